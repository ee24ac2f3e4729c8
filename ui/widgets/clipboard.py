# SPDX-License-Identifier: Apache-2.0
"""Owns what the program puts on the clipboard: kept out of histories, and taken back.

The marks are those that clipboard managers of the three systems know. Some of them ignore these,
so all of it is best effort, and the window says so (`security.md` 2.12).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from ui.bus import Bus

SECONDS = 30
"""For so long a text stays there. A password goes after ten; a reply has to find its way into a
mail program that may have to be opened first."""
_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\x01",
    "application/x-nspasteboard-concealed-type": b"1",
}


def lend(text: str, bus: Bus) -> None:
    """Put a text on the clipboard until time is over or the vault is locked, whichever is first.

    What somebody else puts there meanwhile is left alone.
    """
    data = QMimeData()
    data.setText(text)
    for name, value in _MARKS.items():
        data.setData(name, value)
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(data)
    timer = QTimer(bus)
    timer.setSingleShot(True)

    def take_back() -> None:
        bus.locking.disconnect(take_back)
        timer.stop()
        timer.deleteLater()
        if clipboard.text() == text:
            clipboard.clear()

    timer.timeout.connect(take_back)
    bus.locking.connect(take_back)
    timer.start(SECONDS * 1000)
