# SPDX-License-Identifier: Apache-2.0
"""Owns what a case was handed over to, and what came back, for the register of referrals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.casework.referrals import HandOver
from core.retaliation.clocks import clocks
from core.retaliation.workflow import REFERRALS, Action

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from core.casework.path import Step
    from core.retaliation.case import RetaliationCase

REPORT = "report"
"""What comes back from an investigation."""
_ELSEWHERE = (Action.REFER_ELSEWHERE, Action.OUT_OF_SCOPE)


def hand_overs(case: RetaliationCase) -> Iterator[HandOver]:
    """Yield the referrals for investigation, each with its report, and those to other channels."""
    for place, step in enumerate(case.way):
        if step.on is not None and step.action in REFERRALS:
            yield _for_investigation(case, place, step, step.on)
        elif step.on is not None and step.action in _ELSEWHERE:
            told = "identity" if step.facts.flag("handed_over") else "nothing"
            yield HandOver(step.on, step.facts.text("to"), told, None, "", None, step.event[:16])


def _for_investigation(case: RetaliationCase, place: int, step: Step, on: date) -> HandOver:
    """Return a referral: its report is the first that comes before it is referred anew."""
    ends_it = (Action.RECEIVE_REPORT, *REFERRALS)
    then = next((s for s in case.way[place + 1 :] if s.action in ends_it), None)
    report = then if then is not None and then.action == Action.RECEIVE_REPORT else None
    due = [c.due_on for c in clocks(case) if c.name == "investigation" and c.started_on == on]
    waits = then is None and not case.closed
    return HandOver(
        on, step.facts.text("body"), "identity",
        due[-1] if waits and due else None,
        REPORT if report else "", report.on if report else None, step.event[:16],
    )  # fmt: skip
