# SPDX-License-Identifier: Apache-2.0
"""Owns the work list of reviewers: filings by cycle, reviewer, risk, outcome and what is open."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP

from core.disclosure.cohort import RISKS
from core.disclosure.facts import OUTCOMES
from core.disclosure.workflow import Action, State
from core.ids import OfficerId
from core.office.programmes import DISCLOSURE
from ui.cases.case_list import ALL, CaseList, Said
from ui.cases.names import Names
from ui.cases.table import Column, Shown
from ui.lists.narrowing import put_below
from ui.operations.disclosure_review import (
    MARKS,
    NOBODY,
    OVERDUE,
    TO_REVIEW,
    WorkQuery,
    all_listed,
    known_cycles,
    list_filings,
)
from ui.widgets.choice import Choice
from ui.widgets.direction import in_line
from ui.widgets.empty import Empty
from ui.widgets.line import letters_are_large

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from enum import StrEnum

    from core.ids import FileId
    from storage.records.lists import Row
    from ui.operations import Operation
    from ui.operations.disclosure_review import WorkPage
    from ui.widgets.rows import Row as Painted

_WAITING = (State.NOT_STARTED, State.DRAFT)
UNASSIGNED = "unassigned"
"""What the list is asked for where no reviewer is assigned."""
_PROPOSED = Action.EXEMPT.value


class ReviewList(CaseList):
    """Finds filings and lets one be chosen."""

    name = "statements"
    choice_names = ("year", "reviewer", "risk", "outcome", "aspect")
    columns = (
        Column("title", QT_TRANSLATE_NOOP("CaseTable", "Filer"), "title", 0),
        Column("number", QT_TRANSLATE_NOOP("CaseTable", "Number"), "number", 145),
        Column("grade", QT_TRANSLATE_NOOP("CaseTable", "Grade and risk"), None, 125),
        Column("state", QT_TRANSLATE_NOOP("CaseTable", "State"), "state", 265),
        Column("owner", QT_TRANSLATE_NOOP("CaseTable", "Reviewer"), None, 150),
        Column("due", QT_TRANSLATE_NOOP("CaseTable", "Due"), None, 150),
    )

    _facets: Mapping[FileId, Mapping[str, str]] = {}

    def wording(self) -> Said:
        """Return what the parts of the list are called."""
        return Said(
            table=self.tr("Statements"),
            filter=self.tr("Filter the statements"),
            open=self.tr("Open"),
            all=self.tr("All"),
            closed=self.tr("Closed"),
            nothing=(
                self.tr("No statements yet"),
                self.tr("Filers are registered on the page of their cycle."),
            ),
            new="",
            none_fits=self.tr("No statement fits"),
        )

    def _nothing(self) -> Empty:
        # Nobody begins one here: filers are registered together.
        return Empty("inbox", *self.said.nothing)

    def all_states(self) -> Iterable[StrEnum]:
        """Return the states that can be asked for."""
        return tuple(state for state in State if state is not State.CLOSED)

    def more_choices(self) -> tuple[Choice[str], ...]:
        """Return what else narrows the list."""
        names = Names(self._desk.language, self._desk.office, area=DISCLOSURE)
        self._sort = "number"
        self.order.choose(self._sort)
        office = self._desk.office
        officers = office.officers.values() if office else ()
        reviewers = [(UNASSIGNED, self.tr("Not assigned yet"))]
        reviewers += [(o.id, o.name) for o in officers if DISCLOSURE in o.programmes]
        self.year = self._choice(self.tr("Cycle"), self.tr("All cycles"), ())
        self.reviewer = self._choice(self.tr("Reviewer"), self.tr("All reviewers"), reviewers)
        self.risk = self._choice(
            self.tr("Risk"), self.tr("Every risk"), [(r, names.of("risk", r)) for r in RISKS]
        )
        self.outcome = self._choice(
            self.tr("Outcome"), self.tr("Every outcome"),
            [(o, names.of("outcome", o)) for o in OUTCOMES],
        )  # fmt: skip
        self.aspect = self._choice(
            self.tr("Mark"), self.tr("Any mark"),
            [(m, names.of("filing_mark", m)) for m in (TO_REVIEW, OVERDUE, *MARKS)],
        )  # fmt: skip
        return self.year, self.reviewer, self.risk, self.outcome, self.aspect

    def _choice(self, name: str, every: str, choices: Iterable[tuple[str, str]]) -> Choice[str]:
        made: Choice[str] = Choice([("", every), *choices], "")
        made.setAccessibleName(name)
        return made

    def offer_cycles(self) -> None:
        """Offer the cycles that have filings; at first the latest is shown."""
        known_cycles().success(self._on_cycles_known).start(self._desk, self)

    def _on_cycles_known(self, years: Sequence[str]) -> None:
        first, chosen = self.year.count() == 1, self.year.value or ""
        self.year.fill([("", self.tr("All cycles")), *((year, year) for year in years)], "")
        if self.year.offers(chosen) and not first:
            self.year.choose(chosen)
        elif years:
            self.year.choose(years[0])
            self.start()

    def show_only(self, year: str, mark: str = "", reviewer: str = "") -> None:
        """Show the filings of a cycle, or those of them with a mark, or of a reviewer."""
        if not self.year.offers(year):
            self.year.fill([("", self.tr("All cycles")), (year, year)], year)
        self.year.choose(year)
        for choice in (self.risk, self.outcome):
            choice.choose("")
        self.reviewer.choose(reviewer)
        self.aspect.choose(mark)
        self.states.choose(ALL)
        self.filter.clear()
        self.start()

    def _reviewer(self) -> OfficerId | None:
        chosen = self.reviewer.value
        return NOBODY if chosen == UNASSIGNED else OfficerId(chosen) if chosen else None

    @property
    def query(self) -> WorkQuery:
        """What is asked for."""
        states, closed = self._wanted()
        return WorkQuery(
            self.filter.text(), states, closed, self.year.value or "",
            self._reviewer(), self.risk.value or "", self.outcome.value or "",
            self.aspect.value or "", self._sort, self._descending,
        )  # fmt: skip

    def reading(
        self, states: tuple[str, ...], closed: bool | None, offset: int, limit: int
    ) -> Operation[WorkPage]:
        """Return what reads some rows of what is asked for."""
        return list_filings(query=self.query, offset=offset, limit=limit, on=self._today())

    def everything(self) -> Operation[Sequence[Row]]:
        """Return what reads all that is listed, also what was never scrolled to."""
        return all_listed(query=self.query, on=self._today())

    @property
    def asked(self) -> bool:
        """Whether less is asked for than all that is open."""
        return super().asked or any(choice.value for choice in self.more)

    def _lay_out(self) -> None:
        super()._lay_out()
        self._place_choices()

    def _place_choices(self) -> None:
        """Put the choices in two lines; beside an open filing, those that are in use as well."""
        seldom, narrow = (self.reviewer, self.risk, self.outcome), self.model.narrow
        for choice in seldom:
            choice.setVisible(not self._narrow or bool(choice.value))
        for part in (self.filter, self.states, self.order, *self.more, self.views):
            self._top.removeWidget(part)
        below = narrow or letters_are_large()
        if below:
            self._top.addWidget(self.filter, 0, 0, 1, 2)
            self._top.addWidget(self.views, 0, 2)
            order = (self.order,) if narrow else ()
            used = (choice for choice in seldom if choice.value or not self._narrow)
            put_below(self._top, (self.states, *order, self.year, self.aspect, *used))
        else:
            self._top.addWidget(self.filter, 0, 0, 1, 2)
            self._top.addWidget(self.views, 0, 4)
            for column, choice in enumerate((self.states, self.year), 2):
                self._top.addWidget(choice, 0, column)
            for column, choice in enumerate((*seldom, self.aspect)):
                self._top.addWidget(choice, 1, column)
        for column in range(7):
            self._top.setColumnStretch(column, 1 if column < (2 if below else 4) else 0)

    def shown(self, row: Row, names: Names) -> Shown:
        """Return a row as it is shown."""
        named = Names(names.language, names.office, area=DISCLOSURE)
        facets = self._facets.get(row.file, {})
        title = row.title or self.tr("Its content was destroyed")
        weight = (facets.get("grade", ""), named.of("risk", facets.get("risk", "")))
        owner = names.officer(row.owner) if row.owner else ""
        # Who has guidance to follow has filed long ago: what is due is the report on it.
        due = facets.get("report_due") or facets.get("due", "")
        texts = (
            title, row.number, " · ".join(part for part in weight if part),
            " · ".join(self._standing(row, facets, named)), owner,
            named.value("due", due),
        )  # fmt: skip
        return Shown(row.file, texts, self.painted(row, title, named))

    def painted(self, row: Row, title: str, names: Names) -> Painted:
        """Return the two lines of a row beside an open filing."""
        facets = self._facets.get(row.file, {})
        painted = super().painted(row, title, names)
        if facets.get("proposal") == _PROPOSED and not (row.conflicts or row.alarms):
            painted = replace(painted, chip=names.of("standing", "proposed"), tone="warn")
        return replace(painted, subtitle=in_line((facets.get("grade", ""), painted.subtitle)))

    def _is_late(self, row: Row, facets: Mapping[str, str]) -> bool:
        waits = row.state in _WAITING and not row.closed
        return waits and facets.get("due", "9") < self._today().isoformat()

    def _standing(self, row: Row, facets: Mapping[str, str], names: Names) -> Iterable[str]:
        """Yield where a filing stands, and in a word why that may be quickly done."""
        if facets.get("proposal") == _PROPOSED:
            yield names.of("standing", "proposed")
        elif self._is_late(row, facets):
            yield names.of("standing", OVERDUE)
        else:
            yield names.of("state", row.state)
        if outcome := facets.get("outcome", ""):
            yield names.of("outcome", outcome)
        else:
            yield from (names.of("filing_mark", m) for m in ("blank", "unchanged") if m in facets)
        if "matches" in facets:
            yield names.of("filing_mark", "matches")

    def _on_fetched(self, number: int, page: WorkPage) -> None:
        self._facets = page.facets
        super()._on_fetched(number, page)
