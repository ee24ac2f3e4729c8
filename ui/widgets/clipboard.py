# SPDX-License-Identifier: Apache-2.0
"""Owns what the program puts on the clipboard: kept out of histories, and taken back.

The marks are those that clipboard managers of the three systems know. Some of them ignore these,
so all of it is best effort, and the window says so (`security.md` 2.12).
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication

SECONDS = 30
"""For so long a text stays there. A password goes after ten; a reply has to find its way into a
mail program that may have to be opened first."""
_LENT = "lent"
_MARKS = {
    "x-kde-passwordManagerHint": b"secret",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\x01",
    "application/x-nspasteboard-concealed-type": b"1",
}


def lend(text: str) -> None:
    """Put a text on the clipboard until time is over or the vault is locked, whichever is first.

    What somebody else puts there meanwhile is left alone.
    """
    data = QMimeData()
    data.setText(text)
    for name, value in _MARKS.items():
        data.setData(name, value)
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(data)
    timer = clipboard.findChild(QTimer)
    if timer is None:
        timer = QTimer(clipboard)
        timer.setSingleShot(True)
        timer.timeout.connect(take_back)
    timer.setProperty(_LENT, text)
    timer.start(round(SECONDS * 1000))


def take_back() -> None:
    """Clear the clipboard if what was lent is still there."""
    clipboard = QGuiApplication.clipboard()
    timer = clipboard.findChild(QTimer)
    if timer is None:
        return
    timer.stop()
    if clipboard.text() == timer.property(_LENT):
        clipboard.clear()
    timer.setProperty(_LENT, None)
