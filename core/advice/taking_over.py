# SPDX-License-Identifier: Apache-2.0
"""Owns how a request is taken over from a register that was kept elsewhere, with what became of it.

What the register says was done is recorded as what it was: steps, each on its day. What it does
not say stays unsaid: why an answer was late, what it said, how a person withdrew, what a hand-over
disclosed. Figures need the day alone. A request that lapsed had waited for the requester's reply;
since when is not known, so its clock did not run.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from core.advice.facts import ATTENTION, OPENING_FACTS, class_fault, requester_fault
from core.advice.opening import opening_drafts
from core.advice.workflow import Action, State
from core.casework.facts import choice, past, text
from core.casework.people import may_open
from core.casework.steps import state_value
from core.errors import Refusal
from core.history.change import Change, Draft, earlier
from core.history.ops import Add, Assign
from core.ids import new_id
from core.office.programmes import ADVICE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.casework.needs import Facts
    from core.history.ops import Op
    from core.ids import OfficerId
    from core.office.office import Office

TAKEN_OVER = (
    *(past("received_on") if need.name == "received_on" else need for need in OPENING_FACTS),
    past("answered_on", required=False),
    text("answer", required=False),
    text("late_reason", required=False),
    past("closed_on", required=False),
    choice("outcome", "answered|referred|noted|withdrawn|lapsed", required=False),
    choice("referred_to", "elsewhere", required=False),
)
"""What is known of a request that was logged elsewhere: the day it came is among it.

The day of an answer is that of the hand-over of what was referred."""
_GIVEN_UP = {"withdrawn": Action.WITHDRAW, "lapsed": Action.LAPSE}
"""What ended without an answer, and by which step."""


def who_may(office: Office, by: OfficerId) -> Refusal | None:
    """Return why an officer may not take requests over, or None: there are steps among them."""
    return may_open(office, by, ADVICE, clerical=False)


def fault(known: Facts) -> tuple[str, Refusal] | None:
    """Return which of the checked facts does not go with the others, and why; or None."""
    if refusal := class_fault(known):
        return "subcategory", refusal
    if refusal := requester_fault(known):
        return "name", refusal
    if known["category"] == ATTENTION and "answered_on" in known:
        return "answered_on", Refusal.of("sheets.attention_answered")
    return _outcome_fault(known) or _days_fault(known)


def _outcome(known: Facts) -> str:
    """Return what became of a request: an answer may have been a hand-over."""
    stated = str(known.get("outcome", ""))
    if stated:
        return stated
    if "referred_to" in known:
        return "referred"
    return "answered" if "answered_on" in known else ""


def _outcome_fault(known: Facts) -> tuple[str, Refusal] | None:
    """Return why what became of it does not go with the rest: a day is missing, or too many."""
    outcome = _outcome(known)
    needed = {"answered": "answered_on", "referred": "answered_on"} | dict.fromkeys(
        _GIVEN_UP, "closed_on"
    )
    told = known["category"] == ATTENTION
    misfit = (
        (told and outcome not in ("", "noted"))
        or (not told and outcome == "noted")
        or (outcome in needed and needed[outcome] not in known)
        or (outcome in _GIVEN_UP and "answered_on" in known)
        or ("referred_to" in known and outcome != "referred")
    )
    if not misfit:
        return None
    fact = "outcome" if "outcome" in known else "referred_to"
    return fact, Refusal.of("sheets.outcome_misfit")


def _days_fault(known: Facts) -> tuple[str, Refusal] | None:
    received, answered, closed = (
        str(known.get(name, "")) for name in ("received_on", "answered_on", "closed_on")
    )
    if answered and answered < received:
        return "answered_on", Refusal.of("case.day_order", day=received)
    asks = known["category"] != ATTENTION and _outcome(known) not in _GIVEN_UP
    if closed and not answered and asks:
        return "closed_on", Refusal.of("sheets.closed_unanswered")
    if closed and closed < (answered or received):
        return "closed_on", Refusal.of("case.day_order", day=answered or received)
    return None


def take_over(office: Office, known: Facts, *, by: OfficerId, sheet: str, row: int) -> Change:
    """Return the events of a request that a register has; `known` are facts without a `fault`.

    `sheet` is the SHA-256 of the file that it comes from.
    """
    received = date.fromisoformat(str(known["received_on"]))
    opened, described = opening_drafts(office, known, by=by, received=received)
    # Not `sha256`: under that name a value means bytes that are kept, and these are not.
    source = Assign("imported", {"sheet": sheet, "row": row})
    drafts = [replace(opened, ops=(*opened.ops, source)), described]
    # The step before is in the event before, but for the first: its event is that before.
    back = 2
    for step in _steps(known):
        value = state_value(step.state, step.action, step.on, {}, step.outcome)
        ops = (*step.ops, Assign("state", value, (earlier(back),)))
        drafts.append(Draft(step.action, ops, step.on))
        back = 1
    return Change(tuple(drafts))


@dataclass(frozen=True, slots=True)
class _Step:
    action: Action
    state: State
    on: date
    ops: tuple[Op, ...] = ()
    outcome: str = ""


def _steps(known: Facts) -> Iterator[_Step]:
    """Yield the steps after the opening."""
    outcome = _outcome(known)
    if "answered_on" in known:
        on = date.fromisoformat(str(known["answered_on"]))
        if outcome == "referred":
            yield _Step(Action.REFER_ON, State.REFERRED, on, (_referral(known, on),))
        else:
            yield _Step(Action.ANSWER, State.ANSWERED, on, (_answer(known, on),))
    if "closed_on" in known:
        on = date.fromisoformat(str(known["closed_on"]))
        if outcome == "lapsed":
            received = date.fromisoformat(str(known["received_on"]))
            yield _Step(Action.ASK_REQUESTER, State.WAITING, received)
        action = _GIVEN_UP.get(outcome, Action.CLOSE)
        yield _Step(action, State.CLOSED, on, outcome=outcome or State.NOTED.value)


def _answer(known: Facts, on: date) -> Op:
    said: Facts = {k: known[k] for k in ("answer", "late_reason") if k in known}
    form: Facts = {**said, "happened_on": on.isoformat(), "taken_over": True}
    return Add(f"answer/{new_id()}", form)


def _referral(known: Facts, on: date) -> Op:
    said: Facts = {"to": known.get("referred_to", "other"), "happened_on": on.isoformat()}
    for fact, name in (("answer", "note"), ("late_reason", "late_reason")):
        if fact in known:
            said[name] = known[fact]
    return Add(f"referral/{new_id()}", said)
