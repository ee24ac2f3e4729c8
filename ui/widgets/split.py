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
_SMALL = 1280
"""Pixels of the window for which lists have their width; of a wider one both sides get more."""
_MOST = 1.5
"""So many times its width a list shows its rows whole, and more of it would be empty."""


class Sides(QSplitter):
    """List and detail, each with its share of the room until a person moves what parts them."""

    def __init__(self, width: int = LIST_WIDTH) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._list = px(width)
        self._own = 0
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.splitterMoved.connect(self._on_splitter_moved)

    def share(self) -> None:
        """Give the list what it has in a window of this width, and the detail what is left."""
        room, first = self.height(), self.height() // 4
        if self.orientation() == Qt.Orientation.Horizontal:
            more = min(max(self.window().width() / px(_SMALL), 1), _MOST)
            room, first = self.width(), round(self._list * more)
        first = self._own or first
        self.setSizes([first, max(room - first, first)])

    def setOrientation(self, orientation: Qt.Orientation) -> None:
        """Share another room anew."""
        self._own = 0
        super().setOrientation(orientation)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share again: Qt would give all that the window has more to one of them."""
        super().resizeEvent(event)
        self.share()

    def _on_splitter_moved(self) -> None:
        self._own = self.sizes()[0]


class Split(Sides):
    """List beside detail.

    Where there is no room for both, as with large letters, the list stands above the detail, and
    has all the room while nothing is chosen in it: see `show_detail`.
    """

    def __init__(self, left: QWidget, right: QWidget, width: int = LIST_WIDTH) -> None:
        super().__init__(width)
        self._chosen = True
        self.addWidget(left)
        self.addWidget(right)
        left.setMinimumWidth(240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list above the detail, or beside it again."""
        room = event.size().width() >= self._list + px(DETAIL_WIDTH)
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
        super().resizeEvent(event)

    def show_detail(self, *, chosen: bool) -> None:
        """Say whether something is chosen; below the list, a detail of nothing is not shown."""
        self._chosen = chosen
        detail = self.widget(1)
        shown = chosen or self.orientation() == Qt.Orientation.Horizontal
        if shown != detail.isVisibleTo(self):
            detail.setVisible(shown)
            self.share()
