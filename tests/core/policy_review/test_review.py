# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of a policy review: its day, drafts and comments, who has it, what is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType

import pytest

from core.casework import entering, handling, membership
from core.casework.letters import letters_open
from core.errors import Refusal
from core.history.change import Change
from core.policy_review import POLICY_REVIEW, row
from core.policy_review.acts import POLICY_ACTS, describe, relate
from core.policy_review.clocks import WANTED, clocks, running
from core.policy_review.opening import open_review
from core.policy_review.workflow import Action, State
from core.retaliation import RETALIATION
from tests.core.advice.harness import a_desk as request_desk
from tests.core.policy_review.harness import DRAFT, LONG, a_desk, in_state
from tests.core.retaliation.access import TEAM, called, lin
from tests.core.retaliation.harness import TODAY, SampleOffice


@pytest.fixture
def office() -> SampleOffice:
    return SampleOffice()


def readers(desk):
    return called(desk.office, POLICY_REVIEW.readers(desk.case, desk.office.office))


def test_a_review_says_which_policy_whose_and_what_is_asked(office):
    case = in_state(office, State.REVIEW_ASKED).case
    assert (case.policy, case.unit) == (DRAFT["policy"], DRAFT["unit"])
    assert case.question == DRAFT["question"]
    assert case.principal.name == "Awa Diallo"
    shown = row(case)
    assert (shown.title, shown.number, shown.state) == (case.policy, case.number, "review_asked")
    assert shown.owner == office.officer("omar")
    assert shown.facets == {("year", "2021")}


def test_comments_are_owed_by_the_day_that_was_asked_for(office):
    desk = in_state(office, State.IN_REVIEW)
    (clock,) = running(desk.case)
    assert (clock.due_on, clock.source) == (DRAFT["due_on"], WANTED)
    assert [due.due_on for due in row(desk.case).due] == [DRAFT["due_on"]]
    desk.later(3)
    desk.step(Action.GIVE_COMMENTS, comments="None.")
    assert running(desk.case) == ()
    assert [clock.met for clock in clocks(desk.case)] == [True]


def test_without_a_day_the_policy_sets_one_or_there_is_none(office):
    desk = a_desk(office)
    desk.open(due_on=None)
    (clock,) = running(desk.case)
    assert clock.due_on == TODAY + timedelta(days=14)
    silent = a_desk(SampleOffice("un_secretariat"))
    silent.open(due_on=None)
    assert clocks(silent.case) == ()


def test_each_draft_has_a_clock_of_its_own_and_what_became_of_the_last_comments_is_told(office):
    desk = in_state(office, State.FOLLOWED_UP)
    assert desk.case.followed_up.facts.text("taken") == "some"
    desk.step(Action.RECEIVE_DRAFT, version="Draft 3", due_on=desk.on + timedelta(days=5))
    assert [s.facts.text("version") for s in desk.case.drafts] == ["Draft 2", "Draft 3"]
    assert desk.case.followed_up is None, "that was about the draft before"
    assert [clock.stopped_on is None for clock in clocks(desk.case)] == [False, True]


def test_a_reopened_review_owes_what_it_owed(office):
    desk = in_state(office, State.IN_REVIEW)
    desk.step(Action.WITHDRAW)
    assert (desk.case.outcome, running(desk.case)) == ("withdrawn", ())
    desk.step(Action.REOPEN, reason="It was another unit that withdrew.")
    assert desk.case.state is State.IN_REVIEW
    assert [clock.due_on for clock in running(desk.case)] == [DRAFT["due_on"]]


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"policy": ""}, "case.fact_missing"),
        ({"due_on": date(2021, 2, 1)}, "case.day_order"),
        ({"received_on": date(2021, 3, 2)}, "case.day_future"),
        ({"due_on": "soon"}, "case.day_bad"),
        ({"question": "\x00"}, "case.text_control"),
    ],
)
def test_what_is_wrong_with_a_new_review_is_said(office, facts, code):
    refusal = a_desk(office).ask_review(**facts)
    assert isinstance(refusal, Refusal)
    assert refusal.code == code


