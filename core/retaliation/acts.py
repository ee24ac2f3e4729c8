# SPDX-License-Identifier: Apache-2.0
"""Owns when the acts of a complaint are open, beyond those of every kind of file."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from core.casework.acts import Act, When
from core.retaliation.facts import ACT_FACTS
from core.retaliation.workflow import State

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.casework import acts
    from core.retaliation.case import RetaliationCase

Doing: TypeAlias = "acts.Doing[RetaliationCase]"

_NONE: frozenset[str] = frozenset()
_INTAKE = frozenset(
    {
        State.ENQUIRY, State.RECEIVED, State.PRELIMINARY_REVIEW, State.SUSPENDED,
        State.INFORMAL_RESOLUTION,
    }
)  # fmt: skip
_FILED = (_INTAKE - {State.ENQUIRY}) | {
    State.PRIMA_FACIE, State.REFERRED, State.UNDER_INVESTIGATION, State.FINAL_REVIEW,
    State.PANEL_REVIEW, State.MONITORING,
}  # fmt: skip
_DECIDED = frozenset({State.ESTABLISHED, State.NOT_ESTABLISHED, State.AFTERCARE, State.CLOSED})

INTAKE = When(_NONE, _INTAKE)
"""Until the preliminary review is over: later detriment is a case of its own."""
FOUND = When(_NONE, frozenset({State.PRELIMINARY_REVIEW, State.FINAL_REVIEW}))
"""While findings are made: in preliminary review and in final review."""
FILED = When(_NONE, _FILED)
"""From the complaint to the determination."""
DECIDING = When(_NONE, frozenset({State.FINAL_REVIEW}) | _DECIDED - {State.CLOSED})
"""From final review on, while the case is open."""
WATCHED = When(_NONE, frozenset({State.AFTERCARE, State.MONITORING}))
"""In aftercare or monitoring."""
DECIDED = When(_NONE, _DECIDED)
"""After a determination, closed cases too: answers come late."""


def act(
    name: str,
    event: str,
    when: When,
    build: Callable[[Doing], acts.Answer],
    *,
    clerical: bool = False,
) -> Act[RetaliationCase]:
    """Return an act of a complaint."""
    return Act(name, event, when, build, ACT_FACTS[name], clerical)
