# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that reviews are worked in the window, and that a request turns into one."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.ids import OfficerId, new_id
from core.office import changes
from core.office.programmes import ADVICE, DISCLOSURE, POLICY, PROGRAMMES
from core.office.roles import Role
from core.policy_review.workflow import Action
from tests.ui.advice.harness import ANONYMOUS, mail
from tests.ui.advice.test_register import buttons_of, said
from tests.ui.cases.harness import TODAY, buttons, click, days_ago, fill
from ui.operations import Operation
from ui.operations.becoming import ENQUIRY, REVIEW, become
from ui.operations.changed import recorded
from ui.operations.office import set_programmes
from ui.operations.reviews import begin_review

POLICY_FACTS = {
    "policy": "Policy on gifts", "unit": "Legal Office", "language": "en",
    "question": "Is the threshold right?", "received_on": days_ago(3), "version": "Draft 1",
}  # fmt: skip
STANDARDS = {"category": "standard_setting_policy", "subcategory": None}


def reviews(seat):
    return seat._page("reviews")


def begin(seat, **facts):
    return seat.run(begin_review(facts={**POLICY_FACTS, **facts})).file


def opened(seat, file, tab="story"):
    page = reviews(seat)
    page.open_case(file)
    seat.settle()
    page.case.tabs.setCurrentWidget(page.case.parts[tab])
    return page.case


def decide(seat, rule, by):
    """Decide about the office, as one of its officers."""
    work = Operation(
        lambda opened: opened.records.apply_office(lambda office, _: rule(office), actor=by),
        changes=recorded,
    )
    seat.run(work)


def approved(seat):
    """Have the other officer approve what waits for a second person."""
    second = seat.sample.second
    for change in seat.window.desk.office.pending:
        decide(seat, partial(changes.approve, event=change.event, by=second, on=TODAY), second)


def give(seat, officer, *programmes):
    """Give an officer exactly these programmes."""
    seat.run(set_programmes(officer=officer, wanted=frozenset(programmes)))
    approved(seat)
    assert seat.window.desk.office.programmes(officer) == {*programmes}


