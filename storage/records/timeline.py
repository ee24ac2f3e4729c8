# SPDX-License-Identifier: Apache-2.0
"""Owns a file's steps as a person reads them: when, who, what kind, why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from storage.records.kinds import begins

if TYPE_CHECKING:
    from core.history.ops import Op
    from core.history.registers import Registers, Step
    from core.ids import EventId, InstanceId, OfficerId


@dataclass(frozen=True, slots=True)
class TimelineStep:
    """One event of a file."""

    event: EventId
    kind: str
    at: datetime
    """When it was recorded, by that device's clock."""
    on: date | None
    """The day it happened; None once its content was erased."""
    actor: OfficerId
    instance: InstanceId
    reason: str
    ops: tuple[Op, ...]
    erased: bool


def timeline(registers: Registers) -> tuple[TimelineStep, ...]:
    """Return the steps of a file in the order of the fold."""
    return tuple(_shown(step) for step in registers.trail if not begins(step.event.kind))


def _shown(step: Step) -> TimelineStep:
    content = step.payload
    return TimelineStep(
        step.id,
        step.event.kind,
        datetime.fromtimestamp(step.event.hlc.millis / 1000, UTC),
        _day(content.on) if content else None,
        step.event.actor,
        step.event.instance,
        content.reason if content else "",
        step.ops,
        content is None,
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None  # a colleague's program wrote something else; the step still stands
