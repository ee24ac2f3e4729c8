# SPDX-License-Identifier: Apache-2.0
"""Owns what reviewers read: the work list, a filing beside the one before, what a glance clears."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, cast

from core.disclosure.money import Weighed, weigh
from core.disclosure.workflow import Action, State
from core.ids import OfficerId
from storage.records import cycle
from storage.records.facets import facets_of
from storage.records.lists import Page
from ui.operations.cases import CaseView, seen
from ui.operations.kinds import FILINGS
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from core.casework.steps import Option
    from core.disclosure import Filing
    from core.ids import FileId
    from storage.records.cycle import FilingRow
    from storage.records.lists import Row, Sort
    from storage.records.records import Records
    from ui.operations.open_vault import OpenVault

OVERDUE, TO_REVIEW, REPORT_LATE = "overdue", "to_review", "report_late"
MARKS: Mapping[str, tuple[str, str]] = {
    "late": ("late", "yes"),
    "blank": ("blank", "yes"),
    "unchanged": ("unchanged", "yes"),
    "amended": ("amended", "yes"),
    "extended": ("standing", "extended"),
    "matches": ("matches", "open"),
    "unapproved": ("declared", "unapproved_activity"),
    "report": ("report", "open"),
    REPORT_LATE: ("report", "open"),
    "drawn": ("drawn", "yes"),
    "follow_up": ("followup", "open"),
}
"""What else a filing can be asked for by: its facet (`core.disclosure.facets`)."""
_STATES: Mapping[str, tuple[State, ...]] = {
    OVERDUE: (State.NOT_STARTED, State.DRAFT),
    TO_REVIEW: (State.FILED, State.UNDER_REVIEW, State.ANSWERED),
}
"""Where a filing with a mark can stand: what was asked of its filer waits for no reviewer."""
_PAST = {OVERDUE: "due", REPORT_LATE: "report_due"}
"""The facet with the day that is past."""
_LISTED = (
    "grade", "risk", "outcome", "due", "filed", "blank", "unchanged", "late", "matches", "proposal",
    "report_due",
)  # fmt: skip
KEYED = frozenset({Action.FILE, Action.AMEND})
"""Steps that bring a statement, which is keyed in for them."""
_ELSEWHERE = frozenset({Action.START_KEYING, Action.SET_ASIDE})
_NOTHING = "disclosure.nothing_brought"
_ALL = 100_000
NOBODY = OfficerId("")
"""Stands for the reviewer where none is assigned."""


@dataclass(frozen=True)
class WorkQuery:
    """What the work list is asked for; empty is all."""

    text: str = ""
    states: tuple[str, ...] = ()
    closed: bool | None = None
    year: str = ""
    """Of the cycle."""
    reviewer: OfficerId | None = None
    """None: whoever it is; `NOBODY`: not assigned yet."""
    risk: str = ""
    outcome: str = ""
    mark: str = ""
    """`OVERDUE`, `TO_REVIEW`, or one of `MARKS`."""
    sort: Sort = "number"
    descending: bool = False

    @property
    def facets(self) -> dict[str, str]:
        """The facets that the files must have."""
        asked = {"risk": self.risk, "outcome": self.outcome}
        found = {name: value for name, value in asked.items() if value}
        if self.mark in MARKS:
            name, value = MARKS[self.mark]
            found[name] = value
        return found


@dataclass(frozen=True)
class WorkPage:
    """Some rows of the work list, and what their facets say."""

    rows: tuple[Row, ...]
    total: int
    facets: Mapping[FileId, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class FilingView(CaseView):
    """A filing as a reviewer sees it, with the filer's of the cycle before."""

    before: Filing | None
    weighed: Mapping[str, tuple[Weighed, ...]]
    """By version, the amounts of its statement."""


def list_filings(*, query: WorkQuery, offset: int, limit: int, on: date) -> Operation[WorkPage]:
    """Read one page of the work list."""

    def work(opened: OpenVault) -> WorkPage:
        records = opened.records
        page = _page(records, query, offset, limit, on)
        return WorkPage(
            page.rows, page.total, facets_of(records, [row.file for row in page.rows], _LISTED)
        )

    return Operation(work)


