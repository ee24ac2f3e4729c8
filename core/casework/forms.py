# SPDX-License-Identifier: Apache-2.0
"""Owns reading what events stored: forms, entries of collections, and who entered them.

They are read from signed events, which may come from a colleague's newer or hostile program, or
may have been erased: a part whose content is gone or out of shape is empty, never an exception.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from core.ids import OfficerId

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.history.canonical import Json
    from core.history.registers import Item, Registers
    from core.ids import EventId


class Form:
    """A stored JSON object, read without trust."""

    def __init__(self, value: Json) -> None:
        self._value: Mapping[str, Json] = value if isinstance(value, dict) else {}

    def text(self, key: str, default: str = "") -> str:
        """Return a text."""
        value = self._value.get(key)
        return value if isinstance(value, str) else default

    def day(self, key: str) -> date | None:
        """Return a day."""
        return as_day(self.text(key))

    def number(self, key: str) -> int:
        """Return a whole number."""
        value = self._value.get(key)
        return value if isinstance(value, int) else 0

    def flag(self, key: str) -> bool:
        """Return a yes or no."""
        return self._value.get(key) is True

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts."""
        value = self._value.get(key)
        return tuple(v for v in value if isinstance(v, str)) if isinstance(value, list) else ()

    def form(self, key: str) -> Form:
        """Return an object inside."""
        return Form(self._value.get(key))

    def same(self, other: Form) -> bool:
        """Tell whether both hold the same."""
        return dict(self._value) == dict(other._value)

    def plain(self) -> Mapping[str, Json]:
        """Return the object itself."""
        return self._value

    def __bool__(self) -> bool:
        return bool(self._value)


@dataclass(frozen=True, slots=True)
class Origin:
    """Who entered a part, by which event."""

    by: OfficerId
    event: EventId
    on: date | None


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a collection with its decision fields."""

    id: str
    origin: Origin
    form: Form
    registers: Registers
    item: Item

    def field(self, name: str) -> Form:
        """Return a decision field of the entry."""
        return Form(self.registers.value(f"{self.item.path}/{name}"))


def origin(registers: Registers, item: Item) -> Origin:
    """Return who entered an entry of a collection."""
    step = registers.step(item.event)
    return Origin(step.event.actor, step.id, as_day(step.payload.on if step.payload else ""))


def as_officer(value: object) -> OfficerId | None:
    """Return a stored value as an officer."""
    return OfficerId(value) if isinstance(value, str) and value else None


def as_day(text: str) -> date | None:
    """Return a stored text as a day."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def table(registers: Registers, name: str) -> list[tuple[str, Json]]:
    """Return the standing value of each field directly under a name."""
    prefix = name + "/"
    return [
        (field[len(prefix) :], values[0].value)
        for field, values in registers.fields.items()
        if field.startswith(prefix) and "/" not in field[len(prefix) :]
    ]
