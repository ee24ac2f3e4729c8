# SPDX-License-Identifier: Apache-2.0
"""Owns a person at the real window: unlocks, looks at a case, and locks when told to (F30).

    python -m tests.faults.locking VAULT CASE < passphrase, then "lock"

The program is the one that `main.py` starts; only its window has somebody sitting before it. What
comes after locking is `main.py` itself, with nobody.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer

import ui.app
from core.ids import FileId
from ui.frame.window import Window
from ui.process import keep_private

_LOOK_MS = 50
_LONG_ENOUGH_MS = 600


class Watched(Window):
    """The window, and a person before it."""

    def __init__(self, *arguments: object, **named: object) -> None:
        super().__init__(*arguments, **named)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._wait_for_office)
        screen = self.centralWidget().screen
        screen.passphrase.setText(sys.stdin.readline().rstrip("\n"))
        screen.submit()
        self._timer.start(_LOOK_MS)

    def _wait_for_office(self) -> None:
        if self.frame is None:
            return
        self._timer.stop()
        self.frame.go("cases")
        self.frame.show_file(FileId(sys.argv[2]))
        self.frame.search.setText("Vlorzh")
        QTimer.singleShot(_LONG_ENOUGH_MS, self._say_ready)

    def _say_ready(self) -> None:
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_told)
        print("ready", flush=True)  # noqa: T201 - to whoever looks into the memory

    def _on_told(self) -> None:
        self._notifier.setEnabled(False)
        assert self.frame is not None
        self.frame.lock_requested.emit()


if __name__ == "__main__":
    keep_private()
    ui.app.Window = Watched
    program = str(Path(__file__).resolve().parents[2] / "main.py")
    sys.exit(ui.app.run(Path(sys.argv[1]), [sys.executable, program]))
