# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of the cycle: begun, set, drawn provably, closed, and merged."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from core.disclosure import CYCLE, CYCLE_FIELDS, Cycle, cycle_acts, cycle_draw, cycle_row
from core.disclosure.cohort import Rule
from core.disclosure.cycle import STAGES, State
from core.disclosure.grades import GROUPS, group_of
from core.disclosure.opening import register
from core.errors import Refusal
from core.history.change import Change
from core.history.ops import Assign, Payload
from core.ids import FileId, new_id
from resources import LANGUAGES, label
from tests.core.disclosure.chair import MEMBERS, RULE, Chair, committed
from tests.core.disclosure.office import CYCLE_2021, RULES, ZOE, ReviewOffice

ON = date(2021, 3, 1)
WHY = {"reason": "The laptop with the secret was lost."}


@pytest.fixture
def office() -> ReviewOffice:
    return ReviewOffice()


# What it is


def test_a_cycle_has_a_year_a_window_rules_a_policy_and_a_key_of_its_own(office):
    cycle = office.cycle()
    assert (cycle.year, cycle.state, cycle.rules) == ("2021", State.OPEN, RULES)
    assert cycle.covers == date(2020, 12, 31)
    assert cycle.profile is not None
    assert cycle.public_key == cycle.private_key.public_key()
    assert ReviewOffice().cycle().registers.value("key") != cycle.registers.value("key")
    assert cycle_row(cycle).category == "2021"


def test_the_policy_says_how_many_days_an_entrant_has(office):
    cycle = office.cycle()
    entrant = replace(cycle.profile.parameter("disclosure_entrant"), value=45)
    said = {**cycle.profile.parameters, "disclosure_entrant": entrant}
    other = replace(cycle, profile=replace(cycle.profile, parameters=said))
    assert (cycle.window.entrant_days, other.window.entrant_days) == (30, 45)


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"year": "21"}, "case.number_bad"),
        ({"year": "٢٠٢١"}, "case.number_bad"),
        ({"due_on": "2021-01-31"}, "disclosure.window_ends_first"),
        ({"covers": "2021-12-31"}, "disclosure.window_ends_first"),
        ({"number": ""}, "case.fact_missing"),
        ({"opens_on": "soon"}, "case.day_bad"),
    ],
)
def test_a_cycle_out_of_shape_is_refused(office, facts, code):
    by = office.officer("reviewer")
    decision = cycle_acts.begin(office.office, CYCLE_2021 | facts, RULES, by=by, on=ON)
    assert isinstance(decision, Refusal)
    assert decision.code == code


def test_a_rule_that_gives_no_reason_is_refused(office):
    assert Chair(office).refused(cycle_acts.set_rules, [Rule("grade", ("D-1",), " ")]) == (
        "cohort.rule_why"
    )


def test_targets_stages_and_lists_are_recorded_and_the_next_target_is_its_clock(office):
    chair = Chair(office)
    chair.do(cycle_acts.set_target, {"stage": "filing", "day": "2021-03-31"})
    chair.do(cycle_acts.set_target, {"stage": "registration", "day": "2021-02-15"})
    (due,) = cycle_row(chair.cycle).due
    assert (due.clock, due.due_on) == ("cycle_registration", date(2021, 2, 15))
    chair.do(cycle_acts.reach, {"stage": "registration", "day": "2021-02-10"})
    assert chair.cycle.next_target == ("filing", date(2021, 3, 31))
    chair.do(
        cycle_acts.record_list,
        {"purpose": "vendors", "name": "v.csv", "sha256": "ef" * 32, "rows": 200_000},
    )
    assert chair.cycle.last_list("vendors").rows == 200_000
    assert chair.cycle.last_list("staff") is None


def test_only_the_programme_works_on_a_cycle(office):
    for name in ("omar", "assistant", "auditor", "alternate"):
        assert Chair(office, name).refused(cycle_acts.set_rules, RULES) == "case.role"
        decision = cycle_acts.begin(office.office, CYCLE_2021, (), by=office.officer(name), on=ON)
        assert decision == Refusal.of("case.role")


def test_a_cycle_is_closed_when_all_its_filings_are_and_keeps_its_totals(office):
    chair = Chair(office)
    totals = {"required": 1677, "complied": 1677}
    assert chair.refused(cycle_acts.close, totals, waiting=3) == "disclosure.filings_open"
    assert "closing" not in chair.cycle.reached
    chair.do(cycle_acts.close, totals, waiting=0)
    assert chair.cycle.closed
    assert chair.cycle.reached["closing"] == ON
    assert chair.cycle.totals.number("required") == 1677
    assert chair.refused(cycle_acts.set_rules, RULES) == "disclosure.cycle_closed"
    registered = register(chair.cycle, ZOE, by=chair.by, on=ON)
    assert registered == Refusal.of("disclosure.cycle_closed")
    chair.do(cycle_acts.reopen, WHY)
    assert chair.cycle.state is State.REOPENED
    assert "closing" not in chair.cycle.reached
    assert chair.refused(cycle_acts.reopen, WHY) == "disclosure.cycle_open"
    chair.do(cycle_acts.set_rules, RULES[:1])


def test_a_year_that_was_entered_keeps_what_was_entered_when_it_is_closed(office):
    chair = Chair(office)
    chair.do(cycle_acts.record_totals, {"required": 2592, "complied": 2584}, "Table 3")
    chair.do(cycle_acts.close, {"required": 0, "complied": 0}, waiting=0)
    assert chair.cycle.closed
    assert chair.cycle.totals.number("required") == 2592
    assert chair.cycle.totals.text("source") == "Table 3"


