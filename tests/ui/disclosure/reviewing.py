# SPDX-License-Identifier: Apache-2.0
"""Owns the seat of a reviewer: a cycle with statements that came, beside those of the year before.

Zoé declares the same as last year; Awa declares more, in other currencies, with an activity that
nobody approved; Ivan declares nothing; Rosa has not filed.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from core.disclosure import CYCLE, STATEMENT, cycle_acts
from core.disclosure.cohort import Rule
from core.disclosure.filing import Arrival, take_in
from core.disclosure.opening import register
from core.disclosure.statement import Statement, read_statement
from tests.core.disclosure.harness import COUSIN, FLAT, blank
from tests.ui.cases.harness import Seat
from ui.operations import Operation
from ui.operations.cases import act_on_case, advance_case
from ui.operations.changed import Changed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.ids import FileId
    from storage.records.records import Records
    from ui.disclosure.review_list import ReviewList
    from ui.disclosure.statement_page import StatementPage
    from ui.disclosure.statements_page import StatementsPage

ON = date(2021, 3, 2)
RULES = (Rule("grade", ("P-*", "D-*"), "Professional staff and above"),)
LOAN = {"whose": "self", "to": "Banque du Lac", "amount": {"hundredths": 5_000_000,
        "currency": "XAF"}}  # fmt: skip
BOARD = {
    "whose": "self", "what": "Member of the board", "organisation": "Acme Trading SARL",
    "leading": True, "paid": False, "approved": False,
}  # fmt: skip
DEARER = {**FLAT, "amount": {"hundredths": 31_000_000, "currency": "EUR"}}
ZOE, AWA, IVAN, ROSA = "Zoé O’Neil", "Awa Diallo", "Ivan Petrov", "Rosa Alvarez"
BEFORE: Mapping[str, Mapping[str, Any] | None] = {
    ZOE: {"assets": [FLAT]}, AWA: {"assets": [FLAT], "relatives": [COUSIN]}, IVAN: {},
}  # fmt: skip
NOW: Mapping[str, Mapping[str, Any] | None] = {
    ZOE: {"assets": [FLAT]},
    AWA: {"assets": [DEARER], "liabilities": [LOAN], "activities": [BOARD]},
    IVAN: {},
    ROSA: None,
}
_GRADES = {ZOE: "D-1", AWA: "P-5", IVAN: "P-3", ROSA: "D-2"}
_STAFF = {ZOE: "1001", AWA: "1002", IVAN: "1003", ROSA: "1004"}


def _cycle(records: Records, year: int) -> FileId:
    facts = {
        "number": f"FDC/{year}", "year": str(year), "covers": date(year - 1, 12, 31),
        "opens_on": date(year, 3, 1), "due_on": date(year, 3, 31),
    }  # fmt: skip
    begun = cycle_acts.begin(records.office, facts, RULES, by=records.me, on=date(year, 3, 1))
    return records.create(CYCLE, begun)


def fill(records: Records, year: int, said: Mapping[str, Any]) -> dict[str, FileId]:
    """Begin a cycle, register its filers, and file what they said."""
    cycle = records.load(_cycle(records, year)).case
    made: dict[str, FileId] = {}
    for place, (name, sections) in enumerate(said.items()):
        facts = {
            "number": f"FD/{year}/{place:04}", "staff_number": _STAFF[name], "name": name,
            "grade": _GRADES[name], "function": "Chief of Section", "office": "Dakar",
            "language": "fr", "form_kind": "annual", "due_on": date(year, 3, 31),
            "risk": "high" if name == AWA else "low", "rules": [RULES[0].why],
        }  # fmt: skip
        made[name] = records.create(
            STATEMENT, register(cycle, facts, by=records.me, on=date(year, 3, 1))
        )
        if sections is not None:
            arrive(records, made[name], sections, BEFORE.get(name) if year == 2021 else None)
    return made


def arrive(
    records: Records, file: FileId, sections: Mapping[str, Any], before: Mapping[str, Any] | None
) -> None:
    """File a statement, or amend it."""
    last = statement(before) if before is not None else None
    came = Arrival(statement(sections), before=last)
    facts = {"channel": "email", "received_on": ON}
    done = records.apply(file, lambda case, _: take_in(case, came, facts, by=records.me, on=ON))
    assert not hasattr(done, "code"), done


def statement(sections: Mapping[str, Any]) -> Statement:
    read = read_statement(blank(**sections))
    assert isinstance(read, Statement)
    return read


class Review(Seat):
    """A window with an open office, at the statements."""

    files: Mapping[str, FileId]

    def fill(self) -> Review:
        """Have two cycles."""

        def work(opened: Any) -> list[dict[str, FileId]]:
            return [fill(opened.records, 2020, BEFORE), fill(opened.records, 2021, NOW)]

        _, self.files = self.run(
            Operation(work, changes=lambda made, at: Changed(at, frozenset(made[1].values())))
        )
        return self

    @property
    def statements(self) -> StatementsPage:
        return self._page("statements")

    @property
    def list(self) -> ReviewList:
        return self.statements.list

    @property
    def page(self) -> StatementPage:
        return self.statements.case

    def open(self, name: str, tab: str = "statement") -> StatementPage:
        """Open a filer's statement, at a tab."""
        self.statements.open_case(self.files[name])
        self.settle()
        self.page.tabs.setCurrentWidget(self.page.parts[tab])
        self.settle()
        return self.page

    def filing(self, name: str) -> Any:
        return self.case(self.files[name])

    def do(self, name: str, act: str, **facts: Any) -> Any:
        return self.run(act_on_case(file=self.files[name], act=act, facts=facts))

    def take(self, name: str, action: str, **facts: Any) -> Any:
        return self.run(advance_case(file=self.files[name], action=action, facts=facts))

    def listed(self) -> list[str]:
        """Return the filers that are listed."""
        model = self.list.model
        self.settle()
        return [model.index(row, 0).data() for row in range(model.rowCount())]
