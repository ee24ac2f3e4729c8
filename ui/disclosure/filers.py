# SPDX-License-Identifier: Apache-2.0
"""Owns the filers of a cycle on the screen: found, chosen, and acted on together."""

from __future__ import annotations

from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from core.disclosure.facts import ABSENCES
from core.disclosure.sections import FormKind
from core.disclosure.standing import OWED, STANDINGS
from core.office.programmes import DISCLOSURE
from core.tabular.cells import key_of
from ui.cases.names import Names
from ui.disclosure.filers_table import COLUMNS, FilersTable
from ui.lists.arrangement import Arrangement
from ui.lists.narrowing import Narrowing
from ui.lists.order import Order
from ui.lists.tables import set_up
from ui.lists.views import ViewButton
from ui.operations.disclosure_listing import ALL, FORMLESS, OPEN, REPORT
from ui.operations.disclosure_review import REPORT_LATE
from ui.theme.tokens import GAP, WIDE
from ui.theme.zoom import px
from ui.widgets.choice import Choice
from ui.widgets.line import line_of
from ui.widgets.pointing import Table
from ui.widgets.room import Room
from ui.widgets.rows import chosen_places
from ui.widgets.search import SearchEdit
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QResizeEvent

    from storage.records.cycle import FilingRow
    from ui.desk import Desk
    from ui.operations.disclosure_cycles import CycleView

_ROW, _LEAST = 36, 5
"""Height of a row, and how many are seen at least, with the heading."""
MORE = (
    "remind", "remind_guidance", "extend", "give_form", "", "exempt", "release",
    "keep_filing", "close_unfiled", "", "list", "codes",
)  # fmt: skip
"""What else can be done with filers: acts and steps of core, and lists for a mail program."""


