# SPDX-License-Identifier: Apache-2.0
"""Owns who can be drawn: whoever has to file, as a list that is the same for every officer.

Decided: the list of a draw is who has to file by the staff list and the rules, and not who has
filed. An officer may be recused from a filing, and everybody from their own; what such an officer
announced would lack it, and a list of filings that named it would tell that it is there. Whom the
staff list and the rules of the cycle pick, everybody in the programme may know. So that is kept
with the cycle when it is registered, and the filings that an officer sees are held against it:
they add whom no list has, and leave out whom somebody exempted or released. Whoever files late is
on the list like the others: being late is no way out of being verified.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.disclosure import CYCLE
from core.disclosure.announced import NONE
from core.disclosure.certificate import NUMBER
from core.disclosure.cohort import number_key
from core.disclosure.cycle import COHORT
from core.disclosure.cycle_acts import record_list
from core.disclosure.draw import Member
from core.disclosure.grades import group_of
from core.errors import Refusal, UserError
from core.history.canonical import decode, encode
from storage.records.cycle import filings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from core.casework.needs import Given
    from core.disclosure import Cycle
    from core.disclosure.cohort import Picked
    from core.disclosure.draw import Rule
    from storage.records.records import Records

_NAME, _JSON = "cohort.json", "application/json"
_COLUMNS = (NUMBER, "grade", "group", "function", "kind", "risk")


def keep_cohort(records: Records, cycle: Cycle, picked: Iterable[Picked], *, on: date) -> None:
    """Keep with a cycle whom the staff list and the rules pick; within a transaction."""
    rows = sorted(_row(cycle, one) for one in picked)
    kept = records.attach(encode([_COLUMNS, *rows]), _NAME, _JSON)
    last = cycle.last_list(COHORT)
    if last is not None and last.sha256 == kept.sha256:
        return
    facts: Given = {
        "purpose": COHORT, "name": kept.name, "sha256": kept.sha256, "rows": len(rows),
    }  # fmt: skip
    by = records.me
    answer = records.apply(cycle.file, lambda c, _: record_list(c, facts, by=by, on=on))
    if isinstance(answer, Refusal):
        raise answer.error()


def _row(cycle: Cycle, one: Picked) -> tuple[str, ...]:
    who = one.person
    group = group_of(cycle.profile, who.grade)
    return (who.number, who.grade, group, who.function, one.kind.value, one.risk)


def population(records: Records, cycle: Cycle, rule: Rule) -> tuple[Member, ...]:
    """Return who can be drawn by a rule, each once.

    Raise `UserError` `draw.staff_list_missing` while what was registered has not come here.
    """
    before = set(map(number_key, _drawn_before(records, cycle)))
    members: dict[str, Member] = {}
    out: set[str] = set()

    def put(said: Mapping[str, str]) -> None:
        number = said[NUMBER]
        key = number_key(number)
        stratum = tuple(said.get(column) or NONE for column in rule.strata)
        # Whom two laptops registered is one person: the first counts.
        members.setdefault(key, Member(number, stratum, key in before))

    for row in filings(records, cycle.year):
        if {"exempt", "released"} & row.facets.keys():
            out.add(number_key(row.one(NUMBER)))
        elif row.one(NUMBER):
            put({name: row.one(name) for name in (NUMBER, *rule.strata)})
    for said in _registered(records, cycle):
        if number_key(said[NUMBER]) not in out:
            put(said)
    return tuple(members.values())


def _drawn_before(records: Records, cycle: Cycle) -> Iterator[str]:
    """Yield the numbers that the draw of the cycle before took, which its file says."""
    year = str(int(cycle.year) - 1)
    for row in records.list(kinds=(CYCLE.name,), category=year).rows:
        earlier: Cycle = records.load(row.file).case
        yield from earlier.drawn.texts("numbers")
    yield from (r.one(NUMBER) for r in filings(records, year) if "drawn" in r.facets)


def _registered(records: Records, cycle: Cycle) -> Iterator[dict[str, str]]:
    last = cycle.last_list(COHORT)
    if last is None:
        return
    if not records.has_attachment(last.sha256):
        raise UserError("draw.staff_list_missing")
    read: Any = decode(records.read_attachment(last.sha256))
    names, *rows = read
    for row in rows:
        yield dict(zip(names, row, strict=True))
