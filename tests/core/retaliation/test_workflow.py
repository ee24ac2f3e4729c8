# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of the table: every state with every action, every way, and its picture."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import pytest

from core.casework import handling, steps
from core.casework.letters import letters_open
from core.casework.steps import open_actions
from core.casework.workflow import BACK
from core.errors import Refusal
from core.history.ops import Assign
from core.retaliation import intake, review
from core.retaliation.guards import GUARDS
from core.retaliation.workflow import BESIDE_PANEL, RULES, WORKFLOWS, Action, CaseKind, State
from resources import label, read_json
from tests.cases import in_each
from tests.core.retaliation import stories
from tests.core.retaliation.guess import facts
from tests.core.retaliation.harness import SampleOffice
from tests.core.retaliation.stories import REASON, in_state

if TYPE_CHECKING:
    from core.history.change import Change
    from tests.core.retaliation.harness import Desk

PRODUCT = [(kind, state) for kind in CaseKind for state in WORKFLOWS[kind].states]
LINES = [(kind, line) for kind, table in WORKFLOWS.items() for line in table.lines]
README = Path(__file__).parents[3] / "README.md"


@pytest.fixture(scope="module")
def office() -> SampleOffice:
    return SampleOffice()


def test_every_action_has_exactly_one_rule():
    assert [rule.action for rule in RULES] == list(dict.fromkeys(r.action for r in RULES))
    assert {rule.action for rule in RULES} == set(Action)


def test_every_state_and_action_of_the_enums_is_in_the_table():
    assert {t.action for _, t in LINES} == set(Action)
    assert {t.state for _, t in LINES} | {State.DISPOSED} == set(State)


def test_no_state_has_two_lines_for_one_action():
    lines = [(kind, t.state, t.action) for kind, t in LINES]
    assert len(lines) == len(set(lines))


@pytest.mark.parametrize("kind", CaseKind)
def test_every_state_can_be_reached_and_left(kind):
    table = WORKFLOWS[kind]
    reached = set(table.opening)
    while (
        more := {t.to for s in reached for t in table.from_state(s) if isinstance(t.to, State)}
        - reached
    ):
        reached |= more
    assert reached == set(table.states)
    assert [s for s in table.states if not table.from_state(s)] == [State.DISPOSED]


def test_every_guard_of_the_table_exists_and_every_guard_is_used():
    assert {g for _, t in LINES for g in t.guards} == set(GUARDS)


def test_every_group_says_why():
    assert all(t.why.endswith(".") for _, t in LINES)


def test_determination_referral_and_disposal_take_two_persons():
    two = {r.action for r in RULES if r.two_person}
    assert two == {
        Action.FIND_NO_PRIMA_FACIE, Action.PANEL_OVERTURNS, Action.REFER,
        Action.REFER_ALTERNATIVE, Action.DETERMINE_ESTABLISHED,
        Action.DETERMINE_NOT_ESTABLISHED, Action.OUT_OF_SCOPE, Action.DISPOSE,
    }  # fmt: skip


def test_every_outcome_of_the_table_is_one_of_the_policies():
    for name in ("unicef_sample", "un_secretariat"):
        known = read_json(f"policy/{name}.json")["parameters"]["outcomes"]["value"]
        assert {r.outcome for r in RULES if r.outcome} <= set(known)


@in_each("action", [*Action, *(a.name for a in intake.INTAKE_ACTS)])
def test_every_action_has_a_name(action):
    assert label(f"action.{action}", "en")


@pytest.mark.parametrize(("kind", "state"), PRODUCT, ids=lambda x: x.value)
def test_every_action_in_every_state_is_taken_drafted_or_refused(office, kind, state):
    desk = in_state(office, state, kind)
    rng = Random(f"{kind}{state}")
    codes = read_json("messages/case.json")
    for action in Action:
        line = WORKFLOWS[kind].find(state, action)
        needs = line.needs if line else ()
        decision = desk.ask(steps.advance, action, facts(rng, desk, needs))
        if line is None:
            assert decision == Refusal.of(
                "case.not_in_state", state=state.value, action=action.value
            )
        elif isinstance(decision, Refusal):
            assert decision.code in codes
            assert decision.code != "case.not_in_state"
        elif line.two_person:
            assert decision.drafts[0].kind == "proposed"
        else:
            assert _leads_to(decision) in (line.to, None) or line.to == BACK


def _leads_to(change: Change) -> str | None:
    for draft in change.drafts:
        for op in draft.ops:
            if isinstance(op, Assign) and op.field == "state":
                return op.value["state"]
    return None


@pytest.mark.parametrize(("kind", "state"), PRODUCT, ids=lambda x: x.value)
def test_the_action_bar_shows_every_line_of_the_state(office, kind, state):
    desk = in_state(office, state, kind)
    options = open_actions(desk.case, by=desk.by, on=desk.on)
    assert [o.action for o in options] == [t.action for t in WORKFLOWS[kind].from_state(state)]
    assert letters_open(desk.case, by=desk.by, on=desk.on)


