# SPDX-License-Identifier: Apache-2.0
"""Owns finding files by what stands in them: any script, any part of a word, one character up.

The search table gives row numbers of cells in falling order: files begun last come first, the
cells of one file together, its number and title before its fields. So a search reads only as far
as it shows, however much there is.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from core.history.canonical import encode
from storage.records.codes import rows_with_code
from storage.records.index import CELL_BITS, last_cell
from storage.records.words import Question, snippet

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from core.ids import FileId
    from storage.vault.database import Database


_SHOWN = (
    " AND EXISTS (SELECT 1 FROM shown"  # noqa: S608 - own SQL
    f" WHERE shown.viewer = ? AND shown.file = word.rowid >> {CELL_BITS})"
)


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
    parameters: tuple[str, ...]


def search(db: Database, text: str, limit: int, viewer: int) -> list[Hit]:
    """Return files in which every word of `text` stands, the latest begun first.

    Each file is named once; one that is hidden from the viewer (see `lists.viewer`), never. A file
    whose code it is comes first; then words in one field; then words spread over a file.
    """
    question = Question.read(text)
    if question.is_empty or limit <= 0:
        return []
    wanted = _first_of_each_file(db, " AND ".join(question.phrases), viewer)
    coded = rows_with_code(db, text, viewer)
    others = (cell for cell in wanted if cell >> CELL_BITS not in coded)
    cells = [*map(last_cell, coded), *islice(others, limit)][:limit]
    if len(cells) < limit and len(question.words) > 1:
        known = {cell >> CELL_BITS for cell in cells}
        # Several fields have a part each; what stands for the file is its number and title.
        spread = islice(_others(db, question, known, viewer), limit - len(cells))
        cells += [last_cell(file) for file in spread]
    return _hits(db, question, cells)


def _others(db: Database, question: Question, known: set[int], viewer: int) -> Iterator[int]:
    """Yield the files with words in whatever fields that are not known yet, the latest first.

    Comparing the places of all parts of a word is what takes time. That there is no such file is
    mostly plain from one part of each word, at a third of the cost.
    """
    possible = _files(question.parts)
    values = (*possible.parameters, viewer)
    if any(file not in known for (file,) in db.iterate(possible.sql + _SHOWN, values)):
        certain = files_with(question)
        values = (*certain.parameters, viewer)
        for (file,) in db.iterate(f"{certain.sql}{_SHOWN} ORDER BY rowid DESC", values):
            if file not in known:
                yield file


def files_with(question: Question) -> Query:
    """Return the query for the row numbers of files in which every word stands somewhere."""
    return _files(question.phrases)


def naming(db: Database, text: str) -> list[FileId]:
    """Return the files with a text in any field, in view or not."""
    held = encode(text).decode("utf-8")[1:-1]  # as in a cell, quotes apart
    rows = db.query(
        "SELECT file FROM file_row WHERE no IN (SELECT file FROM snapshot WHERE instr(value, ?))",
        (held,),
    )
    return [row["file"] for row in rows]


def _files(phrases: Sequence[str]) -> Query:
    one = f"SELECT rowid >> {CELL_BITS} AS file FROM word WHERE word MATCH ?"  # noqa: S608
    # Not INTERSECT: the rows of the first phrase are looked up as they come, and kept nowhere.
    others = f" AND rowid >> {CELL_BITS} IN ({one})" * (len(phrases) - 1)
    return Query(one.replace("SELECT", "SELECT DISTINCT", 1) + others, tuple(phrases))


def _first_of_each_file(db: Database, wanted: str, viewer: int) -> Iterator[int]:
    last = None
    sql = f"SELECT rowid FROM word WHERE word MATCH ?{_SHOWN} ORDER BY rowid DESC"  # noqa: S608
    for (cell,) in db.iterate(sql, (wanted, viewer)):
        if cell >> CELL_BITS != last:
            last = cell >> CELL_BITS
            yield cell


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
