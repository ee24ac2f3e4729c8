# SPDX-License-Identifier: Apache-2.0
"""Owns the moments at which both chains were measured, so that an older state can be told.

Each row says how long the event log and the access log were and what their heads were. Its own
head, the hash of all four, is what the vault repeats in the header and in the key store of the
operating system. A database that lacks what was repeated there has lost part of its history.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from storage.records.access import AccessLog
    from storage.records.log import Log
    from storage.vault.database import Database

EVERY = 50
"""So many events at most are not yet anchored; locking anchors the rest."""
_LABEL = b"probitas/anchor/1\x00"


@dataclass(frozen=True, slots=True)
class Measure:
    """How far both chains have come."""

    events: int
    log_head: bytes
    accesses: int
    access_head: bytes

    @property
    def head(self) -> bytes:
        """The 32 bytes that stand for both."""
        counts = self.events.to_bytes(8, "big") + self.accesses.to_bytes(8, "big")
        return hashlib.sha256(_LABEL + counts + self.log_head + self.access_head).digest()


def measure(log: Log, access: AccessLog) -> Measure:
    """Return how far both chains have come now."""
    return Measure(*log.head(), *access.head())


def write(db: Database, now: Measure) -> None:
    """Note a measure."""
    db.execute(
        "INSERT INTO anchor (events, log_head, accesses, access_head, head) VALUES (?, ?, ?, ?, ?)",
        (now.events, now.log_head, now.accesses, now.access_head, now.head),
    )


def last(db: Database) -> Measure | None:
    """Return the newest measure, or None."""
    row = db.query_one(
        "SELECT events, log_head, accesses, access_head FROM anchor ORDER BY mark DESC LIMIT 1"
    )
    return Measure(*row) if row else None


def all_rows(db: Database) -> list[tuple[int, Measure, bytes]]:
    """Return every measure, oldest first, with its number and the head that was noted."""
    rows = db.query(
        "SELECT mark, events, log_head, accesses, access_head, head FROM anchor ORDER BY mark"
    )
    return [(mark, Measure(*four), head) for mark, *four, head in rows]
