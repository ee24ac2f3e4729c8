# SPDX-License-Identifier: Apache-2.0
"""Owns the box that is ticked or not."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from ui.theme.icons import icon


class Tick(QCheckBox):
    """A check box whose tick has the colour of the scheme, which a stylesheet cannot give it."""

    def __init__(self, text: str) -> None:
        super().__init__(text.replace("&", "&&"))
        self.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, then the tick."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        element = QStyle.SubElement.SE_CheckBoxIndicator
        area = self.style().subElementRect(element, option, self)
        side = min(area.width(), area.height()) - 4
        square = area.adjusted(0, 0, side - area.width(), side - area.height())
        square.moveCenter(area.center())
        picture = icon("check", "on_accent" if self.isEnabled() else "muted").pixmap(
            QSize(side, side), self.devicePixelRatio()
        )
        painter = QPainter(self)
        painter.drawPixmap(square, picture)
        painter.end()
