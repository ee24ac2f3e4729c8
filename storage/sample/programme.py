# SPDX-License-Identifier: Apache-2.0
"""Owns the sample office's disclosure programme: two cycles, and the totals of those before."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any

from core.disclosure import cycle_acts
from core.disclosure.results import DIRECTOR, PROFESSIONAL
from core.figures.table import TOTAL
from resources import read_json
from storage.results import count_results
from storage.sample.cycle import SampleCycle, begin, do
from storage.sample.filers import YEARS, Filers, part_of, published
from storage.sheets.exporting import csv_bytes

if TYPE_CHECKING:
    from core.disclosure.results import Results
    from core.figures.table import Table
    from storage.letters import Issued
    from storage.sample.agenda import Agenda
    from storage.sample.filers import Declared
    from storage.sample.office import SampleOffice


class Programme:
    """The disclosure programme of the sample office."""

    def __init__(self, office: SampleOffice, agenda: Agenda, *, part: int = 1) -> None:
        """Put its cycles on the agenda, with one in so many of their filers."""
        form = read_json("demo/filers.json")
        self.numbers = {year: part_of(published(year), part) for year in YEARS}
        self._office, self._form = office, form
        agenda.at(date.fromisoformat(form["earlier"]["entered_on"]), self._enter_earlier)
        filers = Filers(form, self.numbers)
        declared: dict[str, Declared] = {}
        self.cycles: dict[int, SampleCycle] = {}
        for year in YEARS:
            before, declared = declared, filers.declared(year)
            listed = csv_bytes(list(filers.rows(year)))
            self.cycles[year] = SampleCycle(office, agenda, year, listed, (before, declared))

    @property
    def letters(self) -> list[tuple[str, Issued]]:
        """The letters so far, each with the number of its filing."""
        return [letter for cycle in self.cycles.values() for letter in cycle.letters]

    @property
    def papers(self) -> dict[str, bytes]:
        """What the sample leaves beside its vaults, by file name."""
        return {name: data for c in self.cycles.values() for name, data in c.papers.items()}

    def about(self) -> dict[str, Any]:
        """Return what demo.json says of it."""
        return {str(year): cycle.about for year, cycle in self.cycles.items()}

    def results(self, on: date) -> Results:
        """Return what the office counts of its cycles."""
        return count_results(self._office.director.records, YEARS, on)

    def _enter_earlier(self) -> None:
        """Enter the years of which there are totals alone."""
        records, on = self._office.director.records, self._office.clock().date()
        facts = read_json("facts/ethics_office_2021.json")["disclosure"]
        for year, required, rate in facts["compliance_by_year"]:
            if year not in YEARS:
                dates = {"covers": date(year - 1, 12, 31), "opens_on": date(year, 3, 1),
                         "due_on": date(year, 4, 30)}  # fmt: skip
                cycle = begin(records, year, dates, on)
                totals = {"required": required, "complied": round(required * rate / 100)}
                source = self._form["earlier"]["source"]
                do(records, cycle, cycle_acts.record_totals, totals, source, on=on)
                do(records, cycle, partial(cycle_acts.close, waiting=0), {}, on=on)


def hold_to_the_published_results(programme: Programme, on: date) -> None:
    """Raise `ValueError` unless the cycles add up to what was published, to the digit."""
    facts = read_json("facts/ethics_office_2021.json")["disclosure"]
    found = programme.results(on)
    for year, required, rate in facts["compliance_by_year"]:
        filers = programme.numbers[year].filers if year in YEARS else required
        complied = round(filers * rate / 100)
        _require(found.compliance, str(year), "yes", complied)
        _require(found.compliance, str(year), "no", filers - complied)
    for year, numbers in programme.numbers.items():
        for group, count in numbers.groups.items():
            directors = numbers.groups[DIRECTOR] if group == PROFESSIONAL else 0
            row = "of_which_directors" if group == DIRECTOR else group
            _require(found.composition, row, str(year), count + directors)
        for name, count in numbers.declared.items():
            _require(found.declared, name, str(year), count)
        _require(found.outcomes, "potential_conflict", str(year), numbers.conflicts)
        _require(found.outcomes, TOTAL, str(year), numbers.filers)


def _require(table: Table, row: str, column: str, number: int) -> None:
    if table.number(row, column) != number:
        raise ValueError(f"the sample's {table.name} is not the published one: {row} {column}")
