# SPDX-License-Identifier: Apache-2.0
"""Owns the filing: what folding the events of one file says, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, ClassVar, cast

from core.casework.case import Case, entries, read_common
from core.casework.forms import Form, table
from core.disclosure.facts import POTENTIAL_CONFLICT
from core.disclosure.parts import (
    Asked,
    Extension,
    Guidance,
    Match,
    OfCycle,
    Question,
    Registration,
    Reminder,
    Sent,
    Version,
    person_of,
)
from core.disclosure.practice import practice_of
from core.disclosure.sections import SECTIONS
from core.disclosure.workflow import State, workflow_of
from core.office.programmes import DISCLOSURE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from core.casework.practice import Practice
    from core.disclosure.cohort import Person
    from core.history.registers import Registers
    from core.ids import FileId
    from core.office.office import Office


@dataclass(frozen=True)
class Filing(Case):
    """What one filer owes to one cycle: the statement, its versions, its review."""

    programme: ClassVar[str] = DISCLOSURE
    principal_role: ClassVar[str] = "filer"

    cycle: OfCycle
    filer: Person
    """Who files, as the staff list says; letters go to the person of the role `filer`."""
    registered: Registration
    exempt: str
    """Why there is nothing to file, or empty."""
    absence: Form
    """`why` the last staff list or its rules would not register the filer, one of
    `facts.ABSENCES`, and the `reason` and the day `on` if the filing stays all the same."""
    draft: Form
    """What is being keyed in: a statement that need not be whole."""
    checked: Mapping[str, str]
    """By section, the key of the version in which it was looked at."""
    reviewed: Form
    """The outcome, one of `facts.OUTCOMES`, and the `version` and the day `on` of it."""
    drawn: Form
    """The `certificate` of the draw that took the filer, and the day `on`."""
    verification: Form
    """`result`: cleared or follow_up, the day `on`, a `note`, and `ended` once followed up."""
    kept: Form
    """What figures need of a filing whose content was destroyed: its `facets`."""

    forms = entries("form", Sent.read)
    reminders = entries("reminder", Reminder.read)
    extensions = entries("extension", Extension.read)
    matches = entries("match", Match.read)
    questions = entries("question", Question.read)
    guidance = entries("guidance", Guidance.read)
    guidance_reminders = entries("guidance_reminder", Reminder.read)
    asked = entries("asked", Asked.read)
    _filed = entries("filed", Version.read)

    @property
    def practice(self) -> Practice:
        """How a filing is worked."""
        return practice_of(self.profile)

    def reread(self, registers: Registers) -> Filing:
        """Return the filing that other registers of it describe."""
        return read_filing(self.file, registers, self.office)

    @property
    def state(self) -> State:
        """Where the filing stands; with an open conflict, the first of the places."""
        return cast("State", super().state)

    @cached_property
    def versions(self) -> tuple[Version, ...]:
        """The statements that were filed, the last one last.

        An answer that two laptops took in is one version.
        """
        found: dict[str, Version] = {}
        for one in sorted(self._filed, key=lambda v: v.number):
            found.setdefault(one.key, one)
        return tuple(found.values())

    @property
    def latest(self) -> Version | None:
        """The statement that counts."""
        return self.versions[-1] if self.versions else None

    @property
    def opened_on(self) -> date | None:
        """The day on which the filer was registered."""
        return super().opened_on or self.kept.day("opened_on")

    @property
    def due_on(self) -> date | None:
        """The day until which to file, extensions included."""
        days = [e.until for e in self.extensions if e.until is not None]
        return max(days, default=self.registered.due_on)

    @property
    def voided(self) -> frozenset[str]:
        """The forms that are not to be answered any more, since a later one was made instead."""
        return frozenset(form for one in self.forms for form in one.voids)

    @property
    def absent(self) -> str:
        """Why the last staff list or its rules would not register the filer, or empty."""
        return self.absence.text("why")

    @property
    def reminded(self) -> int:
        """How often the filer was reminded, by letter or otherwise."""
        letters = [x for x in self.letters if x.kind == "filing_reminder" and not x.superseded_by]
        return len(self.reminders) + len(letters)

    @property
    def filed_on(self) -> date | None:
        """The day on which the first statement came."""
        days = (v.received_on for v in self.versions)
        return min((day for day in days if day is not None), default=None)

    @property
    def late(self) -> bool | None:
        """Whether it was filed after its day; None while it is not filed."""
        if self.filed_on is None or self.due_on is None:
            return None
        return self.filed_on > self.due_on

    @property
    def review_outcome(self) -> str:
        """One of `facts.OUTCOMES`, of the statement that counts; empty while it is not reviewed.

        Of a statement that was amended since, the outcome does not hold.
        """
        latest = self.latest
        same = latest is not None and self.reviewed.text("version") == latest.key
        return self.reviewed.text("outcome") if same else ""

    @property
    def report_due(self) -> date | None:
        """The first day until which guidance is to be done that is not reported as done."""
        days = (one.due_on for one in self.guidance if one.open)
        return min((day for day in days if day is not None), default=None)

    @property
    def conflicted(self) -> bool:
        """Whether its review found a potential conflict."""
        return self.review_outcome == POTENTIAL_CONFLICT

    @property
    def complied(self) -> bool:
        """Whether it counts as complied with: filed and reviewed (`domain.md` 4)."""
        return bool(self.review_outcome)

    @property
    def unchecked(self) -> tuple[str, ...]:
        """The sections of the statement that counts which nobody has looked at yet, in order."""
        latest = self.latest
        if latest is None:
            return ()
        said = latest.said.form("sections").plain()
        known = [s.name for s in SECTIONS if s.name in said]
        sections = dict.fromkeys([*known, *said])
        return tuple(name for name in sections if self.checked.get(name) != latest.key)

    @property
    def following_up(self) -> bool:
        """Whether a verification is still followed up."""
        return self.verification.text("result") == "follow_up" and not self.verification.text(
            "ended"
        )


def read_filing(file: FileId, registers: Registers, office: Office | None) -> Filing:
    """Return the filing that the registers of its file describe."""
    key = str(registers.value("profile") or "")
    profile = next((p for p in office.policies if p.key == key), None) if office else None
    cycle = Form(registers.value("cycle"))
    return Filing(
        **read_common(file, registers, office, workflow_of(profile)),
        cycle=OfCycle(cycle.text("file"), cycle.text("year"), cycle.day("covers")),
        filer=person_of(Form(registers.value("filer"))),
        registered=Registration.read(Form(registers.value("registered"))),
        exempt=Form(registers.value("exempt")).text("reason"),
        absence=Form(registers.value("absent")),
        draft=Form(registers.value("draft")),
        checked={k: str(v or "") for k, v in table(registers, "checked")},
        reviewed=Form(registers.value("outcome")),
        drawn=Form(registers.value("drawn")),
        verification=Form(registers.value("verification")),
        kept=Form(registers.value("kept")),
    )
