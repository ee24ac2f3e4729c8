# SPDX-License-Identifier: Apache-2.0
"""Owns the access log: who unlocked, viewed, searched, exported, printed or was refused, here.

A chain of this device alone, each entry authenticated together with the one before. It holds
names of acts, files and codes; never what was looked for or what was seen.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from core.history.canonical import encode

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.ids import FileId, OfficerId
    from storage.vault.database import Database

KEY_LABEL = "access-log"
BEGINNING = hashlib.sha256(b"probitas/access/1").digest()
_CODE = re.compile(r"[a-z0-9_.:/-]{0,64}")


class Act(StrEnum):
    """What the log tells apart."""

    UNLOCK = "unlock"
    UNLOCK_FAILED = "unlock_failed"
    LOCK = "lock"
    VIEW = "view"
    SEARCH = "search"
    EXPORT = "export"
    PRINT = "print"
    REFUSED = "refused"
    BACKUP = "backup"
    RESTORE = "restore"
    CHECK = "check"
    ERASE = "erase"
    SECURITY = "security"
    """Slots, passphrases, recovery code."""


@dataclass(frozen=True, slots=True)
class Access:
    """One entry.

    `detail` is a code: of a refusal, of what was exported, of a letter kind, of the reason for
    which names were shown.
    """

    no: int
    at: datetime
    actor: OfficerId
    act: Act
    file: FileId | None
    detail: str


class AccessLog:
    """The access log of a vault; `key` authenticates it."""

    def __init__(self, db: Database, key: bytes) -> None:
        self._db = db
        self._key = key

    def head(self) -> tuple[int, bytes]:
        """Return how many entries there are, and the code that stands for them."""
        row = self._db.query_one("SELECT no, mac FROM access ORDER BY no DESC LIMIT 1")
        return (row[0], row[1]) if row else (0, BEGINNING)

    def note(
        self, at: datetime, actor: OfficerId, act: Act, file: FileId | None, detail: str
    ) -> None:
        """Add an entry. `detail` must be a code: free text has no place here."""
        if not _CODE.fullmatch(detail):
            raise ValueError("the access log takes codes only")
        count, before = self.head()
        millis = int(at.timestamp() * 1000)
        fields = (count + 1, millis, str(actor), act.value, str(file or ""), detail)
        self._db.execute(
            "INSERT INTO access VALUES (?, ?, ?, ?, ?, ?, ?)", (*fields, self._mac(before, fields))
        )

    def entries(self, limit: int, *, before: int | None, file: FileId | None) -> list[Access]:
        """Return entries, the newest first; `before` pages on."""
        rows = self._db.query(
            "SELECT no, at, actor, act, file, detail FROM access"
            " WHERE (?1 IS NULL OR no < ?1) AND (?2 IS NULL OR file = ?2)"
            " ORDER BY no DESC LIMIT ?3",
            (before, file, limit),
        )
        return [
            Access(
                row["no"],
                datetime.fromtimestamp(row["at"] / 1000, UTC),
                row["actor"],
                Act(row["act"]),
                row["file"] or None,
                row["detail"],
            )
            for row in rows
        ]

    def latest(self, act: Act, details: Sequence[str]) -> Access | None:
        """Return the newest entry of an act with one of some details."""
        marks = ", ".join("?" * len(details))
        found = self._db.query_value(
            f"SELECT max(no) FROM access WHERE act = ? AND detail IN ({marks})",  # noqa: S608
            (act.value, *details),
        )
        return None if found is None else self.entries(1, before=found + 1, file=None)[0]

    def first(self) -> Access | None:
        """Return the oldest entry."""
        return next(iter(self.entries(1, before=2, file=None)), None)

    def verified(self) -> Iterator[tuple[int, bytes, bool]]:
        """Yield each entry's number, its code, and whether it fits the one before."""
        before, expected = BEGINNING, 1
        rows = self._db.iterate(
            "SELECT no, at, actor, act, file, detail, mac FROM access ORDER BY no"
        )
        for *fields, mac in rows:
            fits = fields[0] == expected and hmac.compare_digest(
                mac, self._mac(before, tuple(fields))
            )
            yield fields[0], mac, fits
            before, expected = mac, fields[0] + 1

    def _mac(self, before: bytes, fields: tuple[int | str, ...]) -> bytes:
        return hmac.digest(self._key, before + encode(fields), "sha256")
