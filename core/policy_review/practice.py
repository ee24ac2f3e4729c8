# SPDX-License-Identifier: Apache-2.0
"""Owns how policy reviews are worked: what they add to the common practice, which is little."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.casework.guards import SHARED_GUARDS
from core.casework.practice import Practice
from core.errors import Refusal
from core.history.ops import Add
from core.ids import new_id
from core.policy_review.fields import FIELDS
from core.policy_review.workflow import WORKFLOW, Action

if TYPE_CHECKING:
    from datetime import date

    from core.casework.needs import Facts
    from core.history.ops import Op
    from core.policy_review.case import PolicyReview


def _effects(_case: PolicyReview, action: str, facts: Facts, day: date) -> list[Op]:
    """Enter comments: what the office said stays, whatever a colleague's laptop did meanwhile."""
    if action != Action.GIVE_COMMENTS:
        return []
    return [Add(f"comment/{new_id()}", {**facts, "happened_on": day.isoformat()})]


def _no_letter(*_: object, **__: object) -> Refusal:
    """Refuse every letter: comments go to the unit in the unit's own draft."""
    return Refusal.of("case.letter_not_yet")


PRACTICE = Practice(
    WORKFLOW, FIELDS, SHARED_GUARDS, _effects, lambda _: (), _no_letter, lambda _: (),
    letter_kinds=(), may_sign=_no_letter, letter_fields=_no_letter,
    decisions=frozenset({"superseded_by"}),
)  # fmt: skip
