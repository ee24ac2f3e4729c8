# SPDX-License-Identifier: Apache-2.0
"""Owns the clocks of a filing: to file, to answer, to report back, to bring documents.

A day until which something is due was said to the filer, and is a fact of the file; the policy
says which rule it comes from. Days are as in `core.advice.clocks`.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.disclosure.sections import FormKind
from core.disclosure.workflow import ANSWER, DOCUMENTS, ENTRANT, FILING, REPORT, State
from core.policy.clocks import Clock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from core.disclosure.case import Filing


def clocks(case: Filing) -> tuple[Clock, ...]:
    """Return every clock of a filing."""
    return tuple(_clocks(case)) if case.profile is not None else ()


def running(case: Filing) -> tuple[Clock, ...]:
    """Return the clocks that run, the next one due first; none of a closed filing does."""
    if case.closed:
        return ()
    open_ones = (c for c in clocks(case) if c.stopped_on is None)
    return tuple(sorted(open_ones, key=lambda c: (c.due_on, c.name, c.subject)))


def _clocks(case: Filing) -> Iterator[Clock]:
    yield from _filing(case)
    for question in case.questions:
        days = question.asked_on, question.answer_by, question.answered_on
        yield from _clock(case, ANSWER, *days, subject=question.id)
    for one in case.guidance:
        days = one.on, one.due_on, None if one.open else one.reported_on
        yield from _clock(case, REPORT, *days, subject=one.id)
    for asked in case.asked:
        days = asked.on, asked.answer_by, asked.result_on
        yield from _clock(case, DOCUMENTS, *days, subject=asked.id)


def _filing(case: Filing) -> Iterator[Clock]:
    """Yield the clock to the day until which to file; an entrant has one of its own."""
    name = ENTRANT if case.registered.kind is FormKind.ENTRANT else FILING
    stopped = case.filed_on
    if stopped is None and case.state is State.EXEMPT:
        stopped = case.way[-1].on
    for clock in _clock(case, name, case.opened_on, case.registered.due_on, stopped):
        extended = case.due_on if case.due_on != clock.due_on else None
        yield replace(clock, due_on=extended or clock.due_on, extended_to=extended)


def _clock(
    case: Filing,
    name: str,
    started: date | None,
    due: date | None,
    stopped: date | None,
    *,
    subject: str = "",
) -> Iterator[Clock]:
    if started is not None and due is not None and case.profile is not None:
        source = case.profile.source(name)
        yield Clock(name, started, due, source, stopped_on=stopped, subject=subject)
