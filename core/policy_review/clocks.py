# SPDX-License-Identifier: Apache-2.0
"""Owns the clock of a policy review: from the day a draft came to the comments on it.

Whoever sends a draft says by when comments are wanted; where nothing was said, the policy may set
a number of days. Each draft has a clock of its own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.policy.clocks import Clock, start
from core.policy_review.case import BEGINS
from core.policy_review.workflow import State

if TYPE_CHECKING:
    from core.casework.path import Step
    from core.policy_review.case import PolicyReview

RULE = "policy_review"
"""The parameter of the policy that says how many days there are, if any."""
WANTED = "The day that the unit asked for"
"""Stands for the paragraph of a policy where whoever sent the draft set the day."""
_OWED = frozenset({State.REVIEW_ASKED, State.IN_REVIEW})


def clocks(case: PolicyReview) -> tuple[Clock, ...]:
    """Return every clock of a review, in the order in which they started."""
    found: list[Clock | None] = []
    for step in case.way:
        if step.action in BEGINS:
            found.append(_begun(case, step))
        if found and (clock := found[-1]) is not None:
            # One that was closed by mistake owes again, once it is reopened, what it owed.
            ended = None if step.state in _OWED else clock.stopped_on or step.on
            found[-1] = replace(clock, stopped_on=ended)
    return tuple(clock for clock in found if clock is not None)


def running(case: PolicyReview) -> tuple[Clock, ...]:
    """Return the clock of the comments that are owed, or nothing."""
    return tuple(clock for clock in clocks(case) if clock.stopped_on is None)


def _begun(case: PolicyReview, step: Step) -> Clock | None:
    wanted = step.facts.day("due_on")
    if step.on is None:
        return None
    if wanted is not None:
        return Clock(RULE, step.on, wanted, WANTED)
    return start(case.profile, RULE, step.on) if case.profile else None
