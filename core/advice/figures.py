# SPDX-License-Identifier: Apache-2.0
"""Owns the figures of the register: which tables there are, and what each of them counts.

Source: the published report for 2021, Table 1, Figures 1 and 2 and the breakdowns of advice
(`resources/facts/ethics_office_2021.json`, `service_requests`, `advice_2021`, `counting_rules`).

**Two series.** Records say under which category a request was logged. Every table counts it under
that which today's policy makes of it (`core.policy.recounting`); where that is another one, the
tables `.._then` show beside it how it was counted. A value that today's policy does not name has a
row of its own after the others: recounting loses no request.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from core.advice.case import ADVICE_GIVEN
from core.figures.report import Rates, Remark, Report
from core.figures.table import TOTAL, Axis, Table, percent, tabulate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from decimal import Decimal

    from core.figures.table import Cube
    from core.office.office import Office
    from core.policy.profile import Profile

    Counts = Iterable[tuple[Mapping[str, str], int]]
    """How many requests there are with which facets, as records have them."""

PROTECTION = "protection_against_retaliation"
"""A category of its own, which Figure 2 shows beside the sub-categories of advice as well."""
BREAKDOWNS = ("subcategory", "location", "gender", "staff_category")
"""The facets by which confidential advice is broken down, in the order of the report."""
_ITSELF = {"counted": "itself"}
_CLASSED = ("year", "category", "subcategory", "counted")
COUNTED = (*_CLASSED, *BREAKDOWNS[1:], "in_time")
"""The facets along which all figures are counted."""
THEN = "_then"
"""Ends the names of a facet, and of a table, that says how requests were counted in their year."""
LISTS = {
    "category": "request_categories",
    "category_then": "request_categories",
    "subcategory": "advice_categories",
    "subcategory_then": "advice_categories",
    "location": "locations",
    "gender": "genders",
    "staff_category": "staff_categories",
}
"""Which list of the policy has the values of a facet."""


@dataclass(frozen=True)
class Figures:
    """The figures of some years, as they are published."""

    years: tuple[int, ...]
    table_1: Table
    """All requests by category; Figure 1 shows the same as shares."""
    figure_2: Table
    breakdowns: tuple[Table, ...]
    """Confidential advice by location, gender and staff category."""
    answers: Table
    """Requests whose answer came in time, or did not."""
    then: tuple[Table, ...]
    """Table 1 and Figure 2 as they were counted in their years, those that differ."""

    @property
    def tables(self) -> tuple[Table, ...]:
        """All of them, in the order of the report."""
        return (self.table_1, self.figure_2, *self.breakdowns, self.answers, *self.then)

    @property
    def series(self) -> tuple[tuple[Table, Table], ...]:
        """The tables of which there are two: as counted today, and as counted then."""
        today = {table.name: table for table in (self.table_1, self.figure_2)}
        return tuple((today[table.name.removesuffix(THEN)], table) for table in self.then)


@dataclass(frozen=True)
class Timeliness:
    """The answers that were owed for the requests of a year, by category and month.

    Both tables have the same rows and columns, and each number the requests behind it. They are
    for the office: a share of so few says of some of them whether they were answered.
    """

    in_time: Table
    late: Table
    """Answered late, or overdue on the day."""

    def owed(self, category: str = TOTAL, month: str = TOTAL) -> int:
        """Return how many were owed an answer; empty names are totals."""
        return self.in_time.number(category, month) + self.late.number(category, month)

    def share(self, category: str = TOTAL, month: str = TOTAL) -> Decimal | None:
        """Return the percentage answered in time; None where no answer was owed."""
        owed = self.owed(category, month)
        return percent(self.in_time.number(category, month), owed) if owed else None


def report(found: Figures, office: Office, on: date, *, whole: bool) -> Report:
    """Return figures as they are handed out: without small cells, unless they stay inside."""
    profile, in_time = office.profile_on(on), share_in_time(found.answers)
    return Report(
        organisation=office.letterhead.organisation,
        office=office.letterhead.office_name,
        policy=profile.key,
        years=found.years,
        counted_on=on,
        tables=found.tables,
        names_in={**LISTS, "in_time": "figures"},
        in_shares=frozenset(table.name for table in found.tables) - {found.answers.name},
        smallest=None if whole else profile.number("smallest_cell"),
        rates={found.answers.name: Rates({str(year): share for year, share in in_time.items()})},
        series=found.series,
        remarks=dict(_left_out(found)),
    )


def _left_out(found: Figures) -> Iterator[tuple[str, tuple[Remark, ...]]]:
    """Yield, by table, how much advice a breakdown does not count as its record does not say."""
    for table in (found.figure_2, *found.breakdowns):
        silent = {
            year: found.table_1.number(ADVICE_GIVEN, year) - table.number(column=year)
            for year in table.columns.values
        }
        if any(silent.values()):
            listed = {year: number for year, number in silent.items() if number}
            yield table.name, (Remark("left_out", listed=listed),)


def figures(counted: Cube, office: Office, years: Sequence[int], on: date) -> Figures:
    """Return all figures of some years, under the categories of a day's policy.

    `counted` is along `COUNTED`.
    """
    profile = office.profile_on(on)

    def along(facet: str) -> Counts:
        return tuple(recounted(counted.along(*_CLASSED, facet), profile))

    classed = along("in_time")
    before = [office.profile_on(min(on, date(year, 12, 31))) for year in years]
    today = (table_1(classed, profile, years), figure_2(classed, profile, years))
    then = (_table_1_then(classed, before, years), _figure_2_then(classed, before, years))
    return Figures(
        tuple(years),
        *today,
        tuple(breakdown(along(facet), profile, facet, years) for facet in BREAKDOWNS[1:]),
        answers(classed, years),
        tuple(old for new, old in zip(today, then, strict=True) if not _same(new, old)),
    )


def recounted(counts: Counts, profile: Profile) -> Iterator[tuple[Mapping[str, str], int]]:
    """Yield counts with what each request counts as under a policy, and what it counted as."""
    recounting = profile.recounting
    for facets, number in counts:
        then = facets.get("category", ""), facets.get("subcategory", "")
        now = dict(zip(("category", "subcategory"), recounting.now(then), strict=True))
        known = {f"{name}{THEN}": facets[name] for name in now if name in facets}
        yield {**facets, **now, **known}, number


def table_1(counts: Counts, profile: Profile, years: Sequence[int]) -> Table:
    """Return all requests by category and year."""
    return _tabulate("table_1", counts, [profile], "category", columns=_years(years), where=_ITSELF)


def figure_2(counts: Counts, profile: Profile, years: Sequence[int]) -> Table:
    """Return confidential advice by sub-category and year, retaliation advice beside it.

    The row of retaliation advice counts requests of another category: it is not in the totals.
    """
    return _advice_by_subcategory("", counts, [profile], years)


def _table_1_then(counts: Counts, before: Sequence[Profile], years: Sequence[int]) -> Table:
    name = f"table_1{THEN}"
    return _tabulate(name, counts, before, f"category{THEN}", columns=_years(years), where=_ITSELF)


def _figure_2_then(counts: Counts, before: Sequence[Profile], years: Sequence[int]) -> Table:
    return _advice_by_subcategory(THEN, counts, before, years)


def _advice_by_subcategory(
    series: str, counts: Counts, policies: Sequence[Profile], years: Sequence[int]
) -> Table:
    category = f"category{series}"
    where = {**_ITSELF, category: ADVICE_GIVEN}
    table = _tabulate(
        f"figure_2{series}",
        counts,
        policies,
        f"subcategory{series}",
        columns=_years(years),
        where=where,
    )
    beside = {PROTECTION: {**_ITSELF, category: PROTECTION}}
    if PROTECTION in table.rows.values:
        # Where the office also logs it as a sub-category, both are shown, each as what it is.
        beside = {f"{PROTECTION}_category": beside[PROTECTION]}
    rows = Axis(table.rows.facet, table.rows.values, beside)
    return tabulate(table.name, counts, rows, table.columns, where)


def _same(one: Table, other: Table) -> bool:
    """Tell whether two tables of different facets say the same."""
    return all(
        one.number(row, column) == other.number(row, column)
        for row, column in one.numbers.keys() | other.numbers.keys()
    )


def breakdown(counts: Counts, profile: Profile, facet: str, years: Sequence[int]) -> Table:
    """Return confidential advice by one of `BREAKDOWNS` and year."""
    where = {**_ITSELF, "category": ADVICE_GIVEN}
    return _tabulate(facet, counts, [profile], facet, columns=_years(years), where=where)


def by_month(counts: Counts, profile: Profile, year: int) -> Table:
    """Return the requests of a year by category and month."""
    counts = tuple(recounted(counts, profile))
    return _tabulate(
        "by_month", counts, [profile], "category", columns=_months(year), where=_ITSELF
    )


def in_time_by_month(counts: Counts, profile: Profile, year: int) -> Timeliness:
    """Return the answers that were owed for the requests of a year, by category and month."""
    counts = tuple(recounted(counts, profile))
    owed = [(facets, number) for facets, number in counts if facets.get("in_time")]
    rows, months = _axis([profile], "category", owed, _ITSELF, _months(year)), _months(year)
    in_time, late = (
        tabulate(name, owed, rows, months, {**_ITSELF, "in_time": met})
        for name, met in (("in_time_by_month", "yes"), ("late_by_month", "no"))
    )
    return Timeliness(in_time, late)


def answers(counts: Counts, years: Sequence[int]) -> Table:
    """Return the requests that were owed an answer, by whether it came in time.

    Those that have one, or whose time is over without one.
    """
    return tabulate("in_time", counts, Axis("in_time", ("yes", "no")), _years(years), _ITSELF)


def share_in_time(table: Table) -> Mapping[int, Decimal | None]:
    """Return, of a table of `answers`, the percentage of each year; None without any answer."""
    found: dict[int, Decimal | None] = {}
    for year in table.columns.values:
        yes, whole = table.number("yes", year), table.number(column=year)
        found[int(year)] = percent(yes, whole) if whole else None
    return found


def _tabulate(
    name: str,
    counts: Counts,
    policies: Sequence[Profile],
    facet: str,
    *,
    columns: Axis,
    where: Mapping[str, str],
) -> Table:
    counts = tuple(counts)
    rows = _axis(policies, facet, counts, where, columns)
    return tabulate(name, counts, rows, columns, where)


def _axis(
    policies: Sequence[Profile],
    facet: str,
    counts: Counts,
    where: Mapping[str, str],
    columns: Axis,
) -> Axis:
    """Return the values that policies name, and then those that are counted all the same."""
    named = {value: None for policy in policies for value in policy.items(LISTS[facet])}
    counted = {
        facets[facet]
        for facets, _ in counts
        if facets.get(facet)
        and facets.get(columns.facet) in columns.values
        and where.items() <= facets.items()
    }
    return Axis(facet, (*named, *sorted(counted - named.keys())))


def _years(years: Sequence[int]) -> Axis:
    return Axis("year", tuple(str(year) for year in years))


def _months(year: int) -> Axis:
    return Axis("month", tuple(f"{year}-{month:02d}" for month in range(1, 13)))
