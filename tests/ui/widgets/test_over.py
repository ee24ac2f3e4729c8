# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that dialogs stand over their window, wherever a desktop puts them first."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from tests.ui.conftest import wait_for
from ui.cases.card import Reader
from ui.widgets import over
from ui.widgets.dialog import Dialog
from ui.widgets.notice import Notice

MAKING = {
    "dialog": lambda desk, window: Dialog(desk, window, "What is this for?", "Take in"),
    "notice": lambda _, window: Notice(window, "It is done.", "Nothing is lost."),
    "reader": lambda _, window: Reader("A long text", window),
}


def off(dialog, window):
    """Return how far apart the middles of the two are."""
    apart = dialog.geometry().center() - window.geometry().center()
    return max(abs(apart.x()), abs(apart.y()))


@pytest.mark.parametrize("make", MAKING.values(), ids=MAKING.keys())
def test_what_opened_in_a_corner_comes_over_its_window_once(desk, qtbot, monkeypatch, make):
    monkeypatch.setattr(over, "PLACED_MS", 20)
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(60, 40, 640, 500)
    window.show()
    dialog = make(desk, window)
    dialog.resize(300, 200)
    dialog.open()
    middle = off(dialog, window)
    dialog.move(0, 0)
    assert off(dialog, window) > 48 >= middle
    wait_for(lambda: off(dialog, window) == middle)
    dialog.move(0, 0)  # by hand: there it stays
    dialog.resize(dialog.width() + 10, dialog.height())
    qtbot.wait(60)
    assert off(dialog, window) > 48
    dialog.done(0)
