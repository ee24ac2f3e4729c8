# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of the table of policy reviews: every state with every action, every way of it."""

from __future__ import annotations

from random import Random

import pytest

from core.casework.guards import SHARED_GUARDS
from core.casework.steps import advance
from core.casework.workflow import BACK
from core.errors import Refusal
from core.policy_review.acts import POLICY_ACTS, add_person, describe, relate
from core.policy_review.clocks import WANTED
from core.policy_review.facts import OPENING_FACTS
from core.policy_review.workflow import RULES, WORKFLOW, Action, State
from resources import LANGUAGES, label
from tests.core import tables
from tests.core.policy_review.harness import LONG, in_state
from tests.core.retaliation.guess import facts
from tests.core.retaliation.harness import SampleOffice

DECLARED = {
    State.REVIEW_ASKED: {"begin_review", "give_comments", "withdraw"},
    State.IN_REVIEW: {"give_comments", "withdraw"},
    State.COMMENTS_GIVEN: {"receive_draft", "follow_up", "close"},
    State.FOLLOWED_UP: {"receive_draft", "close"},
    State.CLOSED: {"reopen", "dispose"},
    State.DISPOSED: set(),
}
"""What can be done in each state; everything else is refused."""
OUTCOMES = {"comments_given", "followed_up", "withdrawn"}


@pytest.fixture(scope="module")
def office() -> SampleOffice:
    return SampleOffice()


def test_the_table_is_the_declared_one_and_every_action_has_one_rule():
    tables.is_as_declared(WORKFLOW, RULES, Action, DECLARED)
    assert [r.action for r in RULES if r.two_person] == [Action.DISPOSE]
    assert {guard for line in WORKFLOW.lines for guard in line.guards} <= set(SHARED_GUARDS)


def test_every_state_can_be_reached_and_all_but_the_last_can_be_left():
    tables.leads_everywhere(WORKFLOW, State, State.DISPOSED)


def test_the_readme_shows_the_table_as_it_is():
    tables.is_in_the_readme(WORKFLOW, "reviews")


@pytest.mark.parametrize("name", tables.POLICIES)
def test_every_outcome_is_known_to_the_policy_with_a_time_of_retention(name):
    tables.policy_knows(name, OUTCOMES, WORKFLOW, RULES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_a_review_has_has_a_name(language):
    needs = [*OPENING_FACTS, *(n for act in (describe, add_person, relate) for n in act.needs)]
    keys = tables.named(WORKFLOW, Action, State, POLICY_ACTS, needs)
    keys += ["clock.policy_review", f"source.{WANTED}"]
    keys += ["case_kind.policy_review", "person_roles.requester"]
    keys += ["policy/field.described", "policy/field.state", "field.comment"]
    assert all(label(key, language) for key in keys)


@pytest.mark.parametrize("line", WORKFLOW.lines, ids=lambda t: f"{t.state.value}:{t.action.value}")
def test_every_way_of_the_table_can_be_walked(office, line):
    desk = in_state(office, line.state)
    if line.action is Action.DISPOSE:
        desk.later(LONG)
    before = [s.state for s in desk.case.way]
    added = desk.step(line.action, **facts(Random(2), desk, line.needs, optional=0.0))
    if line.two_person:
        assert desk.case.state is line.state, "a proposal alone must not move the review"
        desk.approve(added)
    case = desk.case
    assert case.state is (before[-2] if line.to == BACK else line.to)
    assert bool(case.outcome) is case.closed
    assert case.conflicts == ()


@pytest.mark.parametrize("state", State)
def test_what_the_table_does_not_name_is_refused(office, state):
    desk = in_state(office, state)
    for action in set(Action) - {Action(name) for name in DECLARED[state]}:
        assert desk.ask(advance, action, {}) == Refusal.of(
            "case.not_in_state", state=state.value, action=action.value
        )
