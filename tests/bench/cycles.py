# SPDX-License-Identifier: Apache-2.0
"""Owns the cycles that are measured: an office with filers, their statements filed and cleared."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from core.casework.steps import advance
from core.disclosure import CYCLE, STATEMENT, cycle_acts
from core.disclosure.cohort import Rule
from core.disclosure.filing import Arrival, take_in
from core.disclosure.opening import register
from core.disclosure.statement import Statement, read_statement
from core.disclosure.workflow import Action
from tests.core.disclosure.harness import blank

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.disclosure import Filing
    from core.history.change import Change, Decision
    from core.ids import FileId
    from storage.records.records import Records

ON = date(2021, 3, 1)
DUE = date(2021, 3, 31)
RULES = (Rule("grade", ("P-*", "D-*"), "Staff rule 1.2 (n)"),)
_SPOKEN = ("en", "fr", "es", "ru")


def begin_cycle(records: Records) -> FileId:
    """Begin the cycle of 2021."""
    facts = {
        "number": "DC/2021/A1/0001", "year": "2021", "covers": date(2020, 12, 31),
        "opens_on": ON, "due_on": DUE,
    }  # fmt: skip
    begun = cycle_acts.begin(records.office, facts, RULES, by=records.me, on=ON)
    return _made(records.create(CYCLE, begun))


def register_filers(records: Records, cycle: FileId, count: int) -> Sequence[FileId]:
    """Register so many filers, who are written to in four languages."""
    opened = records.load(cycle).case

    def filers() -> Any:
        for number in range(count):
            facts = {
                "number": f"FD/{opened.year}/A1/{number:05d}",
                "staff_number": str(100_000 + number),
                "name": f"Filer Number {number}", "grade": f"P-{number % 5 + 1}",
                "function": "Procurement officer", "office": "Nairobi",
                "email": f"filer{number}@example.org", "language": _SPOKEN[number % 4],
                "form_kind": "annual", "due_on": opened.due_on, "rules": [opened.rules[0].why],
            }  # fmt: skip
            yield _change(register(opened, facts, by=records.me, on=ON))

    return _made(records.create_many(STATEMENT, filers()))


def clear_all(records: Records, files: Sequence[FileId]) -> None:
    """File a blank statement of each and clear it."""
    said = read_statement(blank())
    assert isinstance(said, Statement)
    arrival, came = Arrival(said), {"channel": "paper", "received_on": ON}
    seen = {"outcome": "nothing_to_declare", "seen": True}
    me = records.me

    def file(case: Filing, _: object) -> Decision:
        return take_in(case, arrival, came, by=me, on=ON)

    def clear(case: Filing, _: object) -> Decision:
        return advance(case, Action.CLEAR, seen, by=me, on=ON)

    with records.transaction():
        for name in files:
            _made(records.apply(name, file))
            _made(records.apply(name, clear))


def _made(answer: Any) -> Any:
    assert not hasattr(answer, "code"), answer
    return answer


def _change(decision: Decision) -> Change:
    return _made(decision)
