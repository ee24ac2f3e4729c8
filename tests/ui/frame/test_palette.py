# SPDX-License-Identifier: Apache-2.0
"""Ctrl+K does anything by its name: go, begin, act on what is shown, set up the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.cases.harness import Seat
from tests.ui.conftest import wait_for
from ui.frame.help import Help
from ui.theme.apply import Appearance
from ui.widgets.rows import ROW_ROLE


@pytest.fixture
def seat(window, sample):
    taken = Seat(window, sample)
    yield taken
    taken.settle()


def ask(seat, text=""):
    """Press Ctrl+K, type, and return what is offered."""
    window = seat.window
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    wait_for(window.frame.search.hasFocus)
    window.frame.search.insert(text)  # `keyClicks` knows Latin letters only
    wait_for(lambda: not window.frame.finder._pause.isActive())
    seat.settle()
    model = window.frame.finder.hits.model()
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def choose(seat, title):
    """Go down to what is called so, and press Enter."""
    finder = seat.window.frame.finder
    QTest.keyClick(seat.window.frame.search, Qt.Key.Key_Down)
    wait_for(finder.hits.hasFocus)
    for _ in range(finder.hits.model().rowCount()):
        if finder.hits.currentIndex().data(ROW_ROLE).title == title:
            break
        QTest.keyClick(finder.hits, Qt.Key.Key_Down)
    assert finder.hits.currentIndex().data(ROW_ROLE).title == title
    QTest.keyClick(finder.hits, Qt.Key.Key_Return)
    seat.settle()


def chosen(seat):
    return seat.window.frame.finder.hits.currentIndex().data(ROW_ROLE)


def test_with_nothing_typed_it_shows_what_can_be_done_now_and_searches_nothing(seat):
    offered = [row.title for row in ask(seat)]
    assert offered[:2] == ["Take in a complaint", "Enter a policy review"]
    assert {"Cases", "Settings", "Backup", "Français", "Dark", "Lock", "Keys"} <= set(offered)
    acts = [entry.act for entry in seat.ask(lambda records: records.access_log())]
    assert "search" not in acts


def test_enter_goes_to_the_place_that_was_typed(seat):
    assert ask(seat, "exchange")[0].subtitle == "Place"
    QTest.keyClick(seat.window.frame.search, Qt.Key.Key_Return)
    seat.settle()
    assert seat.window.frame.place == "exchange"
    assert not seat.window.frame.finder.isVisible()
    assert not seat.window.frame.search.text()


def test_a_click_opens_a_section_of_the_settings(seat):
    ask(seat, "backup")
    hits = seat.window.frame.finder.hits
    QTest.mouseClick(
        hits.viewport(),
        Qt.MouseButton.LeftButton,
        pos=hits.visualRect(hits.currentIndex()).center(),
    )
    seat.settle()
    assert (seat.window.frame.place, seat.window.frame.spot) == ("settings", "backup")


def test_a_complaint_is_taken_in_from_wherever_one_is(seat):
    seat.window.frame.go("exchange")
    ask(seat, "complaint")
    QTest.keyClick(seat.window.frame.search, Qt.Key.Key_Return)
    seat.settle()
    assert seat.dialog().accessibleName() == "A new case"
    seat.dialog().reject()


def test_language_and_appearance_are_chosen_and_remembered(seat, language):
    ask(seat, "sombre")
    QTest.keyClick(seat.window.frame.search, Qt.Key.Key_Return)
    assert seat.window.desk.preferences.appearance is Appearance.DARK
    assert seat.window.desk.look.appearance is Appearance.DARK
    ask(seat, "arabic")
    QTest.keyClick(seat.window.frame.search, Qt.Key.Key_Return)
    seat.settle()
    assert (language.code, seat.window.desk.preferences.language) == ("ar", "ar")
    for typed in ("cases", "dossiers", "قضايا"):
        assert ask(seat, typed)[0].title == "القضايا"
        QTest.keyClick(seat.window.frame.search, Qt.Key.Key_Escape)


def test_a_text_of_the_help_is_opened(seat):
    ask(seat, "keys")
    QTest.keyClick(seat.window.frame.search, Qt.Key.Key_Return)
    seat.settle()
    (opened,) = [w for w in QApplication.topLevelWidgets() if isinstance(w, Help) and w.isVisible()]
    assert opened.title.text() == "Keys"
    opened.accept()


def test_the_open_steps_of_the_case_that_is_shown_stand_first_and_are_taken_by_name(seat):
    page = seat.open(seat.begin())
    open_ones = [b.accessibleName() for b in page.actions.buttons.values() if b.allowed]
    assert 2 < len(open_ones) < len(page.actions.buttons)
    offered = ask(seat)
    assert [row.title for row in offered[: len(open_ones)]] == open_ones
    assert not any(row.chip for row in offered)
    choose(seat, open_ones[1])
    assert seat.dialog().accessibleName() == open_ones[1]
    seat.dialog().reject()


def test_a_barred_step_says_why_in_the_list_and_on_the_page(seat):
    page = seat.open(seat.begin())
    barred = next(option for option in page.view.options if option.refusal is not None)
    name = page.actions.buttons[barred.action].accessibleName()
    row = next(row for row in ask(seat, name) if row.title == name)
    assert (row.subtitle, row.chip) == (page.actions.buttons[barred.action].reason[0], "Not now")
    choose(seat, name)
    assert seat.no_dialog()
    assert row.subtitle in page.actions.reason.text()


def test_a_part_of_the_case_that_is_open_is_gone_to(seat):
    page = seat.open(seat.begin())
    ask(seat, "histor")
    choose(seat, "History")
    assert page.tabs.currentWidget() is page.parts["history"]


def test_a_person_who_is_found_is_shown_among_the_people_of_the_file(seat):
    file = seat.begin(name="Rosa Alvarez")
    seat.act(file, "add_person", role="witness", name="Xiulan Okonkwo")
    assert ask(seat, "okonkwo")[0].key == file
    QTest.keyClick(seat.window.frame.search, Qt.Key.Key_Return)
    seat.settle()
    assert seat.page.file == file
    assert seat.page.tabs.currentWidget() is seat.page.parts["people"]


def test_a_sealed_person_is_found_and_not_named(seat):
    file = seat.begin(name="Rosa Alvarez")
    seat.act(file, "add_person", role="witness", name="Xiulan Okonkwo")
    seat.act(file, "restrict_case", reason="She fears for her contract")
    (row,) = [row for row in ask(seat, "okonk") if row.key == file]
    assert "Okonkwo" not in row.spoken
    QTest.keyClick(seat.window.frame.search, Qt.Key.Key_Escape)
    seat.act(file, "open_to_programme", reason="Settled")
    (row,) = [row for row in ask(seat, "okonk") if row.key == file]
    assert "Xiulan Okonkwo" in row.spoken


def test_escape_twice_goes_back_to_where_one_was(seat):
    page = seat.cases
    page.list.filter.setFocus()
    ask(seat, "zz")
    QTest.keyClick(seat.window.frame.search, Qt.Key.Key_Escape)
    assert seat.window.frame.search.hasFocus()
    QTest.keyClick(seat.window.frame.search, Qt.Key.Key_Escape)
    assert page.list.filter.hasFocus()


def test_who_came_from_nowhere_stays_in_the_field(seat):
    if (focused := QApplication.focusWidget()) is not None:
        focused.clearFocus()
    ask(seat, "zz")
    QTest.keyClick(seat.window.frame.search, Qt.Key.Key_Escape)
    QTest.keyClick(seat.window.frame.search, Qt.Key.Key_Escape)
    assert seat.window.frame.search.hasFocus()


def test_a_page_that_is_gone_is_not_gone_back_to(seat, language):
    seat.window.frame.go("today").new.setFocus()
    ask(seat, "")
    seat.window.frame.go("today").new.deleteLater()
    QApplication.sendPostedEvents(None, 52)
    QTest.keyClick(seat.window.frame.search, Qt.Key.Key_Escape)
    QTest.keyClick(seat.window.frame.search, Qt.Key.Key_Escape)
    assert seat.window.frame.search.hasFocus()
