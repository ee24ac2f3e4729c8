# SPDX-License-Identifier: Apache-2.0
"""The guide of the first steps and the glossary: what helps somebody who is new."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

import resources
from tests.ui.settings.test_settings import dialog, gone
from ui.frame.glossary import Glossary
from ui.frame.guide import FIRST, GUIDE, read_steps
from ui.frame.help import Help

ENTRIES = resources.read_json("glossary.json")


@pytest.fixture
def glossary(desk, qtbot):
    def make(code="en"):
        desk.language.choose(code)
        made = Glossary(desk)
        qtbot.addWidget(made)
        return made

    return make


def said(glossary):
    return {code: label.text() for code, label in glossary.terms.items()}


def test_nobody_is_guided_who_did_not_ask(window):
    assert not window.frame.guide.isVisible()


def test_the_guide_is_found_in_the_help_and_stays_while_one_works(window, qtbot):
    window.frame.show_help()
    asked = dialog(window.frame, Help)
    asked.list.setCurrentRow(asked.names.index("keys"))
    assert not asked.along.isVisible()
    asked.list.setCurrentRow(asked.names.index(GUIDE))
    qtbot.mouseClick(asked.along, Qt.MouseButton.LeftButton)
    gone(asked)
    guide = window.frame.guide
    steps = read_steps(window.desk)
    for title, text in steps[FIRST - 1 :]:
        assert guide.isVisible()
        assert (guide.title.text(), guide.text.text()) == (title, text)
        window.frame.go("cases")
        qtbot.mouseClick(guide.go_on, Qt.MouseButton.LeftButton)
    assert not guide.isVisible(), "after the last step it goes"


def test_the_step_is_kept_when_another_language_is_chosen_and_the_guide_can_be_left(window, qtbot):
    window.desk.preferences.guide_step = 4
    window.desk.language.choose("ar")
    guide = window.frame.guide
    assert guide.title.text() == read_steps(window.desk)[3][0]
    qtbot.mouseClick(guide.back, Qt.MouseButton.LeftButton)
    assert guide.title.text() == read_steps(window.desk)[2][0]
    qtbot.mouseClick(guide.close_it, Qt.MouseButton.LeftButton)
    assert not guide.isVisible()
    assert window.desk.preferences.guide_step == 0


@pytest.mark.parametrize("kept", ["99", "-1", "x"])
def test_a_step_that_there_is_not_shows_nothing(window, kept):
    window.desk.preferences._settings.setValue("guide_step", kept)
    window.frame.guide._show(window.desk.preferences.guide_step)
    assert not window.frame.guide.isVisible()


@pytest.mark.parametrize("code", resources.LANGUAGES)
def test_every_term_is_there_with_its_meaning_in_the_order_of_the_language(glossary, desk, code):
    made = glossary(code)
    shown = [made.list.item(row).text() for row in range(made.list.count())]
    assert sorted(shown) == sorted(entry["term"][code] for entry in ENTRIES.values())
    assert shown == sorted(shown, key=desk.language.place)
    for row, name in enumerate(shown):
        made.list.setCurrentRow(row)
        assert made.terms[code].text() == name
        (entry,) = [e for e in ENTRIES.values() if e["term"] == said(made)]
        assert made.means.text() == entry["means"][code]


@pytest.mark.parametrize("typed", ["recusal", "récus", "recus", "ОТВОД", "回避", "تنح", "otvod"])
def test_a_term_is_found_by_what_it_is_called_in_any_language(glossary, typed):
    made = glossary("ar")
    made.filter.insert(typed)
    found = [made.list.item(row).text() for row in range(made.list.count())]
    assert ENTRIES["recusal"]["term"]["ar"] in found
    assert len(found) < 5


def test_what_is_no_term_is_not_found(glossary, qtbot):
    made = glossary()
    qtbot.keyClicks(made.filter, "marmalade")
    assert made.list.count() == 0
