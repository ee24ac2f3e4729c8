# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of the table of filings: every state with every action, and every way of it."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from core.casework.entering import SHARED_INTAKE
from core.casework.handling import HANDLING_ACTS
from core.casework.steps import advance, open_actions
from core.casework.workflow import BACK
from core.disclosure import filing
from core.disclosure.filing import Arrival
from core.disclosure.guards import GUARDS
from core.disclosure.handling import FILING_ACTS, FILING_INTAKE, set_drawn
from core.disclosure.workflow import ALONE, RULES, WORKFLOW, Action, State
from resources import LANGUAGES, label
from tests.cases import in_each
from tests.core import tables
from tests.core.disclosure.harness import blank
from tests.core.disclosure.office import ReviewOffice, sealed, statement
from tests.core.disclosure.stories import CERTIFICATE, LONG, check_all, in_state, report
from tests.core.retaliation.guess import facts

if TYPE_CHECKING:
    from tests.core.disclosure.office import FilingDesk

DECLARED = {
    State.NOT_STARTED: {"start_keying", "file", "exempt", "release", "close_unfiled", "set_aside"},
    State.DRAFT: {"file", "discard_draft", "set_aside"},
    State.FILED: {"begin_review", "clear", "amend", "set_aside"},
    State.UNDER_REVIEW: {"ask_filer", "clear", "issue_guidance", "amend", "set_aside"},
    State.QUESTIONED: {"ask_filer", "receive_answer", "amend", "set_aside"},
    State.ANSWERED: {"ask_filer", "clear", "issue_guidance", "amend", "set_aside"},
    State.CLEARED: {"review_again", "amend", "verify", "close", "set_aside"},
    State.GUIDANCE_ISSUED: {"review_again", "amend", "verify", "close"},
    State.VERIFIED: {"review_again", "amend", "close"},
    State.EXEMPT: {"lift_exemption", "close"},
    State.CLOSED: {"reopen", "dispose"},
    State.DISPOSED: set(),
}
"""What can be done in each state; everything else is refused."""
OUTCOMES = {"cleared", "guidance_issued", "exempt", "not_filed", "not_required"}


@pytest.fixture(scope="module")
def office() -> ReviewOffice:
    return ReviewOffice()


def test_the_table_is_the_declared_one_and_every_action_has_one_rule():
    tables.is_as_declared(WORKFLOW, RULES, Action, DECLARED)


def test_every_state_can_be_reached_and_all_but_the_last_can_be_left():
    tables.leads_everywhere(WORKFLOW, State, State.DISPOSED)


def test_the_readme_shows_the_table_as_it_is():
    tables.is_in_the_readme(WORKFLOW, "filings")


def test_every_guard_of_the_table_exists():
    assert {guard for line in WORKFLOW.lines for guard in line.guards} <= set(GUARDS)


def test_conflicts_exemptions_and_disposals_take_two_persons_and_a_policy_may_spare_the_first():
    pairs = {r.action for r in RULES if r.two_person}
    assert pairs == {Action.ISSUE_GUIDANCE, Action.EXEMPT, Action.DISPOSE}
    alone = {line.action for line in ALONE.lines if line.two_person}
    assert alone == {Action.EXEMPT, Action.DISPOSE}


