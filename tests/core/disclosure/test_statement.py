# SPDX-License-Identifier: Apache-2.0
"""A statement is taken over whole or not at all; two of them are set beside each other."""

from __future__ import annotations

import pytest

from core.disclosure.sections import SECTIONS, FormKind
from core.disclosure.statement import MAX_ENTRIES, Amount, Statement, compare, read_statement
from core.errors import Refusal
from tests.cases import in_each
from tests.core.disclosure.harness import COUSIN, FLAT, blank


def read(form) -> Statement:
    statement = read_statement(form)
    assert isinstance(statement, Statement)
    return statement


def test_a_statement_says_again_what_it_was_read_from() -> None:
    form = blank(assets=[FLAT], relatives=[COUSIN])
    statement = read(form)
    assert statement.sections["assets"][0]["amount"] == Amount(25_000_000, "EUR")
    assert read(statement.form()) == statement


def test_a_statement_with_nothing_in_it_is_blank() -> None:
    assert read(blank()).blank
    assert not read(blank() | {"remarks": "I moved house."}).blank
    assert not read(blank(assets=[FLAT])).blank


def test_the_short_declaration_has_no_property() -> None:
    assert set(read(blank(FormKind.SHORT)).sections) == {
        "activities", "relatives", "benefits", "interests",
    }  # fmt: skip
    refused = read_statement(blank(FormKind.SHORT, assets=[FLAT]))
    assert refused == Refusal.of("disclosure.not_statement")


@in_each("name", [s.name for s in SECTIONS])
def test_no_section_can_be_left_out(name: str) -> None:
    form = blank()
    del form["sections"][name]
    assert read_statement(form) == Refusal.of("disclosure.section_missing", section=name)


@in_each(
    ("change", "code", "asked"),
    [
        ({"what": ""}, "disclosure.answer_missing", "what"),
        ({"what": "  "}, "disclosure.answer_missing", "what"),
        ({"amount": None}, "disclosure.answer_missing", "amount"),
        ({"whose": "me"}, "disclosure.answer_wrong", "whose"),
        ({"kind": 7}, "disclosure.answer_wrong", "kind"),
        ({"what": "two\nlines"}, "disclosure.answer_wrong", "what"),
        ({"what": "x" * 301}, "case.text_too_long", None),
        ({"what": "nul\0"}, "case.text_control", None),
        ({"colour": "red"}, "disclosure.not_statement", None),
    ],
)
def test_an_entry_that_is_not_whole_refuses_the_statement(change, code, asked) -> None:
    refused = read_statement(blank(assets=[FLAT, FLAT | change]))
    assert isinstance(refused, Refusal)
    assert (refused.code, refused.params.get("asked")) == (code, asked)


@in_each(
    "amount",
    [
        {"hundredths": -1, "currency": "EUR"},
        {"hundredths": 1.5, "currency": "EUR"},
        {"hundredths": True, "currency": "EUR"},
        {"hundredths": 2**60, "currency": "EUR"},
        {"hundredths": 1, "currency": "euro"},
        {"hundredths": 1, "currency": "eur"},
        {"hundredths": 1, "currency": "ЕUR"},
        {"hundredths": 1, "currency": "EUR", "note": "x"},
        {"hundredths": "1", "currency": "EUR"},
        "10,000 EUR",
    ],
)
def test_an_amount_is_hundredths_and_a_currency_and_nothing_else(amount) -> None:
    refused = read_statement(blank(assets=[FLAT | {"amount": amount}]))
    assert refused == Refusal.of("disclosure.answer_wrong", section="assets", asked="amount")


@pytest.mark.parametrize("day", ["20210412", "2021-W15-1", "2021-4-12", "2021-04-12 ", "2021-04"])
def test_a_day_is_year_month_and_day_and_no_other_way_of_iso_8601(day) -> None:
    gift = {"whose": "self", "from": "A vendor", "what": "A watch", "on": "2021-04-12",
            "amount": FLAT["amount"]}  # fmt: skip
    assert read(blank(gifts=[gift])).sections["gifts"][0]["on"] == "2021-04-12"
    refused = read_statement(blank(gifts=[gift | {"on": day}]))
    assert refused == Refusal.of("disclosure.answer_wrong", section="gifts", asked="on")


def test_ten_thousand_rows_are_refused() -> None:
    refused = read_statement(blank(relatives=[COUSIN] * 10_000))
    assert refused == Refusal.of("disclosure.too_many", section="relatives", limit=MAX_ENTRIES)


@pytest.mark.parametrize(
    "text",
    ["=HYPERLINK(1)", "<script>alert(1)</script>", "\u202eevil", "مدير", "'; drop table"],
)
def test_what_somebody_wrote_is_kept_as_text(text: str) -> None:
    statement = read(blank(assets=[FLAT | {"what": text}]))
    assert statement.sections["assets"][0]["what"] == text


@in_each(
    "change",
    [{"version": 0}, {"kind": "yearly"}, {"language": "de"}, {"signed_on": "12 April"},
     {"signed_on": "20210412"}, {"signed_on": "2021-W15-1"}, {"more": 1}, {"sections": []},
     {"remarks": None}, {"format": "probitas.form"}],
)  # fmt: skip
def test_what_is_not_a_statement_is_refused(change) -> None:
    assert read_statement(blank() | change) == Refusal.of("disclosure.not_statement")


def test_the_statement_of_a_newer_form_is_told_apart() -> None:
    assert read_statement(blank() | {"version": 2}) == Refusal.of("disclosure.newer")


def test_two_years_beside_each_other_show_what_is_new_gone_changed_and_the_same() -> None:
    car = FLAT | {"what": "Car", "kind": "other"}
    boat = FLAT | {"what": "Boat", "kind": "other"}
    dearer = FLAT | {"what": "flat in  LYON", "amount": {"hundredths": 9, "currency": "EUR"}}
    before = read(blank(assets=[FLAT, car], relatives=[COUSIN]))
    now = read(blank(assets=[boat, dearer], relatives=[COUSIN]))
    found = [(d.section, bool(d.before), bool(d.now), set(d.changed)) for d in compare(before, now)]
    assert found == [
        ("assets", False, True, {"whose", "what", "kind", "country", "amount"}),
        ("assets", True, True, {"what", "amount"}),
        ("assets", True, False, {"whose", "what", "kind", "country", "amount"}),
        ("relatives", True, True, set()),
    ]


def test_two_entries_that_are_alike_are_each_held_against_one() -> None:
    before, now = read(blank(assets=[FLAT])), read(blank(assets=[FLAT, FLAT]))
    assert [bool(d.before) for d in compare(before, now)] == [True, False]


def test_without_last_year_everything_is_new() -> None:
    assert [d.before for d in compare(None, read(blank(assets=[FLAT])))] == [None]
