# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that two laptops' decisions on one case are both kept, shown and settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.casework import entering, handling, membership, steps
from core.casework.breaches import breaches
from core.casework.letters import export_refusal
from core.history.change import Change
from core.retaliation import intake, review
from core.retaliation.letters import letter_refusal
from core.retaliation.workflow import Action, State
from tests.core.retaliation import stories
from tests.core.retaliation.harness import SampleOffice
from tests.core.retaliation.stories import REASON, in_state

if TYPE_CHECKING:
    from tests.core.retaliation.harness import Desk


@pytest.fixture
def office() -> SampleOffice:
    return SampleOffice()


def apart(desk: Desk, name: str = "lin") -> Desk:
    """Return a colleague's desk with the same events, from where both work on alone."""
    return desk.at(name)


def finding(desk: Desk, question: str, answer: str, reason: str = "As said") -> None:
    facts = {"allegation": desk.case.allegations[0].id, "question": question}
    desk.do(review.make_finding, {**facts, "answer": answer, "reason": reason})


def settle(desk: Desk, field: str, wanted: object) -> str:
    conflict = next(c for c in desk.case.conflicts if c.field == field)
    chosen = next(v for v in conflict.values if wanted in str(v.value))
    facts = {"field": field, "choice": chosen.events[0], "reason": "Talked it over"}
    return desk.do(handling.settle_conflict, facts)


def test_notes_of_both_are_there(office):
    omar = in_state(office, State.RECEIVED)
    lin = apart(omar)
    omar.do(entering.add_note, {"kind": "note", "text": "one"})
    lin.do(entering.add_note, {"kind": "phone_call", "text": "two"})
    omar.sync(lin)
    assert {n.text for n in omar.case.notes} == {n.text for n in lin.case.notes} == {"one", "two"}
    assert omar.case.conflicts == ()


def test_two_steps_to_different_states_stand_side_by_side_and_block(office):
    omar = in_state(office, State.PRELIMINARY_REVIEW)
    lin = apart(omar)
    omar.step(Action.SUSPEND, waiting_for="The audit")
    lin.step(Action.WITHDRAW, how="in_writing")
    omar.sync(lin)
    for desk in (omar, lin):
        assert [c.field for c in desk.case.conflicts] == ["state"]
        assert {s.state for s in desk.case.standing} == {State.SUSPENDED, State.CLOSED}
        options = steps.open_actions(desk.case, by=desk.by, on=desk.on)
        assert {o.refusal.code for o in options if o.refusal} == {"case.conflict_open"}
        assert all(o.refusal for o in options)
        refusal = letter_refusal(desk.case, "acknowledgement", by=desk.by, on=desk.on)
        assert refusal is not None
        assert refusal.code == "case.conflict_open"
        assert export_refusal(desk.case, by=desk.by) == refusal
    assert omar.case.state is lin.case.state


def test_a_conflict_of_plain_steps_is_settled_by_one_with_a_reason(office):
    omar = in_state(office, State.PRELIMINARY_REVIEW)
    lin = apart(omar)
    omar.step(Action.SUSPEND, waiting_for="The audit")
    lin.step(Action.WITHDRAW, how="in_writing")
    omar.sync(lin)
    settle(omar, "state", "suspended")
    omar.sync(lin)
    for desk in (omar, lin):
        assert desk.case.conflicts == ()
        assert desk.case.state is State.SUSPENDED
        assert desk.case.last(Action.SUSPEND) is not None
        assert desk.case.last(Action.WITHDRAW) is None
        assert desk.case.registers.trail[-1].payload.reason == "Talked it over"
    omar.step(Action.RESUME, **REASON)
    assert omar.case.state is State.PRELIMINARY_REVIEW


def test_the_same_step_twice_is_no_conflict(office):
    omar = in_state(office, State.SUSPENDED)
    lin = apart(omar)
    for desk in (omar, lin):
        desk.step(Action.RESUME, **REASON)
    omar.sync(lin)
    assert omar.case.conflicts == ()
    assert omar.case.state is State.PRELIMINARY_REVIEW
    omar.step(Action.WITHDRAW, how="orally")
    assert omar.case.state is State.CLOSED


