# SPDX-License-Identifier: Apache-2.0
"""Owns hearing that the system wants the program to end: at a shutdown, at a logout, by `kill`.

Unheard, such a signal ends the process where it stands. The vault would recover, but a draft of
the last seconds would be gone.
"""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal

_SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP")
"""Not all systems have all of them."""


class Ending(QObject):
    """Says so on the window's thread, where Python would hear of a signal only at the next key."""

    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._near, self._far = socket.socketpair()
        self._near.setblocking(False)
        self._far.setblocking(False)
        self._notifier = QSocketNotifier(self._near.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_activated)
        # Python writes to it from its own handler, which does nothing else that could go wrong.
        self._before = signal.set_wakeup_fd(self._far.fileno(), warn_on_full_buffer=False)
        numbers = [getattr(signal, name) for name in _SIGNALS if hasattr(signal, name)]
        self._handlers = {number: signal.signal(number, _heard) for number in numbers}

    def stop(self) -> None:
        """Leave signals to whoever heard them before."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._before)
        for number, handler in self._handlers.items():
            signal.signal(number, handler)
        self._near.close()
        self._far.close()

    def _on_activated(self) -> None:
        self._near.recv(16)
        self.asked.emit()


def _heard(_signal: int, _frame: object) -> None:
    """Do nothing: that there is a handler is what makes Python write to the socket."""
