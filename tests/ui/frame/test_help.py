# SPDX-License-Identifier: Apache-2.0
"""The help of an open office: F1 opens it where one is, and it knows every key there is."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QPushButton, QToolButton

import resources
from tests.cases import in_each
from tests.ui.conftest import wait_for
from tests.ui.settings.test_settings import dialog, gone, texts
from ui.advice.entry import QuickEntry
from ui.frame.help import GLOSSARY, OF_ALL_PLACES, Help
from ui.frame.places import PLACES
from ui.start.wizard import Wizard

NOT_ON_THE_SHEET = {"Ctrl+Return", "Ctrl+Shift+Return", "Ctrl+="}
"""Other names of keys that are there."""


def lines(name, language="en"):
    text = resources.read_text(f"help/{language}/{name}.txt")
    return {line.removeprefix("# ") for line in text.split("\n") if line}


def shown(asked):
    return {line for text in texts(asked) for line in text.split("\n")}


@in_each("place", [place.name for place in PLACES])
def test_f1_opens_the_help_at_the_place_that_is_shown(window, qtbot, place):
    window.frame.go(place)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    asked = dialog(window.frame, Help)
    assert lines(place) <= shown(asked)
    asked.verb.click()
    gone(asked)


def test_from_there_every_other_page_is_an_arrow_away(window, qtbot):
    window.frame.show_help()
    asked = dialog(window.frame, Help)
    wait_for(asked.list.hasFocus)
    assert asked.names == (*(place.name for place in window.frame.places), *OF_ALL_PLACES)
    for name in asked.names[1:]:
        qtbot.keyClick(asked.list, Qt.Key.Key_Down)
        assert asked.list.currentItem().text().casefold() in asked.title.text().casefold()
        if name != GLOSSARY:
            assert lines(name) <= shown(asked)


def test_the_help_speaks_the_language_of_the_window(window):
    window.desk.language.choose("ar")
    window.frame.show_help()
    assert lines("today", "ar") <= shown(dialog(window.frame, Help))


def test_a_button_above_the_pages_opens_it_too(window):
    found = [b for b in window.frame.findChildren(QToolButton) if b.accessibleName() == "Help (F1)"]
    found[0].click()
    assert dialog(window.frame, Help)


def test_the_sheet_of_keys_has_every_key_that_the_window_hears(window):
    for place in PLACES:
        window.frame.go(place.name)
    window.frame.log_request()
    assert dialog(window.frame, QuickEntry)
    heard = {key.key().toString() for key in window.findChildren(QShortcut)} - NOT_ON_THE_SHEET
    sheet = " ".join(lines("keys"))
    # Of keys with a number the sheet shows the first two.
    missing = {key for key in heard if re.sub(r"\+[3-9]$", "+2", key) not in sheet}
    assert not missing
    assert len(heard) > len(NOT_ON_THE_SHEET)


def test_f1_opens_it_over_a_dialog_at_the_place_it_belongs_to(window, qtbot):
    window.frame.go("requests")
    window.frame.log_request()
    entry = dialog(window.frame, QuickEntry)
    wait_for(entry.isActiveWindow)
    qtbot.keyClick(entry, Qt.Key.Key_F1)
    asked = dialog(entry, Help)
    assert lines("requests") <= shown(asked)
    wait_for(asked.isActiveWindow)
    qtbot.keyClick(asked, Qt.Key.Key_F1)
    assert not asked.findChildren(Help), "the help of the help is the help"
    asked.verb.click()
    gone(asked)
    assert entry.isVisible()


@pytest.mark.parametrize("folder", [None, "sample"])
def test_before_an_office_is_open_it_tells_how_one_is_made_or_opened(
    make_window, sample, qtbot, folder
):
    window = make_window(sample.folder if folder else None)
    start = window.centralWidget()
    qtbot.keyClick(start, Qt.Key.Key_F1)
    asked = dialog(start, Help)
    assert asked.names == tuple(OF_ALL_PLACES)
    assert lines("start" if folder else "first") <= shown(asked)
    assert not asked.along.isVisible(), "there are no pages for it to stand below"


def test_f1_explains_in_the_wizard_too(make_window, qtbot):
    window = make_window()
    start = window.centralWidget()
    qtbot.mouseClick(start.screen.first, Qt.MouseButton.LeftButton)
    assert isinstance(start.screen, Wizard)
    qtbot.keyClick(start.screen.step.first, Qt.Key.Key_F1)
    assert lines("start") <= shown(dialog(start, Help))


def test_the_welcome_leads_to_the_first_steps(make_window, qtbot):
    window = make_window()
    start = window.centralWidget()
    (way,) = [b for b in start.findChildren(QPushButton) if b.text() == "First steps"]
    qtbot.mouseClick(way, Qt.MouseButton.LeftButton)
    assert lines("first") <= shown(dialog(start, Help))
