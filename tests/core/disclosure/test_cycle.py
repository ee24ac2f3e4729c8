# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of the cycle: begun, set, drawn provably, closed, and merged."""

from __future__ import annotations

import secrets
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from core.disclosure import CYCLE, CYCLE_FIELDS, Cycle, cycle_acts, cycle_draw, cycle_row
from core.disclosure.certificate import verify
from core.disclosure.cohort import Rule
from core.disclosure.cycle import STAGES, State
from core.disclosure.draw import Drawn, Member
from core.disclosure.draw import Rule as DrawRule
from core.disclosure.grades import GROUPS, group_of
from core.disclosure.opening import register
from core.disclosure.parts import Paper
from core.errors import Refusal
from core.history.change import Change
from core.history.ops import Assign, Payload
from core.ids import FileId, new_id
from resources import LANGUAGES, label
from tests.core.disclosure.office import CYCLE_2021, RULES, ZOE, ReviewOffice

ON = date(2021, 3, 1)
RULE = DrawRule(permille=40, strata=("grade", "risk"))
MEMBERS = [Member(f"{n:04}", (("D", "P")[n % 2], "high"), n % 7 == 0) for n in range(100)]
PAPER = Paper("draw.json", 10, "ab" * 32, "application/json")
LIST = Paper("cohort.csv", 10, "cd" * 32, "text/csv")
WHY = {"reason": "The laptop with the secret was lost."}


@pytest.fixture
def office() -> ReviewOffice:
    return ReviewOffice()


class Chair:
    """One officer's view of the cycle."""

    def __init__(self, office: ReviewOffice, name: str = "reviewer") -> None:
        self.office, self.name, self.by = office, name, office.officer(name)

    @property
    def cycle(self) -> Cycle:
        return self.office.cycle(self.name)

    def do(self, act: Any, *facts: Any, **more: Any) -> None:
        decision = act(self.cycle, *facts, **more, by=self.by, on=ON)
        assert isinstance(decision, Change), decision
        self.office.laptops[self.name].write(self.cycle.file, decision)

    def refused(self, act: Any, *facts: Any, **more: Any) -> str:
        decision = act(self.cycle, *facts, **more, by=self.by, on=ON)
        assert isinstance(decision, Refusal), decision
        return decision.code

    def sync(self, other: Chair) -> None:
        laptops, file = self.office.laptops, self.cycle.file
        laptops[self.name].take(file, laptops[other.name].events(file))
        laptops[other.name].take(file, laptops[self.name].events(file))


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
        ({"due_on": "2021-01-31"}, "case.day_order"),
        ({"covers": "2021-12-31"}, "case.day_order"),
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
    chair.do(cycle_acts.close, totals, waiting=0)
    assert chair.cycle.closed
    assert chair.cycle.totals.number("required") == 1677
    assert chair.refused(cycle_acts.set_rules, RULES) == "disclosure.cycle_closed"
    registered = register(chair.cycle, ZOE, by=chair.by, on=ON)
    assert registered == Refusal.of("disclosure.cycle_closed")
    chair.do(cycle_acts.reopen, WHY)
    assert chair.cycle.state is State.REOPENED
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


# The draw


def committed(office: ReviewOffice) -> tuple[Chair, Chair, dict[str, bytes]]:
    one, two = Chair(office), Chair(office, "vera")
    made = {}
    for chair in (one, two):
        made[chair.name] = secrets.token_bytes(32)
        chair.do(cycle_draw.commit, made[chair.name])
    one.sync(two)
    return one, two, made


def test_a_draw_is_committed_announced_opened_and_held_on_two_laptops(office):
    one, two, made = committed(office)
    assert one.refused(cycle_draw.open_secret, made["reviewer"]) == "disclosure.draw_not_announced"
    one.do(cycle_draw.announce, RULE, MEMBERS)
    assert one.refused(cycle_draw.commit, b"x" * 32) == "disclosure.draw_announced"
    one.do(cycle_draw.open_secret, made["reviewer"])
    assert cycle_draw.held(one.cycle, MEMBERS) == Refusal.of(
        "draw.secret_missing", officer="Vera Second"
    )
    two.sync(one)
    assert two.refused(cycle_draw.open_secret, b"y" * 32) == "draw.secret_other"
    two.do(cycle_draw.open_secret, made["vera"])
    one.sync(two)
    drawn = cycle_draw.held(one.cycle, MEMBERS)
    assert isinstance(drawn, Drawn)
    assert drawn == cycle_draw.held(two.cycle, MEMBERS)
    assert all(check.passed for check in verify(drawn, MEMBERS))
    one.do(cycle_draw.record_draw, drawn, PAPER, LIST)
    assert one.cycle.drawn.texts("numbers") == drawn.numbers
    assert one.refused(cycle_draw.record_draw, drawn, PAPER, LIST) == "disclosure.drawn_already"
    assert one.refused(cycle_draw.give_up, WHY) == "disclosure.drawn_already"


def test_a_secret_is_in_no_event_before_it_is_opened(office):
    one, _, made = committed(office)
    one.do(cycle_draw.announce, RULE, MEMBERS)
    told = b"".join(
        event.payload or b"" for event in office.laptops["reviewer"].events(office.cycle_file)
    )
    assert not any(secret.hex().encode() in told for secret in made.values())