def test_determinations_made_differently_are_settled_by_two_persons(office):
    omar = in_state(office, State.FINAL_REVIEW)
    finding(omar, "clear_and_convincing", "no")
    lin = apart(omar)
    for desk, said in ((omar, "no"), (lin, "yes")):
        finding(desk, "clear_and_convincing", said)
    omar.sync(lin)
    field = omar.case.conflicts[0].field
    assert field.endswith("clear_and_convincing")
    proposal = settle(omar, field, "yes")
    assert omar.case.conflicts, "one person alone must not settle it"
    omar.approve(proposal)
    assert omar.case.conflicts == ()
    assert omar.case.allegations[0].clear_and_convincing.answer == "yes"
    assert breaches(omar.case) == ()


def test_a_referral_against_a_withdrawal_is_settled_by_two_persons(office):
    omar = in_state(office, State.PRIMA_FACIE)
    proposal = omar.step(Action.REFER, body="investigations", **REASON)
    lin, head = apart(omar), omar.at("director")
    lin.do(steps.return_to_drafter, {"proposal": proposal, **REASON})
    lin.step(Action.WITHDRAW, how="in_writing")
    head.do(steps.approve, {"proposal": proposal})
    omar.sync(head)
    omar.sync(lin)
    assert {c.field.partition("/")[0] for c in omar.case.conflicts} == {"state", "proposal"}
    settle(omar, f"proposal/{proposal}/verdict", "approved")
    drafted = settle(omar, "state", "referred")
    assert len(omar.case.standing) == 2
    omar.approve(drafted)
    assert omar.case.state is State.REFERRED
    assert breaches(omar.case) == ()


def test_a_finding_settled_by_one_person_alone_is_seen(office):
    omar = in_state(office, State.PRELIMINARY_REVIEW)
    lin = apart(omar)
    finding(omar, "protected_activity", "yes")
    finding(lin, "protected_activity", "no")
    omar.sync(lin)
    field = omar.case.conflicts[0].field
    facts = {"allegation": field.split("/")[1], "question": "protected_activity"}
    facts |= {"answer": "yes", "reason": "I insist"}
    assert omar.refused(review.make_finding, facts) == "case.conflict_open"
    alone = omar.registers.assign(field, {"answer": "yes", "reason": "I insist"})
    omar.laptop.write(omar.file, Change.of("finding_made", alone, on=omar.on))
    assert [b.code for b in breaches(omar.case)] == ["case.breach_unapproved"]


def test_work_on_a_case_that_a_colleague_had_closed_is_seen(office):
    omar = in_state(office, State.PRELIMINARY_REVIEW)
    lin = apart(omar)
    omar.step(Action.WITHDRAW, how="in_writing")
    finding(lin, "protected_activity", "yes")
    omar.sync(lin)
    assert [b.code for b in breaches(omar.case)] == ["case.breach_closed"]
    omar.step(Action.REOPEN, **REASON)
    assert breaches(omar.case) == ()
    assert omar.case.allegations[0].protected_activity.answer == "yes"


def test_two_applicants_after_a_merge_are_seen_and_one_is_removed(office):
    omar = office.desk()
    omar.open(State.ENQUIRY, name="")
    lin = apart(omar)
    for desk, name in ((omar, "Awa Diallo"), (lin, "Awa N. Diallo")):
        desk.do(intake.add_person, {"role": "applicant", "name": name})
    omar.sync(lin)
    assert [b.code for b in breaches(omar.case)] == ["case.breach_two_applicants"]
    second = omar.case.persons[1].id
    omar.do(handling.remove_item, {"item": f"person/{second}", "reason": "Entered twice"})
    assert breaches(omar.case) == ()


def test_a_removal_yields_to_an_edit_that_it_had_not_seen(office):
    omar = in_state(office, State.RECEIVED)
    witness = omar.do(intake.add_person, {"role": "witness", "name": "Wit Ness"})
    lin = apart(omar)
    omar.do(handling.remove_item, {"item": f"person/{witness}", "reason": "Not a witness"})
    lin.do(entering.change_person, {"person": witness, "name": "Wit Ness", "post": "Driver"})
    assert omar.case.person(witness) is None
    omar.sync(lin)
    assert omar.case.person(witness) is not None
    assert omar.case.person(witness).post == "Driver"


