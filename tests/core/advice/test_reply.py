# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a reply goes to who asked, in the thread in which that person wrote."""

from __future__ import annotations

import pytest

from core.advice.reply import reply_to
from core.advice.workflow import Action
from core.casework.entering import add_email, set_language
from resources import LANGUAGES
from tests.core.advice.harness import ANONYMOUS, GIFT, RequestDesk, a_desk
from tests.core.retaliation.harness import SampleOffice

MAIL = {"sender": "Awa Diallo <awa@example.org>", "subject": "A pen", "text": "May I?"}


@pytest.fixture
def desk() -> RequestDesk:
    desk = a_desk(SampleOffice())
    desk.open()
    return desk


def reply(desk: RequestDesk):
    desk.step(Action.ANSWER, answer="You may.")
    return reply_to(desk.case, desk.case.answers[-1])


def test_the_last_mail_of_the_requester_is_answered_in_its_thread(desk):
    desk.do(add_email, {**MAIL, "message_id": "1@x", "sent_on": desk.on})
    later = {**MAIL, "subject": "Re: A pen", "references": ["0@x", "1@x"], "message_id": "2@x"}
    desk.later(1)
    desk.do(add_email, {**later, "sent_on": desk.on})
    desk.do(add_email, {**MAIL, "sender": "HR <hr@example.org>", "message_id": "3@x"})
    made = reply(desk)
    assert (made.name, made.email, made.text) == ("Awa Diallo", "awa@example.org", "You may.")
    assert made.subject == "Re: A pen"
    assert made.in_reply_to == "2@x"
    assert made.references == ("0@x", "1@x", "2@x")


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_mail_the_subject_says_the_number_and_no_more(desk, language):
    desk.do(set_language, {"language": language})
    made = reply(desk)
    assert GIFT["number"] in made.subject
    assert GIFT["summary"] not in made.subject
    assert (made.in_reply_to, made.references) == ("", ())


def test_an_anonymous_request_has_nobody_to_write_to():
    desk = a_desk(SampleOffice())
    desk.open(**ANONYMOUS)
    desk.do(add_email, {**MAIL, "message_id": "1@x"})
    made = reply(desk)
    assert (made.name, made.email, made.in_reply_to) == ("", "", "")