def test_one_secret_alone_is_not_enough_and_another_list_is_refused(office):
    chair = Chair(office)
    chair.do(cycle_draw.commit, b"z" * 32)
    assert chair.refused(cycle_draw.announce, RULE, MEMBERS) == "draw.one_hand"
    one, two, made = committed(ReviewOffice())
    one.do(cycle_draw.announce, RULE, MEMBERS)
    two.sync(one)
    for chair, name in ((one, "reviewer"), (two, "vera")):
        chair.do(cycle_draw.open_secret, made[name])
    one.sync(two)
    assert cycle_draw.held(one.cycle, MEMBERS[1:]) == Refusal.of("draw.list_changed")


def test_two_announcements_are_settled_before_any_secret_is_opened(office):
    one, two, made = committed(office)
    one.do(cycle_draw.announce, RULE, MEMBERS)
    two.do(cycle_draw.announce, DrawRule(100, ("grade", "risk")), MEMBERS)
    one.sync(two)
    assert [c.field for c in one.cycle.registers.conflicts] == ["announced"]
    assert cycle_row(one.cycle).conflicts == 1
    assert one.refused(cycle_draw.open_secret, made["reviewer"]) == "case.conflict_open"
    choice = one.cycle.registers.conflicts[0].values[0].events[0]
    one.do(cycle_acts.settle, {"field": "announced", "choice": choice, **WHY})
    one.do(cycle_draw.open_secret, made["reviewer"])


def test_nobody_chooses_between_announcements_whose_secrets_are_known(office):
    one, two, made = committed(office)
    one.do(cycle_draw.announce, RULE, MEMBERS)
    one.do(cycle_draw.open_secret, made["reviewer"])
    two.do(cycle_draw.announce, DrawRule(100, ("grade", "risk")), MEMBERS)
    two.do(cycle_draw.open_secret, made["vera"])
    one.sync(two)
    choice = one.cycle.registers.conflicts[0].values[0].events[0]
    one.do(cycle_acts.settle, {"field": "announced", "choice": choice, **WHY})
    assert isinstance(cycle_draw.held(one.cycle, MEMBERS), Refusal)
    one.do(cycle_draw.give_up, WHY)
    assert one.cycle.announced is None


def test_a_secret_that_was_opened_while_a_draw_was_given_up_is_not_of_the_next(office):
    one, two, made = committed(office)
    one.do(cycle_draw.announce, RULE, MEMBERS)
    two.sync(one)
    two.do(cycle_draw.open_secret, made["vera"])
    one.do(cycle_draw.give_up, WHY)
    one.sync(two)
    one.do(cycle_draw.commit, b"n" * 32)
    two.do(cycle_draw.commit, b"m" * 32)
    one.sync(two)
    one.do(cycle_draw.announce, RULE, MEMBERS)
    assert one.cycle.opened == {}


def test_a_draw_whose_secrets_are_all_open_cannot_be_given_up(office):
    one, two, made = committed(office)
    one.do(cycle_draw.announce, RULE, MEMBERS)
    two.sync(one)
    for chair, name in ((one, "reviewer"), (two, "vera")):
        chair.do(cycle_draw.open_secret, made[name])
    one.sync(two)
    assert one.refused(cycle_draw.give_up, WHY) == "disclosure.draw_decided"


def test_a_secret_is_committed_once_and_anew_only_after_the_draw_is_given_up(office):
    one, _, made = committed(office)
    said = one.cycle.committed
    assert one.refused(cycle_draw.commit, b"n" * 32) == "draw.committed_already"
    assert one.refused(cycle_draw.commit, made["reviewer"]) == "draw.committed_already"
    assert one.cycle.committed == said
    one.do(cycle_draw.give_up, WHY)
    one.do(cycle_draw.commit, b"n" * 32)


def test_a_draw_that_waits_for_a_number_of_strangers_can_still_be_given_up(office):
    one, two, made = committed(office)
    one.do(cycle_draw.announce, RULE, MEMBERS, "The lottery of 1 October")
    two.sync(one)
    for chair, name in ((one, "reviewer"), (two, "vera")):
        chair.do(cycle_draw.open_secret, made[name])
    one.sync(two)
    assert not cycle_draw.decided(one.cycle)
    assert cycle_draw.held(one.cycle, MEMBERS, "none") == Refusal.of("draw.public_digits")
    assert isinstance(cycle_draw.held(one.cycle, MEMBERS, "4 8 15"), Drawn)
    one.do(cycle_draw.give_up, WHY)


def test_a_draw_that_cannot_be_held_is_given_up_and_committed_anew(office):
    one, _, made = committed(office)
    one.do(cycle_draw.announce, RULE, MEMBERS)
    one.do(cycle_draw.open_secret, made["reviewer"])
    one.do(cycle_draw.give_up, WHY)
    assert (one.cycle.committed, one.cycle.announced, one.cycle.opened) == ({}, None, {})
    one.do(cycle_draw.commit, b"n" * 32)


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
