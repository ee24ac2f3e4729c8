# SPDX-License-Identifier: Apache-2.0
"""Owns what lists and Today show: pages of rows and counts, at a cost that does not grow.

Every order has an index that begins with kind and closed, so a page is read off its index; the
total comes from `tally`, which triggers keep, unless words are searched for.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from storage.records.entry import NEVER
from storage.records.search import Query, files_with
from storage.records.words import Question

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from core.ids import FileId, OfficerId
    from storage.vault.database import Database
    from storage.vault.database import Row as SqlRow

Sort: TypeAlias = Literal["changed", "number", "title", "state", "opened_on", "next_due"]
_ORDER: dict[str, str] = {sort: sort for sort in get_args(Sort)} | {"title": "title_key"}
_COLUMNS = (
    "f.file, f.kind, f.number, f.title, f.state, f.opened_on, f.owner, f.closed, f.conflicts,"
    " f.alarms, f.next_due, f.changed"
)
_SEEN = "f.no NOT IN (SELECT file FROM hidden_row WHERE officer = ?)"
"""What is hidden from the officer who looks is not there."""
SOON = timedelta(days=14)
RECENT = 12
AT_MOST = 30
"""So many lines of one part of Today are read; nobody works through more in a day."""


@dataclass(frozen=True, slots=True)
class Row:
    """What a list shows of a file."""

    file: FileId
    kind: str
    number: str
    title: str
    state: str
    opened_on: date | None
    owner: OfficerId | None
    closed: bool
    conflicts: int
    alarms: int
    """How many numbers a device has signed twice in this file: a cloned or restored device."""
    next_due: date | None
    changed: datetime


@dataclass(frozen=True, slots=True)
class Page:
    """Some of the rows that were asked for, and how many there are in all."""

    rows: tuple[Row, ...]
    total: int


@dataclass(frozen=True, slots=True)
class DueRow:
    """A clock that runs in an open file."""

    row: Row
    clock: str
    started_on: date
    due_on: date
    source: str


@dataclass(frozen=True, slots=True)
class Today:
    """What an officer sees first. Each part is the most urgent `AT_MOST`."""

    overdue: tuple[DueRow, ...]
    due_soon: tuple[DueRow, ...]
    waiting_for_me: tuple[Row, ...]
    conflicts: tuple[Row, ...]
    """Files with open conflicts or with an alarm."""
    recent: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Filter:
    """Which files a list shows; None and empty mean all."""

    kinds: Sequence[str]
    text: str = ""
    states: Sequence[str] | None = None
    owner: OfficerId | None = None
    closed: bool | None = None
    me: OfficerId | None = None
    """Who looks: files that are hidden from this officer are not there and not counted."""
    sort: Sort = "changed"
    descending: bool = True
    offset: int = 0
    limit: int = 50
    question: Question = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "question", Question.read(self.text))


def page(db: Database, wanted: Filter) -> Page:
    """Return one page of a list."""
    found = _found(wanted)
    where, parameters = _conditions(wanted)
    closed = (0, 1) if wanted.closed is None else (int(wanted.closed),)
    arms = [(kind, shut) for kind in wanted.kinds for shut in closed]
    if not arms:
        return Page((), 0)
    order = _ORDER[wanted.sort] + (" DESC" if wanted.descending else "")
    # One arm for each kind and closed: each is read off its index and cut short, then merged.
    arm = (
        f"SELECT * FROM (SELECT {_COLUMNS}, f.title_key FROM file_row f"  # noqa: S608 - own SQL
        f" WHERE f.kind = ? AND f.closed = ?{where} AND {_SEEN} ORDER BY f.{order} LIMIT ?)"
    )
    values: list[str | int] = [*found.parameters]
    for kind, shut in arms:
        values += [kind, shut, *parameters, wanted.me or "", wanted.offset + wanted.limit]
    sql = f"{found.sql}{' UNION ALL '.join([arm] * len(arms))} ORDER BY {order} LIMIT ? OFFSET ?"
    rows = db.query(sql, [*values, wanted.limit, wanted.offset])
    return Page(tuple(_row(row) for row in rows), _total(db, wanted))


def _found(wanted: Filter) -> Query:
    """Return the head of a query that names the files with the words `found`; else nothing."""
    if wanted.question.is_empty:
        return Query("", ())
    files = files_with(wanted.question)
    return Query(f"WITH found AS MATERIALIZED ({files.sql}) ", files.parameters)


def _conditions(wanted: Filter) -> tuple[str, list[str]]:
    where, parameters = "", list[str]()
    if wanted.states:
        where += f" AND f.state IN ({', '.join('?' for _ in wanted.states)})"
        parameters += wanted.states
    if wanted.owner is not None:
        where += " AND f.owner = ?"
        parameters.append(wanted.owner)
    if not wanted.question.is_empty:
        where += " AND f.no IN (SELECT file FROM found)"
    return where, parameters


def _total(db: Database, wanted: Filter) -> int:
    found = _found(wanted)
    where, parameters = _conditions(wanted)
    kinds = ", ".join("?" for _ in wanted.kinds)
    if wanted.closed is not None:
        where += f" AND f.closed = {int(wanted.closed)}"
    counted = "count(*) FROM file_row f" if found.sql else "coalesce(sum(f.files), 0) FROM tally f"
    where = f" WHERE f.kind IN ({kinds}){where}"
    values = [*found.parameters, *wanted.kinds, *parameters]
    hidden = (
        f"{found.sql}SELECT count(*) FROM hidden_row h"  # noqa: S608 - own SQL
        f" JOIN file_row f ON f.no = h.file{where} AND h.officer = ?"
    )
    total = int(db.query_value(f"{found.sql}SELECT {counted}{where}", values))
    return total - int(db.query_value(hidden, [*values, wanted.me or ""]))


def counts(db: Database, me: OfficerId) -> dict[tuple[str, str, bool], int]:
    """Return how many files there are of each kind, state and closed or not, for an officer."""
    rows = db.query(
        "SELECT kind, state, closed, sum(files) FROM (SELECT kind, state, closed, files FROM tally"
        " UNION ALL SELECT f.kind, f.state, f.closed, -1 FROM hidden_row h"
        " JOIN file_row f ON f.no = h.file WHERE h.officer = ?)"
        " GROUP BY kind, state, closed HAVING sum(files) > 0",
        (me,),
    )
    return {(kind, state, bool(closed)): files for kind, state, closed, files in rows}


def today(db: Database, on: date, me: OfficerId, kinds: Sequence[str]) -> Today:
    """Return what is urgent on a day for an officer, in files of some kinds."""
    of_kinds = f"f.kind IN ({', '.join('?' for _ in kinds)})"
    return Today(
        overdue=_due(db, me, "", on.isoformat()),
        due_soon=_due(db, me, on.isoformat(), (on + SOON + timedelta(days=1)).isoformat()),
        waiting_for_me=_rows(
            db,
            f"JOIN waiting_row w ON w.file = f.no WHERE w.officer = ? AND {of_kinds} AND {_SEEN}"
            " ORDER BY f.next_due, f.changed",
            [me, *kinds, me],
        ),
        conflicts=_rows(
            db, f"WHERE f.conflicts + f.alarms > 0 AND {_SEEN} ORDER BY f.changed DESC", [me]
        ),
        recent=page(db, Filter(kinds, me=me, limit=RECENT)).rows,
    )


def of_files(
    db: Database, files: Iterable[FileId], me: OfficerId, kinds: Sequence[str]
) -> tuple[Row, ...]:
    """Return those of some files that an officer is shown, the latest changed first."""
    of_kinds = f"f.kind IN ({', '.join('?' for _ in kinds)})"
    sql = (
        f"SELECT {_COLUMNS} FROM json_each(?) n JOIN file_row f ON f.file = n.value"  # noqa: S608
        f" WHERE {of_kinds} AND {_SEEN} ORDER BY f.changed DESC, f.file"
    )
    return tuple(_row(row) for row in db.query(sql, [json.dumps(sorted(files)), *kinds, me]))


def _rows(db: Database, rest: str, parameters: list[str], limit: int = AT_MOST) -> tuple[Row, ...]:
    sql = f"SELECT {_COLUMNS} FROM file_row f {rest} LIMIT ?"  # noqa: S608 - own SQL
    return tuple(_row(row) for row in db.query(sql, [*parameters, limit]))


def _due(db: Database, me: OfficerId, start: str, end: str) -> tuple[DueRow, ...]:
    """Return the running clocks that end from `start` until before `end`, the next first."""
    rows = db.query(
        f"SELECT {_COLUMNS}, d.clock, d.started_on, d.due_on, d.source"  # noqa: S608 - own SQL
        " FROM due_row d JOIN file_row f ON f.no = d.file"
        " WHERE d.paused = 0 AND d.due_on >= ? AND d.due_on < ?"
        f" AND {_SEEN} ORDER BY d.due_on, d.file LIMIT ?",
        (start, end, me, AT_MOST),
    )
    return tuple(
        DueRow(
            _row(row),
            row["clock"],
            date.fromisoformat(row["started_on"]),
            date.fromisoformat(row["due_on"]),
            row["source"],
        )
        for row in rows
    )


def _row(row: SqlRow) -> Row:
    return Row(
        file=row["file"],
        kind=row["kind"],
        number=row["number"],
        title=row["title"],
        state=row["state"],
        opened_on=date.fromisoformat(row["opened_on"]) if row["opened_on"] else None,
        owner=row["owner"] or None,
        closed=bool(row["closed"]),
        conflicts=row["conflicts"],
        alarms=row["alarms"],
        next_due=None if row["next_due"] == NEVER else date.fromisoformat(row["next_due"]),
        changed=datetime.fromtimestamp(row["changed"] / 1000, UTC),
    )
