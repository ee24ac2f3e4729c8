# SPDX-License-Identifier: Apache-2.0
"""Owns the list of places at the side of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from ui.theme.icons import icon
from ui.theme.tokens import GAP
from ui.theme.zoom import px, square
from ui.widgets.pointing import Pointing
from ui.widgets.room import Room
from ui.widgets.spoken import tell_row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.frame.places import Place

WIDTH = 196
_ROW = 36
_ICON = 18


class Navigation(QWidget):
    """Daily work above, the rest at the foot; arrows and Alt+1, Alt+2, ... move."""

    place_chosen = Signal(str)  # name of the place

    def __init__(self, there: Sequence[Place]) -> None:
        super().__init__()
        self._lists = (
            _PlaceList(self.tr("Places"), [p for p in there if not p.at_foot]),
            _PlaceList(self.tr("More places"), [p for p in there if p.at_foot]),
        )
        inside = QWidget()
        inside.setProperty("role", "chrome")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        lists = QVBoxLayout(inside)
        lists.setContentsMargins(GAP, GAP, GAP, GAP)
        lists.setSpacing(0)
        lists.addWidget(self._lists[0])
        lists.addStretch(1)
        lists.addWidget(self._lists[1])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Room(inside))

        self.setProperty("role", "chrome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # Larger letters: no wider than the longest name, for what stands beside it.
        needed = px(_ICON) + max(places.widest for places in self._lists) + 9 * GAP
        self.setFixedWidth(min(px(WIDTH), max(WIDTH, needed)))
        for places in self._lists:
            places.selectionModel().currentChanged.connect(self._on_current_changed)
            for meant in (places.activated, places.clicked):  # also of the one that is pointed at
                meant.connect(self._on_meant)

    def show_place(self, name: str) -> None:
        """Mark a place as the one that is shown, without telling anybody."""
        for places in self._lists:
            places.selectionModel().blockSignals(True)
            places.mark(name)
            places.selectionModel().blockSignals(False)
            places.viewport().update()

    def begin(self) -> None:
        """Put the keys on the place that is shown: arrows go to others, Tab goes into it."""
        marked = (places for places in self._lists if places.currentIndex().isValid())
        here = next(marked, self._lists[0])
        here.setFocus()
        tell_row(here)  # it may have had the focus

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid() and not any(places.pointing for places in self._lists):
            self._on_meant(current)

    def _on_meant(self, index: QModelIndex) -> None:
        self.place_chosen.emit(index.data(Qt.ItemDataRole.UserRole))


class _PlaceList(Pointing, QListView):
    """Places, as tall as they are many."""

    def __init__(self, name: str, places: Sequence[Place]) -> None:
        super().__init__()
        self._names = [place.name for place in places]
        model = QStandardItemModel(self)
        for place in places:
            item = QStandardItem(icon(place.symbol), place.shown_title())
            item.setData(place.name, Qt.ItemDataRole.UserRole)
            item.setSizeHint(QSize(0, px(_ROW)))
            item.setEditable(False)
            model.appendRow(item)
        self.setModel(model)
        self.setProperty("role", "navigation")
        self.setAccessibleName(name)
        self.setIconSize(square(_ICON))
        self.setFixedHeight(px(_ROW) * len(places) + 4)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not places:
            self.hide()  # to show what has no parent yet would make a window of it

    @property
    def widest(self) -> int:
        """The pixels of the longest name."""
        names = (self.model().index(row, 0).data() for row in range(len(self._names)))
        return max(map(self.fontMetrics().horizontalAdvance, names), default=0)

    def mark(self, name: str) -> None:
        """Select a place, or nothing when it is not in this list."""
        row = self._names.index(name) if name in self._names else -1
        index = self.model().index(row, 0)
        self.setCurrentIndex(index)
        if row < 0:
            self.clearSelection()
