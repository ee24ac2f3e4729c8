# SPDX-License-Identifier: Apache-2.0
"""Owns what there is to send to one officer, frame by frame, into as many bundles as it takes.

A load is what this device has, the officer may have, and one of his devices is not known to have.
Known is what his own bundles said, so that a bundle that got lost heals with the next one.
"""

from __future__ import annotations

import hashlib
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, TypeAlias

from core.history.canonical import Json, encode_long
from core.ids import FileId
from core.progress import unwatched
from storage.sync import audience, heads, notices, pending
from storage.sync.bundle import (
    BundleWriter,
    EventFrame,
    NoticeFrame,
    Statement,
    is_public_key,
)
from storage.sync.custody import Custody
from storage.sync.peers import Peers, SentBundle

if TYPE_CHECKING:
    from collections.abc import Collection, Generator, Iterator, Sequence

    from core.ids import InstanceId, OfficerId
    from core.office.office import Device
    from core.progress import Progress
    from storage.records.records import Records
    from storage.sync.bundle.manifest import Manifest
    from storage.sync.heads import Heads

_LIGHT = "SELECT local_no, instance, seq, id FROM event WHERE file = ? ORDER BY local_no"
_WHOLE = """
    SELECT e.local_no, e.data, e.signature, p.salt, p.payload FROM event e
    LEFT JOIN payload p ON p.event_no = e.local_no
    WHERE e.file = ? AND e.local_no >= ? ORDER BY e.local_no
"""
_NEVER = 1 << 62
_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Bytes:
    """An attachment to send."""

    sha256: str
    size: int


Piece: TypeAlias = "EventFrame | NoticeFrame | Bytes"


def devices_of(records: Records, officer: OfficerId) -> tuple[Device, ...]:
    """Return the devices that a bundle for an officer is sealed to: his, but not this one.

    None is of who has left the office.

    A device can prove a key that nothing can be sealed to; that must not keep others from theirs.
    """
    person = records.office.officers.get(officer)
    return tuple(
        device
        for device in records.office.devices.values()
        if device.officer == officer
        and person is not None
        and person.active
        and device.instance != records.instance
        and not (device.revoked or device.suspended)
        and is_public_key(bytes.fromhex(device.exchange_key))
    )


