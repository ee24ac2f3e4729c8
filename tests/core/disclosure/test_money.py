# SPDX-License-Identifier: Apache-2.0
"""An amount is read with certainty or not at all; what has no rate is said, not passed over."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.disclosure.amounts import read_amount
from core.disclosure.money import rates, read_money, unvalued, weigh
from core.disclosure.sections import FormKind
from core.disclosure.statement import Amount, Statement
from core.errors import Refusal
from core.history.canonical import MAX_INT
from core.policy.profile import read_profile
from core.tabular.cells import Fault
from resources import read_json
from tests.cases import in_each

END = date(2020, 12, 31)
UNREAD = Refusal.of("money.unread")


@in_each(
    ("text", "hundredths"),
    [
        ("1,234.56", 123456), ("1.234,56", 123456), ("1 234,56", 123456), ("1234.5", 123450),
        ("1\u202f234,56", 123456), ("1\u00a0234", 123400), ("1'234.56", 123456), ("1’234", 123400),
        ("12,34,567.00", 123456700), ("1.234.567", 123456700), ("1,234,567.8", 123456780),
        ("1.234", 123400), ("1,234", 123400), ("1,5", 150), ("0.50", 50), ("0", 0), ("007", 700),
        ("١٬٢٣٤٫٥٦", 123456), ("١٬٢٣٤٬٥٦٧", 123456700), ("٣٫٥", 350), ("۱۲۳", 12300),
        ("１，２３４．５６", 123456), ("12.5万", 12500000), ("1.5亿", 15000000000),
        ("3万5千", 3500000), ("壹仟贰佰元整", 120000), ("三万零五", 3000500), ("十二", 1200),
        ("一百二十三万四千五百六十七元八角九分", 123456789), ("一亿二千万", 12000000000),
        ("12亿3456万7890", 123456789000), ("五元零三分", 503), ("兩萬圓", 2000000),
    ],
)  # fmt: skip
def test_an_amount_is_read_as_it_is_written_anywhere(text, hundredths):
    assert read_amount(text) == hundredths


@in_each(
    "text",
    [
        "", " ", "abc", "-5", "(5)", "1..2", ".5", "5.", "1.2345", "0,500", "1,23,4", "1 234,567",
        "1,234.567", "1 2", "123 45", "1.234,56.7", "12,345.678,9", "1'23", "1e5", "½", "10²", "Ⅻ",
        "三万五", "二〇二一", "一百二", "万", "元", "5角", "=1+1", "9" * 16, "1" * 400, "1,234'567",
        "1.234,567,8",
    ],
)  # fmt: skip
def test_what_is_not_wholly_understood_is_no_amount(text):
    assert read_amount(text) is None


@given(st.integers(0, MAX_INT), st.sampled_from([",.", ".,", " ,", "'.", "٬٫", "\u202f,"]))
def test_every_amount_is_read_back_however_its_thousands_are_marked(hundredths, marks):
    group, point = marks
    whole = f"{hundredths // 100:,}".replace(",", group)
    assert read_amount(f"{whole}{point}{hundredths % 100:02}") == hundredths


@given(st.text(max_size=30))
def test_no_text_makes_it_stumble(text):
    found = read_amount(text)
    assert found is None or 0 <= found <= MAX_INT


@in_each(
    ("cell", "currency", "amount"),
    [
        ("USD 1,234.56", "", Amount(123456, "USD")), ("1 234,56 €", "", Amount(123456, "EUR")),
        ("CHF 1'234.50", "chf", Amount(123450, "CHF")), ("$500", "CAD", Amount(50000, "CAD")),
        ("1 000 FCFA", "XOF", Amount(100000, "XOF")), ("500 руб.", "RUB", Amount(50000, "RUB")),
        ("五百元", "", Amount(50000, "CNY")), (0.1 + 0.2, "USD", Amount(30, "USD")),
        (12, "EUR", Amount(1200, "EUR")), (1234.565, "EUR", Amount(123457, "EUR")),
        ("usd 7", "", Amount(700, "USD")),
    ],
)  # fmt: skip
def test_money_has_a_currency_of_its_own_or_of_its_column(cell, currency, amount):
    assert read_money(cell, currency) == amount


@in_each(
    ("cell", "currency", "code"),
    [
        ("$500", "", "money.currency"), ("500", "", "money.currency"), ("¥5", "", "money.currency"),
        ("$500", "EUR", "money.currency"), ("EUR 5", "USD", "money.currency"),
        ("5", "XYZ", "money.currency"), ("-5", "USD", "money.negative"),
        ("(1,000)", "USD", "money.negative"), (-0.5, "USD", "money.negative"),
        ("USD", "", "money.unread"), (None, "USD", "money.unread"), (True, "USD", "money.unread"),
        (END, "USD", "money.unread"), (float("nan"), "USD", "money.unread"),
        (1e300, "USD", "money.unread"), ("1.234", "KWD", "money.unread"),
        ("1,234 to 2,000", "USD", "money.unread"),
        (Fault("sheets.cell_error"), "", "sheets.cell_error"),
    ],
)  # fmt: skip
def test_what_is_no_sum_of_money_says_why(cell, currency, code):
    assert read_money(cell, currency) == Refusal.of(code)


def policy(**values):
    form = read_json("policy/unicef_sample.json")
    changed = {n: {"value": v, "source": "s", "mark": "P"} for n, v in values.items()}
    return read_profile({**form, "parameters": {**form["parameters"], **changed}})


PROFILE = policy(disclosure_rates="2020-12-31 EUR 0.8; 2021-12-31 GBP 0.5")


def said(**sections):
    return Statement(FormKind.ANNUAL, "en", date(2021, 3, 1), sections)


def asset(hundredths, currency="USD"):
    return {"whose": "self", "what": "Land", "amount": Amount(hundredths, currency)}


def gift(source, hundredths, currency="USD"):
    return {"whose": "self", "from": source, "what": "Pen", "amount": Amount(hundredths, currency)}


def reached(*entries, section="assets", covers=END):
    return [one.reached for one in weigh(said(**{section: entries}), PROFILE, covers)]


def test_an_amount_at_the_threshold_reaches_it_and_one_below_does_not():
    assert reached(asset(1_000_000), asset(999_999)) == [True, False]


def test_other_currencies_count_by_the_rate_of_the_covered_years_end():
    assert reached(asset(800_000, "EUR"), asset(799_999, "EUR")) == [True, False]
    (found,) = weigh(said(assets=(asset(800_000, "EUR"),)), PROFILE, END)
    assert (found.dollars, found.threshold, found.rate.on) == (1_000_000, 10_000, END)


def test_what_has_no_rate_is_neither_above_nor_below():
    found = weigh(said(assets=(asset(1, "GBP"), asset(1, "KES"), asset(1))), PROFILE, END)
    assert [(one.dollars, one.reached) for one in found] == [(None, None), (None, None), (1, False)]
    assert unvalued(found) == ("GBP", "KES")
    assert reached(asset(10**9, "EUR"), covers=date(2018, 12, 31)) == [None]


def test_gifts_of_one_source_count_together():
    one, other = gift("ACME  Ltd", 15_000), gift("acme ltd", 8_000, "EUR")
    assert reached(one, other, gift("Bo", 15_000), section="gifts") == [True, True, False]
    assert reached(gift("ACME", 5), gift("ACME", 5, "KES"), section="gifts") == [None, None]
    assert reached(gift("ACME", 25_000), gift("ACME", 5, "KES"), section="gifts") == [True, True]


def test_assets_count_one_by_one():
    assert reached(asset(600_000), asset(600_000)) == [False, False]


def test_a_section_without_a_threshold_has_worth_and_reaches_nothing():
    shares = {"whose": "self", "company": "ACME", "amount": Amount(10**9, "EUR")}
    (found,) = weigh(said(options=(shares, {"whose": "self", "company": "Bo"})), PROFILE, END)
    assert (found.dollars, found.threshold, found.reached) == (1_250_000_000, None, False)


@pytest.mark.parametrize("name", ["unicef_sample", "un_secretariat"])
def test_shipped_policies_have_rates_for_the_years_of_the_sample_office(name):
    known = rates(read_profile(read_json(f"policy/{name}.json")))
    for year in (2019, 2020):
        for currency in ("EUR", "GBP", "CHF", "CNY", "RUB", "JOD", "XOF", "SAR", "MXN"):
            assert known.of_year(currency, date(year, 12, 31))
        # Of these there is no published table that can be cited: the office states their rates.
        for currency in ("KES", "EGP", "PKR", "BDT"):
            assert known.of_year(currency, date(year, 12, 31)) is None
