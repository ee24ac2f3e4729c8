# SPDX-License-Identifier: Apache-2.0
"""Ctrl+K finds a case by its words and leads to it, by keys alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from core.retaliation.workflow import State
from tests.ui.conftest import do, wait_for
from ui.operations import Operation
from ui.operations.cases import act_on_case, begin_case
from ui.widgets.rows import ROW_ROLE
from ui.widgets.spoken import Herald


@pytest.fixture
def case(window):
    facts = {
        "language": "en",
        "name": "Zuleika Vantongeren",
        "received_on": datetime.now(UTC).date(),
    }
    return do(begin_case(facts=facts, start=State.RECEIVED), window).file


def look_for(window, qtbot, text):
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    wait_for(window.frame.search.hasFocus)
    qtbot.keyClicks(window.frame.search, text)
    wait_for(lambda: not window.frame.finder._pause.isActive())
    wait_for(lambda: window.desk.tasks._count == 0)
    wait_for(window.frame.finder.isVisible)


def test_a_case_is_found_by_a_name_in_it_and_return_leads_to_it(window, case, qtbot):
    look_for(window, qtbot, "vantong")
    assert window.frame.finder.hits.key == case
    qtbot.keyClick(window.frame.search, Qt.Key.Key_Return)
    wait_for(lambda: window.frame.place == "cases")
    assert window.frame.search.text() == ""
    assert not window.frame.finder.isVisible()
    wait_for(lambda: window.focusWidget() is not window.frame.search)
    assert window.frame.go("cases").case.isAncestorOf(window.focusWidget())


def test_a_name_that_was_looked_for_is_shown_once(window, case, qtbot):
    look_for(window, qtbot, "zuleika")
    row = window.frame.finder.hits.currentIndex().data(ROW_ROLE)
    assert row.title == "Zuleika Vantongeren"
    assert "Zuleika" not in row.subtitle


def test_a_hit_that_says_no_more_than_what_was_typed_has_no_second_line(window, case, qtbot):
    facts = {"kind": "note", "text": "Lantern"}
    do(act_on_case(file=case, act="add_note", facts=facts), window)
    look_for(window, qtbot, "lantern")
    row = window.frame.finder.hits.currentIndex().data(ROW_ROLE)
    assert (row.key, row.subtitle) == (case, "")


def test_a_hit_in_the_middle_of_its_title_has_no_second_line(window, qtbot):
    name = "Zuleika Maria Anna Theodora Vantongeren"
    facts = {"language": "en", "name": name, "received_on": datetime.now(UTC).date()}
    file = do(begin_case(facts=facts, start=State.RECEIVED), window).file
    look_for(window, qtbot, "vantong")
    row = window.frame.finder.hits.currentIndex().data(ROW_ROLE)
    assert (row.key, row.title, row.subtitle) == (file, name, "")


def test_a_case_without_a_name_is_called_what_every_list_calls_it(window, qtbot):
    facts = {"language": "en", "received_on": datetime.now(UTC).date()}
    file = do(begin_case(facts=facts, start=State.ENQUIRY), window).file
    number = do(Operation(lambda opened: opened.records.load(file).case.number), window)
    look_for(window, qtbot, number)
    assert window.frame.finder.hits.key == file
    assert window.frame.finder.hits.currentIndex().data(ROW_ROLE).title == "Name not shown"


def test_down_leads_into_the_hits_and_escape_out_of_them(window, case, qtbot):
    look_for(window, qtbot, "zuleika")
    qtbot.keyClick(window.frame.search, Qt.Key.Key_Down)
    wait_for(window.frame.finder.hits.hasFocus)
    qtbot.keyClick(window.frame.finder.hits, Qt.Key.Key_Escape)
    assert not window.frame.finder.isVisible()
    assert window.frame.search.hasFocus()


def test_hits_do_not_lie_over_what_somebody_has_gone_on_to(window, case, qtbot):
    look_for(window, qtbot, "zuleika")
    page = window.frame.go("requests")
    next(b for b in page.findChildren(QPushButton) if b.isVisible()).setFocus()
    wait_for(lambda: not window.frame.finder.isVisible())


def test_nothing_found_is_said(window, case, qtbot):
    look_for(window, qtbot, "qqqqqq")
    said = "Nothing has all of these words."
    assert window.frame.finder.nothing.text() == said
    assert window.frame.finder.findChild(Herald).accessibleName() == said


def test_a_search_is_logged_once_without_its_words(window, case, qtbot):
    look_for(window, qtbot, "zul")
    qtbot.keyClicks(window.frame.search, "eika")
    wait_for(lambda: not window.frame.finder._pause.isActive())
    wait_for(lambda: window.desk.tasks._count == 0)
    entries = do(Operation(lambda opened: opened.records.access_log(10)), window)
    searches = [entry for entry in entries if entry.act == "search"]
    assert len(searches) == 1
    assert "zul" not in repr(searches[0]).lower()
