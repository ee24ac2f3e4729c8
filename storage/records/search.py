# SPDX-License-Identifier: Apache-2.0
"""Owns finding files by what stands in them: any script, any part of a word, one character up.

The search tables give row numbers of cells in falling order: files begun last come first, the
cells of one file together, its number and title before its fields. So a search reads only as far
as it shows, however much there is.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from storage.records.index import CELL_BITS, first_cell
from storage.records.words import Question, snippet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.ids import FileId
    from storage.vault.database import Database


@dataclass(frozen=True, slots=True)
class Hit:
    """A place where the words were found: the file, the field, and the text around it."""

    file: FileId
    path: str
    """The field; `@row` for number and title, `@reason/<event>` for the reason of a step."""
    snippet: str
    kind: str
    number: str
    title: str


@dataclass(frozen=True, slots=True)
class Query:
    """A piece of SQL and its parameters."""

    sql: str
    parameters: tuple[str | int, ...]


def search(db: Database, text: str, limit: int) -> list[Hit]:
    """Return files in which every word of `text` stands, the latest begun first.

    Each file is named once. Words in one field come first; then words spread over a file.
    """
    question = Question.read(text)
    if question.is_empty or limit <= 0:
        return []
    cells = list(islice(_first_of_each_file(db, _cells_with_all(question)), limit))
    if len(cells) < limit and len(question.words) > 1:
        known = {cell >> CELL_BITS for cell in cells}
        spread = (cell for cell in _spread(db, question, limit) if cell >> CELL_BITS not in known)
        cells += islice(spread, limit - len(cells))
    return _hits(db, question, cells)


def files_with(question: Question) -> Query:
    """Return the query for the row numbers of files in which every word stands somewhere."""
    parts = [
        Query(f"SELECT id >> {CELL_BITS} AS file FROM ({cells.sql})", cells.parameters)  # noqa: S608
        for cells in _cells_by_word(question)
    ]
    return Query(
        " INTERSECT ".join(part.sql for part in parts),
        tuple(value for part in parts for value in part.parameters),
    )


def _cells_by_word(question: Question) -> list[Query]:
    return [_long([word]) for word in question.long] + [_short([word]) for word in question.short]


def _cells_with_all(question: Question) -> Query:
    if not question.short:
        return _long(question.long)
    if not question.long:
        return _short(question.short)
    long, short = _long(question.long), _short(question.short)
    return Query(f"{long.sql} AND rowid IN ({short.sql})", long.parameters + short.parameters)


def _long(words: Sequence[str]) -> Query:
    return Query("SELECT rowid AS id FROM word WHERE word MATCH ?", (_all(words),))


def _short(words: Sequence[str]) -> Query:
    return Query("SELECT rowid AS id FROM gram WHERE gram MATCH ?", (_all(words),))


def _all(words: Iterable[str]) -> str:
    return " AND ".join('"' + word.replace('"', '""') + '"' for word in words)


def _first_of_each_file(db: Database, cells: Query) -> Iterator[int]:
    last = None
    for (cell,) in db.iterate(f"{cells.sql} ORDER BY rowid DESC", cells.parameters):
        if cell >> CELL_BITS != last:
            last = cell >> CELL_BITS
            yield cell


def _spread(db: Database, question: Question, limit: int) -> Iterator[int]:
    """Yield one cell of each file in which the words stand in different fields."""
    files = files_with(question)
    rarest = _cells_by_word(question)[0]
    for (file,) in db.query(
        f"{files.sql} ORDER BY file DESC LIMIT ?",
        (*files.parameters, 2 * limit),
    ):
        within = Query(
            f"{rarest.sql} AND rowid >= ? AND rowid < ?",
            (*rarest.parameters, first_cell(file), first_cell(file + 1)),
        )
        yield from _first_of_each_file(db, within)


def _hits(db: Database, question: Question, cells: Sequence[int]) -> list[Hit]:
    marks = ", ".join("?" for _ in cells)
    rows = db.query(
        "SELECT s.id, f.file, f.kind, f.number, f.title, s.path, s.value"  # noqa: S608 - own SQL
        f" FROM snapshot s JOIN file_row f ON f.no = s.file WHERE s.id IN ({marks})",
        cells,
    )
    hits = {
        row["id"]: Hit(
            row["file"], row["path"], snippet(json.loads(row["value"]), question),
            row["kind"], row["number"], row["title"],
        )
        for row in rows
    }  # fmt: skip
    return [hits[cell] for cell in cells]
