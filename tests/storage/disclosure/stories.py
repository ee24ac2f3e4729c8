# SPDX-License-Identifier: Apache-2.0
"""Owns two cycles to review: what filers said this year, and what they said the year before.

Zoé declares the same as last year; Awa declares more, in other currencies, with an activity that
nobody approved; Ivan declares nothing; Rosa has not filed.
"""

from __future__ import annotations

from datetime import date
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from core.casework.steps import advance
from core.disclosure import CYCLE, STATEMENT, cycle_acts
from core.disclosure.cohort import Rule
from core.disclosure.filing import Arrival, take_in
from core.disclosure.opening import register
from core.disclosure.statement import Statement, read_statement
from core.disclosure.workflow import Action
from tests.core.disclosure.harness import COUSIN, FLAT, blank

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from core.ids import FileId
    from storage.records.records import Records

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


def fill(
    records: Records,
    year: int,
    said: Mapping[str, Mapping[str, Any] | None],
    before: Mapping[str, Mapping[str, Any] | None] = MappingProxyType({}),
) -> dict[str, FileId]:
    """Begin a cycle, register its filers, and file what they said; `before` is last year's."""
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
            arrive(records, made[name], sections, before.get(name))
    return made


def clear(records: Records, files: Iterable[FileId]) -> None:
    """Review statements, and find no conflict in any."""
    facts = {"outcome": "no_conflict", "seen": True}
    for file in files:
        day = date(int(records.load(file).case.cycle.year), 3, 3)
        for action, given in ((Action.BEGIN_REVIEW, {}), (Action.CLEAR, facts)):
            decide = partial(advance, action=action, facts=given, by=records.me, on=day)
            done = records.apply(file, lambda case, _, decide=decide: decide(case))
            assert not hasattr(done, "code"), done


def arrive(
    records: Records, file: FileId, sections: Mapping[str, Any], before: Mapping[str, Any] | None
) -> None:
    """File a statement on the second day of its cycle, or amend it."""
    last = statement(before) if before is not None else None
    came = Arrival(statement(sections), before=last)
    on = date(int(records.load(file).case.cycle.year), 3, 2)
    facts = {"channel": "email", "received_on": on}
    done = records.apply(file, lambda case, _: take_in(case, came, facts, by=records.me, on=on))
    assert not hasattr(done, "code"), done


def statement(sections: Mapping[str, Any]) -> Statement:
    read = read_statement(blank(**sections))
    assert isinstance(read, Statement)
    return read
