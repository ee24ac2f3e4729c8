# SPDX-License-Identifier: Apache-2.0
"""Owns noticing that nobody is at the machine any more: minutes without a key or a mouse.

Idle time is read from the clock on the wall: a laptop that wakes after an hour has been idle for
an hour, whoever suspended it.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

_LOOK_MS = 5_000
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    }
)


class IdleWatch(QObject):
    """Says when nobody has touched the keyboard or the mouse for a number of minutes."""

    idle = Signal()

    def __init__(self, minutes: int, parent: QObject) -> None:
        super().__init__(parent)
        self.minutes = minutes
        self._touched = time.time()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to count, in every window of the program."""
        self._touched = time.time()
        self._timer.start()
        application = QGuiApplication.instance()
        application.focusWindowChanged.connect(self._on_focus_window_changed)
        for window in application.topLevelWindows():
            window.installEventFilter(self)

    def look(self) -> None:
        """Compare with the clock now."""
        now = time.time()
        # A clock that was put back must not grant the time in between.
        if now < self._touched or now - self._touched >= self.minutes * 60:
            self._timer.stop()
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note signs of life; take nothing from anybody."""
        if event.type() in _SIGNS_OF_LIFE:
            self._touched = time.time()
        return False

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            # A second installation only moves the filter to the front.
            window.installEventFilter(self)
