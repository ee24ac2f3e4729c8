# SPDX-License-Identifier: Apache-2.0
"""Owns the list of cases: filter, states, order, and the table itself, wide or narrow.

Wide, it is a table whose headings sort. Beside an open case it narrows to two lines for each
case; the same rows, the same order, the same model. The list of another kind of file is a subclass:
it says which columns it has, what it reads, and what its parts are called.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.retaliation.workflow import WORKFLOWS, CaseKind
from ui.cases.due import when_due
from ui.cases.names import Names
from ui.cases.table import COLUMNS, PAGE, SORTS, CaseTable, Shown
from ui.lists.arrangement import Arrangement
from ui.lists.narrowing import Narrowing, put_above
from ui.lists.picked import count, is_picking, ranges
from ui.lists.said import Said
from ui.lists.tables import LeadDown, look_like, set_up
from ui.lists.views import ViewButton
from ui.operations import Operation
from ui.operations.cases import list_cases, note_search
from ui.theme.tokens import GAP, WIDE
from ui.widgets.choice import Choice
from ui.widgets.direction import in_line
from ui.widgets.empty import Empty
from ui.widgets.line import letters_are_large
from ui.widgets.pointing import Table
from ui.widgets.rows import Row as Painted
from ui.widgets.search import SearchEdit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date
    from enum import StrEnum

    from PySide6.QtGui import QResizeEvent

    from storage.records.lists import Page, Row, Sort
    from ui.cases.table import Column
    from ui.desk import Desk
    from ui.operations import Job

_SETTLE_MS = 150
_NARROWEST = 220
_OPEN, ALL, _CLOSED = "open", "all", "closed"
_DOWN = "down"


class CaseList(QWidget):
    """Finds cases and lets one be chosen."""

    columns: Sequence[Column] = COLUMNS
    area = ""
    """The programme in whose words states are said, where they differ from those of cases."""

    name = "cases"
    """Tells its arrangement from those of other lists."""
    long_titles = False
    """Whether files are called by a sentence, which has a line to itself where rows have two."""
    choice_names: Sequence[str] = ()
    """What the choices of `more_choices` narrow by, in their order."""

    case_chosen = Signal(str)  # FileId
    new_requested = Signal()
    selected = Signal(int)  # how many rows are chosen, for something to be done with all of them

    def __init__(self, desk: Desk, today: Callable[[], date]) -> None:
        super().__init__()
        self._desk = desk
        self._today = today
        self._narrow = False
        self._current = ""
        self._sort: Sort = "next_due"
        self._descending = False
        self._jobs: list[Job] = []
        self._searched = ""
        self.said = self.wording()
        self.filter = SearchEdit(self.said.filter, self.tr("Type to filter"))
        self.states: Choice[str] = Choice()
        self.order: Choice[str] = Choice()
        self.model = CaseTable(self, self.columns)
        self.table = Table()
        self.arrangement = Arrangement(desk, self.name, self.table, self.columns)
        self.views = ViewButton(desk, self, self.arrangement)
        self._settle = QTimer(self)
        self._stack = QStackedWidget()
        self._top = QGridLayout()
        self._frame = QVBoxLayout()

        self._top.setSpacing(GAP)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._top)
        whole.addLayout(self._frame, 1)
        self._frame.addWidget(self._stack)
        # The pages for "nothing" are wider than a narrow list.
        self._stack.setMinimumWidth(_NARROWEST)
        # Side by side in a narrow list; states have the longer names.
        self.states.setMinimumContentsLength(8)
        self.order.setMinimumContentsLength(8)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nothing())
        self._stack.addWidget(
            Empty("search", self.said.none_fits, self.tr("Try fewer words, or all states."))
        )
        self._set_up()

    def wording(self) -> Said:
        """Return what the parts of the list are called."""
        return Said(
            table=self.tr("Cases"),
            filter=self.tr("Filter the cases"),
            open=self.tr("Open cases"),
            all=self.tr("All cases"),
            closed=self.tr("Closed cases"),
            nothing=(
                self.tr("No cases yet"),
                self.tr("Take in a complaint, or drop an e-mail on this window."),
            ),
            new=self.tr("Take in a complaint"),
            none_fits=self.tr("No case fits"),
        )

    def all_states(self) -> Iterable[StrEnum]:
        """Return the states that can be asked for."""
        return dict.fromkeys(s for kind in CaseKind for s in WORKFLOWS[kind].states)

    def open_states(self) -> Iterable[StrEnum]:
        """Return the states that "open" means here; none means all that are not closed."""
        return ()

    def more_choices(self) -> tuple[Choice[str], ...]:
        """Return what else narrows the list, beside filter and states."""
        return ()

    def reading(
        self, states: tuple[str, ...], closed: bool | None, offset: int, limit: int
    ) -> Operation[Page]:
        """Return what reads some rows of what is asked for."""
        return list_cases(
            text=self.filter.text(), states=states, closed=closed, sort=self._sort,
            descending=self._descending, offset=offset, limit=limit,
        )  # fmt: skip

    @property
    def asked(self) -> bool:
        """Whether less is asked for than all that is open."""
        return bool(self.filter.text().strip()) or self.states.value != _OPEN

    def _nothing(self) -> Empty:
        title, hint = self.said.nothing
        return Empty("inbox", title, hint, action=self.said.new, slot=self.new_requested.emit)

    def _set_up(self) -> None:
        names = Names(self._desk.language, None, area=self.area)
        LeadDown(self.filter, self.table, self._on_activated)
        self.states.setAccessibleName(self.tr("State"))
        self.states.fill(
            [
                (_OPEN, self.said.open),
                (ALL, self.said.all),
                (_CLOSED, self.said.closed),
                *((s.value, names.of("state", s.value)) for s in self.all_states()),
            ],
            _OPEN,
        )
        self.order.setAccessibleName(self.tr("Order"))
        self.order.fill(
            [
                ("next_due", self.tr("Due first")),
                ("changed", self.tr("Changed last")),
                ("number", self.tr("By number")),
                ("title", self.tr("By name")),
                ("opened_on", self.tr("Opened last")),
            ],
            "next_due",
        )
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self.more = self.more_choices()
        more = dict(zip(self.choice_names, self.more, strict=True))
        self.narrowing = Narrowing(self.filter, {"states": self.states, **more})
        self._set_up_table()
        self.filter.textChanged.connect(self._settle.start)
        self._settle.timeout.connect(self.start)
        for choice in (self.states, *self.more):
            choice.activated.connect(self.start)
        self.order.activated.connect(self._on_order_activated)
        self.model.page_requested.connect(self._fetch)

    def _set_up_table(self) -> None:
        table = self.table
        set_up(table, self.model, self.said.table)
        header = table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.sectionClicked.connect(self._on_section_clicked)
        table.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        table.selectionModel().selectionChanged.connect(self._on_selection_changed)
        table.activated.connect(self._on_activated)
        table.clicked.connect(self._on_activated)
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Say whether a case is open beside the list: arrows go from one to the next then."""
        self._narrow = narrow
        self._lay_out()

    @property
    def _in_rows(self) -> bool:
        """Whether each case has two lines: where there is no room for columns, too."""
        return self._narrow or self.arrangement.lacks_room(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show a table again where it has room, or rows where it has none any more."""
        super().resizeEvent(event)
        if self._in_rows != self.model.narrow:
            self._lay_out()

    def _lay_out(self) -> None:
        narrow = self.model.narrow = self._in_rows
        self._top.addWidget(self.order, 1, 0)
        order = (self.order,) if narrow else ()
        put_above(
            self._top, self.filter, (self.states, *order, *self.more), self.views,
            below=narrow or letters_are_large(),
        )  # fmt: skip
        self.order.setVisible(narrow)
        side, around = (GAP, 0) if self._narrow else (WIDE, WIDE)
        self._top.setContentsMargins(side, GAP, side, GAP)
        self._frame.setContentsMargins(around, 0, around, around)
        look_like(self.table, rows=narrow)
        self.arrangement.show(narrow=narrow)
        mode = QAbstractItemView.SelectionMode
        one = self._narrow
        self.table.setSelectionMode(mode.SingleSelection if one else mode.ExtendedSelection)
        self.selected.emit(0)
        self._show_sort()

    def start(self, *_: object) -> None:
        """Ask the question that filter, state and order make."""
        if not self.arrangement.is_found:
            self.arrangement.find(self._on_arrangement_found)
            return
        for job in self._jobs:
            job.drop()
        self._jobs.clear()
        self.model.start()
        self._fetch(0)
        words = self.filter.text().strip()
        if words and not self._searched:
            note_search().start(self._desk, self)
        self._searched = words

    def _on_arrangement_found(self) -> None:
        if self.arrangement.sort is not None:
            self._put_in_order(*self.arrangement.sort)
        self.start()

    def asked_for(self) -> dict[str, str]:
        """Return what narrows and orders the list now."""
        way = _DOWN if self._descending else ""
        return {**self.narrowing.asked, "sort": self._sort, "way": way}

    def ask_for(self, asked: Mapping[str, str]) -> None:
        """List what was asked for then."""
        self.narrowing.ask(asked)
        self._put_in_order(asked.get("sort", self._sort), asked.get("way") == _DOWN)
        self.start()

    def picked(self) -> Operation[Sequence[Row]]:
        """Return what reads the rows that are chosen, also those that were never scrolled to."""
        some = [self.reading(*self._wanted(), *run) for run in ranges(self.table)]
        return Operation(lambda opened: [r for one in some for r in one.now(opened).rows])

    def refresh(self) -> None:
        """Show the same question's newer answer. What is chosen is chosen by place: none stays."""
        if not self._narrow and count(self.table) > 1:
            self.table.clearSelection()
        self.model.refresh()
        self._fetch(max(0, self.table.rowAt(0)) // PAGE)

    def mark(self, file: str) -> None:
        """Select a case without telling anybody; one that is not listed selects nothing."""
        self._current = file
        row = self.model.row_of(file) if file else -1
        selection = self.table.selectionModel()
        selection.blockSignals(True)
        if row >= 0:
            # `selectRow` selects nothing where the window reads from right to left.
            self.table.setCurrentIndex(self.model.index(row, 0))
        else:
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())
        selection.blockSignals(False)
        self.table.viewport().update()

    def _wanted(self) -> tuple[tuple[str, ...], bool | None]:
        """Return the states that are asked for, and whether closed or not; empty and None: all."""
        chosen = self.states.value or _OPEN
        closed = {_OPEN: False, _CLOSED: True}.get(chosen)
        states = () if chosen in (ALL, _CLOSED) else (chosen,)
        if chosen == _OPEN:
            states = tuple(state.value for state in self.open_states())
        return states, closed

    def _fetch(self, number: int) -> None:
        operation = self.reading(*self._wanted(), number * PAGE, PAGE)
        job = operation.success(lambda page: self._on_fetched(number, page)).start(self._desk, self)
        self._jobs = [*(j for j in self._jobs if not j.dropped), job][-20:]

    def _on_fetched(self, number: int, page: Page) -> None:
        names = Names(self._desk.language, self._desk.office, area=self.area)
        rows = [self.shown(row, names) for row in page.rows]
        with QSignalBlocker(self.table.selectionModel()):
            # Where the row that is chosen goes, its neighbour is not chosen in its place.
            self.model.set_page(number, rows, page.total)
        self._stack.setCurrentIndex(0 if page.total else 2 if self.asked else 1)
        if self._current:
            self.mark(self._current)

    def shown(self, row: Row, names: Names) -> Shown:
        """Return a row as it is shown."""
        who = row.title or self.tr("Name not shown")
        owner = names.officer(row.owner) if row.owner else ""
        texts = (
            row.number, who, names.of("state", row.state), owner, names.day(row.opened_on),
            names.day(row.next_due),
        )  # fmt: skip
        return Shown(row.file, texts, self.painted(row, who, names))

    def painted(self, row: Row, title: str, names: Names) -> Painted:
        """Return the two lines of a row beside an open case: what is next in it, and by when."""
        what, chip, tone = names.of("state", row.state), "", ""
        if row.conflicts or row.alarms:
            chip, tone = self.tr("Conflict"), "danger"
        elif row.next_due is not None:
            what = names.of("clock", row.next_clock)
            chip, tone = when_due(row.next_clock, row.next_due, self._today())
        if self.long_titles:
            return Painted(row.file, title, in_line((row.number, what)), "", chip, tone)
        return Painted(row.file, title, what, row.number, chip, tone)

    def _show_sort(self) -> None:
        place = next((i for i, c in enumerate(self.columns) if c.sort == self._sort), -1)
        order = Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(place, order)

    def _put_in_order(self, sort: Sort, descending: bool) -> None:
        self._sort, self._descending = sort, descending
        self.order.choose(sort)
        self._show_sort()

    def _on_section_clicked(self, place: int) -> None:
        sort = self.columns[place].sort
        if sort is None:
            self._show_sort()
        else:
            self._reorder(sort, sort == self._sort and not self._descending)

    def _on_order_activated(self, _index: int) -> None:
        self._reorder(*SORTS[self.order.value or "next_due"])

    def _reorder(self, sort: Sort, descending: bool) -> None:
        """Order the list as a person asks, now and the next time."""
        self._put_in_order(sort, descending)
        self.arrangement.sort_by(sort, descending=descending)
        self.start()

    def _on_current_row_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        # Beside an open case, arrows go from case to case; in the table, Enter opens one.
        if self._narrow and not self.table.pointing:
            self._on_activated(current)

    def _on_selection_changed(self, *_: object) -> None:
        self.selected.emit(0 if self._narrow else count(self.table))

    def _on_activated(self, index: QModelIndex) -> None:
        if not self._narrow and is_picking():
            return
        file = self.model.file_at(index)
        if file and file != self._current:
            self._current = file
            self.case_chosen.emit(file)
