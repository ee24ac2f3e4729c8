# SPDX-License-Identifier: Apache-2.0
"""Owns the log: every event in the order it arrived on this device, chained, and its payload.

Row n holds SHA-256(head of row n-1 || id), so that the last row stands for all of them. The
chain is local: another laptop has the same events in another order.
"""

from __future__ import annotations

import hashlib
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.errors import UserError
from core.history.canonical import MalformedError
from core.history.event import Event, Sealed

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from core.ids import EventId, FileId
    from storage.vault.database import Database, Row


class Presence(Enum):
    """How much of an event is here."""

    ABSENT = 0
    BARE = 1
    """Its payload has not come."""
    HERE = 2
    """With its payload, or that was destroyed by law."""


BEGINNING = hashlib.sha256(b"probitas/log/1").digest()
_SEALED = """
    SELECT e.id, e.data, e.signature, p.salt, p.payload
    FROM event e LEFT JOIN payload p ON p.event_no = e.local_no
"""
_PRESENCE = """
    SELECT e.id, p.event_no IS NOT NULL OR x.event_no IS NOT NULL FROM event e
    LEFT JOIN payload p ON p.event_no = e.local_no
    LEFT JOIN erasure x ON x.event_no = e.local_no WHERE e.id IN ({})
"""
_AT_ONCE = 500
_NONE: Mapping[EventId, Sealed] = MappingProxyType({})


def next_head(head: bytes, event: EventId) -> bytes:
    """Return the head of the log after one more event."""
    return hashlib.sha256(head + bytes.fromhex(event)).digest()


class Log:
    """The events of a vault."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._head: tuple[int, bytes] | None = None

    def head(self) -> tuple[int, bytes]:
        """Return how many events there are, and the hash that stands for them."""
        if self._head is None:
            self._head = self._stored_head()
        return self._head

    def forget(self) -> None:
        """Take nothing from memory for granted: a transaction has failed."""
        self._head = None

    def _stored_head(self) -> tuple[int, bytes]:
        rows = [
            self._db.query_one(
                f"SELECT local_no, log_head FROM {table} ORDER BY local_no DESC LIMIT 1"  # noqa: S608
            )
            for table in ("event", "withdrawn_event")
        ]
        return max(((row[0], row[1]) for row in rows if row), default=(0, BEGINNING))

    def append(self, events: Iterable[Sealed]) -> None:
        """Add verified events at the end."""
        count, head = self.head()
        rows, payloads = [], []
        for sealed in events:
            count += 1
            head = next_head(head, sealed.id)
            event = sealed.event
            rows.append((
                count, sealed.id, event.file, event.instance, event.seq, sealed.data,
                sealed.signature, head,
            ))  # fmt: skip
            if sealed.payload is not None:
                payloads.append((count, sealed.salt, sealed.payload))
        self._db.execute_many("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
        # Each statement on a table with a trigger makes search flush: so one for many rows.
        for start in range(0, len(payloads), _AT_ONCE):
            some = payloads[start : start + _AT_ONCE]
            marks = ", ".join(["(?, ?, ?)"] * len(some))
            values = [value for row in some for value in row]
            self._db.execute(f"INSERT INTO payload VALUES {marks}", values)  # noqa: S608
        self._head = count, head

    def complete(self, sealed: Sealed) -> None:
        """Add the payload of an event that came without it."""
        self._db.execute(
            "INSERT INTO payload SELECT local_no, ?, ? FROM event WHERE id = ?",
            (sealed.salt, sealed.payload, sealed.id),
        )

    def erase(self, event: EventId, by: EventId) -> bool:
        """Destroy the payload of an event; tell whether it was still there."""
        self._db.execute(
            "INSERT OR IGNORE INTO erasure SELECT e.local_no, b.local_no FROM event e, event b"
            " WHERE e.id = ? AND b.id = ?",
            (event, by),
        )
        return bool(
            self._db.execute(
                "DELETE FROM payload WHERE event_no = (SELECT local_no FROM event WHERE id = ?)",
                (event,),
            )
        )

    def presence(self, events: Iterable[EventId]) -> dict[EventId, Presence]:
        """Tell of some events whether they are here, and their payloads."""
        found = dict.fromkeys(events, Presence.ABSENT)
        names = list(found)
        for start in range(0, len(names), _AT_ONCE):
            some = names[start : start + _AT_ONCE]
            for name, whole in self._db.query(_PRESENCE.format(", ".join("?" * len(some))), some):
                found[name] = Presence.HERE if whole else Presence.BARE
        return found

    def of_file(self, file: FileId) -> list[Sealed]:
        """Return a file's events in the order they arrived."""
        return self.of_files((file,))[file]

    def of_files(
        self, files: Sequence[FileId], held: Mapping[EventId, Sealed] = _NONE
    ) -> dict[FileId, list[Sealed]]:
        """Return the events of some hundred files, by file, in the order they arrived.

        Those that are `held` in memory are taken from it.
        """
        found: dict[FileId, list[Sealed]] = {file: [] for file in files}
        marks = ", ".join("?" for _ in files)
        sql = f"{_SEALED} WHERE e.file IN ({marks}) ORDER BY e.local_no"
        for row in self._db.query(sql, files):
            sealed = held.get(row[0]) or _sealed(row)
            found[sealed.event.file].append(sealed)
        return found

    def since(self, number: int) -> list[Sealed]:
        """Return the events of all files that arrived after row `number`."""
        rows = self._db.query(_SEALED + "WHERE e.local_no > ? ORDER BY e.local_no", (number,))
        return [_sealed(row) for row in rows]

    def has_file(self, file: FileId) -> bool:
        """Tell whether any event of a file is here."""
        return bool(
            self._db.query_value("SELECT EXISTS (SELECT 1 FROM event WHERE file = ?)", (file,))
        )

    def was_taken_back(self, file: FileId) -> bool:
        """Tell whether a file was here that nobody on this device may have any more."""
        sql = "SELECT EXISTS (SELECT 1 FROM withdrawn WHERE file = ?)"
        return bool(self._db.query_value(sql, (file,)))

    def withdraw(self, file: FileId) -> None:
        """Remove a file's events; of each its place in the chain stays, and its identifier."""
        of_file = "IN (SELECT local_no FROM event WHERE file = ?)"
        self._db.execute(
            "INSERT INTO withdrawn_event SELECT local_no, id, log_head FROM event WHERE file = ?",
            (file,),
        )
        self._db.execute(f"DELETE FROM payload WHERE event_no {of_file}", (file,))  # noqa: S608
        self._db.execute(f"DELETE FROM erasure WHERE event_no {of_file}", (file,))  # noqa: S608
        self._db.execute("DELETE FROM event WHERE file = ?", (file,))

    def files(self) -> list[FileId]:
        """Return all files, in the order of their first event."""
        rows = self._db.query("SELECT file FROM event GROUP BY file ORDER BY min(local_no)")
        return [row[0] for row in rows]


def _sealed(row: Row) -> Sealed:
    name, data, signature, salt, payload = row
    try:
        event = Event.unchecked(data)
    except MalformedError as error:
        raise UserError("records.history_damaged") from error
    return Sealed(event, data, name, signature, salt, payload)
