# SPDX-License-Identifier: Apache-2.0
"""Owns the list of the files behind a number: exactly those that it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QVBoxLayout, QWidget

from ui.cases.cells import CellPainter
from ui.cases.names import Names
from ui.cases.table import PAGE, CaseTable, Column, Shown
from ui.lists.tables import show_rows
from ui.theme.tokens import GAP, WIDE
from ui.theme.zoom import px
from ui.widgets.line import letters_are_large
from ui.widgets.pointing import Table
from ui.widgets.rows import Row as Painted
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.ids import FileId
    from storage.records.lists import Row
    from ui.desk import Desk
    from ui.figures.sources import Source

_COLUMNS = (
    Column("number", QT_TRANSLATE_NOOP("CaseTable", "Number"), None, 150),
    Column("title", QT_TRANSLATE_NOOP("CaseTable", "About"), None, 0),
    Column("opened", QT_TRANSLATE_NOOP("CaseTable", "Opened"), None, 145),
    Column("state", QT_TRANSLATE_NOOP("CaseTable", "State"), None, 170),
)
_ROW = 40
_LEAST = 128
"""Pixels of a column before the table scrolls."""


class Behind(QWidget):
    """Says which number it is, lists its files, and leads back."""

    closed = Signal()
    file_chosen = Signal(str)  # FileId

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._files: Sequence[FileId] = ()
        self._source: Source | None = None
        self.title = Label(role="heading")
        self.of = Label(role="muted")
        self.back = button(
            self.tr("Back to the figures"), self.closed.emit, role="quiet", symbol="arrow-left"
        )
        self.none = Label(
            self.tr("No file stands behind this number: it was entered as a total."), "muted"
        )
        self.model = CaseTable(self, _COLUMNS)
        self.table = Table()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, GAP, WIDE, WIDE)
        whole.setSpacing(GAP)
        whole.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        whole.addWidget(self.title)
        whole.addWidget(self.of)
        whole.addWidget(self.none)
        whole.addWidget(self.table, 1)
        whole.addStretch(0)
        self._set_up_table()

    def _set_up_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setItemDelegate(CellPainter(table))
        table.setAccessibleName(self.tr("Files behind the number"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().setVisible(False)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(px(_ROW))
        header = table.horizontalHeader()
        header.setAccessibleName(table.accessibleName())
        header.setHighlightSections(False)
        header.setMinimumSectionSize(px(_LEAST))
        for place, column in enumerate(_COLUMNS):
            mode = QHeaderView.ResizeMode.Interactive
            if not column.width:
                mode = QHeaderView.ResizeMode.Stretch
            header.setSectionResizeMode(place, mode)
            header.resizeSection(place, px(column.width))
        if letters_are_large():
            self.model.narrow = True
            show_rows(table)
        table.activated.connect(self._on_activated)
        table.clicked.connect(self._on_activated)
        self.model.page_requested.connect(self._fetch)

    @property
    def files(self) -> Sequence[FileId]:
        """The files that are listed."""
        return self._files

    def show_files(self, title: str, files: Sequence[FileId], source: Source, of: str = "") -> None:
        """List files of a report, under what the number says and of which figure it is."""
        self._files = files
        self._source = source
        self.none.setVisible(not files)
        self.table.setVisible(bool(files))
        self.title.setText(title)
        self.of.setText(of)
        self.of.setVisible(bool(of))
        self.model.start()
        self._fetch(0)
        (self.table if files else self.back).setFocus()

    def _fetch(self, number: int) -> None:
        files, source = self._files, self._source
        if source is None or not files:
            return

        def fetched(rows: Sequence[Row]) -> None:
            if files is self._files:
                names = Names(self._desk.language, self._desk.office)
                shown = [self._shown(row, names) for row in rows]
                self.model.set_page(number, shown, len(files))
                if not self.table.currentIndex().isValid():
                    self.table.setCurrentIndex(self.model.index(0, 0))

        part = files[number * PAGE : (number + 1) * PAGE]
        source.list_behind(files=part).success(fetched).start(self._desk, self)

    def _shown(self, row: Row, names: Names) -> Shown:
        title = row.title or self.tr("Its content was destroyed")
        texts = (row.number, title, names.day(row.opened_on), names.state(row))
        return Shown(row.file, texts, Painted(row.file, title, row.number, "", texts[3]))

    def _on_activated(self, index: QModelIndex) -> None:
        if file := self.model.file_at(index):
            self.file_chosen.emit(file)
