# SPDX-License-Identifier: Apache-2.0
"""Owns where the Tab key goes another way through a picture than the eye does."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui.widgets.tabbing import stops

_SLACK, _LEAST = 4, 6
"""Pixels by which what stands in one line may be higher or lower; less is seen of an edge."""


def out_of_order(root: QWidget) -> list[str]:
    """Return where Tab goes up, or back in a line, on its way through a window."""
    mirrored = root.layoutDirection() == Qt.LayoutDirection.RightToLeft
    wrong = []
    for before, after in pairwise(stops(root)):
        first, second = _seen(before, root), _seen(after, root)
        if min(first.width(), first.height(), second.width(), second.height()) < _LEAST:
            continue
        back = second.left() >= first.right() if mirrored else second.right() <= first.left()
        on = second.right() <= first.left() if mirrored else second.left() >= first.right()
        above = second.bottom() <= first.top() + _SLACK
        below = second.top() >= first.bottom() - _SLACK
        if (above and not on) or (back and not below):
            wrong.append(f"{_said(before)} -> {_said(after)}")
    return wrong


def _seen(one: QWidget, root: QWidget) -> QRect:
    """Return where something is on a window; what is scrolled away is at the edge it is behind."""
    place = QRect(one.mapTo(root, QPoint()), one.size())
    around = one.parentWidget()
    while around is not None and around is not root:
        if isinstance(around.parentWidget(), QAbstractScrollArea):
            edge = QRect(around.mapTo(root, QPoint()), around.size())
            place = QRect(
                QPoint(
                    min(max(place.left(), edge.left()), edge.right()),
                    min(max(place.top(), edge.top()), edge.bottom()),
                ),
                QPoint(
                    max(min(place.right(), edge.right()), edge.left()),
                    max(min(place.bottom(), edge.bottom()), edge.top()),
                ),
            )
        around = around.parentWidget()
    return place


def _said(one: QWidget) -> str:
    return f"{type(one).__name__} <{one.accessibleName()[:40]}>"
