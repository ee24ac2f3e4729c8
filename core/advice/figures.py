# SPDX-License-Identifier: Apache-2.0
"""Owns the figures of the register: which tables there are, and what each of them counts.

Source: the published report for 2021, Table 1, Figures 1 and 2 and the breakdowns of advice
(`resources/facts/ethics_office_2021.json`, `service_requests`, `advice_2021`, `counting_rules`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.advice.case import ADVICE_GIVEN
from core.figures.table import Axis, Table, percent, tabulate

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from core.policy.profile import Profile

    Counts = Iterable[tuple[Mapping[str, str], int]]

PROTECTION = "protection_against_retaliation"
"""A category of its own, which Figure 2 shows beside the sub-categories of advice as well."""
BREAKDOWNS = ("subcategory", "location", "gender", "staff_category")
"""The facets by which confidential advice is broken down, in the order of the report."""
_ITSELF = {"counted": "itself"}
_LISTS = {
    "category": "request_categories",
    "subcategory": "advice_categories",
    "location": "locations",
    "gender": "genders",
    "staff_category": "staff_categories",
}


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


def in_time(counts: Counts, profile: Profile, years: Sequence[int]) -> Mapping[int, int | None]:
    """Return, for each year, the percentage of requests whose first answer came in time.

    Of those that were owed an answer and have one, or whose time is over without one; None for a
    year without any.
    """
    answered = Axis("in_time", ("yes", "no"))
    table = tabulate("in_time", counts, answered, _years(years), _ITSELF)
    found: dict[int, int | None] = {}
    for year in years:
        yes, no = (table.number(key, str(year)) for key in answered.values)
        found[year] = percent(yes, yes + no) if yes + no else None
    return found


def _axis(profile: Profile, facet: str) -> Axis:
    return Axis(facet, profile.items(_LISTS[facet]))


def _years(years: Sequence[int]) -> Axis:
    return Axis("year", tuple(str(year) for year in years))


def _advice() -> Mapping[str, str]:
    return {**_ITSELF, "category": ADVICE_GIVEN}
