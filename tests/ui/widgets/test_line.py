# SPDX-License-Identifier: Apache-2.0
"""A row of large letters goes on in the next line; what stretches takes what is left of a line."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from ui.widgets.line import Line


@pytest.fixture
def row(qtbot, language):
    whole = QWidget()
    qtbot.addWidget(whole)

    def make(code: str, width: int) -> list[QWidget]:
        language.choose(code)
        line = Line()
        line.setContentsMargins(10, 0, 10, 0)
        line.setSpacing(8)
        parts = [QWidget() for _ in range(3)]
        for part in parts:
            part.setFixedHeight(20)
            part.setMinimumWidth(100)
        first, second, third = parts
        line.addWidget(first, 1)
        line.addWidget(third)
        line.insertWidget(line.indexOf(third), second)
        whole.setLayout(line)
        whole.resize(width, whole.heightForWidth(width))
        whole.show()
        return parts

    return make


def test_what_has_room_stands_in_one_line(row):
    first, second, third = row("en", 400)
    assert first.y() == second.y() == third.y() == 0
    assert (first.x(), first.width()) == (10, 400 - 20 - 2 * 108)
    assert third.x() + third.width() == 390


def test_what_has_no_room_goes_on_below(row):
    first, second, third = row("en", 300)
    assert first.y() == second.y() == 0 < third.y() == 28
    assert first.x() == third.x() == 10
    assert third.parentWidget().height() == 48


def test_a_line_begins_at_the_right_in_arabic(row):
    first, second, third = row("ar", 300)
    assert second.x() < first.x()
    assert first.x() + first.width() == third.x() + third.width() == 290


def test_no_part_of_a_line_is_wider_than_it_may_be(row):
    first, second, _ = row("en", 400)
    first.setMaximumWidth(150)
    first.parentWidget().resize(420, 20)
    assert (first.x(), first.width()) == (10, 150)
    assert second.x() == 10 + 150 + 8
