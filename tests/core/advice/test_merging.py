# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that what two laptops decide on one request is kept, shown and settled."""

from __future__ import annotations

import pytest

from core.advice import row
from core.advice.handling import classify, name_requester, report_back
from core.advice.workflow import Action, State
from core.casework import entering, handling, membership, steps
from core.casework.breaches import breaches
from tests.core.advice.harness import ANONYMOUS, RequestDesk, a_desk
from tests.core.advice.stories import LONG, REASON, in_state
from tests.core.retaliation.harness import SampleOffice

GIFTS = {"category": "confidential_advice", "subcategory": "gifts_honours_hospitality"}


@pytest.fixture
def office() -> SampleOffice:
    return SampleOffice()


def apart(office: SampleOffice, state: State) -> tuple[RequestDesk, RequestDesk]:
    """Return the desks of two officers with the same request, from where each works alone."""
    omar = in_state(office, state)
    return omar, omar.at("lin")


def settle(desk: RequestDesk, field: str, wanted: str) -> None:
    conflict = next(c for c in desk.case.conflicts if c.field == field)
    chosen = next(v for v in conflict.values if wanted in str(v.value))
    facts = {"field": field, "choice": chosen.events[0], "reason": "Talked it over"}
    desk.do(handling.settle_conflict, facts)


def test_both_answers_are_kept_and_which_step_stands_is_settled(office):
    omar, lin = apart(office, State.OPEN)
    omar.step(Action.ANSWER, answer="Return it.")
    lin.step(Action.ANSWER, answer="Hand it in.")
    omar.sync(lin)
    for desk in (omar, lin):
        assert desk.case.state is State.ANSWERED
        assert {a.text for a in desk.case.answers} == {"Return it.", "Hand it in."}
        assert [c.field for c in desk.case.conflicts] == ["state"]
        assert row(desk.case).conflicts == 1
    assert omar.refused(steps.advance, Action.CLOSE, {}) == "case.conflict_open"
    settle(omar, "state", "Hand it in.")
    omar.sync(lin)
    for desk in (omar, lin):
        assert desk.case.conflicts == ()
        assert len(desk.case.answers) == 2, "what the person was told is not untold"
    omar.step(Action.CLOSE)
    assert omar.case.outcome == "answered"


def test_answered_here_and_referred_there_stand_side_by_side(office):
    omar, lin = apart(office, State.OPEN)
    omar.step(Action.ANSWER, answer="Return it.")
    lin.step(Action.REFER_ON, to="ombudsman", disclosed="nothing", **REASON)
    omar.sync(lin)
    for desk in (omar, lin):
        assert {s.state for s in desk.case.standing} == {State.ANSWERED, State.REFERRED}
        options = steps.open_actions(desk.case, by=desk.by, on=desk.on)
        assert {o.refusal.code for o in options if o.refusal} == {"case.conflict_open"}
        assert all(o.refusal for o in options)
    settle(lin, "state", "referred")
    omar.sync(lin)
    assert omar.case.state is lin.case.state is State.REFERRED


def test_the_same_answer_of_two_laptops_is_no_conflict(office):
    omar, lin = apart(office, State.OPEN)
    for desk in (omar, lin):
        desk.step(Action.ANSWER, answer="Return it.")
    omar.sync(lin)
    assert omar.case.conflicts == ()
    omar.step(Action.CLOSE)


def test_two_classes_are_shown_and_settled_by_one_person(office):
    omar, lin = apart(office, State.ANSWERED)
    omar.do(classify, GIFTS)
    lin.do(classify, {"category": "training"})
    omar.sync(lin)
    assert [c.field for c in omar.case.conflicts] == ["class"]
    assert omar.case.classes == lin.case.classes, "both show the same until it is settled"
    assert omar.refused(classify, GIFTS) == "case.conflict_open"
    settle(omar, "class", "training")
    assert omar.case.classes.category == "training"
    assert omar.case.registers.trail[-1].payload.reason == "Talked it over"


