# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of the table: every state with every action, and every way of it."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from core.advice.guards import GUARDS
from core.advice.handling import REQUEST_ACTS
from core.advice.workflow import RULES, WORKFLOW, Action, State
from core.casework.steps import open_actions
from core.casework.workflow import BACK
from resources import LANGUAGES, label
from tests.core import tables
from tests.core.advice.stories import LONG, in_state
from tests.core.retaliation.guess import facts
from tests.core.retaliation.harness import SampleOffice

if TYPE_CHECKING:
    from tests.core.advice.harness import RequestDesk

DECLARED = {
    State.OPEN: {"answer", "refer_on", "ask_requester", "withdraw"},
    State.WAITING: {"receive_reply", "answer", "refer_on", "withdraw", "lapse"},
    State.NOTED: {"ask_advice", "close"},
    State.ANSWERED: {"take_up_again", "refer_on", "close"},
    State.REFERRED: {"take_up_again", "refer_on", "close"},
    State.REOPENED: {"answer", "refer_on", "ask_requester", "withdraw"},
    State.CLOSED: {"take_up_again", "reopen", "dispose"},
    State.DISPOSED: set(),
}
"""What can be done in each state; everything else is refused."""
OUTCOMES = {"answered", "referred", "noted", "withdrawn", "lapsed"}


@pytest.fixture(scope="module")
def office() -> SampleOffice:
    return SampleOffice()


def test_the_table_is_the_declared_one_and_every_action_has_one_rule():
    tables.is_as_declared(WORKFLOW, RULES, Action, DECLARED)


def test_every_state_can_be_reached_and_all_but_the_last_can_be_left():
    tables.leads_everywhere(WORKFLOW, State, State.DISPOSED)


def test_the_readme_shows_the_table_as_it_is():
    tables.is_in_the_readme(WORKFLOW, "requests")


def test_the_state_reopened_is_not_that_to_which_a_reopening_goes_back():
    picture = WORKFLOW.diagram()
    assert "closed --> reopened: take_up_again" in picture
    assert f"closed --> {BACK}: reopen" in picture


def test_every_guard_of_the_table_exists():
    assert {guard for line in WORKFLOW.lines for guard in line.guards} <= set(GUARDS)


def test_only_disposal_takes_two_persons():
    assert [r.action for r in RULES if r.two_person] == [Action.DISPOSE]


@pytest.mark.parametrize("name", tables.POLICIES)
def test_every_outcome_is_known_to_the_policy_with_a_time_of_retention(name):
    tables.policy_knows(name, OUTCOMES, WORKFLOW, RULES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_a_request_has_has_a_name(language):
    needs = [need for act in REQUEST_ACTS for need in act.needs]
    keys = tables.named(WORKFLOW, Action, State, REQUEST_ACTS, needs)
    keys += ["clock.advice_response", "case_kind.request"]
    assert all(label(key, language) for key in keys)


@pytest.mark.parametrize("state", State)
def test_every_action_in_every_state_is_taken_drafted_or_refused(office, state):
    tables.takes_drafts_or_refuses(in_state(office, state), WORKFLOW, state, Action, "request")


def _ready(desk: RequestDesk, action: Action) -> dict[str, object]:
    """Bring what a step needs beyond being in its state; return the facts that chance may miss."""
    if action is Action.DISPOSE:
        desk.later(LONG)
    if action is Action.ASK_ADVICE:
        return {"category": "training"}
    return {}


@pytest.mark.parametrize("line", WORKFLOW.lines, ids=lambda t: f"{t.state.value}:{t.action.value}")
def test_every_way_of_the_table_can_be_walked(office, line):
    desk = in_state(office, line.state)
    ready = _ready(desk, line.action)
    before = [s.state for s in desk.case.way]
    added = desk.step(line.action, **facts(Random(2), desk, line.needs, optional=0.0) | ready)
    if line.two_person:
        assert desk.case.state is line.state, "a proposal alone must not move the request"
        desk.approve(added)
    case = desk.case
    assert case.state is (before[-2] if line.to == BACK else line.to)
    assert bool(case.outcome) is case.closed
    assert case.conflicts == ()


@pytest.mark.parametrize("state", State)
def test_the_action_bar_shows_the_state_and_what_it_offers_can_be_done(office, state):
    desk = in_state(office, state)
    options = open_actions(desk.case, by=desk.by, on=desk.on)
    assert [o.action for o in options] == [t.action for t in WORKFLOW.from_state(state)]
    offered = [o for o in options if o.refusal is None]
    assert len(offered) >= len(options) - 1
    for option in offered:
        again = in_state(office, state)
        ready = _ready(again, option.action)
        again.step(option.action, **facts(Random(1), again, option.needs, optional=0.0) | ready)


def test_a_reopened_request_goes_back_to_where_it_was_closed_from(office):
    desk = in_state(office, State.WAITING)
    desk.step(Action.LAPSE, reason="No reply in a month")
    assert desk.case.outcome == "lapsed"
    desk.step(Action.REOPEN, reason="The reply had gone to another mailbox")
    assert (desk.case.state, desk.case.outcome) == (State.WAITING, "")


@pytest.mark.parametrize(
    ("state", "action", "given", "outcome"),
    [
        (State.ANSWERED, Action.CLOSE, {}, "answered"),
        (State.REFERRED, Action.CLOSE, {}, "referred"),
        (State.NOTED, Action.CLOSE, {}, "noted"),
        (State.OPEN, Action.WITHDRAW, {"how": "orally"}, "withdrawn"),
        (State.WAITING, Action.WITHDRAW, {"how": "orally"}, "withdrawn"),
        (State.REOPENED, Action.WITHDRAW, {"how": "orally"}, "withdrawn"),
        (State.WAITING, Action.LAPSE, {"reason": "No reply"}, "lapsed"),
    ],
)
def test_a_closed_request_says_how_it_ended(office, state, action, given, outcome):
    desk = in_state(office, state)
    desk.step(action, **given)
    assert desk.case.outcome == outcome
