# SPDX-License-Identifier: Apache-2.0
"""Owns what this device knows of its colleagues' devices: what they have, sent, got and lack."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.history.canonical import decode, encode
from core.ids import EventId, FileId, InstanceId
from storage.sync import heads
from storage.sync.bundle import Received

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from core.ids import OfficerId
    from storage.sync.bundle.manifest import Manifest
    from storage.sync.heads import Heads
    from storage.vault.database import Database


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """What a device said it has of this device's stream: the highest number, and up to which all.

    `first` is the number of the first bundle that was sealed to it; 0 when none was yet.
    """

    first: int = 0
    highest: int = 0
    up_to: int = 0


@dataclass(frozen=True, slots=True)
class SentBundle:
    """What is remembered of a bundle besides its manifest."""

    position: int
    """How far our log had come, as far as the bundle tells of it."""
    contents: str
    """What stands for what it held, see `load.Load.digest`."""
    name: str
    """Of its file; empty for a parting bundle that is not written yet."""
    parting: bytes | None
    """The bundle itself, if it cannot be made again."""


class Peers:
    """The tables of the exchange."""

    def __init__(self, db: Database) -> None:
        self._db = db

    # What they have

    def has(self, peer: InstanceId, file: FileId) -> Heads | None:
        """Return what a device has of a file; None when it is not known to have any of it."""
        text = self._db.query_value(
            "SELECT heads FROM peer_file WHERE peer = ? AND file = ?", (peer, file)
        )
        return None if text is None else _read_heads(text)

    def learn(self, peer: InstanceId, theirs: Mapping[FileId, Heads]) -> list[FileId]:
        """Note what a device says it has; return the files of which it has less than before."""
        ours = heads.of_files(self._db, theirs)
        last = _last_numbers(self._db, theirs)
        went_back = []
        for file, said in theirs.items():
            before = self.has(peer, file)
            if before is not None and heads.behind(said, before):
                went_back.append(file)
            settled = last.get(file) if heads.cover(said, ours[file]) else None
            self._db.execute(
                "INSERT OR REPLACE INTO peer_file VALUES (?, ?, ?, ?)",
                (peer, file, _heads_text(said), settled),
            )
        # That it has a file may be news, and all that would have to be done about it old.
        self._db.execute_many(
            "INSERT OR IGNORE INTO pending VALUES (?, ?)", [(peer, file) for file in theirs]
        )
        return went_back

    def forget_file(self, peer: InstanceId, file: FileId) -> None:
        """Note that a device no longer has a file."""
        self._db.execute("DELETE FROM peer_file WHERE peer = ? AND file = ?", (peer, file))

    def wants(self, peer: InstanceId) -> list[str]:
        """Return the attachments whose bytes a device lacks, by its last bundle."""
        rows = self._db.query(
            "SELECT sha256 FROM peer_wants WHERE peer = ? ORDER BY sha256", (peer,)
        )
        return [row[0] for row in rows]

    def set_wants(self, peer: InstanceId, hashes: Iterable[str]) -> None:
        """Note which bytes a device lacks."""
        self._db.execute("DELETE FROM peer_wants WHERE peer = ?", (peer,))
        self.add_wants(peer, hashes)

    def add_wants(self, peer: InstanceId, hashes: Iterable[str]) -> None:
        """Note bytes that a device lacks, beside those that it lacked before."""
        self._db.execute_many(
            "INSERT OR IGNORE INTO peer_wants VALUES (?, ?)", [(peer, sha256) for sha256 in hashes]
        )

    # What was sent

    def next_number(self, officer: OfficerId) -> tuple[int, str | None]:
        """Return the number of the next bundle to an officer, and the identifier before it."""
        row = self._db.query_one(
            "SELECT number, bundle FROM sent WHERE officer = ? ORDER BY number DESC LIMIT 1",
            (officer,),
        )
        return (row[0] + 1, row[1]) if row else (1, None)

    def acknowledged(self, peer: InstanceId) -> Acknowledged:
        """Return what a device acknowledged of the stream to its officer."""
        row = self._db.query_one(
            "SELECT first, acked, up_to FROM sealed_to WHERE peer = ?", (peer,)
        )
        return Acknowledged(*row) if row else Acknowledged()

    def position_of(self, officer: OfficerId, number: int) -> int:
        """Return how far the log had come when a bundle was made; 0 before the first."""
        return self._of_sent("position", officer, number) or 0

    def made(self, officer: OfficerId, number: int) -> int:
        """Return when a bundle of ours was made, in milliseconds; 0 if there is none of it."""
        return self._of_sent("made", officer, number) or 0

    def _of_sent(self, column: str, officer: OfficerId, number: int) -> int | None:
        sql = f"SELECT {column} FROM sent WHERE officer = ? AND number = ?"  # noqa: S608 - own SQL
        value = self._db.query_value(sql, (officer, number))
        return None if value is None else int(value)

    def partings_named(self, officer: OfficerId) -> list[tuple[int, str]]:
        """Return number and file name of the parting bundles nobody acknowledged yet."""
        return [(n, name) for n, name, parting in self._files(officer) if parting]

    def unconfirmed(self, peer: InstanceId, officer: OfficerId) -> list[tuple[int, bool]]:
        """Return the numbers that a device was sent and has not acknowledged, and which part.

        A parting bundle is sealed to some of an officer's devices only: the others lack nothing.
        """
        known = self.acknowledged(peer)
        rows = self._db.query(
            "SELECT number, parting IS NOT NULL FROM sent WHERE officer = ? AND number > ?"
            " AND (parting_to = '[]' OR EXISTS"
            " (SELECT 1 FROM json_each(parting_to) t WHERE t.value = ?)) ORDER BY number",
            (officer, max(known.up_to, known.first - 1), peer),
        )
        return [(row[0], bool(row[1])) for row in rows] if known.first else []

    def partings(self, officer: OfficerId) -> list[tuple[int, bytes]]:
        """Return the parting bundles to an officer that nobody acknowledged yet."""
        rows = self._db.query(
            "SELECT number, parting FROM sent WHERE officer = ? AND parting IS NOT NULL"
            " ORDER BY number",
            (officer,),
        )
        return [(row[0], row[1]) for row in rows]

    def sealed_to_none_of(
        self, officer: OfficerId, barred: Iterable[InstanceId]
    ) -> list[tuple[int, str]]:
        """Return number and file name of the parting bundles that none of these devices opens."""
        rows = self._db.query(
            "SELECT number, name FROM sent WHERE officer = ?1 AND parting IS NOT NULL AND NOT"
            " EXISTS (SELECT 1 FROM json_each(parting_to) t JOIN json_each(?2) b"
            " ON b.value = t.value) ORDER BY number",
            (officer, json.dumps(list(barred))),
        )
        return [(row[0], row[1]) for row in rows]

    def drop_partings(
        self, officer: OfficerId, peers: Iterable[InstanceId], revoked: Iterable[InstanceId]
    ) -> None:
        """Forget the parting bundles that none of an officer's devices, or a revoked one, can open.

        They were sealed to laptops that are no more, or by the device this one was restored from:
        those were written once more with the first bundle that followed them.
        """
        safe = [number for number, _ in self.sealed_to_none_of(officer, revoked)]
        self._db.execute(
            "UPDATE sent SET parting = NULL WHERE officer = ? AND parting IS NOT NULL"
            " AND number NOT IN (SELECT value FROM json_each(?))",
            (officer, json.dumps(safe)),
        )
        first = [self.acknowledged(peer).first for peer in peers]
        self._db.execute(
            "UPDATE sent SET parting = NULL WHERE officer = ? AND parting IS NOT NULL"
            " AND number < ?",
            (officer, min(first, default=0)),
        )

    def begin_anew(self) -> None:
        """Begin streams of one's own: this is not the device any more that sealed those before."""
        self._db.execute("DELETE FROM sealed_to")

    def note_sent(self, officer: OfficerId, manifest: Manifest, sent: SentBundle) -> None:
        """Remember a bundle and to which devices it was sealed."""
        self._db.execute(
            "INSERT INTO sent VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                officer, manifest.number, manifest.bundle, max(manifest.covers.values()),
                sent.position, manifest.made, manifest.events, sent.contents, sent.name,
                sent.parting, json.dumps(sorted(manifest.devices) if sent.parting else []),
            ),
        )  # fmt: skip
        for peer, first in manifest.devices.items():
            self._db.execute("INSERT OR IGNORE INTO sealed_to VALUES (?, ?, 0, 0)", (peer, first))

    def note_sent_files(self, peers: Iterable[InstanceId], files: Iterable[FileId]) -> None:
        """Remember that devices may have files from now on, for the day they are taken back."""
        names = list(files)
        self._db.execute_many(
            "INSERT OR IGNORE INTO peer_file VALUES (?, ?, '{}', NULL)",
            [(peer, file) for peer in peers for file in names],
        )

    def note_sent_attachments(self, officer: OfficerId, number: int, hashes: Iterable[str]) -> None:
        """Remember that the bytes of attachments are on their way to an officer."""
        self._db.execute_many(
            "INSERT OR REPLACE INTO sent_attachment VALUES (?, ?, ?)",
            [(officer, sha256, number) for sha256 in hashes],
        )

    def note_name(self, officer: OfficerId, number: int, name: str) -> None:
        """Remember under which name a bundle lies in a folder; empty when it is removed."""
        self._db.execute(
            "UPDATE sent SET name = ? WHERE officer = ? AND number = ?", (name, officer, number)
        )

    def last_sent(self, officer: OfficerId) -> tuple[int, str, str] | None:
        """Return when the last bundle to an officer was made, its contents and its name."""
        row = self._db.query_one(
            "SELECT made, contents, name FROM sent WHERE officer = ? AND parting IS NULL"
            " ORDER BY number DESC LIMIT 1",
            (officer,),
        )
        return (row[0], row[1], row[2]) if row else None

    def named_files(self, officer: OfficerId) -> list[tuple[int, str, bool]]:
        """Return number, name, and whether it is a parting one, of the bundles lying in folders."""
        return [file for file in self._files(officer) if file[1]]

    def _files(self, officer: OfficerId) -> list[tuple[int, str, bool]]:
        rows = self._db.query(
            "SELECT number, name, parting IS NOT NULL FROM sent WHERE officer = ? ORDER BY number",
            (officer,),
        )
        return [(row[0], row[1], bool(row[2])) for row in rows]

    def covers_of(self, officer: OfficerId, number: int) -> int:
        """Return from which number on a bundle of ours makes up for those before it, for all."""
        return self._of_sent("covers", officer, number) or number

    def sent_attachments(self, officer: OfficerId, among: Iterable[str]) -> frozenset[str]:
        """Return those of some attachments that went to an officer and that nobody lacks."""
        rows = self._db.query(
            "SELECT s.sha256 FROM json_each(?) n CROSS JOIN sent_attachment s"
            " ON s.sha256 = n.value WHERE s.officer = ?",
            (json.dumps(list(among)), officer),
        )
        return frozenset(row[0] for row in rows)

    def bringing_attachments(self, officer: OfficerId) -> frozenset[int]:
        """Return the numbers of the bundles to an officer that brought the bytes of attachments."""
        rows = self._db.query("SELECT number FROM sent_attachment WHERE officer = ?", (officer,))
        return frozenset(row[0] for row in rows)

    def note_acknowledged(
        self, peer: InstanceId, officer: OfficerId, up_to: int, beyond: Iterable[int]
    ) -> None:
        """Take in what a device says it got of our stream to its officer."""
        got = [up_to, *beyond]
        known, _ = self.next_number(officer)
        highest = max((n for n in got if n < known), default=0)
        self._db.execute(
            "UPDATE sealed_to SET acked = max(acked, ?), up_to = max(up_to, ?) WHERE peer = ?",
            (highest, min(up_to, known - 1), peer),
        )
        # A parting bundle holds what is nowhere else any more: kept until it has come.
        for number, _ in self.partings(officer):
            if number <= up_to or number in got:
                self._db.execute(
                    "UPDATE sent SET parting = NULL WHERE officer = ? AND number = ?"
                    " AND EXISTS (SELECT 1 FROM json_each(parting_to) t WHERE t.value = ?)",
                    (officer, number, peer),
                )
        told = self.made(officer, highest)
        if told:
            self._db.execute(
                "DELETE FROM peer_file WHERE peer = ? AND file IN"
                " (SELECT file FROM withdrawn WHERE taken <= ?)",
                (peer, told),
            )

    # What came

    def received_from(self, peer: InstanceId) -> list[tuple[int, int, str]]:
        """Return covers, number and identifier of all bundles from a device, in their order."""
        rows = self._db.query(
            "SELECT covers, number, bundle FROM received WHERE peer = ? ORDER BY number", (peer,)
        )
        return [(row[0], row[1], row[2]) for row in rows]

    def first_to_me(self, peer: InstanceId) -> int:
        """Return the number of a device's first bundle sealed to this one; 1 when not known."""
        value = self._db.query_value("SELECT first_to FROM peer WHERE instance = ?", (peer,))
        return int(value or 1)

    def note_received(self, manifest: Manifest, me: InstanceId, now: int, *, said: bool) -> None:
        """Remember that a bundle was taken in; `said`: it held more than receipts."""
        self._db.execute(
            "INSERT OR IGNORE INTO received VALUES (?, ?, ?, ?, ?, ?)",
            (manifest.sender, manifest.number, manifest.bundle, manifest.covers[me], said, now),
        )
        self._db.execute(
            "INSERT INTO peer VALUES (?1, ?2, ?3, ?4, ?5, 0) ON CONFLICT (instance) DO UPDATE SET"
            " heard = ?2, made = max(made, ?3), newest = max(newest, ?4), first_to = ?5",
            (manifest.sender, now, manifest.made, manifest.number, manifest.devices[me]),
        )

    def newest(self, peer: InstanceId) -> int:
        """Return the highest number that came from a device; 0 when none did."""
        value = self._db.query_value("SELECT newest FROM peer WHERE instance = ?", (peer,))
        return int(value or 0)

    def heard(self, peer: InstanceId) -> int | None:
        """Return when the last bundle of a device was taken in, in milliseconds."""
        value = self._db.query_value("SELECT heard FROM peer WHERE instance = ?", (peer,))
        return None if value is None else int(value)

    def last_said(self, peers: Iterable[InstanceId]) -> int:
        """Return when the last bundle that held more than receipts came from one of the devices."""
        sql = "SELECT max(taken) FROM received WHERE peer = ? AND said"
        return max(int(self._db.query_value(sql, (peer,)) or 0) for peer in peers)

    def last_damaged(self) -> int:
        """Return when a bundle last came that had been damaged on its way, whoever sent it."""
        value = self._db.query_value(
            "SELECT max(at) FROM arrival WHERE outcome IN ('sync.damaged', 'sync.cut_short')"
        )
        return int(value or 0)

    def lacks_ours(self, officer: OfficerId, peers: Iterable[InstanceId]) -> bool:
        """Tell whether a device was heard after our last bundle, and still lacks one of ours."""
        number = self.next_number(officer)[0] - 1
        made = self.made(officer, number)
        return any(
            (self.heard(peer) or 0) > made and self.acknowledged(peer).up_to < number
            for peer in peers
        )

    def missing(self, peer: InstanceId) -> list[int]:
        """Return the numbers of a device's bundles that never came and that none made up for."""
        received = self.received_from(peer)
        here = {n for covers, number, _ in received for n in range(covers, number + 1)}
        newest = max((number for _, number, _ in received), default=0)
        return [n for n in range(self.first_to_me(peer), newest) if n not in here]

    def acknowledgement(self, peer: InstanceId) -> Received:
        """Return what to tell a device of its stream: up to which number all came, and the rest."""
        received = self.received_from(peer)
        if not received:
            return Received(0)
        missing = self.missing(peer)
        newest = received[-1][1]
        up_to = missing[0] - 1 if missing else newest
        return Received(up_to, tuple(sorted({n for _, n, _ in received if n > up_to})))


def _last_numbers(db: Database, files: Iterable[FileId]) -> dict[FileId, int]:
    found = {}
    for file in files:
        value = db.query_value("SELECT max(local_no) FROM event WHERE file = ?", (file,))
        if value is not None:
            found[file] = int(value)
    return found


def _heads_text(said: Heads) -> str:
    return encode({i: [[n, e] for n, e in pairs] for i, pairs in said.items()}).decode()


def _read_heads(text: str) -> Heads:
    form = decode(text.encode())
    assert isinstance(form, dict)  # noqa: S101 - written by `_heads_text`
    return {
        InstanceId(instance): tuple((pair[0], EventId(pair[1])) for pair in pairs)
        for instance, pairs in form.items()
    }
