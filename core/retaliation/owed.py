# SPDX-License-Identifier: Apache-2.0
"""Owns which letters a case owes: called for by what was done in it, and not yet written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.casework.path import SETTLE
from core.retaliation.workflow import BESIDE_PANEL, Action, State, letter_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.ids import EventId
    from core.retaliation.case import RetaliationCase


def letters_owed(case: RetaliationCase) -> tuple[str, ...]:
    """Return the kinds of letters that are still to be written, the one called for last first.

    Of the steps that moved the case only the last one counts: what an earlier one called for was
    written then, or has been overtaken. It counts whoever took it, alone or as the second person.
    """
    place = case.registers.lineage.place
    called: dict[str, int] = {}
    for kind, event in _calls(case):
        called[kind] = max(called.get(kind, -1), place[event])
    for letter in case.letters:
        if called.get(letter.kind, len(place)) < place[letter.origin.event]:
            del called[letter.kind]
    return tuple(sorted(called, key=called.__getitem__, reverse=True))


def _calls(case: RetaliationCase) -> Iterator[tuple[str, EventId]]:
    """Yield the kinds of letters that were called for, each with the event that did."""
    last = next((step for step in reversed(case.way) if step.action != SETTLE), None)
    if last is not None and letter_of(last.action):
        yield letter_of(last.action), last.event
    if case.closed:
        return
    filed = next((step for step in case.way if step.state is State.RECEIVED), None)
    if filed is not None and _awaits_acknowledgement(case):
        # Written after the complaint came, before or after the step that says so.
        yield letter_of(Action.ACKNOWLEDGE), filed.event
    for request in case.requests:
        if request.answered_on is None:
            yield letter_of(Action.REQUEST_INFORMATION), request.origin.event
    if case.state in BESIDE_PANEL:
        yield from _panel_calls(case)
    if case.state is State.UNDER_INVESTIGATION:
        for value in case.registers.fields.get("deadline/investigation", ()):
            yield letter_of(Action.EXTEND_INVESTIGATION), value.events[0]


def _panel_calls(case: RetaliationCase) -> Iterator[tuple[str, EventId]]:
    """Yield what the panel's review of a part calls for; overturning is a step of the case."""
    review = case.panel_review
    answers = {"": ("asked", Action.ASK_PANEL_REVIEW), "upheld": ("decision", Action.PANEL_UPHOLDS)}
    if review is not None and review.answer in answers:
        field, action = answers[review.answer]
        for value in case.registers.fields.get(f"panel_review/{field}", ()):
            yield letter_of(action), value.events[0]


def _awaits_acknowledgement(case: RetaliationCase) -> bool:
    """Tell whether an acknowledgement is to be written, and no clock runs that says so."""
    if case.state not in (State.RECEIVED, State.PRELIMINARY_REVIEW):
        return False  # what was said to the applicant since has overtaken it
    timed = case.profile is not None and case.profile.number("acknowledgement") is not None
    return case.acknowledged_on is not None or not timed
