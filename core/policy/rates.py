# SPDX-License-Identifier: Apache-2.0
"""Owns rates of exchange: what a policy says a dollar costs, on which day.

A policy says in its parameter `disclosure_rates` how it values amounts that are not in dollars:
the day, the currency (ISO 4217), and how much of it one dollar costs, with semicolons between:
`2020-12-31 EUR 0.815; 2020-12-31 GBP 0.732`. Amounts of a year are valued by the last rate of
that year; one of another year is no rate for it, and what has no rate has no value.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import TYPE_CHECKING

from core.history.canonical import MalformedError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

PARAMETER = "disclosure_rates"
CURRENCY = "USD"
"""Of the thresholds of every policy that we know."""
_WRITTEN = re.compile(r"(\d{4}-\d{2}-\d{2}) ([A-Z]{3}) (\d{1,9}(?:\.\d{1,6})?)", re.ASCII)


@dataclass(frozen=True, slots=True)
class Rate:
    """What one dollar costs."""

    on: date
    currency: str
    per_dollar: Fraction

    @property
    def until(self) -> date:
        """The day a year later, from which it is too old."""
        leap = (self.on.month, self.on.day) == (2, 29)
        return self.on.replace(year=self.on.year + 1, day=28 if leap else self.on.day)

    def dollars(self, hundredths: int) -> int:
        """Return what a sum is worth in hundredths of a dollar, halves rounded up."""
        return (hundredths / self.per_dollar + Fraction(1, 2)).__floor__()


_ITSELF = Fraction(1)


class Rates:
    """The rates of a policy."""

    def __init__(self, rates: Iterable[Rate]) -> None:
        self._by_currency: dict[str, list[Rate]] = {}
        for rate in sorted(rates, key=lambda rate: rate.on):
            self._by_currency.setdefault(rate.currency, []).append(rate)

    def of_year(self, currency: str, end: date) -> Rate | None:
        """Return the last rate of the year that ends on a day, or None; a dollar costs a dollar."""
        if currency == CURRENCY:
            return Rate(end, CURRENCY, _ITSELF)
        found = [r for r in self._by_currency.get(currency, ()) if r.on <= end and r.until > end]
        return found[-1] if found else None

    @property
    def by_day(self) -> Mapping[date, tuple[Rate, ...]]:
        """The rates of each day, the days in their order."""
        rates = [rate for some in self._by_currency.values() for rate in some]
        days = sorted({rate.on for rate in rates})
        return {day: tuple(rate for rate in rates if rate.on == day) for day in days}


def read_rates(setting: object) -> Rates:
    """Return what a policy's parameter says, none if it says nothing, or raise `MalformedError`."""
    if setting is None:
        return Rates(())
    if not isinstance(setting, str):
        raise MalformedError("not rates of exchange")
    return _read(setting)


@lru_cache(maxsize=16)
def _read(setting: str) -> Rates:
    """Return what a text says: once, for the office is read anew at each change of it."""
    found: dict[tuple[str, date], Rate] = {}
    for text in filter(None, map(str.strip, setting.split(";"))):
        written = _WRITTEN.fullmatch(text)
        if written is None:
            raise MalformedError("not a rate of exchange")
        day, currency, cost = written.groups()
        try:
            on = date.fromisoformat(day)
        except ValueError:
            raise MalformedError("not a day") from None
        if currency == CURRENCY or not Fraction(cost) or (currency, on) in found:
            raise MalformedError("a rate that is none, or one said twice")
        found[currency, on] = Rate(on, currency, Fraction(cost))
    return Rates(found.values())
