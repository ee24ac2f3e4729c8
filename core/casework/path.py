# SPDX-License-Identifier: Apache-2.0
"""Owns the way a file has come: its steps, which of them took effect, and where it stands.

The field `state` holds, with the state, the action that led there, the day and the facts. The
way is read back from the events that each step replaced. A step that the table does not have,
that skipped the second person, or that a recused officer made, takes no effect: the case stays
where it was before, and the step is a breach that everyone sees. Nobody honest writes such a
step, but a colleague's laptop is not ours.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.casework.forms import Form
from core.casework.workflow import BACK, CLOSED, DISPOSE, DISPOSED
from core.history.ops import Assign

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date
    from enum import StrEnum

    from core.casework.workflow import Transition, Workflow
    from core.history.registers import Registers
    from core.history.registers import Step as Past
    from core.ids import EventId, OfficerId

OPEN = "open"
"""The action of the first step."""
SETTLE = "settle_conflict"
"""What two persons do about a decision that was made twice."""


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One step of a case."""

    event: EventId
    by: OfficerId
    state: StrEnum | None
    """The state it leads to; None when its content was erased or cannot be read."""
    action: str
    on: date | None
    facts: Form
    outcome: str
    """For a step that closes: how."""
    before: tuple[Step, ...]
    """The effective steps it followed: one, unless it settled a conflict."""
    fault: str = ""
    """The code of the breach because of which it takes no effect."""

    @property
    def effective(self) -> tuple[Step, ...]:
        """The step itself, or what stands in its place if it takes no effect."""
        return self.before if self.fault else (self,)


def _distinct(steps: Iterable[Step]) -> tuple[Step, ...]:
    return tuple({step.event: step for step in steps}.values())


@dataclass(frozen=True, slots=True)
class Approval:
    """A second person's word, as an event says it."""

    proposal: str
    drafter: OfficerId
    approver: OfficerId
    action: str
    facts: Form


def approvals(registers: Registers) -> Mapping[EventId, Approval]:
    """Return, for each event that approves a proposal, what it approves."""
    found: dict[EventId, Approval] = {}
    for past in registers.deciding("proposal"):
        for op in past.ops:
            if not isinstance(op, Assign) or not op.field.startswith("proposal/"):
                continue
            item = registers.items.get(op.field.rpartition("/")[0])
            if item is None or Form(op.value).text("verdict") != "approved":
                continue
            form = Form(item.value)
            found[past.id] = Approval(
                item.id, registers.step(item.event).event.actor, past.event.actor,
                form.text("action"), form.form("facts"),
            )  # fmt: skip
    return found


class Recusals:
    """What the authors of a file's events had seen of recusals."""

    def __init__(self, registers: Registers) -> None:
        """Take the recusals of a file, and who had seen them."""
        self._lineage = registers.lineage
        self._made = [
            (past.id, op.field.removeprefix("recusal/"), op)
            for past in registers.deciding("recusal")
            for op in past.ops
            if isinstance(op, Assign) and op.field.startswith("recusal/")
            if op.field.count("/") == 1
        ]

    def before(self, event: EventId) -> frozenset[str]:
        """Return the officers whose recusal stood in what the author of an event had seen."""
        seen = [
            (name, officer, op)
            for name, officer, op in self._made
            if name != event and self._lineage.saw(event, name)
        ]
        replaced = {name for _, _, op in seen for name in op.replaces}
        return frozenset(o for name, o, op in seen if op.value is True and name not in replaced)


def steps(workflow: Workflow, registers: Registers) -> Mapping[EventId, Step]:
    """Return every step of a case, by event, in the order of the fold."""
    judge = _Judge(workflow, registers)
    for past in registers.deciding("state"):
        for op in past.ops:
            if isinstance(op, Assign) and op.field == "state":
                judge.take(past, op)
    return judge.steps


def standing(registers: Registers, found: Mapping[EventId, Step]) -> tuple[Step, ...]:
    """Return where a case stands: one step, or several while a conflict is open."""
    events = [value.events[0] for value in registers.fields.get("state", ())]
    return _distinct(step for event in events for step in found[event].effective)


