# SPDX-License-Identifier: Apache-2.0
"""Owns a small disclosure programme to count: two cycles, nine filings, one of each fate."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from core.casework.steps import advance
from core.disclosure import CYCLE, STATEMENT, cycle_acts, filing, opening
from core.disclosure.cohort import Rule
from core.disclosure.handling import FILING_ACTS
from core.disclosure.statement import Statement, read_statement
from storage.records.results import Applied
from tests.core.disclosure.harness import COUSIN, blank

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.ids import FileId, OfficerId
    from storage.records.records import Records

ON = date(2021, 12, 31)
RULES = (Rule("grade", ("D-*", "P-*", "NO-*", "G-*"), "All of these file"),)
SPOUSE = {"name": "Awa Diallo", "relation": "spouse", "works_for": "organisation"}
SEAT = {
    "whose": "self", "what": "Member of the board", "organisation": "A school",
    "leading": True, "paid": False, "approved": True,
}  # fmt: skip
FILERS: tuple[tuple[str, str, Mapping[str, object]], ...] = (
    ("D-1", "cleared", {}),
    ("D-2", "cleared", {"relatives": [SPOUSE, COUSIN]}),
    ("P-4", "cleared", {"relatives": [COUSIN], "activities": [SEAT]}),
    ("P-5", "late", {}),
    ("NO-C", "cleared", {}),
    ("G-6", "filed", {"activities": [SEAT]}),
    ("G-5", "missing", {}),
    ("P-3", "released", {}),
    ("ZZ-1", "drawn", {}),
)  # fmt: skip
"""Grade, what becomes of the filing, and what the statement says beside nothing."""

_DRAWN = next(act for act in FILING_ACTS if act.name == "set_drawn")


@dataclass
class Programme:
    """The programme of an office whose director reviews alone."""

    records: Records

    def act(self, file: FileId, decide) -> None:
        """Record what core decides about a file."""
        answer = self.records.apply(file, lambda case, _: decide(case))
        assert isinstance(answer, Applied), answer

    def begin(self, year: int) -> FileId:
        """Begin the cycle of a year."""
        facts = {
            "number": f"FDP/{year}", "year": str(year), "covers": date(year - 1, 12, 31),
            "opens_on": date(year, 3, 1), "due_on": date(year, 4, 30),
        }  # fmt: skip
        made = cycle_acts.begin(self.records.office, facts, RULES, by=self.me, on=date(year, 3, 1))
        file = self.records.create(CYCLE, made)
        assert isinstance(file, str), file
        return file

    @property
    def me(self) -> OfficerId:
        """Who does everything here."""
        return self.records.me

    def register(self, cycle: FileId, grade: str, place: int) -> FileId:
        """Register somebody."""
        facts = {
            "number": f"FD/2021/{place:04}", "staff_number": f"{place}", "name": f"Filer {place}",
            "grade": grade, "language": "en", "form_kind": "annual", "due_on": date(2021, 4, 30),
        }  # fmt: skip
        known = self.records.load(cycle).case
        made = opening.register(known, facts, by=self.me, on=date(2021, 3, 1))
        file = self.records.create(STATEMENT, made)
        assert isinstance(file, str), file
        return file

    def take_in(self, file: FileId, sections: Mapping[str, object], on: date) -> None:
        """File a statement that says so much."""
        statement = read_statement(blank(**sections))
        assert isinstance(statement, Statement)
        came = filing.Arrival(statement)
        facts = {"channel": "email", "received_on": on}
        self.act(file, lambda case: filing.take_in(case, came, facts, by=self.me, on=on))

    def step(self, file: FileId, action: str, on: date, **facts: object) -> None:
        """Take a step."""
        self.act(file, lambda case: advance(case, action, facts, by=self.me, on=on))

    def clear(self, file: FileId, on: date) -> None:
        """Clear a filing after a look at each section."""
        case = self.records.load(file).case
        if not case.latest.blank:
            self.step(file, "begin_review", on)
        outcome = "nothing_to_declare" if case.latest.blank else "no_conflict"
        self.step(file, "clear", on, outcome=outcome, seen=True)

    def go(self, file: FileId, becomes: str, sections: Mapping[str, object]) -> None:
        """Let a filing become what it becomes."""
        if becomes == "missing":
            return
        if becomes == "released":
            self.step(file, "release", date(2021, 4, 2), reason="On leave without pay.")
            return
        self.take_in(file, sections, date(2021, 5, 3) if becomes == "late" else date(2021, 4, 1))
        if becomes != "filed":
            self.clear(file, date(2021, 6, 1))
        if becomes == "drawn":
            drawn = {"certificate": "0" * 64}
            self.act(file, lambda case: _DRAWN(case, drawn, by=self.me, on=ON))

    def run(self) -> None:
        """Begin both cycles, and let every filing become what it becomes."""
        before, cycle = self.begin(2020), self.begin(2021)
        totals = {"required": 1626, "complied": 1626, "group/director": 150}
        self.act(before, lambda c: cycle_acts.record_totals(c, totals, "Report", by=self.me, on=ON))
        target = {"stage": "filing", "day": date(2021, 4, 30)}
        self.act(cycle, lambda c: cycle_acts.set_target(c, target, by=self.me, on=ON))
        for place, (grade, becomes, sections) in enumerate(FILERS):
            self.go(self.register(cycle, grade, place), becomes, sections)
