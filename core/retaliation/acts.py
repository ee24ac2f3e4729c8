# SPDX-License-Identifier: Apache-2.0
"""Owns the shape of an act: what an officer does to a case without moving it along.

Each act has a name, the facts it asks for (`needs.ACT_FACTS`), the states in which it is open,
and a function that turns facts into operations. Calling an act asks, in this order: may this
officer, is the case in a state for it, are the facts right, does the rule of the act hold.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from core.errors import Refusal
from core.history.change import Change
from core.history.ops import Add
from core.retaliation.facts import ACT_FACTS
from core.retaliation.people import may_handle
from core.retaliation.steps import over_conflict, stated
from core.retaliation.workflow import State

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.history.change import Decision
    from core.history.ops import Op
    from core.ids import OfficerId
    from core.retaliation.case import RetaliationCase
    from core.retaliation.needs import Facts, Given, Need


class When(Enum):
    """In which states an act is open."""

    ALWAYS = "always"
    """Until the case is destroyed."""
    OPEN = "open"
    """While the case is not closed."""
    INTAKE = "intake"
    """Until the preliminary review is over: later detriment is a case of its own."""
    FOUND = "found"
    """While findings are made: in preliminary review and in final review."""
    FILED = "filed"
    """From the complaint to the determination."""
    DECIDING = "deciding"
    """From final review on, while the case is open."""
    WATCHED = "watched"
    """In aftercare or monitoring."""
    DECIDED = "decided"
    """After a determination, closed cases too: answers come late."""


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
_WHEN = {
    When.ALWAYS: frozenset(State) - {State.DISPOSED},
    When.OPEN: frozenset(State) - {State.CLOSED, State.DISPOSED},
    When.INTAKE: _INTAKE,
    When.FOUND: frozenset({State.PRELIMINARY_REVIEW, State.FINAL_REVIEW}),
    When.FILED: _FILED,
    When.DECIDING: frozenset({State.FINAL_REVIEW}) | _DECIDED - {State.CLOSED},
    When.WATCHED: frozenset({State.AFTERCARE, State.MONITORING}),
    When.DECIDED: _DECIDED,
}


@dataclass(frozen=True, slots=True)
class Doing:
    """An act that is being done."""

    case: RetaliationCase
    facts: Facts
    by: OfficerId
    on: date
    """The day it happened."""

    def text(self, name: str) -> str:
        """Return a fact as text, empty when it was not stated."""
        return str(self.facts.get(name, ""))


Answer: TypeAlias = "tuple[Op, ...] | Change | Refusal"
"""The operations of one event; or a change, of an act that records several."""


@dataclass(frozen=True, slots=True)
class Act:
    """Something an officer does to a case; call it with the case and the facts."""

    name: str
    event: str
    """The kind of the event that records it."""
    when: When
    build: Callable[[Doing], Answer]
    clerical: bool = False
    """Whether an assistant may do it."""

    @property
    def needs(self) -> tuple[Need, ...]:
        """What it asks for."""
        return ACT_FACTS[self.name]

    @property
    def states(self) -> frozenset[State]:
        """The states in which it is open."""
        return _WHEN[self.when]

    def refusal(self, case: RetaliationCase, by: OfficerId) -> Refusal | None:
        """Return why an officer cannot do it now, its facts apart, or None."""
        if refusal := may_handle(case, by, clerical=self.clerical):
            return refusal
        if case.state not in self.states:
            return Refusal.of("case.not_in_state", state=case.state.value, action=self.name)
        return None

    def __call__(self, case: RetaliationCase, facts: Given, *, by: OfficerId, on: date) -> Decision:
        """Decide: the event to record, or why not."""
        if refusal := self.refusal(case, by):
            return refusal
        known = stated(case, self.needs, facts, on)
        if isinstance(known, Refusal):
            return known
        day = date.fromisoformat(str(known.pop("happened_on", on.isoformat())))
        answer = self.build(Doing(case, known, by, day))
        if isinstance(answer, Refusal):
            return answer
        if not isinstance(answer, Change):
            reason = str(known.get("reason", ""))
            answer = Change.of(self.event, *answer, on=day, reason=reason)
        return over_conflict(case, answer) or answer


def added(decision: Decision) -> str:
    """Return the id of the first entry that a change adds."""
    ops = (op for d in decision.drafts for op in d.ops) if isinstance(decision, Change) else ()
    item = next((op.item for op in ops if isinstance(op, Add)), "")
    return item.rpartition("/")[2]
