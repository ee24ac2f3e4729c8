# SPDX-License-Identifier: Apache-2.0
"""Owns what watches over the screen while a vault is open, and when it says to lock.

By hand, after minutes without a key or a mouse, when the machine goes to sleep, when the desktop
locks its screen or shows another person's, and after too many wrong passphrases on a cover.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.privacy.capture import Capture
from ui.privacy.desktop import DesktopWatch
from ui.privacy.hiding import Hiding
from ui.privacy.idle import IdleWatch

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk


class Guard(QObject):
    """Begins to watch when it is made; a lock ends it with the process."""

    away = Signal()  # lock now

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        preferences = desk.preferences
        self.idle = IdleWatch(preferences.idle_minutes, self)
        self.desktop = DesktopWatch(self)
        self.hiding = Hiding(desk, self)
        self.capture = Capture(preferences.left_out_of_pictures, self)
        for heard in (self.idle.idle, self.desktop.away, self.hiding.given_up):
            heard.connect(self.away)
        preferences.idle_minutes_changed.connect(self._on_idle_minutes_changed)
        preferences.left_out_changed.connect(self.capture.choose)
        self.idle.start()
        self.desktop.start(window.windowHandle())
        self.hiding.start()
        self.capture.start()

    def _on_idle_minutes_changed(self, minutes: int) -> None:
        self.idle.minutes = minutes
