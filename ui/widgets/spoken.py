# SPDX-License-Identifier: Apache-2.0
"""Owns what screen readers take the parts of a window for, where Qt would tell them nothing.

Qt knows buttons and fields; what is around them is a thing without a role to it, and what shows
one of several screens a "layered pane", which readers say aloud. A class says with `spoken_as`
what its widgets are:

    group    a sheet or a step: its name is read out when the focus comes to it, and its texts
    leaf     one of several screens: its name alone, for there is much in it; it must have one
    news     a banner: read out when it comes up, wherever the focus is
    help     what stands below the field that it `describes`: read out with that, not by itself
    secret   a passphrase: that it is one, and nothing of what is typed, not even while it is shown
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QStackedWidget, QTableView, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QAbstractItemView

_ROLE = QAccessible.Role
_DESCRIBES = QAccessible.RelationFlag.DescriptionFor
_CALM_MS, _HEARD_MS = 400, 5000
"""Until readers are done with what was just built: of too much they hear nothing."""


def introduce() -> None:
    """Have Qt ask here from now on; as often as one likes."""
    if not _introduced:
        _introduced.append(True)
        QAccessible.installFactory(_part)


_introduced: list[bool] = []


def tell(news: QWidget) -> None:
    """Have news read out that are on the screen, by the name that they have now."""
    # Linux reads out what comes up, and only that; Windows what sends an alert.
    for event in (QAccessible.Event.ObjectShow, QAccessible.Event.Alert):
        QAccessible.updateAccessibility(QAccessibleEvent(news, event))


def tell_row(view: QAbstractItemView) -> None:
    """Have the current row of a list or table read out, as if it had the focus itself.

    Qt tells of it only when the keys go to another, not when one comes to the list.
    """
    if view.currentIndex().isValid():
        event = QAccessibleEvent(view, QAccessible.Event.Focus)
        event.setChild(child_of(view))
        QAccessible.updateAccessibility(event)


def tell_keys(window: QWidget) -> None:
    """Have read out where the keys are, once readers listen to a window that has just come up."""
    QTimer.singleShot(_CALM_MS, window, partial(_tell_keys, window))


def _tell_keys(window: QWidget) -> None:
    at = window.focusWidget()
    if at is not None and window.isActiveWindow():
        QAccessible.updateAccessibility(QAccessibleEvent(at, QAccessible.Event.Focus))


def child_of(view: QAbstractItemView) -> int:
    """Return as which of its children readers know the current cell; headings are some, too."""
    at = view.currentIndex()
    if isinstance(view, QTableView):
        return (at.row() + 1) * (at.model().columnCount() + 1) + at.column() + 1
    return at.row()


class Herald(QWidget):
    """Nothing to be seen: has read out what one who sees would notice, wherever the focus is."""

    spoken_as = "news"

    def __init__(self, owner: QWidget, text: str) -> None:
        """Have a text read out; what is not shown would not be, so it is, without a size."""
        super().__init__(owner)
        self.setFixedSize(0, 0)
        self.setAccessibleName(text)
        self.hide()
        QTimer.singleShot(_CALM_MS, self, self.show)
        # Or it would be read out again with whatever shows its owner.
        QTimer.singleShot(_HEARD_MS, self, self.deleteLater)


def _part(_name: str, thing: QObject) -> QAccessibleInterface | None:
    made = _PARTS.get(getattr(thing, "spoken_as", ""))
    if made is None and isinstance(thing, QStackedWidget):
        made = _nothing
    return None if made is None else made(thing)


def _nothing(widget: QWidget) -> QAccessibleInterface:
    return QAccessibleWidget(widget, _ROLE.Client)


def _group(widget: QWidget) -> QAccessibleInterface:
    return QAccessibleWidget(widget, _ROLE.Grouping)


def _leaf(widget: QWidget) -> QAccessibleInterface:
    return QAccessibleWidget(widget, _ROLE.LayeredPane)


def _news(widget: QWidget) -> QAccessibleInterface:
    return QAccessibleWidget(widget, _ROLE.Notification)


class _Help(QAccessibleWidget):
    def __init__(self, below: QWidget) -> None:
        super().__init__(below, _ROLE.StaticText)

    def text(self, what: QAccessible.Text) -> str:
        return self.object().text() if what == QAccessible.Text.Name else super().text(what)

    def relations(
        self, wanted: QAccessible.RelationFlag
    ) -> list[tuple[QAccessibleInterface, QAccessible.RelationFlag]]:
        field = self.object().describes
        if not wanted & _DESCRIBES or not shiboken6.isValid(field):
            return []
        return [(QAccessible.queryAccessibleInterface(field), _DESCRIBES)]


class _Secret(QAccessibleWidget):
    def __init__(self, field: QWidget) -> None:
        super().__init__(field, _ROLE.EditableText)

    def state(self) -> QAccessible.State:
        # That it has a text is not said: with it Qt hands every letter on as it is typed.
        found = super().state()
        found.editable = found.passwordEdit = True
        return found


_PARTS = {"group": _group, "leaf": _leaf, "news": _news, "help": _Help, "secret": _Secret}
