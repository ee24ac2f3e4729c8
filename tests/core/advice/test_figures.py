# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that the register gives the published figures, from one record at a time."""

from __future__ import annotations

from datetime import date

import pytest

from core.advice import figures
from core.figures.table import TOTAL, Cube, shares
from core.policy.profile import read_profile
from resources import read_json
from tests.core.retaliation.harness import SampleOffice

FACTS = read_json("facts/ethics_office_2021.json")
SERVICE = FACTS["service_requests"]
YEARS = tuple(SERVICE["years"])
ON = date(2021, 12, 31)
CATEGORIES = [key for key in SERVICE if key not in ("years", "total")]
ADVICE = dict(FACTS["advice_2021"]["counts_that_give_these_shares"])
ADVICE["staff_category"] = ADVICE.pop("category")
GROUPS = {
    "international_professional_and_national_officer": (
        "international_professional", "national_officer",
    ),
    "non_staff_and_anonymous": ("non_staff", "anonymous"),
    "women": ("woman",),
    "men": ("man",),
    "group_or_anonymous": ("group_or_undisclosed",),
}  # fmt: skip
"""What the published figures add up that the register tells apart, or name otherwise."""


@pytest.fixture(scope="module")
def profile():
    return read_profile(read_json("policy/unicef_sample.json"))


@pytest.fixture(scope="module")
def published():
    """Return every published request as a record of its own, advice of 2021 with its facets."""
    records = []
    for place, year in enumerate(YEARS):
        for category in CATEGORIES:
            for number in range(SERVICE[category][place]):
                facets = {"counted": "itself", "year": str(year), "category": category}
                if (category, year) == ("confidential_advice", 2021):
                    facets |= {name: nth(counts, number) for name, counts in ADVICE.items()}
                records.append((facets, 1))
    return records


def nth(counts: dict[str, int], number: int) -> str:
    for key, size in counts.items():
        if number < size:
            parts = GROUPS.get(key, (key,))
            return parts[number % len(parts)]
        number -= size
    return "other_conflicts"


def test_table_1_is_the_published_one_to_the_digit(profile, published):
    table = figures.table_1(published, profile, YEARS)
    assert set(table.rows.values) == set(CATEGORIES)
    for place, year in enumerate(YEARS):
        assert table.number(TOTAL, str(year)) == SERVICE["total"][place]
        for category in CATEGORIES:
            assert table.number(category, str(year)) == SERVICE[category][place]


def test_figure_2_shows_retaliation_advice_beside_the_sub_categories(profile, published):
    table = figures.figure_2(published, profile, YEARS)
    beside = next(iter(table.rows.also))
    assert [table.number(beside, str(year)) for year in YEARS] == [10, 9, 11]
    assert table.number(TOTAL, "2021") == 372


@pytest.mark.parametrize(
    ("facet", "key"),
    [
        ("subcategory", "subcategory_published"),
        ("location", "location"),
        ("gender", "gender"),
        ("staff_category", "category"),
    ],
)
def test_the_published_shares_of_advice_come_out(profile, published, facet, key):
    table = figures.breakdown(published, profile, facet, YEARS)
    counts = table.column("2021")
    wanted = FACTS["advice_2021"][f"share_percent_by_{key}"]
    grouped = {name: sum(counts[k] for k in GROUPS.get(name, (name,))) for name in wanted}
    told = {key for name in wanted for key in GROUPS.get(name, (name,))}
    rest = {name: number for name, number in counts.items() if name not in told}
    # The published shares are of the whole, and add up to it with those that it does not print.
    together = shares({**grouped, **rest})
    assert {name: together[name] for name in wanted} == wanted
    assert sum(together.values()) == 100
    assert sum(grouped.values()) + sum(rest.values()) == table.number(TOTAL, "2021")


def test_the_share_answered_in_time_is_of_what_was_owed_an_answer():
    given = [
        ({"counted": "itself", "year": "2021", "in_time": "yes"}, 99),
        ({"counted": "itself", "year": "2021", "in_time": "no"}, 1),
        ({"counted": "itself", "year": "2021", "in_time": ""}, 40),
        ({"counted": "part", "year": "2021", "in_time": "no"}, 7),
    ]
    table = figures.answers(given, (2020, 2021))
    assert figures.share_in_time(table) == {2020: None, 2021: 99}


def test_what_a_breakdown_leaves_out_is_said_by_year_in_whatever_is_handed_out(published):
    def cell(facets):
        return tuple(facets.get(name, "") for name in figures.COUNTED)

    cube = Cube(figures.COUNTED, [(*cell(facets), n) for facets, n in published])
    office = SampleOffice().office
    found = figures.figures(cube, office, YEARS, ON)
    told = figures.report(found, office, ON, whole=True)
    (location,) = [table for table in told.tables if table.name == "location"]
    advice = SERVICE["confidential_advice"]
    (said,) = told.said(location, "en")  # of 2021 all are there
    assert said.endswith(f"does not say: {YEARS[0]}: {advice[0]}; {YEARS[1]}: {advice[1]}.")
    assert not told.said(found.table_1, "en")


def test_months_add_up_to_the_year(profile):
    given = [
        ({"counted": "itself", "category": "media", "month": f"2021-{m:02d}"}, m)
        for m in range(1, 13)
    ]
    table = figures.by_month(given, profile, 2021)
    assert table.number() == 78
    assert table.number("media", "2021-12") == 12
