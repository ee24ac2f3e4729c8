# SPDX-License-Identifier: Apache-2.0
"""Owns a row that goes on in the next line where letters are large, instead of going off the page.

At the usual sizes it is Qt's own row, whose parts have room beside each other at 1280 pixels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QLayoutItem, QStyle, QWidget

from ui.theme.zoom import percent

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LARGE = 150


def letters_are_large() -> bool:
    """Tell whether a row that has room at the usual sizes may have to break."""
    return percent() >= _LARGE


def line_of() -> QHBoxLayout | Line:
    """Return a row for the head of a page, or for what a list is narrowed by."""
    return Line() if letters_are_large() else QHBoxLayout()


def sides_of() -> QBoxLayout:
    """Return a row of two columns, which stand below each other where letters are large."""
    way = QBoxLayout.Direction
    return QBoxLayout(way.TopToBottom if letters_are_large() else way.LeftToRight)


class Line(QLayout):
    """Parts in their order; what is left of a line goes to those that stretch."""

    def __init__(self) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._stretch: dict[QWidget, int] = {}

    def addWidget(self, widget: QWidget, stretch: int = 0) -> None:
        """Add a part at the end."""
        self._stretch[widget] = stretch
        super().addWidget(widget)

    def insertWidget(self, place: int, widget: QWidget, stretch: int = 0) -> None:
        """Add a part before another."""
        self.addWidget(widget, stretch)
        self._items.insert(place, self._items.pop())

    def addItem(self, item: QLayoutItem) -> None:
        """Take what Qt made of a part."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many parts there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return what holds a part, as Qt asks."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give a part away."""
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self._stretch.pop(item.widget(), None)
        return item

    def hasHeightForWidth(self) -> bool:
        """Say that there are more lines where it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return how high all lines are at a width."""
        around = self.contentsMargins()
        inside = width - around.left() - around.right()
        return around.top() + self._place(QRect(0, 0, inside, 0), move=False) + around.bottom()

    def setGeometry(self, rect: QRect) -> None:
        """Put the parts into their lines."""
        super().setGeometry(rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        """Return the least: the width comes from what is around."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Return room for the widest part, in a line of its own."""
        around = self.contentsMargins()
        sizes = [item.minimumSize() for item in self._items if not item.isEmpty()]
        return QSize(
            max((s.width() for s in sizes), default=0) + around.left() + around.right(),
            max((s.height() for s in sizes), default=0) + around.top() + around.bottom(),
        )

    def _place(self, area: QRect, *, move: bool) -> int:
        """Set the parts into an area, if `move`; return how high they are in it."""
        top = 0
        for line in self._lines(area.width()):
            widths = self._widths(line, area.width())
            heights = [_height(item, width) for item, width in zip(line, widths, strict=True)]
            left = 0
            for item, width, height in zip(line, widths, heights, strict=True):
                if move:
                    spot = QPoint(left, top + (max(heights) - height) // 2)
                    place = QRect(area.topLeft() + spot, QSize(width, height))
                    turned = self.parentWidget().layoutDirection()
                    item.setGeometry(QStyle.visualRect(turned, area, place))
                left += width + self.spacing()
            top += max(heights) + self.spacing()
        return max(top - self.spacing(), 0)

    def _lines(self, room: int) -> Iterator[Sequence[QLayoutItem]]:
        line: list[QLayoutItem] = []
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            width = item.sizeHint().width()
            if line and used + width > room:
                yield line
                line, used = [], 0
            line.append(item)
            used += width + self.spacing()
        if line:
            yield line

    def _widths(self, line: Sequence[QLayoutItem], room: int) -> Sequence[int]:
        """Return the widths of the parts of a line, what is left of it with those that stretch."""
        hints = [min(item.sizeHint().width(), room) for item in line]
        shares = [self._stretch.get(item.widget(), 0) for item in line]
        left = room - sum(hints) - self.spacing() * (len(line) - 1)
        whole = sum(shares) or 1
        most = [item.maximumSize().width() for item in line]
        return [
            min(hint + left * share // whole, limit)
            for hint, share, limit in zip(hints, shares, most, strict=True)
        ]


def _height(item: QLayoutItem, width: int) -> int:
    high = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
    return min(high, item.maximumSize().height())
