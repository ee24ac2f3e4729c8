# SPDX-License-Identifier: Apache-2.0
"""Owns the derived tables: writing the difference of two entries, and writing all of it anew."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from core.ids import FileId
from core.office.bearing import ANYTHING
from storage.records import words
from storage.records.entry import ROW_PATH, Cell, Entry, entry_of
from storage.records.rows import Rows, Turn
from storage.records.stored import COLUMNS, SETS, stored

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from core.history.event import Sealed
    from storage.records.files import Opened, Unreadable
    from storage.records.telling import Telling
    from storage.vault.database import Database

VERSION = f"10/{words.VERSION}"
_OF_A_FILE = (
    "hidden_row", "withheld_row", "bound_row", "waiting_row", "due_row", "counted_row",
    "facet_row", "attachment_ref",
)  # fmt: skip
_OTHER = """f.kind = :kind AND NOT EXISTS (
    SELECT 1 FROM bound_row b
    WHERE b.file = f.no AND b.word IN (SELECT value FROM json_each(:words)))"""
_MAX_ENTRIES = 64
CELL_BITS = 20
"""A cell's row holds its file's number above so many bits: search needs no table to tell files."""


def first_cell(file_number: int) -> int:
    """Return the first row number of a file's cells."""
    return file_number << CELL_BITS


def last_cell(file_number: int) -> int:
    """Return the last row number of a file's cells, which is that of its number and title."""
    return first_cell(file_number + 1) - 1


