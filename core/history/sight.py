# SPDX-License-Identifier: Apache-2.0
"""Owns what somebody had seen of others' work when he decided, for who must settle a conflict."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.history.registers import Conflict, Registers, Step, Value
    from core.ids import EventId


@dataclass(frozen=True, slots=True)
class Sight:
    """What the author of one value of a conflict knew of those who decided otherwise."""

    last: Step | None
    """The latest event of the others' devices that he had seen; None if he had seen none."""
    unseen: tuple[Step, ...]
    """What the others knew and he did not, in the order of the fold, their decisions apart."""


def sight(registers: Registers, conflict: Conflict, value: Value) -> Sight:
    """Return what the author of a value had seen, and what not, when he decided.

    Clocks have no say in it: an event was seen if the author's own names it as an ancestor.
    """
    others = [event for v in conflict.values if v != value for event in v.events]
    decisions = {event for v in conflict.values for event in v.events}
    mine = _known(registers, value.events)
    theirs = _known(registers, others)
    devices = {registers.step(event).event.instance for event in others}
    seen = [step for step in registers.trail if step.id in mine and step.event.instance in devices]
    unseen = tuple(
        step for step in registers.trail if step.id in theirs - mine and step.id not in decisions
    )
    return Sight(seen[-1] if seen else None, unseen)


def _known(registers: Registers, events: Iterable[EventId]) -> frozenset[EventId]:
    """Return the events themselves and all that their authors had seen."""
    mask = 0
    for event in events:
        mask |= registers.lineage.seen[event]
    return frozenset(step.id for place, step in enumerate(registers.trail) if mask >> place & 1)
