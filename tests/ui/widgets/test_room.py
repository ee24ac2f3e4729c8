# SPDX-License-Identifier: Apache-2.0
"""Nothing scrolls that there is room for, and what has no room says less instead of being cut."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from ui.cases.case_list import CaseList
from ui.cases.fields import DayField
from ui.cases.header import CaseHeader
from ui.figures.behind import Behind
from ui.lists.narrowing import put_below
from ui.theme.tokens import ROW
from ui.theme.zoom import px
from ui.widgets.choice import Choice
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form
from ui.widgets.room import Leaves, Room
from ui.widgets.rows import Row, RowList
from ui.widgets.split import Split
from ui.widgets.text import Label

ENOUGH = 7
"""Fields that take more than two thirds of the screen, and less than all of it."""


def shown(qtbot, look, widget, width, height):
    qtbot.addWidget(widget)
    look.dress(widget)
    widget.resize(width, height)
    widget.show()
    for _ in range(3):
        QApplication.processEvents()
    return widget


def page_of(lines):
    made = QWidget()
    column = QVBoxLayout(made)
    for _ in range(lines):
        column.addWidget(Label("A line that could be broken where there is no room for it"))
    return made


def test_a_page_does_not_scroll_for_what_is_behind_it(qtbot, look):
    leaves = Leaves()
    for lines in (3, 60):
        leaves.addWidget(page_of(lines))
    room = shown(qtbot, look, Room(leaves), 500, 300)
    assert room.verticalScrollBar().maximum() == 0
    leaves.setCurrentIndex(1)
    QApplication.processEvents()
    assert room.verticalScrollBar().maximum() > 0


def test_a_dialog_does_not_scroll_while_the_screen_has_room(qtbot, window):
    dialog = Dialog(window.desk, window, "What is asked", "Do it")
    form = Form()
    for number in range(ENOUGH):
        form.row(f"Field {number}", QLineEdit())
    dialog.content.addWidget(form)
    dialog.open()
    QApplication.processEvents()
    assert dialog.height() > dialog.screen().availableGeometry().height() * 2 / 3
    assert dialog.room.verticalScrollBar().maximum() == 0
    asked, middle = dialog.height(), dialog.geometry().center()
    form.setVisible(False)
    dialog.fit()
    assert dialog.height() < asked / 2
    assert abs(dialog.geometry().center().y() - middle.y()) <= 1
    dialog.close()


def test_a_dialog_grows_with_what_comes_into_it_later(qtbot, window):
    dialog = Dialog(window.desk, window, "What is asked", "Do it")
    dialog.open()
    QApplication.processEvents()
    before = dialog.height()
    dialog.content.addWidget(page_of(ENOUGH))
    qtbot.wait_until(lambda: dialog.height() > before)
    qtbot.wait_until(lambda: dialog.room.verticalScrollBar().maximum() == 0)
    dialog.close()


def test_a_dialog_that_says_why_not_stays_on_the_screen(qtbot, window):
    dialog = Dialog(window.desk, window, "What is asked", "Do it")
    form = Form()
    for number in range(3 * ENOUGH):
        form.row(f"Field {number}", QLineEdit())
    dialog.content.addWidget(form)
    dialog.open()
    QApplication.processEvents()
    dialog.banner.say("danger", "It cannot be done now.", "A hint of several lines. " * 20)
    for _ in range(3):
        QApplication.processEvents()
    assert dialog.frameGeometry().height() <= dialog.screen().availableGeometry().height()
    assert dialog.verb.isVisible()
    dialog.close()


def test_a_day_is_said_in_words_whole_or_not_at_all(qtbot, look, language):
    field = DayField(language)
    field.set_value(date(2026, 11, 22))
    shown(qtbot, look, field, 400, 40)
    assert field._words.isVisible()
    assert field._words.width() >= field._words.sizeHint().width()
    field.resize(200, 40)
    assert not field._words.isVisible()
    assert field.typed.x() == 0


def test_choices_stand_beside_each_other_where_their_words_are_short(qtbot, look):
    place = QWidget()
    grid = QGridLayout(place)
    words = ("Open", "Due first", "Categories of all kinds of requests", "All years")
    choices = [Choice([("", word)], "") for word in words]
    put_below(grid, choices)
    shown(qtbot, look, place, 320, 300)
    assert choices[0].y() == choices[1].y()
    assert choices[0].y() < choices[2].y() < choices[3].y()
    assert choices[2].width() == choices[3].width() > choices[0].width()


def test_a_list_above_its_detail_has_all_the_room_until_something_is_chosen(qtbot, look):
    both = Split(QWidget(), QWidget())
    both.show_detail(chosen=False)
    narrow, wide = (600, 600), (1200, 600)
    shown(qtbot, look, both, *narrow)
    assert both.widget(0).height() == both.height()
    both.show_detail(chosen=True)
    assert both.widget(1).isVisible()
    assert min(both.sizes()) >= 150  # of either, enough to be read
    both.show_detail(chosen=False)
    both.resize(*wide)
    assert both.widget(1).isVisible()  # beside the list its room would be nobody's


def test_a_table_whose_columns_have_no_room_beside_large_letters_has_rows(qtbot, look, desk):
    look.resize(200)
    found = shown(qtbot, look, CaseList(desk, date.today), 1000, 600)
    for width, narrow in ((1000, True), (found.arrangement.needed, False), (1000, True)):
        found.resize(width, 600)
        assert found.model.narrow is narrow
        assert found.order.isVisible() is narrow
        assert found.table.horizontalHeader().isVisible() is not narrow
    look.resize(100)
    usual = shown(qtbot, look, CaseList(desk, date.today), 500, 600)
    assert usual.table.horizontalHeader().isVisible()  # whoever reads it can scroll it


@pytest.mark.parametrize(("size", "seen"), [(100, 4), (200, 1)])
def test_files_behind_a_number_have_rows_beside_large_letters(qtbot, look, desk, size, seen):
    look.resize(size)
    found = shown(qtbot, look, Behind(desk), 1000, 600)
    columns = range(found.model.columnCount())
    assert sum(not found.table.isColumnHidden(place) for place in columns) == seen
    assert found.model.narrow is (seen == 1)
    assert found.table.verticalHeader().defaultSectionSize() == px(56 if seen == 1 else 40)


@pytest.mark.parametrize("size", [100, 200])
def test_the_rule_of_a_deadline_stands_below_it_where_letters_are_large(qtbot, look, desk, size):
    look.resize(size)
    head = CaseHeader(desk)
    head.due.setText("Acknowledgement: 17 November 2026")
    head.source.setText("5 days overdue · policy on protection against retaliation")
    shown(qtbot, look, head, 900, 400)
    assert (head.source.y() > head.due.geometry().bottom()) is (size == 200)
    assert head.due.width() < head.source.width()


@pytest.mark.parametrize("size", [100, 200])
def test_a_choice_in_a_row_of_large_letters_asks_for_the_room_of_its_words(
    qtbot, look, language, size
):
    look.resize(size)
    choice = shown(qtbot, look, Choice([("", "Categories of all kinds of requests")], ""), 100, 40)
    words = choice.fontMetrics().horizontalAdvance(choice.currentText())
    assert (choice.sizeHint().width() > words) is (size == 200)


def test_the_choices_above_a_list_are_whole_beside_a_filter_that_takes_the_rest(qtbot, look, desk):
    found = shown(qtbot, look, CaseList(desk, date.today), 620, 600)
    words = found.states.fontMetrics().horizontalAdvance(found.states.currentText() * 3)
    found.states.setItemText(0, found.states.currentText() * 3)
    found.set_narrow(narrow=False)
    QApplication.processEvents()
    assert found.states.width() > words
    found.set_narrow(narrow=True)
    assert found.states.minimumWidth() == 0  # beside a file there is less room than words


def test_a_choice_above_a_list_stays_whole_when_it_is_filled_again(qtbot, look):
    choice = Choice([("", "All filers")], "")
    choice.widen()
    narrow = choice.minimumWidth()
    choice.fill([("", "All filers (1,677)")], "")
    assert choice.minimumWidth() > narrow
    choice.setMinimumWidth(0)  # it stands below the filter now
    choice.fill([("", "All filers")], "")
    assert choice.minimumWidth() == 0


def test_list_and_detail_both_have_more_in_a_wider_window(qtbot, look):
    both = Split(page_of(1), page_of(1))
    shown(qtbot, look, both, 1280, 600)
    small = both.sizes()
    both.resize(1920, 600)
    assert all(wide > before for wide, before in zip(both.sizes(), small, strict=True))


def test_what_a_person_made_of_list_and_detail_stays(qtbot, look):
    both = shown(qtbot, look, Split(page_of(1), page_of(1)), 1280, 600)
    both.moveSplitter(500, 1)
    both.resize(1920, 600)
    assert both.sizes()[0] == 500


def test_a_row_of_few_is_read_whole_and_one_of_many_has_two_lines(qtbot, look):
    said = "What is due by a rule that has a long name — Somebody with a long name"
    rows = shown(qtbot, look, RowList("Due", whole=True), 300, 400)
    heights = []
    for count in (1, 101):
        rows.show_whole([Row(str(n), said, said, "1 May", "today") for n in range(count)])
        heights.append(rows.sizeHintForRow(0))
        assert rows.height() >= count * heights[-1]
    few, many = heights
    assert few > many == px(ROW)
    rows.show_whole([Row("1", said, said)])
    rows.resize(2000, 400)
    assert rows.sizeHintForRow(0) == many <= rows.height() < few
