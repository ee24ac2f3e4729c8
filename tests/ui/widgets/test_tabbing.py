# SPDX-License-Identifier: Apache-2.0
"""Tab goes through a window as it is read, and what it comes to is seen and read out well."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
    QWidgetItem,
)

from tests.ui.conftest import wait_for
from ui.widgets.choice import Choice
from ui.widgets.form import Form
from ui.widgets.rows import Made, Row, RowList
from ui.widgets.tabbing import Tabbing, stops
from ui.widgets.text import button


class Place(Tabbing, QWidget):
    pass


@pytest.fixture
def window(qtbot):
    made = Place()
    qtbot.addWidget(made)
    return made


def put(window, *rows):
    """Lay rows of fields out that were made in the opposite order."""
    made = {name: QLineEdit(objectName=name) for row in reversed(rows) for name in reversed(row)}
    column = QVBoxLayout(window)
    for row in rows:
        line = QHBoxLayout()
        for name in row:
            line.addWidget(made[name])
        column.addLayout(line)
    show(window)
    return made


def show(window):
    window.show()
    window.activateWindow()
    wait_for(window.isActiveWindow)


def walked(steps, key=Qt.Key.Key_Tab):
    """Press a key so many times; return the names of where it came to."""
    came = []
    for _ in range(steps):
        QTest.keyClick(QApplication.focusWidget(), key)
        came.append(QApplication.focusWidget().objectName())
    return came


def test_tab_goes_from_line_to_line_and_round(window):
    put(window, ("a", "b"), ("c", "d"))["a"].setFocus()
    assert walked(5) == ["b", "c", "d", "a", "b"]


def items():
    """Return what PySide holds of the items of layouts; of some it does as they are added."""
    kinds = (QSpacerItem, QWidgetItem)
    return {id(held) for held in shiboken6.getAllValidWrappers() if isinstance(held, kinds)}


def test_no_item_of_a_layout_is_held_for_having_been_passed(window):
    put(window, ("a", "b"), ("c",))["a"].setFocus()
    window.layout().addWidget(QLineEdit())
    window.layout().addStretch()
    before = items()
    walked(3)
    assert items() <= before


def test_back_is_the_other_way(window):
    put(window, ("a", "b"), ("c",))["a"].setFocus()
    assert walked(3, Qt.Key.Key_Backtab) == ["c", "b", "a"]


def test_what_is_put_in_later_is_where_it_stands(window):
    put(window, ("a",), ("b",))
    window.layout().insertWidget(1, QLineEdit(objectName="between"))
    QApplication.processEvents()
    assert [one.objectName() for one in stops(window)] == ["a", "between", "b"]


def test_a_grid_is_read_row_by_row(window):
    grid = QGridLayout(window)
    for name, row, column in (("d", 1, 1), ("a", 0, 0), ("c", 1, 0), ("b", 0, 1)):
        grid.addWidget(QLineEdit(objectName=name), row, column)
    show(window)
    assert [one.objectName() for one in stops(window)] == ["a", "b", "c", "d"]


def test_what_is_barred_or_hidden_is_passed_over_also_by_who_is_there(window):
    fields = put(window, ("a", "b", "c", "d"))
    fields["b"].setFocus()
    fields["c"].hide()
    fields["b"].setEnabled(False)
    assert QApplication.focusWidget() is fields["d"]


def test_what_tab_comes_to_is_scrolled_into_view(window):
    column, inside, scroll = QVBoxLayout(window), QWidget(), QScrollArea()
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidgetResizable(True)
    below = QVBoxLayout(inside)
    below.addSpacing(2000)
    last = QLineEdit(objectName="last")
    below.addWidget(last)
    scroll.setWidget(inside)
    first = QLineEdit(objectName="first")
    column.addWidget(first)
    column.addWidget(scroll)
    window.resize(300, 200)
    show(window)
    first.setFocus()
    assert walked(1) == ["last"]
    assert not last.visibleRegion().isEmpty()


def test_a_field_of_many_lines_that_tab_comes_to_is_seen_whole_with_its_name(window):
    form, scroll, field = Form(), QScrollArea(), QPlainTextEdit(objectName="why")
    first = form.row("What", QLineEdit(objectName="what"))
    form.heading("Reasons\n" * 20)
    form.row("Why", field, "In the words of whoever asks.")
    field.setFixedHeight(100)
    scroll.setWidgetResizable(True)
    scroll.setWidget(form)
    QVBoxLayout(window).addWidget(scroll)
    window.resize(400, 260)
    show(window)
    first.setFocus()
    scroll.ensureVisible(0, 0)
    assert walked(1) == ["why"]
    assert field.visibleRegion().boundingRect() == field.rect()
    row = field.parentWidget()
    assert row.visibleRegion().boundingRect() == row.rect()


def test_a_list_that_tab_comes_to_shows_where_the_keys_go_and_chooses_nothing(window, qtbot):
    rows = RowList("Cases")
    rows.set_rows([Row("1", "One"), Row("2", "Two")])
    column, field = QVBoxLayout(window), QPushButton()
    column.addWidget(field)
    column.addWidget(rows)
    show(window)
    field.setFocus()
    without = rows.grab().toImage()
    with qtbot.assertNotEmitted(rows.chosen):
        walked(1)
    assert rows.hasFocus()
    assert rows.grab().toImage() != without


def test_which_row_is_current_is_told_without_making_it(qtbot):
    rows = RowList("Filers")
    qtbot.addWidget(rows)
    known = [Row("1", "One"), Row("2", "Two")]
    rows.set_rows(Made(["1", "2"], lambda place: known[place]))
    rows.select("2")
    known.clear()  # what rows are made of is another by now, and they are about to be told
    assert rows.key == "2"


def test_a_button_that_says_something_else_is_read_out_as_that(qtbot):
    made = button("Back")
    qtbot.addWidget(made)
    made.setText("Search && cancel")
    assert made.accessibleName() == "Search & cancel"


def test_a_choice_without_a_label_is_described_by_its_name_and_one_with_a_label_is_not(qtbot):
    bare, form = Choice([("en", "English")]), Form()
    for part in (bare, form):
        qtbot.addWidget(part)
    bare.setAccessibleName("Language")
    helped = form.row("Language", Choice([("en", "English")]), "Of the letter.")
    plain = form.row("Language", Choice([("en", "English")]))
    form.call(plain, "Tongue")
    said = [one.accessibleDescription() for one in (bare, helped, plain)]
    assert said == ["Language", "Of the letter.", ""]


def test_a_reader_hears_of_a_field_before_it_hears_what_is_selected_in_it(window, qtbot, qapp):
    column = QVBoxLayout(window)
    first, second = QLineEdit(), QLineEdit("Ethics Office")
    for field in (first, second):
        column.addWidget(field)
    window.show()
    first.setFocus()
    wait_for(first.hasFocus)
    told = []
    second.selectionChanged.connect(lambda: told.append("selected"))
    focused = qapp.focusChanged.connect(lambda _before, _now: told.append("focus"))
    QTest.keyClick(first, Qt.Key.Key_Tab)
    qapp.disconnect(focused)
    assert told == ["focus", "selected"]
    assert second.selectedText() == "Ethics Office"