class Index:
    """The index of a vault."""

    def __init__(self, db: Database, telling: Telling) -> None:
        self._db = db
        self._telling = telling
        self._entries: dict[FileId, tuple[int, Entry]] = {}
        """By file, its row number and what the tables hold of it."""
        self._ahead: dict[FileId, tuple[int, Entry]] = {}

    def refresh(self, file: Opened[Any] | Unreadable, added: Sequence[Sealed] = ()) -> None:
        """Bring the index of one file to its folded state, as `refresh_all` does."""
        self.refresh_all(((file, added),))

    def refresh_all(
        self, files: Iterable[tuple[Opened[Any] | Unreadable, Sequence[Sealed]]]
    ) -> None:
        """Bring the index of some hundred files, each there once, to their folded states.

        Where anything was added, nothing but those events was folded on top of what the index
        holds.
        """
        rows = Rows(self._db)
        new: list[Opened[Any] | Unreadable] = []
        for file, added in files:
            ahead = self._ahead.pop(file.file, None)
            known = self._entries.pop(file.file, None) or ahead or self._stored(file.file)
            if known is None:
                new.append(file)
                continue
            number, before = known
            after = entry_of(file, before, added)
            _write_row(rows, number, before, after)
            self._write_cells(rows, number, before.cells, after.cells)
            self._keep(file.file, number, after)
        rows.write()
        if new:
            self.add(new)

    def add(self, files: Iterable[Opened[Any] | Unreadable]) -> None:
        """Enter files that the index does not hold yet, each table in one go."""
        first = int(self._db.query_value("SELECT coalesce(max(no), 0) + 1 FROM file_row"))
        rows = Rows(self._db)
        marks = ", ".join("?" for _ in COLUMNS)
        new = f"INSERT INTO file_row (no, {', '.join(COLUMNS)}) VALUES (?, {marks})"  # noqa: S608
        for number, entry in enumerate(map(entry_of, files), first):
            rows.add(Turn.COME, new, [(number, *(entry.row[c] for c in COLUMNS))])
            _insert_due(rows, number, entry)
            for table, attribute, columns in SETS:
                _insert_set(rows, table, columns, number, getattr(entry, attribute))
            if _counted(entry):
                _count(rows, number)
            self._insert_cells(rows, _placed(number, first_cell(number), entry.cells.items()))
            self._keep(FileId(str(entry.row["file"])), number, entry)
        rows.write()

    def _keep(self, file: FileId, number: int, entry: Entry) -> None:
        self._entries[file] = number, entry
        self._telling.relieve()
        while len(self._entries) > _MAX_ENTRIES:
            del self._entries[next(iter(self._entries))]

    def remove(self, file: FileId) -> None:
        """Forget a file that is no longer on this device."""
        number = self._number(file)
        if number is None:
            return
        self._entries.pop(file, None)
        rows = Rows(self._db)
        for path, cell in self.stored(number).cells.items():
            self._remove_cell(rows, number, path, cell)
        rows.write()
        for table in _OF_A_FILE:
            self._db.execute(f"DELETE FROM {table} WHERE file = ?", (number,))  # noqa: S608
        self._db.execute("DELETE FROM file_row WHERE no = ?", (number,))

    def forget(self) -> None:
        """Take nothing from memory for granted: a transaction has failed."""
        self._entries.clear()
        self._ahead.clear()

    def is_current(self) -> bool:
        """Tell whether the index was written by this version's rules."""
        return bool(self._db.query_value("SELECT version FROM index_state") == VERSION)

    def clear(self) -> None:
        """Throw the whole index away; who looks at lists is remembered."""
        self.forget()
        self._telling.forget()
        viewers = [tuple(row) for row in self._db.query("SELECT no, officer FROM viewer")]
        self._db.execute("DELETE FROM viewer")
        for table in (*_OF_A_FILE, "snapshot", "file_row", "shown_due", "shown", "tally"):
            self._db.execute(f"DELETE FROM {table}")  # noqa: S608 - names of our own
        self._db.execute_many("INSERT INTO viewer VALUES (?, ?)", viewers)
        self._telling.clear()
        self._db.execute("INSERT OR REPLACE INTO index_state VALUES (1, ?)", (VERSION,))

    def bound_to(self, asked: Iterable[str]) -> list[FileId]:
        """Return the files on which some words bear, or anything does."""
        rows = self._db.query(
            "SELECT DISTINCT f.file FROM bound_row b JOIN file_row f ON f.no = b.file"
            " WHERE b.word IN (SELECT value FROM json_each(?))",
            (_asked(asked),),
        )
        return [row[0] for row in rows]

    def others(self, kind: str, asked: Iterable[str]) -> list[FileId]:
        """Return the files of a kind on which none of some words bears."""
        rows = self._db.query(
            f"SELECT f.file FROM file_row f WHERE {_OTHER}",  # noqa: S608
            {"kind": kind, "words": _asked(asked)},
        )
        return [row[0] for row in rows]

    def hide_alike(self, file: Opened[Any] | Unreadable, asked: Iterable[str]) -> None:
        """Hide all files of a kind on which none of some words bears from whom one is hidden."""
        number = self._number(file.file)
        if number is None:
            raise LookupError("a file that the index does not hold")
        before, after = self.stored(number), entry_of(file)
        others = {"kind": str(after.row["kind"]), "words": _asked(asked)}
        for officer in sorted(after.hidden - before.hidden):
            self._db.execute(
                "INSERT OR IGNORE INTO hidden_row (file, officer)"  # noqa: S608
                f" SELECT f.no, :officer FROM file_row f WHERE {_OTHER}",
                {**others, "officer": officer},
            )
        for officer in sorted(before.hidden - after.hidden):
            self._db.execute(
                "DELETE FROM hidden_row WHERE officer = :officer"  # noqa: S608
                f" AND file IN (SELECT f.no FROM file_row f WHERE {_OTHER})",
                {**others, "officer": officer},
            )
        self._entries.clear()

    def numbers(self) -> dict[FileId, int]:
        """Return the files that the index holds, and their row numbers."""
        return {row[0]: row[1] for row in self._db.query("SELECT file, no FROM file_row")}

    def stored(self, number: int) -> Entry:
        """Return what the tables hold of a file."""
        return stored(self._db, (number,))[number]

    def look_ahead(self, files: Iterable[FileId]) -> None:
        """Read what the tables hold of files that are about to be refreshed."""
        asked = json.dumps([file for file in files if file not in self._entries])
        found = "SELECT file, no FROM file_row WHERE file IN (SELECT value FROM json_each(?))"
        numbers = {FileId(file): int(no) for file, no in self._db.query(found, (asked,))}
        held = stored(self._db, tuple(numbers.values())) if numbers else {}
        self._ahead = {file: (no, held[no]) for file, no in numbers.items()}

    def _stored(self, file: FileId) -> tuple[int, Entry] | None:
        number = self._number(file)
        return None if number is None else (number, self.stored(number))

    def _number(self, file: FileId) -> int | None:
        number = self._db.query_value("SELECT no FROM file_row WHERE file = ?", (file,))
        return None if number is None else int(number)

    def _write_cells(
        self, rows: Rows, number: int, before: Mapping[str, Cell], after: Mapping[str, Cell]
    ) -> None:
        for path in [path for path in before if path not in after]:
            self._remove_cell(rows, number, path, before[path])
        added: list[tuple[str, Cell]] = []
        for path in [path for path, cell in after.items() if before.get(path) is not cell]:
            known = before.get(path)
            if known is None:
                added.append((path, after[path]))
            elif known != after[path]:
                self._change_cell(rows, number, path, known, after[path])
        if added:
            self._insert_cells(rows, _placed(number, self._next_cell(number), added))

    def _remove_cell(self, rows: Rows, number: int, path: str, cell: Cell) -> None:
        row = self._cell_row(number, path)
        self._telling.learn(row, cell, None)
        rows.add(Turn.GONE, "DELETE FROM snapshot WHERE id = ?", [(row,)])

    def _insert_cells(self, rows: Rows, cells: Iterable[tuple[int, str, Cell]]) -> None:
        for place, path, cell in cells:
            row = (place, place >> CELL_BITS, path, cell.standing, cell.value)
            rows.add(Turn.COME, "INSERT INTO snapshot VALUES (?, ?, ?, ?, ?)", [row])
            self._telling.learn(place, None, cell)

    def _change_cell(self, rows: Rows, number: int, path: str, before: Cell, after: Cell) -> None:
        row = self._cell_row(number, path)
        self._telling.learn(row, before, after)
        change = "UPDATE snapshot SET standing = ?, value = ? WHERE id = ?"
        rows.add(Turn.CHANGED, change, [(after.standing, after.value, row)])

    def _next_cell(self, number: int) -> int:
        last = self._db.query_value(
            "SELECT max(id) FROM snapshot WHERE id >= ? AND id < ?",
            (first_cell(number), last_cell(number)),
        )
        return first_cell(number) if last is None else int(last) + 1

    def _cell_row(self, number: int, path: str) -> int:
        row = self._db.query_value(
            "SELECT id FROM snapshot WHERE file = ? AND path = ?", (number, path)
        )
        return int(row)


