# SPDX-License-Identifier: Apache-2.0
"""Owns how a request is logged by hand, and the events with which every request begins."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from core.advice.facts import ATTENTION, CLASSES, OPENING_FACTS, class_fault, requester_fault
from core.advice.workflow import State
from core.casework import path
from core.casework.entering import add_person_ops
from core.casework.needs import check
from core.casework.people import may_open
from core.casework.steps import state_value
from core.errors import Refusal
from core.history.change import Change, Draft
from core.history.ops import Assign
from core.office.programmes import ADVICE

if TYPE_CHECKING:
    from core.casework.needs import Facts, Given
    from core.history.change import Decision
    from core.history.ops import Op
    from core.ids import OfficerId
    from core.office.office import Office

_CLASSES = tuple(need.name for need in CLASSES)
_PERSON = ("name", "post", "office", "email")


def log_request(office: Office, facts: Given, *, by: OfficerId, on: date) -> Decision:
    """Log a request: `facts` are those of `OPENING_FACTS`.

    What was only brought to attention stands as noted, for it asks nothing of the office
    (`domain.md` 3). The request is pinned to the policy of the day that it came.
    """
    if refusal := may_open(office, by, ADVICE):
        return refusal
    known = check(OPENING_FACTS, facts, office.profile_on(on), on)
    if isinstance(known, Refusal):
        return known
    if fault := class_fault(known) or requester_fault(known):
        return fault
    received = date.fromisoformat(str(known.get("received_on", on.isoformat())))
    return Change(opening_drafts(office, known, by=by, received=received))


def opening_drafts(
    office: Office, known: Facts, *, by: OfficerId, received: date
) -> tuple[Draft, Draft]:
    """Return the events with which a request begins; `known` are checked facts.

    What could say who it is comes in a second event: a disposal erases that one whole.
    """
    start = State.NOTED if known["category"] == ATTENTION else State.OPEN
    first = (
        Assign("number", known["number"]),
        Assign("language", known["language"]),
        Assign("profile", office.profile_on(received).key),
        Assign("class", {k: known[k] for k in _CLASSES if k in known}),
        Assign("requester", {"kind": known["requester"]}),
        Assign("assigned", by),
        Assign("state", state_value(start, path.OPEN, received, {})),
    )
    return Draft("opened", first, received), Draft("described", _said(known), received)


def _said(known: Facts) -> tuple[Op, ...]:
    described: Facts = {k: known[k] for k in ("summary", "question") if k in known}
    ops: tuple[Op, ...] = (Assign("described", described),)
    if "name" in known:
        ops += add_person_ops("requester", {k: known[k] for k in _PERSON if k in known})
    return ops
