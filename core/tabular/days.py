# SPDX-License-Identifier: Apache-2.0
"""Owns days written as text: which of them a text may mean, and the order a column writes them in.

Months may be numbers, or names in the six languages; a text of eight digits is a day as ISO 8601
and personnel systems write it without marks.

`03/04/2021` is the third of April or the fourth of March. One cell cannot say which; a column
mostly can, because one of its other cells has a thirteenth. Where no cell decides, a person does:
nothing is guessed.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.tabular.cells import key_of
from resources import read_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from core.tabular.cells import Cell


class Order(StrEnum):
    """In which order a text has year, month and day."""

    YMD = "ymd"
    """`2021-03-04` (ISO 8601) and `2021/3/4`."""
    DMY = "dmy"
    """`4.3.2021`, `04/03/2021`."""
    MDY = "mdy"
    """`3/4/2021`."""


# Digits of any script; a time of day after the day says nothing about the day.
_WRITTEN = re.compile(
    r"(\d{1,4})\s*([./\-年])\s*(\d{1,2})\s*([./\-月])\s*(\d{1,4})\s*日?"
    r"(?:\s*г\.?)?(?:[T ]\s*\d{1,2}[:.]\d{2}.*)?"
)
_TIME = re.compile(r"(?<=\d)[T ]\s*\d{1,2}[:.]\d{2}.*")
_NUMBERED = re.compile(r"(\d+)(?:st|nd|rd|th|er|o)?(?!\w)|([^\W\d]+)")
_FILLING = frozenset(("de", "del", "of", "the", "le", "el", "г", "года"))
_PIVOT = 69
"""Of a year with two digits, these and later ones are of the last century, as in POSIX."""


def read_day(text: str, order: Order) -> date | None:
    """Return the day that a text means if it is written in an order, or None."""
    found = _WRITTEN.fullmatch(text.strip())
    if found is None:
        return _of_digits(text.strip()) or _of_words(text)
    first, mark, second, other, third = found.groups()
    if len(first) == 4:
        order = Order.YMD  # A year that comes first tells its order by itself.
    year, month, day = {
        Order.YMD: (first, second, third),
        Order.DMY: (third, second, first),
        Order.MDY: (third, first, second),
    }[order]
    same = mark == other or (mark, other) == ("年", "月")
    # Nobody writes 3.4.2021 for the fourth of March, nor 21/3/4 for the same day.
    strange = (order is Order.MDY and mark == ".") or (
        order is Order.YMD and len(year) == 2 and mark in "/."
    )
    if strange or not same or len(year) not in (2, 4) or max(len(month), len(day)) > 2:
        return None
    return _made(year, int(month), int(day))


def _made(year: str, month: int, day: int) -> date | None:
    whole = int(year) + (0 if len(year) == 4 else 1900 if int(year) >= _PIVOT else 2000)
    try:
        return date(whole, month, day)
    except ValueError:
        return None


def _of_digits(text: str) -> date | None:
    plausible = len(text) == 8 and text.isdecimal() and 1900 <= int(text[:4]) < 2200
    return _made(text[:4], int(text[4:6]), int(text[6:])) if plausible else None


def _of_words(text: str) -> date | None:
    """Return the day that a text with the name of a month means: its order tells itself."""
    found = _NUMBERED.findall(key_of(_TIME.sub("", text)))
    numbers = [number for number, _ in found if number]
    month = _months().get(" ".join(word for _, word in found if word and word not in _FILLING))
    if month is None or len(numbers) != 2:
        return None
    day, year = reversed(numbers) if len(numbers[0]) == 4 else numbers
    return _made(year, month, int(day)) if len(year) in (2, 4) and len(day) <= 2 else None


@cache
def _months() -> Mapping[str, int]:
    written: Mapping[str, Sequence[str]] = read_json("sheets/months.json")
    return MappingProxyType({key_of(n): int(no) for no, names in written.items() for n in names})


def orders_of(texts: Iterable[str]) -> tuple[Order, ...]:
    """Return the orders in which a column may be written: those in which most of it are days.

    None if no cell is a day in any. Several if nothing tells them apart; those that give the
    same days count as one.
    """
    distinct = {text.strip() for text in texts} - {""}
    read = {order: [read_day(text, order) for text in distinct] for order in Order}
    most = max(sum(day is not None for day in days) for days in read.values())
    if not most:
        return ()
    best = [o for o, days in read.items() if sum(day is not None for day in days) == most]
    return tuple(o for i, o in enumerate(best) if not any(read[o] == read[p] for p in best[:i]))


def day_of(cell: Cell, order: Order | None) -> date | None:
    """Return the day of a cell, or None if it holds none.

    A number is no day, for it may be anything, unless it has the eight digits of one. Without an
    order a text is a day only if it is one in ISO 8601.
    """
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, int):
        return _of_digits(str(cell))
    return read_day(cell, order or Order.YMD) if isinstance(cell, str) else None
