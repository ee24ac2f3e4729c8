# SPDX-License-Identifier: Apache-2.0
"""Owns that what opens over a window stands over it.

Qt puts a dialog in the middle of its window as far as it knows where that is, and X11 says it late:
of a window that was just shown, moved or made smaller Qt has the old place, or the corner of the
screen. Nor does every desktop leave a dialog where it was put.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDialog

from ui.widgets.tabbing import Tabbing

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

PLACED_MS = 200
"""By then a desktop has put its frame around a window, and nobody has moved it by hand."""
_BESIDE = 48
"""Pixels from the middle that a frame, or the edge of the screen, may account for."""


class Over(Tabbing, QDialog):
    """A dialog, in the middle of its window once both have their place."""

    def showEvent(self, event: QShowEvent) -> None:
        """Look soon whether it came where it belongs."""
        super().showEvent(event)
        if not event.spontaneous():
            QTimer.singleShot(PLACED_MS, self, self._come_over)

    def _come_over(self) -> None:
        if (parent := self.parentWidget()) is None or self.isMaximized():
            return
        off = self.geometry().center() - parent.window().geometry().center()
        if max(abs(off.x()), abs(off.y())) > _BESIDE:
            self.adjustPosition(parent)
            self.setAttribute(Qt.WidgetAttribute.WA_Moved, False)  # it was Qt, and may be again
