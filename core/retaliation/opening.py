# SPDX-License-Identifier: Apache-2.0
"""Owns how a complaint, an enquiry or a prevention case is opened, alone or tied to another."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from core.casework import path
from core.casework.entering import add_person_ops
from core.casework.handling import link_case
from core.casework.needs import check
from core.casework.people import may_open
from core.casework.steps import state_value
from core.errors import Refusal
from core.history.change import Change, Draft
from core.history.ops import Assign
from core.office.programmes import PROTECTION
from core.retaliation.facts import OPENING_FACTS
from core.retaliation.workflow import CaseKind, State

if TYPE_CHECKING:
    from core.casework.needs import Given
    from core.history.change import Decision
    from core.ids import FileId, OfficerId
    from core.office.office import Office
    from core.retaliation.case import RetaliationCase

_DETAILS = frozenset(need.name for need in OPENING_FACTS) - {"number", "language", "received_on"}


def open_case(
    office: Office,
    facts: Given,
    *,
    by: OfficerId,
    on: date,
    start: State = State.ENQUIRY,
    kind: CaseKind = CaseKind.RETALIATION,
) -> Decision:
    """Open a case: an enquiry, a complaint (`State.RECEIVED`) or a prevention case.

    `facts` are those of `OPENING_FACTS`. The number is the office's; `received_on` is the day it
    came when that is not today. A complaint is pinned to the policy of that day.
    """
    if refusal := may_open(office, by, PROTECTION):
        return refusal
    start = State.SIGNALLED if kind is CaseKind.PREVENTION else start
    profile = office.profile_on(on)
    known = check(OPENING_FACTS, facts, profile, on)
    if isinstance(known, Refusal):
        return known
    received = date.fromisoformat(str(known.get("received_on", on.isoformat())))
    if start is not State.ENQUIRY and "name" not in known:
        return Refusal.of("case.applicant_missing")
    first = (
        Assign("number", known["number"]),
        Assign("language", known["language"]),
        Assign("profile", office.profile_on(received).key),
        Assign("state", state_value(start, path.OPEN, received, {})),
    )
    # The person comes in a second event: a disposal erases the one and keeps the other.
    drafts = [Draft("opened", first, received)]
    if "name" in known:
        details = {k: v for k, v in known.items() if k in _DETAILS}
        drafts.append(Draft("person_added", add_person_ops("applicant", details), received))
    return Change(tuple(drafts))


def open_linked(
    case: RetaliationCase, office: Office, facts: Given, *, file: FileId, by: OfficerId, on: date
) -> tuple[Change, Change] | Refusal:
    """Open a case for new detriment, in file `file`, tied to this one.

    Returns the change that opens the new case and the one that links this case to it.
    """
    opened = open_case(office, facts, by=by, on=on, start=State.RECEIVED, kind=CaseKind.RETALIATION)
    number = str(facts.get("number", ""))
    linked = link_case(case, {"file": file, "number": number, "why": "new_detriment"}, by=by, on=on)
    if isinstance(opened, Refusal):
        return opened
    return linked if isinstance(linked, Refusal) else (opened, linked)
