# SPDX-License-Identifier: Apache-2.0
"""Owns registering filers from a staff list: a dry run, then all of it in one transaction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.disclosure import CYCLE, STATEMENT
from core.disclosure.cycle import STAFF
from core.disclosure.cycle_acts import may
from core.disclosure.handling import change_filer, mark_absent, register_anew
from core.disclosure.opening import filer_facts, picked_facts, register
from core.disclosure.registration import Plan, Registered, plan
from core.disclosure.staff_list import StaffList, read_staff, sought, survey
from core.errors import Refusal, UserError
from core.progress import unwatched
from storage.disclosure.lists import Brought, keep_list
from storage.disclosure.population import keep_cohort
from storage.records import cycle as rows
from storage.records.many import apply_many
from storage.sheets.remembered import remember, remembered
from storage.sheets.table import table_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from core.casework.acts import Act
    from core.casework.needs import Given
    from core.disclosure.case import Filing
    from core.disclosure.cycle import Cycle
    from core.history.change import Change, Decision
    from core.ids import FileId
    from core.progress import Progress
    from core.tabular.columns import Meaning, Survey
    from storage.records.many import Decide
    from storage.records.records import Records
    from storage.sheets.table import Table

SERIES = "FD"
"""The series of the numbers of filings."""
_HIDDEN = (
    "SELECT x.value FROM file_row f JOIN facet_row x ON x.file = f.no AND x.name = 'number'"
    " JOIN hidden_row h ON h.file = f.no AND h.officer = ? WHERE f.kind = ? AND f.category = ?"
)


@dataclass(frozen=True)
class List:
    """The file of a staff list, and how it is to be read."""

    name: str
    data: bytes
    sheet: str = ""
    """Of an .xlsx; empty for the first that has rows."""
    encoding: str = ""
    """Of a .csv; empty to let the program find out."""
    said: Meaning | None = None
    """What columns and words mean; None for what was remembered, or a guess."""
    language: str = "en"
    """Of people of whom the list says none."""


@dataclass(frozen=True)
class DryRun:
    """What a list looks like, and what registering from it would do."""

    table: Table
    survey: Survey
    staff: StaffList
    plan: Plan | None
    """None while anything is wrong with the list: whom it lacks would be taken for gone."""


@dataclass(frozen=True, slots=True)
class Registration:
    """What was done."""

    new: tuple[FileId, ...]
    revised: tuple[FileId, ...]
    plan: Plan

    @property
    def touched(self) -> frozenset[FileId]:
        """The filings to which something was entered."""
        marked = (one.file for one, _ in self.plan.marks)
        return frozenset((*self.new, *self.revised, *marked))


def dry_run(records: Records, file: FileId, given: List, progress: Progress = unwatched) -> DryRun:
    """Say what registering for a cycle from a list would do; write nothing.

    `file` is the cycle's. `progress` is told how many rows of how many were looked at; what it
    raises ends the run.
    """
    cycle: Cycle = records.load(file).case
    if refusal := may(cycle, records.me):
        raise refusal.error()
    table = table_of(given.data, sheet=given.sheet, encoding=given.encoding, progress=progress)
    seen = survey(table.rows, given.said or remembered(records, sought()), given.language)
    staff = read_staff(table.rows, seen, progress)
    return DryRun(table, seen, staff, _planned(records, cycle, staff) if staff.ready else None)


def _planned(records: Records, cycle: Cycle, staff: StaffList) -> Plan:
    window = cycle.window
    if window is None:
        raise UserError("cohort.cycle_undated")
    last = (one.person for one in registered(records, str(int(cycle.year) - 1)) if one.required)
    return plan(
        staff.people, cycle.rules, window, registered(records, cycle.year), last,
        hidden=_hidden(records, cycle.year),
    )  # fmt: skip


def registered(records: Records, year: str) -> Iterator[Registered]:
    """Yield who is registered for the cycle of a year, without opening a file."""
    said = rows.registered(records, year)
    for row in rows.filings(records, year):
        if (one := said.get(row.file)) is not None:
            what = one.registration
            yield Registered(
                row.file, one.person, what.kind, what.due_on, what.risk, what.rules,
                filed=bool(row.one("filed")), exempt=bool(row.one("exempt")),
                released=bool(row.one("released")), absent=row.one("absent"),
                stays=bool(row.one("stays")), closed=row.closed,
            )  # fmt: skip


def _hidden(records: Records, year: str) -> Iterator[str]:
    found = records.vault.db.query(_HIDDEN, (records.me, STATEMENT.name, year))
    return (str(row["value"]) for row in found)


def register_all(
    records: Records,
    file: FileId,
    given: List,
    *,
    on: date,
    sha256: str = "",
    progress: Progress = unwatched,
) -> Registration:
    """Register whom the list and the rules pick, and revise whom the list corrects; or nobody.

    The list stays with the cycle. With `sha256` it has to be the file that was looked at, else
    `UserError` `sheets.changed`; `cohort.list_faulty` if anything is wrong with any row. What
    `progress` raises undoes all of it.
    """
    with records.transaction():
        run = dry_run(records, file, given)
        if sha256 and run.table.sha256 != sha256:
            raise UserError("sheets.changed")
        if run.plan is None:
            raise UserError("cohort.list_faulty", count=len(run.staff.problems))
        cycle: Cycle = records.load(file).case
        total = len(run.plan.new) + len(run.plan.revised) + len(run.plan.marks)
        done = _Doing(records, cycle, on, progress, total)
        new = records.create_many(STATEMENT, done.opened(run.plan))
        if isinstance(new, Refusal):
            raise new.error()
        for answer in apply_many(records, done.revised(run.plan)):
            if isinstance(answer, Refusal):
                raise answer.error()
        brought = Brought(given.name, given.data, given.sheet, given.encoding)
        keep_list(records, cycle, STAFF, brought, run.table, rows=run.staff.rows, on=on)
        keep_cohort(records, cycle, run.plan.cohort, on=on)
        remember(records, sought(), run.survey.meaning)
        progress(total, total)
    return Registration(tuple(new), tuple(r.before.file for r in run.plan.revised), run.plan)


class _Doing:
    """A registration that is being done."""

    def __init__(
        self,
        records: Records,
        cycle: Cycle,
        on: date,
        progress: Progress,
        total: int,
    ) -> None:
        self._records, self._cycle, self._on = records, cycle, on
        self._progress, self._done, self._total = progress, 0, total

    def opened(self, found: Plan) -> Iterator[Change]:
        """Yield how each new filing begins."""
        for picked in found.new:
            self._step()
            facts = {
                "number": self._records.next_number(SERIES, int(self._cycle.year)),
                **picked_facts(picked),
            }
            yield _made(register(self._cycle, facts, by=self._records.me, on=self._on))

    def revised(self, found: Plan) -> Iterator[tuple[FileId, Decide]]:
        """Yield what is recorded of whom the list or the rules say something else."""
        for one in found.revised:
            self._step()
            after = one.after
            if one.facts:
                yield after.file, self._decide(change_filer, filer_facts(after.person))
            if one.terms:
                terms: Given = {
                    "form_kind": after.kind.value, "due_on": after.due_on, "risk": after.risk,
                    "rules": list(after.why),
                }  # fmt: skip
                yield after.file, self._decide(register_anew, terms)
        for marked, absence in found.marks:
            self._step()
            yield marked.file, self._decide(mark_absent, {"absence": absence})

    def _decide(self, act: Act[Filing], facts: Given) -> Decide:
        by, on = self._records.me, self._on
        return lambda case, _: act(case, facts, by=by, on=on)

    def _step(self) -> None:
        if self._done % 50 == 0:
            self._progress(self._done, self._total)
        self._done += 1


def _made(decision: Decision) -> Change:
    if isinstance(decision, Refusal):
        raise decision.error()
    return decision


def cycle_of(records: Records, year: str) -> FileId:
    """Return the cycle in which is filed in a year, or raise `UserError`.

    Of two that two laptops began, the one with the lower number, which both see alike.
    """
    found = records.list(kinds=(CYCLE.name,), category=year, sort="number", descending=False)
    if not found.rows:
        raise UserError("cohort.no_cycle", year=year)
    return found.rows[0].file
