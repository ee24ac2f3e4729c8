# SPDX-License-Identifier: Apache-2.0
"""Owns how a policy review is opened."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from core.casework import path
from core.casework.entering import add_person_ops
from core.casework.needs import check
from core.casework.people import may_open
from core.casework.steps import state_value
from core.errors import Refusal
from core.history.change import Change, Draft
from core.history.ops import Assign
from core.office.programmes import POLICY
from core.policy_review.facts import OPENING_FACTS
from core.policy_review.workflow import WORKFLOW

if TYPE_CHECKING:
    from core.casework.needs import Facts, Given
    from core.history.change import Decision
    from core.history.ops import Op
    from core.ids import OfficerId
    from core.office.office import Office

_CAME = ("version", "due_on")
_DESCRIBED = ("policy", "unit", "question")
_PERSON = ("name", "post", "office", "email")


def open_review(office: Office, facts: Given, *, by: OfficerId, on: date) -> Decision:
    """Open a review: `facts` are those of `OPENING_FACTS`.

    It is pinned to the policy of the office on the day that it came.
    """
    if refusal := may_open(office, by, POLICY):
        return refusal
    known = check(OPENING_FACTS, facts, office.profile_on(on), on)
    if isinstance(known, Refusal):
        return known
    received = date.fromisoformat(str(known.get("received_on", on.isoformat())))
    if str(known.get("due_on", received)) < received.isoformat():
        return Refusal.of("case.day_order", day=received.isoformat())
    came = {name: known[name] for name in _CAME if name in known}
    first = (
        Assign("number", known["number"]),
        Assign("language", known["language"]),
        Assign("profile", office.profile_on(received).key),
        Assign("assigned", by),
        Assign("state", state_value(WORKFLOW.opening[0], path.OPEN, received, came)),
    )
    return Change((Draft("opened", first, received), Draft("described", _said(known), received)))


def _said(known: Facts) -> tuple[Op, ...]:
    """Return what is asked and by whom; it comes in an event of its own."""
    ops: tuple[Op, ...] = (
        Assign("described", {name: known[name] for name in _DESCRIBED if name in known}),
    )
    if "name" in known:
        ops += add_person_ops("requester", {k: known[k] for k in _PERSON if k in known})
    return ops
