# SPDX-License-Identifier: Apache-2.0
"""Owns cycles: their list, one with its filings, beginning it, setting it, closing it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property, partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.disclosure import CYCLE, cycle_acts
from core.disclosure.results import totals_of
from core.disclosure.rules import default_rules
from core.disclosure.standing import standing
from core.errors import Refusal
from ui.operations.changed import created, recorded
from ui.operations.disclosure_closing import hindering
from ui.operations.disclosure_listing import by_code, by_place, orders_of, words_of
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import date

    from core.casework.needs import Fact, Given
    from core.disclosure import Cycle
    from core.disclosure.cohort import Rule
    from core.history.change import Decision
    from core.history.registers import Registers
    from core.ids import FileId, OfficerId
    from storage.records.cycle import FilingRow
    from storage.records.records import Records
    from storage.records.results import Applied
    from ui.operations.disclosure_listing import Places
    from ui.operations.open_vault import OpenVault

SERIES = "FDC"
"""The series of the numbers of cycles."""
_MOST = 200
"""Cycles of an office; one begins each year."""
ACTS = MappingProxyType(
    {
        "about": cycle_acts.set_about,
        "target": cycle_acts.set_target,
        "reach": cycle_acts.reach,
        "reopen": cycle_acts.reopen,
        "settle": cycle_acts.settle,
    }
)
"""What is done to a cycle with facts; `core.disclosure.cycle_acts` says which."""


@dataclass(frozen=True, slots=True)
class CycleRow:
    """A cycle as the list of cycles shows it."""

    file: FileId
    number: str
    year: str
    state: str
    """See `core.disclosure.cycle.State`."""
    required: int
    complied: int
    entered: bool
    """Whether these are totals that were entered, of a year whose filings are not here."""
    next: tuple[str, date] | None
    """The stage that is to be reached next, and until when."""


@dataclass(frozen=True)
class CycleView:
    """A cycle with its filings, as it stands on a day."""

    cycle: Cycle
    rows: Sequence[FilingRow]
    """By number."""
    standing: Mapping[FileId, str]
    """Of each row one of `core.disclosure.standing.STANDINGS`."""
    refusal: Refusal | None
    """Why this officer cannot change the cycle now, or None."""
    totals: Mapping[str, int]
    """What these filings say now, as `core.disclosure.results.totals_of`; empty without any."""
    whole: bool
    """Whether this officer is shown all filings of the cycle."""
    on: date
    dictionary: Places = by_code
    """In which language filers are sorted."""

    @property
    def moved(self) -> bool:
        """Whether filings say something else than the totals with which the cycle was closed.

        A laptop that did not know of it may have gone on with one of them.
        """
        kept = {name: self.cycle.totals.number(name) for name in self.totals}
        return bool(self.cycle.closed and self.whole and self.totals and kept != self.totals)

    @cached_property
    def counts(self) -> Mapping[str, int]:
        """How many filings stand where."""
        return Counter(self.standing.values())

    @cached_property
    def places(self) -> Mapping[str, Sequence[FilingRow]]:
        """Who stands at each place of the filter: see `disclosure_listing`."""
        return by_place(self.rows, self.standing, self.on)

    @cached_property
    def words(self) -> Mapping[FileId, str]:
        """What can be typed to find each filer."""
        return words_of(self.rows)

    @cached_property
    def orders(self) -> Mapping[str, Mapping[str, int]]:
        """By what filers are sorted: the places of the words of each column."""
        return orders_of(self.rows, self.dictionary)

    @cached_property
    def hindering(self) -> Mapping[str, Sequence[FilingRow]]:
        """What hinders the closing of the cycle, and whose it is; nothing once it is closed."""
        return {} if self.cycle.closed else hindering(self)

    def work_out(self) -> CycleView:
        """Work out what many rows tell, where nobody waits for it; return this."""
        _ = self.counts, self.places, self.words, self.orders, self.hindering
        return self

    @property
    def waiting(self) -> int:
        """How many filings are not closed, which keep the cycle open."""
        return sum(not row.closed for row in self.rows)

    def of(self, *standings: str) -> tuple[FilingRow, ...]:
        """Return the filings that stand at one of some places."""
        return tuple(row for row in self.rows if self.standing[row.file] in standings)


def list_cycles() -> Operation[Sequence[CycleRow]]:
    """Return the cycles that whoever is at work may see, the last year first."""

    def work(opened: OpenVault) -> Sequence[CycleRow]:
        from storage.results import counted

        records = opened.records
        found = records.list(kinds=(CYCLE.name,), sort="number", limit=_MOST).rows
        numbers = counted(records)
        rows = []
        for row in found:
            cycle: Cycle = records.load(row.file).case
            year = int(cycle.year) if cycle.year.isdecimal() else 0
            totals = totals_of(numbers, year)
            if typed := not totals["required"]:
                entered = cycle.totals
                totals = {name: entered.number(name) for name in ("required", "complied")}
            rows.append(CycleRow(
                row.file, cycle.number, cycle.year, cycle.state.value, totals["required"],
                totals["complied"], typed, cycle.next_target,
            ))  # fmt: skip
        return sorted(rows, key=lambda row: row.year, reverse=True)

    return Operation(work)


def look_at_cycle(
    *, cycle: FileId, on: date, note: bool = True, dictionary: Places = by_code
) -> Operation[CycleView]:
    """Read a cycle and the rows of its filings; `note` enters that it was looked at."""

    def work(opened: OpenVault) -> CycleView:
        from storage.records.cycle import filings
        from storage.results import counted, sees_all

        records = opened.records
        known: Cycle = records.load(cycle).case
        if note:
            records.note_access("view", cycle)
        rows = filings(records, known.year)
        stands = {r.file: standing(r.facets, r.state, closed=r.closed, on=on) for r in rows}
        totals = totals_of(counted(records), int(known.year)) if rows else {}
        refusal, whole = cycle_acts.may(known, records.me), sees_all(records, known.year)
        view = CycleView(known, rows, stands, refusal, totals, whole, on, dictionary)
        return view.work_out()

    return Operation(work)


def begin_cycle(
    *,
    facts: Given,
    rules: Sequence[Rule] | None = None,
    targets: Mapping[str, Fact] = MappingProxyType({}),
    on: date,
) -> Operation[FileId]:
    """Begin a cycle: `year`, `covers`, `opens_on`, `due_on`; without rules, with the policy's.

    Without a number it gets the next one of this device. `targets` are days by stage.
    """

    def work(opened: OpenVault) -> FileId | Refusal:
        records = opened.records
        picked = default_rules(records.office.profile_on(on)) if rules is None else rules
        if isinstance(picked, Refusal):
            return picked
        with records.transaction():
            number = facts.get("number") or records.next_number(SERIES, on.year)
            given = {**facts, "number": number}
            begun = cycle_acts.begin(records.office, given, picked, by=records.me, on=on)
            file = records.create(CYCLE, begun)
            if isinstance(file, Refusal):
                raise file.error()  # The number that was drawn is given back.
            _set_targets(records, file, targets, on)
            return file

    return Operation(work, changes=created("cycle_begun"))


def act_on_cycle(*, cycle: FileId, act: str, facts: Given, on: date) -> Operation[Applied[Cycle]]:
    """Do one of `ACTS` with the facts that it asks for."""
    return apply_to(cycle, lambda case, me: ACTS[act](case, facts, by=me, on=on))


def set_targets(*, cycle: FileId, targets: Mapping[str, Fact], on: date) -> Operation[FileId]:
    """Say until when stages are to be reached, all of them or none."""

    def work(opened: OpenVault) -> FileId:
        with opened.records.transaction():
            _set_targets(opened.records, cycle, targets, on)
        return cycle

    return Operation(work, changes=created("cycle_target_set"))


def _set_targets(records: Records, file: FileId, targets: Mapping[str, Fact], on: date) -> None:
    def decide(facts: Given, case: Cycle, _: Registers) -> Decision:
        return cycle_acts.set_target(case, facts, by=records.me, on=on)

    for stage, day in targets.items():
        answer = records.apply(file, partial(decide, {"stage": stage, "day": day}))
        if isinstance(answer, Refusal):
            raise answer.error()


def set_rules(*, cycle: FileId, rules: Sequence[Rule], on: date) -> Operation[Applied[Cycle]]:
    """State anew who files."""
    return apply_to(cycle, lambda case, me: cycle_acts.set_rules(case, rules, by=me, on=on))


def record_totals(
    *, cycle: FileId, totals: Mapping[str, int], source: str, on: date
) -> Operation[Applied[Cycle]]:
    """Record what figures tell of a year whose filings are not here: `required`, `complied`."""
    return apply_to(
        cycle, lambda case, me: cycle_acts.record_totals(case, totals, source, by=me, on=on)
    )


def close_cycle(*, cycle: FileId, on: date) -> Operation[Applied[Cycle]]:
    """Close a cycle whose filings are all closed; what figures tell of them stays with it."""

    def work(opened: OpenVault) -> Applied[Cycle] | Refusal:
        from storage.records.cycle import filings
        from storage.results import counted

        records = opened.records
        year = records.load(cycle).case.year
        waiting = sum(not row.closed for row in filings(records, year))
        totals = totals_of(counted(records), int(year))
        return records.apply(
            cycle,
            lambda case, _: cycle_acts.close(case, totals, waiting=waiting, by=records.me, on=on),
        )

    return Operation(work, changes=recorded)


def apply_to(
    cycle: FileId, decide: Callable[[Cycle, OfficerId], Decision]
) -> Operation[Applied[Cycle]]:
    """Let core decide on a cycle, and record what it decided."""

    def work(opened: OpenVault) -> Applied[Cycle] | Refusal:
        records = opened.records
        return records.apply(cycle, lambda case, _: decide(case, records.me))

    return Operation(work, changes=recorded)
