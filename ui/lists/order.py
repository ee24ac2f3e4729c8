# SPDX-License-Identifier: Apache-2.0
"""Owns the choice of what a table is sorted by where its columns have no room for their headings.

It stands above the table then, which has two lines for each file in place of columns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.lists.tables import ROW_HEIGHT, look_like
from ui.widgets.choice import Choice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

    from ui.cases.table import CaseTable
    from ui.disclosure.filers_table import FilersTable
    from ui.lists.arrangement import Arrangement


class Order(Choice[str]):
    """Offers the columns of a table by their headings."""

    def __init__(
        self, model: CaseTable | FilersTable, table: QTableView, height: int = ROW_HEIGHT
    ) -> None:
        """`height` is that of a row among columns."""
        super().__init__()
        self._model = model
        self._table = table
        self._height = height
        said, across = self.tr("Sorted by: {0}"), Qt.Orientation.Horizontal
        self.fill(
            (column.name, said.format(model.headerData(place, across)))
            for place, column in enumerate(model.columns)
        )
        self.setAccessibleName(self.tr("Order"))
        self.setVisible(False)

    def fit(self, arrangement: Arrangement, width: int) -> None:
        """Show rows where large letters leave the columns no room, or columns again."""
        in_rows = arrangement.lacks_room(width)
        if in_rows != self._model.narrow:
            self._model.narrow = in_rows
            look_like(self._table, rows=in_rows, height=self._height)
            arrangement.show(narrow=in_rows)
            self.setVisible(in_rows)
