# SPDX-License-Identifier: Apache-2.0
"""Owns rows on their way to the index's tables: each statement is run once, for all its rows."""

from __future__ import annotations

from collections import defaultdict
from enum import IntEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from storage.vault.database import Database, Parameters


class Turn(IntEnum):
    """When a statement is run: what is gone makes room before anything comes."""

    CHANGED = 1
    GONE = 2
    COME = 3
    COUNTED = 4
    """What is read off rows that have come."""


class Rows:
    """Statements of one moment and their rows; those of one turn touch each row once."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._rows: dict[tuple[Turn, str], list[Parameters]] = defaultdict(list)

    def add(self, turn: Turn, sql: str, rows: Iterable[Parameters]) -> None:
        """Add rows to a statement."""
        self._rows[turn, sql].extend(rows)

    def write(self) -> None:
        """Run all statements."""
        for (_, sql), rows in sorted(self._rows.items(), key=lambda each: each[0][0]):
            if rows:
                self._db.execute_many(sql, rows)
        self._rows.clear()
