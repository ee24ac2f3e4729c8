# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a letter to a filer says what the filing says, and only when it allows."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from core.casework.entering import add_note
from core.casework.letters import Extra, letters_open
from core.disclosure.handling import ask_document, extend, set_drawn
from core.disclosure.letters import LETTER_KINDS, fields_for, may_sign
from core.disclosure.workflow import Action, State
from core.errors import Refusal
from core.letters import dates
from core.letters.compose import LetterContent, Letterhead, compose
from resources import LANGUAGES
from tests.core.disclosure import stories
from tests.core.disclosure.harness import FLAT, blank
from tests.core.disclosure.office import ZOE, FilingDesk, ReviewOffice, a_desk
from tests.core.disclosure.stories import CERTIFICATE, in_state, report, send_form

if TYPE_CHECKING:
    from collections.abc import Callable

HEAD = Letterhead("United Nations Children’s Fund", "Ethics Office")
DAYS = timedelta(days=1)
REASON = "Mission without a network"


@pytest.fixture(scope="module")
def office() -> ReviewOffice:
    return ReviewOffice()


@pytest.fixture
def desk(office) -> FilingDesk:
    return a_desk(office)


def _sent(desk: FilingDesk) -> None:
    stories.not_started(desk)
    send_form(desk)


def _extended(desk: FilingDesk) -> None:
    stories.not_started(desk)
    desk.do(extend, {"until": date(2021, 4, 30), "reason": REASON})


def _verifying(desk: FilingDesk) -> None:
    stories.cleared(desk)
    desk.do(set_drawn, CERTIFICATE)
    wanted = {"what": "Deed of the flat", "section": "assets", "answer_by": desk.on + 20 * DAYS}
    desk.do(ask_document, wanted)
    desk.do(ask_document, {"what": "Anything else"})


MAKING: dict[str, Callable[[FilingDesk], None]] = {
    "filing_invitation": _sent,
    "form_code": _sent,
    "filing_reminder": stories.not_started,
    "extension_granted": _extended,
    "filer_questions": stories.questioned,
    "conflict_guidance": stories.guidance_issued,
    "guidance_reminder": stories.guidance_issued,
    "document_request": _verifying,
    "filing_clearance": stories.cleared,
}


def content(desk: FilingDesk, kind: str, **extra: Any) -> LetterContent:
    given = Extra("EO/1", **extra)
    made = fields_for(kind, desk.case, by=desk.by, on=desk.on, extra=given)
    assert not isinstance(made, Refusal), made
    composed = compose(kind, extra.get("language") or desk.case.language, made, HEAD)
    assert isinstance(composed, LetterContent), composed
    return composed


def said(desk: FilingDesk, kind: str, language: str = "en", **extra: Any) -> str:
    letter = content(desk, kind, language=language, **extra)
    return "\n".join((letter.subject, *letter.addressee, *(text for _, text in letter.body)))


def open_now(desk: FilingDesk) -> set[str]:
    return {one.kind for one in letters_open(desk.case, by=desk.by, on=desk.on) if one.allowed}


@pytest.mark.parametrize("kind", LETTER_KINDS)
def test_a_filing_gives_every_field_of_every_kind_in_every_language(desk, kind):
    MAKING[kind](desk)
    desk.do(add_note, {"kind": "note", "text": "He seems to hide something."})
    for language in LANGUAGES:
        text = said(desk, kind, language)
        assert desk.case.number in text
        assert ZOE["name"] in text
        assert dates.formal(date(2020, 12, 31), language) in text
        assert "seems to hide" not in text


def test_the_letter_is_in_the_language_of_the_filer_unless_another_is_asked_for(desk):
    stories.not_started(desk)
    assert "Bureau" in content(desk, "filing_reminder").body[2][1]


@pytest.mark.parametrize(
    ("state", "kinds"),
    [
        (State.NOT_STARTED, {"filing_reminder"}),
        (State.DRAFT, {"filing_reminder"}),
        (State.FILED, set()),
        (State.UNDER_REVIEW, set()),
        (State.QUESTIONED, {"filer_questions"}),
        (State.ANSWERED, set()),
        (State.CLEARED, {"filing_clearance"}),
        (State.GUIDANCE_ISSUED, {"conflict_guidance", "guidance_reminder"}),
        (State.VERIFIED, {"filing_clearance"}),
        (State.EXEMPT, set()),
        (State.CLOSED, {"filing_clearance"}),
        (State.DISPOSED, set()),
    ],
)
def test_each_state_has_its_letters_and_no_others(office, state, kinds):
    assert open_now(in_state(office, state)) == kinds


