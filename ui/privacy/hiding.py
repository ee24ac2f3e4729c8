# SPDX-License-Identifier: Apache-2.0
"""Owns when the windows are covered: at a key, or while one works in another program.

What a person hides stays hidden until that person wants it back: by the same key or a button, or
by the passphrase, as is set. What is hidden because another program has the focus comes back with
the focus; our own dialogs, menus and calendars leave it in the program.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from ui.operations.ways_in import is_mine
from ui.privacy.cover import Cover
from ui.widgets.keyboard import by_place

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from core.errors import Refusal
    from ui.desk import Desk

_KEY = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_H)
AWAY_MS = 150
"""For so long the focus may be nowhere: a dialog opens, or another window of ours gets it."""
BACK_MS = 120
"""The click that brings the focus must end on the cover, not on a button that nobody has seen."""
TRIES = 5
_FLEETING = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)


class Hiding(QObject):
    """Covers every window, also those that open meanwhile, and lifts the covers."""

    given_up = Signal()  # too many wrong passphrases: lock

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._covers: list[Cover] = []
        self._by_hand = False
        self._tries = 0
        self._away, self._back = QTimer(self), QTimer(self)
        for timer, milliseconds, slot in (
            (self._away, AWAY_MS, self._on_away_timeout),
            (self._back, BACK_MS, self._on_back_timeout),
        ):
            timer.setSingleShot(True)
            timer.setInterval(milliseconds)
            timer.timeout.connect(slot)

    def start(self) -> None:
        """Listen for the key in every window, and for the focus."""
        application = QGuiApplication.instance()
        application.applicationStateChanged.connect(self._on_state_changed)
        application.focusWindowChanged.connect(self._on_focus_window_changed)
        for window in application.topLevelWindows():
            window.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether everything is covered now."""
        return bool(self._covers)

    def hide(self) -> None:
        """Cover everything until the person wants it back."""
        self._by_hand = True
        self._tries = 0
        self._uncover()
        self._cover()

    def _cover(self) -> None:
        if self.is_on:
            return
        QToolTip.hideText()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        active = QApplication.activeWindow()
        for window in QApplication.topLevelWidgets():
            self._cover_one(window)
        QApplication.instance().installEventFilter(self)
        for cover in self._covers:
            if cover.parentWidget() is active:
                cover.begin()

    def _cover_one(self, window: QWidget) -> None:
        if not window.isVisible() or window.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen):
            return
        if window.windowType() in _FLEETING:
            window.close()
            return
        cover = Cover(window, asks=self._asks)
        cover.back_wanted.connect(self._on_back_wanted)
        cover.destroyed.connect(self._on_destroyed)
        self._covers.append(cover)

    @property
    def _asks(self) -> bool:
        """Whether the passphrase is asked for; before there is an office nobody has one."""
        return self._by_hand and self._desk.me is not None and self._desk.preferences.asks_to_show

    def _uncover(self) -> None:
        QApplication.instance().removeEventFilter(self)
        covers, self._covers = self._covers, []
        for cover in covers:
            cover.lift()

    # The key, and what is typed while all is covered

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear the key before anybody; while all is covered, let no other shortcut be one."""
        kind = event.type()
        if kind == QEvent.Type.Show and self.is_on and watched.isWidgetType():
            if watched.isWindow() and all(c.parentWidget() is not watched for c in self._covers):
                self._cover_one(watched)
        elif isinstance(watched, QWindow):
            if kind == QEvent.Type.ShortcutOverride and (self.is_on or _is_key(event)):
                event.accept()
                return True
            if kind == QEvent.Type.KeyPress and _is_key(event):
                if not event.isAutoRepeat():
                    self._on_key_pressed()
                return True
        return False

    def _on_key_pressed(self) -> None:
        if not self.is_on:
            self.hide()
        elif not self._asks:
            self._show_again()

    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            # A second installation only moves the filter to the front.
            window.installEventFilter(self)

    # Another program

    def _on_state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._away.stop()
            if self.is_on and not self._by_hand:
                self._back.start()
        else:
            self._back.stop()
            if self._desk.preferences.hides_when_away:
                self._away.start()

    def _on_away_timeout(self) -> None:
        if not self.is_on:
            self._by_hand = False
            self._cover()

    def _on_back_timeout(self) -> None:
        if not self._by_hand:
            self._uncover()

    # The way back

    def _on_back_wanted(self, passphrase: str) -> None:
        if not self._asks:
            self._show_again()
            return
        cover = self.sender()
        cover.hold(busy=True)
        is_mine(passphrase=passphrase).success(self._on_proved).refused(self._on_refused).start(
            self._desk, cover
        )

    def _on_proved(self, _: object) -> None:
        self._show_again()

    def _on_refused(self, refusal: Refusal) -> None:
        self._tries += 1
        if self._tries >= TRIES:
            self.given_up.emit()
            return
        for cover in self._covers:
            cover.say(self._desk.language.message(refusal)[0])

    def _show_again(self) -> None:
        self._by_hand = False
        self._uncover()

    def _on_destroyed(self) -> None:
        self._covers = [cover for cover in self._covers if shiboken6.isValid(cover)]


def _is_key(event: QKeyEvent) -> bool:
    return by_place(event) == _KEY
