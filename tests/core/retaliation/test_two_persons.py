# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that what takes two persons is never done by one, here or on a hostile laptop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from core.casework import entering, handling, membership, steps
from core.casework.breaches import breaches
from core.casework.people import approvers
from core.history.ops import Add, Assign, Payload
from core.ids import new_id
from core.office.changes import retire_officer
from core.retaliation import review
from core.retaliation.workflow import Action, State
from tests.core.retaliation import stories
from tests.core.retaliation.harness import Desk, SampleOffice
from tests.core.retaliation.stories import REASON, in_state

if TYPE_CHECKING:
    from core.history.canonical import Json


@pytest.fixture
def office() -> SampleOffice:
    return SampleOffice()


def referral(desk: Desk) -> str:
    return desk.step(Action.REFER, body="investigations", **REASON)


def test_a_proposal_changes_nothing_until_it_is_approved(office):
    desk = in_state(office, State.PRIMA_FACIE)
    proposal = referral(desk)
    assert desk.case.state is State.PRIMA_FACIE
    assert [p.id for p in desk.case.open_proposals] == [proposal]
    desk.approve(proposal)
    assert desk.case.state is State.REFERRED
    assert desk.case.open_proposals == ()


def test_the_drafter_cannot_approve(office):
    desk = in_state(office, State.PRIMA_FACIE)
    proposal = referral(desk)
    assert desk.refused(steps.approve, {"proposal": proposal}) == "case.approver_is_drafter"


@pytest.mark.parametrize(
    ("who", "code"),
    [
        ("reviewer", "case.role"),
        ("auditor", "case.role"),
        ("assistant", "case.role"),
        ("alternate", "case.alternate_not_called"),
        ("lin", "case.head_needed"),
    ],
)
def test_others_cannot_approve(office, who, code):
    desk = in_state(office, State.PRIMA_FACIE)
    proposal = referral(desk)
    assert desk.at(who).refused(steps.approve, {"proposal": proposal}) == code


def test_an_officer_approves_what_the_director_drafted(office):
    desk = in_state(office, State.PRIMA_FACIE).at("director")
    proposal = referral(desk)
    desk.approve(proposal, by="lin")
    assert desk.case.state is State.REFERRED


def test_with_the_director_recused_the_alternate_is_the_head(office):
    desk = in_state(office, State.PRIMA_FACIE)
    director = office.officer("director")
    desk.at("director").do(membership.declare_recusal, {"officer": director, **REASON})
    desk.sync(desk.at("director"))
    proposal = referral(desk)
    assert desk.at("director").refused(steps.approve, {"proposal": proposal}) == "case.recused"
    assert desk.at("lin").refused(steps.approve, {"proposal": proposal}) == "case.head_needed"
    assert approvers(desk.case, desk.by) == (office.officer("alternate"),)
    desk.approve(proposal, by="alternate")
    assert desk.case.state is State.REFERRED


def test_an_officer_who_has_left_cannot_approve(office):
    desk = in_state(office, State.PRIMA_FACIE).at("director")
    proposal = referral(desk)
    left = retire_officer(
        office.read(), _office_registers(office), office.officer("lin"), desk.on, "Moved"
    )
    office.laptops["director"].write(office.id, left)
    office.office = office.read()
    assert desk.at("lin").refused(steps.approve, {"proposal": proposal}) == "case.officer_unknown"


def _office_registers(office: SampleOffice) -> Any:
    from core.office.office import OFFICE

    return OFFICE.fold(office.laptops["director"].events(office.id))


def test_a_returned_proposal_can_be_drafted_again(office):
    desk = in_state(office, State.PRIMA_FACIE)
    proposal = referral(desk)
    head = desk.at("director")
    head.do(steps.return_to_drafter, {"proposal": proposal, "reason": "Add the annex"})
    desk.sync(head)
    assert desk.refused(steps.approve, {"proposal": proposal}) == "case.proposal_settled"
    assert desk.case.proposals[0].verdict_reason == "Add the annex"
    desk.approve(referral(desk))
    assert desk.case.state is State.REFERRED


def test_the_same_is_not_proposed_twice_at_once(office):
    desk = in_state(office, State.PRIMA_FACIE)
    referral(desk)
    again = desk.refused(steps.advance, Action.REFER, {"body": "investigations", **REASON})
    assert again == "case.proposal_waiting"


def test_an_approval_asks_all_the_rules_again(office):
    desk = in_state(office, State.PRIMA_FACIE)
    proposal = referral(desk)
    given = desk.case.consent("refer")
    assert given is not None
    withdrawn = {"consent": given.id, "on": desk.on, "how": "by_email"}
    desk.do(entering.withdraw_consent, withdrawn)
    assert desk.at("director").refused(steps.approve, {"proposal": proposal}) == (
        "case.consent_missing"
    )


