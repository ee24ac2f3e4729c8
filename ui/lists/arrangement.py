# SPDX-License-Identifier: Apache-2.0
"""Owns how one table is arranged: which columns, how wide, in which order, and kept views.

The first arrangement is the columns' own. What a person changes is kept a moment later, and found
when the table is first shown, on this laptop and by this officer alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QHeaderView, QStyle

from ui.operations.arrangement import find_arrangement, keep_arrangement
from ui.theme.tokens import GAP
from ui.theme.zoom import percent, px
from ui.widgets.line import letters_are_large

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtWidgets import QTableView

    from core.history.canonical import Json
    from ui.cases.table import Column
    from ui.desk import Desk

_PAUSE_MS = 300
_LEAST = 128
"""Pixels of the column that takes what is left; before it is narrower, the table scrolls."""
_AMPLE = 320
"""Pixels in which most of what it holds is read; beyond, the other columns grow along."""


class Arrangement(QObject):
    """Reads and writes the header of a table; `name` tells it from other tables."""

    def __init__(self, desk: Desk, name: str, table: QTableView, columns: Sequence[Column]) -> None:
        super().__init__(table)
        self._desk = desk
        self._name = f"list/{name}"
        self._table = table
        self._header = table.horizontalHeader()
        self.columns = columns
        self.hidden: frozenset[str] = frozenset()
        self.sort: tuple[str, bool] | None = None
        """By what it is sorted, and whether the last comes first; None: never chosen."""
        self.views: dict[str, Mapping[str, str]] = {}
        """What is asked for, by the name it was kept under."""
        self.is_found = False
        self._order = tuple(column.name for column in columns)
        self._widths: dict[str, int] = {}
        self._least: dict[int, int] = {}
        """Pixels of the columns that do not take what is left, by place, before they grow along."""
        self._narrow = False
        self._quiet = True
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._keep)
        desk.bus.locking.connect(self._on_locking)
        table.viewport().installEventFilter(self)
        self._header.setSectionsMovable(True)
        self._header.sectionMoved.connect(self._on_section_moved)
        self._header.sectionResized.connect(self._on_section_resized)
        self._header.sortIndicatorChanged.connect(self._on_sorted)

    @property
    def model(self) -> QAbstractItemModel:
        """What the table shows; it knows what columns are called."""
        return self._table.model()

    @property
    def order(self) -> tuple[str, ...]:
        """The names of all columns, as they stand from where reading begins."""
        return self._order

    @property
    def needed(self) -> int:
        """The pixels in which the columns can stand beside each other."""
        shown = (n for n, c in enumerate(self.columns) if c.width and c.name not in self.hidden)
        return sum(map(self._wanted, shown)) + px(_LEAST)

    def lacks_room(self, width: int) -> bool:
        """Tell whether large letters leave the columns no room; usual ones are scrolled to."""
        return letters_are_large() and width < self.needed

    def find(self, then: Callable[[], object]) -> None:
        """Arrange the table as it was left, then go on."""

        def found(arranged: Mapping[str, Json]) -> None:
            self._take(arranged)
            then()

        find_arrangement(name=self._name).success(found).start(self._desk, self._table)

    def _take(self, arranged: Mapping[str, Any]) -> None:
        # A newer or older program may have other columns: what is not known is passed over.
        known = [column.name for column in self.columns]
        order = [name for name in arranged.get("order", ()) if name in known]
        self._order = (*order, *(name for name in known if name not in order))
        self.hidden = frozenset(known) & frozenset(arranged.get("hidden", ()))
        self._widths = {n: w for n, w in arranged.get("widths", {}).items() if n in known}
        by = arranged.get("sort")
        self.sort = (by["by"], by["descending"]) if by else None
        self.views = {view["name"]: view["asked"] for view in arranged.get("views", ())}
        self.is_found = True
        self.show(narrow=self._narrow)

    def show(self, *, narrow: bool = False) -> None:
        """Lay the columns out; narrow, only the first of them is there and takes all."""
        self._narrow, self._quiet = narrow, True
        sideways = Qt.ScrollBarPolicy
        self._table.setHorizontalScrollBarPolicy(
            sideways.ScrollBarAlwaysOff if narrow else sideways.ScrollBarAsNeeded
        )
        least = min(_LEAST, *(column.width for column in self.columns if column.width))
        self._header.setMinimumSectionSize(px(least))
        for place, column in enumerate(self.columns):
            hidden = place > 0 if narrow else column.name in self.hidden
            self._table.setColumnHidden(place, hidden)
            stretch = place == 0 if narrow else column.width == 0
            mode = QHeaderView.ResizeMode
            self._header.setSectionResizeMode(place, mode.Stretch if stretch else mode.Interactive)
            if not stretch:
                self._least[place] = self._wanted(place)
                self._header.resizeSection(place, self._least[place])
        names = [column.name for column in self.columns]
        for place, name in enumerate(self._order):
            self._header.moveSection(self._header.visualIndex(names.index(name)), place)
        self._fit()
        # What moves before it is known how the table was left, no person has moved.
        self._quiet = not self.is_found

    def _wanted(self, place: int) -> int:
        """Return the pixels of a column: those that were chosen, else its own or its heading's.

        In some language the heading is wider than all that stands below it.
        """
        column, header = self.columns[place], self._header
        if column.name in self._widths:
            return px(self._widths[column.name])
        # Not `sectionSizeHint`: it leaves room for bold letters and an arrow beside every heading.
        text = str(self.model.headerData(place, Qt.Orientation.Horizontal))
        said = header.fontMetrics().horizontalAdvance(text) + 2 * GAP
        if header.isSortIndicatorShown() and place == header.sortIndicatorSection():
            said += header.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMarkSize) + GAP
        return max(px(column.width), said)

    def _on_sorted(self, *_: object) -> None:
        """Give the arrow its room where it stands now."""
        if not self._narrow:
            self._least = {place: self._wanted(place) for place in self._least}
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the columns when the table is wider or less wide."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Give what is left to the one column that takes it, and scroll where that is nothing.

        Where that column has ample room, those whose width nobody chose take their share of more.
        """
        if self._narrow:
            return
        quiet, self._quiet = self._quiet, True
        takes = next(n for n, column in enumerate(self.columns) if column.width == 0)
        shown = {n: w for n, w in self._least.items() if not self._table.isColumnHidden(n)}
        others, ample = sum(shown.values()), px(_AMPLE)
        left = self._table.viewport().width() - others
        share = max(0, left - ample) / (others + ample)
        for place, least in shown.items():
            chosen = self.columns[place].name in self._widths
            self._header.resizeSection(place, least if chosen else round(least * (1 + share)))
        mode = QHeaderView.ResizeMode
        wanted = mode.Stretch if left >= px(_LEAST) else mode.Interactive
        self._header.setSectionResizeMode(takes, wanted)
        if wanted == mode.Interactive:
            self._header.resizeSection(takes, px(_LEAST))
        self._quiet = quiet

    def arrange(self, order: Iterable[str], hidden: Iterable[str]) -> None:
        """Show other columns, or in another order."""
        self._order, self.hidden = tuple(order), frozenset(hidden)
        self.show(narrow=self._narrow)
        self._pause.start()

    def reset(self) -> None:
        """Show the columns that were there at first, as wide as they were."""
        self._widths = {}
        self.arrange((column.name for column in self.columns), ())

    def sort_by(self, name: str, *, descending: bool) -> None:
        """Remember by what the table is sorted."""
        self.sort = name, descending
        self._pause.start()

    def keep_view(self, name: str, asked: Mapping[str, str]) -> None:
        """Keep what is asked for under a name, in place of another of that name."""
        self.views[name] = dict(asked)
        self._keep()

    def forget_view(self, name: str) -> None:
        """Forget a view."""
        del self.views[name]
        self._keep()

    def _on_section_moved(self, _column: int, _before: int, _after: int) -> None:
        if not self._quiet:
            count = range(len(self.columns))
            self._order = tuple(self.columns[self._header.logicalIndex(i)].name for i in count)
            self._pause.start()

    def _on_section_resized(self, place: int, _before: int, after: int) -> None:
        column = self.columns[place]
        if not self._quiet and not self._narrow and column.width:
            self._widths[column.name] = round(after * 100 / percent())
            self._least[place] = after
            self._pause.start()
            self._fit()

    def _on_locking(self) -> None:
        if self._pause.isActive():
            self._keep()

    def _keep(self) -> None:
        self._pause.stop()
        arranged: dict[str, Json] = {
            "order": list(self._order),
            "hidden": sorted(self.hidden),
            "widths": dict(self._widths),
            "views": [{"name": name, "asked": dict(asked)} for name, asked in self.views.items()],
        }
        if self.sort is not None:
            arranged["sort"] = {"by": self.sort[0], "descending": self.sort[1]}
        keep_arrangement(name=self._name, arranged=arranged).start(self._desk, self._table)
