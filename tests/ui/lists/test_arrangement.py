# SPDX-License-Identifier: Apache-2.0
"""A list stays as its officer arranged it: columns, order and views, on this laptop."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.cases.harness import click
from tests.ui.conftest import do, open_office, wait_for
from tests.ui.lists.conftest import ANNA, NADIA, ZOE, Lister
from ui.operations import Operation
from ui.operations.arrangement import find_arrangement, keep_arrangement
from ui.widgets.rows import ROW_ROLE


def headings(listed):
    """Return the headings that are shown, from where reading begins."""
    header = listed.table.horizontalHeader()
    places = [header.logicalIndex(place) for place in range(header.count())]
    return [
        listed.model.headerData(place, Qt.Orientation.Horizontal)
        for place in places
        if not header.isSectionHidden(place)
    ]


def width(listed, name):
    place = next(i for i, column in enumerate(listed.columns) if column.name == name)
    return listed.table.horizontalHeader().sectionSize(place)


def anew(seat, language):
    """Build the window anew, as another language does, and return the list."""
    seat.settle()
    wait_for(lambda: not seat.list.arrangement._pause.isActive())
    seat.settle()
    language.choose("fr")
    language.choose("en")
    seat.settle()
    return seat.list


def open_menu(seat):
    """Press the button of views and columns, and return its menu."""
    click(seat.list.views)
    (menu,) = [
        w for w in QApplication.topLevelWidgets()
        if isinstance(w, QMenu) and w.isVisible() and w.parent() is seat.list.views
    ]  # fmt: skip
    return menu


def trigger(seat, *path):
    """Choose an entry of the menu, and of the menu inside it."""
    menu = open_menu(seat)
    for name in path[:-1]:
        menu = next(a for a in menu.actions() if a.text() == name).menu()
    next(a for a in menu.actions() if a.text() == path[-1]).trigger()
    close_menus(seat)


def close_menus(seat):
    for each in seat.list.views.findChildren(QMenu):
        each.close()
    seat.settle()


def offered(seat):
    """Return the views in the menu, and whether each is what is listed."""
    there = {a.text(): a.isChecked() for a in open_menu(seat).actions() if a.isCheckable()}
    close_menus(seat)
    return there


def kept(seat):
    return seat.run(find_arrangement(name="list/cases"))


def test_a_heading_that_was_dragged_and_a_column_that_was_widened_stay_so(seat, language):
    header = seat.list.table.horizontalHeader()
    assert headings(seat.list)[0] == "Number"
    header.moveSection(0, 3)
    header.resizeSection(2, 240)
    before = headings(seat.list)
    listed = anew(seat, language)
    assert headings(listed) == before
    assert before.index("Number") == 3
    assert width(listed, "state") == 240


def test_an_edge_between_headings_is_dragged_by_mouse(seat):
    listed = seat.list
    header = listed.table.horizontalHeader()
    edge = QPoint(header.sectionViewportPosition(0) + header.sectionSize(0) - 1, 10)
    before = width(listed, "number")
    viewport = header.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=edge)
    for step in (10, 30, 60):
        QTest.mouseMove(viewport, edge + QPoint(step, 0))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=edge + QPoint(60, 0))
    wait_for(lambda: not listed.arrangement._pause.isActive())
    seat.settle()
    assert kept(seat)["widths"]["number"] == width(listed, "number") > before


def test_columns_are_chosen_and_ordered_by_keys_alone(seat, language):
    trigger(seat, "Columns…")
    dialog = seat.dialog()
    assert dialog.list.hasFocus()
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)  # who asks: it is recognised by that
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)  # the state
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    dialog.up.setFocus()
    for _ in range(3):
        QTest.keyClick(dialog.up, Qt.Key.Key_Space)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    seat.settle()
    wanted = ["Handled by", "Number", "Who asks", "Opened", "Next due"]
    assert headings(seat.list) == wanted
    assert headings(anew(seat, language)) == wanted
    trigger(seat, "Columns…")
    seat.press("As at first", seat.dialog())
    seat.press("Show these columns", seat.dialog())
    assert headings(seat.list) == [
        "Number", "Who asks", "State", "Handled by", "Opened", "Next due",
    ]  # fmt: skip


def test_beside_an_open_case_the_list_is_narrow_and_comes_back_as_it_was(seat):
    seat.list.arrangement.arrange(["title", "due", "number", "state", "owner", "opened"], ["owner"])
    before = headings(seat.list)
    seat.open(seat.files[ZOE])
    assert len(headings(seat.list)) == 1
    seat.cases.close_case()
    assert headings(seat.list) == before == ["Who asks", "Next due", "Number", "State", "Opened"]


def test_the_order_of_the_list_is_remembered(seat, language):
    seat.list._on_section_clicked(1)
    seat.settle()
    seat.list._on_section_clicked(1)
    assert seat.listed()[0] != ZOE
    before = seat.listed()
    assert anew(seat, language).arrangement.sort == ("title", True)
    assert seat.listed() == before


def test_what_is_asked_for_is_kept_under_a_name_and_asked_again(seat, language):
    seat.list.filter.setText("zoe")
    seat.list.states.choose("all")
    seat.list.states.activated.emit(1)
    seat.list._on_order_activated(0)
    trigger(seat, "Keep this view…")
    dialog = seat.dialog()
    assert not dialog.verb.isEnabled()
    QTest.keyClicks(dialog.name, "Mine & hers")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    seat.settle()
    seat.list.filter.clear()
    wait_for(lambda: len(seat.listed()) == 3)
    anew(seat, language)
    assert len(seat.listed()) == 3
    trigger(seat, "Mine && hers")
    assert seat.listed() == [ZOE]
    assert (seat.list.filter.text(), seat.list.states.value) == ("zoe", "all")
    assert offered(seat) == {"Mine && hers": True}
    seat.list.filter.setText("zo")
    assert offered(seat) == {"Mine && hers": False}
    wait_for(lambda: not seat.list._settle.isActive())
    trigger(seat, "Forget a view", "Mine && hers")
    assert offered(seat) == {}
    assert kept(seat)["views"] == []


def test_a_view_is_asked_for_by_its_name_in_the_search_field(seat):
    seat.list.arrangement.keep_view("Only Nadia", {"text": "نادية", "states": "open"})
    seat.window.frame.finder.open()
    seat.window.frame.search.insert("only na")
    hit = seat.window.frame.finder.hits.currentIndex().data(ROW_ROLE)
    assert (hit.title, hit.subtitle) == ("Only Nadia", "View of the list: Cases")
    QTest.keyClick(seat.window.frame.search, Qt.Key.Key_Return)
    assert seat.listed() == [NADIA]


def test_a_name_that_is_too_long_is_refused_where_it_stands(seat):
    trigger(seat, "Keep this view…")
    dialog = seat.dialog()
    dialog.name.setText("x" * 61)
    click(dialog.verb)
    assert dialog.isVisible()
    assert dialog.name.hasFocus()
    assert not seat.list.arrangement.views
    dialog.reject()


@pytest.mark.parametrize(
    "stored",
    [
        {"order": ["due", "of a newer program"], "hidden": ["gone"], "widths": {"gone": 3}},
        {"views": [{"name": "Old", "asked": {"states": "no such state"}}]},
    ],
)
def test_what_another_version_arranged_is_taken_as_far_as_it_is_known(window, sample, stored):
    seat = Lister(window, sample)
    do(keep_arrangement(name="list/cases", arranged=stored), window)
    assert len(headings(seat.list)) == 6
    assert headings(seat.list)[0] == ("Next due" if "order" in stored else "Number")
    for asked in seat.list.arrangement.views.values():
        seat.list.ask_for(asked)
    assert seat.listed() == []


def test_an_arrangement_stands_in_no_settings_of_the_machine(seat, preferences):
    seat.list.arrangement.keep_view("Anna's", {"text": ANNA, "states": "open"})
    seat.settle()
    preferences.sync()
    stored = seat.run(Operation(lambda opened: [opened.records.load_arrangement("list/cases")]))
    assert ANNA in repr(stored)
    for key in preferences._settings.allKeys():
        assert ANNA not in repr(preferences._settings.value(key))


def test_what_was_arranged_last_is_kept_when_the_office_is_locked_at_once(
    seat, make_window, sample
):
    seat.list.table.horizontalHeader().moveSection(0, 3)
    before = headings(seat.list)
    seat.window.close()
    again = Lister(open_office(make_window, sample), sample)
    assert headings(again.list) == before
    again.settle()


def test_looking_at_a_list_arranges_nothing(seat):
    seat.open(seat.files[ZOE])
    seat.cases.close_case()
    seat.window.resize(1000, 700)
    seat.settle()
    assert not seat.list.arrangement._pause.isActive()
    assert kept(seat) == {}


def test_a_table_without_room_scrolls_before_who_it_is_about_is_cut_to_nothing(seat):
    listed = seat.list
    bar = listed.table.horizontalScrollBar()
    assert bar.maximum() > 0
    seat.window.resize(1280, 800)
    seat.settle()
    assert bar.maximum() == 0
    header = listed.table.horizontalHeader()
    header.resizeSection(2, header.sectionSize(2) + width(listed, "title"))
    assert width(listed, "title") == 128
    wait_for(lambda: bar.maximum() > 0)
    header.resizeSection(2, 150)
    wait_for(lambda: bar.maximum() == 0)
    assert header.length() == listed.table.viewport().width()


def test_in_a_wide_window_all_columns_grow_but_the_one_whose_width_was_chosen(seat):
    listed, header = seat.list, seat.list.table.horizontalHeader()
    seat.window.resize(1280, 800)
    seat.settle()
    before = {name: width(listed, name) for name in ("number", "state", "title")}
    number = next(n for n, column in enumerate(listed.columns) if column.name == "number")
    header.resizeSection(number, 170)
    seat.window.resize(1920, 1000)
    seat.settle()
    assert width(listed, "number") == 170
    assert width(listed, "state") > before["state"]
    assert width(listed, "title") > before["title"]
    assert header.length() == listed.table.viewport().width()


def test_the_arrow_of_the_order_has_room_beside_one_heading_alone(seat):
    header = seat.list.table.horizontalHeader()
    seat.window.resize(1280, 800)
    # In a language with a long word for it the heading is wider than what stands below.
    seat.list.model.headerData = lambda *_: "Handled by whom, and since when"
    seat.settle()
    owner = next(n for n, column in enumerate(seat.list.columns) if column.name == "owner")
    header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    without = header.sectionSize(owner)
    header.setSortIndicator(owner, Qt.SortOrder.AscendingOrder)
    assert header.sectionSize(owner) > without
    header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    assert header.sectionSize(owner) == without
