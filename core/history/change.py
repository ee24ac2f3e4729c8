# SPDX-License-Identifier: Apache-2.0
"""Owns the answer of a rule: what to record, or why not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

from core.errors import Refusal
from core.history.ops import Assign
from core.ids import EventId

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from core.history.ops import Op


@dataclass(frozen=True, slots=True)
class Draft:
    """An event before it is sealed: its kind, its operations, the day, and the reason."""

    kind: str
    ops: tuple[Op, ...]
    on: date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """Events to append to one file, together or not at all."""

    drafts: tuple[Draft, ...]

    @classmethod
    def of(cls, kind: str, *ops: Op, on: date, reason: str = "") -> Change:
        """Return a change of one event, the usual case."""
        return cls((Draft(kind, ops, on, reason),))


_EARLIER = "-"


def earlier(drafts: int) -> EventId:
    """Return what stands for the event so many drafts before this one, in the same change.

    A decision names the events whose values it replaces. One that replaces what its own change
    has just decided cannot know that event's name: nobody has sealed it yet.
    """
    return EventId(f"{_EARLIER}{drafts}")


def named(ops: tuple[Op, ...], sealed: Sequence[EventId]) -> tuple[Op, ...]:
    """Return operations that name the events `earlier` stands for; `sealed` are those before."""
    return tuple(
        replace(op, replaces=tuple(_name(event, sealed) for event in op.replaces))
        if isinstance(op, Assign) and any(event.startswith(_EARLIER) for event in op.replaces)
        else op
        for op in ops
    )


def _name(event: EventId, sealed: Sequence[EventId]) -> EventId:
    return sealed[int(event)] if event.startswith(_EARLIER) else event


Decision: TypeAlias = Change | Refusal
"""What every rule answers."""
