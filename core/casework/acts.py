# SPDX-License-Identifier: Apache-2.0
"""Owns the shape of an act: what an officer does to a file without moving it along.

Each act has a name, the states in which it is open, the facts it asks for, and a function that
turns facts into operations. Calling an act asks, in this order: may this officer, is the file in
a state for it, are the facts right, does the rule of the act hold.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar

from core.casework.facts import SHARED_FACTS
from core.casework.people import may_handle
from core.casework.steps import stated
from core.casework.workflow import CLOSED, DISPOSED
from core.errors import Refusal
from core.history.change import Change
from core.history.ops import Add
from core.history.settling import over_conflict

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.casework.case import Case
    from core.casework.needs import Facts, Given, Need
    from core.history.change import Decision
    from core.history.ops import Op
    from core.ids import OfficerId

C = TypeVar("C", bound="Case")
C_co = TypeVar("C_co", bound="Case", covariant=True)


@dataclass(frozen=True, slots=True)
class When:
    """In which states an act is open."""

    without: frozenset[str]
    within: frozenset[str] = frozenset()
    """Empty means all others."""

    def holds(self, state: str) -> bool:
        """Tell whether a state is one of them."""
        return state not in self.without and (not self.within or state in self.within)


ALWAYS = When(frozenset({DISPOSED}))
"""Until the file is destroyed."""
OPEN = When(frozenset({CLOSED, DISPOSED}))
"""While the file is not closed."""


@dataclass(frozen=True, slots=True)
class Doing(Generic[C_co]):
    """An act that is being done."""

    case: C_co
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
class Act(Generic[C]):
    """Something an officer does to a file; call it with the file and the facts."""

    name: str
    event: str
    """The kind of the event that records it."""
    when: When
    build: Callable[[Doing[C]], Answer]
    needs: tuple[Need, ...]
    """What it asks for."""
    clerical: bool = False
    """Whether an assistant may do it."""

    def refusal(self, case: C, by: OfficerId) -> Refusal | None:
        """Return why an officer cannot do it now, its facts apart, or None."""
        if refusal := may_handle(case, by, clerical=self.clerical):
            return refusal
        if not self.when.holds(case.state):
            return Refusal.of("case.not_in_state", state=case.state.value, action=self.name)
        return None

    def __call__(self, case: C, facts: Given, *, by: OfficerId, on: date) -> Decision:
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
        return over_conflict(case.registers, answer) or answer


def shared(
    name: str,
    event: str,
    when: When,
    build: Callable[[Doing[Case]], Answer],
    *,
    clerical: bool = False,
) -> Act[Case]:
    """Return an act that every kind of file has."""
    return Act(name, event, when, build, SHARED_FACTS[name], clerical)


def added(decision: Decision) -> str:
    """Return the id of the first entry that a change adds."""
    ops = (op for d in decision.drafts for op in d.ops) if isinstance(decision, Change) else ()
    item = next((op.item for op in ops if isinstance(op, Add)), "")
    return item.rpartition("/")[2]
