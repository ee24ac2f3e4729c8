# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of who may handle a case: roles, names, recusals, members."""

from __future__ import annotations

import pytest

from core.casework import entering, handling, membership, steps
from core.casework.breaches import breaches
from core.casework.handling import HANDLING_ACTS
from core.casework.people import heads, recusal_proposals
from core.office.bearing import same_name
from core.retaliation import intake, review
from core.retaliation.intake import INTAKE_ACTS
from core.retaliation.review import REVIEW_ACTS
from core.retaliation.workflow import Action, State
from tests.core.retaliation.harness import SampleOffice
from tests.core.retaliation.stories import REASON, in_state


@pytest.fixture
def office() -> SampleOffice:
    return SampleOffice()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lin Zhao", "lin zhao"),
        ("GARCÍA, María", "Maria Garcia"),
        ("Maria L. Garcia", "María García"),
        ("O’Neill, Sean", "Sean O'Neill"),
        ("Jean-Pierre Dupont", "Dupont Jean Pierre"),
        ("Анна Петрова", "ПЕТРОВА Анна"),
        ("赵林", "赵林"),
        ("Łukasz Żak", "Łukasz Żak"),
    ],
)
def test_names_that_may_be_one_person(one, other):
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lin Zhao", "Lin Wang"),
        ("Omar Haddad", "Haddad"),
        ("Anna Petrova", ""),
        ("", ""),
        ("Ann Lee", "Anna Lee-Smith"),
    ],
)
def test_names_that_are_not_one_person(one, other):
    assert not same_name(one, other)


def test_an_officer_named_in_the_case_is_proposed_for_recusal_and_takes_no_step(office):
    desk = in_state(office, State.PRELIMINARY_REVIEW)
    desk.do(intake.add_person, {"role": "witness", "name": "HADDAD, Omar"})
    assert [p.officer for p in recusal_proposals(desk.case)] == [office.officer("omar")]
    wanted = {"waiting_for": "The other case"}
    assert desk.refused(steps.advance, Action.SUSPEND, wanted) == "case.recusal_pending"
    mine = {"officer": desk.by, "reason": "Another Omar"}
    assert desk.refused(membership.dismiss_recusal, mine) == "case.recusal_not_yours"
    head = desk.at("director")
    head.do(membership.dismiss_recusal, mine)
    desk.sync(head)
    assert recusal_proposals(desk.case) == ()
    desk.step(Action.SUSPEND, **wanted)


def test_a_proposed_recusal_can_be_confirmed_by_any_colleague(office):
    desk = in_state(office, State.RECEIVED)
    desk.do(intake.add_person, {"role": "supervisor", "name": "Zhao Lin"})
    lin = office.officer("lin")
    desk.do(membership.declare_recusal, {"officer": lin, "reason": "Supervises the applicant"})
    assert desk.case.recused(lin)


def test_nobody_else_is_recused_by_a_colleague_without_cause(office):
    desk = in_state(office, State.RECEIVED)
    facts = {"officer": office.officer("lin"), **REASON}
    assert desk.refused(membership.declare_recusal, facts) == "case.head_only"


def test_a_recused_officer_can_do_nothing_at_all(office):
    desk = in_state(office, State.PRELIMINARY_REVIEW)
    desk.do(membership.declare_recusal, {"officer": desk.by, "reason": "A cousin"})
    for act in (*INTAKE_ACTS, *REVIEW_ACTS, *HANDLING_ACTS):
        refusal = act.refusal(desk.case, desk.by)
        assert refusal is not None
        assert refusal.code == "case.recused"
    for option in steps.open_actions(desk.case, by=desk.by, on=desk.on):
        assert option.refusal is not None
        assert option.refusal.code == "case.recused"
    facts = {"field": "state", "choice": "0" * 64, **REASON}
    assert desk.refused(handling.settle_conflict, facts) == "case.recused"
    assert desk.refused(steps.return_to_drafter, {"proposal": "0" * 32, **REASON}) == (
        "case.item_unknown"
    )


