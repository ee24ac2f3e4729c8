# SPDX-License-Identifier: Apache-2.0
"""Owns the letters about a cycle as a whole: who has not filed, and what was destroyed.

Both go to the head of the organisation, and the head of the office signs them. They say nothing of
what anybody declared: the one names who has not filed, the other no one.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from core.casework.facts import SHARED_FACTS
from core.disclosure.cycle_acts import may, recorded, stated
from core.errors import Refusal
from core.history.ops import Add
from core.history.settling import no_conflict
from core.ids import new_id
from core.office.roles import Role
from resources import label

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from core.casework.letters import Extra
    from core.casework.needs import Given
    from core.disclosure.cycle import Cycle
    from core.history.change import Decision
    from core.ids import OfficerId
    from core.office.office import Office, Officer

Fields: TypeAlias = "dict[str, object]"

_RECORDED = tuple(
    need for need in SHARED_FACTS["record_letter"]
    if need.name not in ("person", "referral", "supersedes")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Unfiled:
    """Somebody whose time to file is over."""

    name: str
    post: str
    """Grade, function and office, as far as they are known."""
    due_on: date
    reminders: int
    reason: str = ""
    """Why there is no statement, where the office has entered that."""


@dataclass(frozen=True, slots=True)
class Filed:
    """How a cycle stands on a day."""

    filed: int
    waiting: int
    """Who has not filed and whose time is not over."""
    unfiled: Sequence[Unfiled]


@dataclass(frozen=True, slots=True)
class Disposed:
    """What was destroyed on a day, under one rule, by the same two persons."""

    on: date
    rule: str
    proposed_by: str
    approved_by: str
    numbers: Sequence[str]


def signatory(office: Office) -> Officer | None:
    """Return who signs for the office: the director, or while there is none, the alternate."""
    return next(iter(office.with_role(Role.DIRECTOR) or office.with_role(Role.ALTERNATE)), None)


def report_refusal(cycle: Cycle, by: OfficerId) -> Refusal | None:
    """Return why an officer cannot sign a letter about a cycle now, or None."""
    if refusal := may(cycle, by, closed=True) or no_conflict(cycle.registers):
        return refusal
    office = cycle.office
    if office is None:
        return Refusal.of("case.no_policy")
    if refusal := office.head_refusal:
        return refusal
    head = signatory(office)
    return None if head and head.id == by else Refusal.of("case.head_signs")


def non_compliance(
    cycle: Cycle, standing: Filed, *, by: OfficerId, on: date, extra: Extra
) -> Mapping[str, object] | Refusal:
    """Return the fields of the report on who has not filed; `extra.reply_by` is for the answer."""
    if not standing.unfiled:
        return Refusal.of("disclosure.all_filed")
    common = _common(cycle, by, on, extra)
    if isinstance(common, Refusal):
        return common
    return {
        **common,
        "due_on": cycle.due_on,
        "required": standing.filed + standing.waiting + len(standing.unfiled),
        "filed": standing.filed,
        "waiting": standing.waiting,
        "missing": len(standing.unfiled),
        "filers": [
            {
                "number": number,
                "name": one.name,
                "post": one.post,
                "filer_due": one.due_on,
                "reminders": one.reminders,
                "reason": one.reason,
            }
            for number, one in enumerate(standing.unfiled, 1)
        ],
        "answer_by": extra.reply_by,
    }


def disposal(
    cycle: Cycle, disposed: Disposed, *, by: OfficerId, on: date, extra: Extra
) -> Mapping[str, object] | Refusal:
    """Return the fields of the certificate of what was destroyed."""
    common = _common(cycle, by, on, extra)
    if isinstance(common, Refusal):
        return common
    return {
        **common,
        "disposed_on": disposed.on,
        "file_count": len(disposed.numbers),
        "file_numbers": ", ".join(disposed.numbers),
        "rule": disposed.rule,
        "proposed_by": disposed.proposed_by,
        "approved_by": disposed.approved_by,
    }


def record_report(cycle: Cycle, facts: Given, *, by: OfficerId, on: date) -> Decision:
    """Record a letter about a cycle as issued; of a closed one too."""
    if refusal := report_refusal(cycle, by):
        return refusal
    known = stated(cycle, _RECORDED, facts, by, on, closed=True)
    if isinstance(known, Refusal):
        return known
    if any(one.register_number == known["register_number"] for one in cycle.letters):
        return Refusal.of("case.letter_known")
    return recorded(cycle, "letter_recorded", Add(f"letter/{new_id()}", known), on=on)


def _common(cycle: Cycle, by: OfficerId, on: date, extra: Extra) -> Fields | Refusal:
    if refusal := report_refusal(cycle, by):
        return refusal
    office = cycle.office
    to = office.addressees.get("head") if office else None
    if office is None or to is None:
        return Refusal.of("case.addressee_missing", function="head")
    signer = office.officers[by]
    title = signer.title or label(f"signature.{signer.role.value}", extra.language)
    return {
        "case_number": cycle.number,
        "register_number": extra.register_number,
        "letter_date": on,
        "addressee_name": to.name,
        "addressee_title": to.title,
        "addressee_place": to.place,
        "officer_name": signer.name,
        "officer_title": title,
        "additional": extra.additional,
        "covers": cycle.covers,
    }