def test_a_class_that_is_in_conflict_holds_up_closing_and_disposal(office):
    omar, lin = apart(office, State.CLOSED)
    omar.do(classify, GIFTS)
    lin.do(classify, {"category": "training"})
    omar.sync(lin)
    omar.later(LONG)
    wanted = (steps.advance, Action.DISPOSE, {"rule": "Schedule 4.2"})
    assert omar.refused(*wanted) == "case.conflict_open"
    settle(omar, "class", "training")
    omar.approve(omar.step(Action.DISPOSE, rule="Schedule 4.2"))
    assert omar.case.classes.category == "training"


def test_two_who_each_enter_the_requester_are_seen_and_one_is_removed(office):
    omar = a_desk(office)
    omar.open(**ANONYMOUS)
    lin = omar.at("lin")
    omar.do(name_requester, {"requester": "named", "name": "Awa Diallo"})
    lin.do(name_requester, {"requester": "named", "name": "Awa N. Diallo"})
    omar.sync(lin)
    assert [b.code for b in breaches(omar.case)] == ["request.breach_two_requesters"]
    second = omar.case.persons[1].id
    omar.do(handling.remove_item, {"item": f"person/{second}", "reason": "Entered twice"})
    assert breaches(omar.case) == ()


def test_a_name_withdrawn_here_and_corrected_there_is_shown_again(office):
    """A removal yields to an edit that it had not seen: nothing typed is lost without a word."""
    omar, lin = apart(office, State.OPEN)
    omar.do(name_requester, {"requester": "anonymous"})
    person = lin.case.principal.id
    lin.do(entering.change_person, {"person": person, "name": "Awa N. Diallo"})
    omar.sync(lin)
    assert omar.case.principal.name == "Awa N. Diallo"
    assert omar.case.requester_kind == "anonymous"


def test_work_on_a_request_that_a_colleague_had_closed_is_seen(office):
    omar, lin = apart(office, State.ANSWERED)
    omar.step(Action.CLOSE)
    lin.do(name_requester, {"requester": "named", "name": "Awa N. Diallo"})
    omar.sync(lin)
    assert [b.code for b in breaches(omar.case)] == ["case.breach_closed"]
    omar.step(Action.REOPEN, **REASON)
    assert breaches(omar.case) == ()


def test_classes_and_results_that_come_after_closing_are_in_order(office):
    omar, lin = apart(office, State.REFERRED)
    omar.step(Action.CLOSE)
    sent = lin.case.referrals[0].id
    lin.do(report_back, {"referral": sent, "on": lin.on, "result": "taken_up"})
    lin.do(classify, GIFTS)
    omar.sync(lin)
    assert breaches(omar.case) == ()
    assert omar.case.referrals[0].result == "taken_up"


def test_an_answer_beside_a_recusal_stands_for_a_person_to_look_at(office):
    omar, lin = apart(office, State.OPEN)
    head = omar.at("director")
    head.do(membership.declare_recusal, {"officer": lin.by, **REASON})
    lin.step(Action.ANSWER, answer="Return it.")
    omar.sync(head)
    omar.sync(lin)
    assert omar.case.state is State.ANSWERED
    assert [b.code for b in breaches(omar.case)] == ["case.breach_recused"]
    aside = {"event": breaches(omar.case)[0].event, "reason": "The advice was right"}
    omar.do(handling.set_aside_breach, aside)
    omar.step(Action.CLOSE)


def test_three_laptops_see_the_same_in_whatever_order(office):
    omar, lin = apart(office, State.OPEN)
    head = omar.at("director")
    omar.step(Action.ANSWER, answer="Return it.")
    lin.step(Action.ASK_REQUESTER, question="Who gave it?")
    head.do(classify, {"category": "training"})
    omar.sync(lin)
    head.sync(omar)
    lin.sync(head)
    omar.sync(lin)
    views = [(d.case.state, d.case.conflicts, d.registers.head) for d in (omar, lin, head)]
    assert views[0] == views[1] == views[2]
