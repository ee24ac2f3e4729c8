# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a hand-over note says what was agreed to, and by default nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.advice import REQUEST, row
from core.advice.letters import NOTE, fields_for, letters_owed
from core.advice.workflow import Action
from core.casework.entering import record_consent, withdraw_consent
from core.casework.handling import record_letter
from core.casework.letters import Extra, letters_open
from core.casework.membership import declare_recusal
from core.errors import Refusal
from core.kinds import LETTER, Wait
from core.letters import dates
from core.letters.compose import LetterContent, Letterhead, compose
from resources import LANGUAGES
from tests.core.advice.harness import ANONYMOUS, GIFT, RequestDesk, a_desk
from tests.core.advice.stories import REASON
from tests.core.retaliation.harness import SampleOffice

if TYPE_CHECKING:
    from collections.abc import Mapping

HEAD = Letterhead("UNICEF", "Ethics Office")
FACTS = "A supplier offered a gift of some value."
OWN = ("Awa", "Diallo", "awa@example.org", "Dakar", GIFT["summary"], "May I keep it?")
"""What a note that discloses nothing must not say."""


@pytest.fixture
def desk() -> RequestDesk:
    desk = a_desk(SampleOffice())
    desk.open()
    desk.later(3)
    return desk


def consent(desk: RequestDesk, *purposes: str) -> list[str]:
    return [
        desk.do(
            record_consent,
            {"purpose": purpose, "on": desk.on, "how": "by_email", "to_whom": "Ombudsman"},
        )
        for purpose in purposes
    ]


def refer(desk: RequestDesk, disclosed: str = "nothing", **facts: object) -> str:
    return desk.step(Action.REFER_ON, to="ombudsman", disclosed=disclosed, **REASON, **facts)


def made(desk: RequestDesk, **extra: object) -> Mapping[str, object] | Refusal:
    given = {"referral": desk.case.referrals[-1].id, **extra}
    return fields_for(NOTE, desk.case, by=desk.by, on=desk.on, extra=Extra("EO/1", **given))


def content(desk: RequestDesk, language: str = "en", **extra: object) -> LetterContent:
    fields = made(desk, language=language, **extra)
    assert not isinstance(fields, Refusal), fields
    composed = compose(NOTE, language, fields, HEAD)
    assert isinstance(composed, LetterContent), composed
    return composed


def said(letter: LetterContent) -> str:
    return "\n".join((letter.subject, *letter.addressee, *(text for _, text in letter.body)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_by_default_a_note_says_nothing_of_the_person_nor_of_what_was_told(desk, language):
    refer(desk, note="She was offered a watch.")
    text = said(content(desk, language))
    assert GIFT["number"] in text
    for word in (*OWN, "watch", REASON["reason"]):
        assert word not in text


def test_the_facts_alone_are_told_without_who_it_is(desk):
    consent(desk, "refer")
    refer(desk, "facts", note=FACTS)
    text = said(content(desk))
    assert FACTS in text
    assert "not agreed to be named" in text
    assert not any(word in text for word in ("Awa", "awa@example.org"))


def test_who_it_is_is_told_with_consent_to_be_named_and_its_day(desk):
    consent(desk, "refer", "disclose_identity")
    refer(desk, "identity", note=FACTS)
    text = said(content(desk))
    assert "Awa Diallo" in text
    assert "awa@example.org" in text
    assert dates.formal(desk.on, "en") in text
    assert "not agreed to be named" not in text


def test_a_note_is_refused_once_the_consent_it_stands_on_is_withdrawn(desk):
    _, named = consent(desk, "refer", "disclose_identity")
    refer(desk, "identity", note=FACTS)
    desk.do(withdraw_consent, {"consent": named, "on": desk.on, "how": "by_email"})
    assert made(desk) == Refusal.of("case.consent_missing", purpose="disclose_identity")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Ms DIALLO, Awa called.", "letter.names_requester"),
        ("Write to AWA@example.org.", "letter.names_requester"),
        ("", "letter.field_missing"),
    ],
)
def test_an_officers_own_words_do_not_name_who_has_not_agreed_to_be_named(desk, words, code):
    consent(desk, "refer")
    refer(desk, "facts")
    refusal = made(desk, additional=words)
    assert isinstance(refusal, Refusal)
    assert refusal.code == code


def test_nothing_can_be_added_to_a_note_that_discloses_nothing(desk):
    refer(desk)
    assert made(desk, additional="She is afraid.") == Refusal.of("letter.nothing_disclosed")


def test_of_an_anonymous_request_there_is_nobody_to_name(desk):
    other = a_desk(SampleOffice())
    other.open(**ANONYMOUS)
    consent(other, "refer", "disclose_identity")
    refer(other, "identity", note=FACTS)
    assert made(other)["identity"] is False


def test_a_note_goes_to_the_channel_by_its_name_in_the_language_of_the_letter(desk):
    refer(desk)
    assert content(desk, "fr").addressee == ("Ombudsman",)
    assert content(desk, "zh").addressee == ("监察员",)


def test_a_note_waits_for_who_has_the_request_and_for_all_when_he_may_not_write_it(
    desk,
):
    refer(desk)
    assert row(desk.case).waiting_for == (Wait(desk.by, LETTER),)
    assert desk.by in REQUEST.bound(desk.case)
    desk.do(declare_recusal, {"officer": desk.by, "reason": "A friend"})
    others = sorted(desk.office.officer(name) for name in ("director", "lin"))
    assert row(desk.case).waiting_for == tuple(Wait(other, LETTER) for other in others)


def test_a_note_is_owed_by_the_last_referral_until_it_is_written_or_the_request_moves_on(desk):
    assert letters_owed(desk.case) == ()
    sent = refer(desk)
    assert letters_owed(desk.case) == (NOTE,)
    (option,) = letters_open(desk.case, by=desk.by, on=desk.on)
    assert option.allowed
    letter = {
        "kind": NOTE, "language": "en", "register_number": "EO/1", "sha256": "0" * 64,
        "head": desk.registers.head, "referral": desk.case.referrals[-1].id,
    }  # fmt: skip
    desk.do(record_letter, letter)
    assert letters_owed(desk.case) == ()
    assert [x.referral for x in desk.case.letters] == [desk.case.referrals[-1].id]
    desk.later(1)
    assert refer(desk) != sent
    assert letters_owed(desk.case) == (NOTE,)
    desk.step(Action.CLOSE)
    assert letters_owed(desk.case) == ()
