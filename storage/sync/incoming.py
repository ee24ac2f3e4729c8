# SPDX-License-Identifier: Apache-2.0
"""Owns what becomes of a bundle that has come: examined, taken in whole, or refused whole.

The order of the checks is that of `bundle.reader`; what is asked here is whether its sender and
its recipient are the office's. Everything is then taken in by one transaction: events, attachments
and notices, what the sender says he has and lacks, and the receipt. What is raised on the way,
also by `progress`, leaves nothing behind but an entry among the arrivals.

Events of a file that was taken back from this device, and those of a file that nobody on this
device may have, are left out, whoever sent them: removal wins over a grant that had not seen it.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, BinaryIO, cast

from core.errors import UserError
from core.ids import FileId
from core.progress import unwatched
from storage.records import attachments, roster
from storage.records.access import Act
from storage.records.ingest import MALFORMED, NOT_BY_OWNER, OTHER_OFFICE
from storage.sync import audience, pending, withdrawal
from storage.sync.bundle import (
    AttachmentBegin,
    AttachmentPiece,
    EventFrame,
    NoticeFrame,
    Received,
    contents,
    examine,
)
from storage.sync.claims import claimed, office_events
from storage.sync.custody import Custody
from storage.sync.peers import Peers
from storage.sync.withdrawal import Held, Notice

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    from core.history.event import Sealed
    from core.ids import EventId, InstanceId
    from core.progress import Progress
    from storage.records.records import Records
    from storage.sync.bundle import Examined, Frame
    from storage.sync.bundle.manifest import Manifest

AT_ONCE = 1_000
"""Events held in memory before they are taken in, rounded up to whole files."""
CLOCK_TOLERANCE_MS = 24 * 3600 * 1000
FORGED = frozenset({MALFORMED, OTHER_OFFICE, NOT_BY_OWNER})
"""Faults of an event that no honest colleague passes on: the bundle is refused for them."""


@dataclass
class Taken:
    """What became of a bundle."""

    sender: InstanceId
    number: int
    bundle: str
    new: int = 0
    known: int = 0
    waiting: int = 0
    """New events that name something which has not come."""
    refused: int = 0
    """Events of devices that nobody has entered yet; they come again with a later bundle."""
    files: set[FileId] = field(default_factory=set)
    withdrawn: set[FileId] = field(default_factory=set)
    """Files that were given back."""
    attachments: int = 0
    missing: tuple[int, ...] = ()
    """Numbers of the sender's bundles that never came."""
    warnings: list[str] = field(default_factory=list)
    """Codes: `sync.repeated`, `sync.older`, `sync.cloned`, `sync.went_back`, `sync.clock`,
    `sync.left_out`, `sync.of_revoked`, `sync.waiting`."""


def take_in(
    records: Records,
    stream: BinaryIO,
    progress: Progress = unwatched,
    *,
    note: bool = True,
) -> Taken:
    """Take in a bundle from a seekable stream, or raise `UserError` and change nothing.

    `progress` is told how many events of how many were read; what it raises cancels everything.
    `note`: a refusal is noted among the arrivals; else the caller does, with `note_refused`.
    """
    key = records.journal.device.exchange
    manifest: list[Manifest] = []

    def sender_key(claimed: Manifest) -> Ed25519PublicKey:
        manifest.append(claimed)
        return _sender_key(records, stream, claimed)

    try:
        examined = examine(stream, key, sender_key)
        with records.transaction():
            taken = _Intake(records, examined, progress).take(contents(stream, examined))
            if taken.withdrawn or "sync.left_out" in taken.warnings:
                records.journal.gaps.leave_none()
    except UserError as error:
        if note and error.code.startswith("sync."):
            note_refused(records, error.code, manifest[0] if manifest else None)
        raise
    return taken


def note_refused(records: Records, code: str, manifest: Manifest | None = None) -> None:
    """Note a refused bundle; who it says it is from only if that is one of the office."""
    known = manifest if manifest and manifest.sender in records.office.devices else None
    with records.transaction():
        records.note_access(Act.REFUSED, detail_code=code)
        _note_arrival(records, known.sender if known else "", known.number if known else 0, code)


def _note_arrival(records: Records, sender: str, number: int, code: str, *sizes: int) -> None:
    """Note a bundle; `sizes` are its new events and the files they belong to."""
    events, files = sizes or (0, 0)
    records.vault.db.execute(
        "INSERT INTO arrival (at, peer, number, outcome, events, files) VALUES (?, ?, ?, ?, ?, ?)",
        (records.journal.now_millis(), sender, number, code, events, files),
    )


def _sender_key(records: Records, stream: BinaryIO, manifest: Manifest) -> Ed25519PublicKey:
    journal = records.journal
    if manifest.office != records.office.id:
        raise UserError("sync.other_office")
    if manifest.recipient != journal.device.officer or records.instance not in manifest.devices:
        raise UserError("sync.forwarded")
    device = records.office.devices.get(manifest.sender)
    if device is not None and device.revoked:
        raise UserError("sync.sender_revoked")
    key = journal.devices.get(manifest.sender) or _introduced(records, stream, manifest)
    if key is None:
        raise UserError("sync.sender_unknown")
    return key


