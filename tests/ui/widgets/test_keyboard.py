# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that keys do what they say on a keyboard without Latin letters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from tests.cases import in_each
from tests.ui.conftest import wait_for
from ui.widgets.keyboard import by_place
from ui.widgets.tabbing import Tabbing

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CODES = {"A": 38, "C": 54, "K": 45, "L": 46, "N": 57, "V": 55, "1": 10}
"""Of some keys, as X11 and Wayland number them."""


class Place(Tabbing, QWidget):
    pass


@pytest.fixture
def window(qtbot):
    made = Place()
    qtbot.addWidget(made)
    QVBoxLayout(made)
    return made


def put(window, part):
    window.layout().addWidget(part)
    window.show()
    window.activateWindow()
    wait_for(window.isActiveWindow)
    part.setFocus()
    return part


def event(kind, letter, place, held=CTRL):
    """Return what comes from a layout that calls the key of a Latin letter otherwise."""
    return QKeyEvent(kind, ord(letter), held, CODES[place], 0, 0, letter)


def press(letter, place, held=CTRL):
    """Press a key as a desktop has it pressed: Qt asks for its shortcuts between the two."""
    asked = event(QEvent.Type.ShortcutOverride, letter, place, held)
    asked.ignore()
    at = QApplication.focusWidget()
    if QApplication.sendEvent(at, asked) and asked.isAccepted():
        QApplication.sendEvent(at, event(QEvent.Type.KeyPress, letter, place, held))
    else:
        QTest.keySequence(at, QKeySequence(QKeyCombination(held, Qt.Key(ord(letter)))))


def heard(window, keys):
    pressed = []
    QShortcut(QKeySequence(keys), window).activated.connect(lambda: pressed.append(keys))
    return pressed


@pytest.mark.qt_log_ignore(
    "keyToAscii|This plugin does not", extend=True
)  # Qt's tests know the keys of ASCII only
@pytest.mark.parametrize(
    ("letter", "keys", "held"),
    [
        ("ن", "Ctrl+K", CTRL), ("Л", "Ctrl+K", CTRL), ("م", "Ctrl+L", CTRL),
        ("Т", "Ctrl+Shift+N", CTRL | SHIFT), ("١", "Alt+1", Qt.KeyboardModifier.AltModifier),
    ],
)  # fmt: skip
def test_a_shortcut_is_heard_by_the_place_of_its_key(window, letter, keys, held):
    for place in (QPushButton(), QLineEdit()):
        put(window, place)
        pressed = heard(window, keys)
        press(letter, keys[-1], held)
        press(letter, keys[-1], held)
        assert pressed == [keys, keys]
        for made in window.findChildren(QShortcut):
            made.setEnabled(False)


def test_what_the_field_does_with_a_key_goes_before_a_shortcut(window):
    field, pressed = put(window, QLineEdit("Words")), heard(window, "Ctrl+A")
    press("ش", "A")
    assert (field.selectedText(), pressed) == ("Words", [])
    press("С", "C")
    field.clear()
    press("М", "V")
    assert field.text() == "Words"


@in_each(
    "letter, place, held",
    [("K", "K", CTRL), ("é", "1", CTRL), ("ن", "K", SHIFT), ("\u0119", "", CTRL)],
)
def test_other_keys_are_what_the_layout_says(letter, place, held):
    CODES[""] = 0
    pressed = event(QEvent.Type.KeyPress, letter, place, held)
    assert by_place(pressed) == pressed.keyCombination()
