# SPDX-License-Identifier: Apache-2.0
"""Lists of choices are shown whole; what stands in a line grows with its letters."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolButton

from ui.theme.zoom import square
from ui.widgets.choice import Choice
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.search import SearchEdit


@pytest.fixture
def shown(qtbot, look):
    def show(field):
        qtbot.addWidget(field)
        look.dress(field)
        field.show()
        return field

    return show


@pytest.mark.parametrize("many", [2, 3, 40])
def test_a_list_of_choices_is_as_high_as_its_rows_and_as_wide_as_its_names(shown, many):
    field = Choice([(n, f"A name that is longer than its field, {n}") for n in range(many)])
    field.setFixedWidth(120)
    shown(field).showPopup()
    view, seen = field.view(), min(many, field.maxVisibleItems())
    assert view.viewport().height() == sum(map(view.sizeHintForRow, range(seen)))
    assert view.viewport().width() >= view.sizeHintForColumn(0)
    assert view.verticalScrollBar().isVisible() == (many > seen)
    field.hidePopup()


@pytest.mark.parametrize("code", ["en", "ar"])
def test_what_stands_in_a_line_is_as_large_as_its_letters_and_covers_none(
    qtbot, shown, look, language, code
):
    language.choose(code)
    look.resize(200)
    field = shown(SearchEdit("Find", "Type to filter"))
    cross = field.findChild(QToolButton)
    assert not cross.isVisible()
    empty = field.textMargins()
    field.setText("words")
    assert cross.isVisible()
    assert cross.iconSize() == cross.size() == square(16)
    beside = field.textMargins() - empty
    assert max(beside.left(), beside.right()) > cross.width()
    assert (cross.geometry().center().x() > field.width() // 2) == (code == "en")
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert field.text() == ""
    assert field.textMargins() == empty


def test_the_eye_of_a_passphrase_shows_it_and_hides_it_again(qtbot, shown):
    field = shown(PassphraseEdit())
    eye = field.findChild(QToolButton)
    for mode in (QLineEdit.EchoMode.Normal, QLineEdit.EchoMode.Password):
        qtbot.mouseClick(eye, Qt.MouseButton.LeftButton)
        assert field.echoMode() == mode
