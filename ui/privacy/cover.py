# SPDX-License-Identifier: Apache-2.0
"""Owns what lies over a window while it is hidden: opaque, with nothing beneath to be read.

What is beneath is hidden in Qt's sense, too: no key and no click reaches it, and a picture that
the desktop keeps of the window shows the cover. That alone would not hide it from a screen reader,
to whom Qt calls the rows of a hidden list visible; so it is taken out of what readers are given.
The layout of the window rests meanwhile, so all is where it was when the cover is lifted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.theme.tokens import GAP, PAD
from ui.theme.zoom import px
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.text import Label, Symbol, button

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_WIDTH = 320
_ROOM_FOR_PICTURE = 260
"""Pixels of height; in a lower window the words stand alone."""
_UNREAD = "qt_rubberband"
"""A part of this name is left out of what Qt gives to screen readers (`_q_ac_childWidgets` in
qaccessiblewidget.cpp); there is no other way to say so. A test looks whether it works."""
_EXPLICIT = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
_OWN = Qt.FindChildOption.FindDirectChildrenOnly


class Cover(QWidget):
    """Over one window. It asks for the passphrase, or only to be lifted."""

    back_wanted = Signal(str)  # the passphrase, where it is asked for

    def __init__(self, window: QWidget, *, asks: bool) -> None:
        super().__init__(window)
        self._window = window
        self._beneath: dict[QWidget, str] = {}
        """All that is in the window, by the names that they have else."""
        self._taken: list[QWidget] = []
        self._focus = _focus_in(window)
        self._asks = asks
        self.passphrase = PassphraseEdit()
        self.show_again = button(self.tr("Show"), self._on_wanted, role="primary")
        self.said = Label(role="tone-danger")
        self._build()
        if window.layout() is not None:
            window.layout().setEnabled(False)
        for part in window.findChildren(QWidget, options=_OWN):
            self._watch(part)
        window.installEventFilter(self)
        self._lie()
        self.show()
        self.begin()

    def _build(self) -> None:
        picture = Symbol("eye-off", side=40)
        words = Label(self.tr("Probitas is hidden."), "heading")
        for one in (picture, words, self.said):
            one.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.passphrase, 1)
        row.addWidget(self.show_again)
        if not self._asks:
            row.insertStretch(0)
            row.addStretch()
        column = QWidget()
        column.setFixedWidth(px(_WIDTH))
        inside = QVBoxLayout(column)
        inside.setSpacing(PAD)
        for one in (picture, words):
            inside.addWidget(one)
        inside.addLayout(row)
        inside.addWidget(self.said)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(column, 0, Qt.AlignmentFlag.AlignCenter)
        # Not before it has a place: what is shown without one is a window of its own.
        picture.setVisible(self._window.height() >= px(_ROOM_FOR_PICTURE))
        self.said.hide()
        self.passphrase.setVisible(self._asks)
        self.passphrase.setAccessibleName(self.tr("Passphrase"))
        self.passphrase.setPlaceholderText(self.tr("Passphrase"))
        self.passphrase.returnPressed.connect(self._on_wanted)
        self.setProperty("role", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.setAccessibleName(words.text())

    def begin(self) -> None:
        """Put the cursor where it is lifted."""
        (self.passphrase if self._asks else self.show_again).setFocus()

    def say(self, sentence: str) -> None:
        """Say why it stays, and let the passphrase be typed again."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        self.passphrase.clear()
        self.hold(busy=False)
        self.begin()

    def hold(self, *, busy: bool) -> None:
        """Let nothing be typed while a passphrase is looked at."""
        for one in (self.passphrase, self.show_again):
            one.setEnabled(not busy)

    def lift(self) -> None:
        """Show again what is beneath, except what has been put away meanwhile."""
        self._window.removeEventFilter(self)
        for part in filter(isValid, self._beneath):
            part.removeEventFilter(self)
            part.setObjectName(self._beneath[part])
            if part in self._taken and not part.testAttribute(_EXPLICIT):
                part.show()
        if (layout := self._window.layout()) is not None:
            layout.setEnabled(True)
            layout.activate()
        self.hide()
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus()
        elif (now := self._window.focusWidget()) is not None:
            now.clearFocus()  # where Qt has put it when the cover went
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window, and over what comes into it."""
        kind = event.type()
        if kind == QEvent.Type.Resize and watched is self._window:
            self._lie()
        elif kind == QEvent.Type.ChildPolished and watched is self._window:
            self._watch(event.child())
            self.raise_()
        elif kind == QEvent.Type.ShowToParent and watched is not self._window:
            self._take(watched)
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let no key through: Escape would close the dialog that nobody sees."""
        event.accept()

    def _lie(self) -> None:
        self.setGeometry(self._window.rect())
        self.raise_()

    def _watch(self, part: QObject) -> None:
        if part in self._beneath or part is self or not part.isWidgetType() or part.isWindow():
            return
        self._beneath[part] = part.objectName()
        part.setObjectName(_UNREAD)
        part.installEventFilter(self)
        self._take(part)

    def _take(self, part: QWidget) -> None:
        """Hide a part, in such a way that one can tell if somebody else hides it then."""
        if not part.isHidden():
            part.hide()
            part.setAttribute(_EXPLICIT, False)
            self._taken.append(part)

    def _on_wanted(self) -> None:
        self.back_wanted.emit(self.passphrase.text())


def _focus_in(window: QWidget) -> QWidget | None:
    """Return what has the focus in a window; Qt also names what is about to be deleted."""
    has_it = window.focusWidget()
    return has_it if has_it is not None and has_it.isVisibleTo(window) else None
