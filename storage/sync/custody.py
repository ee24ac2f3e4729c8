# SPDX-License-Identifier: Apache-2.0
"""Owns who else has a file, and the words that devices give one another to keep it.

Where every device gave a file up because another seemed to have it, three officers who shut one
another out in a circle would destroy it. So who asks for a file *gives his word* to keep it, and a
device gives it back only to one whose word stands. Who has given his word and is then shut out
himself is shown nothing more of the file, but his device keeps it until the others have answered:
they gave it back, or they heard that his word is taken back, and so count on it no more.

Who gives a file, or gives it back, says who else has it (`held`). Else two who were given it by a
third, and who each think the other shut out, would not know that there is anybody to be told.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from core.ids import FileId, InstanceId
from storage.sync import audience
from storage.sync.bundle import EventFrame
from storage.sync.peers import Peers

if TYPE_CHECKING:
    from collections.abc import Iterable

    from storage.records.records import Records

_GAVE_BACK = 0
"""The number of a word to a device that has given the file back since."""


class Custody:
    """Who has what, as far as this device knows."""

    def __init__(self, records: Records) -> None:
        self._records = records
        self._db = records.vault.db
        self._peers = Peers(self._db)

    # Who else has it

    def holders(self, file: FileId) -> list[InstanceId]:
        """Return the other devices that may have a file, and did not say that they gave it back."""
        rows = self._db.query(
            "SELECT p.peer FROM json_each(?1) d CROSS JOIN peer_file p"
            " ON p.peer = d.value AND p.file = ?2 ORDER BY p.peer",
            (_json(self._live()), file),
        )
        return [p for row in rows if not self._gave_back(p := InstanceId(row[0]), file)]

    def learn(self, file: FileId, holders: Iterable[InstanceId]) -> None:
        """Note who has a file that is here, as a colleague says; not who gave it back since."""
        for peer in self._live() & set(holders):
            if self._records.journal.log.has_file(file) and not self._gave_back(peer, file):
                self._note(peer, file)

    def _note(self, peer: InstanceId, file: FileId) -> None:
        self._db.execute("INSERT OR IGNORE INTO peer_file VALUES (?, ?, '{}', NULL)", (peer, file))
        self._db.execute("INSERT OR IGNORE INTO pending VALUES (?, ?)", (peer, file))

    def _live(self) -> set[InstanceId]:
        office, me = self._records.office, self._records.instance
        return {
            device.instance
            for device in office.devices.values()
            if device.instance != me
            and not device.revoked
            and (owner := office.officers.get(device.officer)) is not None
            and owner.active
        }

    def _gave_back(self, peer: InstanceId, file: FileId) -> bool:
        return self._word(peer, file) == (_GAVE_BACK, 0)

    # Who has not heard that it was given back

    def must_hear(self, peer: InstanceId, file: FileId) -> None:
        """Note that a device sent a file without the event for which it was given back."""
        self._db.execute("INSERT OR IGNORE INTO must_hear VALUES (?, ?)", (peer, file))

    def heard(self, peer: InstanceId) -> None:
        """Begin anew with what a device has not heard: its next bundle tells."""
        self._db.execute("DELETE FROM must_hear WHERE peer = ?", (peer,))

    def unheard(self, peers: Iterable[InstanceId]) -> list[EventFrame]:
        """Return the events that shut the officer here out and that some devices lack.

        It may be that nobody else has them: whoever decided it lost his laptop after telling us.
        """
        rows = self._db.query(
            "SELECT w.data, w.signature, w.salt, w.payload FROM withdrawn w WHERE w.event <> ''"
            " AND w.file IN (SELECT m.file FROM json_each(?) p JOIN must_hear m"
            " ON m.peer = p.value) ORDER BY w.file",
            (_json(peers),),
        )
        return [EventFrame(*row) for row in rows]

    # Words given

    def told(self, peers: Iterable[InstanceId]) -> list[FileId]:
        """Return the files of which one of some devices counts on this one, or may."""
        rows = self._db.query(
            "SELECT DISTINCT w.file FROM json_each(?) p CROSS JOIN word_given w"
            " ON w.peer = p.value WHERE w.number > 0 ORDER BY w.file",
            (_json(peers),),
        )
        return [FileId(row[0]) for row in rows]

    def give(self, peers: Iterable[InstanceId], file: FileId, number: int, *, kept: bool) -> None:
        """Note that a bundle gives devices the word to keep a file, or takes it back."""
        for peer in peers:
            if kept:
                self._set(peer, file, number, kept=True)
            elif (self._word(peer, file) or (_GAVE_BACK, 0))[0]:
                self._set(peer, file, number, kept=False)

    def _set(
        self, peer: InstanceId, file: FileId, number: int, *, kept: bool, heard: int = 0
    ) -> None:
        self._db.execute(
            "INSERT OR REPLACE INTO word_given (peer, file, number, kept, heard)"
            " VALUES (?, ?, ?, ?, ?)",
            (peer, file, number, kept, heard),
        )

    def _word(self, peer: InstanceId, file: FileId) -> tuple[int, int] | None:
        row = self._db.query_one(
            "SELECT number, kept FROM word_given WHERE peer = ? AND file = ?", (peer, file)
        )
        return (row[0], row[1]) if row else None

    def answered(self, peer: InstanceId, has: Iterable[FileId], gone: Iterable[FileId]) -> None:
        """Take in what a device says to our words: what it has, and what it gave back."""
        for file in has:
            if self._gave_back(peer, file):
                self._db.execute("DELETE FROM word_given WHERE peer = ? AND file = ?", (peer, file))
        for file in filter(self._records.journal.log.has_file, gone):
            if not self._gave_back(peer, file):
                now = self._records.journal.now_millis()
                self._set(peer, file, _GAVE_BACK, kept=False, heard=now)

    def settle(self, peer: InstanceId) -> None:
        """Forget the words taken back of which a device has heard."""
        if not self._peers.missing(peer):
            self._db.execute(
                "DELETE FROM word_given WHERE peer = ? AND NOT kept AND number > 0 AND number <= ?",
                (peer, self._peers.acknowledged(peer).up_to),
            )

    def is_bound(self, file: FileId) -> bool:
        """Tell whether a device counts on this one, or what it gave back has not come yet."""
        live = self._live()
        for row in self._db.query(
            "SELECT peer, number, kept FROM word_given WHERE file = ?", (file,)
        ):
            peer = InstanceId(row["peer"])
            heard = not row["kept"] and self._peers.acknowledged(peer).up_to >= row["number"]
            if peer in live and (not heard or self._peers.missing(peer)):
                return True
        return False

    # Words got

    def got(self, sender: InstanceId, file: FileId, number: int, *, kept: bool, asks: bool) -> None:
        """Note what a bundle says; one that comes after a later one says nothing any more."""
        self._db.execute(
            "INSERT INTO word_got VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (peer, file) DO UPDATE"
            " SET number = ?3, kept = ?4, asks = ?5 WHERE number < ?3",
            (sender, file, number, kept, asks),
        )
        self._note(sender, file)

    def tell(self, peer: InstanceId, file: FileId) -> None:
        """Note that a device thinks a file is here that is not: it has to be told."""
        self._db.execute("INSERT OR IGNORE INTO peer_file VALUES (?, ?, '{}', NULL)", (peer, file))

    def keeper(self, file: FileId) -> InstanceId | None:
        """Return a device whose word stands and whose officer may have a file."""
        rows = self._db.query(
            "SELECT peer FROM word_got WHERE file = ? AND kept ORDER BY peer", (file,)
        )
        devices = self._records.office.devices
        for peer in [InstanceId(row[0]) for row in rows]:
            usable = peer in self._live() and not devices[peer].suspended
            if usable and audience.may_be_sent(self._db, file, devices[peer].officer):
                return peer
        return None

    def asks(self, peers: Iterable[InstanceId], file: FileId) -> bool:
        """Tell whether one of some devices knows nobody who may have a file and does."""
        return bool(
            self._db.query_value(
                "SELECT count(*) FROM json_each(?) p JOIN word_got w ON w.peer = p.value"
                " WHERE w.file = ? AND w.asks",
                (_json(peers), file),
            )
        )

    def due(self) -> list[FileId]:
        """Return the files to give back now: nobody here may have them, and somebody keeps them."""
        rows = self._db.query("SELECT DISTINCT file FROM word_got WHERE kept ORDER BY file")
        return [
            file
            for file in (FileId(row[0]) for row in rows)
            if self._records.journal.log.has_file(file)
            and not audience.may_stay(self._records, file)
            and self.keeper(file)
            and not self.is_bound(file)
        ]

    def end(self, file: FileId) -> None:
        """Forget the words about a file that is given back."""
        self._db.execute("DELETE FROM word_given WHERE file = ?", (file,))
        self._db.execute("UPDATE word_got SET kept = 0 WHERE file = ?", (file,))


def _json(names: Iterable[str]) -> str:
    return json.dumps(sorted(names))
