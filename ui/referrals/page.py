# SPDX-License-Identifier: Apache-2.0
"""Owns the place for referrals: one line for each hand-over, and what is overdue marked."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.casework.referrals import STANDINGS
from ui.cases.cells import CellPainter
from ui.cases.names import Names, has_label
from ui.cases.table import PAGE, CaseTable, Column, Shown
from ui.operations.referrals import list_referrals
from ui.referrals.export import ExportReferrals
from ui.theme.tokens import GAP, WIDE
from ui.theme.zoom import px
from ui.widgets.choice import Choice
from ui.widgets.empty import Empty
from ui.widgets.page import Page
from ui.widgets.rows import Row as Painted
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QModelIndex

    from ui.desk import Desk
    from ui.operations.changed import Changed
    from ui.operations.referrals import Referred

_ROW = 40
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
        self.channel: Choice[str] = Choice()
        self.standing: Choice[str] = Choice()
        self.year: Choice[str] = Choice()
        self.count = Label(role="muted")
        self.model = CaseTable(self, COLUMNS)
        self.table = QTableView()
        self._stack = QStackedWidget()
        self._filters = QWidget()
        self.export = button(self.tr("Export…"), self._on_export, symbol="download")
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
        self.model.page_requested.connect(self._give)

    def _assemble(self) -> None:
        filters = QHBoxLayout(self._filters)
        filters.setContentsMargins(WIDE, 0, WIDE, GAP)
        filters.setSpacing(GAP)
        for choice in (self.channel, self.standing, self.year):
            filters.addWidget(choice, 1)
        filters.addWidget(self.count, 1)
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
        table.setModel(self.model)
        table.setItemDelegate(CellPainter(table))
        table.setAccessibleName(self.tr("Referrals"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().setVisible(False)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(px(_ROW))
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        for place, column in enumerate(COLUMNS):
            mode = QHeaderView.ResizeMode.Stretch if not column.width else None
            header.setSectionResizeMode(place, mode or QHeaderView.ResizeMode.Interactive)
            if column.width:
                header.resizeSection(place, column.width)
        table.activated.connect(self._on_activated)
        table.clicked.connect(self._on_activated)

    def reload(self) -> None:
        """Read the register again."""
        list_referrals().success(self._on_read).start(self.desk, self)

    def concerns(self, changed: Changed) -> bool:
        """Tell whether hand-overs, or who may see them, may have changed."""
        return bool(changed.files) or changed.office is not None

    def _on_read(self, found: Sequence[Referred]) -> None:
        self._names = Names(self.desk.language, self.desk.office)
        self._every = found
        channels = sorted({(self._channel(one.what.to), one.what.to) for one in found})
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
        self._show()

    def _standings(self) -> list[tuple[str, str]]:
        return [(key, self._names.of("referral_standing", key)) for key in STANDINGS]

    def _channel(self, key: str) -> str:
        group = "elsewhere" if has_label(f"elsewhere.{key}") else "investigating_bodies"
        return self._names.of(group, key)

    def _show(self, *_: object) -> None:
        today = date.today()
        self.lines = [one for one in self._every if self._fits(one, today)]
        self.count.setText(self.tr("%Ln referral(s)", "", len(self.lines)))
        self.export.setEnabled(bool(self.lines))
        self._filters.setVisible(bool(self._every))
        self._stack.setCurrentIndex(0 if self.lines else 2 if self._every else 1)
        self.model.start()
        self._give(0)

    def _fits(self, one: Referred, today: date) -> bool:
        return (
            self.channel.value in ("", one.what.to)
            and self.standing.value in ("", one.what.standing(today))
            and self.year.value in ("", f"{one.what.on.year:04}")
        )

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
        texts = (
            names.day(what.on), one.number, title, self._channel(what.to),
            " · ".join(part for part in told if part),
        )  # fmt: skip
        tone = "danger" if standing == "overdue" else ""
        return Shown(one.file, texts, Painted(one.file, title, tone=tone))

    def _on_activated(self, index: QModelIndex) -> None:
        if file := self.model.file_at(index):
            self.file_requested.emit(file)

    def _on_export(self) -> None:
        dialog = ExportReferrals(self.desk, self, self.lines)
        dialog.written.connect(self._on_written)
        dialog.open()

    def _on_written(self) -> None:
        self.banner.say(
            "info", self.tr("A copy was written. Outside the vault nothing protects it any more.")
        )