class Filers(Room):
    """A filter, the table, and what can be done with whom; with large letters all of it scrolls."""

    file_requested = Signal(str)  # FileId
    wanted = Signal(str, object)  # what is to be done, and with which rows

    def __init__(self, desk: Desk) -> None:
        super().__init__(QWidget())
        self._desk = desk
        self._names = Names(desk.language, desk.office, area=DISCLOSURE)
        self._view: CycleView | None = None
        self.filter = SearchEdit(self.tr("Filter the filers"), self.tr("Name, number, grade"))
        self.standing: Choice[str] = Choice()
        self.kind: Choice[str] = Choice()
        self.count = Label(role="muted")
        self.model = FilersTable(self, self._names)
        self.table = Table()
        self.order = Order(self.model, self.table, _ROW)
        self.arrangement = Arrangement(desk, "filers", self.table, COLUMNS)
        self.views = ViewButton(desk, self, self.arrangement)
        choices = {"standing": self.standing, "kind": self.kind}
        self.narrowing = Narrowing(self.filter, choices)
        self.send = button(self.tr("Make forms…"), partial(self._want, "send"), symbol="send")
        self.write = button(self.tr("Write…"), partial(self._want, "write"), symbol="mail")
        self.more = button(self.tr("More"), self.open_menu, symbol="ellipsis-vertical")
        self._assemble()
        self._set_up_table()
        self.filter.textChanged.connect(self._list)
        self.standing.activated.connect(self._list)
        self.kind.activated.connect(self._list)
        self.order.activated.connect(self._on_order_activated)
        self.arrangement.find(self._on_arrangement_found)

    def _assemble(self) -> None:
        top = line_of()
        top.setSpacing(GAP)
        self.standing.setAccessibleName(self.tr("Where filers stand"))
        self.kind.setAccessibleName(self.tr("Which form"))
        top.addWidget(self.filter, 3)
        top.addWidget(self.standing, 2)
        top.addWidget(self.kind, 2)
        top.addWidget(self.order, 2)
        top.addWidget(self.views)
        below = line_of()
        below.setSpacing(GAP)
        below.addWidget(self.count, 1)
        for part in (self.send, self.write, self.more):
            below.addWidget(part)
        whole = QVBoxLayout(self.widget())
        whole.setContentsMargins(WIDE, GAP, WIDE, GAP)
        whole.setSpacing(GAP)
        whole.addLayout(top)
        whole.addWidget(self.table, 1)
        self.table.setMinimumHeight(_LEAST * px(_ROW))
        whole.addLayout(below)
        self.kind.fill(
            [
                ("", self.tr("All forms")),
                *((k.value, self._names.of("form_kind", k.value)) for k in FormKind),
            ],
            "",
        )

    def _set_up_table(self) -> None:
        table = self.table
        set_up(table, self.model, self.tr("Filers"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.verticalHeader().setDefaultSectionSize(px(_ROW))
        header = table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.arrangement.show()
        header.sortIndicatorChanged.connect(self._on_sorted)
        table.activated.connect(self._on_activated)
        table.selectionModel().selectionChanged.connect(self._say)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show rows in place of columns where these have no room."""
        super().resizeEvent(event)
        self.order.fit(self.arrangement, self.width())

    def _on_arrangement_found(self) -> None:
        if self.arrangement.sort is not None:
            self._put_in_order(*self.arrangement.sort)

    def _put_in_order(self, by: str, descending: bool) -> None:
        names = [column.name for column in COLUMNS]
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        place = names.index(by) if by in names else 0
        self.table.horizontalHeader().setSortIndicator(place, order)

    def _on_order_activated(self, _index: int) -> None:
        self._put_in_order(self.order.value or "", descending=False)

    def _on_sorted(self, place: int, order: Qt.SortOrder) -> None:
        descending = order == Qt.SortOrder.DescendingOrder
        self.order.choose(COLUMNS[place].name)
        self.arrangement.sort_by(COLUMNS[place].name, descending=descending)
        self._list()

    def asked_for(self) -> dict[str, str]:
        """Return what narrows and orders the filers now."""
        by, descending = self.arrangement.sort or (COLUMNS[0].name, False)
        return {**self.narrowing.asked, "sort": by, "way": "down" if descending else ""}

    def ask_for(self, asked: Mapping[str, str]) -> None:
        """List who was asked for then."""
        self.narrowing.ask(asked)
        self._put_in_order(asked.get("sort", ""), asked.get("way") == "down")
        self._list()

    def show_view(self, view: CycleView) -> None:
        """List the filers of a cycle; the filter and who is chosen stay."""
        self._view = view
        number = self._desk.language.number
        chosen = self.standing.value or ALL
        counted = self.tr("{0} ({1})")
        self.standing.fill([
            (key, counted.format(name, number(len(view.places.get(key, ())))))
            for key, name in (
                (ALL, self.tr("All filers")),
                (OPEN, self.tr("Not closed")),
                *((standing, self._names.of("standing", standing)) for standing in STANDINGS),
                (FORMLESS, self.tr("Awaited, no form made")),
                *((mark, self._names.of("filing_mark", mark)) for mark in (REPORT, REPORT_LATE)),
                *((absence, self._names.of("absence", absence)) for absence in ABSENCES),
            )
        ], chosen)  # fmt: skip
        self.standing.widen()
        free = view.refusal is None
        for part in (self.send, self.write, self.more):
            part.setEnabled(free and bool(view.rows))
        self._list()

    def show_standing(self, standing: str) -> None:
        """List those who stand somewhere."""
        self.standing.choose(standing)
        self.kind.choose("")
        self.filter.clear()
        self._list()
        self.table.setFocus()

    @property
    def meant(self) -> Sequence[FilingRow]:
        """Whom an act is done with: who is chosen, else everybody who is listed."""
        return [self.model.rows[place] for place in self._chosen] or self.model.rows

    def open_menu(self) -> None:
        """Offer what else can be done."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.more.accessibleName())
        lists = {
            "list": self.tr("Save a list for a mail program…"),
            "codes": self.tr("Save the list of codes…"),
        }
        for what in MORE:
            if what:
                called = lists.get(what) or f"{self._names.of('action', what)}…"
                menu.addAction(called.replace("&", "&&"), partial(self._want, what))
            else:
                menu.addSeparator()
        menu.popup(self.more.mapToGlobal(QPoint(0, -menu.sizeHint().height())))

    def _list(self, *_: object) -> None:
        """List those who fit, and keep those chosen who still do."""
        view = self._view
        if view is None:
            return
        kept = {row.file for row in self.meant} if self._chosen else set()
        header = self.table.horizontalHeader()
        self.model.set_rows(
            self._found(view),
            view.standing,
            view.orders,
            header.sortIndicatorSection(),
            descending=header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder,
        )
        again = QItemSelection()
        places = [place for place, row in enumerate(self.model.rows) if row.file in kept]
        # As few ranges as there are runs: a thousand of one row each would hold the window up.
        for _, run in groupby(enumerate(places), lambda pair: pair[1] - pair[0]):
            first, *_, last = [place for _, place in run] * 2
            again.select(self.model.index(first, 0), self.model.index(last, 0))
        picks = self.table.selectionModel()
        picks.select(again, picks.SelectionFlag.Select | picks.SelectionFlag.Rows)
        self._say()

    def _found(self, view: CycleView) -> Sequence[FilingRow]:
        """Return who fits what is chosen and typed."""
        rows = view.places.get(self.standing.value or ALL, ())
        if kind := self.kind.value:
            rows = [row for row in rows if row.one("kind") == kind]
        for word in key_of(self.filter.text()).split():
            rows = [row for row in rows if word in view.words[row.file]]
        return rows

    @property
    def _chosen(self) -> Sequence[int]:
        """The places that are chosen."""
        return chosen_places(self.table)

    def _say(self, *_: object) -> None:
        number = self._desk.language.number
        listed = self.tr("Listed: {0}").format(number(len(self.model.rows)))
        count = len(self._chosen)
        # Among the statements a click opens; here it chooses, and that is said.
        opens = self.tr("a click chooses, a double click opens") if self.model.rows else ""
        chosen = self.tr("Chosen: {0}").format(number(count)) if count else opens
        self.count.setText(" · ".join(filter(None, (listed, chosen))))

    def _want(self, what: str) -> None:
        rows = self.meant
        if what == "send" and not self._chosen and self._view is not None:
            # Whoever filed on paper, or need not file, gets a form only where they are chosen.
            owed = [row for row in rows if self._view.standing[row.file] in OWED]
            rows = owed or rows
        if rows:
            self.wanted.emit(what, rows)

    def _on_activated(self, index: QModelIndex) -> None:
        self.file_requested.emit(self.model.rows[index.row()].file)
