# SPDX-License-Identifier: Apache-2.0
"""Owns clearing at a glance: what may be cleared so, as what, and that it was seen.

Most statements are blank or say what last year's said. They are cleared together after a glance at
each; what nobody cleared last year, or what is like a name on a list, is reviewed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from core.casework.steps import advance
from core.disclosure.facts import CLEARED_AS, NOTHING_TO_DECLARE, POTENTIAL_CONFLICT
from core.disclosure.workflow import Action
from core.errors import Refusal

if TYPE_CHECKING:
    from datetime import date

    from core.casework.needs import Given
    from core.disclosure.case import Filing
    from core.disclosure.parts import Version
    from core.disclosure.statement import Statement
    from core.history.change import Decision
    from core.ids import OfficerId

_NO_CONFLICT = CLEARED_AS[1]


class Glance(NamedTuple):
    """A statement that is shown to be cleared at a glance."""

    case: Filing
    now: Version | None
    """The version that counts; whoever saw it clears this one and no other."""
    before: Statement | None
    """What the filer declared last year."""
    outcome: str
    """As what it would be cleared."""
    refusal: Refusal | None
    """Why a glance is not enough, or None."""


def glance_at(case: Filing, before: Filing | None) -> Glance:
    """Return what there is to see of a filing; `before` is the filer's of the cycle before."""
    earlier = before.latest if before else None
    statement = earlier.statement if earlier else None
    return Glance(case, case.latest, statement, _outcome(case, before), _refusal(case, before))


def clear_at_a_glance(
    case: Filing, before: Filing | None, seen: str, *, by: OfficerId, on: date
) -> Decision:
    """Clear what was seen; `seen` is the key of the version that was shown."""
    if case.latest is None or case.latest.key != seen:
        return Refusal.of("disclosure.amended_since")
    if refusal := _refusal(case, before):
        return refusal
    facts: Given = {"outcome": _outcome(case, before), "seen": True}
    return advance(case, Action.CLEAR, facts, by=by, on=on)


def _outcome(case: Filing, before: Filing | None) -> str:
    """Return what a blank statement is, and of an unchanged one what it was last year."""
    if case.latest is not None and case.latest.blank:
        return NOTHING_TO_DECLARE
    last = before.review_outcome if before else ""
    return last if last in CLEARED_AS and last != NOTHING_TO_DECLARE else _NO_CONFLICT


def _refusal(case: Filing, before: Filing | None) -> Refusal | None:
    latest = case.latest
    if latest is None or not (latest.blank or latest.unchanged):
        return Refusal.of("disclosure.has_content")
    if any(not match.dismissed for match in case.matches):
        return Refusal.of("disclosure.matches_open")
    last = before.review_outcome if before else ""
    if latest.blank or last in CLEARED_AS:
        return None
    known = last == POTENTIAL_CONFLICT
    return Refusal.of("disclosure.conflict_before" if known else "disclosure.unreviewed_before")