def test_a_legal_hold_elsewhere_keeps_what_was_removed_here(office):
    omar = in_state(office, State.RECEIVED)
    note = omar.do(entering.add_note, {"kind": "note", "text": "Evidence"})
    head = omar.at("director")
    head.do(handling.set_legal_hold, {"reason": "Tribunal"})
    omar.do(handling.remove_item, {"item": f"note/{note}", "reason": "Tidying"})
    assert omar.case.notes == ()
    omar.sync(head)
    assert [n.text for n in omar.case.notes] == ["Evidence"]


def test_a_recusal_wins_over_an_assignment_and_a_removal_over_a_grant(office):
    omar = in_state(office, State.RECEIVED)
    lin_id = office.officer("lin")
    head = omar.at("director")
    head.do(membership.remove_member, {"officer": lin_id, **REASON})
    omar.do(membership.add_member, {"officer": lin_id})
    omar.sync(head)
    assert omar.case.members[lin_id] is False
    assert omar.case.conflicts == ()


def test_an_approval_beside_a_recusal_of_the_approver_stands_for_a_person_to_look_at(office):
    omar = in_state(office, State.PRIMA_FACIE)
    proposal = omar.step(Action.REFER, body="investigations", **REASON)
    head, lin = omar.at("director"), apart(omar)
    head.do(steps.approve, {"proposal": proposal})
    lin.do(intake.add_person, {"role": "manager", "name": "Ana Director"})
    lin.do(membership.declare_recusal, {"officer": office.officer("director"), **REASON})
    omar.sync(head)
    omar.sync(lin)
    assert omar.case.recused(office.officer("director"))
    assert omar.case.state is State.REFERRED
    assert [b.code for b in breaches(omar.case)] == ["case.breach_recused"]
    aside = {"event": breaches(omar.case)[0].event, "reason": "The alternate agrees"}
    omar.do(handling.set_aside_breach, aside)
    assert breaches(omar.case) == ()


def test_an_approval_that_the_recusal_had_seen_is_in_order(office):
    omar = in_state(office, State.PRIMA_FACIE)
    omar.approve(omar.step(Action.REFER, body="investigations", **REASON))
    director = office.officer("director")
    omar.at("director").do(membership.declare_recusal, {"officer": director, **REASON})
    omar.sync(omar.at("director"))
    assert breaches(omar.case) == ()


def test_three_laptops_see_the_same_in_whatever_order(office):
    omar = in_state(office, State.PRELIMINARY_REVIEW)
    lin, head = apart(omar), omar.at("director")
    finding(omar, "protected_activity", "yes")
    finding(lin, "protected_activity", "yes", "Differently said")
    head.step(Action.SUSPEND, waiting_for="The audit")
    omar.sync(lin)
    head.sync(omar)
    lin.sync(head)
    omar.sync(lin)
    views = [(d.case.state, d.case.conflicts, d.registers.head) for d in (omar, lin, head)]
    assert views[0] == views[1] == views[2]


def test_settling_what_is_gone_is_refused(office):
    desk = in_state(office, State.RECEIVED)
    facts = {"field": "state", "choice": "0" * 64, **REASON}
    assert desk.refused(handling.settle_conflict, facts) == "case.conflict_gone"


def test_a_closing_waits_until_conflicts_are_settled(office):
    omar = in_state(office, State.ENQUIRY)
    lin = apart(omar)
    for desk, language in ((omar, "ar"), (lin, "ru")):
        desk.do(entering.set_language, {"language": language})
    omar.sync(lin)
    assert omar.refused(steps.advance, Action.GIVE_ADVICE, REASON) == "case.conflict_open"
    settle(omar, "language", "ru")
    omar.step(Action.GIVE_ADVICE, **REASON)
    assert omar.case.language == "ru"


def test_stories_are_quiet(office):
    assert breaches(stories.in_state(office, State.AFTERCARE).case) == ()