@pytest.mark.parametrize("name", tables.POLICIES)
def test_every_outcome_is_known_to_the_policy_with_a_time_of_retention(name):
    parameters = tables.policy_knows(name, OUTCOMES, WORKFLOW, RULES)
    clocks = {clock for rule in RULES for clock in (*rule.starts, *rule.stops)}
    assert all(parameters[clock]["value"] for clock in clocks)


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_a_filing_has_has_a_name(language):
    needs = [need for act in FILING_ACTS for need in act.needs]
    keys = tables.named(WORKFLOW, Action, State, FILING_ACTS, needs)
    keys += ["case_kind.statement", "case_kind.cycle"]
    keys += [f"clock.{clock}" for rule in RULES for clock in (*rule.starts, *rule.stops)]
    assert not [key for key in keys if not _named(key, language)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_a_filing_stands_is_one_word_in_every_place(language):
    for state, standing in (
        (State.NOT_STARTED, "due"), (State.DRAFT, "draft"), (State.FILED, "filed"),
        (State.UNDER_REVIEW, "reviewing"), (State.EXEMPT, "exempt"), (State.CLOSED, "closed"),
    ):  # fmt: skip
        assert _named(f"state.{state}", language) == label(f"standing.{standing}", language)


def _named(key: str, language: str) -> str:
    """Return the name of a key, of its own programme or of all; empty if it has none."""
    for name in (f"disclosure/{key}", key):
        try:
            return label(name, language)
        except KeyError:
            continue
    return ""


def test_only_what_a_filing_can_use_is_entered_in_it():
    assert {act.name for act in SHARED_INTAKE} - {act.name for act in FILING_INTAKE} == {
        "change_person", "record_consent", "withdraw_consent",
    }  # fmt: skip
    names = [act.name for act in (*FILING_INTAKE, *FILING_ACTS, *HANDLING_ACTS)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize("state", State)
def test_every_action_in_every_state_is_taken_drafted_or_refused(office, state):
    tables.takes_drafts_or_refuses(in_state(office, state), WORKFLOW, state, Action, "disclosure")


def _take(desk: FilingDesk, action: Action) -> str:
    """Take a step with what it needs beyond being in its state."""
    line = desk.case.workflow.find(desk.case.state, action)
    given = facts(Random(2), desk, line.needs, optional=0.0)
    match action:
        case Action.FILE | Action.AMEND:
            return desk.take_in(blank())
        case Action.DISPOSE:
            desk.later(LONG)
        case Action.CLEAR:
            if desk.case.state is State.FILED:
                desk.take_in(blank())
            given |= {"outcome": "no_conflict", "seen": True}
        case Action.ISSUE_GUIDANCE:
            check_all(desk)
        case Action.VERIFY:
            desk.do(set_drawn, CERTIFICATE)
        case Action.CLOSE if desk.case.guidance:
            report(desk)
    return desk.step(action, **given)


@in_each("line", WORKFLOW.lines)
def test_every_way_of_the_table_can_be_walked(office, line):
    desk = in_state(office, line.state)
    before = [s.state for s in desk.case.way]
    added = _take(desk, line.action)
    if line.two_person:
        assert desk.case.state is line.state, "a proposal alone must not move the filing"
        desk.approve(added)
    case = desk.case
    assert case.state is (before[-2] if line.to == BACK else line.to)
    assert bool(case.outcome) is case.closed
    assert case.conflicts == ()


@pytest.mark.parametrize("state", State)
def test_the_action_bar_shows_the_state_and_why_something_cannot_be_done(office, state):
    desk = in_state(office, state)
    options = open_actions(desk.case, by=desk.by, on=desk.on)
    assert [o.action for o in options] == [t.action for t in WORKFLOW.from_state(state)]
    refused = {o.action.value for o in options if o.refusal}
    assert refused <= {
        "file", "amend", "clear", "issue_guidance", "verify", "close", "dispose",
    }  # fmt: skip


@pytest.mark.parametrize("state", [State.NOT_STARTED, State.FILED])
def test_a_statement_that_nobody_brings_is_not_filed(office, state):
    desk = in_state(office, state)
    action = Action.AMEND if desk.case.versions else Action.FILE
    assert desk.refused(advance, action, {"channel": "paper"}) == "disclosure.nothing_brought"


@pytest.mark.parametrize("state", [State.EXEMPT, State.CLOSED])
def test_where_nothing_is_expected_nothing_is_filed(office, state):
    desk = in_state(office, state)
    given = {"channel": "form"}
    arrival = Arrival(statement(), sealed=sealed("late"))
    assert desk.refused(filing.take_in, arrival, given) == "case.not_in_state"