def _introduced(records: Records, stream: BinaryIO, manifest: Manifest) -> Ed25519PublicKey | None:
    """Return the key of a sender who is entered by the office events of his own bundle.

    A restored laptop, or a colleague admitted elsewhere, may write before the news of it has come
    any other way. Only events that devices known here have signed can enter anybody.
    """
    journal = records.journal
    office = journal.device.office_file
    claims = [e for e in office_events(stream, journal.device.exchange) if e.event.file == office]
    return roster.introduced(office, journal.log.of_file(office), claims).get(manifest.sender)


class _Intake:
    """One bundle on its way in. Everything happens in the caller's transaction."""

    def __init__(self, records: Records, examined: Examined, progress: Progress) -> None:
        self._records = records
        self._db = records.vault.db
        self._manifest = manifest = examined.manifest
        self._peers = Peers(self._db)
        self._progress = progress
        self._taken = Taken(manifest.sender, manifest.number, manifest.bundle)
        self._batch: list[Sealed] = []
        self._notices: list[Notice | Held] = []
        self._custody = Custody(self._records)
        self._stored: list[str] = []
        self._read = 0
        self._withdrawn = {row[0] for row in self._db.query("SELECT file FROM withdrawn")}

    def take(self, frames: Iterator[Frame]) -> Taken:
        """Take in all frames, and what the manifest says."""
        received = self._peers.received_from(self._manifest.sender)
        if any(bundle == self._manifest.bundle for _, _, bundle in received):
            return self._repeated(frames)
        self._custody.heard(self._manifest.sender)
        for frame in frames:
            self._take(frame, frames)
        self._flush()
        for notice in self._notices:
            self._heed(notice)
        attachments.remove_unnamed(self._db, self._stored)
        self._note_manifest(received)
        # What a device lacks of a file is parted with, and so is what it lacked until now.
        self._peers.add_wants(self._manifest.sender, self._manifest.wants)
        for file in self._custody.due():
            withdrawal.give_back(self._records, file)
            self._taken.withdrawn.add(file)
            self._taken.files.discard(file)
        if self._manifest.number >= max((number for _, number, _ in received), default=0):
            self._peers.set_wants(self._manifest.sender, self._manifest.wants)
        taken = self._taken
        taken.missing = tuple(self._peers.missing(taken.sender))
        _note_arrival(
            self._records, taken.sender, taken.number,
            taken.warnings[0] if taken.warnings else "sync.taken", taken.new, len(taken.files),
        )  # fmt: skip
        return taken

    def _repeated(self, frames: Iterator[Frame]) -> Taken:
        for _ in frames:
            pass  # To its end, where it proves to be what was examined.
        self._taken.known = self._manifest.events
        self._taken.warnings.append("sync.repeated")
        self._records.note_access(Act.REFUSED, detail_code="sync.repeated")
        self._taken.missing = tuple(self._peers.missing(self._taken.sender))
        _note_arrival(self._records, self._taken.sender, self._taken.number, "sync.repeated")
        return self._taken

    def _take(self, frame: Frame, frames: Iterator[Frame]) -> None:
        match frame:
            case EventFrame():
                event = claimed(frame)
                full = len(self._batch) >= AT_ONCE
                if full and event.event.file != self._batch[-1].event.file:
                    self._flush()
                self._batch.append(event)
                self._read += 1
                if self._read % 100 == 0:
                    self._progress(self._read, self._manifest.events)
            case AttachmentBegin(sha256, size):
                self._store(sha256, size, frames)
            case NoticeFrame(form):
                self._notices.append(withdrawal.read_notice(form))
            case _:
                raise UserError("sync.malformed")

    def _store(self, sha256: str, size: int, frames: Iterator[Frame]) -> None:
        stored = attachments.attach(
            self._db,
            cast("BinaryIO", _Pieces(frames, size)),
            "",
            "",
            self._records.journal.now_millis(),
        )
        if stored.sha256 != sha256:
            raise UserError("sync.malformed")
        self._stored.append(sha256)
        self._taken.attachments += 1

    # Events

    def _flush(self) -> None:
        """Take in what has been read so far, leaving out what must not be here."""
        batch, self._batch = self._batch, []
        returning = {e.event.file for e in batch} & self._withdrawn
        self._take_events([e for e in batch if e.event.file not in returning])
        for file in returning:
            self._readmit(FileId(file), [e for e in batch if e.event.file == file])

    def _take_events(self, events: Sequence[Sealed]) -> None:
        try:
            with self._records.transaction():
                self._ingest(events)
        except _NotForUsError as found:
            self._left_out(found.files)
            self._take_events([e for e in events if e.event.file not in found.files])

    def _ingest(self, events: Sequence[Sealed]) -> None:
        journal = self._records.journal
        before = {f for f in {e.event.file for e in events} if journal.log.has_file(f)}
        result = self._records.ingest(events)
        for refused in result.refused:
            if refused.code in FORGED:
                raise UserError("sync.forged")
        intruding = {
            file
            for file in result.files
            if file not in before and not audience.may_stay(self._records, file)
        }
        if intruding:
            raise _NotForUsError(intruding)
        self._count(result.new, events)
        taken = self._taken
        taken.known += result.known
        taken.waiting += len(result.waiting)
        if result.waiting:
            self._warn("sync.waiting")
        taken.refused += len(result.refused)
        taken.files |= result.files

    def _count(self, new: Sequence[EventId], events: Sequence[Sealed]) -> None:
        self._taken.new += len(new)
        revoked = {d.instance for d in self._records.office.devices.values() if d.revoked}
        if revoked:
            names = set(new)
            if any(e.event.instance in revoked for e in events if e.id in names):
                self._warn("sync.of_revoked")

    def _readmit(self, file: FileId, events: Sequence[Sealed]) -> None:
        """Take a file in again if its history, the evidence included, now admits the officer."""
        evidence = self._db.query_value("SELECT event FROM withdrawn WHERE file = ?", (file,))
        unheard = bool(evidence) and evidence not in {e.id for e in events}
        if unheard:
            self._custody.must_hear(self._manifest.sender, file)
        if unheard or self._lacks_our_parting():
            self._left_out({file})
            return
        try:
            with self._records.transaction():
                self._ingest(events)
                if not audience.may_stay(self._records, file):
                    raise _NotForUsError({file})
                self._db.execute("DELETE FROM withdrawn WHERE file = ?", (file,))
        except _NotForUsError:
            self._left_out({file})

    def _lacks_our_parting(self) -> bool:
        """Tell whether a parting bundle has not come to the sender yet.

        The last events of this device are in it. Without them their numbers would be given again.
        """
        officer = self._records.office.devices[self._manifest.sender].officer
        got = self._manifest.received.get(self._records.instance, Received(0))
        parted = {number for number, _ in self._peers.partings_named(officer)}
        return any(number > got.up_to for number in parted.difference(got.beyond))

    def _left_out(self, files: set[FileId]) -> None:
        self._taken.files -= files
        self._warn("sync.left_out")

    def _heed(self, notice: Notice | Held) -> None:
        match notice:
            case Held(file, devices):
                self._custody.learn(file, devices)
            case _:
                sender, number = self._manifest.sender, self._manifest.number
                withdrawal.heed(self._records, notice, sender, number)

    # The manifest

    def _note_manifest(self, received: Sequence[tuple[int, int, str]]) -> None:
        manifest, peers, sender = self._manifest, self._peers, self._manifest.sender
        newest = peers.newest(sender)
        if any(number == manifest.number for _, number, _ in received):
            self._warn("sync.cloned")
        elif manifest.number < newest:
            self._warn("sync.older")
        got = manifest.received.get(self._records.instance)
        officer = self._records.office.devices[sender].officer
        now = self._records.journal.now_millis()
        # It cannot be older than our bundle that it says has come.
        answered = peers.made(officer, max((got.up_to, *got.beyond))) if got else 0
        if not answered - CLOCK_TOLERANCE_MS <= manifest.made <= now + CLOCK_TOLERANCE_MS:
            self._warn("sync.clock")
        if manifest.number >= newest:
            self._learn()
        said = bool(manifest.events or manifest.attachments or self._notices)
        peers.note_received(manifest, self._records.instance, now, said=said)
        if manifest.number >= newest:
            pending.look(self._db, sender, officer)
        if got is not None:
            peers.note_acknowledged(sender, officer, got.up_to, got.beyond)
        self._custody.settle(sender)

    def _learn(self) -> None:
        manifest, peers, sender = self._manifest, self._peers, self._manifest.sender
        if peers.learn(sender, manifest.has):
            self._warn("sync.went_back")
        for file in manifest.gone:
            peers.forget_file(sender, file)
        self._custody.answered(sender, manifest.has, manifest.gone)

    def _warn(self, code: str) -> None:
        if code not in self._taken.warnings:
            self._taken.warnings.append(code)


class _NotForUsError(Exception):
    """Ends a transaction that took in files which nobody on this device may have."""

    def __init__(self, files: set[FileId]) -> None:
        super().__init__()
        self.files = files


class _Pieces(io.RawIOBase):
    """An attachment's pieces as a stream; the reader of the bundle has measured them."""

    def __init__(self, frames: Iterator[Frame], size: int) -> None:
        self._frames = frames
        self._left = size

    def read(self, _size: int = -1) -> bytes:
        if not self._left:
            return b""
        frame = next(self._frames, None)
        if not isinstance(frame, AttachmentPiece):
            raise UserError("sync.malformed")
        self._left -= len(frame.data)
        return frame.data
