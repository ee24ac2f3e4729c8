# SPDX-License-Identifier: Apache-2.0
"""Owns a table of counts on the screen: every number is opened by a click or by Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
)

from core.figures.chart import Bar
from core.figures.grid import grid
from ui.theme.fonts import points
from ui.theme.tokens import GAP, TIGHT
from ui.theme.zoom import px

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

    from core.figures.report import Report
    from core.figures.table import Table

_BAR = Qt.ItemDataRole.UserRole
_NAME = 120
_NUMBER, _NARROW = 64, 42
_MANY = 8
"""So many columns of numbers are set narrower, to be seen together."""
_ROW = 30
_RIGHT = (
    Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
)


class Numbers(QTableWidget):
    """A table as it is published, with its totals; `heads` names the columns."""

    opened = Signal(object, str)  # Bar, and what it says in words

    def __init__(
        self, report: Report, table: Table, language: str, name: str, heads: Sequence[str] = ()
    ) -> None:
        shown = grid(report, table, language, every_share=False, totals=True)
        named = (*heads, *shown.heads[len(heads) :])
        super().__init__(len(shown.lines), 1 + len(named))
        self.setHorizontalHeaderLabels(["", *named])
        self._many = self.columnCount() > _MANY
        for place, line in enumerate(shown.lines):
            self._put_name(place, line.name, bold=line.strong)
            for column, entry in enumerate(line.entries):
                bar = Bar(entry.number, table, entry.at)
                called = f"{line.name}, {named[column]}"
                self._put(place, column + 1, bar, (called, entry.said(language)), bold=line.strong)
        self._set_up(name)

    def _put_name(self, row: int, text: str, *, bold: bool) -> None:
        item = QTableWidgetItem(text)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setToolTip(text)
        self._set(row, 0, item, bold=bold)

    def _put(self, row: int, column: int, bar: Bar, words: tuple[str, str], *, bold: bool) -> None:
        called, said = words
        item = QTableWidgetItem(said)
        item.setTextAlignment(_RIGHT)
        item.setData(_BAR, bar)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{called}: {said}")
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        self._set(row, column, item, bold=bold)

    def _set(self, row: int, column: int, item: QTableWidgetItem, *, bold: bool) -> None:
        font = QFont(self.font())
        if bold:
            font.setWeight(QFont.Weight.Bold)
        if self._many:
            font.setPointSizeF(points()["small"])
        item.setFont(font)
        self.setItem(row, column, item)

    def _set_up(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(px(_ROW))
        header = self.horizontalHeader()
        header.setAccessibleName(name)
        header.setHighlightSections(False)
        header.setDefaultAlignment(_RIGHT | Qt.TextFlag.TextWordWrap)
        header.setMinimumSectionSize(px(_NARROW))
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._measure()
        self.cellClicked.connect(self._on_cell)

    def _measure(self) -> None:
        """Be as wide as the numbers, and as high as the rows, in the style of the moment."""
        header = self.horizontalHeader()
        last, lines = self.columnCount() - 1, 1
        for column in range(1, last + 1):
            least = _NARROW if self._many and column < last else _NUMBER
            # A number that is not seen whole is another number.
            least = max(least, self.sizeHintForColumn(column))
            width, high = (least, 1) if self._many else self._headed(column, least)
            header.resizeSection(column, width)
            lines = max(lines, high)
        head = header.fontMetrics().lineSpacing() * lines + 2 * TIGHT + 1
        header.setFixedHeight(head)
        bar = self.horizontalScrollBar().sizeHint().height() if self._many else 4
        self.setFixedHeight(px(_ROW) * self.rowCount() + head + bar)

    def _headed(self, column: int, least: int) -> tuple[int, int]:
        """Return how wide a column is with its heading, broken between words, and in how many."""
        metrics = self.horizontalHeader().fontMetrics()
        # Not at every space: Qt breaks no line at the one before a per cent sign.
        words = str(self.model().headerData(column, Qt.Orientation.Horizontal)).split(" ")
        wide = [metrics.horizontalAdvance(word) for word in words]
        least = max(least, max(wide, default=0) + 2 * GAP + TIGHT)
        space, lines, used = metrics.horizontalAdvance(" "), 1, 0
        for one in wide:
            if used and used + space + one > least - 2 * GAP:
                lines, used = lines + 1, 0
            used += one + (space if used else 0)
        return least, lines

    def changeEvent(self, event: QEvent) -> None:
        """Measure again: the style comes with the window that this is put into."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give names what numbers leave, but never less than can be read."""
        header = self.horizontalHeader()
        numbers = sum(header.sectionSize(n) for n in range(1, self.columnCount()))
        header.resizeSection(0, max(px(_NAME), self.viewport().width() - numbers))
        super().resizeEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first number."""
        super().focusInEvent(event)
        if self.currentColumn() < 1:
            self.setCurrentCell(0, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the number that has the focus with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._on_cell(self.currentRow(), self.currentColumn())
        else:
            super().keyPressEvent(event)

    def _on_cell(self, row: int, column: int) -> None:
        item = self.item(row, column)
        bar = item.data(_BAR) if item is not None else None
        if bar is not None and bar.number:
            self.opened.emit(bar, item.data(Qt.ItemDataRole.AccessibleTextRole))
