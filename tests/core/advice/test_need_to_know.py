# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that need-to-know holds for requests as it does for complaints."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest

from core.advice import REQUEST, opening
from core.advice.handling import REQUEST_ACTS, classify, name_requester
from core.advice.workflow import Action, State
from core.casework import entering, membership, steps
from core.casework.breaches import breaches
from core.casework.entering import SHARED_INTAKE
from core.casework.handling import HANDLING_ACTS
from core.errors import Refusal
from core.history.ops import Add, Payload
from core.ids import new_id
from core.retaliation import RETALIATION
from tests.core.advice.harness import ANONYMOUS, GIFT, a_desk
from tests.core.advice.stories import LONG, REASON, in_state
from tests.core.retaliation.access import TEAM, called, lin, readers, shut_out, withheld
from tests.core.retaliation.harness import SampleOffice

NOTE = {"kind": "note", "text": "x"}


@pytest.fixture
def office() -> SampleOffice:
    return SampleOffice()


def test_requests_have_the_rules_of_complaints_and_a_programme_of_their_own():
    for rule in ("readers", "withheld", "denied", "granted"):
        assert getattr(REQUEST, rule) is getattr(RETALIATION, rule)
    assert (REQUEST.programme, RETALIATION.programme) == ("advice", "protection")


@pytest.mark.parametrize("state", State)
def test_in_every_state_the_team_may_have_a_request_and_nobody_else(office, state):
    assert readers(in_state(office, state)) == TEAM


def test_an_officer_without_the_programme_has_no_request_and_does_nothing_on_one(office):
    desk = in_state(office, State.OPEN)
    officers = dict(office.office.officers)
    one = office.officer("lin")
    officers[one] = replace(officers[one], programmes=frozenset({"protection"}))
    office.office = replace(office.office, officers=MappingProxyType(officers))
    assert readers(desk) == TEAM - {"lin"}
    assert desk.at("lin").refused(entering.add_note, NOTE) == "case.role"
    logged = opening.log_request(office.office, GIFT, by=one, on=desk.on)
    assert logged == Refusal.of("case.role")


@pytest.mark.parametrize("who", ["reviewer", "auditor"])
def test_reviewers_and_auditors_never_have_a_request_even_if_they_were_added(office, who):
    desk = in_state(office, State.OPEN)
    desk.do(membership.add_member, {"officer": office.officer(who)})
    assert who not in readers(desk)
    other = desk.at(who)
    every = (*REQUEST_ACTS, *SHARED_INTAKE, *HANDLING_ACTS)
    assert {act.refusal(other.case, other.by).code for act in every} == {"case.role"}
    options = steps.open_actions(other.case, by=other.by, on=other.on)
    assert {o.refusal.code for o in options} == {"case.role"}
    other.laptop.seal(desk.file, "note_added", Payload((Add(f"note/{new_id()}", {}),), "", ""))
    assert [b.code for b in breaches(other.case)] == ["case.breach_role"]


def test_an_assistant_logs_and_files_but_does_not_answer_or_count(office):
    desk = in_state(office, State.OPEN).at("assistant")
    desk.do(entering.add_note, NOTE)
    desk.do(classify, {"category": "training"})
    assert desk.refused(steps.advance, Action.ANSWER, {"answer": "Yes."}) == "case.role"
    about = {"file": new_id(), "number": "ADV-2021-002", **REASON}
    for act in REQUEST_ACTS:
        if act.name in ("count_as_part", "count_apart"):
            assert desk.refused(act, about) == "case.role"
    assert {a.name for a in REQUEST_ACTS if not a.clerical} == {
        "count_as_part", "count_apart", "relate",
    }  # fmt: skip


def test_an_officer_who_asks_for_advice_himself_is_proposed_for_recusal(office):
    desk = a_desk(office)
    desk.open(name="ZHAO, Lin", email=None)
    assert readers(desk) == TEAM - {"lin"}
    assert withheld(desk) == {"lin"}
    desk.do(membership.declare_recusal, lin(office))
    assert readers(desk) == TEAM - {"lin"}
    assert "lin" in shut_out(office, desk.registers.trail[-1].ops)


def test_an_officer_who_logged_his_own_question_takes_no_step_on_it(office):
    desk = a_desk(office)
    desk.open(name="Omar Haddad", email=None)
    assert desk.refused(steps.advance, Action.ANSWER, {"answer": "Yes."}) == "case.recusal_pending"
    head = desk.at("director")
    head.do(membership.dismiss_recusal, {"officer": desk.by, "reason": "A namesake"})
    desk.sync(head)
    desk.step(Action.ANSWER, answer="Yes.")


def test_an_officer_who_is_recognised_once_the_requester_comes_forward_is_withheld_from(office):
    desk = a_desk(office)
    desk.open(**ANONYMOUS)
    assert readers(desk) == TEAM
    desk.do(name_requester, {"requester": "named", "name": "Lin Zhao"})
    assert withheld(desk) == {"lin"}


def test_the_director_as_requester_calls_the_alternate(office):
    desk = a_desk(office)
    desk.open(name="Ana Director", email=None)
    director = {"officer": office.officer("director"), **REASON}
    desk.do(membership.declare_recusal, director)
    assert readers(desk) == (TEAM - {"director"}) | {"alternate"}


def test_a_recused_officer_can_do_nothing_and_his_step_has_no_effect(office):
    desk = in_state(office, State.OPEN)
    answer = desk.ask(steps.advance, Action.ANSWER, {"answer": "Yes."})
    desk.do(membership.declare_recusal, {"officer": desk.by, "reason": "A cousin"})
    for act in (*REQUEST_ACTS, *SHARED_INTAKE, *HANDLING_ACTS):
        assert act.refusal(desk.case, desk.by).code == "case.recused"
    desk.laptop.write(desk.file, answer)
    assert desk.case.state is State.OPEN
    assert "case.breach_recused" in [b.code for b in breaches(desk.case)]


def test_a_restricted_request_is_for_the_head_who_is_assigned_and_who_was_added(office):
    desk = in_state(office, State.OPEN)
    desk.do(membership.restrict_case, REASON)
    assert readers(desk) == {"director", "omar"}
    desk.do(membership.add_member, {"officer": office.officer("assistant")})
    assert readers(desk) == {"director", "omar", "assistant"}
    assert desk.at("lin").refused(entering.add_note, NOTE) == "case.restricted"
    desk.do(membership.open_to_programme, REASON)
    assert readers(desk) == TEAM


def test_a_destroyed_request_stays_closed_to_whom_it_was_closed(office):
    desk = in_state(office, State.CLOSED)
    head = desk.at("director")
    head.do(membership.declare_recusal, lin(office))
    desk.sync(head)
    desk.later(LONG)
    desk.approve(desk.step(Action.DISPOSE, rule="Schedule 4"))
    assert called(office, REQUEST.readers(desk.case, office.office)) == TEAM - {"lin"}