def test_an_approval_is_not_dated_before_the_proposal(office):
    desk = in_state(office, State.PRIMA_FACIE)
    proposal = referral(desk)
    early = {"proposal": proposal, "happened_on": "2021-03-02"}
    assert desk.at("director").refused(steps.approve, early) == "case.approved_too_early"


def test_the_proposal_of_someone_since_recused_cannot_be_approved(office):
    desk = in_state(office, State.PRIMA_FACIE)
    proposal = referral(desk)
    head = desk.at("director")
    head.do(membership.declare_recusal, {"officer": desk.by, **REASON})
    assert head.refused(steps.approve, {"proposal": proposal}) == "case.drafter_recused"


def forge(desk: Desk, kind: str, *ops: Any) -> None:
    """Write what no honest program writes, properly signed."""
    desk.laptop.seal(desk.file, kind, Payload(ops, desk.on.isoformat(), "forged"))


def state(value: str, action: str, desk: Desk, facts: Json = None) -> Assign:
    form = {
        "state": value, "action": action, "on": desk.on.isoformat(), "facts": facts or {},
        "outcome": "",
    }  # fmt: skip
    return desk.registers.assign("state", form)


def test_a_step_forged_without_a_second_person_has_no_effect_and_is_seen(office):
    desk = in_state(office, State.PRIMA_FACIE)
    forge(desk, "refer", state("referred", "refer", desk))
    case = desk.at("director").case
    assert case.state is State.PRIMA_FACIE
    assert [b.code for b in breaches(case)] == ["case.breach_unapproved"]
    assert desk.refused(steps.advance, Action.REFER, {"body": "investigations", **REASON}) == (
        "case.breach_open"
    )


def test_an_approval_forged_by_the_drafter_has_no_effect_and_is_seen(office):
    desk = in_state(office, State.PRIMA_FACIE)
    proposal = referral(desk)
    facts = dict(desk.case.proposals[0].facts.plain())
    word = desk.registers.assign(f"proposal/{proposal}/verdict", {"verdict": "approved"})
    forge(desk, "refer", word, state("referred", "refer", desk, facts))
    assert desk.case.state is State.PRIMA_FACIE
    assert [b.code for b in breaches(desk.case)] == ["case.breach_unapproved"]


def test_an_approval_of_other_facts_than_proposed_has_no_effect(office):
    desk = in_state(office, State.PRIMA_FACIE)
    proposal = referral(desk)
    head = desk.at("director")
    word = head.registers.assign(f"proposal/{proposal}/verdict", {"verdict": "approved"})
    other = {"body": "alternative_investigations", **REASON}
    forge(head, "refer", word, state("referred", "refer", head, other))
    assert head.case.state is State.PRIMA_FACIE
    assert [b.code for b in breaches(head.case)] == ["case.breach_unapproved"]


def test_a_step_that_the_table_does_not_have_has_no_effect(office):
    desk = in_state(office, State.ENQUIRY)
    forge(desk, "determine_established", state("established", "determine_established", desk))
    forge(desk, "odd", state("nowhere", "teleport", desk))
    assert desk.case.state is State.ENQUIRY
    assert [b.code for b in breaches(desk.case)] == ["case.breach_illegal_step"]


@pytest.mark.parametrize(
    ("to", "outcome"), [("established", "withdrawn"), ("closed", "established"), ("closed", "")]
)
def test_a_step_of_the_table_leads_only_where_the_table_says(office, to, outcome):
    desk = in_state(office, State.PRELIMINARY_REVIEW)
    form = {
        "state": to, "action": "withdraw", "on": desk.on.isoformat(), "facts": {},
        "outcome": outcome,
    }  # fmt: skip
    forge(desk, "withdraw", desk.registers.assign("state", form))
    assert desk.case.state is State.PRELIMINARY_REVIEW
    assert [b.code for b in breaches(desk.case)] == ["case.breach_illegal_step"]


def test_forged_steps_do_not_lend_each_other_effect(office):
    desk = in_state(office, State.PRIMA_FACIE)
    forge(desk, "refer", state("referred", "refer", desk))
    forge(desk, "begin_investigation", state("under_investigation", "begin_investigation", desk))
    assert desk.case.state is State.PRIMA_FACIE


def test_a_second_opening_has_no_effect(office):
    desk = in_state(office, State.PRELIMINARY_REVIEW)
    forge(desk, "opened", state("enquiry", "open", desk))
    assert desk.case.state is State.PRELIMINARY_REVIEW


