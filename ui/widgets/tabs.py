# SPDX-License-Identifier: Apache-2.0
"""Owns the tabs over the parts of a file: they begin where the head above them begins."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QMenu, QTabWidget, QWidget

from ui.theme.icons import icon
from ui.theme.tokens import GAP, WIDE
from ui.theme.zoom import px
from ui.widgets.text import ICON_GAP, Button

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_LEAST = 80
"""Pixels of a part that are seen however little room there is."""


class Tabs(QTabWidget):
    """Tabs as wide as their words; those for which there is no room are in a list at their end."""

    def __init__(self) -> None:
        super().__init__()
        # One line below the tabs, from edge to edge: the style sheet draws it for the pane.
        self.tabBar().setDrawBase(False)
        self.tabBar().setAccessibleName(self.tr("Parts"))
        self.tabBar().setExpanding(False)
        self.tabBar().setUsesScrollButtons(True)
        self.more = _More(self.tr("More"))
        self.more.clicked.connect(self._open_list)
        # Not by the style sheet: what it says of the left is not mirrored.
        self.setCornerWidget(_Indent(self), Qt.Corner.TopLeftCorner)
        self.setCornerWidget(self.more, Qt.Corner.TopRightCorner)
        self.more.hide()
        self.currentChanged.connect(self._fit)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few lines: the parts scroll, so the highest of them needs no more."""
        least = super().minimumSizeHint()
        few = self.tabBar().sizeHint().height() + px(_LEAST)
        return QSize(least.width(), min(least.height(), few))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the tabs for which there is room now."""
        self._fit()
        super().resizeEvent(event)

    def _fit(self, *_: object) -> None:
        """Show whole tabs, the one that is chosen among them."""
        bar, every = self.tabBar(), range(self.count())
        for place in every:
            self._show(place)
        wide = [bar.tabRect(place).width() for place in every]
        room = self.width() - (WIDE - GAP)
        fits = sum(wide) <= room
        self.more.setHidden(fits)
        if fits:
            return
        room -= self.more.sizeHint().width() + wide[self.currentIndex()]
        for place in every:
            if place != self.currentIndex():
                room -= wide[place]
                self._show(place, shown=room >= 0)

    def _show(self, place: int, *, shown: bool = True) -> None:
        # Told what is so already, Qt forgets that it has others to lay out.
        bar = self.tabBar()  # of the widget, a part goes with its tab
        if bar.isTabVisible(place) != shown:
            bar.setTabVisible(place, shown)

    def _open_list(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.more.accessibleName())
        for place in range(self.count()):
            if not self.tabBar().isTabVisible(place):
                menu.addAction(self.tabText(place), partial(self.setCurrentIndex, place))
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))


class _More(Button):
    """Takes no room while there is nothing more."""

    def __init__(self, text: str) -> None:
        super().__init__(f"{ICON_GAP}{text}")
        self.setAccessibleName(text)
        self.setIcon(icon("ellipsis-vertical", "ink"))
        self.setProperty("role", "quiet")

    def sizeHint(self) -> QSize:
        """Return what its word needs, while it is there."""
        return QSize() if self.isHidden() else super().sizeHint()


class _Indent(QWidget):
    """What of the margin of a page is not in the tab itself."""

    def sizeHint(self) -> QSize:
        """Return the rest of the margin."""
        return QSize(WIDE - GAP, 1)
