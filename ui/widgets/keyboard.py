# SPDX-License-Identifier: Apache-2.0
"""Owns keys by their place, for keyboards whose layout has no Latin letters.

Qt looks for the Latin letter of a key in the other layouts of a keyboard, and most desktops see to
it that there is one. Where somebody has an Arabic or a Russian one alone there is none: Ctrl+K is
Ctrl+ن, and would do nothing, nor would Ctrl+C in a field. So a window first lets what has the focus
have the key by its place, then says to its shortcuts what the layout calls it; Qt asks those next.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_ROWS = {10: "1234567890", 24: "QWERTYUIOP", 38: "ASDFGHJKL", 52: "ZXCVBNM"}
"""Keys by the codes that X11 and Wayland share. Windows and macOS name keys by place themselves."""
_PLACES = (
    {first + n: Qt.Key(ord(key)) for first, row in _ROWS.items() for n, key in enumerate(row)}
    if sys.platform == "linux"
    else {}
)
_LETTERS = range(0x100, Qt.Key.Key_Escape.value)
"""What Qt calls letters that are not those of western Europe."""
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def by_place(event: QKeyEvent) -> QKeyCombination:
    """Return which keys were pressed, a letter of another alphabet as the Latin one of its key."""
    place = _PLACES.get(event.nativeScanCode())
    if place is None or event.key() not in _LETTERS or not event.modifiers() & _HELD:
        return event.keyCombination()
    return QKeyCombination(event.modifiers(), place)


def hear(window: QWidget, event: QEvent) -> bool:
    """Tell whether what has the focus took a key that it did not know, for that of its place.

    What comes to a window is what nobody in it wanted.
    """
    kind = event.type()
    if kind not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        return False
    keys, focus = by_place(event), QApplication.focusWidget()
    if keys == event.keyCombination() or focus is None:
        return False
    again = QKeyEvent(kind, keys.key(), event.modifiers(), "", event.isAutoRepeat())
    asked = kind == QEvent.Type.ShortcutOverride
    if asked:
        again.ignore()  # as Qt asks: whoever says nothing does not want it
    event.setAccepted(QApplication.sendEvent(focus, again) and again.isAccepted())
    if asked and not event.isAccepted():
        _teach(window, QKeySequence(keys), QKeySequence(event.keyCombination()))
    return event.isAccepted()


def _teach(window: QWidget, keys: QKeySequence, said: QKeySequence) -> None:
    """Have shortcuts be known by what the layout calls their keys, too."""
    for shortcut in window.findChildren(QShortcut):
        known = shortcut.keys()
        if keys in known and said not in known:
            shortcut.setKeys([*known, said])
