# SPDX-License-Identifier: Apache-2.0
"""Where keys go is seen, and what is painted can be read: as pixels, in light and dark."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from tests.ui.cases.harness import Seat
from tests.ui.conftest import wait_for
from tests.ui.gallery.contrast import hard_to_read
from tests.ui.gallery.focus import unmarked
from ui.cases.fields import DayField, NumberField
from ui.theme import fonts
from ui.theme.apply import Appearance, colours
from ui.widgets.choice import Choice
from ui.widgets.help import HelpText
from ui.widgets.rows import Row, RowList
from ui.widgets.tabbing import Tabbing
from ui.widgets.tabs import Tabs
from ui.widgets.text import Label, button, tool
from ui.widgets.tick import Tick

SCHEMES = pytest.mark.parametrize("scheme", [Appearance.LIGHT, Appearance.DARK])
ROLES = ("", "primary", "danger", "quiet", "link")


class Sheet(Tabbing, QWidget):
    """One of each control, and one of each text."""

    def __init__(self, language) -> None:
        super().__init__()
        rows, none, tabs, help_text = RowList("Rows"), RowList("None"), Tabs(), HelpText()
        none.show_whole([])
        none.setMinimumHeight(20)
        wrong = QLineEdit("Wrong")
        wrong.setProperty("state", "wrong")
        read = QPlainTextEdit("Read", readOnly=True)
        rows.show_whole([Row("1", "Rosa", "Hotline", "RET-1", "Overdue", "danger"), Row("2", "B")])
        help_text.show_text("Help", ["What can be read here."])
        help_text.setMinimumHeight(60)
        for name in ("Facts", "People"):
            tabs.addTab(QWidget(), name)
        column = QVBoxLayout(self)
        for part in (
            *(button(f"A {role} one", role=role) for role in ROLES),
            tool("lock", "Lock"), tabs, Choice([(1, "One")], 1), Tick("Yes"), QLineEdit("Typed"),
            wrong, QPlainTextEdit("Typed"), NumberField(), DayField(language), rows,
            none, help_text, read,
            *(Label(f"Of {role}", role) for role in ("title", "muted", "small", "tone-danger")),
            *(Label(f"Of {tone}", tone=tone) for tone in ("info", "good", "warn", "danger")),
        ):  # fmt: skip
            column.addWidget(part)


@pytest.fixture
def sheet(qtbot, look, language):
    fonts.load("en")
    made = Sheet(language)
    qtbot.addWidget(made)
    made.setProperty("role", "canvas")
    look.dress(made)
    made.show()
    made.activateWindow()
    wait_for(made.isActiveWindow)
    return made


@SCHEMES
def test_what_tab_comes_to_is_seen_and_every_text_is_read(sheet, look, scheme):
    look.choose(scheme)
    assert unmarked(sheet) == []
    assert hard_to_read(sheet) == []


def test_what_is_not_seen_or_hardly_read_is_found(sheet, look):
    look.choose(Appearance.LIGHT)
    sheet.setStyleSheet("QPushButton:focus { border: 1px solid #868f98; } QLabel { color: #999; }")
    assert len(unmarked(sheet)) >= len(ROLES) - 1
    assert len(hard_to_read(sheet)) >= 4


@SCHEMES
def test_every_place_can_be_read(window, sample, look, scheme):
    seat = Seat(window, sample)
    seat.begin()
    look.choose(scheme)
    for place in window.frame.places:
        window.frame.go(place.name)
        seat.settle()
        assert hard_to_read(window) == [], place.name


@SCHEMES
def test_a_button_that_is_barred_looks_so_whatever_it_would_do(sheet, look, scheme):
    look.choose(scheme)
    loud = {colours().danger, colours().accent}
    for one in sheet.findChildren(QPushButton):
        for barred in (False, True):
            one.setDisabled(barred)
            one.clearFocus()
            painted = one.grab().toImage()
            seen = {
                painted.pixelColor(x, y).name()
                for x in range(painted.width())
                for y in range(painted.height())
            }
            if barred or one.property("role") in ("primary", "danger", "link"):
                assert bool(seen & loud) is not barred, one.text()
