# SPDX-License-Identifier: Apache-2.0
"""Owns the run that holds every statement of a cycle against lists of names, in three parts.

What is needed is read from the vault (`gather`), compared without it by several processes
(`compare`), and entered in one transaction (`enter`): the vault is free for others meanwhile. What
was amended in between is left as it is, and says so. The lists stay with the cycle: whoever
reviews on another laptop can run it again. A match that somebody dismissed, in this cycle or in
the one before, stays dismissed.
"""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from core.disclosure import staff_list
from core.disclosure.cycle import PARTNERS, STAFF, VENDORS
from core.disclosure.cycle_acts import may
from core.disclosure.filing import record_matches
from core.disclosure.matching.index import Entry, Index, Kind
from core.disclosure.matching.listed import read_listed, survey
from core.disclosure.matching.listed import sought as sought_of_names
from core.disclosure.matching.matches import Match, matches, to_record
from core.disclosure.statement import read_statement
from core.errors import Refusal, UserError
from storage import processes
from storage.disclosure.before import Before
from storage.disclosure.lists import Brought, keep_list
from storage.records import cycle as rows
from storage.records.many import apply_many
from storage.sheets import limits
from storage.sheets.remembered import remembered
from storage.sheets.table import table_of

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
    from datetime import date

    from core.disclosure import Cycle, Filing
    from core.disclosure.statement import Statement
    from core.history.canonical import Json
    from core.history.change import Decision
    from core.history.registers import Registers
    from core.ids import FileId
    from core.progress import Progress
    from core.tabular.columns import Meaning
    from storage.records.many import Decide
    from storage.records.records import Records
    from storage.sheets.table import Table

    Wait = Callable[..., None]

COMPARED = (VENDORS, PARTNERS, STAFF)
_OFTEN = 20
_FEW = 40
"""Statements that are compared sooner than another process has begun."""


@dataclass(frozen=True)
class GivenList:
    """A list to look in: its bytes, and what its columns mean."""

    purpose: str
    data: bytes = field(repr=False)
    said: Meaning | None
    brought: str
    """The name of its file if it is new, else empty."""
    sheet: str = ""
    encoding: str = ""


@dataclass(frozen=True)
class Filed:
    """A statement to be held against lists."""

    file: FileId
    number: str
    """The staff number: nobody is their own relative."""
    version: str
    """The key of the version that it is."""
    statement: Statement = field(repr=False)


@dataclass(frozen=True)
class Gathered:
    """What a comparison needs of the vault."""

    lists: tuple[GivenList, ...]
    filed: tuple[Filed, ...]
    unread: tuple[FileId, ...]
    """Statements that a newer version of the program wrote."""


@dataclass(frozen=True)
class Found:
    """What a comparison found: of each statement, by filing."""

    gathered: Gathered
    kept: tuple[tuple[GivenList, Table], ...]
    """The lists that are new, as they were read."""
    left_out: int
    alike: Mapping[FileId, tuple[Match, ...]]


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
    """Do all of it here, one part after the other."""
    gathered = gather(records, file, purposes, brought, progress)
    return enter(records, file, compare(gathered, progress), on=on, progress=progress)


def gather(
    records: Records,
    file: FileId,
    purposes: Sequence[str],
    brought: Mapping[str, Brought],
    progress: Progress,
) -> Gathered:
    """Return the filed statements of a cycle and the lists, by purpose, to hold them against.

    Of a purpose for which nothing is brought, the list that the cycle has is taken. Raise
    `UserError` where it has none.
    """
    cycle: Cycle = records.load(file).case
    if refusal := may(cycle, records.me):
        raise refusal.error()
    lists = tuple(_list(records, cycle, p, brought.get(p)) for p in purposes)
    filed: list[Filed] = []
    unread: list[FileId] = []
    to_read = [r.file for r in rows.filings(records, cycle.year) if r.one("filed") and not r.closed]
    for done, one in enumerate(to_read):
        if done % _OFTEN == 0:
            progress(done, len(to_read))
        case: Filing = records.load(one).case
        latest = case.latest
        statement = latest.statement if latest else None
        if latest is None or statement is None:
            unread.append(one)
        else:
            filed.append(Filed(one, case.filer.number, latest.key, statement))
    return Gathered(lists, tuple(filed), tuple(unread))


def _list(records: Records, cycle: Cycle, purpose: str, brought: Brought | None) -> GivenList:
    last = cycle.last_list(purpose)
    said = remembered(records, staff_list.sought() if purpose == STAFF else sought_of_names())
    if brought is None:
        if last is None:
            raise UserError("matching.no_list", purpose=purpose)
        data = records.read_attachment(last.sha256)
        return GivenList(purpose, data, said, "", last.sheet, last.encoding)
    return GivenList(purpose, brought.data, said, brought.name, brought.sheet, brought.encoding)


def _nothing() -> None:
    pass


