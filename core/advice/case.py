# SPDX-License-Identifier: Apache-2.0
"""Owns the request: what folding the events of one file says, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, cast

from core.advice.facts import ADVICE_GIVEN, ATTENTION
from core.advice.parts import Answer, Classes, Counted, Question, Referral, TreeWalk
from core.advice.practice import PRACTICE
from core.advice.workflow import WORKFLOW, State
from core.casework.case import Case, entries, read_common
from core.casework.forms import Form, table
from core.office.programmes import ADVICE

if TYPE_CHECKING:
    from datetime import date

    from core.casework.practice import Practice
    from core.history.registers import Registers
    from core.ids import FileId
    from core.office.office import Office


@dataclass(frozen=True)
class ServiceRequest(Case):
    """A request to the office: one person, one set of facts, however many messages it takes."""

    programme: ClassVar[str] = ADVICE
    principal_role: ClassVar[str] = "requester"

    summary: str
    """The question in a line."""
    question: str
    classes: Classes
    requester_kind: str
    """`named`, `anonymous` or `group`."""
    counted: tuple[Counted, ...]
    imported: str
    """The SHA-256 of the spreadsheet it was taken over from, or empty."""
    kept: Form
    """What figures need of a request whose content was destroyed: `received_on`, `in_time`."""

    questions = entries("question", Question.read)
    answers = entries("answer", Answer.read)
    referrals = entries("referral", Referral.read)
    walks = entries("walk", TreeWalk.read)

    @property
    def practice(self) -> Practice:
        """How a request is worked."""
        return PRACTICE

    def reread(self, registers: Registers) -> ServiceRequest:
        """Return the request that other registers of it describe."""
        return read_request(self.file, registers, self.office)

    @property
    def state(self) -> State:
        """Where the request stands; with an open conflict, the first of the places."""
        return cast("State", super().state)

    @property
    def opened_on(self) -> date | None:
        """The day the office first heard of it."""
        return super().opened_on or self.kept.day("received_on")

    @property
    def first_answered_on(self) -> date | None:
        """The day of the first substantive answer: an answer, or a hand-over to who can answer."""
        days = [a.on for a in self.answers] + [r.on for r in self.referrals]
        return min((day for day in days if day is not None), default=None)

    @property
    def part_of(self) -> Counted | None:
        """The request that this one is part of, and which is counted in its place."""
        return next((c for c in self.counted if c.part), None)


def read_request(file: FileId, registers: Registers, office: Office | None) -> ServiceRequest:
    """Return the request that the registers of its file describe."""
    described = Form(registers.value("described"))
    return ServiceRequest(
        **read_common(file, registers, office, WORKFLOW),
        summary=described.text("summary"),
        question=described.text("question"),
        classes=Classes.read(Form(registers.value("class"))),
        requester_kind=Form(registers.value("requester")).text("kind"),
        counted=tuple(Counted.read(k, Form(v)) for k, v in table(registers, "counted")),
        imported=Form(registers.value("imported")).text("sheet"),
        kept=Form(registers.value("kept")),
    )


__all__ = ["ADVICE_GIVEN", "ATTENTION", "ServiceRequest", "read_request"]
