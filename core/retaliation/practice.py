# SPDX-License-Identifier: Apache-2.0
"""Owns how complaints and prevention cases are worked: what they add to the common practice."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from core.casework.practice import Practice
from core.history.ops import Add
from core.ids import new_id
from core.retaliation.breaches import AFTER_CLOSING, own_breaches
from core.retaliation.fields import FIELDS, TWO_PERSON
from core.retaliation.guards import GUARDS
from core.retaliation.letters import letter_refusal
from core.retaliation.workflow import WORKFLOWS, Action, CaseKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from core.casework.needs import Facts
    from core.casework.workflow import Workflow
    from core.history.ops import Op
    from core.retaliation.case import RetaliationCase


def _effects(case: RetaliationCase, action: str, facts: Facts, day: date) -> list[Op]:
    """Return what a step records besides the state."""
    registers = case.registers
    stamped: Facts = {**facts, "happened_on": day.isoformat()}
    match action:
        case Action.ACKNOWLEDGE:
            return [registers.assign("acknowledged", {"on": day.isoformat()})]
        case Action.REQUEST_INFORMATION:
            return [Add(f"request/{new_id()}", stamped)]
        case Action.EXTEND_INVESTIGATION:
            return [registers.assign("deadline/investigation", stamped)]
        case Action.FILE_COMPLAINT if case.office is not None:
            return [registers.assign("profile", case.office.profile_on(day).key)]
        case Action.PANEL_OVERTURNS:
            found = {"answer": "yes", "reason": facts.get("reason", "")}
            chosen = facts.get("allegations")
            items = chosen if isinstance(chosen, list) else []
            return [registers.assign(f"allegation/{a}/panel", found) for a in items]
        case _:
            return []


def _named(case: RetaliationCase) -> Iterator[str]:
    """Yield the persons that other entries name."""
    yield from (a.by for a in case.allegations)
    yield from (c.person for c in case.consents)
    yield from (n.person for n in case.contacts)


def _practice(workflow: Workflow) -> Practice:
    return Practice(
        workflow, FIELDS, GUARDS, _effects, own_breaches, letter_refusal, _named,
        decisions=TWO_PERSON, after_closing=AFTER_CLOSING,
    )  # fmt: skip


PRACTICES: Mapping[CaseKind, Practice] = MappingProxyType(
    {kind: _practice(workflow) for kind, workflow in WORKFLOWS.items()}
)
