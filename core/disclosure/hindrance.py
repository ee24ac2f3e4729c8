# SPDX-License-Identifier: Apache-2.0
"""Owns what keeps a filing from being closed, told by its row alone: the one thing to do next.

A cycle closes when all its filings are; each is hindered by one thing at a time. What is `ready`
only waits to be closed, and core's guards have the last word when it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.disclosure.standing import OWED
from core.disclosure.workflow import State

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

READY = "ready"
HINDRANCES = (
    "twice", "conflict", "proposal", "overdue", "owed", "glance", "review", "answer", "report",
    "verification", "follow_up", READY,
)  # fmt: skip
"""In the order in which they are settled. `twice` is a second filing of one person, `conflict`
what two laptops decided differently, `proposal` waits for a second person's word, `owed` is not
filed and in time, `glance` is blank or as last year, `answer` is the filer's, `report` that
guidance was followed, `verification` of who was drawn."""
_IN_REVIEW = frozenset({State.FILED, State.UNDER_REVIEW, State.ANSWERED})


def hindrance(
    facets: Mapping[str, Sequence[str]],
    state: str,
    standing: str,
    *,
    conflicts: int = 0,
    twice: bool = False,
) -> str:
    """Return one of `HINDRANCES`, the first that holds, of a filing that is not closed.

    `standing` is as `core.disclosure.standing` tells.
    """
    alike = bool(facets.keys() & {"blank", "unchanged"})
    known = facets.keys() & {"matches", "outcome"}
    for name, holds in (
        ("twice", twice),
        ("conflict", conflicts > 0),
        ("proposal", "proposal" in facets),
        ("overdue", standing == "overdue"),
        ("owed", standing in OWED),
        ("glance", state == State.FILED and alike and not known),
        ("review", state in _IN_REVIEW),
        ("answer", state == State.QUESTIONED),
        ("report", "report" in facets),
        ("verification", "drawn" in facets and not facets.keys() & {"verification", "exempt"}),
        ("follow_up", "followup" in facets),
    ):
        if holds:
            return name
    return READY
