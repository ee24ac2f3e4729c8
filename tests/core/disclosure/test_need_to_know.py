# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of the wall around filings and cycles, and of what two laptops make of one."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest

from core.advice import opening as advice
from core.casework import entering, handling, membership, steps
from core.casework.breaches import breaches
from core.casework.entering import SHARED_INTAKE
from core.casework.handling import HANDLING_ACTS
from core.disclosure import CYCLE, STATEMENT, row
from core.disclosure.handling import FILING_ACTS
from core.disclosure.workflow import Action, State
from core.errors import Refusal
from core.kinds import Wait
from core.retaliation import RETALIATION
from tests.core.advice.harness import GIFT
from tests.core.disclosure.harness import FLAT, blank
from tests.core.disclosure.office import TEAM, FilingDesk, ReviewOffice, a_desk, sealed
from tests.core.disclosure.stories import LONG, REASON, check_all, in_state

NOTE = {"kind": "note", "text": "x"}
GUIDANCE = {"guidance": "divest", "text": "Sell it.", "due_on": "2021-06-01"}


@pytest.fixture
def office() -> ReviewOffice:
    return ReviewOffice()


def called(office: ReviewOffice, officers: frozenset[str]) -> frozenset[str]:
    return frozenset(name for name in office.PEOPLE if office.officer(name) in officers)


def readers(desk: FilingDesk) -> frozenset[str]:
    return called(desk.office, STATEMENT.readers(desk.case, desk.office.office))


def grant(office: ReviewOffice, name: str, *programmes: str) -> None:
    officers = dict(office.office.officers)
    one = office.officer(name)
    officers[one] = replace(officers[one], programmes=frozenset(programmes))
    office.office = replace(office.office, officers=MappingProxyType(officers))


# The wall


def test_filings_have_the_rules_of_every_case_and_cycles_are_for_the_whole_programme(office):
    for rule in ("readers", "withheld", "denied", "granted"):
        assert getattr(STATEMENT, rule) is getattr(RETALIATION, rule)
    assert (STATEMENT.programme, CYCLE.programme) == ("disclosure", "disclosure")
    assert called(office, CYCLE.readers(office.cycle(), office.office)) == TEAM
    assert not CYCLE.is_case


@pytest.mark.parametrize("state", State)
def test_in_every_state_reviewers_and_the_director_may_have_a_filing_and_nobody_else(office, state):
    assert readers(in_state(office, state)) == TEAM


@pytest.mark.parametrize("who", ["omar", "lin", "assistant", "auditor", "alternate"])
def test_who_is_not_in_the_programme_can_do_nothing_even_if_he_was_added(office, who):
    desk = in_state(office, State.UNDER_REVIEW)
    desk.do(membership.add_member, {"officer": office.officer(who)})
    assert readers(desk) == TEAM
    other = desk.at(who)
    every = (*FILING_ACTS, *SHARED_INTAKE, *HANDLING_ACTS)
    assert {act.refusal(other.case, other.by).code for act in every} == {"case.role"}
    options = steps.open_actions(other.case, by=other.by, on=other.on)
    assert {o.refusal.code for o in options} == {"case.role"}
    assert other.register() == Refusal.of("case.role")


def test_an_officer_to_whom_the_director_grants_the_programme_works_on_filings(office):
    desk = in_state(office, State.UNDER_REVIEW)
    grant(office, "omar", "protection", "advice", "disclosure")
    assert readers(desk) == TEAM | {"omar"}
    desk.at("omar").do(entering.add_note, NOTE)


def test_a_reviewer_handles_filings_and_nothing_else(office):
    reviewer = office.officer("reviewer")
    logged = advice.log_request(office.office, GIFT, by=reviewer, on=a_desk(office).on)
    assert logged == Refusal.of("case.role")
    grant(office, "reviewer", "disclosure", "advice")
    again = advice.log_request(office.office, GIFT, by=reviewer, on=a_desk(office).on)
    assert again == Refusal.of("case.role"), "the role does not handle requests at all"
    complaint = office.desk("omar")
    complaint.open()
    who = called(office, RETALIATION.readers(complaint.case, office.office))
    assert not {"reviewer", "vera"} & who


def test_a_reviewer_may_write_in_filings_without_being_reported(office):
    desk = in_state(office, State.UNDER_REVIEW)
    assert breaches(desk.case) == ()


# People of the programme who are in the file


def test_a_filer_who_is_a_reviewer_is_proposed_for_recusal_and_withheld_from(office):
    desk = a_desk(office)
    desk.open(name="SECOND, Vera")
    assert readers(desk) == TEAM - {"vera"}
    assert called(office, STATEMENT.withheld(desk.case, office.office)) == {"vera"}
    assert desk.at("vera").refused(steps.advance, Action.CLOSE_UNFILED, REASON) == (
        "case.recusal_pending"
    )
    desk.do(membership.declare_recusal, {"officer": office.officer("vera"), **REASON})
    assert readers(desk) == TEAM - {"vera"}
    vera = desk.at("vera")
    for act in (*FILING_ACTS, *HANDLING_ACTS):
        assert act.refusal(vera.case, vera.by).code == "case.recused"


def test_a_step_of_a_recused_reviewer_has_no_effect(office):
    desk = in_state(office, State.FILED)
    begun = desk.ask(steps.advance, Action.BEGIN_REVIEW, {})
    desk.at("director").do(membership.declare_recusal, {"officer": desk.by, "reason": "A cousin"})
    desk.sync(desk.at("director"))
    desk.laptop.write(desk.file, begun)
    assert desk.case.state is State.FILED
    assert "case.breach_recused" in [b.code for b in breaches(desk.case)]


