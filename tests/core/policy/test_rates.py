# SPDX-License-Identifier: Apache-2.0
"""A rate of exchange is of its year, and is read strictly or not at all."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from core.history.canonical import MalformedError
from core.policy.rates import read_rates
from tests.cases import in_each

TABLE = "2019-12-31 EUR 0.89; 2020-06-30 EUR 0.90; 2020-12-31 EUR 0.8; 2020-12-31 KES 109.2"
END = date(2020, 12, 31)


def test_amounts_are_valued_by_the_last_rate_of_their_year():
    rates = read_rates(TABLE)
    assert rates.of_year("EUR", END).per_dollar == Fraction("0.8")
    assert rates.of_year("EUR", date(2020, 11, 30)).per_dollar == Fraction("0.9")
    assert rates.of_year("EUR", date(2019, 12, 31)).on == date(2019, 12, 31)


@pytest.mark.parametrize(
    ("currency", "end"), [("GBP", END), ("KES", date(2019, 12, 31)), ("EUR", date(2021, 12, 31))]
)
def test_a_rate_of_another_year_is_none(currency, end):
    assert read_rates(TABLE).of_year(currency, end) is None


def test_a_dollar_costs_a_dollar():
    assert read_rates(None).of_year("USD", END).dollars(12345) == 12345


@pytest.mark.parametrize(
    ("hundredths", "dollars"), [(80, 100), (0, 0), (1, 1), (100_000_000, 125_000_000)]
)
def test_a_sum_is_worth_what_it_costs_to_the_cent(hundredths, dollars):
    assert read_rates(TABLE).of_year("EUR", END).dollars(hundredths) == dollars


@pytest.mark.parametrize("cost", ["3", "0.333333", "7.5", "1507.5", "25"])
def test_no_sum_is_off_by_more_than_half_a_cent(cost):
    rate = read_rates(f"2020-12-31 KES {cost}").of_year("KES", END)
    for hundredths in (1, 2, 5, 99, 12_345, 2**53 - 1):
        exact = hundredths / Fraction(cost)
        assert abs(rate.dollars(hundredths) - exact) <= Fraction(1, 2)


@in_each(
    "text",
    [
        "2020-12-31 EUR", "2020-12-31 EUR 0", "2020-12-31 EUR 0.0", "2020-12-31 EUR -1",
        "2020-12-31 EUR 1,2", "2020-12-31 eur 1", "2020-12-31 EURO 1", "2020-02-30 EUR 1",
        "31.12.2020 EUR 1", "2020-12-31 EUR 1e5", "2020-12-31 EUR 1.1234567", "2020-12-31 USD 1",
        "2020-12-31 EUR 1; 2020-12-31 EUR 1", "2020-12-31  EUR 1", "2020-12-31 EUR 1 GBP 2",
        "٢٠٢٠-١٢-٣١ EUR 1", 5, ("2020-12-31 EUR 1",),
    ],
)  # fmt: skip
def test_what_is_no_table_of_rates_is_refused(text):
    with pytest.raises(MalformedError):
        read_rates(text)
