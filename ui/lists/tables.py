# SPDX-License-Identifier: Apache-2.0
"""Owns how a table of files looks and moves: whole rows, no grid, rows of one height."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView

from ui.cases.cells import CellPainter
from ui.theme.tokens import ROW
from ui.theme.zoom import px
from ui.widgets.rows import RowPainter
from ui.widgets.text import set_property

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QAbstractItemModel, QModelIndex
    from PySide6.QtWidgets import QLineEdit, QTableView

ROW_HEIGHT = 40


def set_up(table: QTableView, model: QAbstractItemModel, name: str) -> None:
    """Make a table a list of files; `name` is said to who hears it."""
    table.setModel(model)
    table.setItemDelegate(CellPainter(table))
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().setVisible(False)
    # Fixed: a table that measures rows would ask for all of them.
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))
    header = table.horizontalHeader()
    header.setAccessibleName(name)
    header.setHighlightSections(False)
    let_choose_all(table)


def let_choose_all(table: QTableView) -> None:
    """Have all rows of a long table chosen at once.

    A header asks each row of each column whether it is chosen, to paint a column of which all are
    in another way: a third of a second at twenty thousand rows. It looks at a choice of its own.
    """
    header = table.horizontalHeader()
    header.setSelectionModel(QItemSelectionModel(table.model(), header))


def show_rows(table: QTableView) -> None:
    """Show two lines for each file, in place of columns for which there would be no room."""
    for place in range(1, table.model().columnCount()):
        table.setColumnHidden(place, True)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    look_like(table, rows=True)


def look_like(table: QTableView, *, rows: bool, height: int = ROW_HEIGHT) -> None:
    """Have a table painted in columns, its rows so high, or as rows of two lines."""
    table.horizontalHeader().setVisible(not rows)
    table.verticalHeader().setDefaultSectionSize(px(ROW if rows else height))
    table.setItemDelegate(RowPainter(table) if rows else CellPainter(table))
    set_property(table, "role", "rows" if rows else "")


class LeadDown(QObject):
    """Leads from a filter down into its list: Down to the rows, Return into the one chosen."""

    def __init__(
        self, field: QLineEdit, view: QAbstractItemView, enter: Callable[[QModelIndex], object]
    ) -> None:
        super().__init__(field)
        self._view = view
        self._enter = enter
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the two keys while there are rows."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return)
            and self._view.model().rowCount()
        ):
            self._view.setFocus()
            if not self._view.currentIndex().isValid():
                self._view.setCurrentIndex(self._view.model().index(0, 0))
            if event.key() == Qt.Key.Key_Return:
                self._enter(self._view.currentIndex())
            return True
        return super().eventFilter(watched, event)
