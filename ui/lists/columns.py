# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that chooses which columns a table has, and in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout

from ui.theme.tokens import GAP
from ui.theme.zoom import px
from ui.widgets.dialog import Dialog
from ui.widgets.text import button
from ui.widgets.tick import TickPainter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk
    from ui.lists.arrangement import Arrangement

_HEIGHT = 240
_LINE = 30


class ColumnsDialog(Dialog):
    """A list to tick and to move lines in; what a row is recognised by always stays."""

    def __init__(self, desk: Desk, parent: QWidget, arrangement: Arrangement) -> None:
        super().__init__(
            desk, parent, self.tr("Columns"), self.tr("Show these columns"),
            lead=self.tr("For you, on this laptop. Headings can also be dragged."),
        )  # fmt: skip
        self._arrangement = arrangement
        self.list = QListWidget()
        self.up = button(self.tr("Move up"), lambda: self._move(-1))
        self.down = button(self.tr("Move down"), lambda: self._move(1))
        self.reset = button(self.tr("As at first"), self._on_reset, role="quiet")
        beside = QVBoxLayout()
        beside.setSpacing(GAP)
        for one in (self.up, self.down, self.reset):
            beside.addWidget(one)
        beside.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(GAP)
        both.addWidget(self.list, 1)
        both.addLayout(beside)
        self.content.addLayout(both)
        TickPainter(self.list)
        self.list.setAccessibleName(self.tr("Columns, in their order"))
        self.list.setMinimumHeight(px(_HEIGHT))
        self.list.currentRowChanged.connect(self._fit)
        self._fill(arrangement.order, arrangement.hidden)

    def _fill(self, order: tuple[str, ...], hidden: frozenset[str]) -> None:
        columns = {column.name: place for place, column in enumerate(self._arrangement.columns)}
        model = self._arrangement.model
        self.list.clear()
        for name in order:
            place = columns[name]
            said = model.headerData(place, Qt.Orientation.Horizontal)
            item = QListWidgetItem(str(said))
            item.setSizeHint(QSize(0, px(_LINE)))
            item.setData(Qt.ItemDataRole.UserRole, name)
            if self._arrangement.columns[place].width == 0:
                item.setFlags(Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled)
            state = Qt.CheckState.Unchecked if name in hidden else Qt.CheckState.Checked
            item.setCheckState(state)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _fit(self, row: int) -> None:
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < self.list.count() - 1)

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        item = self.list.takeItem(row)
        self.list.insertItem(row + by, item)
        self.list.setCurrentRow(row + by)

    def _on_reset(self) -> None:
        self._fill(tuple(column.name for column in self._arrangement.columns), frozenset())

    def submit(self) -> None:
        """Show them."""
        items = [self.list.item(row) for row in range(self.list.count())]
        names = [item.data(Qt.ItemDataRole.UserRole) for item in items]
        hidden = [
            name for name, item in zip(names, items, strict=True)
            if item.checkState() != Qt.CheckState.Checked
        ]  # fmt: skip
        self._arrangement.arrange(names, hidden)
        self.accept()
