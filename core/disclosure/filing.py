# SPDX-License-Identifier: Apache-2.0
"""Owns how a statement is keyed in, filed and amended, and how its matches are entered."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from core.casework.acts import OPEN
from core.casework.needs import check
from core.casework.people import may_handle
from core.casework.steps import advance
from core.disclosure.declared import declared, unchanged
from core.disclosure.facts import STEP_FACTS
from core.disclosure.sections import FormKind
from core.disclosure.workflow import Action, State
from core.errors import Refusal
from core.history.change import Change
from core.history.ops import Add
from core.history.settling import over_conflict
from core.ids import new_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.casework.needs import Facts, Given
    from core.disclosure.case import Filing
    from core.disclosure.parts import Paper
    from core.disclosure.statement import Statement
    from core.history.canonical import Json
    from core.history.change import Decision
    from core.history.ops import Op
    from core.ids import OfficerId

MAX_MATCHES = 1_000
"""Of a statement; nobody looks into more, and an event could not hold many more."""


class Arrival(NamedTuple):
    """What came: a statement, and for an answered form what it came as."""

    statement: Statement
    form: str = ""
    """The form that it answers."""
    sealed: Paper | None = None
    """The answer as it came."""
    attachments: tuple[Paper, ...] = ()
    before: Statement | None = None
    """That of the cycle before, to hold it against."""


def take_in(case: Filing, arrival: Arrival, facts: Given, *, by: OfficerId, on: date) -> Decision:
    """File a statement, or amend what was filed: `facts` are `channel` and `received_on`.

    It was filed on the day that it came, and is entered on the day that it is taken in.
    """
    sealed = arrival.sealed
    if sealed is not None and any(v.key == sealed.sha256 for v in case.versions):
        return Refusal.of("disclosure.taken_in_already")
    if fault := _does_not_count(case, arrival):
        return fault
    action = Action.AMEND if case.versions else Action.FILE
    if case.profile is None:
        return Refusal.of("case.no_policy")
    known = check(STEP_FACTS[action], facts, case.profile, on)
    if isinstance(known, Refusal):
        return known
    received = date.fromisoformat(str(known.get("received_on", on.isoformat())))
    entry: Facts = {
        "version": len(case.versions) + 1,
        "statement": arrival.statement.form(),
        "signed_on": arrival.statement.signed_on.isoformat(),
        "received_on": received.isoformat(),
        "channel": known["channel"],
        "declared": list(declared(arrival.statement)),
        "blank": arrival.statement.blank,
        "unchanged": unchanged(arrival.before, arrival.statement),
    }
    if arrival.form:
        entry["form"] = arrival.form
    if sealed is not None:
        entry["sealed"] = sealed.form()
    if arrival.attachments:
        entry["attachments"] = [paper.form() for paper in arrival.attachments]
    brings: tuple[Op, ...] = (Add(f"filed/{new_id()}", entry),)
    if case.draft:
        brings += (case.registers.assign("draft", None),)
    return advance(case, action, facts, by=by, on=on, brings=brings)


def days_fault(statement: Statement, received: date) -> Refusal | None:
    """Return why a paper cannot have come on a day, or None.

    Of an answered form this is not asked: the filer's computer says when, and may be ahead.
    """
    signed = statement.signed_on
    if received >= signed:
        return None
    return Refusal.of("disclosure.received_before_signed", day=signed.isoformat())


def _does_not_count(case: Filing, arrival: Arrival) -> Refusal | None:
    """Return why a statement is not the one that is asked for, or not the filer's last word."""
    if arrival.form and not any(form.id == arrival.form for form in case.forms):
        return Refusal.of("disclosure.other_form")
    if arrival.form in case.voided:
        return Refusal.of("disclosure.form_void")
    said, latest = arrival.statement, case.latest
    if said.kind is FormKind.SHORT and case.registered.kind is not FormKind.SHORT:
        return Refusal.of("disclosure.short_form")
    if latest is None or arrival.sealed is None:
        return None
    # Of a computer whose clock is ahead, the day on which its answer came says more.
    days = [day for day in (latest.signed_on, latest.received_on) if day is not None]
    if days and said.signed_on < min(days):
        return Refusal.of("disclosure.older_answer", day=min(days).isoformat())
    return None


def key_in(case: Filing, draft: dict[str, Json], *, by: OfficerId, on: date) -> Decision:
    """Keep what has been keyed in of a paper, whole or not; filing it is a step of its own."""
    kept = case.registers.assign("draft", draft)
    if case.state is State.NOT_STARTED:
        return advance(case, Action.START_KEYING, {}, by=by, on=on, brings=(kept,))
    if refusal := _not_open(case, by):
        return refusal
    change = Change.of("keyed_in", kept, on=on)
    return over_conflict(case.registers, change) or change


class Likeness(NamedTuple):
    """A match that was found: see `core.disclosure.parts.Match`."""

    list: str
    entry: str
    section: str
    place: int
    said: str
    why: str
    score: int
    key: str
    dismissed: str = ""
    """Why the same pair was dismissed before, in this cycle or an earlier one."""


def record_matches(case: Filing, found: Sequence[Likeness], *, by: OfficerId, on: date) -> Decision:
    """Enter the matches that are not known yet; with none, an event says that it was looked."""
    if refusal := _not_open(case, by):
        return refusal
    known = {match.key for match in case.matches}
    ops: list[Op] = []
    for one in found:
        if one.key in known:
            continue
        known.add(one.key)
        item = f"match/{new_id()}"
        ops.append(Add(item, {k: v for k, v in one._asdict().items() if k != "dismissed"}))
        if one.dismissed:
            ops.append(case.registers.assign(f"{item}/dismissed", {"reason": one.dismissed}))
    if len(known) > MAX_MATCHES:
        return Refusal.of("disclosure.too_many_matches", limit=MAX_MATCHES)
    return Change.of("matched", *ops, on=on)


def _not_open(case: Filing, by: OfficerId) -> Refusal | None:
    if refusal := may_handle(case, by):
        return refusal
    if not OPEN.holds(case.state):
        return Refusal.of("case.not_in_state", state=case.state.value, action="begin_review")
    return None
