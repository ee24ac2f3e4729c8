# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that mail finds its request, and that what went wrong can be taken back."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from tests.ui.advice.harness import mail
from tests.ui.cases.harness import click, days_ago, enter
from ui.operations.arrivals import plain_subject


def at(days: int, hour: int = 9) -> datetime:
    return datetime.combine(days_ago(days), time(hour), UTC)


@pytest.fixture
def first(tmp_path):
    return mail(tmp_path, "first", sent=at(3), identifier="one@mail.example.org")


def drop(seat, *paths) -> None:
    page = seat.requests
    page.close_case()
    seat.drop(page, paths)


def log_proposal(seat, **facts) -> None:
    dialog = seat.dialog()
    for name, value in {
        "category": "confidential_advice", "subcategory": "gifts_honours_hospitality", **facts,
    }.items():  # fmt: skip
        enter(dialog.form.fields[name], value)
    click(dialog.verb)
    seat.settle()


def register(seat):
    rows = seat.ask(lambda records: records.list(kinds=["request"], sort="number").rows)
    return [seat.case(row.file) for row in rows]


def test_an_email_is_proposed_as_a_request_with_all_that_it_says(seat, first):
    drop(seat, first)
    given = seat.dialog().form.given
    assert given["summary"] == "A gift from a supplier"
    assert given["question"].strip() == "May I keep the pen that I was given?"
    assert (given["name"], given["email"]) == ("Awa Diallo", "awa@example.org")
    assert (given["requester"], given["channel"]) == ("named", "email")
    assert (given["received_on"], given["language"]) == (days_ago(3), "en")
    log_proposal(seat)
    assert seat.no_dialog()
    (case,) = register(seat)
    assert case.opened_on == days_ago(3)
    assert [email.message_id for email in case.emails] == ["one@mail.example.org"]
    assert case.documents  # the message as it came


def test_many_are_proposed_one_after_the_other_and_one_may_be_left_out(seat, tmp_path, first):
    second = mail(
        tmp_path, "second", sent=at(2), identifier="two@mail.example.org",
        subject="May I teach?", sender="Bo Lind <bo@example.org>",
    )  # fmt: skip
    drop(seat, second, first)
    assert seat.dialog().form.given["name"] == "Awa Diallo"  # who wrote first
    seat.dialog().reject()
    seat.settle()
    assert seat.dialog().form.given["name"] == "Bo Lind"
    log_proposal(seat, subcategory="outside_activities")
    assert seat.no_dialog()
    assert [case.summary for case in register(seat)] == ["May I teach?"]


def test_a_message_that_a_request_has_is_noticed_and_not_entered(seat, first):
    drop(seat, first)
    log_proposal(seat)
    (before,) = register(seat)
    drop(seat, first)
    assert seat.no_dialog()
    assert before.number in seat.requests.banner.sentence
    (after,) = register(seat)
    assert len(after.emails) == 1


def test_an_answer_goes_to_the_request_of_its_thread(seat, tmp_path, first):
    drop(seat, first)
    log_proposal(seat)
    answer = mail(
        tmp_path, "answer", sent=at(1), identifier="three@mail.example.org",
        answers="one@mail.example.org", subject="Quite another subject",
        sender="Somebody Else <else@example.org>",
    )  # fmt: skip
    drop(seat, answer)
    assert seat.no_dialog()
    (case,) = register(seat)
    assert len(case.emails) == 2


ELSE = {"subject": "Quite another subject", "sender": "Somebody Else <else@example.org>"}


def test_a_mail_goes_to_the_thread_that_it_follows_though_it_answers_one_we_sent(
    seat, tmp_path, first
):
    drop(seat, first)
    log_proposal(seat)
    answer = mail(
        tmp_path, "answer", sent=at(1), identifier="four@mail.example.org",
        answers="ours@mail.example.org", follows=("one@mail.example.org", "ours@mail.example.org"),
        **ELSE,
    )  # fmt: skip
    drop(seat, answer)
    assert seat.no_dialog()
    beside = mail(
        tmp_path, "beside", sent=at(1), identifier="five@mail.example.org",
        answers="ours@mail.example.org", **ELSE,
    )  # fmt: skip
    drop(seat, beside)
    assert seat.no_dialog()
    (case,) = register(seat)
    assert len(case.emails) == 3


def test_a_mail_that_came_before_those_of_its_thread_is_entered_and_not_taken_for_known(
    seat, tmp_path
):
    answer = mail(
        tmp_path, "answer", sent=at(1), identifier="two@mail.example.org",
        follows=("one@mail.example.org",),
    )  # fmt: skip
    drop(seat, answer)
    log_proposal(seat)
    drop(seat, mail(tmp_path, "first", sent=at(3), identifier="one@mail.example.org", **ELSE))
    assert seat.no_dialog()
    (case,) = register(seat)
    assert {email.message_id for email in case.emails} == {
        "one@mail.example.org", "two@mail.example.org",
    }  # fmt: skip


