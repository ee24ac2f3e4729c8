# SPDX-License-Identifier: Apache-2.0
"""Owns the place for referrals: one line for each hand-over, and what is overdue marked."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.casework.referrals import STANDINGS
from core.tabular.cells import key_of
from ui.cases.names import Names, has_label
from ui.cases.table import PAGE, CaseTable, Column, Shown
from ui.lists.arrangement import Arrangement
from ui.lists.narrowing import Narrowing
from ui.lists.order import Order
from ui.lists.picked import count, is_picking, ranges
from ui.lists.tables import LeadDown, set_up
from ui.lists.views import ViewButton, view_commands
from ui.operations.referrals import list_referrals
from ui.referrals.export import ExportReferrals
from ui.theme.tokens import GAP, WIDE
from ui.widgets.choice import Choice
from ui.widgets.direction import in_line
from ui.widgets.empty import Empty
from ui.widgets.line import line_of
from ui.widgets.page import Page
from ui.widgets.pointing import Table
from ui.widgets.rows import Row as Painted
from ui.widgets.search import SearchEdit
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from PySide6.QtCore import QModelIndex
    from PySide6.QtGui import QResizeEvent

    from ui.desk import Desk
    from ui.operations.changed import Changed
    from ui.operations.referrals import Referred
    from ui.widgets.commands import Command

_FIRST = ("on", True)
"""The latest hand-over comes first until somebody sorts otherwise."""
COLUMNS = (
    Column("on", QT_TRANSLATE_NOOP("CaseTable", "Referred on"), None, 150),
    Column("number", QT_TRANSLATE_NOOP("CaseTable", "Number"), None, 150),
    Column("title", QT_TRANSLATE_NOOP("CaseTable", "About"), None, 0),
    Column("to", QT_TRANSLATE_NOOP("CaseTable", "Channel"), None, 190),
    Column("due", QT_TRANSLATE_NOOP("CaseTable", "What came back"), None, 270),
)


class ReferralsPage(Page):
    """The register of referrals."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Referrals"))
        self._names = Names(desk.language, desk.office)
        self._every: Sequence[Referred] = ()
        self.lines: list[Referred] = []
        self._sort = _FIRST
        self.channel: Choice[str] = Choice()
        self.standing: Choice[str] = Choice()
        self.year: Choice[str] = Choice()
        self.count = Label(role="muted")
        self.model = CaseTable(self, COLUMNS)
        self.table = Table()
        self.order = Order(self.model, self.table)
        self.filter = SearchEdit(self.tr("Filter the referrals"), self.tr("Type to filter"))
        self.arrangement = Arrangement(desk, "referrals", self.table, COLUMNS)
        self.views = ViewButton(desk, self, self.arrangement)
        self.narrowing = Narrowing(
            self.filter,
            {"channel": self.channel, "standing": self.standing, "year": self.year},
        )
        self._stack = QStackedWidget()
        self._filters = QWidget()
        self.export = button(self.tr("Export…"), self._on_export, symbol="download")
        self.head.addWidget(self.count)
        self.head.addWidget(self.export)
        self._assemble()
        self._set_up_table()
        for choice, name in (
            (self.channel, self.tr("Channel")),
            (self.standing, self.tr("How it stands")),
            (self.year, self.tr("Year")),
        ):
            choice.setAccessibleName(name)
            choice.activated.connect(self._show)
        self.order.activated.connect(self._on_order_activated)
        self.filter.textChanged.connect(self._show)
        LeadDown(self.filter, self.table, self._on_activated)
        self.model.page_requested.connect(self._give)

    def _assemble(self) -> None:
        filters = line_of()
        self._filters.setLayout(filters)
        filters.setContentsMargins(WIDE, 0, WIDE, GAP)
        filters.setSpacing(GAP)
        filters.addWidget(self.filter, 2)
        for choice in (self.channel, self.standing, self.year):
            filters.addWidget(choice, 1)
        filters.addWidget(self.order, 1)
        filters.addWidget(self.views)
        inside = QVBoxLayout()
        inside.setContentsMargins(WIDE, 0, WIDE, WIDE)
        inside.addWidget(self._stack)
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            Empty(
                "send",
                self.tr("Nothing was referred yet"),
                self.tr("Open a request and refer it to another channel; it is listed here then."),
            )
        )
        self._stack.addWidget(
            Empty("search", self.tr("No referral fits"), self.tr("Try all channels and years."))
        )
        self.content.addWidget(self._filters)
        self.content.addLayout(inside, 1)

    def _set_up_table(self) -> None:
        table = self.table
        set_up(table, self.model, self.tr("Referrals"))
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        header.sectionClicked.connect(self._on_section_clicked)
        self.arrangement.show()
        table.selectionModel().selectionChanged.connect(self._count)
        table.activated.connect(self._on_activated)
        table.clicked.connect(self._on_activated)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show rows in place of columns where these have no room."""
        super().resizeEvent(event)
        self.order.fit(self.arrangement, self.width())

    def reload(self) -> None:
        """Read the register again."""
        if not self.arrangement.is_found:
            self.arrangement.find(self._on_arrangement_found)
            return
        list_referrals().success(self._on_read).start(self.desk, self)

    def _on_arrangement_found(self) -> None:
        if self.arrangement.sort is not None:
            by, descending = self.arrangement.sort
            self._put_in_order(by, descending=descending)
        self.reload()

    def concerns(self, changed: Changed) -> bool:
        """Tell whether hand-overs, or who may see them, may have changed."""
        return bool(changed.files) or changed.office is not None

    def _on_read(self, found: Sequence[Referred]) -> None:
        self._names = Names(self.desk.language, self.desk.office)
        self._every = found
        place = self.desk.language.place
        channels = sorted(
            {(self._channel(one.what.to), one.what.to) for one in found},
            key=lambda pair: place(pair[0]),
        )
        years = sorted({one.what.on.year for one in found}, reverse=True)
        for choice, every, others in (
            (self.channel, self.tr("All channels"), [(key, name) for name, key in channels]),
            (self.standing, self.tr("However it stands"), self._standings()),
            (self.year, self.tr("All years"), [(f"{year:04}", f"{year:04}") for year in years]),
        ):
            chosen = choice.value or ""
            choice.fill([("", every), *others], "")
            if choice.offers(chosen):
                choice.choose(chosen)
            choice.widen()
        self._show()

    def _standings(self) -> list[tuple[str, str]]:
        return [(key, self._names.of("referral_standing", key)) for key in STANDINGS]

    def _channel(self, key: str) -> str:
        group = "elsewhere" if has_label(f"elsewhere.{key}") else "investigating_bodies"
        return self._names.of(group, key)

    def _show(self, *_: object) -> None:
        today = date.today()
        words = key_of(self.filter.text()).split()
        fit = [one for one in self._every if self._fits(one, today) and self._says(one, words)]
        by, descending = self._sort
        self.lines = sorted(fit, key=self._keys[by], reverse=descending)
        self.export.setEnabled(bool(self.lines))
        self._filters.setVisible(bool(self._every))
        self._stack.setCurrentIndex(0 if self.lines else 2 if self._every else 1)
        self.model.start()
        self._give(0)
        self._count()

    def _count(self, *_: object) -> None:
        """Say how many are listed, or of them chosen."""
        chosen = count(self.table)
        listed = self.tr("%Ln referral(s)", "", len(self.lines))
        self.count.setText(self.tr("%Ln chosen", "", chosen) if chosen > 1 else listed)

    @property
    def _keys(self) -> dict[str, Callable[[Referred], Any]]:
        """What lines are sorted by, by the names of columns."""
        return {
            "on": lambda one: one.what.on,
            "number": lambda one: one.number,
            "title": lambda one: self.desk.language.place(one.title),
            "to": lambda one: self.desk.language.place(self._channel(one.what.to)),
            "due": lambda one: one.what.due_on or date.max,
        }

    def _on_section_clicked(self, place: int) -> None:
        by, descending = self._sort
        name = COLUMNS[place].name
        self._reorder(name, descending=name == by and not descending)

    def _on_order_activated(self, _index: int) -> None:
        name = self.order.value or ""
        self._reorder(name, descending=(name, True) == _FIRST)

    def _reorder(self, name: str, *, descending: bool) -> None:
        """Sort as a person asks, now and the next time."""
        self._put_in_order(name, descending=descending)
        self.arrangement.sort_by(name, descending=descending)

    def _put_in_order(self, by: str, *, descending: bool) -> None:
        self._sort = (by, descending) if by in self._keys else _FIRST
        by, descending = self._sort
        place = next(i for i, column in enumerate(COLUMNS) if column.name == by)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.table.horizontalHeader().setSortIndicator(place, order)
        self.order.choose(by)
        self._show()

    def asked_for(self) -> dict[str, str]:
        """Return what narrows and orders the register now."""
        by, descending = self._sort
        return {**self.narrowing.asked, "sort": by, "way": "down" if descending else ""}

    def ask_for(self, asked: Mapping[str, str]) -> None:
        """List what was asked for then."""
        self.narrowing.ask(asked)
        self._put_in_order(asked.get("sort", ""), descending=asked.get("way") == "down")

    def commands(self) -> Iterator[Command]:
        """Yield the views that were kept of the register."""
        yield from view_commands(self, self.arrangement, self.tr("Referrals"))

    def _fits(self, one: Referred, today: date) -> bool:
        return (
            self.channel.value in ("", one.what.to)
            and self.standing.value in ("", one.what.standing(today))
            and self.year.value in ("", f"{one.what.on.year:04}")
        )

    def _says(self, one: Referred, words: Sequence[str]) -> bool:
        """Tell whether a line has all that was typed: in number, title or channel."""
        said = key_of(" ".join((one.number, one.title, self._channel(one.what.to))))
        return all(word in said for word in words)

    def _give(self, number: int) -> None:
        some = self.lines[number * PAGE : (number + 1) * PAGE]
        self.model.set_page(number, [self._shown(one) for one in some], len(self.lines))

    def _shown(self, one: Referred) -> Shown:
        what, names = one.what, self._names
        standing = what.standing(date.today())
        told = (names.of("referral_standing", standing), names.day(what.due_on))
        if standing == "back":
            told = (names.of("result", what.result), names.day(what.came_back_on))
        title = one.title or self.tr("Name not shown")
        on, channel = names.day(what.on), self._channel(what.to)
        back = " · ".join(part for part in told if part)
        tone = "danger" if standing == "overdue" else ""
        painted = Painted(one.file, title, in_line((one.number, channel)), on, back, tone)
        return Shown(one.file, (on, one.number, title, channel, back), painted)

    def _on_activated(self, index: QModelIndex) -> None:
        if is_picking():
            return
        if file := self.model.file_at(index):
            self.file_requested.emit(file)

    def _on_export(self) -> None:
        chosen = [line for at, many in ranges(self.table) for line in self.lines[at : at + many]]
        dialog = ExportReferrals(self.desk, self, chosen if len(chosen) > 1 else self.lines)
        dialog.written.connect(self._on_written)
        dialog.open()

    def _on_written(self) -> None:
        self.banner.say(
            "info", self.tr("A copy was written. Outside the vault nothing protects it any more.")
        )
