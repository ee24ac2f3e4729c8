# SPDX-License-Identifier: Apache-2.0
"""Owns where keys are in a list that they come to: at its first row until another is chosen.

A list without rows has an outline instead; who sees no focus would look for it elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QTableView

from ui.theme.apply import colours
from ui.theme.tokens import RADIUS, RING

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QPaintEvent

_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class Pointing:
    """A list that shows that Tab has come to it even before a row of it was chosen."""

    pointing = False
    """Whether a row is current just now only to be seen: nobody has chosen it."""

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Point at the first row, and choose nothing."""
        self.pointing = True
        super().focusInEvent(event)
        if event.reason() in _BY_TAB and not self.currentIndex().isValid():
            first = self.model().index(0, 0)
            self.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)
        self.pointing = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, or else the outline."""
        super().paintEvent(event)
        if not self.hasFocus() or self.model().rowCount():
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours().accent), RING))
        painter.drawRoundedRect(
            QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS
        )
        painter.end()


class Table(Pointing, QTableView):
    """Rows with columns."""