@pytest.mark.parametrize(("kind", "state"), PRODUCT, ids=lambda x: x.value)
def test_what_the_action_bar_offers_can_be_done(office, kind, state):
    rng = Random(1)
    for option in open_actions(in_state(office, state, kind).case, by=office.officer("omar"),
                               on=in_state(office, state, kind).on):  # fmt: skip
        if option.refusal is not None:
            continue
        desk = in_state(office, state, kind)
        given = facts(rng, desk, option.needs, optional=0.0)
        if option.action is Action.RECEIVE_REPORT:
            given = {"dated": desk.on, "document": stories.document(desk)}
        if option.action is Action.EXTEND_INVESTIGATION:
            given["until"] = "2031-01-01"
        if option.action is Action.CLOSE and state is State.AFTERCARE:
            given["ended_early"] = True
        given.pop("confirmed_on", None)
        if option.action is Action.CONFIRM_RESOLUTION:
            given["confirmed_on"] = desk.on
        added = desk.step(option.action, **given)
        if option.two_person:
            desk.approve(added)
        line = WORKFLOWS[kind].find(state, option.action)
        assert line is not None
        expected = {None: state, BACK: desk.case.state}.get(line.to, line.to)
        assert desk.case.state is expected


WAYS = [(t, kind) for kind, t in LINES]


def _ready(desk: Desk, action: Action) -> None:
    """Bring what a step needs beyond being in its state."""
    match action:
        case Action.COMPLETE_FILE:
            report = {
                "kind": "cooperation", "what": "Audit 7", "to_whom": "Auditors",
                "on": desk.on, "channel": "internal_audit",
            }  # fmt: skip
            desk.do(intake.add_report, report)
            act = {"kind": "threat", "what": "A threat", "on": desk.on, "state": "taken"}
            desk.do(intake.add_allegation, {**act, "why": "So near"})
        case Action.FIND_NO_PRIMA_FACIE:
            stories.found(desk, "no")
        case Action.FIND_PRIMA_FACIE:
            stories.found(desk, "yes")
        case Action.DETERMINE_ESTABLISHED | Action.DETERMINE_NOT_ESTABLISHED:
            answer = "no" if action is Action.DETERMINE_ESTABLISHED else "yes"
            for allegation in desk.case.allegations:
                finding = {"question": "clear_and_convincing", "answer": answer, **REASON}
                desk.do(review.make_finding, {"allegation": allegation.id, **finding})
        case Action.BEGIN_AFTERCARE if desk.case.state is State.ESTABLISHED:
            desk.do(review.recommend, {"kind": "rescind", "text": "Rescind it"})
        case Action.CLOSE if desk.case.state is State.NO_PRIMA_FACIE:
            desk.later(31)
        case Action.BEGIN_MONITORING:
            stories.consent(desk, "prevention")
            desk.do(review.set_baseline, {"grade": "P-3"})
        case Action.RAISE_COMPLAINT:
            link = {"file": "a" * 32, "number": "RET-2021-002", "why": "prevention"}
            desk.do(handling.link_case, link)
        case Action.DISPOSE:
            desk.later(366 * 21)
        case _:
            pass


PANEL = (Action.ASK_PANEL_REVIEW, Action.PANEL_UPHOLDS, Action.PANEL_OVERTURNS)
FACTS = {
    Action.EXTEND_INVESTIGATION: {"until": "2031-01-01"},
    Action.CLOSE: {"ended_early": True},
}


@in_each(("line", "kind"), WAYS)
def test_every_way_of_the_table_can_be_walked(office, line, kind):
    desk = in_state(office, line.state, kind)
    given = {}
    if line.state in BESIDE_PANEL and line.action in PANEL:
        desk = office.desk()
        given = {"allegations": [stories.mixed(desk, line.state)]}
        if line.action is not Action.ASK_PANEL_REVIEW:
            desk.step(Action.ASK_PANEL_REVIEW)
    _ready(desk, line.action)
    made = facts(Random(2), desk, line.needs, optional=0.0) | FACTS.get(line.action, {})
    given = made | {name: value for name, value in given.items() if name in made}
    if line.action is Action.RECEIVE_REPORT:
        given["document"] = stories.document(desk)
    before = desk.case.state
    added = desk.step(line.action, **given)
    if line.two_person:
        assert desk.case.state is before, "a proposal alone must not move the case"
        desk.approve(added)
    case = desk.case
    if line.to is None:
        assert case.state is before
    elif line.to == BACK:
        assert case.state not in (State.CLOSED, State.DISPOSED)
    else:
        assert case.state is line.to
        assert bool(case.outcome) is case.closed
    assert case.registers.conflicts == ()


def test_a_reopened_case_goes_back_to_where_it_was_closed_from(office):
    desk = in_state(office, State.SUSPENDED)
    desk.step(Action.CLOSE_SUSPENDED, **REASON)
    assert desk.case.outcome == "awaiting_other_process"
    desk.step(Action.REOPEN, **REASON)
    assert desk.case.state is State.SUSPENDED
    assert desk.case.outcome == ""


def test_the_readme_shows_the_table_as_it_is():
    text = README.read_text("utf-8") if README.exists() else ""
    if "<!-- states -->" not in text:
        pytest.skip("the README has no diagram yet")
    block = text.split("<!-- states -->")[1].split("<!-- /states -->")[0]
    assert WORKFLOWS[CaseKind.RETALIATION].diagram() in block


def test_the_diagram_has_every_way():
    table = WORKFLOWS[CaseKind.RETALIATION]
    picture = table.diagram()
    for line in table.lines:
        assert f"{line.state} --> " in picture
        assert line.action in picture
