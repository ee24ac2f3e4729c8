# SPDX-License-Identifier: Apache-2.0
"""A statement that is typed from paper is kept as typed, and read whole or with all its faults."""

from __future__ import annotations

import pytest

from core.casework.forms import Form
from core.disclosure import filing
from core.disclosure.keyed import Keyed, draft_of, read_keyed, typed_from
from core.disclosure.sections import SECTIONS, FormKind
from core.disclosure.statement import Amount, Statement, read_statement
from resources import read_lines
from tests.core.disclosure.harness import COUSIN, FLAT, blank
from tests.core.disclosure.office import ReviewOffice, a_desk, statement

TYPED_FLAT = {
    "whose": "spouse", "what": "Flat in Lyon", "kind": "property", "country": "France",
    "amount": "250 000,00", "currency": "EUR",
}  # fmt: skip
BLANK = {section.name: () for section in SECTIONS}


def keyed(**sections):
    return Keyed(FormKind.ANNUAL, "fr", "2021-04-12", BLANK | sections)


def faults(said):
    return [(f.section, f.place, f.column, f.refusal.code) for f in read_keyed(said)]


def test_what_is_typed_says_what_a_form_would_have_said():
    seat = {"whose": "self", "what": "Member", "organisation": "A school", "leading": "yes",
            "paid": "no", "approved": "no"}  # fmt: skip
    read = read_keyed(keyed(assets=(TYPED_FLAT,), relatives=(COUSIN,), activities=(seat,)))
    asked = seat | {"leading": True, "paid": False, "approved": False}
    assert read == read_statement(blank(assets=[FLAT], relatives=[COUSIN], activities=[asked]))


def test_every_fault_is_named_with_its_place():
    wrong = TYPED_FLAT | {"whose": "uncle", "what": " ", "amount": "a lot"}
    gift = {"whose": "self", "from": "A friend", "what": "A watch", "on": "30.2.", "amount": "5"}
    said = keyed(assets=(TYPED_FLAT, wrong), gifts=(gift,))
    del said.sections["options"]
    assert faults(said) == [
        ("assets", 1, "whose", "disclosure.answer_wrong"),
        ("assets", 1, "what", "disclosure.answer_missing"),
        ("assets", 1, "amount", "money.unread"),
        ("options", -1, "", "disclosure.section_missing"),
        ("gifts", 0, "on", "disclosure.answer_wrong"),
        ("gifts", 0, "amount", "money.currency"),
    ]


def test_what_is_wrong_with_the_whole_is_said_of_the_whole():
    unsigned = Keyed(FormKind.ANNUAL, "fr", "", BLANK)
    assert faults(unsigned) == [("", -1, "", "disclosure.not_statement")]
    many = keyed(relatives=(COUSIN,) * 201)
    assert faults(many) == [("relatives", -1, "", "disclosure.too_many")]


def test_the_short_declaration_asks_for_its_own_sections():
    short = {s.name: () for s in SECTIONS if s.short}
    read = read_keyed(Keyed(FormKind.SHORT, "en", "2021-04-12", short))
    assert isinstance(read, Statement)
    assert read.sections.keys() == short.keys()


def test_a_draft_comes_back_as_it_was_typed():
    desk = a_desk(ReviewOffice())
    desk.open()
    assert draft_of(desk.case) == Keyed(FormKind.ANNUAL, "fr")
    half = Keyed(FormKind.ANNUAL, "es", "", {"assets": (TYPED_FLAT, {}), "gifts": ()}, "See over")
    desk.do(filing.key_in, half.form())
    assert draft_of(desk.case) == half
    assert not desk.case.versions


def test_a_draft_out_of_shape_is_read_as_far_as_it_has_one():
    desk = a_desk(ReviewOffice())
    desk.open()
    desk.do(filing.key_in, {"sections": {"assets": [1, {"what": 2}], "gifts": 3}, "remarks": []})
    assert draft_of(desk.case).sections == {"assets": ({},), "gifts": ()}
    assert Form(desk.case.draft.plain())


@pytest.mark.parametrize("hundredths", [0, 100, 123_456, 25_000_000, 10**14])
def test_what_was_filed_is_typed_so_that_it_says_the_same(hundredths):
    for code in read_lines("disclosure/currencies.txt"):
        flat = FLAT | {"amount": {"hundredths": hundredths, "currency": code}}
        said = statement(blank(assets=[flat], relatives=[COUSIN]))
        typed = typed_from(said)
        again = read_keyed(Keyed(typed.kind, "fr", "2021-04-12", typed.sections))
        assert isinstance(again, Statement), (code, again)
        assert again.sections == said.sections
        assert again.sections["assets"][0]["amount"] == Amount(hundredths, code)
