# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of the draw as the file of a cycle keeps it: on two laptops, and given up."""

from __future__ import annotations

import pytest

from core.disclosure import cycle_acts, cycle_draw, cycle_row
from core.disclosure.certificate import verify
from core.disclosure.draw import Drawn
from core.disclosure.draw import Rule as DrawRule
from core.disclosure.parts import Paper
from core.errors import Refusal
from tests.core.disclosure.chair import MEMBERS, RULE, Chair, committed
from tests.core.disclosure.office import ReviewOffice

PAPER = Paper("draw.json", 10, "ab" * 32, "application/json")
LIST = Paper("cohort.csv", 10, "cd" * 32, "text/csv")
WHY = {"reason": "The laptop with the secret was lost."}


@pytest.fixture
def office() -> ReviewOffice:
    return ReviewOffice()


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
