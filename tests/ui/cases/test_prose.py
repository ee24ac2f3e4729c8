# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a text is read as it was written: direction, width, selection, copy."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from ui.cases.fields import TextField
from ui.cases.prose import Prose
from ui.widgets import clipboard


@pytest.fixture
def prose(qtbot, language):
    def make(text: str, width: int = 300) -> Prose:
        made = Prose(text)
        qtbot.addWidget(made)
        made.resize(width, made.heightForWidth(width))
        made.show()
        QApplication.processEvents()
        return made

    return make


def directions(document) -> list[Qt.LayoutDirection]:
    block, found = document.begin(), []
    while block.isValid():
        found.append(block.textDirection())
        block = block.next()
    return found


LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
MIXED = "An answer in English.\nالجواب بالعربية.\n12 مايو\nend"


def test_each_paragraph_has_the_direction_of_its_content(prose, qtbot):
    assert directions(prose(MIXED)._document) == [LEFT, RIGHT, RIGHT, LEFT]
    field = TextField()
    qtbot.addWidget(field)
    field.setPlainText(MIXED)
    assert directions(field.document()) == [LEFT, RIGHT, RIGHT, LEFT]


def test_one_long_word_breaks_instead_of_widening_the_page(prose):
    made = prose("W" * 5_000)
    assert made.minimumSizeHint().width() <= 80
    assert made.heightForWidth(300) > 20 * made.fontMetrics().lineSpacing()


def test_a_height_for_another_width_does_not_disturb_what_is_shown(prose):
    made = prose("word " * 200)
    before = made.grab().toImage()
    made.heightForWidth(900)
    assert made.grab().toImage() == before


def test_text_is_selected_by_mouse_and_copied(prose):
    made = prose("copy me")
    QTest.mouseDClick(made, Qt.MouseButton.LeftButton, pos=QPoint(5, 8))
    assert made.selected == "copy"
    made.setFocus()
    QTest.keyClick(made, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    board = QApplication.clipboard()
    assert board.text() == "copy"
    assert "x-kde-passwordManagerHint" in board.mimeData().formats()
    clipboard.take_back()
    assert board.text() == ""
    QTest.keyClick(made, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert made.selected == "copy me"


def test_a_screen_reader_hears_the_text(prose):
    assert prose("<i>not italics</i>").accessibleName() == "<i>not italics</i>"


def test_the_menu_of_a_text_is_gone_when_it_was_closed(prose):
    made = prose("A text")
    for _ in range(2):
        right = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))
        QApplication.sendEvent(made, right)
        (menu,) = made.findChildren(QMenu)
        menu.close()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        assert not made.findChildren(QMenu)
