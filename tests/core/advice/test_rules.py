# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of what may be said and done on a request: consent, classes, names, disposal."""

from __future__ import annotations

import pytest

from core.advice.facts import DISCLOSURES
from core.advice.handling import add_person, classify, describe, name_requester, relate, report_back
from core.advice.workflow import Action, State
from core.casework import entering, handling, steps
from core.casework.breaches import breaches
from core.casework.people import approvers
from core.errors import Refusal
from core.ids import new_id
from tests.core.advice.harness import ANONYMOUS, GIFT, TOLD, RequestDesk, a_desk
from tests.core.advice.stories import LONG, REASON, consent, in_state
from tests.core.retaliation.harness import SampleOffice

CLASSES = {"category": "confidential_advice", "subcategory": "outside_activities"}


@pytest.fixture
def office() -> SampleOffice:
    return SampleOffice()


@pytest.fixture
def desk(office) -> RequestDesk:
    desk = a_desk(office)
    desk.open()
    return desk


# Logging


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"number": " "}, "case.fact_missing"),
        ({"summary": ""}, "case.fact_missing"),
        ({"category": "anything"}, "case.choice_unknown"),
        ({"subcategory": None}, "case.fact_missing"),
        ({"category": "training"}, "request.subcategory_of_advice"),
        ({"channel": "pigeon"}, "case.choice_unknown"),
        ({"name": None}, "case.fact_missing"),
        ({"requester": "anonymous"}, "request.anonymous_named"),
        ({**ANONYMOUS, "email": "awa@example.org"}, "request.anonymous_named"),
        ({"received_on": "2021-03-02"}, "case.day_future"),
        ({"received_on": "2021-02-30"}, "case.day_bad"),
        ({"language": "de"}, "case.choice_unknown"),
        ({"summary": "two\nlines"}, "case.text_control"),
        ({"question": "nul\x00"}, "case.text_control"),
    ],
)
def test_a_request_that_cannot_be_logged(office, facts, code):
    answer = a_desk(office).log(**facts)
    assert isinstance(answer, Refusal)
    assert answer.code == code


@pytest.mark.parametrize("who", ["director", "omar", "assistant"])
def test_whoever_answers_the_phone_logs_a_request_and_has_it(office, who):
    desk = a_desk(office, who)
    desk.open()
    case = desk.case
    assert (case.state, case.assigned, case.summary) == (State.OPEN, desk.by, GIFT["summary"])
    assert (case.principal.name, case.classes.place) == ("Awa Diallo", "Dakar")
    assert breaches(case) == ()


@pytest.mark.parametrize("who", ["reviewer", "auditor"])
def test_who_does_not_handle_cases_logs_none(office, who):
    assert a_desk(office, who).log() == Refusal.of("case.role")


def test_an_anonymous_request_and_one_of_a_group_are_requests(office):
    for facts in (ANONYMOUS, {"requester": "group", "name": "The drivers", "email": None}):
        desk = a_desk(office)
        desk.open(**facts)
        assert desk.case.requester_kind == facts["requester"]
        desk.step(Action.ANSWER, answer="Yes.")


# Nothing leaves by default


NEEDED = {"nothing": (), "facts": ("refer",), "identity": ("refer", "disclose_identity")}


@pytest.mark.parametrize("disclosed", DISCLOSURES)
def test_a_hand_over_takes_as_much_consent_as_it_discloses(desk, disclosed):
    given = {"to": "ombudsman", "disclosed": disclosed, **REASON}
    for purpose in NEEDED[disclosed]:
        assert desk.ask(steps.advance, Action.REFER_ON, given) == Refusal.of(
            "case.consent_missing", purpose=purpose
        )
        consent(desk, purpose)
    desk.step(Action.REFER_ON, **given)
    assert desk.case.referrals[0].disclosed == disclosed


def test_the_safe_default_comes_first_and_a_withdrawn_consent_is_none(desk):
    assert DISCLOSURES[0] == "nothing"
    consent(desk, "refer")
    ended = {"consent": desk.case.consents[0].id, "on": desk.on, "how": "orally"}
    desk.do(entering.withdraw_consent, ended)
    given = {"to": "ombudsman", "disclosed": "facts", **REASON}
    assert desk.refused(steps.advance, Action.REFER_ON, given) == "case.consent_missing"


