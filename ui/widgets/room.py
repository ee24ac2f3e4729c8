# SPDX-License-Identifier: Apache-2.0
"""Owns room for what may need more than there is: it scrolls instead of being squeezed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget


class Room(QScrollArea):
    """Gives what is in it the least that it needs, and shows as much of that as fits.

    With letters of double the size on a small screen that is less than all of it.
    """

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)


class Leaves(QStackedWidget):
    """Screens one behind the other; only the one that is seen says how much room it needs."""

    def minimumSizeHint(self) -> QSize:
        """Return what the screen that is seen needs."""
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else QSize()


class Column(Room):
    """Takes the height of what is in it, as far as the screen has it, and never scrolls sideways.

    What is in it says its height for a width: texts that are broken into lines do.
    """

    def __init__(self, inside: QWidget, leave: int) -> None:
        """`leave` pixels of the screen are for what stands above and below."""
        super().__init__(inside)
        self._leave = leave
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ask for another height when what is inside has become another."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """Return the size of what is inside."""
        return self.widget().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return what is inside needs at least, as far as the screen has room for it."""
        needed = self.widget().minimumSizeHint()
        room = self.screen().availableGeometry().height() - self._leave
        return QSize(needed.width(), min(needed.height(), max(room, 0)))
