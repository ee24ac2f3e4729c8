# SPDX-License-Identifier: Apache-2.0
"""Owns what lists and Today show: pages of rows and counts, at a cost that does not grow.

Who looks has rows of his own in `shown` for the files that are not hidden from him, and every order
has an index that begins with the viewer, kind or category, closed and state; so a page is read off
its index, however much is hidden and however rare is what was asked for. Triggers keep in `tally`
which of these there are, and how many. What is asked for by words or facets is found first, all of
it, and then put in order.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, get_args

from core.policy.clocks import PASSING
from storage.records.entry import NEVER, PAUSED
from storage.records.search import Query, files_with
from storage.records.words import Question

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from core.ids import FileId, OfficerId
    from storage.vault.database import Database

Sort: TypeAlias = Literal["changed", "number", "title", "state", "opened_on", "next_due"]
_ORDERS = frozenset(get_args(Sort))
_PASSING = f"d.clock {{}}IN ({', '.join(map(repr, sorted(PASSING)))})"
_COLUMNS = (
    "f.file, f.kind, f.number, f.title, f.state, f.opened_on,"  # noqa: S608 - own words
    " f.owner, f.closed, f.conflicts, f.alarms, f.next_due, f.changed, f.category,"
    " (SELECT d.clock FROM due_row d WHERE d.file = f.no AND d.due_on = f.next_due"
    f" AND d.paused = 0 AND {_PASSING.format('NOT ')} LIMIT 1)"
)
_SHOWN = "EXISTS (SELECT 1 FROM shown s WHERE s.viewer = ? AND s.file = f.no)"
"""What is hidden from the officer who looks is not there."""
_UNDATED = (NEVER, PAUSED)
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
    """Of the clocks with which somebody can be late; one that merely passes is none of them."""
    changed: datetime
    category: str = ""
    """What its kind is listed under: of a filing, the year of its cycle."""
    next_clock: str = ""
    """Which clock ends on `next_due`."""
    waits_for: str = ""
    """Where it is shown because it waits: for what, one of `core.kinds.WAITS`."""


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
    passed: tuple[DueRow, ...]
    """What came by itself within `SOON` before: a contract ended, a measure expired."""
    due_soon: tuple[DueRow, ...]
    waiting_for_me: tuple[Row, ...]
    conflicts: tuple[Row, ...]
    """Files with open conflicts or with an alarm."""
    recent: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Filter:
    """Which files a list shows; None and empty mean all."""

    kinds: Sequence[str]
    me: OfficerId
    """Who looks: files that are hidden from this officer are not there and not counted."""
    text: str = ""
    states: Sequence[str] | None = None
    owner: OfficerId | None = None
    """Who handles the files; here an empty one means nobody."""
    closed: bool | None = None
    category: str = ""
    sort: Sort = "changed"
    descending: bool = True
    offset: int = 0
    limit: int = 50
    facets: Mapping[str, str] = field(default_factory=dict)
    """Values that facets must have; see `core.kinds.IndexRow.facets`."""
    below: Mapping[str, str] = field(default_factory=dict)
    """Values below which facets must be that a file has one of, such as a day that is over."""
    without: Sequence[str] = ()
    """States that are left out."""
    question: Question = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "question", Question.read(self.text))


def page(db: Database, wanted: Filter) -> Page:
    """Return one page of a list."""
    if wanted.sort not in _ORDERS:
        raise ValueError("no such order")
    who = viewer(db, wanted.me)
    if not wanted.question.is_empty or wanted.facets or wanted.below:
        return _sifted(db, wanted, who)
    arms, total = _arms(db, wanted, who)
    if not arms:
        return Page((), 0)
    way = "DESC" if wanted.descending else "ASC"
    family, and_ = "shown", ""
    if wanted.category:
        family, and_ = "classed", " AND s.category <> '' AND s.category = ?"
    if wanted.owner is not None:
        and_ += " AND s.owner = ?"
    more = [wanted.category] if wanted.category else []
    more += [wanted.owner] if wanted.owner is not None else []
    # One arm for each kind, closed and state, each read off its index as far as it is needed.
    arm = (
        f"SELECT s.file AS no, s.{wanted.sort} AS place"  # noqa: S608
        f" FROM shown s INDEXED BY {family}_by_{wanted.sort}"
        f" WHERE s.viewer = ? AND s.kind = ? AND s.closed = ? AND s.state = ?{and_}"
    )
    merged = f"{' UNION ALL '.join([arm] * len(arms))} ORDER BY place {way}, no {way}"
    rows = db.query(
        f"SELECT {_COLUMNS} FROM ({merged} LIMIT ? OFFSET ?) p"  # noqa: S608
        f" JOIN file_row f ON f.no = p.no ORDER BY p.place {way}, p.no {way}",
        [value for one in arms for value in (who, *one, *more)] + [wanted.limit, wanted.offset],
    )
    return Page(tuple(_row(row) for row in rows), total)


def _arms(db: Database, wanted: Filter, who: int) -> tuple[list[tuple[str, int, str]], int]:
    """Return the kinds, closed or not, and states that have files, and how many there are."""
    where, parameters = _conditions(wanted)
    rows = db.query(
        "SELECT s.kind, s.closed, s.state, sum(s.files) AS files FROM tally s"  # noqa: S608
        f" WHERE s.viewer = ?{where} GROUP BY s.kind, s.closed, s.state HAVING sum(s.files) > 0",
        [who, *parameters],
    )
    return [(row[0], row[1], row[2]) for row in rows], sum(row[3] for row in rows)


def _sifted(db: Database, wanted: Filter, who: int) -> Page:
    """Return a page of the files that were found by words or facets, which may be anywhere."""
    found, places = Query("", ()), ""
    if not wanted.question.is_empty:
        files = files_with(wanted.question)
        found = Query(f"WITH found AS MATERIALIZED ({files.sql}) ", files.parameters)
        places = "found p CROSS JOIN shown s ON s.file = p.file"
    where, parameters = _conditions(wanted)
    asked = [(*pair, "=") for pair in wanted.facets.items()]
    asked += [(*pair, "<") for pair in wanted.below.items()]
    for name, value, how in asked:
        if places:
            where += (
                " AND EXISTS (SELECT 1 FROM facet_row x"  # noqa: S608 - own SQL
                f" WHERE x.file = s.file AND x.name = ? AND x.value {how} ?)"
            )
            parameters += (name, value)
        else:
            places = (
                "facet_row p CROSS JOIN shown s"
                f" ON s.file = p.file AND p.name = ? AND p.value {how} ?"
            )
            found = Query("", (name, value))
    way = "DESC" if wanted.descending else "ASC"
    rows = db.query(
        f"{found.sql}SELECT {_COLUMNS}, p.files FROM ("  # noqa: S608
        f"SELECT s.file AS no, s.{wanted.sort} AS place, count(*) OVER () AS files FROM {places}"
        f" WHERE s.viewer = ?{where} ORDER BY place {way}, no {way} LIMIT ? OFFSET ?"
        f") p JOIN file_row f ON f.no = p.no ORDER BY p.place {way}, p.no {way}",
        [*found.parameters, who, *parameters, wanted.limit, wanted.offset],
    )
    return Page(tuple(_row(row) for row in rows), rows[0]["files"] if rows else 0)


def viewer(db: Database, officer: OfficerId) -> int:
    """Return an officer's number among those who look; the first look makes the rows for it."""
    number = db.query_value("SELECT no FROM viewer WHERE officer = ?", (officer,))
    if number is None:
        db.execute("INSERT INTO viewer (officer) VALUES (?)", (officer,))
        return viewer(db, officer)
    return int(number)


