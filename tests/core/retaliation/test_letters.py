# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that each letter says what the record says, and only when the record allows."""

from __future__ import annotations

import itertools
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from core.casework import entering, handling, membership
from core.casework.letters import Extra, letters_open, next_register_number
from core.errors import Refusal
from core.letters import compose as engine
from core.letters.kinds import FILES, KINDS
from core.office.instance import code_of
from core.retaliation import intake, review
from core.retaliation.letters import LETTER_KINDS, fields_for, may_sign
from core.retaliation.workflow import Action, State
from resources import LANGUAGES
from tests.cases import in_each
from tests.core.retaliation import stories
from tests.core.retaliation.harness import Desk, SampleOffice
from tests.core.retaliation.stories import REASON, in_state

if TYPE_CHECKING:
    from collections.abc import Callable

HEAD = engine.Letterhead("United Nations Children’s Fund", "Ethics Office")


@pytest.fixture
def office() -> SampleOffice:
    return SampleOffice()


def fields(desk: Desk, kind: str, **extra: Any) -> dict[str, Any]:
    given = Extra(register_number="EO/2021/17", **extra)
    made = fields_for(kind, desk.case, by=desk.by, on=desk.on, extra=given)
    assert not isinstance(made, Refusal), made
    return dict(made)


def _informal(desk: Desk) -> None:
    stories.informal(desk)
    desk.step(Action.CONFIRM_RESOLUTION, confirmed_on=desk.on, terms="The contract is renewed.")


def _withdrawn(desk: Desk) -> None:
    stories.reviewing(desk)
    desk.step(Action.WITHDRAW, how="in_writing")


def _measure(desk: Desk) -> None:
    stories.reviewing(desk)
    wanted = {"from": desk.on, "to": desk.on + timedelta(days=60)}
    desk.do(review.recommend_measure, {"kind": "suspend_action", "text": "To avoid harm", **wanted})


def _asked(desk: Desk) -> None:
    stories.received(desk)
    desk.step(
        Action.REQUEST_INFORMATION,
        what="Please send the decision.",
        answer_by=desk.on + timedelta(days=14),
    )


def _recused(desk: Desk) -> None:
    stories.received(desk)
    lin = desk.office.officer("lin")
    desk.at("lin").do(membership.declare_recusal, {"officer": lin, "reason": "A cousin"})
    desk.sync(desk.at("lin"))


MAKING: dict[str, Callable[[Desk], None]] = {
    "acknowledgement": stories.complete,
    "request_for_information": _asked,
    "prima_facie_found": stories.prima_facie,
    "no_prima_facie": stories.no_prima_facie,
    "referral_memo": stories.referred,
    "interim_recommendation": _measure,
    "status_update": stories.investigated,
    "determination_established": stories.established,
    "determination_not_established": stories.not_established,
    "determination_recommendations": stories.aftercare,
    "informal_resolution": _informal,
    "withdrawal": _withdrawn,
    "closing": _withdrawn,
    "recusal_certificate": _recused,
}


def test_the_kinds_are_those_of_the_letter_engine():
    assert set(LETTER_KINDS) == set(KINDS) - set(FILES) == set(MAKING)


@in_each("kind, language", itertools.product(LETTER_KINDS, LANGUAGES))
def test_a_case_gives_every_field_of_every_kind_in_every_language(office, kind, language):
    desk = office.desk()
    MAKING[kind](desk)
    desk.do(entering.set_language, {"language": language}) if not desk.case.closed else None
    content = engine.compose(kind, language, fields(desk, kind), HEAD, head=desk.registers.head)
    assert not isinstance(content, Refusal), content
    assert content.case_number == "RET-2021-001"


@pytest.mark.parametrize("kind", LETTER_KINDS)
def test_no_letter_is_open_on_a_bare_enquiry(office, kind):
    desk = in_state(office, State.ENQUIRY)
    found = {o.kind: o.refusal for o in letters_open(desk.case, by=desk.by, on=desk.on)}
    assert found[kind] is not None
    assert found[kind].code in ("case.letter_not_yet", "case.consent_missing")


def test_a_determination_repeats_the_findings_and_nothing_else(office):
    desk = in_state(office, State.ESTABLISHED)
    made = fields(desk, "determination_established")
    assert [(a["number"], a["retaliation"], a["reasons"]) for a in made["allegations"]] == [
        (1, True, REASON["reason"])
    ]
    assert "additional" not in made
    assert made["approver_name"] == "Ana Director"


