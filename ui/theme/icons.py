# SPDX-License-Identifier: Apache-2.0
"""Owns the icons: drawn from the shipped set in the colour of a role, when they are painted.

The set is Lucide (ISC and MIT, `resources/icons/LICENSE-lucide.txt`). A file names no colour but
`currentColor`; the engine puts in the role's colour of the moment, so that icons follow light
and dark like text does. Icons that point the way reading goes are mirrored in right-to-left.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from ui.theme.apply import colours

_POINTING = frozenset({"arrow-left", "arrow-right", "chevron-left", "chevron-right", "send"})


@cache
def icon(name: str, role: str = "ink") -> QIcon:
    """Return an icon of the set; `role` is a colour role of `tokens.Colours`.

    Made once each: painting asks for them again and again, and none is ever given back.
    """
    return QIcon(_Engine(name, role))


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = resources.read_text(f"icons/{name}.svg").replace("currentColor", colour)
    return QSvgRenderer(drawing.encode())


class _Engine(QIconEngine):
    """Draws one file of the set, looking up its colour each time."""

    def __init__(self, name: str, role: str) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._drawn: dict[tuple[int, int, str, bool], QPixmap] = {}

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        painter.save()
        if self._name in _POINTING and _right_to_left():
            painter.translate(rect.left() * 2 + rect.width(), 0)
            painter.scale(-1, 1)
        side = min(rect.width(), rect.height())
        square = QRect(QPoint(0, 0), QSize(side, side))
        square.moveCenter(rect.center())
        _renderer(self._name, self._colour(mode)).render(painter, square.toRectF())
        painter.restore()

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        if size.isEmpty():
            # A button that is squeezed to nothing still asks for its icon.
            return QPixmap()
        key = (size.width(), size.height(), self._colour(mode), _right_to_left())
        if key not in self._drawn:
            drawn = self._drawn[key] = QPixmap(size)
            drawn.fill(Qt.GlobalColor.transparent)
            painter = QPainter(drawn)
            self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
            painter.end()
        return self._drawn[key]

    def _colour(self, mode: QIcon.Mode) -> str:
        colour: str = getattr(colours(), "edge" if mode == QIcon.Mode.Disabled else self._role)
        return colour


def _right_to_left() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