@pytest.mark.parametrize("subject", ["Re: A gift from a supplier", "رد: A gift from a supplier"])
def test_without_identifiers_the_same_person_and_subject_are_one_thread(seat, tmp_path, subject):
    drop(seat, mail(tmp_path, "first", sent=at(3)))
    log_proposal(seat)
    drop(seat, mail(tmp_path, "answer", sent=at(1), subject=subject, text="It was a pen."))
    assert seat.no_dialog()
    (case,) = register(seat)
    assert len(case.emails) == 2
    drop(seat, mail(tmp_path, "answer", sent=at(1), subject=subject, text="It was a pen."))
    assert len(register(seat)[0].emails) == 2
    stranger = mail(tmp_path, "other", sent=at(1), sender="Bo Lind <bo@example.org>")
    drop(seat, stranger)
    assert seat.dialog().form.given["name"] == "Bo Lind"
    seat.dialog().reject()


def test_a_thread_that_is_dropped_as_a_whole_is_one_proposal(seat, tmp_path, first):
    answer = mail(
        tmp_path, "answer", sent=at(1), identifier="two@mail.example.org",
        answers="one@mail.example.org", subject="Re: A gift from a supplier",
    )  # fmt: skip
    drop(seat, answer, first, first)
    log_proposal(seat)
    assert seat.no_dialog()
    (case,) = register(seat)
    assert sorted(email.message_id for email in case.emails) == [
        "one@mail.example.org", "two@mail.example.org",
    ]  # fmt: skip


def test_an_entry_on_the_wrong_request_is_taken_back_and_put_on_the_right_one(seat, first):
    wrong, right = seat.log(summary="Wrong", name="Bo Lind", email="bo@example.org"), seat.log()
    page = seat.open(wrong)
    seat.drop(seat.requests, [first])
    assert len(seat.case(wrong).emails) == 1
    seat.press("Undo", seat.requests.banner)
    assert seat.case(wrong).emails == ()
    assert seat.case(wrong).documents == ()
    removed = [step for step in page.view.steps if step.kind == "item_removed"]
    assert removed
    assert all(step.reason == "Entered in the wrong file" for step in removed)
    dialog = seat.dialog()
    assert dialog.add.isChecked()
    dialog.cases.cases.select(right)
    click(dialog.verb)
    seat.settle()
    assert [e.message_id for e in seat.case(right).emails] == ["one@mail.example.org"]


def test_the_seconds_run_once_no_question_lies_over_what_can_be_taken_back(seat, first, tmp_path):
    drop(seat, first)
    log_proposal(seat)
    answer = mail(
        tmp_path, "answer", sent=at(1), identifier="two@mail.example.org",
        answers="one@mail.example.org",
    )  # fmt: skip
    other = mail(tmp_path, "other", sent=at(2), **ELSE)
    drop(seat, answer, other)
    arrivals = seat.requests.drop_in
    assert not arrivals.undo.timer.isActive()
    log_proposal(seat)
    assert arrivals.undo.timer.isActive()
    assert "is logged" in seat.requests.banner.accessibleName()
    seat.press("Undo", seat.requests.banner)
    seat.dialog().reject()
    assert [len(case.emails) for case in register(seat)] == [1, 1]


def test_after_ten_seconds_nothing_can_be_taken_back_by_a_click(seat, first):
    file = seat.log()
    seat.open(file)
    seat.drop(seat.requests, [first])
    arrivals = seat.requests.drop_in
    assert arrivals.undo.timer.isActive()
    assert timedelta(milliseconds=arrivals.undo.timer.interval()) == timedelta(seconds=10)
    said = seat.requests.banner.sentence
    arrivals.undo.timer.timeout.emit()
    assert seat.requests.banner.sentence == said
    assert not arrivals.undo.offered
    assert len(seat.case(file).emails) == 1


@pytest.mark.parametrize(
    "subject",
    ["Re: Gift", "RE: re: gift", "Fwd: Gift", "回复：Gift", "На: gift", "RE[2]: Gift ", "رد: Gift"],
)
def test_marks_of_answers_and_forwards_do_not_tell_subjects_apart(subject):
    assert plain_subject(subject) == "gift"


def test_the_title_of_a_proposed_request_has_no_marks_of_answers_and_forwards(seat, tmp_path):
    drop(seat, mail(tmp_path, "mail", sent=at(1), subject="TR: Fwd: Gift: may I?"))
    dialog = seat.dialog()
    assert dialog.form.plain["summary"] == "Gift: may I?"
    dialog.reject()


def test_a_subject_that_only_begins_like_a_mark_is_left_whole():
    assert plain_subject("Resignation: may I?") == "resignation: may i?"
