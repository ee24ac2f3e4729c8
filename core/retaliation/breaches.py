# SPDX-License-Identifier: Apache-2.0
"""Owns the rules across fields that hold for complaints alone; see `core.casework.breaches`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.casework.breaches import Breach
from core.retaliation.workflow import Action, State

if TYPE_CHECKING:
    from collections.abc import Iterator
    from enum import StrEnum

    from core.retaliation.case import RetaliationCase

AFTER_CLOSING = frozenset({"recommendation_answered", "recommendation_implemented"})
"""Kinds of event that a closed case may still get: answers come late."""


def own_breaches(case: RetaliationCase) -> Iterator[Breach]:
    """Yield what does not hold in a case."""
    yield from _applicants(case)
    yield from _findings(case)


def _applicants(case: RetaliationCase) -> Iterator[Breach]:
    applicants = [p for p in case.persons if p.role == "applicant"]
    if len(applicants) > 1:
        yield Breach("case.breach_two_applicants", applicants[-1].origin.event)


_REFERRED = frozenset(
    {State.PRIMA_FACIE, State.REFERRED, State.UNDER_INVESTIGATION, State.FINAL_REVIEW}
)


def _findings(case: RetaliationCase) -> Iterator[Breach]:
    """Yield states that the findings contradict."""
    state: StrEnum = case.state
    if state is State.AFTERCARE:
        decided = case.last(Action.DETERMINE_ESTABLISHED, Action.DETERMINE_NOT_ESTABLISHED)
        state = (decided.state if decided else None) or state
    referred = any(a.referred for a in case.allegations)
    established = any(a.established for a in case.allegations)
    wrong = (
        (state in _REFERRED and not referred)
        or (state is State.NO_PRIMA_FACIE and any(
            a.prima_facie.answer == "yes" for a in case.allegations
        ))
        or (state is State.ESTABLISHED and not established)
        or (state is State.NOT_ESTABLISHED and established)
    )  # fmt: skip
    if wrong:
        yield Breach("case.breach_findings")
