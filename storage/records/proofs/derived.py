# SPDX-License-Identifier: Apache-2.0
"""Owns comparing the index with what the history gives when it is derived again."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from core.errors import Refusal
from storage.records.entry import Cell, entry_of
from storage.records.index import Index
from storage.records.telling import Telling, searched_text

if TYPE_CHECKING:
    from core.ids import FileId
    from storage.records.files import Opened, Unreadable
    from storage.records.proofs.findings import Findings
    from storage.vault.database import Database

# What triggers keep, beside what it follows from.
_KEPT = (
    ("SELECT * FROM shown", "SELECT * FROM showable"),
    (
        "SELECT * FROM shown_due",
        "SELECT s.viewer, d.due_on, d.file, d.place FROM showable s JOIN due_row d"
        " ON d.file = s.file WHERE d.paused = 0",
    ),
    (
        "SELECT * FROM tally WHERE files <> 0",
        "SELECT viewer, kind, closed, state, owner, category, count(*) FROM showable"
        " GROUP BY viewer, kind, closed, state, owner, category",
    ),
    ("SELECT * FROM counted_row", "SELECT * FROM countable"),
)


class _Undo(Exception):  # noqa: N818 - not an error: it ends a transaction that must leave nothing
    pass


class Comparison:
    """The index beside what it should be, file by file."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._index = Index(db, Telling(db))
        self._rows = self._index.numbers()
        self._different = 0

    def compare(self, file: Opened[Any] | Unreadable) -> None:
        """Compare one file."""
        number = self._rows.pop(file.file, None)
        if number is None or self._index.stored(number) != entry_of(file):
            self._different += 1

    def skip(self, file: FileId) -> None:
        """Leave out a file of which nobody knows any more what it should be."""
        self._rows.pop(file, None)

    def finish(self, findings: Findings) -> None:
        """Report what differs: files, rows of no file, counts, search."""
        different = self._different + len(self._rows)
        for kept, follows in _KEPT:
            different += self._differ(kept, follows)
        if different:
            findings.add(Refusal.of("records.index_differs", count=different))
        if not self._search_holds():
            findings.add(Refusal.of("records.search_differs"))

    def _differ(self, one: str, other: str) -> bool:
        """Tell whether two queries give different rows."""
        return any(
            self._db.query_value(f"SELECT count(*) FROM ({a} EXCEPT {b})")  # noqa: S608 - own SQL
            for a, b in ((one, other), (other, one))
        )

    def _search_holds(self) -> bool:
        """Build search anew beside the old, compare what both know, and leave nothing behind."""
        holds = True
        with suppress(_Undo), self._db.transaction():
            sql = self._db.query_value("SELECT sql FROM sqlite_master WHERE name = 'word'")
            self._db.execute(sql.replace("TABLE word ", "TABLE fresh ", 1))
            for number, standing, value in self._db.iterate(
                "SELECT id, standing, value FROM snapshot"
            ):
                text = searched_text(Cell(standing, value))
                if text:
                    self._db.execute(
                        "INSERT INTO fresh (rowid, text) VALUES (?, ?)", (number, text)
                    )
            for name in ("word", "fresh"):
                self._db.execute(
                    f"CREATE VIRTUAL TABLE {name}_terms USING fts5vocab('{name}', 'row')"
                )
            holds = not self._differ("SELECT * FROM word_terms", "SELECT * FROM fresh_terms")
            raise _Undo
        return holds
