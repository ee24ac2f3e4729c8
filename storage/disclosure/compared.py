# SPDX-License-Identifier: Apache-2.0
"""Owns the run that holds every statement of a cycle against lists of names, in one transaction.

The lists stay with the cycle: whoever reviews on another laptop can run it again. A match that
somebody dismissed, in this cycle or in the one before, stays dismissed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from core.disclosure import staff_list
from core.disclosure.cycle import PARTNERS, STAFF, VENDORS
from core.disclosure.cycle_acts import may, record_list
from core.disclosure.filing import record_matches
from core.disclosure.matching.index import Entry, Index, Kind
from core.disclosure.matching.listed import read_listed, survey
from core.disclosure.matching.matches import matches, to_record
from core.errors import Refusal, UserError
from storage.disclosure.before import Before
from storage.records import cycle as rows
from storage.records.many import apply_many
from storage.sheets.remembered import remembered
from storage.sheets.table import table_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date

    from core.casework.needs import Given
    from core.disclosure import Cycle, Filing
    from core.history.change import Decision
    from core.history.registers import Registers
    from core.ids import FileId
    from storage.records.many import Decide
    from storage.records.records import Records
    from storage.sheets.table import Table

    Progress = Callable[[int, int], None]

COMPARED = (VENDORS, PARTNERS, STAFF)
_MEDIA = {
    True: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    False: "text/csv",
}
_OFTEN = 20


@dataclass(frozen=True)
class Brought:
    """The file of a list that is to be taken in."""

    name: str
    data: bytes = field(repr=False)


@dataclass
class Compared:
    """What came of a run."""

    compared: list[FileId] = field(default_factory=list)
    refused: dict[FileId, Refusal] = field(default_factory=dict)
    found: int = 0
    """Names that are new to the reviewers: neither entered nor dismissed before."""
    concerned: list[FileId] = field(default_factory=list)
    """The filings in which they are."""
    left_out: int = 0
    """Rows of the lists that name nobody, or somebody once more."""


def compare_all(
    records: Records,
    file: FileId,
    purposes: Sequence[str],
    brought: Mapping[str, Brought],
    *,
    on: date,
    progress: Progress,
) -> Compared:
    """Hold the filed statements of a cycle against lists, by purpose; those brought are kept.

    Of a purpose for which nothing is brought, the list that the cycle has is taken. What
    `progress` raises undoes all of it. Raises `UserError` for a list in which nobody can tell
    the names, or that the cycle does not have.
    """
    told = Compared()
    with records.transaction():
        cycle: Cycle = records.load(file).case
        if refusal := may(cycle, records.me):
            raise refusal.error()
        given = _Lists(records, cycle, told, on, progress)
        lists = [given.index(purpose, brought.get(purpose)) for purpose in purposes]
        filed = [
            r.file for r in rows.filings(records, cycle.year) if r.one("filed") and not r.closed
        ]
        run = _Run(records, cycle, lists, told, on)
        for one, answer in zip(filed, apply_many(records, run.acts(filed, progress)), strict=True):
            if isinstance(answer, Refusal):
                told.refused[one] = answer
            else:
                told.compared.append(one)
    return told


class _Run:
    """The statements, one after the other."""

    def __init__(
        self,
        records: Records,
        cycle: Cycle,
        lists: Sequence[Index],
        told: Compared,
        on: date,
    ) -> None:
        self._me, self._on = records.me, on
        self._before = Before(records, cycle.year)
        self._lists, self._told = lists, told

    def acts(self, files: Sequence[FileId], progress: Progress) -> Iterator[tuple[FileId, Decide]]:
        """Yield what is decided of each."""
        for done, file in enumerate(files):
            if done % _OFTEN == 0:
                progress(done, len(files))
            yield file, self._decide

    def _decide(self, case: Any, _: Registers) -> Decision:  # noqa: ANN401 - of the kind
        filing: Filing = case
        statement = filing.latest.statement if filing.latest else None
        if statement is None:
            return Refusal.of("disclosure.newer")
        before = self._before.of(filing.filer.number)
        known = (*(before.matches if before else ()), *filing.matches)
        dismissed = {one.key: one.reason for one in known if one.dismissed}
        found = to_record(matches(statement, self._lists, number=filing.filer.number), dismissed)
        entered = {one.key for one in filing.matches}
        new = {one.key for one in found if not one.dismissed} - entered
        self._told.found += len(new)
        if new:
            self._told.concerned.append(filing.file)
        return record_matches(filing, found, by=self._me, on=self._on)


class _Lists:
    """The lists of one run: read, kept with the cycle where they are new, made ready to look in."""

    def __init__(
        self, records: Records, cycle: Cycle, told: Compared, on: date, progress: Progress
    ) -> None:
        self._records, self._cycle, self._told, self._on = records, cycle, told, on
        self._progress = progress

    def index(self, purpose: str, brought: Brought | None) -> Index:
        """Return a list, the one that is brought or else the one that the cycle has."""
        last = self._cycle.last_list(purpose)
        if brought is not None:
            data = brought.data
        elif last is not None:
            data = self._records.read_attachment(last.sha256)
        else:
            raise UserError("matching.no_list", purpose=purpose)
        table = table_of(data, progress=lambda _done, _total: self._wait())
        entries = self._staff(table) if purpose == STAFF else self._listed(table)
        if brought is not None and (last is None or last.sha256 != table.sha256):
            self._keep(purpose, brought, table)
        return Index(Kind(purpose), entries, lambda _done: self._wait())

    def _wait(self) -> None:
        """Let whoever waits give up; how long a list takes to read nobody knows."""
        self._progress(0, 0)

    def _staff(self, table: Table) -> tuple[Entry, ...]:
        said = remembered(self._records, staff_list.sought())
        seen = staff_list.survey(table.rows, said, "en")
        people = staff_list.read_staff(table.rows, seen, lambda _done, _total: self._wait()).people
        return tuple(Entry(one.number, one.name) for one in people)

    def _listed(self, table: Table) -> tuple[Entry, ...]:
        listed = read_listed(table.rows, survey(table.rows), lambda _done, _total: self._wait())
        for problem in listed.problems:
            raise problem.refusal.error()
        self._told.left_out += len(listed.repeats)
        return listed.entries

    def _keep(self, purpose: str, brought: Brought, table: Table) -> None:
        kept = self._records.attach(brought.data, brought.name, _MEDIA[bool(table.sheets)])
        facts: Given = {
            "purpose": purpose, "name": kept.name, "sha256": kept.sha256, "rows": len(table.rows),
        }  # fmt: skip
        me, on = self._records.me, self._on
        answer = self._records.apply(
            self._cycle.file, lambda cycle, _: record_list(cycle, facts, by=me, on=on)
        )
        if isinstance(answer, Refusal):
            raise answer.error()