def test_totals_of_an_earlier_year_say_where_they_come_from_and_fit(office):
    chair = Chair(office)
    told = {"required": 2592, "complied": 2584}
    assert chair.refused(cycle_acts.record_totals, told, " ") == "case.fact_missing"
    many = {"required": 1, "complied": 2}
    assert chair.refused(cycle_acts.record_totals, many, "x") == "disclosure.totals_misfit"
    assert chair.refused(cycle_acts.record_totals, {}, "x") == "case.number_bad"
    chair.do(cycle_acts.record_totals, told, "Annual report 2011, table 3")
    assert chair.cycle.totals.text("source") == "Annual report 2011, table 3"


def test_the_key_goes_alone_and_only_when_the_cycle_is_closed(office):
    one, two = Chair(office), Chair(office, "vera")
    key = one.cycle.registers.value("key")
    assert one.refused(cycle_acts.destroy_key, "Schedule 4") == "disclosure.cycle_open"
    one.do(cycle_acts.close, {"required": 1, "complied": 1}, waiting=0)
    before = one.cycle
    one.do(cycle_acts.destroy_key, "Schedule 4")
    two.sync(one)
    for chair in (one, two):
        cycle = chair.cycle
        assert (cycle.private_key, cycle.public_key) == (None, None)
        for name in ("number", "year", "covers", "rules", "profile", "state"):
            assert getattr(cycle, name) == getattr(before, name)
        assert cycle.totals.plain() == before.totals.plain()
        assert cycle.begun_on == before.begun_on
        assert cycle.registers.conflicts == ()
    (erased,) = [s for s in one.cycle.registers.trail if s.payload is None]
    assert [op.field for op in erased.ops] == ["key"]
    assert not any(key in str(s.ops) for s in one.cycle.registers.trail)


def test_a_key_that_was_made_with_the_rest_goes_and_the_rest_stays(office):
    one = Chair(office)
    file = FileId(new_id())
    facts = Payload(
        (
            *(Assign(name, one.cycle.registers.value(name)) for name in (
                "number", "about", "profile", "rules", "key",
            )),
            Assign("state", {"state": "closed"}),
        ), "2021-01-15", "",
    )  # fmt: skip
    office.laptops["reviewer"].seal(file, "cycle_begun", facts)

    def read() -> Cycle:
        return CYCLE.read(file, CYCLE.fold(office.laptops["reviewer"].events(file)), office.office)

    before = read()
    decision = cycle_acts.destroy_key(before, "Schedule 4", by=one.by, on=ON)
    assert isinstance(decision, Change)
    office.laptops["reviewer"].write(file, decision)
    assert before.private_key is not None
    assert read().private_key is None
    assert (read().rules, read().covers, read().state) == (before.rules, before.covers, "closed")


# Merging, hostile content, names


def test_the_rules_of_two_laptops_are_a_conflict_and_the_careful_state_holds(office):
    one, two = Chair(office), Chair(office, "vera")
    one.do(cycle_acts.set_rules, RULES[:1])
    two.do(cycle_acts.set_rules, RULES[1:])
    two.do(cycle_acts.close, {"required": 0, "complied": 0}, waiting=0)
    one.do(cycle_acts.reach, {"stage": "filing", "day": "2021-02-28"})
    one.sync(two)
    assert one.cycle.rules == two.cycle.rules
    assert one.refused(cycle_acts.set_rules, RULES) in (
        "case.conflict_open", "disclosure.cycle_closed",
    )  # fmt: skip
    choice = one.cycle.registers.conflicts[0].values[0].events[0]
    one.do(cycle_acts.settle, {"field": "rules", "choice": choice, **WHY})
    assert one.cycle.registers.conflicts == ()


@pytest.mark.parametrize("value", [None, [], {"by": 1}, [{"by": "grade"}], "text", 7])
def test_what_a_hostile_laptop_says_of_a_cycle_is_shown_as_nothing(office, value):
    names = ("number", "about", "rules", "key", "announced", "drawn", "totals", "state")
    paths = [*names, "target/filing", "reached/filing", "committed/x", "opened/x"]
    ops = tuple(Assign(path, value) for path in paths)
    office.laptops["reviewer"].seal(office.cycle_file, "x", Payload(ops, "", ""))
    assert cycle_row(office.cycle()).state in set(State)


def test_every_field_of_a_cycle_is_in_its_table(office):
    one, _, _ = committed(office)
    one.do(cycle_draw.announce, RULE, MEMBERS)
    assert one.cycle.registers.unknown == ()
    assert CYCLE.fields is CYCLE_FIELDS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_stage_and_event_of_a_cycle_has_a_name(language):
    events = (
        "cycle_begun", "cycle_about_set", "cycle_rules_set", "cycle_target_set",
        "cycle_stage_reached", "list_taken_in", "totals_recorded", "cycle_closed",
        "cycle_reopened", "secret_committed", "draw_announced", "secret_opened", "draw_held",
        "draw_given_up",
    )  # fmt: skip
    keys = [f"event.{event}" for event in events]
    keys += [f"{group}.{stage}" for stage in STAGES for group in ("stage", "clock.cycle_")]
    assert all(label(key.replace("_.", "_"), language) for key in keys)


@pytest.mark.parametrize(
    ("grade", "group"),
    [
        ("D-1", "director"), ("D2", "director"), ("ASG", "director"), ("L-6", "director"),
        ("P-4", "international_professional"), ("P 2", "international_professional"),
        ("NO-B", "national_officer"), ("NOC", "national_officer"), ("GS-6", "general_service"),
        ("G-5", "general_service"), ("X-9", ""), ("", ""),
    ],
)  # fmt: skip
def test_a_policy_says_which_group_a_grade_is_of(office, grade, group):
    assert group_of(office.cycle().profile, grade) == group
    assert group in ("", *GROUPS)