def test_a_sentence_of_the_record_has_no_stop_where_that_of_the_letter_goes_on(office):
    desk = in_state(office, State.RECEIVED)
    for what in ("Told to go. Twice.", "被调离。", "Moved"):
        act = {"kind": "threat", "what": what, "why": "x", "state": "taken"}
        desk.do(intake.add_allegation, {**act, "on": desk.on})
    made = [a["action"] for a in fields(desk, "acknowledgement")["allegations"]]
    assert made[-3:] == ["Told to go. Twice", "被调离", "Moved"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_determination_speaks_of_recommendations_as_the_record_does(office, language):
    desk = in_state(office, State.ESTABLISHED)
    made = [_body("determination_established", desk, language)]
    desk.do(review.recommend, {"kind": "rescind", "text": "Rescind the decision."})
    made.append(_body("determination_established", desk, language))
    assert len(set(made)) == 2
    if language == "en":
        assert "The Office has made recommendations" in made[1]
        assert "has made" not in made[0]
        assert "may recommend" in made[0]


def _body(kind: str, desk: Desk, language: str) -> str:
    content = engine.compose(kind, language, fields(desk, kind), HEAD)
    assert not isinstance(content, Refusal), content
    return " ".join(text for _, text in content.body)


def test_a_referral_names_whom_it_is_about_whether_or_not_their_post_is_known(office):
    desk = stories.in_state(office, State.REFERRED)
    desk.do(intake.add_person, {"role": "alleged_retaliator", "name": "Cy Vo"})
    assert "\u2068Bo Ss\u2069, \u2068Chief\u2069 \u2068Cy Vo\u2069 " in _body(
        "referral_memo", desk, "en"
    )


def test_the_applicant_is_told_of_the_panel_and_when_whether_or_not_the_office_names_it(office):
    desk = office.desk()
    stories.complete(desk)
    made = fields(desk, "acknowledgement")
    assert made["panel_name"] == "Chair of the Ethics Panel"
    assert desk.case.filed_on is not None
    assert made["safety_valve_on"] == desk.case.filed_on + timedelta(days=45)
    unnamed = {f: a for f, a in office.office.addressees.items() if f != "panel"}
    office.office = replace(office.office, addressees=unnamed)
    again = fields(desk, "acknowledgement", language="fr")
    assert again["panel_name"] == "Groupe de la déontologie"
    assert again["safety_valve_on"] == made["safety_valve_on"]


def test_an_allegation_that_was_not_referred_is_not_in_the_determination(office):
    desk = office.desk()
    stories.mixed(desk)
    memo = fields(desk, "prima_facie_found")
    assert [a["prima_facie"] for a in memo["allegations"]] == [True, False]
    assert memo["panel_name"] == "Chair of the Ethics Panel"
    assert memo["panel_review_by"] == desk.on + timedelta(days=30)
    desk.approve(desk.step(Action.REFER, body="investigations", **REASON))
    desk.step(Action.BEGIN_INVESTIGATION)
    desk.later(31)
    desk.step(Action.RECEIVE_REPORT, dated=desk.on, document=stories.document(desk))
    for allegation in desk.case.allegations:
        if allegation.referred:
            answer = {"question": "clear_and_convincing", "answer": "yes", **REASON}
            desk.do(review.make_finding, {"allegation": allegation.id, **answer})
    desk.approve(desk.step(Action.DETERMINE_NOT_ESTABLISHED, **REASON))
    assert [a["number"] for a in fields(desk, "determination_not_established")["allegations"]] == [
        1
    ]


@pytest.mark.parametrize(
    ("kind", "purpose"),
    [
        ("referral_memo", "refer"),
        ("interim_recommendation", "engage_management"),
        ("determination_recommendations", "engage_management"),
    ],
)
def test_a_letter_stops_when_the_consent_it_needs_was_withdrawn(office, kind, purpose):
    desk = office.desk()
    MAKING[kind](desk)
    given = desk.case.consent(purpose)
    assert given is not None
    withdrawn = {"consent": given.id, "on": desk.on, "how": "by_email"}
    desk.do(entering.withdraw_consent, withdrawn)
    made = fields_for(kind, desk.case, by=desk.by, on=desk.on, extra=Extra("1"))
    assert isinstance(made, Refusal)
    assert (made.code, made.params["purpose"]) == ("case.consent_missing", purpose)


def test_a_request_goes_to_a_witness_only_with_consent(office):
    desk = office.desk()
    stories.reviewing(desk)
    witness = desk.do(intake.add_person, {"role": "witness", "name": "Wit Ness"})
    desk.step(Action.REQUEST_INFORMATION, what="What did you see?", person=witness)
    extra = Extra("1", person=witness, reply_by=desk.on)
    asked = {"by": desk.by, "on": desk.on, "extra": extra}
    refusal = fields_for("request_for_information", desk.case, **asked)
    assert isinstance(refusal, Refusal)
    assert refusal.code == "case.consent_missing"
    given = {"purpose": "contact_witness", "person": witness, "on": desk.on, "how": "in_writing"}
    desk.do(entering.record_consent, given)
    made = fields_for("request_for_information", desk.case, **asked)
    assert not isinstance(made, Refusal)
    assert made["addressee_name"] == "Wit Ness"


def test_decisions_are_signed_by_the_head_and_by_the_alternate_when_the_head_is_recused(office):
    desk = in_state(office, State.REFERRED)
    director, alternate = office.officer("director"), office.officer("alternate")
    assert may_sign(desk.case, "referral_memo", director) is None
    refusal = may_sign(desk.case, "referral_memo", desk.by)
    assert refusal is not None
    assert refusal.code == "case.head_signs"
    assert may_sign(desk.case, "status_update", desk.by) is None
    assert fields(desk, "referral_memo")["officer_name"] == "Ana Director"
    desk.at("director").do(membership.declare_recusal, {"officer": director, **REASON})
    desk.sync(desk.at("director"))
    assert may_sign(desk.case, "referral_memo", alternate) is None
    assert fields(desk, "referral_memo")["officer_name"] == "Paul Chair"


def test_a_recorded_letter_can_be_superseded_once_and_never_twice_numbered(office):
    desk = in_state(office, State.RECEIVED)
    desk.do(intake.add_allegation, allegation(desk))
    first = desk.do(handling.record_letter, letter("1"))
    assert desk.refused(handling.record_letter, letter("1")) == "case.letter_known"
    desk.do(handling.record_letter, letter("2") | {"supersedes": first})
    again = letter("3") | {"supersedes": first}
    assert desk.refused(handling.record_letter, again) == "case.letter_superseded"
    old, new = desk.case.letters
    assert (old.superseded_by, new.superseded_by) == (new.id, "")


def test_a_letter_that_is_not_open_cannot_be_recorded(office):
    desk = in_state(office, State.RECEIVED)
    wrong = letter("1") | {"kind": "determination_established"}
    assert desk.refused(handling.record_letter, wrong) == "case.letter_not_yet"


def test_bodies_that_the_office_has_not_named_are_written_to_as_bodies(office):
    office.office = replace(office.office, addressees={})
    told = fields(in_state(office, State.NO_PRIMA_FACIE), "no_prima_facie", language="en")
    assert told["panel_name"] == "Ethics Panel"
    memo = fields(in_state(office, State.REFERRED), "referral_memo", language="en")
    assert memo["addressee_name"] == memo["investigating_body"] == "Investigation office"


def test_an_office_that_has_not_said_who_the_head_is_cannot_write_to_the_head(office):
    desk = office.desk()
    _measure(desk)
    office.office = replace(office.office, addressees={})
    made = fields_for("interim_recommendation", desk.case, by=desk.by, on=desk.on, extra=Extra("1"))
    assert made == Refusal.of("case.addressee_missing", function="head")


def allegation(desk: Desk) -> dict[str, Any]:
    return {
        "kind": "threat", "what": "A threat", "on": desk.on, "state": "taken", "why": "So near",
    }  # fmt: skip


def letter(number: str) -> dict[str, Any]:
    return {
        "kind": "acknowledgement", "language": "fr", "register_number": f"EO/2021/{number}",
        "sha256": number.rjust(64, "0"), "head": "0" * 64,
    }  # fmt: skip


def number(desk: Desk) -> str:
    return next_register_number(desk.case, "EO", desk.laptop.author.instance)


def test_a_letter_is_numbered_within_its_case_and_two_laptops_never_draw_the_same(office):
    omar = in_state(office, State.RECEIVED)
    lin = omar.at("lin")
    drawn = []
    for desk, digest in ((omar, "1"), (lin, "2"), (omar, "3"), (lin, "4")):
        drawn.append(number(desk))
        facts = letter(digest) | {"register_number": drawn[-1]}
        desk.do(handling.record_letter, facts)
        if digest == "3":
            omar.sync(lin)
    codes = [code_of(desk.laptop.author.instance) for desk in (omar, lin)]
    assert codes[0] != codes[1]
    ends = [f"{codes[0]}-01", f"{codes[1]}-01", f"{codes[0]}-02", f"{codes[1]}-02"]
    assert drawn == [f"EO/{omar.case.number}/{end}" for end in ends]


def test_letters_of_another_case_leave_no_gap_in_this_one(office):
    here, elsewhere = in_state(office, State.RECEIVED), in_state(office, State.RECEIVED)
    before = number(here)
    elsewhere.do(handling.record_letter, letter("1") | {"register_number": number(elsewhere)})
    assert number(here) == before
    assert number(elsewhere).endswith("-02")
