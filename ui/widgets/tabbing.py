# SPDX-License-Identifier: Apache-2.0
"""Owns the way of the Tab key through a window: the order in which its layouts are read.

Qt goes in the order in which widgets were made, which is another wherever something was put in
afterwards. Layouts say what stands before what, mirrored or not, and know of nothing that left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QGridLayout,
    QLayout,
    QLineEdit,
    QListView,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTableView,
    QTabWidget,
    QWidget,
)

from ui.widgets.form import FormRow
from ui.widgets.keyboard import hear
from ui.widgets.room import reveal
from ui.widgets.spoken import tell_row
from ui.widgets.text import PressedByEnter, is_enter

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit)
"""What is one stop, whatever it is made of."""


class Tabbing:
    """A window in which Tab goes on in reading order, and to the first from the last.

    Keys that nothing in it knows are tried by their place, see `ui.widgets.keyboard`.
    """

    def event(self, event: QEvent) -> bool:
        """Hear keys of every layout, and keep Enter for the button that it presses.

        Here and not at each button: every event of every one would go through Python.
        """
        if event.type() == QEvent.Type.ShortcutOverride and is_enter(event):
            event.setAccepted(isinstance(QApplication.focusWidget(), PressedByEnter))
        return hear(self, event) or super().event(event)

    def focusNextPrevChild(self, on: bool) -> bool:
        """Go to the next stop, or to the one before, and have it seen."""
        found = list(stops(self))
        if not found:
            return False
        now = QApplication.focusWidget()
        if now in found:
            place = found.index(now) + (1 if on else -1)
        else:
            place = _beside(now, self, found, on)
        # As Qt does: styles show the focus of keys, and not that of the mouse.
        self.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        reason = Qt.FocusReason.TabFocusReason if on else Qt.FocusReason.BacktabFocusReason
        target = found[place % len(found)]
        if isinstance(target, QLineEdit):
            # Qt would tell of what it selects before it tells where the focus is, and readers,
            # who have heard of the field then, do not say which one it is.
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            target.selectAll()
        else:
            target.setFocus(reason)
            if isinstance(target, (QListView, QTableView)):
                tell_row(target)
        _show(target)
        return True


def stops(root: QWidget) -> Iterator[QWidget]:
    """Yield where Tab stops in a window, in reading order."""
    return (one for one in _read(root) if _is_stop(one) and one is not root)


def _read(part: QWidget) -> Iterator[QWidget]:
    """Yield a widget, then what is in it."""
    yield part
    if isinstance(part, _WHOLE):
        return
    for child in _inside(part):
        if child.isVisible() and not child.isWindow():
            yield from _read(child)


def _inside(part: QWidget) -> Iterable[QWidget]:
    """Return the widgets directly in one, those that its layout knows first."""
    if isinstance(part, QTabWidget):
        more = part.cornerWidget(Qt.Corner.TopRightCorner)
        return [one for one in (part.tabBar(), more, part.currentWidget()) if one is not None]
    if isinstance(part, QStackedWidget):
        return [part.currentWidget()] if part.count() else []
    if isinstance(part, QSplitter):
        return [part.widget(place) for place in range(part.count())]
    if isinstance(part, QScrollArea):
        return [part.widget()] if part.widget() is not None else []
    every = part.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    laid_out = list(_laid_out(part.layout(), every)) if part.layout() is not None else []
    known = set(laid_out)
    return [*laid_out, *(one for one in every if one not in known)]


def _laid_out(layout: QLayout, among: Sequence[QWidget]) -> Iterator[QWidget]:
    """Yield those of some widgets that are in a layout, or in one inside it, in reading order.

    It is asked where they are, never what it has. What PySide makes of an item of a layout stays
    after Qt has deleted the item; whatever is made at its address then passes for it, and the
    program crashes when that is deleted in turn.
    """
    parts = (*among, *(one for one in layout.children() if isinstance(one, QLayout)))
    placed = {place: part for part in parts if (place := layout.indexOf(part)) >= 0}
    places = sorted(placed)
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda place: layout.getItemPosition(place)[:2])
    for place in places:
        part = placed[place]
        if isinstance(part, QWidget):
            yield part
        else:
            yield from _laid_out(part, among)


def _is_stop(one: QWidget) -> bool:
    tabbed = one.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(tabbed and one.isEnabled() and one.focusProxy() is None)


def _beside(now: QWidget | None, root: QWidget, found: list[QWidget], on: bool) -> int:
    """Return the stop after, or before, what is none itself: a text, a button barred just now."""
    places = {one: place for place, one in enumerate(_read(root))}
    here = places.get(now, -1)
    after = next((n for n, one in enumerate(found) if places[one] > here), len(found))
    return after if on else after - 1


def _show(target: QWidget) -> None:
    """Have a stop seen, in a form with its name and its help."""
    part: QWidget | None = target
    while part is not None and not isinstance(part, FormRow):
        part = part.parentWidget()
    reveal(part or target, target)
