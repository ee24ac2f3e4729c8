# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that old years can be counted under today's categories, both series shown."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest

from core.advice import figures
from core.advice.figures import COUNTED, report
from core.figures.export import as_json
from core.figures.table import TOTAL, Cube
from core.history.canonical import MalformedError
from core.policy.profile import read_profile
from resources import read_json
from tests.core.retaliation.harness import SampleOffice

ON = date(2021, 12, 31)
RULES = (
    "ethics_training = training",
    "confidential_advice/retaliation = protection_against_retaliation",
    "confidential_advice/gifts = confidential_advice/gifts_honours_hospitality",
    "guidance = confidential_advice",
)


def policy(version, valid_from, **lists):
    form = read_json("policy/unicef_sample.json")
    changed = {
        name: {"value": list(values), "source": "the office", "mark": "P"}
        for name, values in lists.items()
    }
    return read_profile(
        {
            **form,
            "version": version,
            "valid_from": valid_from,
            "parameters": {**form["parameters"], **changed},
        }
    )


def office_with(*policies):
    return replace(SampleOffice().office, policies=policies)


@pytest.fixture(scope="module")
def office():
    """Return an office that named its categories otherwise until the end of 2020."""
    before = policy(
        "1", "2018-01-01",
        request_categories=("confidential_advice", "guidance", "ethics_training", "media"),
        advice_categories=("retaliation", "gifts", "other_conflicts"),
    )  # fmt: skip
    return office_with(before, policy("2", "2021-01-01", recounted=RULES))


def counted(office, counts, years, on=ON):
    """Return the figures of counts that say no more than matters here."""
    cells = [[*(facets.get(name, "") for name in COUNTED), number] for facets, number in counts]
    return figures.figures(Cube(COUNTED, cells), office, years, on)


def logged(year, number, category, subcategory="", **facets):
    known = {"category": category, "subcategory": subcategory, **facets}
    return {"counted": "itself", "year": year, **known}, number


@pytest.fixture(scope="module")
def found(office):
    counts = [
        logged("2020", 40, "confidential_advice", "gifts"),
        logged("2020", 12, "confidential_advice", "retaliation"),
        logged("2020", 8, "confidential_advice", "other_conflicts"),
        logged("2020", 6, "guidance", "gifts"),
        logged("2020", 20, "ethics_training"),
        logged("2020", 7, "media"),
        logged("2021", 50, "confidential_advice", "gifts_honours_hospitality"),
        logged("2021", 9, "protection_against_retaliation"),
        logged("2021", 30, "training"),
        logged("2021", 3, "a_slip_of_the_pen"),
    ]
    return counted(office, counts, (2020, 2021))


def row(table, *names):
    return [[table.number(name, year) for year in ("2020", "2021")] for name in names]


def test_an_old_year_is_counted_under_todays_categories(found):
    names = ("confidential_advice", "protection_against_retaliation", "training", "media")
    assert row(found.table_1, *names) == [[54, 50], [12, 9], [20, 30], [7, 0]]
    assert "ethics_training" not in found.table_1.rows.values


def test_beside_it_stands_how_the_year_was_counted_then(found):
    (_, then), _ = found.series
    assert then.name == "table_1_then"
    names = ("confidential_advice", "guidance", "ethics_training", "media", "training")
    assert row(then, *names) == [[60, 50], [6, 0], [20, 0], [7, 0], [0, 30]]


def test_figure_2_has_both_series_and_retaliation_advice_beside_each(found):
    _, (today, then) = found.series
    assert row(today, "gifts_honours_hospitality", "other_conflicts") == [[40, 50], [8, 0]]
    assert row(today, "gifts") == [[6, 0]]  # of guidance, of which no rule says more
    (beside,) = today.rows.also
    assert row(today, beside) == [[12, 9]]
    assert row(then, "gifts", "retaliation", TOTAL) == [[40, 0], [12, 0], [60, 50]]


