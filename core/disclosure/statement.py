# SPDX-License-Identifier: Apache-2.0
"""Owns the statement: what a filer declared, read without trust and checked whole.

A statement comes from a form that was filled in on a computer of which we know nothing, or is
keyed in from paper. Nothing of it is taken over unless all of it can be: each section has entries
or is declared blank, each entry has what its section asks, within bounds. Texts are kept as they
were written and are never markup, formula or script to anybody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from core.casework.needs import MAX_LINE, MAX_TEXT, text_fault
from core.disclosure.sections import FormKind, Section, Shape, section, sections_of
from core.errors import Refusal
from core.history.canonical import MAX_INT, encode
from resources import LANGUAGES

if TYPE_CHECKING:
    from core.disclosure.sections import Column
    from core.history.canonical import Json

FORMAT = "probitas.statement"
VERSION = 1
MAX_ENTRIES = 200
"""Of a section; nobody has more, and whoever sends more wants to see what breaks."""
MAX_OCTETS = 2 * 1024 * 1024
"""Of a statement as it is kept: half of what an event holds, which says more than this."""
_MAX_CURRENCY = 3


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum of money."""

    hundredths: int
    currency: str
    """ISO 4217."""

    def form(self) -> dict[str, Json]:
        """Return what is stored."""
        return {"hundredths": self.hundredths, "currency": self.currency}


Answer: TypeAlias = "str | bool | Amount"
EntryOf: TypeAlias = "Mapping[str, Answer]"
"""An entry of a section: its answers by column; what was left out is not there."""


@dataclass(frozen=True)
class Statement:
    """What somebody declared for a cycle."""

    kind: FormKind
    language: str
    """In which it was filled in."""
    signed_on: date
    """The day that the filer gives; the day on which it came is the office's to say."""
    sections: Mapping[str, tuple[EntryOf, ...]]
    """Every section of the form; one that was declared blank is empty."""
    remarks: str = ""

    @property
    def blank(self) -> bool:
        """Whether there is nothing to declare at all."""
        return not any(self.sections.values()) and not self.remarks

    def form(self) -> dict[str, Json]:
        """Return what is stored, and what a form holds of last year's."""
        return {
            "format": FORMAT,
            "version": VERSION,
            "kind": self.kind.value,
            "language": self.language,
            "signed_on": self.signed_on.isoformat(),
            "sections": {
                name: [
                    {key: v.form() if isinstance(v, Amount) else v for key, v in entry.items()}
                    for entry in entries
                ]
                for name, entries in self.sections.items()
            },
            "remarks": self.remarks,
        }


def read_statement(form: Json) -> Statement | Refusal:
    """Return a statement from its form, or the first thing that is wrong with it."""
    match form:
        case {"format": str(name), "version": int(version)} if name == FORMAT and version > VERSION:
            return Refusal.of("disclosure.newer")
        case {
            "format": str(name),
            "version": int(version),
            "kind": str(kind),
            "language": str(language),
            "signed_on": str(signed_on),
            "sections": Mapping() as sections,
            "remarks": str(remarks),
            **rest,
        } if name == FORMAT and version == VERSION and not rest:
            pass
        case _:
            return Refusal.of("disclosure.not_statement")
    if kind not in set(FormKind) or language not in LANGUAGES or (day := _day(signed_on)) is None:
        return Refusal.of("disclosure.not_statement")
    read = text_fault(remarks, MAX_TEXT) or _sections(FormKind(kind), sections)
    if isinstance(read, Refusal):
        return read
    statement = Statement(FormKind(kind), language, day, MappingProxyType(read), remarks)
    # Letters may take thrice the room once they are composed: only what is kept tells.
    if len(encode(statement.form())) > MAX_OCTETS:
        return Refusal.of("disclosure.statement_too_large")
    return statement


