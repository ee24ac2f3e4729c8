# SPDX-License-Identifier: Apache-2.0
"""Owns the figures of the register: which tables there are, and what each of them counts.

Source: the published report for 2021, Table 1, Figures 1 and 2 and the breakdowns of advice
(`resources/facts/ethics_office_2021.json`, `service_requests`, `advice_2021`, `counting_rules`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.advice.case import ADVICE_GIVEN
from core.figures.report import Report
from core.figures.table import Axis, Table, percent, tabulate

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from core.office.office import Office
    from core.policy.profile import Profile

    Counts = Iterable[tuple[Mapping[str, str], int]]

PROTECTION = "protection_against_retaliation"
"""A category of its own, which Figure 2 shows beside the sub-categories of advice as well."""
BREAKDOWNS = ("subcategory", "location", "gender", "staff_category")
"""The facets by which confidential advice is broken down, in the order of the report."""
_ITSELF = {"counted": "itself"}
LISTS = {
    "category": "request_categories",
    "subcategory": "advice_categories",
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

    @property
    def tables(self) -> tuple[Table, ...]:
        """All of them, in the order of the report."""
        return (self.table_1, self.figure_2, *self.breakdowns, self.answers)


def report(found: Figures, office: Office, on: date, *, whole: bool) -> Report:
    """Return figures as they are handed out: without small cells, unless they stay inside."""
    profile = office.profile_on(on)
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
        answered_in_time=share_in_time(found.answers),
    )


def figures(counts: Counts, profile: Profile, years: Sequence[int]) -> Figures:
    """Return all figures of some years, under the categories of one policy."""
    counts = tuple(counts)
    return Figures(
        tuple(years),
        table_1(counts, profile, years),
        figure_2(counts, profile, years),
        tuple(breakdown(counts, profile, facet, years) for facet in BREAKDOWNS[1:]),
        answers(counts, years),
    )


def table_1(counts: Counts, profile: Profile, years: Sequence[int]) -> Table:
    """Return all requests by category and year."""
    return tabulate("table_1", counts, _axis(profile, "category"), _years(years), _ITSELF)


def figure_2(counts: Counts, profile: Profile, years: Sequence[int]) -> Table:
    """Return confidential advice by sub-category and year, retaliation advice beside it.

    The row of retaliation advice counts requests of another category: it is not in the totals.
    """
    rows = _axis(profile, "subcategory")
    beside = {PROTECTION: {**_ITSELF, "category": PROTECTION}}
    if PROTECTION in rows.values:
        # Where the office also logs it as a sub-category, both are shown, each as what it is.
        beside = {f"{PROTECTION}_category": beside[PROTECTION]}
    return tabulate(
        "figure_2", counts, Axis(rows.facet, rows.values, beside), _years(years), _advice()
    )


def breakdown(counts: Counts, profile: Profile, facet: str, years: Sequence[int]) -> Table:
    """Return confidential advice by one of `BREAKDOWNS` and year."""
    return tabulate(facet, counts, _axis(profile, facet), _years(years), _advice())


def by_month(counts: Counts, profile: Profile, year: int) -> Table:
    """Return the requests of a year by category and month."""
    months = Axis("month", tuple(f"{year}-{month:02d}" for month in range(1, 13)))
    return tabulate("by_month", counts, _axis(profile, "category"), months, _ITSELF)


def answers(counts: Counts, years: Sequence[int]) -> Table:
    """Return the requests that were owed an answer, by whether it came in time.

    Those that have one, or whose time is over without one.
    """
    return tabulate("in_time", counts, Axis("in_time", ("yes", "no")), _years(years), _ITSELF)


def in_time(counts: Counts, profile: Profile, years: Sequence[int]) -> Mapping[int, int | None]:
    """Return, for each year, the percentage of answers that came in time; None without any."""
    return share_in_time(answers(counts, years))


def share_in_time(table: Table) -> Mapping[int, int | None]:
    """Return the percentages of a table of `answers`."""
    found: dict[int, int | None] = {}
    for year in table.columns.values:
        yes, whole = table.number("yes", year), table.number(column=year)
        found[int(year)] = percent(yes, whole) if whole else None
    return found


def _axis(profile: Profile, facet: str) -> Axis:
    return Axis(facet, profile.items(LISTS[facet]))


def _years(years: Sequence[int]) -> Axis:
    return Axis("year", tuple(str(year) for year in years))


def _advice() -> Mapping[str, str]:
    return {**_ITSELF, "category": ADVICE_GIVEN}
