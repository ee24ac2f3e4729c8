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
_NARROW = 42
_AROUND = 2 * GAP + TIGHT
_MANY = 8
"""So many columns of numbers are set narrower, to be seen together."""
_ROW = 30
_BELOW = 4
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
        """Ask the style of the moment what each column needs, and what it would have.

        The least is the widest number or word of the heading; a number that is not seen whole is
        another number. Names need no more than they have, and may be cut.
        """
        header, small = self.horizontalHeader(), QFont(self.font())
        small.setPointSizeF(points()["small"])
        header.setFont(small)  # what the style paints it in; it does not say so when it is asked
        metrics = header.fontMetrics()
        name = self.sizeHintForColumn(0)
        self._needs = [(min(name, px(_NAME)), name)]
        for column in range(1, self.columnCount()):
            said = self._head(column)
            widest = max(map(metrics.horizontalAdvance, said.split(" "))) + _AROUND
            least = max(px(_NARROW), self.sizeHintForColumn(column), widest)
            self._needs.append((least, max(least, metrics.horizontalAdvance(said) + _AROUND)))
        self._share()

    def _share(self) -> None:
        """Give each column what it needs, then what it would have, then as much as the others."""
        room, header = self.viewport().width(), self.horizontalHeader()
        left = room - sum(least for least, _ in self._needs)
        wanted = sum(whole - least for least, whole in self._needs)
        part = min(max(left, 0) / max(wanted, 1), 1)
        more = max(left - wanted, 0) // self.columnCount()
        lines = 1
        for column, (least, whole) in enumerate(self._needs):
            width = least + int((whole - least) * part) + more
            header.resizeSection(column, width)
            lines = max(lines, self._lines(column, width - 2 * GAP) if column else 1)
        head = header.fontMetrics().lineSpacing() * lines + 2 * TIGHT + 1
        header.setFixedHeight(head)
        bar = self.horizontalScrollBar().sizeHint().height() if left < 0 else _BELOW
        self.setFixedHeight(px(_ROW) * self.rowCount() + head + bar)

    def _head(self, column: int) -> str:
        return str(self.model().headerData(column, Qt.Orientation.Horizontal))

    def _lines(self, column: int, room: int) -> int:
        """Return in how many lines a heading is broken between its words."""
        metrics = self.horizontalHeader().fontMetrics()
        lines, used, space = 1, 0, metrics.horizontalAdvance(" ")
        # Not at every space: Qt breaks no line at the one before a per cent sign.
        for wide in map(metrics.horizontalAdvance, self._head(column).split(" ")):
            if used and used + space + wide > room:
                lines, used = lines + 1, 0
            used += wide + (space if used else 0)
        return lines

    def changeEvent(self, event: QEvent) -> None:
        """Measure again: the style comes with the window that this is put into."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share what room there is."""
        self._share()
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
