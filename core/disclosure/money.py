# SPDX-License-Identifier: Apache-2.0
"""Owns what declared money is worth in dollars, and whether it reaches a threshold of the policy.

Thresholds are in United States dollars (`domain.md` 1). Whatever is declared in another currency
is valued by the policy's rate of the covered year's end; where the policy has none, nobody can
say whether a threshold is reached, and that is what is said: an amount is never passed over.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.disclosure.amounts import read_amount
from core.disclosure.sections import section as section_of
from core.disclosure.statement import Amount
from core.errors import Refusal
from core.history.canonical import MAX_INT
from core.policy.rates import PARAMETER as RATES
from core.policy.rates import read_rates
from core.tabular.cells import Fault, line_of
from resources import read_json, read_lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from core.disclosure.sections import Section
    from core.disclosure.statement import EntryOf, Statement
    from core.policy.profile import Profile
    from core.policy.rates import Rate, Rates
    from core.tabular.cells import Cell

_MINUS = "-−–"
_LETTERS = 3
_SOURCE = "from"
"""The column that says who gave it: income and gifts count by their source (`domain.md` 1)."""


def read_money(cell: Cell, currency: str = "") -> Amount | Refusal:
    """Return the sum that a cell or a typed text says, or why it says none.

    `currency` is what a person or another column says; a sum may name its own, in letters or by
    a sign, and must not contradict it.
    """
    if isinstance(cell, Fault):
        return Refusal.of(cell.code)
    if cell is None or isinstance(cell, (bool, date, datetime)):
        return Refusal.of("money.unread")
    said, codes = _without_currency(line_of(cell)) if isinstance(cell, str) else ("", _any())
    chosen = currency.strip().upper()
    possible = codes & {chosen} if chosen else codes
    if len(possible) != 1:
        return Refusal.of("money.currency")
    (code,) = possible
    if isinstance(cell, (int, float)):
        hundredths = _of_number(cell)
    elif said[:1] in _MINUS or (said.startswith("(") and said.endswith(")")):
        hundredths = -1 if said else None
    else:
        hundredths = read_amount(said, decimals=_decimals(code))
    if hundredths is None or hundredths > MAX_INT:
        return Refusal.of("money.unread")
    return Amount(hundredths, code) if hundredths >= 0 else Refusal.of("money.negative")


def _of_number(number: float) -> int | None:
    # A spreadsheet computes in binary: 0.1 + 0.2 is not 0.3 to the last digit.
    exact = Decimal(repr(number))
    if not exact.is_finite() or abs(exact) > MAX_INT:
        return None
    return int((exact * 100).to_integral_value(ROUND_HALF_UP))


def _without_currency(text: str) -> tuple[str, frozenset[str]]:
    """Return a text without the currency before or behind it, and which it may be: any, if none."""
    upper = text.upper()
    for sign, codes in _signs().items():
        if upper.startswith(sign):
            return text[len(sign) :].strip(), codes
        if upper.endswith(sign):
            return text[: -len(sign)].strip(), codes
    return text, _any()


@cache
def _any() -> frozenset[str]:
    return frozenset(read_lines("disclosure/currencies.txt"))


@cache
def _signs() -> Mapping[str, frozenset[str]]:
    """Return codes and signs, the longest first, and the currencies that each may mean."""
    written: Mapping[str, list[str]] = read_json("disclosure/signs.json")["signs"]
    known = {code: frozenset((code,)) for code in _any()}
    known |= {sign.upper(): frozenset(codes) for sign, codes in written.items()}
    return MappingProxyType(dict(sorted(known.items(), key=lambda pair: (-len(pair[0]), pair[0]))))


@cache
def _decimals(code: str) -> int:
    return 3 if code in read_json("disclosure/signs.json")["three_decimals"] else 2


def rates(profile: Profile) -> Rates:
    """Return the rates of a policy; one that says none has none."""
    return read_rates(profile.parameter(RATES).value)


@dataclass(frozen=True, slots=True)
class Weighed:
    """An amount of a statement, held to the threshold of its section."""

    section: str
    place: int
    """Which entry of the section, from 0."""
    column: str
    amount: Amount
    dollars: int | None
    """Its worth in hundredths of a dollar; None where the policy has no rate."""
    rate: Rate | None
    total: int
    """What is held to the threshold, as far as it has a value: of income and gifts all that come
    from one source, else the amount itself. Hundredths of a dollar."""
    threshold: int | None
    """In dollars; None where the policy sets none."""
    reached: bool | None
    """Whether it is as much or more; None where nobody can say, for want of a rate."""


def weigh(statement: Statement, profile: Profile, covers: date) -> tuple[Weighed, ...]:
    """Return every amount of a statement and what it is worth, in the order of the statement.

    `covers` is the last day of the year that the statement is about.
    """
    known = rates(profile)
    found: list[Weighed] = []
    for name, entries in statement.sections.items():
        asks = section_of(name)
        if asks is not None:
            found += _weighed(asks, entries, known, profile, covers)
    return tuple(found)


def unvalued(weighed: tuple[Weighed, ...]) -> tuple[str, ...]:
    """Return the currencies for which the policy has no rate, by code."""
    return tuple(sorted({one.amount.currency for one in weighed if one.dollars is None}))


def _weighed(
    asks: Section, entries: tuple[EntryOf, ...], known: Rates, profile: Profile, covers: date
) -> Iterator[Weighed]:
    worth = list(_worth(entries, known, covers))
    by_source = asks.column(_SOURCE) is not None
    together: dict[object, list[int | None]] = defaultdict(list)
    for place, _, _, _, dollars in worth:
        together[_source(entries[place]) if by_source else place].append(dollars)
    threshold = profile.number(asks.threshold) if asks.threshold else None
    for place, column, amount, rate, dollars in worth:
        parts = together[_source(entries[place]) if by_source else place]
        total = sum(part for part in parts if part is not None)
        reached: bool | None = threshold is not None and total >= threshold * 100
        if not reached and threshold is not None and None in parts:
            reached = None
        yield Weighed(
            asks.name, place, column, amount, dollars, rate, total, threshold, reached
        )  # fmt: skip


def _worth(
    entries: tuple[EntryOf, ...], known: Rates, covers: date
) -> Iterator[tuple[int, str, Amount, Rate | None, int | None]]:
    for place, entry in enumerate(entries):
        for column, answer in entry.items():
            if isinstance(answer, Amount):
                rate = known.of_year(answer.currency, covers)
                dollars = rate.dollars(answer.hundredths) if rate else None
                yield place, column, answer, rate, dollars


def _source(entry: EntryOf) -> str:
    return " ".join(str(entry.get(_SOURCE, "")).casefold().split())