def test_an_invitation_says_why_and_nothing_of_the_code(desk):
    stories.not_started(desk)
    assert "filing_invitation" not in open_now(desk)
    send_form(desk)
    text = said(desk, "filing_invitation")
    assert "All directors" in text
    assert dates.formal(date(2021, 3, 31), "en") in text
    assert "recently taken up" not in text
    assert "a b c d e" not in text
    assert "a b c d e" in said(desk, "form_code")


@pytest.mark.parametrize(
    ("kind", "words"),
    [("entrant", "recently taken up your duties"), ("departure", "before you leave your post")],
)
def test_who_joins_or_leaves_is_told_so(desk, kind, words):
    desk.open(form_kind=kind, rules=[])
    send_form(desk)
    text = said(desk, "filing_invitation")
    assert words in text
    assert "Why you are asked" not in text


def test_after_its_day_a_reminder_says_so_and_when_the_head_is_told(desk):
    stories.not_started(desk)
    assert "was due by" not in said(desk, "filing_reminder")
    desk.later(60)
    when = desk.on + 10 * DAYS
    text = said(desk, "filing_reminder", reply_by=when)
    assert "was due by" in text
    assert dates.formal(when, "en") in text


def test_an_extension_says_the_first_day_the_last_one_and_the_reason_of_that_one(desk):
    _extended(desk)
    desk.do(extend, {"until": date(2021, 5, 31), "reason": "Ill"})
    text = said(desk, "extension_granted")
    for day in (date(2021, 3, 31), date(2021, 5, 31)):
        assert dates.formal(day, "en") in text
    assert dates.formal(date(2021, 4, 30), "en") not in text
    assert "Ill" in text
    assert REASON not in text


def test_questions_are_asked_until_the_last_of_their_days(desk):
    stories.questioned(desk)
    last = desk.on + 30 * DAYS
    desk.step(Action.ASK_FILER, question="Since when?", answer_by=last)
    text = said(desk, "filer_questions")
    assert "1\u2069. \u2068Whose flat?" in text
    assert "2\u2069. \u2068Since when?" in text
    assert dates.formal(last, "en") in text


def test_guidance_says_each_step_that_is_not_done_and_who_approved_it(desk):
    stories.guidance_issued(desk)
    letter = content(desk, "conflict_guidance", language="en")
    assert letter.approver_name not in ("", letter.officer_name)
    text = said(desk, "conflict_guidance")
    assert "Divest" in text
    assert "Sell it." in text
    report(desk)
    assert "conflict_guidance" not in open_now(desk)


def test_a_reminder_of_guidance_says_what_is_not_done_and_whether_its_day_is_past(desk):
    stories.guidance_issued(desk)
    text = said(desk, "guidance_reminder")
    assert "You have not yet reported" in text
    assert "Sell it." in text
    assert "let us have your report by" not in text
    desk.later(400)
    when = desk.on + 10 * DAYS
    text = said(desk, "guidance_reminder", reply_by=when)
    assert "A date set for it has passed" in text
    assert f"let us have your report by \u2068{dates.formal(when, 'en')}" in text
    report(desk)
    assert "guidance_reminder" not in open_now(desk)


def test_documents_are_asked_for_by_section_until_they_have_come(desk):
    _verifying(desk)
    text = said(desk, "document_request")
    assert "\u2068Assets\u2069: \u2068Deed of the flat" in text
    assert "2\u2069. \u2068Anything else" in text


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        ("nothing_to_declare", "no interests of the kinds asked about"),
        ("no_conflict", "found no conflict between"),
        ("already_mitigated", "already taken are sufficient"),
    ],
)
def test_a_clearance_says_the_outcome_and_no_other(desk, outcome, words):
    stories.not_started(desk)
    desk.take_in(blank() if outcome == "nothing_to_declare" else blank(assets=[FLAT]))
    desk.step(Action.BEGIN_REVIEW)
    desk.step(Action.CLEAR, outcome=outcome, seen=True)
    text = said(desk, "filing_clearance")
    every = ("no interests of the kinds", "found no conflict", "already taken are sufficient")
    assert [one for one in every if one in text] == [one for one in every if one in words]
    assert words in text
    assert "drawn by lot" not in text


def test_a_statement_that_was_amended_is_not_cleared_any_more(desk):
    stories.cleared(desk)
    desk.take_in(blank())
    assert open_now(desk) == set()


def test_a_verification_that_is_followed_up_confirms_nothing(desk):
    stories.drawn(desk)
    desk.step(Action.VERIFY, verification="follow_up")
    assert "drawn by lot" not in said(desk, "filing_clearance")


def test_a_reviewer_signs_and_who_is_not_of_the_programme_does_not(desk):
    stories.cleared(desk)
    assert may_sign(desk.case, "filing_clearance", desk.office.officer("vera")) is None
    assert may_sign(desk.case, "filing_clearance", desk.office.officer("omar"))
