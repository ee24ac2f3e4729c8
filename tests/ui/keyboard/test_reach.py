# SPDX-License-Identifier: Apache-2.0
"""Keys always go somewhere, and nothing that the mouse reaches is out of their reach."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.cases.harness import Seat, days_ago
from tests.ui.keyboard.hands import Hands


@pytest.fixture
def hands(window):
    return Hands(window)


@pytest.fixture
def seat(window, sample):
    return Seat(window, sample)


def report(seat, file, what):
    seat.act(
        file, "add_report", kind="report", what=what, to_whom="Hotline", on=days_ago(40),
        channel="hotline", aware_on=days_ago(40),
    )  # fmt: skip


def test_keys_begin_at_the_place_that_is_shown_also_in_another_language(hands):
    assert hands.at.currentIndex().data() == "Today"
    hands.window.desk.language.choose("fr")
    assert hands.at.currentIndex().data() == "Aujourd’hui"


def test_keys_go_on_in_whatever_place_one_goes_to_by_its_number(hands):
    for number, place in enumerate(hands.window.frame.places[:9], 1):
        hands.press(f"Alt+{number}")
        assert hands.window.frame.place == place.name
        assert hands.at.isVisible()


def test_keys_go_on_at_the_next_finding_and_last_at_a_button_that_has_another_name(seat, hands):
    file = seat.begin()
    report(seat, file, "Vouchers were signed in advance.")
    seat.act(
        file, "add_allegation", kind="threat", what="Told to leave.", on=days_ago(30),
        state="threatened", why="After the report.",
    )  # fmt: skip
    seat.step(file, "complete_file", happened_on=days_ago(10))
    seat.open(file, "allegations")
    hands.push("Make the finding: Protected activity")
    hands.fill({"Answer": "Yes", "Reasons": "As the documents show."})
    hands.press("Ctrl+Return")
    assert hands.name == "Make the finding: Prima facie case"
    hands.press("Return")
    hands.fill({"Answer": "No", "Reasons": "Nothing connects the two."})
    hands.press("Ctrl+Return")
    assert hands.name == "Change the finding: Prima facie case"


def test_keys_go_on_at_the_button_of_the_card_whose_form_is_given_up(seat, hands):
    file = seat.begin()
    for what in ("First.", "Second."):
        report(seat, file, what)
    seat.open(file, "facts")
    hands.tab_to("Change the language")
    hands.press("Tab", "Tab", "Tab")
    second = hands.at.parentWidget().accessibleName()
    assert (hands.name, "Report" in second) == ("Change", True)
    hands.press("Return", "Escape")
    assert hands.at.parentWidget().accessibleName() == second


def test_several_rows_are_chosen_with_shift_and_all_with_one_key(seat, hands):
    for _ in range(3):
        seat.begin()
    table = seat.cases.list.table
    seat.settle()
    table.setFocus()
    hands.press("Home", "Shift+Down")
    assert len(table.selectionModel().selectedRows()) == 2
    hands.press("Ctrl+A")
    assert len(table.selectionModel().selectedRows()) == 3
    hands.push("Assign…")
    assert QApplication.activeModalWidget() is seat.dialog()


def test_tab_comes_to_the_places_at_the_foot_without_going_there_and_enter_goes(hands):
    hands.press("Tab")
    assert (hands.name, hands.at.currentIndex().data()) == ("More places", "Settings")
    assert hands.window.frame.place == "today"
    hands.press("Return")
    assert hands.window.frame.place == "settings"


def test_tab_comes_to_the_list_beside_a_case_without_opening_another(seat, hands):
    for _ in range(2):
        seat.begin()
    page = seat.open(seat.begin())
    seat.cases.list.mark("")
    shown = page.file
    hands.tab_to("Cases")
    assert hands.at.currentIndex().row() == 0
    assert page.file == shown
    hands.press("Down")
    assert page.file == seat.cases.list.model.file_at(hands.at.currentIndex())