def test_a_reviewer_who_writes_into_a_complaint_is_seen(office):
    desk = in_state(office, State.RECEIVED).at("reviewer")
    forge(desk, "note_added", Add(f"note/{new_id()}", {"text": "I was here"}))
    assert [b.code for b in breaches(desk.case)] == ["case.breach_role"]


def test_a_breach_is_set_aside_by_another_with_a_reason(office):
    desk = in_state(office, State.PRIMA_FACIE)
    forge(desk, "refer", state("referred", "refer", desk))
    event = breaches(desk.case)[0].event
    aside = {"event": event, "reason": "Device examined, officer spoken to"}
    assert desk.refused(handling.set_aside_breach, aside) == "case.breach_own"
    head = desk.at("director")
    head.do(handling.set_aside_breach, aside)
    assert breaches(head.case) == ()
    desk.sync(head)
    desk.approve(referral(desk))
    assert desk.case.state is State.REFERRED


def test_only_one_of_the_two_closes_what_the_other_drafted_out_of_scope(office):
    desk = in_state(office, State.RECEIVED)
    drafted = desk.step(Action.OUT_OF_SCOPE, to="ombudsman", **REASON)
    desk.approve(drafted)
    assert (desk.case.state, desk.case.outcome) == (State.CLOSED, "out_of_scope")


def test_an_open_proposal_holds_the_closing(office):
    desk = in_state(office, State.RECEIVED)
    desk.step(Action.OUT_OF_SCOPE, to="ombudsman", **REASON)
    assert desk.refused(steps.advance, Action.WITHDRAW, {"how": "orally"}) == "case.proposal_open"


def test_a_determination_cannot_contradict_the_findings(office):
    desk = in_state(office, State.FINAL_REVIEW)
    for allegation in desk.case.allegations:
        finding = {"question": "clear_and_convincing", "answer": "yes", **REASON}
        desk.do(review.make_finding, {"allegation": allegation.id, **finding})
    assert desk.refused(steps.advance, Action.DETERMINE_ESTABLISHED, REASON) == "case.not_found"
    desk.approve(desk.step(Action.DETERMINE_NOT_ESTABLISHED, **REASON))
    assert desk.case.state is State.NOT_ESTABLISHED


@pytest.mark.parametrize("action", [Action.DETERMINE_ESTABLISHED, Action.DETERMINE_NOT_ESTABLISHED])
def test_a_determination_waits_until_every_question_is_answered(office, action):
    desk = in_state(office, State.FINAL_REVIEW)
    assert desk.refused(steps.advance, action, REASON) == "case.evidence_missing"


def test_disposal_destroys_the_content_and_keeps_the_chain(office):
    desk = in_state(office, State.CLOSED)
    secret = "Awa Diallo"
    desk.do(entering.add_note, {"kind": "note", "text": secret})
    desk.later(366 * 6)
    desk.approve(desk.step(Action.DISPOSE, rule="Schedule 4.2"))
    case = desk.case
    assert (case.state, case.number, case.outcome) == (
        State.DISPOSED, "RET-2021-001", "advice_given",
    )  # fmt: skip
    assert case.persons[0].name == ""
    assert breaches(case) == ()
    shown = [p.payload for p in case.registers.trail if p.payload is not None]
    assert secret not in repr(shown)
    assert desk.refused(entering.add_note, {"kind": "note", "text": "x"}) in (
        "case.not_in_state", "case.no_policy",
    )  # fmt: skip


def test_disposal_waits_for_the_end_of_retention_and_of_a_legal_hold(office):
    desk = in_state(office, State.CLOSED)
    wanted = (steps.advance, Action.DISPOSE, {"rule": "Schedule 4.2"})
    assert desk.refused(*wanted) == "case.retention_runs"
    desk.later(366 * 6)
    desk.do(handling.set_legal_hold, {"reason": "Tribunal"})
    assert desk.refused(*wanted) == "case.legal_hold"
    desk.do(handling.lift_legal_hold, {"reason": "Judgment final"})
    desk.step(Action.DISPOSE, rule="Schedule 4.2")


def test_an_erasure_outside_a_disposal_is_seen(office):
    from core.history.ops import Erase, hollow

    desk = in_state(office, State.RECEIVED)
    victim = desk.registers.trail[-1]
    forge(desk, "erased", Erase(victim.id, tuple(hollow(op) for op in victim.ops), "none"))
    assert "case.breach_erased" in [b.code for b in breaches(desk.case)]


def test_stories_reach_their_state(office):
    assert stories.in_state(office, State.AFTERCARE).case.state is State.AFTERCARE
