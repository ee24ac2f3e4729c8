# SPDX-License-Identifier: Apache-2.0
"""A field for a number shows it like any other field, and keeps it while one scrolls."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from ui.cases.fields import NumberField


def test_a_number_is_seen_in_its_field_and_a_wheel_does_not_change_it(qtbot, look):
    place = QWidget()
    qtbot.addWidget(place)
    look.dress(place)
    rows = QVBoxLayout(place)
    field, other = NumberField(), QLineEdit()
    for one in (field, other):
        rows.addWidget(one)
    field.set_value(1677)
    place.resize(300, 120)
    place.show()
    QApplication.processEvents()
    inside = field.findChild(QLineEdit)
    assert inside.text() == "1677"
    assert inside.width() > 200
    assert field.height() == other.height()
    turned = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, turned)
    assert field.value == 1677


@pytest.mark.parametrize("code", ["en", "ar"])
def test_a_number_begins_where_its_name_does(qtbot, language, code):
    language.choose(code)
    field = NumberField()
    qtbot.addWidget(field)
    field.set_value(40)
    field.resize(300, 30)
    field.show()
    inside = field.findChild(QLineEdit)
    inside.grab()
    assert (inside.cursorRect().x() > inside.width() / 2) == (code == "ar")