def test_what_came_back_is_kept_with_its_referral_and_not_before_it(desk):
    desk.later(3)
    sent = desk.step(Action.REFER_ON, to="security", disclosed="nothing", **REASON)
    back = {"referral": sent, "on": "2021-03-02", "result": "taken_up"}
    assert desk.refused(report_back, back) == "case.day_order"
    desk.later(3)
    desk.do(report_back, {**back, "on": desk.on, "what": "A guard was posted."})
    assert (desk.case.referrals[0].result, desk.case.referrals[0].came_back_on) == (
        "taken_up", desk.on,
    )  # fmt: skip
    assert desk.refused(report_back, {**back, "referral": new_id()}) == "case.item_unknown"
    desk.step(Action.CLOSE)
    desk.do(report_back, {**back, "on": desk.on, "result": "resolved"})
    assert breaches(desk.case) == ()


def test_a_hand_over_note_is_written_once_the_request_is_referred_and_not_in_conflict(desk):
    refusal = desk.case.practice.letter_refusal
    assert (
        refusal(desk.case, "hand_over_note", by=desk.by, on=desk.on).code == "case.letter_not_yet"
    )
    desk.step(Action.REFER_ON, to="security", disclosed="nothing", **REASON)
    assert refusal(desk.case, "hand_over_note", by=desk.by, on=desk.on) is None
    assert refusal(desk.case, "closing", by=desk.by, on=desk.on).code == "case.letter_not_yet"
    lin = desk.at("lin")
    desk.do(classify, CLASSES)
    lin.do(classify, {"category": "training"})
    desk.sync(lin)
    assert refusal(desk.case, "hand_over_note", by=desk.by, on=desk.on).code == "case.conflict_open"


# Classes and names


def test_a_request_is_classified_anew_also_after_closing(office):
    desk = in_state(office, State.CLOSED)
    desk.do(classify, {**CLASSES, "location": "external"})
    assert (desk.case.classes.subcategory, desk.case.classes.location) == (
        "outside_activities", "external",
    )  # fmt: skip
    assert desk.refused(classify, {"category": "confidential_advice"}) == "case.fact_missing"
    assert breaches(desk.case) == ()


def test_a_class_alone_neither_makes_nor_takes_away_that_an_answer_is_owed(office):
    told = {"category": "brought_to_attention"}
    for state in (State.OPEN, State.WAITING, State.REOPENED):
        assert in_state(office, state).refused(classify, told) == "request.attention_apart"
    assert in_state(office, State.NOTED).refused(classify, CLASSES) == "request.attention_apart"
    in_state(office, State.NOTED).do(classify, {**told, "location": "external"})


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ({"category": "brought_to_attention"}, "request.attention_apart"),
        ({"category": "confidential_advice"}, "case.fact_missing"),
        ({"category": "media", "subcategory": "outside_activities"},
         "request.subcategory_of_advice"),
    ],
)  # fmt: skip
def test_what_was_told_becomes_a_request_of_a_category_of_its_own(office, given, code):
    desk = in_state(office, State.NOTED)
    asked = {"question": "And now?", **given}
    assert desk.refused(steps.advance, Action.ASK_ADVICE, asked) == code
    desk.step(Action.ASK_ADVICE, question="And now?", **CLASSES)
    assert desk.case.question == "And now?"
    assert desk.case.summary == GIFT["summary"]


def test_who_was_anonymous_comes_forward_and_may_withdraw_the_name_again(office):
    desk = a_desk(office)
    desk.open(**ANONYMOUS)
    assert desk.case.principal is None
    desk.do(name_requester, {"requester": "named", "name": "Awa Diallo"})
    assert desk.case.principal.name == "Awa Diallo"
    desk.do(name_requester, {"requester": "named", "name": "Awa N. Diallo"})
    assert [p.name for p in desk.case.persons] == ["Awa N. Diallo"]
    assert desk.refused(name_requester, {"requester": "named"}) == "case.fact_missing"
    desk.do(name_requester, {"requester": "anonymous"})
    assert (desk.case.persons, desk.case.requester_kind) == ((), "anonymous")


