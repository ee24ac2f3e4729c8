# SPDX-License-Identifier: Apache-2.0
"""Owns finding files by what stands in them: any script, any part of a word, one character up."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from storage.records.entry import ROW_PATH
from storage.records.words import Question, snippet

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.ids import FileId
    from storage.vault.database import Database

_ROWS_PER_FILE = 8  # so many matches of one file may stand before the next file's


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


def search(db: Database, text: str, limit: int) -> list[Hit]:
    """Return files in which every word of `text` stands, the latest written first.

    Each file is named once. Words in one field come first; then words spread over a file.
    """
    question = Question.read(text)
    if question.is_empty or limit <= 0:
        return []
    hits = _hits(db, question, _cells_with_all(question), limit)
    if len(hits) < limit and len(question.words) > 1:
        files = files_with(question)
        cells = _joined(" UNION ", _cells_by_word(question))
        spread = Query(
            f"SELECT id FROM snapshot WHERE file IN ({files.sql}) AND id IN ({cells.sql})",  # noqa: S608
            files.parameters + cells.parameters,
        )
        for file, hit in _hits(db, question, spread, 2 * limit).items():
            hits.setdefault(file, hit)
    return list(hits.values())[:limit]


def files_with(question: Question) -> Query:
    """Return the query for the row numbers of files in which every word stands somewhere."""
    return _joined(
        " INTERSECT ",
        (
            Query(f"SELECT file FROM snapshot WHERE id IN ({q.sql})", q.parameters)  # noqa: S608
            for q in _cells_by_word(question)
        ),
    )


def _cells_by_word(question: Question) -> list[Query]:
    return [
        *(Query("SELECT rowid FROM word WHERE word MATCH ?", (_all([w]),)) for w in question.long),
        *(Query("SELECT rowid FROM gram WHERE gram MATCH ?", (_all([w]),)) for w in question.short),
    ]


def _cells_with_all(question: Question) -> Query:
    # One MATCH for all words of a table: FTS5 walks their lists side by side, from the end, and
    # stops at the limit.
    long = Query("SELECT rowid AS id FROM word WHERE word MATCH ?", (_all(question.long),))
    short = Query("SELECT rowid AS id FROM gram WHERE gram MATCH ?", (_all(question.short),))
    if not question.short:
        return long
    if not question.long:
        return short
    return Query(f"{long.sql} AND rowid IN ({short.sql})", long.parameters + short.parameters)


def _all(words: Iterable[str]) -> str:
    return " AND ".join('"' + word.replace('"', '""') + '"' for word in words)


def _joined(between: str, queries: Iterable[Query]) -> Query:
    parts = list(queries)
    return Query(
        between.join(part.sql for part in parts),
        tuple(value for part in parts for value in part.parameters),
    )


def _hits(db: Database, question: Question, cells: Query, limit: int) -> dict[FileId, Hit]:
    rows = db.query(
        "SELECT f.file, f.kind, f.number, f.title, s.path, s.value"  # noqa: S608 - own SQL
        f" FROM (SELECT id FROM ({cells.sql}) ORDER BY id DESC LIMIT ?) AS found"
        " JOIN snapshot s ON s.id = found.id JOIN file_row f ON f.no = s.file",
        (*cells.parameters, limit * _ROWS_PER_FILE),
    )
    hits: dict[FileId, Hit] = {}
    for file, kind, number, title, path, value in rows:
        if file in hits and path != ROW_PATH:
            continue
        if file in hits or len(hits) < limit:
            shown = snippet(json.loads(value), question)
            hits[file] = Hit(file, path, shown, kind, number, title)
    return hits
