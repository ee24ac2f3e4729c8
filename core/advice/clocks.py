# SPDX-License-Identifier: Apache-2.0
"""Owns the clock of a request: from the day it came to its first substantive answer.

It waits while the requester was asked something and has not replied, and while a request that was
closed by mistake was closed. A request that is taken up again has a clock of its own; the share
answered in time is that of the first clock that an answer stopped.

A day is a calendar day where the office is. Nothing here knows hours, zones or daylight saving:
whoever calls says what day it is (`on`), and the window takes that from its laptop's own clock.
Whether the office counts working days, and by which holidays, its policy says.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from core.advice.workflow import Action, State
from core.casework.path import OPEN
from core.policy.clocks import Clock, Pause, pause, start

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from core.advice.case import ServiceRequest
    from core.casework.path import Step

RULE = "advice_response"
"""The parameter of the policy that says how many days there are."""
_STARTS = (OPEN, Action.ASK_ADVICE, Action.TAKE_UP_AGAIN)
OWED = (State.OPEN, State.WAITING, State.REOPENED)
"""The states in which an answer is owed."""
_ANSWERS = (Action.ANSWER, Action.REFER_ON)


@dataclass
class _Span:
    """A time during which an answer was owed; `ended` is the step that ended it."""

    begun_on: date
    pauses: list[Pause] = field(default_factory=list)
    ended: Step | None = None

    def hold(self, on: date) -> None:
        """Let the days after `on` not count."""
        if not self.pauses or self.pauses[-1].end is not None:
            self.pauses.append(Pause(on, None))

    def release(self, on: date) -> None:
        """Let the days after `on` count again."""
        if self.pauses and self.pauses[-1].end is None:
            self.pauses[-1] = replace(self.pauses[-1], end=on)


def clocks(case: ServiceRequest) -> tuple[Clock, ...]:
    """Return every clock of a request, in the order in which they started."""
    return tuple(clock for clock, _ in _clocks(case))


def owed(case: ServiceRequest) -> Clock | None:
    """Return the clock of the answer that is owed now, or None."""
    return next((clock for clock in reversed(clocks(case)) if clock.stopped_on is None), None)


def answered_in_time(case: ServiceRequest) -> bool | None:
    """Tell whether the first answer came in time; None while there is none, or none was owed."""
    if case.state is State.DISPOSED:
        return {"yes": True, "no": False}.get(case.kept.text("in_time"))
    answered = (clock for clock, ended in _clocks(case) if ended and ended.action in _ANSWERS)
    first = next(answered, None)
    return first.met if first else None


def timeliness(case: ServiceRequest) -> str:
    """Return how figures count the answer: `yes` in time, `no` late, or empty.

    It is empty while an answer may still come, and where none was owed in the end: withdrawn or
    lapsed before its day. One that was closed after its day without an answer is late.
    """
    met = answered_in_time(case)
    if met is None and case.closed and case.state is not State.DISPOSED:
        met = False if any(clock.met is False for clock in clocks(case)) else None
    return "" if met is None else "yes" if met else "no"


def _clocks(case: ServiceRequest) -> Iterator[tuple[Clock, Step | None]]:
    if case.profile is None:
        return
    for span in _spans(case.way):
        clock = start(case.profile, RULE, span.begun_on)
        if clock is None:
            return
        clock = pause(clock, case.profile, RULE, span.pauses)
        yield replace(clock, stopped_on=span.ended.on if span.ended else None), span.ended


def _spans(way: tuple[Step, ...]) -> list[_Span]:
    """Return the times in which an answer was owed, from the steps that led here."""
    spans: list[_Span] = []
    for step in way:
        if step.on is None:
            continue
        last = spans[-1] if spans else None
        if step.state not in OWED:
            if last is not None and last.ended is None:
                last.release(step.on)
                last.ended = step
        elif step.action in _STARTS:
            spans.append(_Span(step.on))
        elif last is not None:
            if last.ended is not None and last.ended.on is not None:
                # Reopened: it goes on where it was closed, and the days between do not count.
                last.hold(last.ended.on)
                last.ended = None
            if step.state is State.WAITING:
                last.hold(step.on)
            else:
                last.release(step.on)
    return spans
