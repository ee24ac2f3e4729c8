# SPDX-License-Identifier: Apache-2.0
"""One line in several scripts: each part reads its own way, and all of them the window's."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption

from ui.widgets.direction import in_line, in_one_line, isolated

NUMBER, RULE, SUBJECT = "RET-2021-010", "ST/SGB/2007/11", "طلب"
SOURCE = f"\u200f{RULE}، {SUBJECT}"


@pytest.fixture
def turned(language):
    language.choose("ar")


def places(line: str, *parts: str) -> list[float]:
    """Return where each part begins on the screen, in pixels from the left."""
    layout = QTextLayout(line)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    drawn = layout.createLine()
    layout.endLayout()
    return [drawn.cursorToX(line.index(part))[0] for part in parts]


@pytest.mark.parametrize(
    "line",
    [f"{NUMBER} · {SOURCE}", f"{isolated(NUMBER)} · {SOURCE}"],
    ids=["as it is told", "isolated before"],
)
@pytest.mark.usefixtures("turned")
def test_a_painted_line_begins_at_the_right_in_arabic(line):
    number, rule, subject = places(in_one_line(line), NUMBER, RULE, SUBJECT)
    assert number > rule > subject


@pytest.mark.usefixtures("turned")
def test_painting_keeps_the_directions_that_a_line_came_with():
    line = in_line([NUMBER, SOURCE])
    assert places(in_one_line(line), NUMBER, RULE, SUBJECT) == places(line, NUMBER, RULE, SUBJECT)


def test_nothing_typed_turns_a_painted_line_round():
    assert in_one_line("one\u202etwo\nthree") == isolated("onetwo three")


def test_a_painted_line_begins_at_the_left_in_english(language):
    assert in_one_line(f"{SUBJECT} · {NUMBER}").startswith("\u200e")