def way(step: Step) -> tuple[Step, ...]:
    """Return the effective steps up to and including one, the first one first."""
    walked: list[Step] = []
    here: Step | None = step
    while here is not None:
        walked.append(here)
        # A settlement repeats the step it chose; the way goes on through that one.
        chosen = [s for s in here.before if here.action == SETTLE and _same(s, here)]
        here = next(iter(chosen or here.before), None)
    return tuple(reversed(walked))


def _same(step: Step, other: Step) -> bool:
    return (step.state, step.on, step.outcome) == (other.state, other.on, other.outcome)


class _Judge:
    """Takes steps in the order of the fold and says which take effect."""

    def __init__(self, workflow: Workflow, registers: Registers) -> None:
        self.workflow = workflow
        self.steps: dict[EventId, Step] = {}
        self._approvals = approvals(registers)
        self._recused = Recusals(registers)

    def take(self, past: Past, op: Assign) -> None:
        """Read one step and judge it."""
        form = Form(op.value)
        replaced = (self.steps[r] for r in op.replaces if r in self.steps)
        before = _distinct(s for earlier in replaced for s in earlier.effective)
        step = Step(
            past.id, past.event.actor, self.workflow.state(form.text("state")), form.text("action"),
            form.day("on"), form.form("facts"), form.text("outcome"), before,
        )  # fmt: skip
        fault = self._fault(past.id, step, erased=op.value is None)
        self.steps[past.id] = replace(step, fault=fault)

    def _fault(self, event: EventId, step: Step, *, erased: bool) -> str:
        if erased:
            return ""
        if step.by in self._recused.before(event):
            return "case.breach_recused"
        if step.action == OPEN:
            first = not self.steps and step.state in self.workflow.opening
            return "" if first else "case.breach_illegal_step"
        if step.action == SETTLE:
            return self._settling_fault(event, step)
        return self._moving_fault(event, step)

    def _moving_fault(self, event: EventId, step: Step) -> str:
        if len({s.state for s in step.before}) != 1 or step.state is None:
            return "case.breach_illegal_step"
        here = step.before[0]
        if here.state is None:
            # All before was erased, which only a disposal does, and a disposal ends the case.
            return "" if step.action == DISPOSE else "case.breach_illegal_step"
        line = self.workflow.find(here.state, step.action)
        if line is None or line.to is None:
            return "case.breach_illegal_step"
        to = closed_from(here) if line.to == BACK else line.to
        wanted = outcome(self.workflow, line, here) if to == CLOSED else ""
        if to != step.state or (to != DISPOSED and step.outcome != wanted):
            return "case.breach_illegal_step"
        if line.two_person and not self._approved(event, step.action, step.facts):
            return "case.breach_unapproved"
        return ""

    def _settling_fault(self, event: EventId, step: Step) -> str:
        if not any(_same(s, step) for s in step.before):
            return "case.breach_illegal_step"
        if needs_two(self.workflow, step.before) and not self._approved(event, SETTLE, None):
            return "case.breach_unapproved"
        return ""

    def _approved(self, event: EventId, action: str, facts: Form | None) -> bool:
        """Tell whether the same event carries the word of a second person about this."""
        word = self._approvals.get(event)
        if word is None or word.action != action or word.approver == word.drafter:
            return False
        if {word.approver, word.drafter} & self._recused.before(event):
            return False
        if facts is None:
            return word.facts.text("field") == "state"
        return word.facts.same(facts)


def needs_two(workflow: Workflow, choices: Iterable[Step]) -> bool:
    """Tell whether settling between steps takes two persons: because one of them did."""
    for step in choices:
        for before in step.before:
            line = workflow.find(before.state, step.action)
            if line is not None and line.two_person:
                return True
    return False


def outcome(workflow: Workflow, line: Transition, here: Step) -> str:
    """Return how a file is closed by a line: as the table says, else as it was decided before."""
    decided = (
        s.state.value for s in reversed(way(here)) if s.state in workflow.decided and s.state
    )
    return line.rule.outcome or next(decided, "")


def closed_from(step: Step) -> StrEnum | None:
    """Return the state that a closed file was in before it was closed."""
    return next((s.state for s in reversed(way(step)) if s.state != CLOSED), None)