def test_recounting_loses_no_request_and_invents_none(found):
    (today, then), _ = found.series
    assert row(today, TOTAL) == row(then, TOTAL) == [[93, 92]]


def test_a_category_that_no_policy_of_the_office_names_has_a_row_of_its_own(found):
    assert found.table_1.rows.values[-1] == "a_slip_of_the_pen"
    assert row(found.table_1, "a_slip_of_the_pen") == [[0, 3]]


def test_where_nothing_is_counted_otherwise_there_is_one_series():
    office = office_with(policy("1", "2018-01-01"), policy("2", "2021-01-01", recounted=RULES))
    counts = [logged("2020", 40, "media"), logged("2021", 9, "training")]
    found = counted(office, counts, (2020, 2021))
    assert found.then == found.series == ()


def test_an_earlier_day_is_counted_under_the_policy_of_that_day(office):
    counts = [logged("2020", 20, "ethics_training")]
    found = counted(office, counts, (2020,), date(2020, 12, 31))
    assert found.table_1.number("ethics_training", "2020") == 20
    assert found.then == ()


def test_of_two_series_that_leave_the_office_none_tells_how_few_moved(office):
    counts = [
        logged("2020", 80, "confidential_advice", "other_conflicts"),
        logged("2020", 3, "confidential_advice", "retaliation"),
        logged("2020", 30, "protection_against_retaliation"),
        logged("2020", 20, "media"),
    ]
    found = counted(office, counts, (2020,))
    form = json.loads(as_json(report(found, office, ON, whole=False), "en"))
    shown = {
        table["name"]: {row["key"]: row["counts"]["2020"] for row in table["rows"]}
        for table in form["tables"]
    }
    assert shown["table_1"]["confidential_advice"] == 80
    assert shown["table_1_then"]["confidential_advice"] is None
    assert shown["table_1_then"]["protection_against_retaliation"] is None


@pytest.mark.parametrize(
    "rules",
    [["training"], ["a=b=c"], ["a/=b"], ["=b"], ["a/b/c=d"], ["a=b", "a = c"]],
)
def test_a_policy_with_a_rule_that_nobody_can_read_is_refused(rules):
    with pytest.raises(MalformedError):
        policy("3", "2022-01-01", recounted=rules)


MONTHS = [
    logged("2021", 8, "confidential_advice", month="2021-03", in_time="yes"),
    logged("2021", 1, "confidential_advice", month="2021-03", in_time="no"),
    logged("2021", 3, "confidential_advice", month="2021-04", in_time="yes"),
    logged("2021", 2, "media", month="2021-03", in_time="no"),
    logged("2021", 5, "media", month="2021-05", in_time=""),
    ({**logged("2021", 0, "media", month="2021-03", in_time="no")[0], "counted": "part"}, 4),
    logged("2021", 6, "ethics_training", month="2021-03", in_time="yes"),
]


def test_answers_in_time_are_told_by_month_and_category(office):
    told = figures.in_time_by_month(MONTHS, office.profile_on(ON), 2021)
    assert told.share("confidential_advice", "2021-03") == 89
    assert told.share("confidential_advice", "2021-04") == 100
    assert told.share("media", "2021-03") == 0
    assert told.share("training", "2021-03") == 100  # recounted
    assert told.share(month="2021-03") == 82
    assert told.share("confidential_advice") == 92
    assert (told.share(), told.owed()) == (85, 20)


def test_where_no_answer_was_owed_there_is_no_share(office):
    told = figures.in_time_by_month(MONTHS, office.profile_on(ON), 2021)
    assert told.share("media", "2021-05") is None
    assert told.share("un_coherence") is None
    assert told.owed("media", "2021-03") == 2


def test_each_number_of_answers_knows_the_records_behind_it(office):
    told = figures.in_time_by_month(MONTHS, office.profile_on(ON), 2021)
    wanted = {"counted": ("itself",), "category": ("media",), "month": ("2021-03",)}
    assert told.late.behind("media", "2021-03") == {**wanted, "in_time": ("no",)}
