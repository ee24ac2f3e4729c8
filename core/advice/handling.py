# SPDX-License-Identifier: Apache-2.0
"""Owns the acts on a request that do not move it: classes, requester, referrals, how it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from core.advice.facts import ACT_FACTS, ATTENTION, class_fault, requester_fault
from core.advice.workflow import State
from core.casework.acts import ALWAYS, OPEN, Act
from core.casework.entering import add_person_ops, rest
from core.casework.handling import tie
from core.errors import Refusal
from core.history.ops import Add, Remove
from core.ids import new_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.advice.case import ServiceRequest
    from core.casework import acts
    from core.casework.acts import Answer, When
    from core.casework.needs import Facts
    from core.casework.parts import Person
    from core.history.ops import Op

Doing: TypeAlias = "acts.Doing[ServiceRequest]"


def _act(
    name: str, event: str, when: When, build: Callable[[Doing], Answer], *, clerical: bool = False
) -> Act[ServiceRequest]:
    return Act(name, event, when, build, ACT_FACTS[name], clerical)


def _classify(do: Doing) -> Answer:
    if fault := class_fault(do.facts):
        return fault
    if (do.text("category") == ATTENTION) is not (do.case.state is State.NOTED):
        # Whether an answer is owed is a matter of steps: `ask_advice`, or a request of its own.
        open_ones = (State.OPEN, State.WAITING, State.REOPENED, State.NOTED)
        if do.case.state in open_ones:
            return Refusal.of("request.attention_apart")
    return (do.case.registers.assign("class", do.facts),)


def _describe(do: Doing) -> Answer:
    return (do.case.registers.assign("described", do.facts),)


def _name_requester(do: Doing) -> Answer:
    """Say who asks: somebody who was anonymous may come forward, and may also withdraw a name."""
    if fault := requester_fault(do.facts):
        return fault
    registers = do.case.registers
    kind = registers.assign("requester", {"kind": do.text("requester")})
    person = rest(do.facts, "requester")
    known = do.case.principal
    if do.text("requester") == "anonymous" and known is not None:
        return _unnamed(do, known, kind)
    if not person:
        return (kind,)
    if known is None:
        return (kind, *add_person_ops("requester", person))
    return kind, registers.assign(f"person/{known.id}/details", person)


def _unnamed(do: Doing, known: Person, kind: Op) -> Answer:
    if do.case.legal_hold:
        return Refusal.of("case.legal_hold")
    if known.id in do.case.practice.named(do.case):
        return Refusal.of("case.item_used")
    return kind, Remove(f"person/{known.id}", "")


def _add_person(do: Doing) -> Answer:
    return add_person_ops(do.text("role"), rest(do.facts, "role"))


def _report_back(do: Doing) -> Answer:
    referral = next((r for r in do.case.referrals if r.id == do.text("referral")), None)
    if referral is None:
        return Refusal.of("case.item_unknown", fact="referral")
    if referral.on is not None and do.text("on") < referral.on.isoformat():
        return Refusal.of("case.day_order", day=referral.on.isoformat())
    field = f"referral/{referral.id}/came_back"
    return (do.case.registers.assign(field, rest(do.facts, "referral")),)


def _record_tree(do: Doing) -> Answer:
    """Record which way through a decision tree was gone with the requester, and what was told."""
    return (Add(f"walk/{new_id()}", do.facts),)


def _counted(do: Doing, *, part: bool) -> Answer:
    other = do.text("file")
    if other == do.case.file:
        return Refusal.of("request.same_request")
    if part and any(c.part and c.other != other for c in do.case.counted):
        return Refusal.of("request.part_already")
    form: Facts = {"part": part, "number": do.text("number"), "reason": do.text("reason")}
    return (do.case.registers.assign(f"counted/{other}", form),)


def _count_as_part(do: Doing) -> Answer:
    """Say that this request and another are one person and one set of facts: one request."""
    return _counted(do, part=True)


def _count_apart(do: Doing) -> Answer:
    """Say that this request and another are two, so that nobody is asked again."""
    return _counted(do, part=False)


# fmt: off
classify = _act("classify", "request_classified", ALWAYS, _classify, clerical=True)
describe = _act("describe", "request_described", OPEN, _describe, clerical=True)
name_requester = _act("name_requester", "requester_named", OPEN, _name_requester, clerical=True)
add_person = _act("add_person", "person_added", OPEN, _add_person, clerical=True)
report_back = _act("report_back", "came_back", ALWAYS, _report_back, clerical=True)
record_tree = _act("record_tree", "tree_walked", OPEN, _record_tree, clerical=True)
count_as_part = _act("count_as_part", "counted", ALWAYS, _count_as_part)
count_apart = _act("count_apart", "counted", ALWAYS, _count_apart)
relate = _act("relate", "case_linked", ALWAYS, tie)
# fmt: on

REQUEST_ACTS = (
    classify, describe, name_requester, add_person, report_back, record_tree, count_as_part,
    count_apart, relate,
)  # fmt: skip