def test_a_review_is_entered_by_keys_and_listed_with_its_day(seat):
    page = reviews(seat)
    QTest.keyClick(seat.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = seat.dialog()
    fill(dialog.form, policy="Policy on gifts", unit="Legal Office", due_on=TODAY)
    click(dialog.verb)
    seat.settle()
    assert seat.no_dialog()
    model = page.list.model
    assert model.index(0, 1).data() == "Policy on gifts"
    assert model.index(0, 4).data()
    (due,) = [row for row in seat.today.due_today.rows._model._rows if "Comments on" in row.title]
    assert due.chip == "today"


def test_what_is_wrong_stands_at_its_field(seat):
    reviews(seat).drop_in.new_case()
    dialog = seat.dialog()
    fill(dialog.form, policy="Policy on gifts", due_on=days_ago(10))
    click(dialog.verb)
    seat.settle()
    assert dialog.banner.sentence
    dialog.reject()


def test_a_dropped_e_mail_proposes_the_review_and_is_in_it(seat, tmp_path):
    path = mail(
        tmp_path, "draft", sent=datetime(2021, 3, 1, 9, tzinfo=UTC),
        subject="TR: Fwd: Draft policy on gifts",
    )  # fmt: skip
    page = reviews(seat)
    seat.drop(page, [path])
    dialog = seat.dialog()
    assert dialog.form.fields["policy"].value == "Draft policy on gifts"
    assert dialog.form.fields["name"].value == "Awa Diallo"
    click(dialog.verb)
    seat.settle()
    case = seat.case(page.file)
    assert (case.policy, len(case.emails)) == ("Draft policy on gifts", 1)


def test_comments_are_given_and_what_became_of_them_is_told(seat):
    file = begin(seat)
    page = opened(seat, file)
    asked = said(page.parts["story"]).split("\n")
    assert {"Policy on gifts", "Is the threshold right?"} <= {*asked}
    click(page.actions.buttons[Action.GIVE_COMMENTS])
    dialog = seat.dialog()
    fill(dialog.form, comments="Lower it.")
    click(dialog.verb)
    seat.settle()
    seat.step(file, Action.FOLLOW_UP, taken="some", reason="Budget")
    page = opened(seat, file)
    told = said(page.parts["story"])
    assert "Lower it." in told
    assert "Some of them" in told
    assert "Budget" in told
    assert page.actions.buttons[Action.CLOSE].isEnabled()


def test_all_parts_of_a_review_can_be_shown_and_every_button_is_named(seat):
    file = begin(seat)
    for name in reviews(seat).case.parts:
        part = opened(seat, file, name).parts[name]
        assert part.isVisibleTo(seat.window)
        assert all(b.accessibleName() or b.text() for b in buttons_of(part))


def reviewer_with(seat, programme):
    """Have a reviewer of disclosure who has a part in another programme too."""
    reviewer = OfficerId(new_id())
    who = {"officer": reviewer, "name": "Rex Reader", "title": "", "role": Role.REVIEWER}
    decide(seat, partial(changes.add_officer, **who, on=TODAY), seat.window.desk.me)
    approved(seat)
    give(seat, reviewer, DISCLOSURE, programme)


def test_a_request_turns_into_a_review_without_retyping_and_each_leads_to_the_other(seat):
    file = seat.log(summary="Policy on gifts", **STANDARDS)
    part = seat.open(file, "counting").parts["counting"]
    click(*buttons(part, "Becomes a policy review"))
    click(seat.dialog().verb)
    seat.settle()
    assert seat.window.frame.place == "reviews"
    made = reviews(seat).file
    review, request = seat.case(made), seat.case(file)
    assert (review.policy, review.question) == (request.summary, request.question)
    assert (review.principal.name, review.opened_on) == ("Awa Diallo", request.opened_on)
    assert [(link.file, link.why) for link in request.links] == [(made, "became")]
    assert [(link.file, link.number) for link in review.links] == [(file, request.number)]
    assert review.number.startswith("PR/")
    seat.press("Open", opened(seat, made).parts["story"])
    assert (seat.window.frame.place, seat.page.file) == ("requests", file)


@pytest.mark.parametrize("what", [ENQUIRY, REVIEW])
def test_who_is_recused_from_a_request_has_not_what_it_becomes(seat, what):
    file = seat.log(**ANONYMOUS)
    seat.step(file, "answer", answer="Yes.")
    seat.step(file, "close")
    seat.act(file, "declare_recusal", officer=seat.sample.second, reason="A friend")
    made = seat.run(become(file=file, what=what))
    assert seat.sample.second not in seat.ask(lambda records: records.load(made).readers)
    assert [r.officer for r in seat.case(made).recusals] == [seat.sample.second]


def test_a_request_with_a_proposed_recusal_becomes_nothing_yet(seat):
    file = seat.log(name="Tomás Ferreira", email=None)
    before = seat.ask(lambda records: records.list(kinds=None).total)
    with pytest.raises(AssertionError, match="recusal_open"):
        seat.run(become(file=file, what=REVIEW))
    assert seat.ask(lambda records: records.list(kinds=None).total) == before
    assert seat.case(file).links == ()


def test_whoever_has_no_part_in_policy_opens_no_review_and_sees_no_place_for_it(seat):
    file = seat.log()
    give(seat, seat.window.desk.me, *(p for p in PROGRAMMES if p != POLICY))
    part = seat.open(file, "counting").parts["counting"]
    (button,) = buttons(part, "Becomes a policy review")
    assert not button.allowed
    assert "reviews" not in {place.name for place in seat.window.frame.places}


def test_who_asked_for_advice_is_not_told_to_who_has_no_part_in_advice(seat):
    reviewer_with(seat, POLICY)
    made = seat.run(become(file=seat.log(), what=REVIEW))
    assert (seat.case(made).persons, seat.case(made).question) == ((), "May I keep it?")


def test_a_request_does_not_tell_who_has_no_part_in_complaints_that_it_became_one(seat):
    reviewer_with(seat, ADVICE)
    file = seat.log()
    made = seat.run(become(file=file, what=ENQUIRY))
    assert seat.case(file).links == ()
    assert [link.file for link in seat.case(made).links] == [file]
