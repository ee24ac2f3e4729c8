# SPDX-License-Identifier: Apache-2.0
"""Owns what a step of a filing records besides the state that it leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.disclosure.facts import POTENTIAL_CONFLICT
from core.disclosure.workflow import Action
from core.history.ops import Add, Op
from core.ids import new_id

if TYPE_CHECKING:
    from datetime import date

    from core.casework.needs import Facts
    from core.disclosure.case import Filing

_ENTRIES = {Action.ASK_FILER: "question", Action.ISSUE_GUIDANCE: "guidance"}


def side_effects(case: Filing, action: str, facts: Facts, day: date) -> list[Op]:
    """Return the operations of a step that was taken on a day, its state apart."""
    on = day.isoformat()
    ops: list[Op] = []
    if action in _ENTRIES:
        entry: Facts = {**facts, "happened_on": on}
        ops.append(Add(f"{_ENTRIES[Action(action)]}/{new_id()}", entry))
    match action:
        case Action.RECEIVE_ANSWER | Action.AMEND:
            ops += _replied(case, facts, on)
        case Action.CLEAR:
            ops += [*_seen(case, facts), _reviewed(case, str(facts["outcome"]), on)]
        case Action.ISSUE_GUIDANCE:
            ops.append(_reviewed(case, POTENTIAL_CONFLICT, on))
        case Action.REVIEW_AGAIN:
            ops.append(case.registers.assign("outcome", None))
        case Action.VERIFY:
            result: Facts = {"result": facts["verification"], "on": on}
            note: Facts = {"note": facts["note"]} if "note" in facts else {}
            ops.append(case.registers.assign("verification", {**result, **note}))
        case Action.EXEMPT:
            ops.append(case.registers.assign("exempt", {"reason": facts["reason"]}))
        case Action.LIFT_EXEMPTION:
            ops.append(case.registers.assign("exempt", None))
        case Action.DISCARD_DRAFT:
            ops.append(case.registers.assign("draft", None))
    return ops


def _replied(case: Filing, facts: Facts, on: str) -> list[Op]:
    """Return what settles the questions that were open: a reply, or the statement amended."""
    settled: Facts = {"on": on, "reply": facts.get("reply", "")}
    return [
        case.registers.assign(f"question/{question.id}/answered", settled)
        for question in case.questions
        if question.answered_on is None
    ]


def _seen(case: Filing, facts: Facts) -> list[Op]:
    """Return that the sections were looked at which the officer says to have seen at a glance."""
    latest = case.latest
    if latest is None or not facts.get("seen"):
        return []
    return [case.registers.assign(f"checked/{name}", latest.key) for name in case.unchecked]


def _reviewed(case: Filing, outcome: str, on: str) -> Op:
    version = case.latest.key if case.latest else ""
    said: Facts = {"outcome": outcome, "version": version, "on": on}
    return case.registers.assign("outcome", said)
