# SPDX-License-Identifier: Apache-2.0
"""Owns the clock: since when, until when, what paused or stopped it, and which paragraph says so.

A clock is computed from recorded days, never stored: what the record says is what it shows. A
pause moves the end by as many days, of the clock's own unit, as the pause took. An extension
replaces the end outright, since a person decided it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.kinds import Due
from core.policy.days import add, between
from core.policy.profile import Unit

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from core.policy.profile import Profile

PASSING = frozenset({"contested_act", "contract_end", "measure_expires", "panel_review"})
"""Clocks that tell of a day which comes by itself; no one is late when it has passed."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Days that do not count: after `start` up to and including `end`; open while `end` is None."""

    start: date
    end: date | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Clock:
    """One deadline."""

    name: str
    started_on: date
    due_on: date
    source: str
    pauses: tuple[Pause, ...] = ()
    stopped_on: date | None = None
    extended_to: date | None = None
    subject: str = ""
    """The item it belongs to (an allegation, a recommendation), when there are several."""

    @property
    def running(self) -> bool:
        """Whether it neither stopped nor waits."""
        return self.stopped_on is None and not self.paused

    @property
    def paused(self) -> bool:
        """Whether it waits for something now."""
        return self.stopped_on is None and any(p.end is None for p in self.pauses)

    def overdue_on(self, day: date) -> bool:
        """Tell whether the deadline had passed, unmet, on a day."""
        return self.days_left(day) < 0

    def days_left(self, day: date) -> int:
        """Return calendar days from `day`, or from its stop or open pause, to the deadline."""
        return (self.due_on - self._measured(day)).days

    @property
    def met(self) -> bool | None:
        """Whether it was stopped in time; None while it is not stopped."""
        return None if self.stopped_on is None else self.stopped_on <= self.due_on

    def due(self) -> Due:
        """Return the row that lists and Today show."""
        return Due(self.name, self.started_on, self.due_on, self.source, paused=self.paused)

    def _measured(self, day: date) -> date:
        if self.stopped_on is not None:
            return min(day, self.stopped_on)
        open_since = [p.start for p in self.pauses if p.end is None]
        return min(day, *open_since) if open_since else day


def start(
    profile: Profile, rule: str, on: date, *, name: str = "", subject: str = ""
) -> Clock | None:
    """Start the clock of a policy's rule; None when the policy sets no such rule."""
    parameter = profile.parameter(rule)
    if isinstance(parameter.value, bool) or not isinstance(parameter.value, int):
        return None
    end = add(on, parameter.value, parameter.unit, profile.calendar)
    return Clock(name or rule, on, end, parameter.source, subject=subject)


def pause(clock: Clock, profile: Profile, rule: str, pauses: Sequence[Pause]) -> Clock:
    """Return the clock with its pauses, its end moved by what the closed ones took.

    Pauses that overlap count once; what lies outside the clock's life does not count.
    """
    unit = profile.parameter(rule).unit
    unit = unit if unit is Unit.WORKING_DAYS else Unit.DAYS
    end = clock.due_on
    kept = _joined(clock, pauses)
    for one in kept:
        if one.end is not None and one.start <= end:
            end = add(
                end, between(one.start, one.end, unit, profile.calendar), unit, profile.calendar
            )
    return replace(clock, due_on=end, pauses=kept)


def _joined(clock: Clock, pauses: Sequence[Pause]) -> tuple[Pause, ...]:
    joined: list[Pause] = []
    for one in sorted(pauses, key=lambda p: p.start):
        start_on = max(one.start, clock.started_on)
        end = one.end
        if end is not None and end <= start_on:
            continue
        if joined and (joined[-1].end is None or start_on <= joined[-1].end):
            last = joined.pop()
            later = None if last.end is None or end is None else max(last.end, end)
            joined.append(Pause(last.start, later, last.reason))
        else:
            joined.append(Pause(start_on, end, one.reason))
    return tuple(joined)
