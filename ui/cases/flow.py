# SPDX-License-Identifier: Apache-2.0
"""Owns a row of buttons that goes on in the next line when it is full, mirrored where it must."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

from ui.theme.tokens import GAP


class Flow(QWidget):
    """Buttons, as many to a line as fit."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = _FlowLayout(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, made: QWidget) -> None:
        """Add one at the end."""
        self._layout.addWidget(made)

    def clear(self) -> None:
        """Take all buttons away."""
        while (item := self._layout.takeAt(0)) is not None:
            gone = item.widget()
            gone.hide()
            gone.deleteLater()


class _FlowLayout(QLayout):
    """Places items in lines; Qt has none that breaks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins(0, 0, 0, 0))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items]
        return QSize(
            max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0)
        )

    def _place(self, area: QRect, *, move: bool) -> int:
        direction = self.parentWidget().layoutDirection()
        left, top, line = 0, 0, 0
        for item in self._items:
            size = item.sizeHint()
            if left and left + size.width() > area.width():
                left, top, line = 0, top + line + GAP, 0
            if move:
                spot = QRect(area.topLeft() + QPoint(left, top), size)
                item.setGeometry(QStyle.visualRect(direction, area, spot))
            left += size.width() + GAP
            line = max(line, size.height())
        return top + line
