# SPDX-License-Identifier: Apache-2.0
"""Forms that open in a case: where they begin, and in which direction their fields are written."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit

from ui.cases.fields import LineField, TextField
from ui.cases.names import in_line

NAMES = {
    Qt.LayoutDirection.LeftToRight: "Hélène Garnier",
    Qt.LayoutDirection.RightToLeft: "ليلى منصور",
}
BOTH = pytest.mark.parametrize("code", ["en", "ar"])


@BOTH
def test_a_form_higher_than_its_place_is_seen_from_its_head(seat, code):
    file = seat.begin()
    seat.window.desk.language.choose(code)
    seat.window.resize(1000, 640)
    page = seat.open(file, "allegations")
    part = page.parts["allegations"]
    seat.press(part.tr("Add an allegation"))
    form = seat.form()
    assert form.height() > part.viewport().height()
    first = form.mapTo(part.viewport(), QPoint()).y()
    assert 0 <= first < part.viewport().height() / 2


def places_typed(field, text):
    """Type a text letter by letter; return where the cursor was after each."""
    field.resize(400, field.sizeHint().height())
    field.show()
    places = []
    for letter in text:
        field.insert(letter) if isinstance(field, QLineEdit) else field.insertPlainText(letter)
        field.grab()  # a line is moved to its side when it is painted
        places.append(field.cursorRect().center().x())
    return places


@BOTH
@pytest.mark.parametrize("direction", NAMES, ids=["a Latin name", "an Arabic name"])
def test_a_line_is_written_in_the_direction_of_what_is_typed_in_a_window_of_either(
    language, qtbot, code, direction
):
    language.choose(code)
    field = LineField()
    qtbot.addWidget(field)
    places = places_typed(field, NAMES[direction])
    left = direction == Qt.LayoutDirection.LeftToRight
    assert places == sorted(places, reverse=not left)
    assert (places[0] < field.width() / 2) == left


@BOTH
@pytest.mark.parametrize("direction", NAMES, ids=["a Latin name", "an Arabic name"])
def test_a_paragraph_has_its_own_direction_and_begins_where_the_window_begins(
    language, qtbot, code, direction
):
    language.choose(code)
    field = TextField()
    qtbot.addWidget(field)
    places = places_typed(field, NAMES[direction])
    assert field.document().firstBlock().textDirection() == direction
    middle = field.width() / 2
    assert all((place > middle) == (code == "ar") for place in places)


@BOTH
def test_names_of_both_scripts_keep_the_order_of_the_window_in_a_line(language, code):
    language.choose(code)
    line = in_line(NAMES.values())
    assert line[0] == ("\u200f" if code == "ar" else "\u200e")
    assert line[1:] == " · ".join(f"\u2068{name}\u2069" for name in NAMES.values())
