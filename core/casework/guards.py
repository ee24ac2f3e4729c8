# SPDX-License-Identifier: Apache-2.0
"""Owns what must hold before a step of any file: one function a guard, by name."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from core.casework.breaches import breaches
from core.casework.workflow import CLOSED
from core.errors import Refusal
from core.history.settling import no_conflict
from core.policy.days import period_end

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from core.casework.case import Case
    from core.casework.needs import Facts
    from core.history.ops import Op
    from core.policy.profile import Profile

C = TypeVar("C", bound="Case")


@dataclass(frozen=True, slots=True)
class Ask(Generic[C]):
    """A step that somebody wants to take."""

    case: C
    profile: Profile
    facts: Facts
    on: date
    """The day it happens."""
    proposal: str = ""
    """The proposal that is being approved, if this is an approval."""
    brings: tuple[Op, ...] = ()
    """What is recorded with the step, see `core.casework.steps.advance`."""


Guard: TypeAlias = "Callable[[Ask[Any]], Refusal | None]"


def refused(names: tuple[str, ...], ask: Ask[Any]) -> Refusal | None:
    """Return the first refusal of the named guards, or None."""
    guards = ask.case.practice.guards
    return next((r for r in (guards[name](ask) for name in names) if r is not None), None)


def unless(holds: object, code: str, **params: str | int) -> Refusal | None:
    """Return a refusal unless something holds."""
    return None if holds else Refusal.of(code, **params)


def consent_to(purpose: str) -> Guard:
    """Return the guard that asks for consent to a purpose."""

    def guard(ask: Ask[Any]) -> Refusal | None:
        return unless(ask.case.consent(purpose), "case.consent_missing", purpose=purpose)

    return guard


def _no_conflict(ask: Ask[Any]) -> Refusal | None:
    return no_conflict(ask.case.registers)


def _no_breach(ask: Ask[Any]) -> Refusal | None:
    found = breaches(ask.case)
    return unless(not found, "case.breach_open", count=len(found))


def _no_open_proposal(ask: Ask[Any]) -> Refusal | None:
    waiting = [p for p in ask.case.open_proposals if p.id != ask.proposal]
    return unless(not waiting, "case.proposal_open", count=len(waiting))


def retained_until(case: Case, profile: Profile) -> date | None:
    """Return the last day for which the policy keeps a closed file; None where it says none."""
    rule = profile.parameter(f"retention_{case.outcome}")
    closed = next((s.on for s in reversed(case.way) if s.state == CLOSED), None)
    return period_end(closed, rule, profile.calendar) if closed else None


def _retention_over(ask: Ask[Any]) -> Refusal | None:
    last = retained_until(ask.case, ask.profile)
    if last is None:
        return Refusal.of("case.retention_unknown")
    return unless(ask.on > last, "case.retention_runs", day=last.isoformat())


def _no_legal_hold(ask: Ask[Any]) -> Refusal | None:
    return unless(not ask.case.legal_hold, "case.legal_hold")


def _consent_if_handed_over(ask: Ask[Any]) -> Refusal | None:
    return consent_to("refer")(ask) if ask.facts.get("handed_over") else None


def _has_link(ask: Ask[Any]) -> Refusal | None:
    return unless(ask.case.links, "case.link_missing")


SHARED_GUARDS: Mapping[str, Guard] = MappingProxyType(
    {
        "consent_if_handed_over": _consent_if_handed_over,
        "no_conflict": _no_conflict,
        "no_breach": _no_breach,
        "no_open_proposal": _no_open_proposal,
        "has_link": _has_link,
        "retention_over": _retention_over,
        "no_legal_hold": _no_legal_hold,
    }
)
