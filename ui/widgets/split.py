# SPDX-License-Identifier: Apache-2.0
"""Owns list beside detail: the middle and the right of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from ui.theme.zoom import px

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

LIST_WIDTH = 340
DETAIL_WIDTH = 400
_LIST_HEIGHT, _DETAIL_HEIGHT = 150, 280
"""The least in which a list, and a detail, can be read."""


class Split(QSplitter):
    """The list keeps its width when the window grows; the detail takes what is left.

    Where there is no room for both, as with large letters, the list stands above the detail, and
    has all the room while nothing is chosen in it: see `show_detail`.
    """

    def __init__(self, left: QWidget, right: QWidget, width: int = LIST_WIDTH) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._width = px(width)
        self._chosen = True
        self.addWidget(left)
        self.addWidget(right)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.setSizes([self._width, 3 * self._width])
        left.setMinimumWidth(240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list above the detail, or beside it again."""
        room = event.size().width() >= self._width + px(DETAIL_WIDTH)
        wanted = Qt.Orientation.Horizontal if room else Qt.Orientation.Vertical
        if wanted != self.orientation():
            self.setOrientation(wanted)
            # Above each other they are as high as they have to be, and the page around scrolls.
            for place, least in enumerate((_LIST_HEIGHT, _DETAIL_HEIGHT)):
                part = self.widget(place)
                part.setMinimumHeight(0)
                if not room:
                    part.setMinimumHeight(max(px(least), part.minimumSizeHint().height()))
            self.show_detail(chosen=self._chosen)
            self.setSizes([self._width, 3 * self._width])
        super().resizeEvent(event)

    def show_detail(self, *, chosen: bool) -> None:
        """Say whether something is chosen; below the list, a detail of nothing is not shown."""
        self._chosen = chosen
        detail = self.widget(1)
        shown = chosen or self.orientation() == Qt.Orientation.Horizontal
        if shown != detail.isVisibleTo(self):
            detail.setVisible(shown)
            self.setSizes([self._width, 3 * self._width])