def test_comments_of_two_laptops_are_both_kept_and_which_step_stands_is_settled(office):
    omar = in_state(office, State.IN_REVIEW)
    lin_s = omar.at("lin")
    omar.step(Action.GIVE_COMMENTS, comments="Name the channels.")
    lin_s.step(Action.GIVE_COMMENTS, comments="Add a definition.")
    lin_s.do(describe, {"policy": "Policy on safeguarding"})
    omar.sync(lin_s)
    for desk in (omar, lin_s):
        assert {c.text for c in desk.case.comments} == {"Name the channels.", "Add a definition."}
        assert [c.field for c in desk.case.conflicts] == ["state"]
        assert desk.case.policy == "Policy on safeguarding"
    assert omar.registers.head == lin_s.registers.head
    (conflict,) = omar.case.conflicts
    omar.do(
        handling.settle_conflict,
        {"field": "state", "choice": conflict.values[0].events[0], "reason": "Talked it over"},
    )
    assert omar.case.conflicts == ()
    assert len(omar.case.comments) == 2


def test_a_review_is_destroyed_with_all_that_it_said(office):
    desk = in_state(office, State.CLOSED)
    assert desk.refused(_dispose) == "case.retention_runs"
    desk.later(LONG)
    desk.approve(desk.step(Action.DISPOSE, rule="Schedule 4"))
    case = desk.case
    assert (case.state, case.number, row(case).title) == (State.DISPOSED, "PR-2021-001", "")
    assert (case.question, case.unit, {c.text for c in case.comments}) == ("", "", {""})
    words = [str(past.payload) for past in case.registers.trail if past.payload]
    assert not any("safeguarding" in text or "Diallo" in text for text in words)


def _dispose(case, *, by, on):
    from core.casework.steps import advance

    return advance(case, Action.DISPOSE, {"rule": "Schedule 4"}, by=by, on=on)


def test_a_review_has_the_need_to_know_of_every_file_and_a_programme_of_its_own(office):
    for rule in ("readers", "withheld", "denied", "granted"):
        assert getattr(POLICY_REVIEW, rule) is getattr(RETALIATION, rule)
    assert POLICY_REVIEW.programme == "policy"
    desk = in_state(office, State.REVIEW_ASKED)
    assert readers(desk) == TEAM
    one = office.officer("lin")
    officers = dict(office.office.officers)
    officers[one] = replace(officers[one], programmes=frozenset({"advice", "protection"}))
    office.office = replace(office.office, officers=MappingProxyType(officers))
    assert readers(desk) == TEAM - {"lin"}
    assert open_review(office.office, DRAFT, by=one, on=desk.on) == Refusal.of("case.role")
    assert {act.refusal(desk.case, one).code for act in POLICY_ACTS} == {"case.role"}


def test_no_letter_goes_out_of_a_review(office):
    desk = in_state(office, State.COMMENTS_GIVEN)
    assert letters_open(desk.case, by=desk.by, on=desk.on) == ()


def test_a_tie_is_made_once_and_says_why(office):
    desk = in_state(office, State.CLOSED)
    tie = {"file": "ab" * 16, "number": "PR-2020-007", "why": "same_policy"}
    desk.do(relate, tie)
    assert [link.why for link in desk.case.links] == ["same_policy"]
    assert desk.refused(relate, tie) == "case.link_known"


def begun_from(request):
    """Return a review that keeps out who is kept out of a request."""
    desk = a_desk(request.office)
    kept = membership.kept_out(request.case, request.on)
    begun = desk.ask_review()
    desk.laptop.write(desk.file, Change((*begun.drafts, *kept)))
    return desk


def test_who_is_kept_out_of_one_file_is_kept_out_of_what_it_becomes(office):
    request = request_desk(office)
    request.open()
    assert membership.kept_out(request.case, request.on) == ()
    head = request.at("director")
    head.do(membership.declare_recusal, lin(office))
    head.do(membership.remove_member, {"officer": office.officer("assistant"), "reason": "Away"})
    request.sync(head)
    review = begun_from(request)
    assert readers(review) == {"director", "omar"}
    assert [r.reason for r in review.case.recusals] == [lin(office)["reason"]]
    request.do(membership.restrict_case, {"reason": "Delicate"})
    assert begun_from(request).case.restricted


def test_a_proposed_recusal_is_settled_before_a_file_becomes_another(office):
    request = request_desk(office)
    request.open(name="Lin Zhao", email=None)
    assert membership.kept_out(request.case, request.on) == Refusal.of("case.recusal_open")
    head = request.at("director")
    head.do(membership.dismiss_recusal, {"officer": office.officer("lin"), "reason": "A namesake"})
    request.sync(head)
    review = begun_from(request)
    review.do(entering.change_person, _renamed(review))
    assert readers(review) == TEAM, "that she is somebody else is known there, too"


def _renamed(review):
    return {"person": review.case.principal.id, "name": "Lin Zhao"}