def all_listed(*, query: WorkQuery, on: date) -> Operation[Sequence[Row]]:
    """Return every filing of the work list, in its order."""
    return Operation(lambda opened: _page(opened.records, query, 0, _ALL, on).rows)


def to_glance_at(*, files: Sequence[FileId]) -> Operation[Sequence[FileId]]:
    """Return those of some filings that may be cleared at a glance: blank, or as last year."""

    def work(opened: OpenVault) -> Sequence[FileId]:
        asked = ("blank", "unchanged", "outcome", "matches")
        facets = facets_of(opened.records, files, asked)
        return [
            file
            for file in files
            if (known := facets.get(file, {})).keys() & {"blank", "unchanged"}
            and not known.keys() & {"outcome", "matches"}
        ]

    return Operation(work)


def waiting_for_me(*, on: date) -> Operation[Mapping[str, int]]:
    """Return by cycle, the latest first, how many statements wait for whoever is at work."""
    return Operation(lambda opened: to_review(opened.records, opened.records.me, on))


def to_review(records: Records, reviewer: OfficerId, on: date) -> Mapping[str, int]:
    """Return by cycle, the latest first, how many statements wait for a reviewer, or `NOBODY`."""
    waiting = {}
    for year in cycle.years(records):
        query = WorkQuery(closed=False, year=year, reviewer=reviewer, mark=TO_REVIEW)
        if count := _page(records, query, 0, 1, on).total:
            waiting[year] = count
    return waiting


def rows_of(*, files: Sequence[FileId]) -> Operation[Sequence[FilingRow]]:
    """Return the rows of some filings, to act on them together."""

    def work(opened: OpenVault) -> Sequence[FilingRow]:
        records, wanted = opened.records, frozenset(files)
        years = cycle.years(records)
        return [r for y in years for r in cycle.filings(records, y) if r.file in wanted]

    return Operation(work)


def known_cycles() -> Operation[Sequence[str]]:
    """Return the years of the cycles that have filings, the latest first."""
    return Operation(lambda opened: cycle.years(opened.records))


def look_at_filing(
    *, file: FileId, on: date | None = None, note: bool = True
) -> Operation[FilingView]:
    """Read a filing, and the one before beside it; `note` enters that both were looked at."""

    def work(opened: OpenVault) -> FilingView:
        from storage.disclosure.before import Before

        records = opened.records
        view = seen(opened, file, on, note=note)
        case = cast("Filing", view["case"])
        before = Before(records, case.cycle.year).of(case.filer.number)
        if before is not None and note:
            records.note_access("view", before.file, "beside")
        view["options"] = tuple(_options(view["options"]))
        return FilingView(**view, before=before, weighed=_weighed(case))

    return Operation(work)


def _options(options: Iterable[Option]) -> Iterator[Option]:
    """Yield the steps as they are taken here.

    A draft is begun by keying in, like the statement. Who was registered twice is told by their
    cycle, where it is settled.
    """
    for one in options:
        brought = one.action in KEYED and one.refusal is not None and one.refusal.code == _NOTHING
        if one.action not in _ELSEWHERE:
            yield replace(one, refusal=None) if brought else one


def _weighed(case: Filing) -> dict[str, tuple[Weighed, ...]]:
    covers = case.cycle.covers
    if case.profile is None or covers is None:
        return {}
    said = {version.key: version.statement for version in case.versions}
    return {key: weigh(one, case.profile, covers) for key, one in said.items() if one is not None}


def _page(records: Records, query: WorkQuery, offset: int, limit: int, on: date) -> Page:
    if where := _STATES.get(query.mark):
        states = tuple(s.value for s in where if not query.states or s in query.states)
        if not states:
            return Page((), 0)
        query = replace(query, states=states)
    past = _PAST.get(query.mark)
    return _read(records, query, offset, limit, {past: on.isoformat()} if past else None)


def _read(
    records: Records,
    query: WorkQuery,
    offset: int,
    limit: int,
    below: Mapping[str, str] | None = None,
) -> Page:
    return records.list(
        kinds=FILINGS.kinds, text=query.text, states=query.states or None, owner=query.reviewer,
        closed=query.closed, category=query.year, sort=query.sort, descending=query.descending,
        offset=offset, limit=limit, facets=query.facets, below=below,
    )  # fmt: skip
