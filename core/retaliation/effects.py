# SPDX-License-Identifier: Apache-2.0
"""Owns what a step records besides the state that it leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.history.ops import Add, Op
from core.ids import new_id
from core.retaliation.workflow import Action

if TYPE_CHECKING:
    from datetime import date

    from core.casework.needs import Facts
    from core.retaliation.case import RetaliationCase


def side_effects(case: RetaliationCase, action: str, facts: Facts, day: date) -> list[Op]:
    """Return the operations of a step that was taken on a day, its state apart."""
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
        case Action.ASK_PANEL_REVIEW | Action.PANEL_UPHOLDS | Action.PANEL_OVERTURNS:
            return _panel_effects(case, action, stamped)
        case _:
            return []


def _panel_effects(case: RetaliationCase, action: str, facts: Facts) -> list[Op]:
    registers = case.registers
    if action == Action.ASK_PANEL_REVIEW:
        return [registers.assign("panel_review/asked", facts)]
    answer = "upheld" if action == Action.PANEL_UPHOLDS else "overturned"
    chosen = facts.get("allegations")
    found = {"answer": "yes", "reason": facts.get("reason", "")}
    return [
        registers.assign("panel_review/decision", {**facts, "answer": answer}),
        *(
            registers.assign(f"allegation/{item}/panel", found)
            for item in (chosen if isinstance(chosen, list) else [])
        ),
    ]
