# SPDX-License-Identifier: Apache-2.0
"""Owns how a request is taken over from a register that was kept elsewhere, with what became of it.

What the register says was done is recorded as what it was: steps, each on its day. Why an answer
was late may never have been written down, and what the answer said neither; figures need the day
alone. Withdrawals and hand-overs are recorded by hand: they say what a register does not (how a
person withdrew, what a hand-over disclosed).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from core.advice.facts import ATTENTION, OPENING_FACTS, class_fault, requester_fault
from core.advice.opening import opening_drafts
from core.advice.workflow import Action, State
from core.casework.facts import past, text
from core.casework.people import HANDLING
from core.casework.steps import state_value
from core.errors import Refusal
from core.history.change import Change, Draft, earlier
from core.history.ops import Add, Assign
from core.ids import new_id
from core.office.programmes import ADVICE, holders

if TYPE_CHECKING:
    from core.casework.needs import Facts
    from core.ids import OfficerId
    from core.office.office import Office

TAKEN_OVER = (
    *(past("received_on") if need.name == "received_on" else need for need in OPENING_FACTS),
    past("answered_on", required=False),
    text("answer", required=False),
    text("late_reason", required=False),
    past("closed_on", required=False),
)
"""What is known of a request that was logged elsewhere: the day it came is among it."""


def who_may(office: Office, by: OfficerId) -> Refusal | None:
    """Return why an officer may not take requests over, or None: there are steps among them."""
    officer = office.officers.get(by)
    if officer is None or not officer.active:
        return Refusal.of("case.officer_unknown")
    if officer.role not in HANDLING or by not in holders(office, ADVICE):
        return Refusal.of("case.role")
    return None if office.policies else Refusal.of("case.no_policy")


def fault(known: Facts) -> tuple[str, Refusal] | None:
    """Return which of the checked facts does not go with the others, and why; or None."""
    if refusal := class_fault(known):
        return "subcategory", refusal
    if refusal := requester_fault(known):
        return "name", refusal
    if known["category"] == ATTENTION and "answered_on" in known:
        return "answered_on", Refusal.of("sheets.attention_answered")
    return _days_fault(known)


def _days_fault(known: Facts) -> tuple[str, Refusal] | None:
    received, answered, closed = (
        str(known.get(name, "")) for name in ("received_on", "answered_on", "closed_on")
    )
    if answered and answered < received:
        return "answered_on", Refusal.of("case.day_order", day=received)
    if closed and not answered and known["category"] != ATTENTION:
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
    decided, back = State.NOTED.value, 2
    if "answered_on" in known:
        decided = State.ANSWERED.value
        drafts.append(_answered(known, back))
        back = 1
    if "closed_on" in known:
        on = date.fromisoformat(str(known["closed_on"]))
        value = state_value(State.CLOSED, Action.CLOSE, on, {}, decided)
        drafts.append(Draft(Action.CLOSE, (Assign("state", value, (earlier(back),)),), on))
    return Change(tuple(drafts))


def _answered(known: Facts, back: int) -> Draft:
    on = date.fromisoformat(str(known["answered_on"]))
    answer: Facts = {k: known[k] for k in ("answer", "late_reason") if k in known}
    answer |= {"happened_on": on.isoformat()}
    value = state_value(State.ANSWERED, Action.ANSWER, on, {})
    return Draft(
        Action.ANSWER,
        (Add(f"answer/{new_id()}", answer), Assign("state", value, (earlier(back),))),
        on,
    )