def test_a_name_that_a_consent_is_about_or_a_hold_keeps_is_not_withdrawn(desk):
    anonymous = {"requester": "anonymous"}
    desk.do(handling.set_legal_hold, REASON)
    assert desk.refused(name_requester, anonymous) == "case.legal_hold"
    desk.do(handling.lift_legal_hold, REASON)
    about = {"purpose": "refer", "person": desk.case.principal.id, "on": desk.on, "how": "orally"}
    desk.do(entering.record_consent, about)
    assert desk.refused(name_requester, anonymous) == "case.item_used"


def test_other_people_links_and_words_of_a_request_are_kept(desk):
    desk.do(add_person, {"role": "manager", "name": "Bo Ss", "post": "Chief"})
    desk.do(describe, {"summary": "A watch", "question": "May I wear it?"})
    link = {"file": new_id(), "number": "RET-2021-001", "why": "became"}
    desk.do(relate, link)
    assert desk.refused(relate, link) == "case.link_known"
    case = desk.case
    assert [(p.role, p.name) for p in case.persons] == [
        ("requester", "Awa Diallo"), ("manager", "Bo Ss"),
    ]  # fmt: skip
    assert (case.summary, case.question, case.links[0].why) == (
        "A watch", "May I wear it?", "became",
    )  # fmt: skip


def test_a_question_is_settled_by_the_reply_or_by_the_answer(office):
    desk = in_state(office, State.WAITING)
    assert desk.case.questions[0].answered_on is None
    desk.later(2)
    desk.step(Action.RECEIVE_REPLY, reply="My cousin.")
    assert (desk.case.questions[0].reply, desk.case.questions[0].answered_on) == (
        "My cousin.", desk.on,
    )  # fmt: skip
    other = in_state(office, State.WAITING)
    other.step(Action.ANSWER, answer="Return it whoever gave it.")
    assert other.case.questions[0].answered_on == other.on


# Disposal


def test_disposal_takes_two_persons_one_of_them_the_head(office):
    desk = in_state(office, State.CLOSED)
    desk.later(LONG)
    proposal = desk.step(Action.DISPOSE, rule="Schedule 4.2")
    assert desk.case.state is State.CLOSED
    assert desk.refused(steps.approve, {"proposal": proposal}) == "case.approver_is_drafter"
    assert desk.at("lin").refused(steps.approve, {"proposal": proposal}) == "case.head_needed"
    assert desk.at("assistant").refused(steps.approve, {"proposal": proposal}) == "case.role"
    assert approvers(desk.case, desk.by) == (office.officer("director"),)
    desk.approve(proposal)
    assert desk.case.state is State.DISPOSED


def test_disposal_waits_for_the_end_of_retention_and_of_a_legal_hold(office):
    desk = in_state(office, State.CLOSED)
    wanted = (steps.advance, Action.DISPOSE, {"rule": "Schedule 4.2"})
    assert desk.refused(*wanted) == "case.retention_runs"
    desk.later(LONG)
    desk.do(handling.set_legal_hold, REASON)
    assert desk.refused(*wanted) == "case.legal_hold"


def test_disposal_destroys_who_and_what_and_keeps_what_figures_need(office):
    desk = in_state(office, State.CLOSED)
    desk.do(entering.add_note, {"kind": "note", "text": "Awa Diallo called again."})
    before = desk.case
    desk.later(LONG)
    desk.approve(desk.step(Action.DISPOSE, rule="Schedule 4.2"))
    case = desk.case
    assert (case.state, case.number, case.outcome) == (State.DISPOSED, "ADV-2021-001", "answered")
    assert case.opened_on == before.opened_on
    assert case.classes.category == before.classes.category
    assert (case.classes.gender, case.classes.place) == ("woman", ""), "a place may say who it is"
    shown = repr([p.payload for p in case.registers.trail if p.payload is not None])
    for gone in ("Awa", "awa@", "gift from", "May I keep", "Return it", "Dakar"):
        assert gone not in shown
    assert breaches(case) == ()
    assert desk.kind.row(case).opened_on == before.opened_on


def test_what_is_noted_needs_no_answer_and_is_closed_as_noted(office):
    desk = a_desk(office)
    desk.open(**TOLD)
    assert desk.refused(steps.advance, Action.ANSWER, {"answer": "x"}) == "case.not_in_state"
    desk.step(Action.CLOSE)
    assert desk.case.outcome == "noted"
