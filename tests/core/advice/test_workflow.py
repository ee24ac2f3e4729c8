# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of the table: every state with every action, and every way of it."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from core.advice.guards import GUARDS
from core.advice.handling import REQUEST_ACTS
from core.advice.workflow import RULES, WORKFLOW, Action, State
from core.casework.steps import advance, open_actions
from core.casework.workflow import BACK
from core.errors import Refusal
from core.history.ops import Assign
from resources import LANGUAGES, label, read_json
from tests.core.advice.stories import LONG, in_state
from tests.core.retaliation.guess import facts
from tests.core.retaliation.harness import SampleOffice

if TYPE_CHECKING:
    from core.history.change import Change
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


README = Path(__file__).parents[3] / "README.md"


@pytest.fixture(scope="module")
def office() -> SampleOffice:
    return SampleOffice()


def test_every_action_has_exactly_one_rule():
    assert [rule.action for rule in RULES] == list(Action)


def test_the_table_is_the_declared_one_and_no_state_has_two_lines_for_an_action():
    found = [(line.state, line.action.value) for line in WORKFLOW.lines]
    assert len(found) == len(set(found))
    assert set(found) == {(state, action) for state in State for action in DECLARED[state]}


def test_every_state_can_be_reached_and_all_but_the_last_can_be_left():
    reached = {*WORKFLOW.opening} | {line.to for line in WORKFLOW.lines}
    assert reached - {BACK} == set(State)
    assert [s for s in State if not WORKFLOW.from_state(s)] == [State.DISPOSED]


def test_the_readme_shows_the_table_as_it_is():
    block = README.read_text("utf-8").split("<!-- requests -->")[1].split("<!-- /requests -->")[0]
    assert WORKFLOW.diagram() in block


def test_the_state_reopened_is_not_that_to_which_a_reopening_goes_back():
    picture = WORKFLOW.diagram()
    assert "closed --> reopened: take_up_again" in picture
    assert f"closed --> {BACK}: reopen" in picture


def test_every_guard_of_the_table_exists():
    assert {guard for line in WORKFLOW.lines for guard in line.guards} <= set(GUARDS)


def test_only_disposal_takes_two_persons():
    assert [r.action for r in RULES if r.two_person] == [Action.DISPOSE]


@pytest.mark.parametrize("name", ["unicef_sample", "un_secretariat"])
def test_every_outcome_is_known_to_the_policy_with_a_time_of_retention(name):
    parameters = read_json(f"policy/{name}.json")["parameters"]
    assert set(parameters["outcomes"]["value"]) >= OUTCOMES
    assert all(parameters[f"retention_{outcome}"]["value"] for outcome in OUTCOMES)
    assert {r.outcome for r in RULES if r.outcome} | WORKFLOW.decided == OUTCOMES


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_a_request_has_has_a_name(language):
    acts = [*Action, *(act.name for act in REQUEST_ACTS)]
    keys = [f"action.{name}" for name in acts]
    keys += [f"event.{name}" for name in Action] + [f"event.{act.event}" for act in REQUEST_ACTS]
    keys += [f"state.{state}" for state in State] + ["clock.advice_response", "case_kind.request"]
    needs = [n for line in WORKFLOW.lines for n in line.needs]
    needs += [need for act in REQUEST_ACTS for need in act.needs]
    keys += [f"fact.{need.name}" for need in needs]
    keys += [f"{n.name}.{one}" for n in needs if "|" in n.of for one in n.of.split("|")]
    assert all(label(key, language) for key in keys)


@pytest.mark.parametrize("state", State)
def test_every_action_in_every_state_is_taken_drafted_or_refused(office, state):
    desk = in_state(office, state)
    rng = Random(state)
    messages = read_json("messages/case.json") | read_json("messages/request.json")
    for action in Action:
        line = WORKFLOW.find(state, action)
        decision = desk.ask(advance, action, facts(rng, desk, line.needs if line else ()))
        if action not in DECLARED[state]:
            assert decision == Refusal.of(
                "case.not_in_state", state=state.value, action=action.value
            )
        elif isinstance(decision, Refusal):
            assert decision.code in messages
            assert decision.code != "case.not_in_state"
        elif line.two_person:
            assert decision.drafts[0].kind == "proposed"
        else:
            assert line.to in (_leads_to(decision), BACK)


def _leads_to(change: Change) -> str | None:
    ops = [op for draft in change.drafts for op in draft.ops]
    return next(
        (op.value["state"] for op in ops if isinstance(op, Assign) and op.field == "state"), None
    )


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