def compare(
    gathered: Gathered, progress: Progress, *, alone: Callable[[], object] = _nothing
) -> Found:
    """Look for what is declared in the lists, by several processes; no vault is needed.

    `alone` is what each process does first. Raise `UserError` for a list in which nobody can tell
    the names. What `progress` raises ends it.
    """

    def wait(*_: int) -> None:
        progress(0, 0)

    kept, left_out, lists = [], 0, []
    for one in gathered.lists:
        most = limits.ROWS if one.purpose == STAFF else limits.NAMES
        table = table_of(one.data, sheet=one.sheet, encoding=one.encoding, most=most, progress=wait)
        if one.brought:
            kept.append((one, table))
        entries, left = _entries(one, table, wait)
        left_out += left
        lists.append((one.purpose, entries))
    alike: dict[FileId, tuple[Match, ...]] = {}
    total = len(gathered.filed)
    with closing(_alike(gathered.filed, lists, wait, alone)) as answers:
        for done, (one_filed, answer) in enumerate(zip(gathered.filed, answers, strict=True)):
            alike[one_filed.file] = answer
            if done % _OFTEN == 0:
                progress(done, total)
    return Found(gathered, tuple(kept), left_out, alike)


_Lists = list[tuple[str, tuple[Entry, ...]]]


def _alike(
    filed: Sequence[Filed],
    lists: _Lists,
    wait: Wait,
    alone: Callable[[], object],
) -> Generator[tuple[Match, ...]]:
    if len(filed) <= _FEW:
        indexes = [Index(Kind(purpose), entries, wait) for purpose, entries in lists]
        yield from (matches(one.statement, indexes, number=one.number) for one in filed)
        return
    given = [(one.statement.form(), one.number) for one in filed]
    yield from processes.each(
        _look, given, processes=processes.count(len(filed)), begin=_begin, given=(alone, lists)
    )


_INDEXES: list[Index] = []
"""In a process of its own: the lists that it looks in, as long as it lives."""


def _begin(alone: Callable[[], object], lists: _Lists) -> None:
    alone()
    _INDEXES[:] = [Index(Kind(purpose), entries) for purpose, entries in lists]


def _look(given: tuple[Json, str]) -> tuple[Match, ...]:
    form, number = given
    statement = read_statement(form)
    if isinstance(statement, Refusal):
        raise statement.error()  # It was read a moment ago.
    return matches(statement, _INDEXES, number=number)


def _entries(one: GivenList, table: Table, wait: Wait) -> tuple[tuple[Entry, ...], int]:
    """Return whom a list names, and how many of its rows name nobody."""
    if one.purpose == STAFF:
        seen = staff_list.survey(table.rows, one.said, "en")
        people = staff_list.read_staff(table.rows, seen, wait).people
        return tuple(Entry(person.number, person.name) for person in people), 0
    listed = read_listed(table.rows, survey(table.rows, one.said), wait)
    for problem in listed.problems:
        raise problem.refusal.error()
    return listed.entries, len(listed.repeats)


def enter(
    records: Records, file: FileId, found: Found, *, on: date, progress: Progress
) -> Compared:
    """Enter what was found, and keep the lists that are new; what `progress` raises undoes it."""
    told = Compared(left_out=found.left_out)
    with records.transaction():
        cycle: Cycle = records.load(file).case
        if refusal := may(cycle, records.me):
            raise refusal.error()
        for one, table in found.kept:
            brought = Brought(one.brought, one.data, one.sheet, one.encoding)
            keep_list(records, cycle, one.purpose, brought, table, rows=len(table.rows), on=on)
        filed = found.gathered.filed
        run = _Run(records, cycle, found, told, on)
        answers = apply_many(records, run.acts(filed, progress))
        for one_filed, answer in zip(filed, answers, strict=True):
            if isinstance(answer, Refusal):
                told.refused[one_filed.file] = answer
            else:
                told.compared.append(one_filed.file)
        for unread in found.gathered.unread:
            told.refused[unread] = Refusal.of("disclosure.newer")
    return told


class _Run:
    """What was found, entered in one filing after the other."""

    def __init__(
        self, records: Records, cycle: Cycle, found: Found, told: Compared, on: date
    ) -> None:
        self._me, self._on = records.me, on
        self._before = Before(records, cycle.year)
        self._found, self._told = found, told

    def acts(self, filed: Sequence[Filed], progress: Progress) -> Iterator[tuple[FileId, Decide]]:
        """Yield what is decided of each."""
        for done, one in enumerate(filed):
            if done % _OFTEN == 0:
                progress(done, len(filed))
            yield one.file, self._deciding(one)

    def _deciding(self, one: Filed) -> Decide:
        def decide(case: Any, _: Registers) -> Decision:  # noqa: ANN401 - of the kind
            filing: Filing = case
            if filing.latest is None or filing.latest.key != one.version:
                return Refusal.of("disclosure.amended_since")
            return self._entered(filing)

        return decide

    def _entered(self, filing: Filing) -> Decision:
        before = self._before.of(filing.filer.number)
        known = (*(before.matches if before else ()), *filing.matches)
        dismissed = {one.key: one.reason for one in known if one.dismissed}
        found = to_record(self._found.alike[filing.file], dismissed)
        entered = {one.key for one in filing.matches}
        new = {one.key for one in found if not one.dismissed} - entered
        self._told.found += len(new)
        if new:
            self._told.concerned.append(filing.file)
        return record_matches(filing, found, by=self._me, on=self._on)
