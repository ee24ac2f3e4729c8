# SPDX-License-Identifier: Apache-2.0
"""Owns how what a statement says is written in the window's language: answers, sums, entries."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from core.disclosure.sections import Shape
from core.disclosure.statement import Amount
from ui.widgets.direction import in_line, isolated

if TYPE_CHECKING:
    from core.disclosure.sections import Column, Section
    from core.disclosure.statement import Answer, EntryOf
    from ui.cases.names import Names

DOLLARS = "USD"
_WHOSE, _SELF = "whose", "self"


def column_name(names: Names, column: Column) -> str:
    """Return what a column is called, as the form calls it."""
    return names.language.label(f"disclosure.column.{column.name}")


def answer_text(names: Names, column: Column, answer: Answer | None) -> str:
    """Return an answer as a person reads it; nothing for what was left out."""
    match answer:
        case None:
            return ""
        case Amount():
            return money(names, answer.hundredths, answer.currency)
        case bool():
            return names.language.label(f"disclosure.form.{'yes' if answer else 'no'}")
    if column.shape is Shape.CHOICE:
        return choice_name(names, column, answer)
    if column.shape is Shape.DAY:
        return names.day(date.fromisoformat(answer))
    return answer


def choice_name(names: Names, column: Column, choice: str) -> str:
    """Return what a choice is called in the office: what the form calls “myself” is the filer."""
    group = "said" if (column.name, choice) == (_WHOSE, _SELF) else "choice"
    return names.language.label(f"disclosure.{group}.{choice}")


def money(names: Names, hundredths: int, currency: str) -> str:
    """Return a sum with its currency; hundredths where there are any."""
    locale = names.language.locale
    whole, rest = divmod(hundredths, 100)
    sum_ = locale.toString(hundredths / 100, "f", 2) if rest else locale.toString(whole)
    return isolated(f"{sum_} {currency}")


def entry_title(names: Names, asks: Section, entry: EntryOf) -> str:
    """Return what an entry is recognised by: what its section is about, and whose it is."""
    said = [str(entry[name]) for name in asks.key if name != _WHOSE and name in entry]
    whose = asks.column(_WHOSE)
    if whose is not None:
        said.append(answer_text(names, whose, entry.get(_WHOSE)))
    return in_line(said)
