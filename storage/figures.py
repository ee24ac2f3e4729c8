# SPDX-License-Identifier: Apache-2.0
"""Owns the figures of the register in a vault: what they count, and the files behind each number.

They are counted from the facets of the files that whoever looks is shown, and of no others: two
officers can see different figures, and neither learns of a file that the other may not have.

Which requests are parts of others, only those show that somebody decided about: the counting rule
(`core.advice.counting`) is asked about these few, and every other request stands for itself. An
answer that is owed and overdue on the day counts as late, though nobody has given it yet.
"""

from __future__ import annotations

import json
from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from core.advice import REQUEST
from core.advice.counting import NEAR, count
from core.advice.facets import DECISIONS, LIKENESS, candidate_of
from core.advice.figures import BREAKDOWNS, COUNTED, THEN, by_month, figures, in_time_by_month
from core.figures.table import Cube
from core.ids import FileId
from storage.records import lists

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from core.advice.counting import Candidate, Pair
    from core.advice.figures import Figures, Timeliness
    from core.figures.table import Table
    from core.policy.recounting import Class, Recounting
    from storage.records.records import Records
    from storage.vault.database import Database

_FACETS = ("month", "category", *BREAKDOWNS)
_COLUMNS = ("year", *_FACETS, "in_time", "counted")
_CLASS = ("category", "subcategory")


_REQUESTS = f"""
    SELECT c.file AS no, c.year, {", ".join(f"c.{facet}" for facet in _FACETS)},
        CASE c.in_time WHEN '' THEN coalesce(
            (SELECT 'no' FROM file_row f WHERE f.no = c.file AND f.next_due < :on), ''
        ) ELSE c.in_time END AS in_time,
        CASE WHEN c.file IN (SELECT value FROM json_each(:parts)) THEN 'part' ELSE 'itself' END
            AS counted
    FROM counted_row c
    WHERE c.kind = :kind AND c.year IN (SELECT value FROM json_each(:years)) AND NOT EXISTS
        (SELECT 1 FROM hidden_row h WHERE h.officer = :officer AND h.file = c.file)
"""  # noqa: S608 - names of our own
_DECIDED = """
    SELECT x.file FROM facet_row x WHERE x.name IN (SELECT value FROM json_each(:names))
    UNION SELECT f.no FROM facet_row x CROSS JOIN file_row f ON f.file = x.value
        WHERE x.name IN (SELECT value FROM json_each(:names))
"""
# Of what is alike, those that came near one another: most people ask again a year later.
_ALIKE = """
    SELECT x.file FROM (
        SELECT value FROM facet_row WHERE name = 'thread' GROUP BY value HAVING count(*) > 1
    ) g CROSS JOIN facet_row x ON x.name = 'thread' AND x.value = g.value
    UNION SELECT a.file FROM (
        SELECT x.file, julianday(f.opened_on) AS day,
            lag(julianday(f.opened_on)) OVER near AS before,
            lead(julianday(f.opened_on)) OVER near AS after
        FROM (
            SELECT value FROM facet_row WHERE name = 'alike' GROUP BY value HAVING count(*) > 1
        ) g CROSS JOIN facet_row x ON x.name = 'alike' AND x.value = g.value
            CROSS JOIN file_row f ON f.no = x.file
        WINDOW near AS (PARTITION BY x.value ORDER BY f.opened_on)
    ) a WHERE a.day - a.before <= :near OR a.after - a.day <= :near
"""


def count_requests(records: Records, years: Sequence[int], on: date) -> Figures:
    """Return the figures of some years as they are on a day, under that day's categories."""
    return figures(_counted(records, years, on, COUNTED), records.office, years, on)


def count_by_month(records: Records, year: int, on: date) -> Table:
    """Return the requests of a year by category and month."""
    counts = _counted(records, (year,), on, ("month", *_CLASS, "counted"))
    return by_month(counts.along(*counts.facets), records.office.profile_on(on), year)


def count_in_time(records: Records, year: int, on: date) -> Timeliness:
    """Return the answers owed for the requests of a year, by category and month, on a day."""
    counts = _counted(records, (year,), on, ("month", *_CLASS, "in_time", "counted"))
    return in_time_by_month(counts.along(*counts.facets), records.office.profile_on(on), year)


def requests_behind(
    records: Records, table: Table, row: str, column: str, on: date
) -> tuple[FileId, ...]:
    """Return the requests that a count of one of these tables counts, the oldest first.

    `row` and `column` are those of `Table.number`; empty means the total.
    """
    wanted = dict(table.behind(row, column))
    years = {int(day[:4]) for day in wanted.get("year") or wanted["month"]}
    given, conditions = _asked(records, years, on), ["TRUE"]
    recounting = records.office.profile_on(on).recounting
    if recounting and any(name in wanted for name in _CLASS):
        now = [wanted.pop(name, None) for name in _CLASS]
        logged = _logged_as(records, years, on, recounting, now)
        conditions.append(
            "json_array(r.category, r.subcategory) IN (SELECT value FROM json_each(:now))"
        )
        given["now"] = json.dumps(logged, ensure_ascii=False)
    for name, values in wanted.items():
        column = name.removesuffix(THEN)
        if column not in _COLUMNS:
            raise ValueError("a table of something else")
        conditions.append(f"r.{column} IN (SELECT value FROM json_each(:in_{name}))")  # noqa: S608 - names of our own
        given[f"in_{name}"] = json.dumps(values)
    rows = records.vault.db.query(
        f"SELECT f.file FROM ({_REQUESTS}) r JOIN file_row f ON f.no = r.no"  # noqa: S608
        f" WHERE {' AND '.join(conditions)} ORDER BY f.opened_on, f.no",
        given,
    )
    return tuple(FileId(row[0]) for row in rows)