class Load:
    """What an officer's devices lack; `fill` bundles with it until it is `done`."""

    def __init__(
        self,
        records: Records,
        officer: OfficerId,
        devices: Sequence[Device],
        progress: Progress = unwatched,
        *,
        only: FileId | None = None,
    ) -> None:
        """Gather it; `only` is the one file of a parting bundle."""
        self.officer = officer
        self.done = False
        self._records = records
        self._db = records.vault.db
        self._devices = devices
        self._instances: list[InstanceId] = [device.instance for device in devices]
        self._peers = Peers(self._db)
        self._custody = Custody(records)
        self._progress = progress
        self._only = only
        self._files = self._gather()
        self._notices = [] if only else list(notices.notices(records, officer, self._instances))
        self._unheard = [] if only else self._custody.unheard(self._instances)
        self._heirs = notices.held(records, only, self._instances) if only else None
        self._wanted = {w for peer in self._instances for w in self._peers.wants(peer)}
        self._pieces = self._all()
        self._held: Piece | None = None
        self._included: list[FileId] = []
        self._words: dict[FileId, bool] = {}
        self._heads: dict[FileId, Heads] = {}
        self._begun = False

    def __bool__(self) -> bool:
        """Tell whether there is anything but receipts to send."""
        told = self._notices or self._unheard or self._heirs
        return bool(self._files or told or self._gone() or self._wanted_here())

    def digest(self) -> str:
        """Return what stands for the load: the same as long as nothing has come to be sent."""
        last: dict[FileId, int] = {}
        for place, file in enumerate(self._files):
            if place % _AT_ONCE == 0:
                self._still()
            newest = self._db.query_value("SELECT max(local_no) FROM event WHERE file = ?", (file,))
            last[file] = newest
        told: Json = [list(self._notices), [event.data.hex() for event in self._unheard]]
        form: Json = [last, told, self._gone(), self._wanted_here(), self._wants()]  # type: ignore[list-item]
        return hashlib.sha256(encode_long(form)).hexdigest()

    # Filling bundles

    def fill(self, sink: BinaryIO) -> tuple[Manifest, list[str]]:
        """Write the next bundle; return its manifest and the attachments in it.

        What cannot be written ends it all: there is no next one.
        """
        try:
            return self._fill(sink)
        except BaseException:
            # A read that nobody goes on with would keep the vault from closing in good order.
            self._pieces.close()
            raise

    def _fill(self, sink: BinaryIO) -> tuple[Manifest, list[str]]:
        writer = BundleWriter(sink, [bytes.fromhex(d.exchange_key or "") for d in self._devices])
        self._included.clear()
        self._words.clear()
        attachments: list[str] = []
        while (piece := self._held or next(self._pieces, None)) is not None:
            self._held = piece
            if not (writer.has_room or writer.fits(_length(piece))):
                break
            match piece:
                case EventFrame():
                    writer.event(piece)
                case Bytes(sha256, size):
                    with closing(self._chunks(sha256)) as pieces:
                        writer.attachment(sha256, size, pieces)
                    attachments.append(sha256)
                case NoticeFrame({"file": str(file), "kept": bool(kept)} as form):
                    writer.notice(form)
                    self._words[FileId(file)] = kept
                case NoticeFrame(form):
                    writer.notice(form)
            self._held = None
        self.done = self._held is None
        self._still()
        statement = self._statement()
        self._begun = True
        self._still()
        return writer.finish(statement, self._records.journal.device.key), attachments

    def remember(
        self, manifest: Manifest, attachments: Sequence[str], *, name: str, parting: bytes | None
    ) -> None:
        """Note that a bundle was made."""
        with self._records.transaction():
            # A parting bundle says of one file only: what changed elsewhere is still to be told.
            told = self._only is not None or not self.done
            position = self._told() if told else self._records.journal.log.head()[0]
            sent = SentBundle(position, self.digest(), name, parting)
            self._peers.note_sent(self.officer, manifest, sent)
            self._still()
            self._peers.note_sent_files(self._instances, self._included)
            self._still()
            for file, kept in self._words.items():
                self._custody.give(self._instances, file, manifest.number, kept=kept)
            self._peers.note_sent_attachments(self.officer, manifest.number, attachments)

    def _still(self) -> None:
        """Let it be given up after the last file, too: to sum up many takes its time."""
        self._progress(len(self._files), len(self._files))

    def _gather(self) -> list[FileId]:
        office = self._records.journal.device.office_file
        files: dict[FileId, None] = {}
        for peer in self._instances:
            files |= dict.fromkeys(pending.unsettled(self._db, peer, self.officer, office))
        if self._only is not None:
            return [file for file in files if file == self._only]
        return sorted(files, key=lambda file: file != office)

    def _all(self) -> Generator[Piece, None, None]:
        yield from map(NoticeFrame, self._notices)
        yield from self._unheard
        if self._heirs and self._only not in self._files:
            yield NoticeFrame(self._heirs)
        office = self._records.journal.device.office_file
        sent: set[str] = set()
        for place, file in enumerate(self._files):
            self._progress(place, len(self._files))
            self._included.append(file)
            yield from self._of_file(file, sent)
            if (others := notices.held(self._records, file, self._instances)) and file != office:
                yield NoticeFrame(others)
            self._heads |= heads.of_files(self._db, [file])  # while its rows are at hand
        for sha256 in self._wanted_here():
            yield from self._bytes(sha256)
        self._progress(len(self._files), len(self._files))

    def _of_file(self, file: FileId, sent: set[str]) -> Iterator[Piece]:
        named = self._named(file) - sent - self._wanted
        if named and not self._only:
            # What a parting bundle leaves out would be destroyed: sent is not yet arrived.
            named -= self._peers.sent_attachments(self.officer, named)
        for maker, event in self._events(file):
            yield event
            # Who made an event sends its bytes; a relay only to whom all of the file is new.
            own = self._only or maker in (None, self._records.instance)
            if named and event.payload and own:
                for sha256 in sorted(s for s in named if s.encode() in event.payload):
                    named.discard(sha256)
                    sent.add(sha256)
                    yield from self._bytes(sha256)

    def _events(self, file: FileId) -> Iterator[tuple[InstanceId | None, EventFrame]]:
        """Yield what one of the devices lacks, and who made it; nobody if all of it is new."""
        makers: dict[int, InstanceId] | None = None
        theirs = [self._peers.has(peer, file) or {} for peer in self._instances]
        if all(theirs):
            rows = heads.lacking(self._db.query(_LIGHT, (file,)), theirs)
            makers = {row["local_no"]: row["instance"] for row in rows}
        first = min(makers, default=_NEVER) if makers is not None else 0
        for number, *whole in self._db.iterate(_WHOLE, (file, first)):
            if makers is None or number in makers:
                yield makers[number] if makers else None, EventFrame._make(whole)

    def _named(self, file: FileId) -> set[str]:
        rows = self._db.query(
            "SELECT DISTINCT r.sha256 FROM attachment_ref r JOIN file_row f ON f.no = r.file"
            " WHERE f.file = ?",
            (file,),
        )
        return {row[0] for row in rows}

    def _bytes(self, sha256: str) -> Iterator[Bytes]:
        size = self._db.query_value("SELECT size FROM attachment WHERE sha256 = ?", (sha256,))
        if size is not None:
            yield Bytes(sha256, int(size))

    def _chunks(self, sha256: str) -> Generator[bytes, None, None]:
        for row in self._db.iterate(
            "SELECT data FROM chunk WHERE attachment ="
            " (SELECT no FROM attachment WHERE sha256 = ?) ORDER BY part",
            (sha256,),
        ):
            yield row[0]

    def _wanted_here(self) -> list[str]:
        """Return the bytes they asked for that are here, of files that the officer may have."""
        wanted = self._wanted if self._only is None else self._wanted & self._named(self._only)
        return [s for s in sorted(wanted) if self._records.has_attachment(s) and self._open(s)]

    def _wants(self) -> list[str]:
        """Return the bytes lacking here, of files that the officer may have or gives back to us.

        Of what he gives back, only bytes that an event names which he has: he might be the last
        to have them, and of what came after he is told nothing.
        """
        absent = self._records.absent_attachments()
        kept = [str(n["file"]) for n in self._notices if n.get("kept")] if absent else []
        shared = {s for file in kept for s in self._shared(FileId(file), absent)}
        return sorted(s for s in absent if s in shared or self._open(s))

    def _shared(self, file: FileId, among: Collection[str]) -> set[str]:
        """Return those of some attachments that are named by events which one of them has."""
        theirs = [self._peers.has(peer, file) or {} for peer in self._instances]
        rows = self._db.query(_LIGHT, (file,))
        lacked = {row["local_no"] for row in heads.lacking(rows, theirs)}
        return {
            sha256
            for number, *whole in self._db.iterate(_WHOLE, (file, 0))
            if number not in lacked and (payload := EventFrame._make(whole).payload)
            for sha256 in among
            if sha256.encode() in payload
        }

    def _open(self, sha256: str) -> bool:
        files = self._records.named_in(sha256)
        return any(audience.may_be_sent(self._db, file, self.officer) for file in files)

    def _gone(self) -> list[FileId]:
        found = {f for peer in self._instances for f in notices.gone_from(self._records, peer)}
        return sorted(found)

    # The manifest

    def _told(self) -> int:
        """Return up to which place of our log all the devices know what we have."""
        return min(
            self._peers.position_of(self.officer, self._peers.acknowledged(peer).highest)
            for peer in self._instances
        )

    def _statement(self) -> Statement:
        records, peers = self._records, self._peers
        number, previous = peers.next_number(self.officer)
        said = dict.fromkeys(self._included)
        if self._only is None and not self._begun:
            said |= dict.fromkeys(pending.changed(self._db, self._told(), self.officer))
        return Statement(
            office=records.office.id,
            sender=records.instance,
            recipient=self.officer,
            devices={p: peers.acknowledged(p).first or number for p in self._instances},
            number=number,
            previous=previous,
            covers={p: self._covers(p) for p in self._instances},
            made=records.journal.now_millis(),
            roster=tuple(sorted(records.journal.office_file.registers.heads)),
            has={f: h for f, h in self._heads_of(said).items() if h},
            received={p: peers.acknowledgement(p) for p in self._instances},
            wants=tuple(self._wants()),
            gone=tuple(self._gone()),
        )

    def _heads_of(self, files: Collection[FileId]) -> dict[FileId, Heads]:
        known, self._heads = {f: h for f, h in self._heads.items() if f in files}, {}
        return known | heads.of_files(self._db, (f for f in files if f not in known))

    def _covers(self, peer: InstanceId) -> int:
        """Return the lowest number that this bundle makes up for on a device.

        What was sealed to others only is nothing that it could lack: else it would wait for
        their partings, and those for a laptop that is silent.
        """
        unconfirmed = self._peers.unconfirmed(peer, self.officer)
        if self._only is None and self.done and not self._begun:
            unconfirmed = [(number, kept) for number, kept in unconfirmed if kept]
        acknowledged = self._peers.acknowledged(peer).up_to
        return max((number for number, _ in unconfirmed), default=acknowledged) + 1


def _length(piece: Piece) -> int:
    if isinstance(piece, EventFrame):
        return len(piece.data) + len(piece.payload or b"")
    return piece.size if isinstance(piece, Bytes) else notices.length_of(piece.form)
