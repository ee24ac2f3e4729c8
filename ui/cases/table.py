# SPDX-License-Identifier: Apache-2.0
"""Owns the model of the list of cases: a window onto the rows, never all of them.

The view asks for what it shows. Rows that are not here are asked for by the page, once, and
pages not looked at for long are dropped, so twenty thousand cases cost what one screen costs.
The model is given rows from outside and knows nothing of the vault.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ui.widgets.rows import ROW_ROLE
from ui.widgets.rows import Row as Painted

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from storage.records.lists import Sort

PAGE = 100
"""Rows that are asked for at once: about three screens."""
_KEPT = 12
"""Pages that stay in memory."""
FILE_ROLE = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex
_UNKNOWN = "…"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, what it sorts by, and its width in pixels (0: what is left)."""

    name: str
    heading: str
    sort: Sort | None
    width: int


COLUMNS = (
    Column("number", QT_TRANSLATE_NOOP("CaseTable", "Number"), "number", 145),
    Column("title", QT_TRANSLATE_NOOP("CaseTable", "Who asks"), "title", 0),
    Column("state", QT_TRANSLATE_NOOP("CaseTable", "State"), "state", 190),
    Column("owner", QT_TRANSLATE_NOOP("CaseTable", "Handled by"), None, 150),
    Column("opened", QT_TRANSLATE_NOOP("CaseTable", "Opened"), "opened_on", 150),
    Column("due", QT_TRANSLATE_NOOP("CaseTable", "Next due"), "next_due", 180),
)


SORTS: dict[str, tuple[Sort, bool]] = {
    "next_due": ("next_due", False),
    "changed": ("changed", True),
    "number": ("number", True),
    "title": ("title", False),
    "opened_on": ("opened_on", True),
}
"""The orders that can be chosen where there are no headings, each as it is useful."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A row as it is shown: built once, looked up often."""

    file: str
    texts: tuple[str, ...]
    painted: Painted


_ANSWERED: dict[int, Callable[[Shown, int], object]] = {
    Qt.ItemDataRole.DisplayRole: lambda shown, column: shown.texts[column],
    ROW_ROLE: lambda shown, _: shown.painted,
    FILE_ROLE: lambda shown, _: shown.file,
}


class CaseTable(QAbstractTableModel):
    """The rows of a list that may be long."""

    page_requested = Signal(int)  # number of a page whose rows are needed

    def __init__(self, parent: QObject | None = None, columns: Sequence[Column] = COLUMNS) -> None:
        super().__init__(parent)
        self.columns = columns
        self.narrow = False
        """Whether there are no columns to be seen: the first cell says all."""
        self._total = 0
        self._pages: OrderedDict[int, tuple[Shown, ...]] = OrderedDict()
        self._stale: set[int] = set()
        self._asked: set[int] = set()

    @property
    def total(self) -> int:
        """How many rows there are."""
        return self._total

    @property
    def held(self) -> int:
        """How many rows are in memory."""
        return sum(len(page) for page in self._pages.values())

    def start(self) -> None:
        """Forget everything: another question was asked."""
        self.beginResetModel()
        self._total = 0
        self._pages.clear()
        self._stale.clear()
        self._asked.clear()
        self.endResetModel()

    def refresh(self) -> None:
        """Keep showing what is here until newer rows have come."""
        self._stale = set(self._pages)
        self._asked.clear()

    def set_page(self, number: int, rows: Sequence[Shown], total: int) -> None:
        """Take the rows of a page, and how many there are in all."""
        self._asked.discard(number)
        self._stale.discard(number)
        if total != self._total:
            self._resize(total)
        self._pages[number] = tuple(rows)
        self._pages.move_to_end(number)
        while len(self._pages) > _KEPT:
            self._pages.popitem(last=False)
        if rows:
            first = number * PAGE
            self.dataChanged.emit(
                self.index(first, 0), self.index(first + len(rows) - 1, len(self.columns) - 1)
            )

    def file_at(self, index: _Index) -> str:
        """Return the file of a row, or nothing while it is not here."""
        shown = self._shown(index.row()) if index.isValid() else None
        return shown.file if shown else ""

    def row_of(self, file: str) -> int:
        """Return where a file stands among the rows in memory, or -1."""
        for number, page in self._pages.items():
            for place, shown in enumerate(page):
                if shown.file == file:
                    return number * PAGE + place
        return -1

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else self._total

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heading of a column."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return QCoreApplication.translate("CaseTable", self.columns[section].heading)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows; asking for a row that is not here has it fetched."""
        said = role == Qt.ItemDataRole.AccessibleTextRole
        wanted = self._spoken if said else _ANSWERED.get(role)
        if wanted is None or not index.isValid():
            return None
        shown = self._shown(index.row())
        if shown is None:
            return Painted("", _UNKNOWN) if role == ROW_ROLE else _UNKNOWN
        return wanted(shown, index.column())

    def _spoken(self, shown: Shown, column: int) -> str:
        """Return what a screen reader says of a cell: two dates in a row mean nothing alone."""
        if self.narrow and not column:
            return shown.painted.spoken
        text = shown.texts[column]
        heading = self.headerData(column, Qt.Orientation.Horizontal)
        return f"{heading}: {text}" if column and text else text

    def _shown(self, row: int) -> Shown | None:
        number = row // PAGE
        page = self._pages.get(number)
        if (page is None or number in self._stale) and number not in self._asked:
            self._asked.add(number)
            self.page_requested.emit(number)
        place = row % PAGE
        return page[place] if page is not None and place < len(page) else None

    def _resize(self, total: int) -> None:
        if total > self._total:
            self.beginInsertRows(QModelIndex(), self._total, total - 1)
            self._total = total
            self.endInsertRows()
        else:
            self.beginRemoveRows(QModelIndex(), total, self._total - 1)
            self._total = total
            last = (total - 1) // PAGE
            for number in [n for n in self._pages if n > last]:
                del self._pages[number]
            self.endRemoveRows()
