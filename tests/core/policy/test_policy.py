# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of policy: the shipped profiles, days, and clocks."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.history.canonical import MalformedError, encode
from core.policy.clocks import Clock, Pause, pause, start
from core.policy.days import add, between, is_working, period_end
from core.policy.profile import Calendar, Mark, Parameter, Unit, read_profile
from resources import LANGUAGES, label, read_json
from tests.architecture import ROOT
from tests.cases import in_each

PROFILES = ("unicef_sample", "un_secretariat")
DAYS = st.dates(date(1990, 1, 1), date(2060, 1, 1))
NEW_YORK = Calendar("US", "NY", (date(2021, 3, 5),))


@pytest.fixture(params=PROFILES)
def form(request):
    return read_json(f"policy/{request.param}.json")


def test_every_parameter_names_its_source_and_its_mark(form):
    profile = read_profile(form)
    for name, parameter in profile.parameters.items():
        assert parameter.source.strip(), name
        assert parameter.mark in Mark


def test_both_profiles_have_the_same_parameters():
    first, second = (set(read_json(f"policy/{p}.json")["parameters"]) for p in PROFILES)
    assert first == second


def test_a_profile_is_canonical_so_that_it_can_be_adopted(form):
    assert encode(form)


@in_each(
    ("name", "un", "unicef"),
    [
        ("advice_response", None, 7),
        ("acknowledgement", None, 7),
        ("preliminary_review", 30, 30),
        ("investigation", 120, 120),
        ("determination", 30, 30),
        ("panel_review", 30, 30),
        ("safety_valve", 45, 45),
        ("recommendation_answer", 30, 30),
        ("report_after_awareness", 6, None),
        ("filing_window", None, 1),
        ("mediation_suspension", None, 120),
        ("disclosure_verification_permille", None, 40),
        ("smallest_cell", 5, 5),
        ("disclosure_threshold_gifts", 250, 250),
        ("disclosure_threshold_asset", 10_000, 10_000),
        ("disclosure_threshold_liability", 50_000, 50_000),
    ],
)
def test_the_figures_are_those_of_the_domain(name, un, unicef):
    found = [read_profile(read_json(f"policy/{p}.json")).number(name) for p in PROFILES]
    assert found == [unicef, un]


def test_aftercare_looks_after_3_6_and_12_months(form):
    profile = read_profile(form)
    assert profile.numbers("aftercare_check_ins") == (3, 6, 12)
    assert profile.parameter("aftercare_check_ins").unit is Unit.MONTHS


def test_the_ethics_office_is_no_channel_for_a_report(form):
    profile = read_profile(form)
    assert {"ethics_office", "ombudsman", "management_evaluation"} == set(
        profile.items("other_channels")
    )
    assert not set(profile.items("other_channels")) & set(profile.items("authorised_channels"))


def test_every_outcome_has_a_time_of_retention(form):
    profile = read_profile(form)
    for outcome in profile.items("outcomes"):
        assert profile.number(f"retention_{outcome}")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_parameter_and_every_entry_of_a_list_has_a_name(form, language):
    for name, parameter in read_profile(form).parameters.items():
        assert label(f"policy.{name}", language)
        if isinstance(parameter.value, tuple):
            for entry in parameter.value:
                assert isinstance(entry, int) or label(f"{name}.{entry}", language)


def test_no_deadline_of_a_policy_is_written_into_the_rules():
    """Numbers of days live in the profiles; the rules hold none of 7, 30, 45, 120, 365."""
    for path in sorted((ROOT / "core" / "retaliation").glob("*.py")):
        found = re.findall(r"(?<![\w.\[-])(7|30|45|120|365)(?![\w\]])", path.read_text("utf-8"))
        assert not found, path.name


def test_what_a_policy_does_not_say_is_no_rule(form):
    profile = read_profile(form)
    assert profile.number("no_such_rule") is None
    assert profile.items("no_such_rule") == ()
    assert not profile.flag("no_such_rule")
    assert start(profile, "no_such_rule", date(2021, 1, 1)) is None
    assert profile.number("head_is_one_of_two") is None
    assert profile.flag("head_is_one_of_two")


@in_each(
    "change",
    [
        {"name": "a/b"}, {"name": ""}, {"version": 2}, {"valid_from": "2021-02-30"},
        {"parameters": []}, {"parameters": {"x": {"value": 1}}},
        {"parameters": {"x": {"value": 1, "source": "s", "mark": "Q"}}},
        {"parameters": {"x": {"value": {}, "source": "s", "mark": "V"}}},
        {"parameters": {"x": {"value": [1, "a"], "source": "s", "mark": "V"}}},
        {"parameters": {"x": {"value": 1, "source": "s", "mark": "V", "unit": "weeks"}}},
        {"parameters": {"disclosure_rates": {"value": ["x"], "source": "s", "mark": "V"}}},
        {"parameters": {"disclosure_rates": {"value": "x", "source": "s", "mark": "V"}}},
        {"calendar": "US"}, {"calendar": {"country": "US", "extra": ["soon"]}},
    ],
)  # fmt: skip
def test_a_profile_out_of_shape_is_refused(change):
    form = {**read_json("policy/unicef_sample.json"), **change}
    with pytest.raises(MalformedError):
        read_profile(form)


