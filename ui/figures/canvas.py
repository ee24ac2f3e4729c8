# SPDX-License-Identifier: Apache-2.0
"""Owns a chart on the screen: painted in the colours of the moment, opened bar by bar.

For keys it is one stop: arrows go from bar to bar, Enter opens one. A screen reader hears the
title, then all numbers; each bar says its own.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from core.figures.drawing import SIZE, draw
from ui.theme.apply import colours
from ui.theme.tokens import GRID

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from core.figures.chart import Chart
    from core.figures.drawing import Drawing, Mark

_POINTS_PER_INCH = 72
_NARROWEST, _WIDEST = 360, 900
"""Pixels. Longer bars tell no more."""
_ARROWS = {
    Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1,
}  # fmt: skip


class Canvas(QWidget):
    """One chart, as wide as there is room."""

    opened = Signal(object, str)  # Bar, and what it says in words

    def __init__(self, chart: Chart) -> None:
        super().__init__()
        self._chart = chart
        self._drawing: Drawing | None = None
        self.bars: list[BarButton] = []
        for row in chart.rows:
            for place, bar in enumerate(row.bars):
                made = BarButton(self, chart.sentence(row, place))
                made.setEnabled(bool(bar.number))
                made.clicked.connect(partial(self.opened.emit, bar, made.accessibleName()))
                self.bars.append(made)
        self._stop_at(next((made for made in self.bars if made.isEnabled()), None))
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription("; ".join(chart.sentences))
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def _scale(self) -> float:
        """Return the pixels of a point."""
        return self.logicalDpiY() / _POINTS_PER_INCH

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw it as wide as there is room, and be as high as that needs."""
        super().resizeEvent(event)
        if self._drawing is None or event.oldSize().width() != self.width():
            self._drawing = draw(self._chart, self.width() / self._scale)
            self.setFixedHeight(round(self._drawing.height * self._scale) + GRID)
            for mark, made in zip(self._drawing.marks, self.bars, strict=True):
                made.setGeometry(self._area(mark).toAlignedRect())

    def _area(self, mark: Mark) -> QRectF:
        box, scale = mark.box, self._scale
        return QRectF(box.x * scale, box.y * scale, box.width * scale, box.height * scale)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint bars, lines and texts where the drawing has them."""
        if self._drawing is None:
            return
        scheme, scale = colours(), self._scale
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, faint = QPen(QColor(scheme.accent), 1.0), QPen(QColor(scheme.edge), 1.0)
        painter.setPen(ink)
        for box in self._drawing.boxes:
            painter.setBrush(QColor(scheme.accent) if box.full else Qt.BrushStyle.NoBrush)
            painter.drawRect(
                QRectF(box.x * scale, box.y * scale, box.width * scale, box.height * scale)
            )
        for one in self._drawing.strokes:
            painter.setPen(faint if one.faint else ink)
            painter.drawLine(
                QLineF(one.x * scale, one.y * scale, one.to_x * scale, one.to_y * scale)
            )
        font = QFont(self.font())
        font.setPointSizeF(SIZE)
        metrics = QFontMetricsF(font, self)
        painter.setFont(font)
        painter.setPen(QColor(scheme.ink))
        for text in self._drawing.texts:
            wide = metrics.horizontalAdvance(text.text) if text.from_right else 0.0
            painter.setLayoutDirection(
                Qt.LayoutDirection.LeftToRight if text.place >= 0 else self.layoutDirection()
            )
            painter.drawText(QPointF(text.x * scale - wide, text.y * scale), text.text)
        painter.end()

    def step(self, made: BarButton, by: int) -> None:
        """Go from a bar to the next one that can be opened."""
        there = [one for one in self.bars if one.isEnabled()]
        at = there.index(made) + by
        if 0 <= at < len(there):
            self._stop_at(there[at])
            there[at].setFocus(Qt.FocusReason.TabFocusReason)

    def _stop_at(self, stop: BarButton | None) -> None:
        """Let Tab come to one bar alone."""
        for made in self.bars:
            strong = Qt.FocusPolicy.StrongFocus if made is stop else Qt.FocusPolicy.ClickFocus
            made.setFocusPolicy(strong if made.isEnabled() else Qt.FocusPolicy.NoFocus)


class BarButton(QAbstractButton):
    """A bar and its number, to be pointed at and opened."""

    def __init__(self, canvas: Canvas, sentence: str) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(self.tr("Opens the files behind this number"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, go on with the arrows."""
        key = Qt.Key(event.key())
        if key in _ARROWS:
            self._canvas.step(self, _ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint an outline while it is pointed at or has the focus; the chart paints the bar."""
        if not self.isEnabled() or not (self.hasFocus() or self.underMouse()):
            return
        scheme = colours()
        painter = QPainter(self)
        focus = self.hasFocus()
        painter.setPen(QPen(QColor(scheme.ink if focus else scheme.edge), 2.0 if focus else 1.0))
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()
