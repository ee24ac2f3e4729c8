# SPDX-License-Identifier: Apache-2.0
"""Owns the policy review: what folding the events of one file says, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from core.casework.case import Case, entries, read_common
from core.casework.forms import Form
from core.casework.path import OPEN
from core.office.programmes import POLICY
from core.policy_review.practice import PRACTICE
from core.policy_review.workflow import WORKFLOW, Action

if TYPE_CHECKING:
    from datetime import date

    from core.casework.forms import Entry, Origin
    from core.casework.path import Step
    from core.casework.practice import Practice
    from core.history.registers import Registers
    from core.ids import FileId
    from core.office.office import Office

BEGINS = (OPEN, Action.RECEIVE_DRAFT)
"""The steps with which a draft came."""


@dataclass(frozen=True, slots=True)
class Comments:
    """What the office said of a draft."""

    id: str
    origin: Origin
    text: str
    on: date | None

    @classmethod
    def read(cls, entry: Entry) -> Comments:
        """Return the comments of an entry."""
        d = entry.form
        return cls(entry.id, entry.origin, d.text("comments"), d.day("happened_on"))


@dataclass(frozen=True)
class PolicyReview(Case):
    """A policy, or a draft of one, on which the office is asked to comment."""

    programme: ClassVar[str] = POLICY
    principal_role: ClassVar[str] = "requester"

    policy: str
    """What it is called."""
    unit: str
    """Which unit of the organisation asks."""
    question: str

    comments = entries("comment", Comments.read)

    @property
    def practice(self) -> Practice:
        """How a review is worked."""
        return PRACTICE

    def reread(self, registers: Registers) -> PolicyReview:
        """Return the review that other registers of it describe."""
        return read_review(self.file, registers, self.office)

    @property
    def summary(self) -> str:
        """What it is recognised by."""
        return self.policy

    @property
    def drafts(self) -> tuple[Step, ...]:
        """The steps with which a draft came, the first one first; see `facts` for theirs."""
        return tuple(step for step in self.way if step.action in BEGINS)

    @property
    def followed_up(self) -> Step | None:
        """The step that said what became of the comments on the last draft, or None."""
        last = self.last(*BEGINS, Action.FOLLOW_UP)
        return last if last is not None and last.action == Action.FOLLOW_UP else None


def read_review(file: FileId, registers: Registers, office: Office | None) -> PolicyReview:
    """Return the review that the registers of its file describe."""
    described = Form(registers.value("described"))
    return PolicyReview(
        **read_common(file, registers, office, WORKFLOW),
        policy=described.text("policy"),
        unit=described.text("unit"),
        question=described.text("question"),
    )
