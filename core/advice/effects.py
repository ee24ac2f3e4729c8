# SPDX-License-Identifier: Apache-2.0
"""Owns what a step of a request records besides the state that it leads to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.advice.workflow import Action
from core.casework.forms import Form
from core.history.ops import Add, Op
from core.ids import new_id

if TYPE_CHECKING:
    from datetime import date

    from core.advice.case import ServiceRequest
    from core.casework.needs import Facts

_ENTRIES = {
    Action.ASK_REQUESTER: "question",
    Action.ANSWER: "answer",
    Action.REFER_ON: "referral",
}


def side_effects(case: ServiceRequest, action: str, facts: Facts, day: date) -> list[Op]:
    """Return the operations of a step that was taken on a day, its state apart."""
    stamped: Facts = {**facts, "happened_on": day.isoformat()}
    ops: list[Op] = []
    if action in _ENTRIES:
        ops.append(Add(f"{_ENTRIES[Action(action)]}/{new_id()}", stamped))
    if action in (Action.RECEIVE_REPLY, Action.ANSWER, Action.REFER_ON):
        ops += _replied(case, facts, day)
    if action == Action.ASK_ADVICE:
        registers = case.registers
        described: Facts = {"summary": case.summary, "question": facts.get("question", "")}
        classes: Facts = {**Form(registers.value("class")).plain()}
        classes |= {k: facts[k] for k in ("category", "subcategory") if k in facts}
        ops += [registers.assign("described", described), registers.assign("class", classes)]
    return ops


def _replied(case: ServiceRequest, facts: Facts, day: date) -> list[Op]:
    """Return what settles the questions that were open: nothing is waited for any more."""
    settled: Facts = {"on": day.isoformat(), "reply": facts.get("reply", "")}
    return [
        case.registers.assign(f"question/{question.id}/answered", settled)
        for question in case.questions
        if question.answered_on is None
    ]
