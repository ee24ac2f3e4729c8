# SPDX-License-Identifier: Apache-2.0
"""Owns setting aside the second filing of one person: what was decided in it is taken back first.

Where both filings were decided, somebody has to look at what each says: guidance that stands, or
an exemption, must not vanish with a filing that does not count.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.casework.steps import advance
from core.disclosure.workflow import Action, State
from core.errors import Refusal

if TYPE_CHECKING:
    from datetime import date

    from core.casework.needs import Given
    from core.disclosure.case import Filing
    from core.history.change import Decision
    from core.ids import OfficerId

_FIRST = {
    State.GUIDANCE_ISSUED: "disclosure.aside_reviewed",
    State.VERIFIED: "disclosure.aside_reviewed",
    State.EXEMPT: "disclosure.aside_exempt",
}


def set_aside(case: Filing, facts: Given, *, by: OfficerId, on: date) -> Decision:
    """Close a filing whose person has another that counts: `instead` is its number; and `reason`.

    A refusal says what to take back first where something was decided that stands.
    """
    if code := _FIRST.get(case.state):
        return Refusal.of(code, number=case.number)
    return advance(case, Action.SET_ASIDE, facts, by=by, on=on)