def _sections(kind: FormKind, form: Mapping[str, Json]) -> dict[str, tuple[EntryOf, ...]] | Refusal:
    asked = {s.name: s for s in sections_of(kind)}
    if not form.keys() <= asked.keys():
        return Refusal.of("disclosure.not_statement")
    read: dict[str, tuple[EntryOf, ...]] = {}
    for name, asks in asked.items():
        entries = form.get(name)
        if not isinstance(entries, (list, tuple)):
            return Refusal.of("disclosure.section_missing", section=name)
        if len(entries) > MAX_ENTRIES:
            return Refusal.of("disclosure.too_many", section=name, limit=MAX_ENTRIES)
        found: list[EntryOf] = []
        for entry in entries:
            answers = _entry(asks, entry)
            if isinstance(answers, Refusal):
                return answers
            found.append(answers)
        read[name] = tuple(found)
    return read


def _entry(asks: Section, form: Json) -> EntryOf | Refusal:
    if not isinstance(form, Mapping) or any(asks.column(name) is None for name in form):
        return Refusal.of("disclosure.not_statement")
    answers: dict[str, Answer] = {}
    for column in asks.columns:
        value = form.get(column.name)
        if value is None or value == "" or (isinstance(value, str) and not value.strip()):
            if column.required:
                return Refusal.of("disclosure.answer_missing", section=asks.name, asked=column.name)
            continue
        answer = read_answer(column, value)
        if isinstance(answer, Refusal):
            return answer
        if answer is None:
            return Refusal.of("disclosure.answer_wrong", section=asks.name, asked=column.name)
        answers[column.name] = answer
    return MappingProxyType(answers)


def read_answer(column: Column, value: Json) -> Answer | Refusal | None:
    """Return an answer as it is kept; None where it is not of its shape."""
    match column.shape, value:
        case Shape.LINE, str():
            return text_fault(value, MAX_LINE) or (None if "\n" in value else value)
        case Shape.CHOICE, str():
            return value if value in column.choices else None
        case Shape.YES_NO, bool():
            return value
        case Shape.DAY, str():
            return value if _day(value) is not None else None
        case Shape.AMOUNT, {"hundredths": int(hundredths), "currency": str(code), **rest}:
            well = not rest and not isinstance(hundredths, bool) and 0 <= hundredths <= MAX_INT
            letters = len(code) == _MAX_CURRENCY and code.isascii() and code.isalpha()
            return Amount(hundredths, code) if well and letters and code.isupper() else None
        case _:
            return None


def _day(text: str) -> date | None:
    """Return a day of a form, which is written `2021-03-31`; ISO 8601 has other ways as well."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.isoformat() == text else None


@dataclass(frozen=True, slots=True)
class Difference:
    """An entry of a section in two statements of one filer."""

    section: str
    before: EntryOf | None
    """None for one that is new."""
    now: EntryOf | None
    """None for one that is no longer declared."""

    @property
    def changed(self) -> frozenset[str]:
        """The columns that say something else; of an entry that is new or gone, all it has."""
        before, now = self.before or {}, self.now or {}
        return frozenset(k for k in {*before, *now} if before.get(k) != now.get(k))


def compare(before: Statement | None, now: Statement) -> tuple[Difference, ...]:
    """Set two statements beside each other, entry by entry, in the order of the sections.

    An entry is known again by what its section says (`Section.key`), letter case and spaces
    apart; of several that are alike, the first is held against the first.
    """
    found: list[Difference] = []
    for name, entries in now.sections.items():
        asks = section(name)
        old = list(before.sections.get(name, ())) if before else []
        for entry in entries:
            like = next((o for o in old if asks and _known(asks, o) == _known(asks, entry)), None)
            if like is not None:
                old.remove(like)
            found.append(Difference(name, like, entry))
        found += [Difference(name, gone, None) for gone in old]
    return tuple(found)


def _known(asks: Section, entry: EntryOf) -> tuple[str, ...]:
    return tuple(" ".join(str(entry.get(column, "")).casefold().split()) for column in asks.key)
