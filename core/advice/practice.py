# SPDX-License-Identifier: Apache-2.0
"""Owns how requests are worked: what they add to the common practice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.advice.clocks import timeliness
from core.advice.effects import side_effects
from core.advice.fields import FIELDS
from core.advice.guards import GUARDS
from core.advice.letters import LETTER_KINDS, fields_for, letter_refusal, may_sign
from core.advice.workflow import WORKFLOW
from core.casework.breaches import Breach
from core.casework.forms import Form
from core.casework.practice import Practice

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.advice.case import ServiceRequest
    from core.casework.needs import Facts
    from core.history.ops import Op

AFTER_CLOSING = frozenset({"request_classified", "came_back", "counted", "exported"})
"""Kinds of event that a closed request may still get."""


def _breaches(case: ServiceRequest) -> Iterator[Breach]:
    """Yield what two laptops did to a request that only one of them may have done."""
    requesters = [p for p in case.persons if p.role == case.principal_role]
    if len(requesters) > 1:
        yield Breach("request.breach_two_requesters", requesters[-1].origin.event)
    if sum(c.part for c in case.counted) > 1:
        yield Breach("request.breach_two_wholes")


def _kept(case: ServiceRequest) -> list[Op]:
    """Return what figures need of a request once its content is destroyed: nothing personal."""
    registers = case.registers
    classes = Form(registers.value("class")).plain()
    kept: Facts = {
        "received_on": case.opened_on.isoformat() if case.opened_on else "",
        "in_time": timeliness(case),
    }
    return [
        registers.assign("kept", kept),
        registers.assign("class", {k: v for k, v in classes.items() if k != "place"}),
        registers.assign("requester", {"kind": case.requester_kind}),
        *(
            registers.assign(f"counted/{c.other}", {"part": c.part, "number": c.number})
            for c in case.counted
        ),
    ]


def _named(case: ServiceRequest) -> Iterator[str]:
    yield from (c.person for c in case.consents)


PRACTICE = Practice(
    WORKFLOW, FIELDS, GUARDS, side_effects, _breaches, letter_refusal, _named,
    letter_kinds=LETTER_KINDS, may_sign=may_sign, letter_fields=fields_for,
    decisions=frozenset({"superseded_by"}), after_closing=AFTER_CLOSING, kept=_kept,
)  # fmt: skip