def _conditions(wanted: Filter) -> tuple[str, list[str | int]]:
    """Return what `tally` and `shown` both know of the files that are asked for."""
    where, parameters = "", list[str | int]()
    for column, values in (
        ("kind", wanted.kinds),
        ("state", wanted.states or None),
        ("owner", None if wanted.owner is None else [wanted.owner]),
        ("closed", None if wanted.closed is None else [int(wanted.closed)]),
        ("category", [wanted.category] if wanted.category else None),
    ):
        if values is not None:
            where += f" AND s.{column} IN ({', '.join('?' for _ in values)})"
            parameters += values
    if wanted.without:
        where += f" AND s.state NOT IN ({', '.join('?' for _ in wanted.without)})"
        parameters += wanted.without
    return where, parameters


def counts(db: Database, me: OfficerId) -> dict[tuple[str, str, bool], int]:
    """Return how many files there are of each kind, state and closed or not, for an officer."""
    rows = db.query(
        "SELECT kind, state, closed, sum(files) FROM tally WHERE viewer = ?"
        " GROUP BY kind, state, closed HAVING sum(files) > 0",
        (viewer(db, me),),
    )
    return {(kind, state, bool(closed)): files for kind, state, closed, files in rows}


def today(
    db: Database,
    on: date,
    me: OfficerId,
    kinds: Sequence[str],
    waiting: Sequence[str],
    *,
    unstirred: Sequence[str] = (),
) -> Today:
    """Return what is urgent on a day for an officer: cases of some kinds, and what may wait.

    What is in an `unstirred` state did not come in; see `core.kinds.FileKind.unstirred`.
    """
    who = viewer(db, me)
    return Today(
        overdue=due(db, who, "", on.isoformat(), passing=False),
        passed=due(db, who, (on - SOON).isoformat(), on.isoformat(), passing=True),
        due_soon=due(db, who, on.isoformat(), (on + SOON + timedelta(days=1)).isoformat()),
        waiting_for_me=_waiting(db, who, me, waiting),
        conflicts=alarming(db, who),
        recent=page(db, Filter(kinds, me, without=unstirred, limit=RECENT)).rows,
    )


