# SPDX-License-Identifier: Apache-2.0
"""Owns a line to type in with an icon before its text and a button after it.

Qt has both, but draws them at sixteen pixels whatever a style says: here they grow with letters.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QStyle

from ui.theme.icons import icon
from ui.theme.tokens import GAP, TIGHT
from ui.theme.zoom import px, square
from ui.widgets.text import tool

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QToolButton

_SIDE = 16


class EndedLine(QLineEdit):
    """The text has what room icon and button leave."""

    _button: QToolButton | None = None

    def __init__(self, before: str = "") -> None:
        """`before` is the icon before the text, if there is to be one."""
        super().__init__()
        self._before = before

    def put_button(
        self, symbol: str, name: str, slot: Callable[[], object] | None = None
    ) -> QToolButton:
        """Put a button after the text, and return it."""
        self._button = made = tool(symbol, name, slot)
        made.setParent(self)
        made.setProperty("role", "inside")
        made.setIconSize(square(_SIDE))
        made.setCursor(Qt.CursorShape.ArrowCursor)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line is one stop of Tab
        return made

    def show_button(self, *, shown: bool) -> None:
        """Show the button, or leave its room to the text."""
        self._button.setVisible(shown)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button at the end."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon, in the colours of the moment."""
        super().paintEvent(event)
        if self._before:
            place, painter = self._place(GAP), QPainter(self)
            picture = icon(self._before, "muted").pixmap(place.size(), self.devicePixelRatio())
            painter.drawPixmap(place, picture)
            painter.end()

    def _fit(self) -> None:
        taken = px(_SIDE) + TIGHT
        ends = [taken if self._before else 0, 0]
        if self._button is not None:
            self._button.setGeometry(self._place(self.width() - GAP - px(_SIDE)))
            ends[1] = 0 if self._button.isHidden() else taken
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            ends.reverse()
        self.setTextMargins(ends[0], 0, ends[1], 0)

    def _place(self, left: int) -> QRect:
        """Return where an icon stands that begins so far from where the line begins."""
        place = QRect(QPoint(left, 0), square(_SIDE))
        place.moveTop((self.height() - place.height()) // 2)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)
