# SPDX-License-Identifier: Apache-2.0
"""Owns a statement that is keyed in from paper or mail: what was typed, and what it declares.

A form in a browser seals nothing that is not whole; whoever copies a paper is interrupted, and
finds out at its end what it lacks. So what is typed is kept as typed, and read as a whole when it
is to be filed: then every fault is named, with its section, entry and column.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from core.disclosure.money import read_money
from core.disclosure.sections import FormKind, Shape, sections_of
from core.disclosure.statement import (
    FORMAT,
    MAX_ENTRIES,
    VERSION,
    Amount,
    Statement,
    read_answer,
    read_statement,
)
from core.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from core.casework.forms import Form
    from core.disclosure.case import Filing
    from core.disclosure.sections import Column, Section
    from core.history.canonical import Json

CURRENCY = "currency"
"""Where the currency of an amount is typed, unless the amount names it."""
YES, NO = "yes", "no"

Typed: TypeAlias = "Mapping[str, str]"
"""An entry of a section: by column what was typed, or the name of what was chosen."""


@dataclass(frozen=True)
class Keyed:
    """What was keyed in so far."""

    kind: FormKind
    language: str
    """In which the paper is filled in."""
    signed_on: str = ""
    """A day in ISO 8601, once it was typed."""
    sections: Mapping[str, tuple[Typed, ...]] = field(default_factory=dict)
    """Those that were looked at: one without entries is declared blank."""
    remarks: str = ""

    def form(self) -> dict[str, Json]:
        """Return what the filing keeps as its draft."""
        return {
            "kind": self.kind.value,
            "language": self.language,
            "signed_on": self.signed_on,
            "sections": {name: [dict(e) for e in some] for name, some in self.sections.items()},
            "remarks": self.remarks,
        }


class KeyFault(NamedTuple):
    """What is wrong, and where."""

    section: str
    place: int
    """The entry of the section, from 0; -1 for the section as a whole."""
    column: str
    refusal: Refusal


def draft_of(case: Filing) -> Keyed:
    """Return what was keyed in of a filing's statement, or the empty one to begin with."""
    draft, kind = case.draft, case.registered.kind
    if not draft:
        return Keyed(kind, case.filer.language)
    sections = draft.form("sections")
    return Keyed(
        kind,
        draft.text("language", case.filer.language),
        draft.text("signed_on"),
        {s.name: tuple(_typed(e) for e in _entries(sections, s.name))
         for s in sections_of(kind) if s.name in sections.plain()},
        draft.text("remarks"),
    )  # fmt: skip


def _entries(sections: Form, name: str) -> Iterator[Mapping[str, Json]]:
    said = sections.plain().get(name)
    if isinstance(said, (list, tuple)):
        for entry in said:
            if isinstance(entry, dict):
                yield entry


def _typed(entry: Mapping[str, Json]) -> Typed:
    return {name: value for name, value in entry.items() if isinstance(value, str)}


def typed_from(statement: Statement) -> Keyed:
    """Return a statement as if it had been typed: what an amended paper is keyed in from."""
    return Keyed(
        statement.kind,
        statement.language,
        sections={
            name: tuple({k: v for c, a in entry.items() for k, v in _as_typed(c, a)}
                        for entry in entries)
            for name, entries in statement.sections.items()
        },
        remarks=statement.remarks,
    )  # fmt: skip


def _as_typed(column: str, answer: str | bool | Amount) -> Iterator[tuple[str, str]]:
    if isinstance(answer, Amount):
        whole, rest = divmod(answer.hundredths, 100)
        yield column, f"{whole}.{rest:02}" if rest else str(whole)
        yield CURRENCY, answer.currency
    elif isinstance(answer, bool):
        yield column, YES if answer else NO
    else:
        yield column, answer


def read_keyed(keyed: Keyed) -> Statement | tuple[KeyFault, ...]:
    """Return the statement that was keyed in, or everything that it lacks."""
    faults: list[KeyFault] = []
    sections: dict[str, Json] = {}
    for asks in sections_of(keyed.kind):
        typed = keyed.sections.get(asks.name)
        if typed is None:
            no = Refusal.of("disclosure.section_missing", section=asks.name)
            faults.append(KeyFault(asks.name, -1, "", no))
        elif len(typed) > MAX_ENTRIES:
            no = Refusal.of("disclosure.too_many", section=asks.name, limit=MAX_ENTRIES)
            faults.append(KeyFault(asks.name, -1, "", no))
        else:
            read = [_entry(asks, place, entry, faults) for place, entry in enumerate(typed)]
            sections[asks.name] = read
    if faults:
        return tuple(faults)
    whole = read_statement({
        "format": FORMAT, "version": VERSION, "kind": keyed.kind.value,
        "language": keyed.language, "signed_on": keyed.signed_on, "sections": sections,
        "remarks": keyed.remarks,
    })  # fmt: skip
    return (KeyFault("", -1, "", whole),) if isinstance(whole, Refusal) else whole


def _entry(asks: Section, place: int, typed: Typed, faults: list[KeyFault]) -> dict[str, Json]:
    """Return the form of an entry; what is wrong with it is added to the faults."""
    form: dict[str, Json] = {}
    for column in asks.columns:
        text = typed.get(column.name, "").strip()
        value = _value(column, text, typed.get(CURRENCY, "")) if text else None
        refusal = None
        if isinstance(value, Refusal):
            refusal = value
        elif value is not None:
            form[column.name] = value
            refusal = _fault(asks, column, value)
        elif column.required:
            params = {"section": asks.name, "asked": column.name}
            refusal = Refusal.of("disclosure.answer_missing", **params)
        if refusal is not None:
            faults.append(KeyFault(asks.name, place, column.name, refusal))
    return form


def _value(column: Column, text: str, currency: str) -> Json | Refusal:
    if column.shape is Shape.AMOUNT:
        read = read_money(text, currency)
        return read if isinstance(read, Refusal) else read.form()
    if column.shape is Shape.YES_NO:
        return {YES: True, NO: False}.get(text, text)
    return text


def _fault(asks: Section, column: Column, value: Json) -> Refusal | None:
    answer = read_answer(column, value)
    if isinstance(answer, Refusal):
        return answer
    if answer is None:
        return Refusal.of("disclosure.answer_wrong", section=asks.name, asked=column.name)
    return None
