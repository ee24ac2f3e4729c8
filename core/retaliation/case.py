# SPDX-License-Identifier: Apache-2.0
"""Owns the case: what folding the events of one file says, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, cast

from core.casework.case import Case, entries, read_common
from core.casework.forms import Form
from core.casework.parts import Note, Request
from core.office.programmes import PROTECTION
from core.retaliation.parts import Allegation, Report, Service
from core.retaliation.practice import PRACTICES
from core.retaliation.results import Baseline, CheckIn, Measure, PanelReview, Recommendation
from core.retaliation.workflow import WORKFLOWS, CaseKind, State

if TYPE_CHECKING:
    from datetime import date

    from core.casework.parts import Person
    from core.casework.practice import Practice
    from core.history.registers import Registers
    from core.ids import FileId
    from core.office.office import Office


@dataclass(frozen=True)
class RetaliationCase(Case):
    """A retaliation or prevention case."""

    programme: ClassVar[str] = PROTECTION
    principal_role: ClassVar[str] = "applicant"

    kind: CaseKind
    acknowledged_on: date | None
    investigation_until: date | None
    panel_review: PanelReview | None
    mediation: tuple[date, date | None] | None
    baseline: Baseline | None

    service = entries("service", Service.read)
    reports = entries("report", Report.read)
    allegations = entries("allegation", Allegation.read)
    contacts = entries("contact", Note.read)
    requests = entries("request", Request.read)
    measures = entries("measure", Measure.read)
    recommendations = entries("recommendation", Recommendation.read)
    check_ins = entries("check_in", CheckIn.read)

    @property
    def practice(self) -> Practice:
        """How a case of its kind is worked."""
        return PRACTICES[self.kind]

    def reread(self, registers: Registers) -> RetaliationCase:
        """Return the case that other registers of it describe."""
        return _read(self.kind, self.file, registers, self.office)

    @property
    def state(self) -> State:
        """Where the case stands; with an open conflict, the first of the places."""
        return cast("State", super().state)

    @property
    def filed_on(self) -> date | None:
        """The day a formal complaint was received; None for an enquiry."""
        return next((s.on for s in self.way if s.state is State.RECEIVED), None)

    @property
    def applicant(self) -> Person | None:
        """Who asks for protection; None for an anonymous enquiry."""
        return self.principal

    def allegation(self, item: str) -> Allegation | None:
        """Return an allegation by id."""
        return next((a for a in self.allegations if a.id == item), None)


def read_case(file: FileId, registers: Registers, office: Office | None) -> RetaliationCase:
    """Return the retaliation case that the registers of its file describe."""
    return _read(CaseKind.RETALIATION, file, registers, office)


def read_prevention(file: FileId, registers: Registers, office: Office | None) -> RetaliationCase:
    """Return the prevention case that the registers of its file describe."""
    return _read(CaseKind.PREVENTION, file, registers, office)


def _read(
    kind: CaseKind, file: FileId, registers: Registers, office: Office | None
) -> RetaliationCase:
    mediation = Form(registers.value("mediation"))
    mediated_from = mediation.day("from")
    return RetaliationCase(
        **read_common(file, registers, office, WORKFLOWS[kind]),
        kind=kind,
        acknowledged_on=Form(registers.value("acknowledged")).day("on"),
        investigation_until=Form(registers.value("deadline/investigation")).day("until"),
        panel_review=PanelReview.read(
            Form(registers.value("panel_review/asked")),
            Form(registers.value("panel_review/decision")),
        ),
        mediation=(mediated_from, mediation.day("to")) if mediated_from else None,
        baseline=Baseline.read(Form(registers.value("baseline"))),
    )
