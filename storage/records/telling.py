# SPDX-License-Identifier: Apache-2.0
"""Owns what search is told: what waits to be told at the end of a transaction, and how it forgets.

The search table holds no text, only where each part of a word stands. To forget a text it must be
told it again, and takes it out of every page that has a part of it: nothing of it may stay. Told
to forget much of what it holds, it begins anew.
"""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from core.progress import unwatched
from storage.records import words
from storage.records.entry import REMOVED, Cell

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.progress import Progress
    from storage.vault.database import Database

_TELL = "INSERT INTO word (rowid, text) VALUES (?, ?)"
_FORGET = "INSERT INTO word (word, rowid, text) VALUES ('delete', ?, ?)"
_MAX_WAITING = 1 << 20
"""Characters that are kept for search until the end of a transaction."""
_MERGED_AT_ONCE = 500
"""Pages of search that a rest merges at most: some 50 ms, for which a person's next click waits."""
MANY = 500
"""Texts to forget from which on search begins anew if that is less work."""
_MEANWHILE = 20
"""Texts that search is told, at the least, in the time in which it forgets one: some 2 ms."""
_BETWEEN_REPORTS = 500
"""Texts that search is told between two reports of how far it is."""


class Waiting(NamedTuple):
    """What search has not been told yet."""

    texts: Mapping[int, tuple[str, str]]
    """By row of a cell, what search holds of it and what it is to hold."""
    anew: bool
    """Whether it begins anew, whatever the texts."""


NOTHING = Waiting(MappingProxyType({}), anew=False)


class Telling:
    """What the search table of a vault holds, and what it still has to be told."""

    def __init__(self, db: Database, progress: Progress = unwatched) -> None:
        """`progress` hears how many cells of how many were told when search begins anew.

        What it raises undoes the transaction.
        """
        self._db = db
        self._progress = progress
        self._texts: dict[int, tuple[str, str]] = {}
        self._size = 0
        self._anew = False

    def learn(self, row: int, before: Cell | None, after: Cell | None) -> None:
        """Note what search is to hold of a cell in place of what it held."""
        if self._anew:
            return
        text = searched_text(after) if after else ""
        known = self._texts.get(row)
        if known is None:
            known = (searched_text(before) if before else "", "")
        self._texts[row] = known[0], text
        self._size += len(known[0]) + len(text)

    def waiting(self) -> Waiting:
        """Return what search has not been told yet, to come back to if a part of the work fails."""
        return Waiting(dict(self._texts), self._anew)

    def forget(self, waiting: Waiting = NOTHING) -> None:
        """Go back to what was waiting before a part of the work failed."""
        self._texts, self._anew = dict(waiting.texts), waiting.anew
        self._size = sum(len(before) + len(after) for before, after in self._texts.values())

    def relieve(self) -> None:
        """Tell search what waits if that is much."""
        if self._size > _MAX_WAITING:
            self._tell()

    def settle(self) -> None:
        """Let search know what has changed; call before a transaction ends.

        Search writes what it learns to its table whenever another statement could fail, and merges
        what was written: told one by one, an import of many files takes twice as long.
        """
        self._tell()
        if self._anew:
            self._begin_anew()
            self._anew = False

    def merge(self) -> bool:
        """Merge what saves have added to search: the fewer its parts, the quicker it is asked.

        Tell whether there may be more to merge: FTS5 says that it did nothing by no more than one
        change.
        """
        before = self._db.query_value("SELECT total_changes()")
        self._db.execute("INSERT INTO word (word, rank) VALUES ('merge', ?)", (_MERGED_AT_ONCE,))
        return bool(self._db.query_value("SELECT total_changes()") - before > 1)

    def clear(self) -> None:
        """Let search forget everything; the database overwrites the pages that it gives up."""
        self._db.execute("INSERT INTO word (word) VALUES ('delete-all')")

    def _tell(self) -> None:
        """Tell search what waits, or see that it has to begin anew when the transaction ends."""
        if not self._texts:
            return
        texts, self._texts, self._size = self._texts, {}, 0
        changed = sorted((row, *pair) for row, pair in texts.items() if pair[0] != pair[1])
        gone = [(row, before) for row, before, _ in changed if before]
        come = [(row, after) for row, _, after in changed if after]
        if len(gone) >= MANY and len(gone) * _MEANWHILE > self._cells():
            self._anew = True
            return
        for sql, rows in ((_FORGET, gone), (_TELL, come)):
            if rows:
                self._db.execute_many(sql, rows)

    def _begin_anew(self) -> None:
        """Let search forget everything, and tell it what the cells say now."""
        self.clear()
        done, total, last = 0, self._cells(), -1
        some = "SELECT id, standing, value FROM snapshot WHERE id > ? ORDER BY id LIMIT ?"
        while cells := self._db.query(some, (last, _BETWEEN_REPORTS)):
            self._progress(done, total)
            texts = [(row, searched_text(Cell(standing, value))) for row, standing, value in cells]
            self._db.execute_many(_TELL, [pair for pair in texts if pair[1]])
            done, last = done + len(cells), cells[-1][0]

    def _cells(self) -> int:
        return int(self._db.query_value("SELECT count(*) FROM snapshot"))


def searched_text(cell: Cell) -> str:
    """Return what search holds of a cell; what was taken out of view is not found."""
    return "" if cell.standing == REMOVED else words.indexed(json.loads(cell.value))
