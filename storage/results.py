# SPDX-License-Identifier: Apache-2.0
"""Owns the results of the disclosure programme in a vault: what they count, and the files behind.

They are counted from the facets of the filings that whoever looks is shown; no statement is opened.
Of the cycles, which are few, the files are read: their dates, their targets, their totals.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from core.disclosure import CYCLE, STATEMENT
from core.disclosure.grades import GROUPS
from core.disclosure.published import of_which
from core.disclosure.results import (
    COUNTED,
    DIRECTOR,
    FILED,
    NOT_YET,
    OPEN,
    OTHER,
    PROFESSIONAL,
    STEPS,
    Counted,
    Course,
    results,
)  # fmt: skip
from core.figures.table import Cube
from core.ids import FileId

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from core.disclosure.cycle import Cycle
    from core.disclosure.results import Results
    from core.figures.table import Table
    from storage.records.records import Records

_READ = (
    "exempt", "released", "filed", "late", "complied", "group", "outcome", "drawn", "verification",
    *STEPS.values(),
)  # fmt: skip
_SHOWN = """f.kind = :kind AND NOT EXISTS
    (SELECT 1 FROM hidden_row h WHERE h.officer = :officer AND h.file = f.no)"""
_OF_ONE = ", ".join(
    f"max(CASE x.name WHEN '{name}' THEN x.value ELSE '' END) AS has_{name}" for name in _READ
)
_FILINGS = f"""
    SELECT no, year, has_drawn AS drawn, has_filed_on AS filed_on, has_reviewed_on AS reviewed_on,
        iif(has_exempt = '' AND has_released = '', 'yes', 'no') AS required,
        iif(has_complied = 'yes', 'yes', iif(closed, 'no', '{NOT_YET}')) AS complied,
        CASE WHEN has_filed = '' THEN 'missing' WHEN has_late = '' THEN '{FILED[0]}'
            ELSE '{FILED[1]}' END AS filing,
        iif(has_group IN {GROUPS!r}, has_group, '{OTHER}') AS "group",
        coalesce(nullif(has_outcome, ''), '{OPEN}') AS outcome,
        coalesce(nullif(has_verification, ''), '{OPEN}') AS verification
    FROM (
        SELECT f.no, f.category AS year, f.closed, {_OF_ONE}
        FROM file_row f LEFT JOIN facet_row x
            ON x.file = f.no AND x.name IN (SELECT value FROM json_each(:names))
        WHERE {_SHOWN} GROUP BY f.no
    )
"""  # noqa: S608 - names of our own
_ALONG = ", ".join(f'"{name}"' for name in COUNTED)
_FILED_ONES = f"r.required = 'yes' AND r.filing IN {FILED!r}"


def count_results(records: Records, years: Sequence[int], on: date) -> Results:
    """Return the results of some cycles as they are on a day, told as that day's policy says."""
    apart = of_which(records.office, on)
    return results(counted(records), courses(records), years, on, of_which=apart)


def counted(records: Records) -> Counted:
    """Return what there is of filings, counted along the facets of results."""
    db, given = records.vault.db, _given(records)
    filings = db.query(f"SELECT {_ALONG}, count(*) FROM ({_FILINGS}) GROUP BY {_ALONG}", given)  # noqa: S608
    declared = db.query(
        "SELECT r.year, x.value, count(*)"  # noqa: S608
        f" FROM ({_FILINGS}) r JOIN facet_row x ON x.file = r.no AND x.name = 'declared'"
        f" WHERE {_FILED_ONES} GROUP BY r.year, x.value",
        given,
    )
    told = [({"year": year, "declared": value}, number) for year, value, number in declared]
    return Counted(Cube(COUNTED, filings), told)


def sees_all(records: Records, year: str) -> bool:
    """Tell whether whoever is at work is shown every filing of the cycle of a year."""
    return not records.vault.db.query(
        "SELECT 1 FROM hidden_row h JOIN file_row f ON f.no = h.file"
        " WHERE h.officer = ? AND f.kind = ? AND f.category = ? LIMIT 1",
        (records.me, STATEMENT.name, year),
    )


def known_years(records: Records) -> list[int]:
    """Return the years of which there are cycles or filings, the first one first."""
    rows = records.vault.db.query(
        "SELECT DISTINCT f.category FROM file_row f"  # noqa: S608
        f" WHERE {_SHOWN.replace('= :kind', 'IN (:kind, :cycle)')} ORDER BY f.category",
        {"kind": STATEMENT.name, "cycle": CYCLE.name, "officer": records.me},
    )
    return [int(row[0]) for row in rows if row[0].isdecimal()]


def courses(records: Records) -> tuple[Course, ...]:
    """Return how the cycles went, the first one first."""
    rows = records.vault.db.query(
        f"SELECT f.file FROM file_row f WHERE {_SHOWN} ORDER BY f.category, f.no",  # noqa: S608
        {"kind": CYCLE.name, "officer": records.me},
    )
    found = (records.load(FileId(row[0])).case for row in rows)
    return tuple(_course(cycle) for cycle in found if cycle.year.isdecimal())


def _course(cycle: Cycle) -> Course:
    totals = cycle.totals.plain()
    numbers = {name: n for name, n in totals.items() if isinstance(n, int)}
    source = cycle.totals.text("source")
    return Course(
        int(cycle.year), cycle.covers, cycle.opens_on, cycle.targets, cycle.reached, numbers, source
    )


def filings_behind(records: Records, table: Table, row: str, column: str) -> tuple[FileId, ...]:
    """Return the filings that a count of one of these tables counts, by their numbers.

    `row` and `column` are those of `Table.number`; empty means the total. None stand behind what
    was entered as a total.
    """
    given = _given(records)
    conditions = list(_conditions(dict(table.behind(row, column)), given))
    rows = records.vault.db.query(
        f"SELECT f.file FROM ({_FILINGS}) r JOIN file_row f ON f.no = r.no"  # noqa: S608
        f" WHERE {' AND '.join(conditions)} ORDER BY f.number, f.no",
        given,
    )
    return tuple(FileId(row[0]) for row in rows)


def _conditions(wanted: dict[str, tuple[str, ...]], given: dict[str, str]) -> Iterator[str]:
    """Yield what a filing must be, and put what is asked for under its name among the given."""
    if "step" in wanted:
        (given["until"],) = wanted.pop("until")
        for step in wanted.pop("step"):
            yield f"r.{STEPS[step]} BETWEEN '0' AND :until"
    if "declared" in wanted:
        (given["declared"],) = wanted.pop("declared")
        yield _FILED_ONES
        yield (
            "EXISTS (SELECT 1 FROM facet_row x"
            " WHERE x.file = r.no AND x.name = 'declared' AND x.value = :declared)"
        )
    if wanted.pop("filed", None):
        yield _FILED_ONES
    if ranks := wanted.pop("rank", None):
        groups = [*ranks, *([DIRECTOR] if PROFESSIONAL in ranks else [])]
        given["ranks"] = json.dumps(groups)
        yield 'r."group" IN (SELECT value FROM json_each(:ranks))'
    for name, values in wanted.items():
        if name not in COUNTED:
            raise ValueError("a table of something else")
        given[f"in_{name}"] = json.dumps(values)
        yield f'r."{name}" IN (SELECT value FROM json_each(:in_{name}))'  # noqa: S608


def _given(records: Records) -> dict[str, str]:
    return {"officer": records.me, "kind": STATEMENT.name, "names": json.dumps(_READ)}
