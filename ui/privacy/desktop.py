# SPDX-License-Identifier: Apache-2.0
"""Owns hearing that the machine goes to sleep, its screen is locked, or another person sits down.

On Linux the desktop says so on the message bus: logind (systemd or elogind) of sleep, of locking
and of which session is in front; the screen savers of the desktops of their own lock. Sleep is
held up until the vault is locked, for logind's own five seconds at most (`InhibitDelayMaxSec`).
On Windows `windows` hears it. On macOS nothing is heard: there idle minutes alone lock.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtDBus import QDBusPendingCallWatcher
    from PySide6.QtGui import QWindow

_LOGIN = "org.freedesktop.login1"
_ABOVE = "/org/freedesktop/login1"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_SAVERS = (
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
)


def is_heard() -> bool:
    """Tell whether this machine says when it goes to sleep: not macOS, not without a bus."""
    if not sys.platform.startswith("linux"):
        return sys.platform == "win32"
    # Imported here: other systems have no such module.
    from PySide6.QtDBus import QDBusConnection

    return QDBusConnection.systemBus().isConnected()


class DesktopWatch(QObject):
    """Says that nobody may be looking at the screen any more, or somebody else."""

    away = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._holding: object = None
        """Keeps logind from sleeping while it is there; a lock ends it with the process."""

    def start(self, window: QWindow | None = None) -> None:
        """Listen, where there is something to listen to; Windows speaks to a window."""
        if sys.platform.startswith("linux"):
            self._listen()
        elif sys.platform == "win32" and window is not None:
            from ui.privacy.windows import hear_sessions

            self._holding = hear_sessions(window, self.away.emit)

    def _listen(self) -> None:
        # Imported here: other systems have no such module.
        from PySide6.QtDBus import QDBusConnection

        system, session = QDBusConnection.systemBus(), QDBusConnection.sessionBus()
        if system.isConnected():
            asleep, locked = SLOT("on_state(bool)"), SLOT("on_lock()")
            system.connect(_LOGIN, "", f"{_LOGIN}.Manager", "PrepareForSleep", self, asleep)
            system.connect(_LOGIN, "", f"{_LOGIN}.Session", "Lock", self, locked)
            self._hold_sleep()
            self._find_session()
        if session.isConnected():
            for saver in _SAVERS:
                session.connect("", "", saver, "ActiveChanged", self, SLOT("on_state(bool)"))

    def _hold_sleep(self) -> None:
        said = ["sleep", "Probitas", "The vault is locked first.", "delay"]
        self._ask("Inhibit", said, self._on_held)

    def _find_session(self) -> None:
        if session := os.environ.get("XDG_SESSION_ID"):
            self._ask("GetSession", [session], self._on_session_found)

    def _ask(
        self, method: str, arguments: list[str], then: Callable[[QDBusPendingCallWatcher], None]
    ) -> None:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

        call = QDBusMessage.createMethodCall(_LOGIN, _ABOVE, f"{_LOGIN}.Manager", method)
        call.setArguments(arguments)
        asked = QDBusPendingCallWatcher(QDBusConnection.systemBus().asyncCall(call), self)
        asked.finished.connect(then)

    def _on_held(self, asked: QDBusPendingCallWatcher) -> None:
        if not asked.isError():  # as where there is no logind: then sleep does not wait for us
            self._holding = asked.reply().arguments()[0]
        asked.deleteLater()

    def _on_session_found(self, asked: QDBusPendingCallWatcher) -> None:
        from PySide6.QtDBus import QDBusConnection

        if not asked.isError():
            path, changed = (
                asked.reply().arguments()[0].path(),
                SLOT("on_session(QString,QVariantMap)"),
            )
            QDBusConnection.systemBus().connect(
                _LOGIN, path, _PROPERTIES, "PropertiesChanged", self, changed
            )
        asked.deleteLater()

    @Slot(bool)
    def on_state(self, beginning: bool) -> None:
        """Hear that sleep or the screen lock begins (or ends, which is nothing to us)."""
        if beginning:
            self.away.emit()

    @Slot()
    def on_lock(self) -> None:
        """Hear that the desktop asks its programs to lock."""
        self.away.emit()

    @Slot(str, "QVariantMap")
    def on_session(self, _interface: str, changed: dict[str, object]) -> None:
        """Hear that our session is locked, or that another one came to the front."""
        if changed.get("LockedHint") is True or changed.get("Active") is False:
            self.away.emit()