def _write_row(rows: Rows, number: int, before: Entry, after: Entry) -> None:
    changed = [c for c in COLUMNS if before.row.get(c) != after.row[c]]
    if changed:
        # Only the columns that differ: each column is in an index of its own.
        change = f"UPDATE file_row SET {', '.join(f'{c} = ?' for c in changed)} WHERE no = ?"  # noqa: S608
        rows.add(Turn.CHANGED, change, [(*(after.row[c] for c in changed), number)])
    if before.due != after.due:
        rows.add(Turn.GONE, "DELETE FROM due_row WHERE file = ?", [(number,)])
        _insert_due(rows, number, after)
    for table, attribute, columns in SETS:
        old, new = getattr(before, attribute), getattr(after, attribute)
        if old == new:
            continue
        if gone := sorted(old - new):
            where = " AND ".join(f"{column} = ?" for column in columns)
            forget = f"DELETE FROM {table} WHERE file = ? AND {where}"  # noqa: S608
            rows.add(Turn.GONE, forget, [_row(number, value) for value in gone])
        _insert_set(rows, table, columns, number, new - old)
    if before.facets != after.facets and (_counted(before) or _counted(after)):
        rows.add(Turn.GONE, "DELETE FROM counted_row WHERE file = ?", [(number,)])
        _count(rows, number)


def _insert_due(rows: Rows, number: int, entry: Entry) -> None:
    if entry.due:
        rows.add(
            Turn.COME,
            "INSERT INTO due_row (file, place, due_on, started_on, clock, source, paused)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(number, place, *due) for place, due in enumerate(entry.due)],
        )


def _insert_set(
    rows: Rows, table: str, columns: Sequence[str], number: int, values: Iterable[Any]
) -> None:
    if found := sorted(values):
        marks = ", ".join("?" for _ in columns)
        sql = f"INSERT INTO {table} (file, {', '.join(columns)}) VALUES (?, {marks})"  # noqa: S608
        rows.add(Turn.COME, sql, [_row(number, value) for value in found])


def _count(rows: Rows, number: int) -> None:
    sql = "INSERT INTO counted_row SELECT * FROM countable WHERE file = ?"
    rows.add(Turn.COUNTED, sql, [(number,)])


def _counted(entry: Entry) -> bool:
    """Tell whether figures count a file by its year: `countable` has no others."""
    return any(name == "year" for name, _ in entry.facets)


def _row(number: int, value: str | tuple[str, ...]) -> tuple[int | str, ...]:
    return (number, value) if isinstance(value, str) else (number, *value)


def _placed(
    number: int, place: int, cells: Iterable[tuple[str, Cell]]
) -> Iterator[tuple[int, str, Cell]]:
    """Yield new cells of a file with their row numbers, which begin at `place`."""
    for path, cell in cells:
        if path == ROW_PATH:
            yield last_cell(number), path, cell
        else:
            yield place, path, cell
            place += 1


def _asked(words: Iterable[str]) -> str:
    return json.dumps(sorted({ANYTHING, *words}))
