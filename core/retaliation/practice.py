# SPDX-License-Identifier: Apache-2.0
"""Owns how complaints and prevention cases are worked: what they add to the common practice."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from core.casework.practice import Practice
from core.retaliation.breaches import AFTER_CLOSING, own_breaches
from core.retaliation.effects import side_effects
from core.retaliation.fields import FIELDS, TWO_PERSON
from core.retaliation.guards import GUARDS
from core.retaliation.letters import LETTER_KINDS, fields_for, letter_refusal, may_sign
from core.retaliation.workflow import WORKFLOWS, CaseKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from core.casework.workflow import Workflow
    from core.retaliation.case import RetaliationCase


def _named(case: RetaliationCase) -> Iterator[str]:
    """Yield the persons that other entries name."""
    yield from (a.by for a in case.allegations)
    yield from (c.person for c in case.consents)
    yield from (n.person for n in case.contacts)


def _practice(workflow: Workflow) -> Practice:
    return Practice(
        workflow, FIELDS, GUARDS, side_effects, own_breaches, letter_refusal, _named,
        letter_kinds=LETTER_KINDS, may_sign=may_sign, letter_fields=fields_for,
        decisions=TWO_PERSON, after_closing=AFTER_CLOSING,
    )  # fmt: skip


PRACTICES: Mapping[CaseKind, Practice] = MappingProxyType(
    {kind: _practice(workflow) for kind, workflow in WORKFLOWS.items()}
)