def _waiting(db: Database, who: int, me: OfficerId, kinds: Sequence[str]) -> tuple[Row, ...]:
    """Return what waits for an officer; twice what waits for two things."""
    rows = db.query(
        f"SELECT {_COLUMNS}, w.what FROM file_row f"  # noqa: S608 - own SQL
        " JOIN waiting_row w ON w.file = f.no"
        f" WHERE w.officer = ? AND f.kind IN ({', '.join('?' for _ in kinds)}) AND {_SHOWN}"
        " ORDER BY f.next_due, f.changed, w.what LIMIT ?",
        [me, *kinds, who, AT_MOST],
    )
    return tuple(replace(_row(row), waits_for=row["what"]) for row in rows)


def alarming(db: Database, who: int) -> tuple[Row, ...]:
    """Return files with open conflicts or with an alarm, of any kind, the latest changed first.

    `who` is the number of a `viewer`.
    """
    return _rows(
        db,
        "JOIN shown s ON s.file = f.no WHERE s.viewer = ? AND s.alarming > 0"
        " ORDER BY s.changed DESC",
        [who],
    )


def of_files(
    db: Database, files: Iterable[FileId], me: OfficerId, kinds: Sequence[str]
) -> tuple[Row, ...]:
    """Return those of some files that an officer is shown, the latest changed first."""
    of_kinds = f"f.kind IN ({', '.join('?' for _ in kinds)})"
    sql = (
        f"SELECT {_COLUMNS} FROM json_each(?) n JOIN file_row f ON f.file = n.value"  # noqa: S608
        f" WHERE {of_kinds} AND {_SHOWN} ORDER BY f.changed DESC, f.file"
    )
    values = [json.dumps(sorted(files)), *kinds, viewer(db, me)]
    return tuple(_row(row) for row in db.query(sql, values))


def _rows(
    db: Database, rest: str, parameters: list[str | int], limit: int = AT_MOST
) -> tuple[Row, ...]:
    sql = f"SELECT {_COLUMNS} FROM file_row f {rest} LIMIT ?"  # noqa: S608 - own SQL
    return tuple(_row(row) for row in db.query(sql, [*parameters, limit]))


def due(
    db: Database,
    who: int,
    start: str,
    end: str,
    *,
    kinds: Sequence[str] = (),
    owner: OfficerId | None = None,
    passing: bool | None = None,
    limit: int = AT_MOST,
) -> tuple[DueRow, ...]:
    """Return the running clocks that end from `start` until before `end`, the next first.

    `who` is the number of a `viewer`; without kinds, or an owner, those of all files. `passing` is
    whether only those of a day that comes by itself are meant, or only the others.
    """
    more = f" AND f.kind IN ({', '.join('?' for _ in kinds)})" if kinds else ""
    more += " AND f.owner = ?" if owner else ""
    more += "" if passing is None else f" AND {_PASSING.format('' if passing else 'NOT ')}"
    rows = db.query(
        f"SELECT {_COLUMNS}, d.clock, d.started_on, d.due_on, d.source"  # noqa: S608 - own SQL
        " FROM shown_due s JOIN due_row d ON d.file = s.file AND d.place = s.place"
        " JOIN file_row f ON f.no = s.file"
        f" WHERE s.viewer = ? AND s.due_on >= ? AND s.due_on < ?{more}"
        " ORDER BY s.due_on, s.file LIMIT ?",
        (who, start, end, *kinds, *([owner] if owner else ()), limit),
    )
    day = date.fromisoformat
    return tuple(
        DueRow(_row(columns), clock, day(started_on), day(due_on), source)
        for *columns, clock, started_on, due_on, source in rows
    )


def _row(columns: Iterable[Any]) -> Row:
    """Return the row of columns that begin with `_COLUMNS`; by place, which is twice as quick."""
    (
        file, kind, number, title, state, opened_on, owner, closed, conflicts, alarms, next_due,
        changed, category, clock, *_,
    ) = columns  # fmt: skip
    return Row(
        file, kind, number, title, state,
        date.fromisoformat(opened_on) if opened_on else None, owner or None, bool(closed),
        conflicts, alarms, None if next_due in _UNDATED else date.fromisoformat(next_due),
        datetime.fromtimestamp(changed / 1000, UTC), category, clock or "",
    )  # fmt: skip
