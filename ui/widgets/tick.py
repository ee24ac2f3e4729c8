# SPDX-License-Identifier: Apache-2.0
"""Owns the box that is ticked or not, and the one of several that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QRadioButton, QStyle, QStyleOptionButton

from ui.theme.apply import colours
from ui.theme.icons import icon
from ui.theme.tokens import RADIUS, RING, TIGHT


class _Ringed:
    """A box whose outline, where the keys go, is as wide as its words and not as its column."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box with its words, then the outline."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        area = self.rect()
        area.setWidth(min(area.width(), self.sizeHint().width() + TIGHT))
        area = QStyle.visualRect(self.layoutDirection(), self.rect(), area)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours().accent), RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = RING / 2
        painter.drawRoundedRect(QRectF(area).adjusted(half, half, -half, -half), RADIUS, RADIUS)
        painter.end()


class Radio(_Ringed, QRadioButton):
    """One of several, of which one is chosen."""


class Tick(_Ringed, QCheckBox):
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
