# SPDX-License-Identifier: Apache-2.0
"""Owns what must hold before a step of a request: one function a guard, by name."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from core.advice.clocks import owed
from core.advice.consent import lacking_consent
from core.advice.facts import ATTENTION, class_fault
from core.casework.guards import SHARED_GUARDS, unless
from core.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.advice.case import ServiceRequest
    from core.casework import guards
    from core.casework.guards import Guard

Ask: TypeAlias = "guards.Ask[ServiceRequest]"


def _lateness_explained(ask: Ask) -> Refusal | None:
    """Hold what ends the clock after its day until somebody says why (`domain.md` 3, clock)."""
    clock = owed(ask.case)
    late = clock is not None and clock.overdue_on(ask.on)
    if not late or clock is None or ask.facts.get("late_reason"):
        return None
    return Refusal.of("request.late", day=clock.due_on.isoformat())


def _consent_if_disclosed(ask: Ask) -> Refusal | None:
    """Tell others nothing that the requester has not agreed to (`domain.md` 3, every request)."""
    return lacking_consent(ask.case, str(ask.facts.get("disclosed")))


def _asks_something(ask: Ask) -> Refusal | None:
    """Let what was only brought to attention become a request of another category alone."""
    category = ask.facts.get("category")
    if category is None:
        return None
    return class_fault(ask.facts) or unless(category != ATTENTION, "request.attention_apart")


GUARDS: Mapping[str, Guard] = MappingProxyType(
    {
        **SHARED_GUARDS,
        "asks_something": _asks_something,
        "lateness_explained": _lateness_explained,
        "consent_if_disclosed": _consent_if_disclosed,
    }
)
