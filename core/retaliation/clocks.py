# SPDX-License-Identifier: Apache-2.0
"""Owns the clocks of a case: read off its steps, under the policy that it is pinned to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from core.casework.path import OPEN
from core.policy.clocks import Clock, Pause, pause, start
from core.policy.days import add
from core.retaliation.workflow import BESIDE_PANEL, REFERRALS, Action, State

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from core.casework.path import Step
    from core.policy.profile import Profile
    from core.retaliation.case import RetaliationCase

_REVIEWING = frozenset(
    {State.PRELIMINARY_REVIEW, State.SUSPENDED, State.INFORMAL_RESOLUTION, State.RECEIVED}
)
_FOUND = (Action.FIND_NO_PRIMA_FACIE, Action.FIND_PRIMA_FACIE)
_MAY_ASK_PANEL = frozenset({State.NO_PRIMA_FACIE, *BESIDE_PANEL})
_PAUSING: Mapping[str, str] = {
    State.SUSPENDED: "suspension",
    State.INFORMAL_RESOLUTION: "informal_resolution",
}


def clocks(case: RetaliationCase) -> tuple[Clock, ...]:
    """Return every clock of a case, stopped ones too, in the order in which they started."""
    if case.profile is None:
        return ()
    found = [
        *_intake(case, case.profile),
        *_review(case, case.profile),
        *_investigation(case, case.profile),
        *_answers(case, case.profile),
        *_measures(case, case.profile),
        *_check_ins(case, case.profile),
        *_ahead(case, case.profile),
    ]
    return tuple(sorted(found, key=lambda c: (c.started_on, c.due_on, c.name, c.subject)))


def running(case: RetaliationCase) -> tuple[Clock, ...]:
    """Return the clocks that have not stopped, the next one due first."""
    open_ones = (c for c in clocks(case) if c.stopped_on is None)
    return tuple(sorted(open_ones, key=lambda c: (c.due_on, c.name, c.subject)))


def _stop(clock: Clock | None, on: date | None) -> Iterator[Clock]:
    if clock is not None:
        yield clock if on is None else replace(clock, stopped_on=on)


def _first(case: RetaliationCase, start_at: int, *actions: Action) -> Step | None:
    return next((s for s in case.way[start_at:] if s.action in actions), None)


def _left(case: RetaliationCase, start_at: int, states: frozenset[State]) -> date | None:
    """Return the day on which the case first was in none of the states."""
    return next((s.on for s in case.way[start_at:] if s.state not in states), None)


def _intake(case: RetaliationCase, profile: Profile) -> Iterator[Clock]:
    for place, step in enumerate(case.way):
        entered = step.action in (OPEN, Action.FILE_COMPLAINT)
        if not entered or step.state is not State.RECEIVED or step.on is None:
            continue
        closed = _left(case, place, _REVIEWING)
        answered = [d for d in (case.acknowledged_on, closed) if d is not None]
        yield from _stop(
            start(profile, "acknowledgement", step.on), min(answered) if answered else None
        )
        yield from _stop(start(profile, "safety_valve", step.on), closed)


def _review(case: RetaliationCase, profile: Profile) -> Iterator[Clock]:
    for place, step in enumerate(case.way):
        if step.on is None:
            continue
        if step.action == Action.COMPLETE_FILE:
            ended = _left(case, place, _REVIEWING)
            clock = start(profile, "preliminary_review", step.on)
            if clock is not None:
                pauses = [
                    p for p in _pauses(case, profile, place) if ended is None or p.start < ended
                ]
                closed = [Pause(p.start, p.end or ended, p.reason) for p in pauses]
                yield from _stop(pause(clock, profile, "preliminary_review", closed), ended)
        if step.action in _FOUND and any(a.declined for a in case.allegations):
            yield from _panel(case, profile, place)


def _panel(case: RetaliationCase, profile: Profile, place: int) -> Iterator[Clock]:
    """Yield until when the panel may be asked.

    Beside a prima facie case nobody in the office waits for that day: it passes by itself. Where
    there is none, the case can be closed once it has.
    """
    step = case.way[place]
    clock = start(profile, "panel_review", step.on) if step.on else None
    asked = case.panel_review.asked_on if case.panel_review else None
    lapsed = clock.due_on if clock and step.action == Action.FIND_PRIMA_FACIE else None
    ends = [d for d in (asked, _left(case, place, _MAY_ASK_PANEL), lapsed) if d is not None]
    yield from _stop(clock, min(ends, default=None))


def _pauses(case: RetaliationCase, profile: Profile, place: int) -> Iterator[Pause]:
    allowed = profile.items("preliminary_review_pauses")
    way = case.way
    for here, after in zip(way[place:], (*way[place + 1 :], None), strict=True):
        reason = _PAUSING.get(here.state) if here.state else None
        if reason in allowed and reason and here.on is not None:
            yield Pause(here.on, after.on if after else None, reason)
    if "information_request" in allowed:
        for request in case.requests:
            if request.asked_on is not None:
                yield Pause(request.asked_on, request.answered_on, "information_request")


def _investigation(case: RetaliationCase, profile: Profile) -> Iterator[Clock]:
    begun = tuple(_investigations(case, profile))
    for place, step in enumerate(case.way):
        if step.on is None:
            continue
        if step in begun:
            following = (s for s in case.way[place + 1 :])
            ended = next(
                (s for s in following if s in begun or s.action == Action.RECEIVE_REPORT), None
            )
            clock = start(profile, "investigation", step.on)
            until = case.investigation_until
            if clock and until and ended is None and until > clock.due_on:
                clock = replace(clock, due_on=until, extended_to=until)
            yield from _stop(clock, ended.on if ended else None)
        if step.action == Action.RECEIVE_REPORT:
            # By a determination, or by the panel, after which there will be another report.
            ended = _first(
                case, place, Action.DETERMINE_ESTABLISHED, Action.DETERMINE_NOT_ESTABLISHED,
                Action.PANEL_OVERTURNS,
            )  # fmt: skip
            yield from _stop(start(profile, "determination", step.on), ended.on if ended else None)


def _investigations(case: RetaliationCase, profile: Profile) -> Iterator[Step]:
    """Yield the steps with which the time of an investigation starts.

    What the panel overturns is investigated with the rest. No rule says whether that begins anew
    then, so the policy does; where nothing runs any more, or yet, it begins in any case.
    """
    runs, goes_on = False, profile.flag("panel_keeps_investigation_clock")
    for step in case.way:
        if step.action == Action.RECEIVE_REPORT:
            runs = False
        elif step.action in REFERRALS and not (
            runs and goes_on and step.action == Action.PANEL_OVERTURNS
        ):
            runs = True
            yield step


def _closed_on(case: RetaliationCase) -> date | None:
    return case.way[-1].on if case.closed and case.way else None


def _answers(case: RetaliationCase, profile: Profile) -> Iterator[Clock]:
    for measure in case.measures:
        if measure.recommended_on is not None:
            yield from _stop(
                start(
                    profile, "recommendation_answer", measure.recommended_on,
                    name="measure_answer", subject=measure.id,
                ),
                measure.answered_on or _closed_on(case),
            )  # fmt: skip
    for item in case.recommendations:
        if item.recommended_on is not None:
            yield from _stop(
                start(profile, "recommendation_answer", item.recommended_on, subject=item.id),
                item.answered_on,
            )


def _measures(case: RetaliationCase, profile: Profile) -> Iterator[Clock]:
    source = profile.source("measure_kinds")
    for measure in case.measures:
        if measure.in_force_from and measure.in_force_to:
            clock = Clock(
                "measure_expires", measure.in_force_from, measure.in_force_to, source,
                subject=measure.id,
            )  # fmt: skip
            yield from _stop(clock, _closed_on(case))


def _check_ins(case: RetaliationCase, profile: Profile) -> Iterator[Clock]:
    """Yield one clock a check-in: after a complaint a fixed series, in prevention one by one."""
    parameter = profile.parameter("aftercare_check_ins")
    begun = case.last(Action.BEGIN_AFTERCARE)
    done = {c.months: c.on for c in case.check_ins}
    if begun is not None and begun.on is not None:
        for months in profile.numbers("aftercare_check_ins"):
            due = add(begun.on, months, parameter.unit, profile.calendar)
            clock = Clock("check_in", begun.on, due, parameter.source, subject=str(months))
            yield from _stop(clock, done.get(months) or _closed_on(case))
    watched = case.last(Action.BEGIN_MONITORING)
    if watched is not None and watched.on is not None:
        looks = sorted(c.on for c in case.check_ins if c.on is not None)
        clock_or_none = start(
            profile, "prevention_check_in", max([watched.on, *looks]), name="check_in"
        )
        yield from _stop(clock_or_none, _closed_on(case))


def _ahead(case: RetaliationCase, profile: Profile) -> Iterator[Clock]:
    """Yield the days that the case must not let pass: a contested act, the contract's end."""
    source = profile.source("warn_ahead")
    ended = _closed_on(case)
    for allegation in case.allegations:
        if allegation.act_on is not None and allegation.state != "taken" and case.opened_on:
            begun = min(case.opened_on, allegation.act_on)
            clock = Clock("contested_act", begun, allegation.act_on, source, subject=allegation.id)
            yield from _stop(clock, ended)
    contract = case.baseline.contract_end if case.baseline else None
    if contract is not None and case.opened_on:
        yield from _stop(
            Clock("contract_end", min(case.opened_on, contract), contract, source), ended
        )


def filing_deadline(case: RetaliationCase, profile: Profile) -> date | None:
    """Return the last day on which protection could be asked for, or None without such a rule.

    It runs from the latest detrimental action; mediation by the ombudsman suspends it, at most
    for as long as the policy says.
    """
    window = profile.parameter("filing_window")
    days = [a.on for a in case.allegations if a.on is not None]
    if not days or not isinstance(window.value, int):
        return None
    last = add(max(days), window.value, window.unit, profile.calendar)
    most = profile.number("mediation_suspension")
    if case.mediation is None or most is None:
        return last
    begun, ended = case.mediation
    taken = ((ended or begun + timedelta(days=most)) - begun).days
    return last + timedelta(days=min(taken, most))


def warnings(case: RetaliationCase, on: date) -> tuple[Clock, ...]:
    """Return the running clocks that are due within the policy's warning time, or overdue."""
    ahead = case.profile.number("warn_ahead") if case.profile else None
    return tuple(c for c in running(case) if c.days_left(on) <= (ahead or 0))
