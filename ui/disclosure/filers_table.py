# SPDX-License-Identifier: Apache-2.0
"""Owns the model of the filers of a cycle: which are listed, in which order, and what a cell says.

All rows are here: a cycle has some thousands, and what is chosen among them is acted on together.
A cell is made when it is looked at.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from core.disclosure.standing import STANDINGS
from ui.cases.table import Column
from ui.operations.disclosure_listing import NAME
from ui.widgets.direction import in_line
from ui.widgets.rows import ROW_ROLE, Row

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from core.ids import FileId
    from storage.records.cycle import FilingRow
    from ui.cases.names import Names

    _Sorting = Callable[[FilingRow], tuple[object, ...]]

_Index = QModelIndex | QPersistentModelIndex
COLUMNS = (
    Column("title", QT_TRANSLATE_NOOP("FilersTable", "Filer"), None, 0),
    Column("number", QT_TRANSLATE_NOOP("FilersTable", "Staff number"), None, 100),
    Column("grade", QT_TRANSLATE_NOOP("FilersTable", "Grade"), None, 60),
    Column("kind", QT_TRANSLATE_NOOP("FilersTable", "Form"), None, 85),
    Column("form_number", QT_TRANSLATE_NOOP("FilersTable", "Form no."), None, 80),
    Column("due", QT_TRANSLATE_NOOP("FilersTable", "Due"), None, 145),
    Column("standing", QT_TRANSLATE_NOOP("FilersTable", "Stands"), None, 110),
)
_TITLE, _NUMBER, _GRADE, _KIND, _FORM, _DUE, _STANDING = range(len(COLUMNS))


class FilersTable(QAbstractTableModel):
    """The filings that are listed."""

    columns = COLUMNS

    def __init__(self, parent: QObject, names: Names) -> None:
        super().__init__(parent)
        self._names = names
        self.narrow = False
        """Whether there are no columns to be seen: the first cell says all."""
        self._standing: Mapping[FileId, str] = {}
        self._rows: Sequence[FilingRow] = ()

    @property
    def rows(self) -> Sequence[FilingRow]:
        """What is listed, in order."""
        return self._rows

    def set_rows(
        self,
        rows: Sequence[FilingRow],
        standing: Mapping[FileId, str],
        orders: Mapping[str, Mapping[str, int]],
        column: int = _TITLE,
        *,
        descending: bool = False,
    ) -> None:
        """List other rows, in the order of a column; `orders` as `disclosure_listing` has them."""
        self.beginResetModel()
        self._standing = standing
        self._rows = sorted(rows, key=self._key(orders, column), reverse=descending)
        self.endResetModel()

    def _key(self, orders: Mapping[str, Mapping[str, int]], column: int) -> _Sorting:
        names = orders[NAME]
        if column == _STANDING:
            stands = {standing: place for place, standing in enumerate(STANDINGS)}
            return lambda row: (stands[self._standing[row.file]], names[row.name])
        if column == _TITLE:
            return lambda row: (names[row.name], row.number)
        facet = COLUMNS[column].name
        words = orders[facet]
        return lambda row: (words[row.one(facet)], names[row.name])

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many are listed."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heading of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("FilersTable", COLUMNS[section].heading)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell says, or for its painter the row and its tone."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column():
                return self._text(row, index.column())
            return ", ".join(filter(None, (self._text(row, c) for c in range(len(COLUMNS)))))
        if role == ROW_ROLE:
            return self._painted(row)
        return None

    def _painted(self, row: FilingRow) -> Row:
        """Return the two lines that say all; of them columns show the tone alone."""
        number, grade, kind, form, due, standing = (
            self._text(row, column) for column in range(_NUMBER, len(COLUMNS))
        )
        late = self._standing[row.file] == "overdue"
        below = in_line((number, grade, kind, form))
        return Row(row.file, row.name or number, below, due, standing, "danger" if late else "")

    def _text(self, row: FilingRow, column: int) -> str:
        names = self._names
        if column == _TITLE:
            return row.name or row.number
        if column == _STANDING:
            return names.of("standing", self._standing[row.file])
        if column == _KIND:
            return names.of("form_kind", row.one("kind"))
        if column == _DUE:
            due = row.one("due")
            return names.day(date.fromisoformat(due)) if due else ""
        return row.one(COLUMNS[column].name)
