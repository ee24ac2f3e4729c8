# SPDX-License-Identifier: Apache-2.0
"""Owns where a filing stands on a day, as lists and reminders tell: from its facets alone.

States say what was done; a standing says what is to be done, and knows the day.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.disclosure.workflow import State

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

STANDINGS = (
    "due", "extended", "draft", "overdue", "proposed", "filed", "reviewing", "reviewed", "exempt",
    "released", "closed",
)  # fmt: skip
"""In the order in which a filing goes through them. `due` is in time, `extended` with an extension,
`draft` keyed in and not whole, `overdue` past its day, `proposed`
for exemption, which waits for a second person, `filed` waits for a reviewer, `reviewed` has
an outcome, `released` need not file after all."""
OWED = ("due", "extended", "draft", "overdue", "proposed")
"""Those of whom a statement is still expected."""
_REVIEWING = frozenset({State.UNDER_REVIEW, State.QUESTIONED, State.ANSWERED})


def standing(facets: Mapping[str, Sequence[str]], state: str, *, closed: bool, on: date) -> str:
    """Return one of `STANDINGS`, the last that holds."""
    for name, holds in (
        ("released", "released" in facets),
        ("closed", closed),
        ("exempt", "exempt" in facets),
        ("reviewed", "complied" in facets),
        ("reviewing", state in _REVIEWING),
        ("filed", "filed" in facets),
        ("proposed", "exempt" in facets.get("proposal", ())),
        ("overdue", any(day < on.isoformat() for day in facets.get("due", ()))),
        ("draft", "draft" in facets),
        ("extended", "standing" in facets),
    ):
        if holds:
            return name
    return "due"