def _logged_as(
    records: Records,
    years: Iterable[int],
    on: date,
    recounting: Recounting,
    wanted: Sequence[Sequence[str] | None],
) -> list[Class]:
    """Return as what requests were logged that now count as one of some classes; None: as any."""
    logged = [(cell[0], cell[1]) for cell in _counted(records, years, on, _CLASS).cells]
    return [
        then
        for then in logged
        if all(
            values is None or name in values
            for name, values in zip(recounting.now(then), wanted, strict=True)
        )
    ]


def _counted(records: Records, years: Iterable[int], on: date, facets: tuple[str, ...]) -> Cube:
    """Return how many requests there are with which values of some facets."""
    named = ", ".join(facets)
    rows = records.vault.db.query(
        f"SELECT {named}, count(*) FROM ({_REQUESTS}) GROUP BY {named}",  # noqa: S608
        _asked(records, years, on),
    )
    return Cube(facets, rows)


def in_doubt(records: Records) -> tuple[Pair, ...]:
    """Return the pairs of requests that may be one and that nobody has decided, or in two ways."""
    db = records.vault.db
    names = (*DECISIONS, *LIKENESS)
    rows = db.query(
        f"{_DECIDED} UNION {_ALIKE}",
        {"names": json.dumps(DECISIONS), "near": NEAR.days},
    )
    found = count(_candidates(db, (row[0] for row in rows), names, _viewer(records)))
    return (*found.contradicted, *found.doubtful)


def doubtful(records: Records, years: Iterable[int]) -> tuple[FileId, ...]:
    """Return the requests of some years that are `in_doubt`, the oldest first."""
    pairs = in_doubt(records)
    return _of_years(records, years, "f.file IN (SELECT value FROM json_each(:pairs))", pairs)


def conflicted(records: Records, years: Iterable[int]) -> tuple[FileId, ...]:
    """Return the requests of some years on which two laptops differ, the oldest first."""
    return _of_years(records, years, "s.alarming > 0 AND f.conflicts > 0")


def _of_years(
    records: Records, years: Iterable[int], where: str, pairs: Sequence[Pair] = ()
) -> tuple[FileId, ...]:
    rows = records.vault.db.query(
        "SELECT f.file FROM shown s JOIN file_row f ON f.no = s.file"  # noqa: S608 - own SQL
        " JOIN counted_row c ON c.file = s.file AND c.kind = :kind"
        " AND c.year IN (SELECT value FROM json_each(:years))"
        f" WHERE s.viewer = :viewer AND {where} ORDER BY f.opened_on, f.no",
        {
            "kind": REQUEST.name,
            "years": json.dumps([f"{year:04}" for year in years]),
            "viewer": _viewer(records),
            "pairs": json.dumps([file for pair in pairs for file in pair]),
        },
    )
    return tuple(FileId(row[0]) for row in rows)


def _asked(records: Records, years: Iterable[int], on: date) -> dict[str, str | int]:
    return {
        "officer": records.me,
        "kind": REQUEST.name,
        "years": json.dumps([f"{year:04}" for year in years]),
        "on": on.isoformat(),
        "parts": json.dumps(_parts(records)),
    }


def _viewer(records: Records) -> int:
    return lists.viewer(records.vault.db, records.me)


def _parts(records: Records) -> list[int]:
    """Return the requests, by the numbers of their rows, that another one is counted for."""
    db = records.vault.db
    numbers = [row[0] for row in db.query(_DECIDED, {"names": json.dumps(DECISIONS)})]
    found = count(_candidates(db, numbers, DECISIONS, _viewer(records)))
    parts = [file for file in found.standing_for if not found.counted(file)]
    rows = db.query(
        "SELECT no FROM file_row WHERE file IN (SELECT value FROM json_each(?))",
        (json.dumps(parts),),
    )
    return [row[0] for row in rows]


def _candidates(
    db: Database, numbers: Iterable[int], names: Sequence[str], viewer: int
) -> list[Candidate]:
    """Return what the counting rule has to know of those of some requests that are shown."""
    rows = db.query(
        "SELECT f.file, f.opened_on, x.name, x.value FROM json_each(:numbers) n"
        " CROSS JOIN shown s ON s.viewer = :viewer AND s.file = n.value AND s.kind = :kind"
        " CROSS JOIN file_row f ON f.no = s.file"
        " LEFT JOIN facet_row x ON x.file = s.file"
        " AND x.name IN (SELECT value FROM json_each(:names))"
        " WHERE f.opened_on <> ''",
        {
            "numbers": json.dumps(list(numbers)),
            "viewer": viewer,
            "kind": REQUEST.name,
            "names": json.dumps(list(names)),
        },
    )
    facets: dict[tuple[str, str], dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for file, opened_on, name, value in rows:
        facets[file, opened_on][name or ""].append(value or "")
    return [_candidate(file, opened_on, known) for (file, opened_on), known in facets.items()]


def _candidate(file: str, opened_on: str, known: Mapping[str, Sequence[str]]) -> Candidate:
    return candidate_of(FileId(file), date.fromisoformat(opened_on), known)
