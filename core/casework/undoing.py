# SPDX-License-Identifier: Apache-2.0
"""Owns taking back what an officer has just done: an entry goes, a text says again what it said.

History stays as it is: what takes an act back is an act of its own, with its own rights and
conditions. What decides anything (findings, steps, letters, who has the file) has no way back here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.errors import Refusal
from core.history.ops import Add, Assign

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from core.casework.acts import Act
    from core.casework.case import Case
    from core.casework.needs import Given
    from core.history.canonical import Json
    from core.history.change import Decision
    from core.history.ops import Op
    from core.ids import EventId, OfficerId

_REMOVE = "remove_item"
_AGAIN = {
    "person_changed": ("change_person", "person"),
    "report_changed": ("change_report", "report"),
    "allegation_changed": ("change_allegation", "allegation"),
}
"""Kinds of event that state the details of an entry anew: the act, and its fact with the entry."""


def take_back(
    case: Case,
    event: EventId,
    acts: Mapping[str, Act[Any]],
    *,
    by: OfficerId,
    on: date,
    reason: str,
) -> Decision | None:
    """Return what takes an event back, or why that cannot be; None where it has no way back.

    `acts` are those of the file's kind, by name. Only who did it takes it back, and only as long
    as what it wrote stands.
    """
    found = _way_back(case, event, acts, reason)
    if found is None:
        return None
    if case.registers.step(event).event.actor != by:
        return Refusal.of("case.undo_other")
    act, facts, field = found
    if field and [e for v in case.registers.fields[field] for e in v.events] != [event]:
        return Refusal.of("case.undo_late")
    return acts[act](case, facts, by=by, on=on)


def _way_back(
    case: Case, event: EventId, acts: Mapping[str, Act[Any]], reason: str
) -> tuple[str, Given, str] | None:
    """Return the act and the facts that take an event back, and the field it wrote if it did."""
    step = case.registers.step(event)
    added = [op.item for op in step.ops if isinstance(op, Add)]
    if len(added) == 1 and added[0].partition("/")[0] in case.practice.removable:
        return (_REMOVE, {"item": added[0], "reason": reason}, "") if _REMOVE in acts else None
    act, fact = _AGAIN.get(step.event.kind, ("", ""))
    if act not in acts or len(step.ops) != 1:
        return None
    (op,) = step.ops
    before = _said_before(case, op)
    if not isinstance(op, Assign) or not isinstance(before, dict):
        return None
    return act, {fact: op.field.split("/")[1], **before}, op.field


def _said_before(case: Case, op: Op) -> Json:
    """Return the one value that an operation replaced."""
    if not isinstance(op, Assign) or len(op.replaces) != 1:
        return None
    replaced = case.registers.step(op.replaces[0]).ops
    return next((o.value for o in replaced if isinstance(o, Assign) and o.field == op.field), None)