def test_a_calendar_is_read():
    form = read_json("policy/unicef_sample.json")
    calendar = {"country": "US", "subdivision": "NY", "extra": ["2021-03-05"]}
    assert read_profile({**form, "calendar": calendar}).calendar == NEW_YORK


@in_each(
    ("day", "count", "unit", "end"),
    [
        ("2021-03-01", 7, Unit.DAYS, "2021-03-08"),
        ("2021-02-26", 30, Unit.DAYS, "2021-03-28"),
        ("2021-01-31", 1, Unit.MONTHS, "2021-02-28"),
        ("2020-01-31", 1, Unit.MONTHS, "2020-02-29"),
        ("2020-02-29", 1, Unit.YEARS, "2021-02-28"),
        ("2021-11-30", 3, Unit.MONTHS, "2022-02-28"),
        ("2021-03-01", 5, Unit.WORKING_DAYS, "2021-03-08"),
        ("2021-03-05", 1, Unit.WORKING_DAYS, "2021-03-08"),
        ("2021-03-06", 1, Unit.WORKING_DAYS, "2021-03-08"),
        ("2021-03-01", 0, Unit.WORKING_DAYS, "2021-03-01"),
    ],
)
def test_a_period_ends_on_its_last_day(day, count, unit, end):
    assert add(date.fromisoformat(day), count, unit) == date.fromisoformat(end)


def test_public_holidays_and_the_offices_own_days_are_not_worked():
    assert not is_working(date(2021, 7, 5), NEW_YORK)  # Independence Day, observed
    assert is_working(date(2021, 7, 5))
    assert not is_working(date(2021, 3, 5), NEW_YORK)
    assert add(date(2021, 3, 4), 1, Unit.WORKING_DAYS, NEW_YORK) == date(2021, 3, 8)
    assert between(date(2021, 3, 1), date(2021, 3, 8), Unit.WORKING_DAYS, NEW_YORK) == 4


@given(DAYS, st.integers(0, 400))
def test_counting_back_gives_what_was_counted_on(day, count):
    for unit in (Unit.DAYS, Unit.WORKING_DAYS):
        assert between(day, add(day, count, unit, NEW_YORK), unit, NEW_YORK) == count


@given(DAYS, st.integers(0, 300), st.integers(0, 24))
def test_longer_periods_do_not_end_earlier(day, days, months):
    for unit, count in ((Unit.WORKING_DAYS, days), (Unit.MONTHS, months)):
        assert day <= add(day, count, unit) <= add(day, count + 1, unit)


def test_a_rule_without_a_number_has_no_end():
    silent = Parameter(None, "s", Mark.PRESUMED, Unit.DAYS)
    assert period_end(date(2021, 1, 1), silent) is None


START = date(2021, 3, 1)


def day(count: int) -> date:
    return START + timedelta(days=count)


def clock(*pauses: Pause) -> Clock:
    profile = read_profile(read_json("policy/unicef_sample.json"))
    begun = start(profile, "preliminary_review", START)
    assert begun is not None
    return pause(begun, profile, "preliminary_review", pauses)


@in_each(
    ("pauses", "due"),
    [
        ([], 30),
        ([Pause(day(5), day(10))], 35),
        ([Pause(day(5), day(10)), Pause(day(8), day(12))], 37),
        ([Pause(day(5), day(10)), Pause(day(10), day(12))], 37),
        ([Pause(day(-5), day(2))], 32),
        ([Pause(day(-5), day(-2))], 30),
        ([Pause(day(40), day(50))], 30),
        ([Pause(day(29), day(39)), Pause(day(35), day(45))], 46),
        ([Pause(day(10), day(5))], 30),
        ([Pause(day(5), None)], 30),
        ([Pause(day(5), None), Pause(day(6), day(9))], 30),
    ],
)
def test_pauses_move_the_end_by_what_they_took_and_overlap_counts_once(pauses, due):
    assert clock(*pauses).due_on == day(due)
    assert clock(*reversed(pauses)).due_on == day(due)


def test_a_clock_that_waits_is_never_overdue():
    waiting = clock(Pause(day(5), None))
    assert waiting.paused
    assert not waiting.running
    assert not waiting.overdue_on(day(400))
    assert waiting.days_left(day(400)) == 25


def test_a_clock_is_overdue_the_day_after_its_last():
    running = clock()
    assert not running.overdue_on(day(30))
    assert running.overdue_on(day(31))
    assert running.due().due_on == day(30)


def test_a_stopped_clock_remembers_whether_it_was_in_time():
    from dataclasses import replace

    assert clock().met is None
    assert replace(clock(), stopped_on=day(30)).met is True
    late = replace(clock(), stopped_on=day(31))
    assert late.met is False
    assert late.overdue_on(day(400)) is True
    assert replace(clock(), stopped_on=day(3)).overdue_on(day(400)) is False


def test_working_days_are_paused_in_working_days():
    form = read_json("policy/unicef_sample.json")
    rule = {"value": 5, "unit": "working_days", "source": "s", "mark": "P"}
    form = {**form, "parameters": {**form["parameters"], "preliminary_review": rule}}
    profile = read_profile(form)
    begun = start(profile, "preliminary_review", START)
    assert begun is not None
    assert begun.due_on == date(2021, 3, 8)
    over_a_weekend = pause(begun, profile, "preliminary_review", [Pause(day(4), day(7))])
    assert over_a_weekend.due_on == date(2021, 3, 9)
