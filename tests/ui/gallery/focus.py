# SPDX-License-Identifier: Apache-2.0
"""Owns what of a picture does not show that it has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QScrollArea

from tests.ui.gallery.pixels import apart, changed
from ui.widgets.tabbing import stops

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_LEAST = 3.0
"""Contrast between a pixel with and without focus (WCAG 2.2, 1.4.11 and 2.4.13)."""
_ENOUGH = 20
"""So many pixels are seen: what underlines a word of three letters."""
_AROUND = 4


def unmarked(root: QWidget) -> list[str]:
    """Return where Tab stops in a window without anybody seeing it."""
    wrong = []
    root.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    for stop in list(stops(root)):
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        _scroll_to(stop)  # in a long list, to the row that keys are at
        _leave(stop, root)
        if not stop.isVisible():
            continue  # it closes when keys go on
        place = QRect(stop.mapTo(root, QPoint()), stop.size())
        place.adjust(-_AROUND, -_AROUND, _AROUND, _AROUND)
        without = root.grab(place.intersected(root.rect())).toImage()
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        seen = changed(without, root.grab(place.intersected(root.rect())).toImage())
        marked = sum(count for pair, count in seen.items() if apart(*pair) >= _LEAST)
        if stop.hasFocus() and marked < _ENOUGH:
            wrong.append(f"{type(stop).__name__} <{stop.accessibleName()[:40]}>: {marked} pixels")
    return wrong


def _leave(stop: QWidget, root: QWidget) -> None:
    """Take the focus from something, to the stop before it if there is another."""
    found = list(stops(root))
    before = found[found.index(stop) - 1] if stop in found else stop
    before.setFocus(Qt.FocusReason.TabFocusReason)
    if before is stop:
        stop.clearFocus()
    QApplication.processEvents()


def _scroll_to(stop: QWidget) -> None:
    around = stop.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea) and around.isAncestorOf(stop):
            around.ensureWidgetVisible(stop)
        around = around.parentWidget()
    QApplication.processEvents()