def test_what_a_recused_officer_writes_all_the_same_is_seen(office):
    desk = in_state(office, State.RECEIVED)
    change = desk.ask(entering.add_note, {"kind": "note", "text": "late"})
    desk.do(membership.declare_recusal, {"officer": desk.by, "reason": "A cousin"})
    desk.laptop.write(desk.file, change)
    assert [b.code for b in breaches(desk.case)] == ["case.breach_recused"]


def test_a_step_of_a_recused_officer_has_no_effect(office):
    desk = in_state(office, State.PRELIMINARY_REVIEW)
    change = desk.ask(steps.advance, Action.WITHDRAW, {"how": "orally"})
    desk.do(membership.declare_recusal, {"officer": desk.by, "reason": "A cousin"})
    desk.laptop.write(desk.file, change)
    assert desk.case.state is State.PRELIMINARY_REVIEW
    assert "case.breach_recused" in [b.code for b in breaches(desk.case)]


def test_only_the_head_lifts_a_recusal_and_never_his_own(office):
    desk = in_state(office, State.RECEIVED)
    lin = office.officer("lin")
    desk.at("lin").do(membership.declare_recusal, {"officer": lin, **REASON})
    desk.sync(desk.at("lin"))
    assert desk.refused(membership.lift_recusal, {"officer": lin, **REASON}) == "case.head_only"
    head = desk.at("director")
    head.do(membership.lift_recusal, {"officer": lin, **REASON})
    assert not head.case.recused(lin)


def test_the_alternate_sees_nothing_while_the_director_can_act(office):
    desk = in_state(office, State.RECEIVED).at("alternate")
    assert [o.role.value for o in heads(desk.case)] == ["director"]
    note = {"kind": "note", "text": "x"}
    assert desk.refused(entering.add_note, note) == "case.alternate_not_called"


@pytest.mark.parametrize("who", ["reviewer", "auditor"])
def test_reviewers_and_auditors_do_not_touch_complaints(office, who):
    desk = in_state(office, State.RECEIVED).at(who)
    assert desk.refused(entering.add_note, {"kind": "note", "text": "x"}) == "case.role"


def test_an_assistant_files_but_does_not_judge(office):
    desk = in_state(office, State.PRELIMINARY_REVIEW).at("assistant")
    desk.do(entering.add_note, {"kind": "note", "text": "Letter filed"})
    finding = {"allegation": desk.case.allegations[0].id, "question": "protected_activity"}
    assert desk.refused(review.make_finding, {**finding, "answer": "no", **REASON}) == "case.role"


def test_someone_taken_off_the_case_can_no_longer_act(office):
    desk = in_state(office, State.RECEIVED)
    lin = office.officer("lin")
    desk.do(membership.add_member, {"officer": lin})
    desk.do(membership.remove_member, {"officer": lin, **REASON})
    note = {"kind": "note", "text": "x"}
    assert desk.at("lin").refused(entering.add_note, note) == "case.not_member"


def test_someone_taken_off_the_case_works_on_it_again_when_it_is_assigned_to_him(office):
    desk = in_state(office, State.RECEIVED)
    lin = office.officer("lin")
    desk.do(membership.remove_member, {"officer": lin, **REASON})
    desk.do(membership.assign_officer, {"officer": lin})
    desk.at("lin").do(entering.add_note, {"kind": "note", "text": "x"})


def test_the_head_is_not_taken_off_a_case(office):
    desk = in_state(office, State.RECEIVED)
    head = {"officer": office.officer("director"), **REASON}
    assert desk.refused(membership.remove_member, head) == "case.head_stays"


def test_a_recused_officer_is_not_assigned(office):
    desk = in_state(office, State.RECEIVED)
    lin = office.officer("lin")
    desk.at("lin").do(membership.declare_recusal, {"officer": lin, **REASON})
    desk.sync(desk.at("lin"))
    assert desk.refused(membership.assign_officer, {"officer": lin}) == "case.officer_recused"
    desk.do(membership.assign_officer, {"officer": desk.by})
    assert desk.case.assigned == desk.by
