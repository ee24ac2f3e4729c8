# SPDX-License-Identifier: Apache-2.0
"""Owns a desk with a filing on it, in an office with two reviewers and a cycle.

desk = a_desk(ReviewOffice())
desk.open(grade="D-1")
desk.take_in(blank())
desk.step(Action.CLEAR, outcome="nothing_to_declare", seen=True)
"""

from __future__ import annotations

import hashlib
from datetime import date
from typing import TYPE_CHECKING, Any, ClassVar

from core.disclosure import CYCLE, STATEMENT, cycle_acts, filing, opening
from core.disclosure.cohort import Rule
from core.disclosure.facets import facets
from core.disclosure.filing import Arrival
from core.disclosure.parts import Paper
from core.disclosure.statement import Statement, read_statement
from core.errors import Refusal
from core.ids import FileId, new_id
from core.office.roles import Role
from tests.core.disclosure.harness import blank
from tests.core.retaliation.harness import Desk, RefusedError, SampleOffice

if TYPE_CHECKING:
    from core.disclosure import Cycle, Filing
    from core.history.change import Decision

CYCLE_2021 = {
    "number": "FDC-2021", "year": "2021", "covers": "2020-12-31", "opens_on": "2021-02-01",
    "due_on": "2021-03-31",
}  # fmt: skip
RULES = (Rule("grade", ("D-*",), "All directors"), Rule("function", ("procurement",), "Buyers"))
ZOE = {
    "number": "FD-2021-001", "staff_number": "100234", "name": "Zoé O’Neil", "grade": "D-1",
    "function": "Chief of Procurement", "office": "Dakar", "email": "zoe@example.org",
    "language": "fr", "form_kind": "annual", "due_on": "2021-03-31", "risk": "high",
    "rules": ["All directors"],
}  # fmt: skip
TEAM = frozenset({"director", "reviewer", "vera"})
"""Who may have a filing about which nobody has decided anything."""


class ReviewOffice(SampleOffice):
    """The sample office with a second reviewer, and a cycle that everybody's laptop has."""

    PEOPLE: ClassVar = {**SampleOffice.PEOPLE, "vera": ("Vera Second", Role.REVIEWER)}

    def __init__(self, policy: str = "unicef_sample") -> None:
        super().__init__(policy)
        self.cycle_file = FileId(new_id())
        reviewer = self.officer("reviewer")
        begun = cycle_acts.begin(self.office, CYCLE_2021, RULES, by=reviewer, on=date(2021, 1, 15))
        assert not isinstance(begun, Refusal), begun.code
        self.laptops["reviewer"].write(self.cycle_file, begun)
        for laptop in self.laptops.values():
            laptop.take(self.cycle_file, self.laptops["reviewer"].events(self.cycle_file))

    def cycle(self, name: str = "reviewer") -> Cycle:
        """Return the cycle as an officer's laptop has it."""
        registers = CYCLE.fold(self.laptops[name].events(self.cycle_file))
        return CYCLE.read(self.cycle_file, registers, self.office)


class FilingDesk(Desk):
    """One officer's view of one filing."""

    case: Filing
    office: ReviewOffice

    def register(self, **facts: Any) -> Decision:
        """Ask to register a filer: Zoé unless `facts` say otherwise."""
        return opening.register(self.office.cycle(), ZOE | facts, by=self.by, on=self.on)

    def open(self, **facts: Any) -> None:
        """Register a filer."""
        decision = self.register(**facts)
        if isinstance(decision, Refusal):
            raise RefusedError(decision)
        self.laptop.write(self.file, decision)

    def take_in(self, form: dict[str, Any] | None = None, **given: Any) -> str:
        """File a statement, a blank one unless a form says otherwise; or amend it."""
        arrival = Arrival(statement(form), **given)
        return self.do(filing.take_in, arrival, {"channel": "paper", "received_on": self.on})


def statement(form: dict[str, Any] | None = None) -> Statement:
    """Return the statement of a form, of a blank one by default."""
    read = read_statement(form or blank())
    assert isinstance(read, Statement)
    return read


def sealed(name: str) -> Paper:
    """Return an answer as it came."""
    return Paper(f"{name}.pbr", 16_384, hashlib.sha256(name.encode()).hexdigest(), "x/y")


def a_desk(office: ReviewOffice, name: str = "reviewer") -> FilingDesk:
    """Return a desk with a new, empty filing."""
    return FilingDesk(office, name, FileId(new_id()), STATEMENT)


def known(desk: FilingDesk) -> dict[str, set[str]]:
    """Return the facets of a filing, by name."""
    found: dict[str, set[str]] = {}
    for name, value in facets(desk.case):
        found.setdefault(name, set()).add(value)
    return found
