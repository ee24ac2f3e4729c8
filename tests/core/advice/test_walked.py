# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a decision tree walked with a requester is kept on the request, and there."""

from __future__ import annotations

import pytest

from core.advice.handling import record_tree
from core.advice.workflow import Action, State
from core.casework import handling
from tests.core.advice.harness import a_desk
from tests.core.advice.stories import LONG, in_state
from tests.core.retaliation.harness import SampleOffice

WALK = {
    "tree": "gift", "version": 1, "answers": ["source=government", "embarrass=yes"],
    "leaf": "accept_and_report", "told": "You may accept it for the Organization.",
}  # fmt: skip


@pytest.fixture
def office() -> SampleOffice:
    return SampleOffice()


def test_a_walk_says_which_tree_which_answers_and_what_was_told(office):
    desk = a_desk(office)
    desk.open()
    clerk = desk.at("assistant")
    clerk.do(record_tree, WALK)
    desk.sync(clerk)
    desk.do(record_tree, WALK | {"leaf": "decline", "told": None})
    first = desk.case.walks[0]
    assert desk.case.state is State.OPEN
    assert [w.leaf for w in desk.case.walks] == ["accept_and_report", "decline"]
    assert (first.tree, first.version) == ("gift", 1)
    assert first.answers == ("source=government", "embarrass=yes")
    assert first.on == desk.on


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"tree": ""}, "case.fact_missing"),
        ({"version": -1}, "case.number_bad"),
        ({"answers": []}, "case.fact_missing"),
        ({"answers": ["x"] * 201}, "case.text_too_long"),
        ({"leaf": None}, "case.fact_missing"),
        ({"happened_on": "2031-01-01"}, "case.day_future"),
    ],
)
def test_a_walk_that_cannot_be_recorded(office, facts, code):
    assert in_state(office, State.ANSWERED).refused(record_tree, WALK | facts) == code


def test_a_walk_that_was_recorded_by_mistake_is_taken_out_of_view(office):
    desk = in_state(office, State.OPEN)
    desk.do(record_tree, WALK)
    item = f"walk/{desk.case.walks[0].id}"
    desk.do(handling.remove_item, {"item": item, "reason": "Of another request"})
    assert desk.case.walks == ()


def test_a_closed_request_takes_no_walk_and_a_destroyed_one_keeps_none(office):
    desk = in_state(office, State.ANSWERED)
    desk.do(record_tree, WALK)
    desk.step(Action.CLOSE)
    assert desk.refused(record_tree, WALK) == "case.not_in_state"
    desk.later(LONG)
    desk.approve(desk.step(Action.DISPOSE, rule="Schedule 4"))
    assert [w.told for w in desk.case.walks] == [""]
