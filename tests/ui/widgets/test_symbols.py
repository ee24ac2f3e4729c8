# SPDX-License-Identifier: Apache-2.0
"""A symbol is never read in two lines, and what is copied is what was written."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from ui.cases.prose import Prose
from ui.widgets.symbols import unbroken
from ui.widgets.text import Label

SYMBOL = "ST/SGB/2007/11"
TEXT = f"{SYMBOL} and/or 12/2026, see {SYMBOL}."


def lines_of(text: str, width: int) -> list[str]:
    """Return the lines that a text has on the screen."""
    layout, found = QTextLayout(text), []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        found.append(text[line.textStart() : line.textStart() + line.textLength()])
    layout.endLayout()
    return found


@pytest.mark.parametrize("before", ["see ", "根据", "انظر "])
def test_no_line_ends_within_a_symbol(qapp, before):
    text = before + SYMBOL
    assert any(line.endswith("ST/") for width in range(40, 160) for line in lines_of(text, width))
    for width in range(40, 160):
        assert unbroken(SYMBOL) in lines_of(unbroken(text), width)[-1]


def test_words_between_strokes_are_words():
    assert unbroken("and/or") == "and/or"


def test_what_is_shown_is_told_and_copied_as_it_was_written(qtbot, language):
    label, prose = Label(TEXT), Prose(TEXT)
    for one in (label, prose):
        qtbot.addWidget(one)
        assert one.text() == TEXT
    prose.mark([(TEXT.index("see"), len(TEXT))])
    assert prose.marked == [f"see {SYMBOL}."]
    prose.copy()
    assert QApplication.clipboard().text() == TEXT
