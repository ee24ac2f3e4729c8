# SPDX-License-Identifier: Apache-2.0
"""Owns the box that is ticked or not, and the one of several that is chosen."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QListView,
    QRadioButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionViewItem,
)

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
        painter = QPainter(self)
        _tick(painter, area, "on_accent" if self.isEnabled() else "muted")
        painter.end()


class TickPainter(QStyledItemDelegate):
    """Paints the lines of a list that can be ticked, each with the box of a `Tick`."""

    def __init__(self, lines: QListView) -> None:
        super().__init__(lines)
        lines.setProperty("role", "ticks")
        lines.setItemDelegate(self)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the line with its box, then the tick."""
        super().paint(painter, option, index)
        self.initStyleOption(option, index)
        if option.checkState == Qt.CheckState.Checked:
            element = QStyle.SubElement.SE_ItemViewItemCheckIndicator
            area = option.widget.style().subElementRect(element, option, option.widget)
            _tick(painter, area, "on_accent")


def _tick(painter: QPainter, area: QRect, role: str) -> None:
    side = min(area.width(), area.height()) - 4
    square = QRect(0, 0, side, side)
    square.moveCenter(area.center())
    picture = icon("check", role).pixmap(QSize(side, side), painter.device().devicePixelRatio())
    painter.drawPixmap(square, picture)
