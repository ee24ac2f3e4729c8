# SPDX-License-Identifier: Apache-2.0
"""Owns room for what may need more than there is: it scrolls instead of being squeezed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QStackedWidget, QWidget

from ui.theme.tokens import GAP, WIDE

if TYPE_CHECKING:
    from collections.abc import Callable

_LEAST = 120
"""Pixels below which nothing could be read, whatever stands around it."""
_CHANGES = (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Hide)


class Room(QScrollArea):
    """Gives what is in it the least that it needs, and shows as much of that as fits.

    With letters of double the size on a small screen that is less than all of it.
    """

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)


class Reading(QScrollArea):
    """Something to be read: keys stop at it, so that arrows can scroll it, and that is seen."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setProperty("role", "read")


def reveal(part: QWidget, at: QWidget | None = None) -> None:
    """Scroll what scrolls around a part until it is seen whole; of a higher one, where `at` is.

    Qt would be content with the cursor: of a field with several lines, with the first of them.
    """
    around = part.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and around.isAncestorOf(part):
            place = QRect(part.mapTo(around.widget(), QPoint()), part.size())
            middle, wide, high = place.center(), place.width() // 2, place.height() // 2 + GAP
            if 2 * high <= around.viewport().height():
                around.ensureVisible(middle.x(), middle.y(), wide, high)
            else:
                around.ensureWidgetVisible(at or part, GAP, GAP)
        around = around.parentWidget()


class Leaves(QStackedWidget):
    """Screens one behind the other; only the one that is seen says how much room it needs."""

    def minimumSizeHint(self) -> QSize:
        """Return what the screen that is seen needs."""
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else QSize()

    def heightForWidth(self, width: int) -> int:
        """Return the least height of the screen that is seen; Qt would ask those behind it too."""
        shown = self.currentWidget()
        layout = shown.layout() if shown is not None else None
        if layout is None or not layout.hasHeightForWidth():
            return self.minimumSizeHint().height()
        return layout.minimumHeightForWidth(width)


class Column(Room):
    """Is as large as what is in it, as far as the screen goes."""

    def __init__(self, inside: QWidget, others: Callable[[], int]) -> None:
        """`others` tells how many pixels of the screen are for what stands above and below."""
        super().__init__(inside)
        self._others = others
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when what is inside, or what is around, has become another."""
        if event.type() in _CHANGES:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def hasHeightForWidth(self) -> bool:
        """Say that texts need more lines where they are narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high what is inside is, or how much room there is."""
        layout = self.widget().layout()
        broken = layout.hasHeightForWidth()
        whole = layout.totalHeightForWidth(width) if broken else layout.totalSizeHint().height()
        return min(whole, self._most())

    def sizeHint(self) -> QSize:
        """Return the size of what is inside, as far as there is room."""
        return self._bounded(self.widget().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Return what is inside needs at least, as far as there is room."""
        return self._bounded(self.widget().minimumSizeHint())

    def _bounded(self, size: QSize) -> QSize:
        wide = self.screen().availableGeometry().width() - 2 * WIDE
        return QSize(min(size.width(), wide), min(size.height(), self._most()))

    def _most(self) -> int:
        return max(self.screen().availableGeometry().height() - self._others(), _LEAST)
