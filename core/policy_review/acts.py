# SPDX-License-Identifier: Apache-2.0
"""Owns the acts on a policy review that do not move it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from core.casework.acts import ALWAYS, OPEN, Act
from core.casework.entering import (
    add_email,
    add_note,
    add_person_ops,
    attach_document,
    change_person,
    rest,
    set_language,
)
from core.casework.handling import HANDLING_ACTS, tie
from core.policy_review.facts import ACT_FACTS

if TYPE_CHECKING:
    from core.casework import acts
    from core.casework.acts import Answer
    from core.policy_review.case import PolicyReview

Doing: TypeAlias = "acts.Doing[PolicyReview]"


def _describe(do: Doing) -> Answer:
    return (do.case.registers.assign("described", do.facts),)


def _add_person(do: Doing) -> Answer:
    return add_person_ops(do.text("role"), rest(do.facts, "role"))


# fmt: off
describe = Act("describe", "review_described", OPEN, _describe, ACT_FACTS["describe"],
               clerical=True)
add_person = Act("add_person", "person_added", OPEN, _add_person, ACT_FACTS["add_person"],
                 clerical=True)
relate = Act("relate", "case_linked", ALWAYS, tie, ACT_FACTS["relate"])
# fmt: on

POLICY_ACTS = (
    add_note, add_email, attach_document, change_person, set_language, *HANDLING_ACTS,
    describe, add_person, relate,
)  # fmt: skip
"""Everything that is done to a review without moving it along; nobody's consent is at stake."""