def test_a_destroyed_filing_stays_closed_to_whom_it_was_closed(office):
    desk = in_state(office, State.CLOSED)
    head = desk.at("director")
    head.do(membership.declare_recusal, {"officer": office.officer("vera"), **REASON})
    desk.sync(head)
    desk.later(LONG)
    desk.approve(desk.step(Action.DISPOSE, rule="Schedule 4"))
    assert readers(desk) == TEAM - {"vera"}


# Two persons


def test_a_potential_conflict_takes_two_and_one_of_them_is_the_head(office):
    desk = in_state(office, State.UNDER_REVIEW)
    check_all(desk)
    proposal = desk.step(Action.ISSUE_GUIDANCE, **GUIDANCE)
    assert desk.case.state is State.UNDER_REVIEW
    word = (steps.approve, {"proposal": proposal})
    assert desk.refused(*word) == "case.approver_is_drafter"
    assert desk.at("vera").refused(*word) == "case.head_needed"
    assert row(desk.case).waiting_for == (Wait(office.officer("director"), "approval"),)
    desk.approve(proposal)
    assert desk.case.state is State.GUIDANCE_ISSUED
    assert desk.case.guidance[0].text == "Sell it."


def test_what_the_head_drafts_a_reviewer_approves(office):
    head = in_state(office, State.NOT_STARTED).at("director")
    proposal = head.step(Action.EXEMPT, **REASON)
    head.approve(proposal, by="vera")
    assert head.case.state is State.EXEMPT


def test_guidance_that_one_person_issued_alone_has_no_effect_unless_the_policy_says_so(office):
    desk = in_state(office, State.UNDER_REVIEW)
    check_all(desk)
    alone = _one_person(office)
    assert desk.case.state is State.UNDER_REVIEW
    given = desk.ask(steps.advance, Action.ISSUE_GUIDANCE, GUIDANCE)
    assert given.drafts[0].kind == "issue_guidance"
    desk.laptop.write(desk.file, given)
    assert desk.case.state is State.GUIDANCE_ISSUED
    office.office = alone
    desk.do(entering.add_note, NOTE)
    assert desk.case.state is State.UNDER_REVIEW
    assert "case.breach_unapproved" in [b.code for b in breaches(desk.case)]


def _one_person(office: ReviewOffice):
    """Let the policy spare the second person; return the office as it was."""
    before = office.office
    policies = []
    for policy in before.policies:
        known = policy.parameters["disclosure_two_person"]
        changed = {**policy.parameters, "disclosure_two_person": replace(known, value=False)}
        policies.append(replace(policy, parameters=MappingProxyType(changed)))
    office.office = replace(before, policies=tuple(policies))
    return before


# Two laptops


def test_cleared_here_and_amended_there_is_settled_by_a_person(office):
    desk = in_state(office, State.UNDER_REVIEW)
    vera = desk.at("vera")
    desk.step(Action.CLEAR, outcome="no_conflict", seen=True)
    vera.take_in(blank(), sealed=sealed("amended"))
    desk.sync(vera)
    for one in (desk, vera):
        assert {s.state for s in one.case.standing} == {State.CLEARED, State.FILED}
        assert not one.case.complied, "the outcome is about another statement"
        assert row(one.case).conflicts == 1
    conflict = desk.case.conflicts[0]
    chosen = next(v.events[0] for v in conflict.values if v.value["state"] == "cleared")
    desk.do(handling.settle_conflict, {"field": "state", "choice": chosen, **REASON})
    assert [b.code for b in breaches(desk.case)] == ["disclosure.breach_unreviewed"]
    assert desk.refused(steps.advance, Action.CLOSE, {}) == "case.breach_open"
    desk.step(Action.REVIEW_AGAIN, **REASON)
    desk.step(Action.CLEAR, outcome="nothing_to_declare", seen=True)
    assert breaches(desk.case) == ()


def test_an_answer_that_two_laptops_took_in_is_one_version(office):
    desk = in_state(office, State.NOT_STARTED)
    vera = desk.at("vera")
    for one in (desk, vera):
        one.take_in(blank(assets=[FLAT]), sealed=sealed("same"))
    desk.sync(vera)
    assert len(desk.case.versions) == len(vera.case.versions) == 1
    assert desk.case.conflicts == ()
    desk.step(Action.BEGIN_REVIEW)
    desk.step(Action.CLEAR, outcome="no_conflict", seen=True)
    assert desk.case.complied


def test_two_outcomes_of_two_reviewers_stand_side_by_side(office):
    desk = in_state(office, State.UNDER_REVIEW)
    vera = desk.at("vera")
    desk.step(Action.CLEAR, outcome="no_conflict", seen=True)
    vera.step(Action.CLEAR, outcome="already_mitigated", seen=True)
    desk.sync(vera)
    assert {c.field for c in desk.case.conflicts} == {"outcome", "state"}
    assert desk.case.review_outcome == vera.case.review_outcome
    assert desk.refused(steps.advance, Action.CLOSE, {}) == "case.conflict_open"


def test_three_laptops_see_the_same_in_whatever_order(office):
    desk = in_state(office, State.FILED)
    vera, head = desk.at("vera"), desk.at("director")
    desk.step(Action.BEGIN_REVIEW)
    vera.take_in(blank(), sealed=sealed("more"))
    head.do(entering.add_note, NOTE)
    desk.sync(vera)
    head.sync(desk)
    vera.sync(head)
    desk.sync(vera)
    views = [(d.case.state, d.case.conflicts, row(d.case).facets) for d in (desk, vera, head)]
    assert views[0] == views[1] == views[2]
