# SPDX-License-Identifier: Apache-2.0
"""Owns the operations: all that a payload can do to the fields of a file.

Each has one canonical form, a list that begins with its name. Reading a list that has another
shape raises `MalformedError`: what cannot be read in exactly one way is not history.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, cast

from core.history.canonical import Json, MalformedError
from core.ids import EventId, is_id

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Assign:
    """Class B: decide a field, naming the events whose values this one replaces."""

    field: str
    value: Json
    replaces: tuple[EventId, ...] = ()

    def form(self) -> Json:
        """Return the canonical list."""
        return ["assign", self.field, self.value, list(self.replaces)]


@dataclass(frozen=True, slots=True)
class Put:
    """Class C: set a field for ease; the last writer wins."""

    field: str
    value: Json

    def form(self) -> Json:
        """Return the canonical list."""
        return ["put", self.field, self.value]


@dataclass(frozen=True, slots=True)
class Add:
    """Class A: append an entry `<collection>/<id>`; it is never changed, only removed."""

    item: str
    value: Json

    def form(self) -> Json:
        """Return the canonical list."""
        return ["add", self.item, self.value]


@dataclass(frozen=True, slots=True)
class Remove:
    """Class D: take an item out of view, with a reason. Its history stays."""

    item: str
    reason: str

    def form(self) -> Json:
        """Return the canonical list."""
        return ["remove", self.item, self.reason]


@dataclass(frozen=True, slots=True)
class Erase:
    """Destroy the payload of an event under a rule of law.

    `skeleton` repeats the event's operations with every value gone, so that the fold of a laptop
    that still has the payload and of one that does not are the same.
    """

    event: EventId
    skeleton: tuple[Op, ...]
    rule: str

    def form(self) -> Json:
        """Return the canonical list."""
        return ["erase", self.event, [op.form() for op in self.skeleton], self.rule]


Op: TypeAlias = "Assign | Put | Add | Remove | Erase"


def hollow(op: Op) -> Op:
    """Return the operation without its content, for the skeleton of an erasure."""
    match op:
        case Assign(field, _, replaces):
            return Assign(field, None, replaces)
        case Put(field, _):
            return Put(field, None)
        case Add(item, _):
            return Add(item, None)
        case Remove(item, _):
            return Remove(item, "")
        case Erase():
            return op


def read(form: Json) -> Op:
    """Return the operation that a canonical list stands for, or raise `MalformedError`."""
    match form:
        case ["assign", str(field), value, [*replaces]] if all(is_id(r, 64) for r in replaces):
            return Assign(field, value, tuple(cast("list[EventId]", replaces)))
        case ["put", str(field), value]:
            return Put(field, value)
        case ["add", str(item), value]:
            return Add(item, value)
        case ["remove", str(item), str(reason)]:
            return Remove(item, reason)
        case ["erase", str(event), [*skeleton], str(rule)] if is_id(event, 64):
            inner = tuple(read(part) for part in skeleton)
            if any(isinstance(part, Erase) for part in inner):
                raise MalformedError("an erasure cannot be erased")
            # A skeleton with content would put words into the mouth of the erased event's author.
            if any(part != hollow(part) for part in inner):
                raise MalformedError("a skeleton has no content")
            return Erase(EventId(event), inner, rule)
        case _:
            raise MalformedError("not an operation")


@dataclass(frozen=True, slots=True)
class Payload:
    """What an event does: operations, the day it happened in the office, and why."""

    ops: tuple[Op, ...]
    on: str
    """The day, ISO 8601 (`2021-03-04`): when it happened, which is not when it was typed."""
    reason: str = ""

    def form(self) -> Json:
        """Return the canonical object."""
        return {"on": self.on, "ops": [op.form() for op in self.ops], "reason": self.reason}

    @classmethod
    def read(cls, form: Json) -> Payload:
        """Return the payload of a canonical object, or raise `MalformedError`."""
        match form:
            case {"on": str(on), "ops": [*ops], "reason": str(reason), **rest} if not rest:
                return cls(tuple(read(op) for op in ops), on, reason)
            case _:
                raise MalformedError("not a payload")


def paths(ops: Sequence[Op]) -> tuple[str, ...]:
    """Return the fields and items that operations touch, erasures apart."""
    return tuple(
        op.field if isinstance(op, (Assign, Put)) else op.item
        for op in ops
        if not isinstance(op, Erase)
    )
