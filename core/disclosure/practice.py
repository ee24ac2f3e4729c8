# SPDX-License-Identifier: Apache-2.0
"""Owns how filings are worked: what they add to the common practice."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.casework.breaches import Breach
from core.casework.practice import Practice
from core.disclosure.effects import side_effects
from core.disclosure.facets import kept
from core.disclosure.fields import FIELDS
from core.disclosure.guards import GUARDS
from core.disclosure.letters import LETTER_KINDS, fields_for, letter_refusal, may_sign
from core.disclosure.workflow import ALONE, WORKFLOW, State, workflow_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.disclosure.case import Filing
    from core.history.ops import Op
    from core.policy.profile import Profile

AFTER_CLOSING = frozenset({
    "exported", "form_sent", "form_given", "absence_marked", "reminded",
    "guidance_reminded", "matched", "match_dismissed",
})  # fmt: skip
"""Kinds of event that a closed filing may still get from a colleague who did not know."""
_REVIEWED = frozenset({State.CLEARED, State.GUIDANCE_ISSUED, State.VERIFIED})


def _breaches(case: Filing) -> Iterator[Breach]:
    """Yield that an outcome stands beside a statement of which it does not tell."""
    if case.state in _REVIEWED and not case.review_outcome:
        yield Breach(
            "disclosure.breach_unreviewed", case.latest.origin.event if case.latest else None
        )


def _kept(case: Filing) -> list[Op]:
    """Return what figures need of a filing once its content is destroyed: nothing personal."""
    opened = case.opened_on.isoformat() if case.opened_on else ""
    pairs = [[name, value] for name, value in kept(case)]
    return [case.registers.assign("kept", {"opened_on": opened, "facets": pairs})]


TWO_PERSONS = Practice(
    WORKFLOW, FIELDS, GUARDS, side_effects, _breaches, letter_refusal, lambda _: (),
    letter_kinds=LETTER_KINDS, may_sign=may_sign, letter_fields=fields_for,
    decisions=frozenset({"superseded_by"}), after_closing=AFTER_CLOSING, kept=_kept,
)  # fmt: skip
ONE_PERSON = replace(TWO_PERSONS, workflow=ALONE)


def practice_of(profile: Profile | None) -> Practice:
    """Return how filings are worked under a policy."""
    return TWO_PERSONS if workflow_of(profile) is WORKFLOW else ONE_PERSON
