# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a long list of cases costs what one screen of it costs."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView

from core.retaliation.workflow import State
from tests.ui.cases.harness import days_ago
from tests.ui.conftest import wait_for
from ui.cases.table import COLUMNS, PAGE, CaseTable, Shown
from ui.widgets.rows import ROW_ROLE, Row

MANY = 20_000


def shown(number: int) -> Shown:
    texts = tuple(f"{column.name} {number}" for column in COLUMNS)
    return Shown(f"{number:032x}", texts, Row(f"{number:032x}", texts[1]))


def rows(page: int, total: int = MANY) -> list[Shown]:
    return [shown(n) for n in range(page * PAGE, min((page + 1) * PAGE, total))]


@pytest.fixture
def table(qapp) -> CaseTable:
    """Return a model that twenty thousand rows stand behind, served as they are asked for."""
    made = CaseTable()
    made.asked = []
    made.page_requested.connect(made.asked.append)
    made.set_page(0, rows(0), MANY)
    return made


def serve(table: CaseTable) -> int:
    """Answer what the model has asked for; return how many pages that were."""
    asked, table.asked[:] = list(table.asked), []
    for page in asked:
        table.set_page(page, rows(page), MANY)
    return len(asked)


def test_rows_that_are_not_here_are_asked_for_once(table):
    index = table.index(5_000, 1)
    assert index.data() == "…"
    assert table.index(5_001, 2).data() == "…"
    assert table.asked == [50]
    serve(table)
    assert index.data() == "title 5000"
    assert table.file_at(index) == f"{5_000:032x}"
    assert table.asked == []


def test_only_a_few_pages_stay_in_memory(table):
    for row in range(0, MANY, PAGE):
        table.index(row, 0).data()
        serve(table)
    assert table.rowCount() == MANY
    assert table.held <= 12 * PAGE


def test_a_view_of_twenty_thousand_rows_asks_for_what_it_shows(qtbot, table):
    view = QTableView()
    qtbot.addWidget(view)
    view.verticalHeader().setDefaultSectionSize(40)
    view.setModel(table)
    view.resize(800, 600)
    view.show()
    began = time.perf_counter()
    for place in (0, MANY // 2, MANY - 1, 7, MANY // 3):
        view.scrollTo(table.index(place, 0))
        QApplication.processEvents()
        serve(table)
        QApplication.processEvents()
    assert time.perf_counter() - began < 3
    assert table.held <= 12 * PAGE
    assert len(table.asked) == 0


def test_old_rows_stay_on_the_screen_until_newer_ones_have_come(table):
    table.refresh()
    assert table.index(3, 1).data() == "title 3"
    assert table.asked == [0]
    table.set_page(0, [shown(n + 1) for n in range(PAGE)], MANY)
    assert table.index(3, 1).data() == "title 4"


def test_a_list_that_shrinks_and_grows_tells_its_view(qtmodeltester, table):
    table.set_page(0, rows(0, 40), 40)
    assert table.rowCount() == 40
    table.set_page(0, rows(0, 60), 60)
    assert table.rowCount() == 60
    table.set_page(0, [], 0)
    assert table.rowCount() == 0
    qtmodeltester.check(table)


def test_a_row_tells_a_screen_reader_all_of_it(table):
    said = [table.index(0, n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(3)]
    assert said == [shown(0).texts[0], f"Who asks: {shown(0).texts[1]}", "State: state 0"]
    table.narrow = True
    assert table.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "title 0"
    assert table.index(0, 0).data(ROW_ROLE).title == "title 0"


def names(seat) -> list[str]:
    model = seat.cases.list.model
    return [model.index(row, 1).data() for row in range(model.rowCount())]


@pytest.fixture
def three(seat) -> list[str]:
    return [
        seat.begin(name=name, received_on=days_ago(days))
        for name, days in (("Zoé Martin", 5), ("Анна Петрова", 9), ("نادية الفاسي", 2))
    ]


def test_typing_filters_the_cases(seat, three):
    page = seat.cases
    seat.settle()
    assert len(names(seat)) == 3
    for typed, found in (("zoe", ["Zoé Martin"]), ("نادية", ["نادية الفاسي"]), ("petrov", [])):
        page.list.filter.setText(typed)
        wait_for(lambda found=found: not page.list._settle.isActive() and names(seat) == found)
    assert page.list._stack.currentIndex() == 2
    page.list.filter.clear()
    wait_for(lambda: len(names(seat)) == 3)


def test_a_heading_sorts_and_sorts_back(seat, three):
    page = seat.cases
    seat.settle()
    page.list._on_section_clicked(1)
    seat.settle()
    forward = names(seat)
    page.list._on_section_clicked(1)
    seat.settle()
    assert names(seat) == forward[::-1]
    assert forward[0] == "Zoé Martin"


def test_a_state_is_chosen_from_the_filter(seat, three):
    page = seat.cases
    seat.begin(name="Only asks", start=State.ENQUIRY)
    page.list.states.choose("enquiry")
    page.list.states.activated.emit(0)
    seat.settle()
    assert names(seat) == ["Only asks"]


def test_a_click_opens_a_case_and_arrows_go_on_beside_it(seat, three):
    page = seat.cases
    seat.settle()
    index = page.list.model.index(0, 1)
    QTest.mouseClick(
        page.list.table.viewport(), Qt.MouseButton.LeftButton,
        pos=page.list.table.visualRect(index).center(),
    )  # fmt: skip
    seat.settle()
    assert page.case.isVisible()
    first = page.file
    assert first == page.list.model.file_at(page.list.model.index(0, 0))
    QTest.keyClick(page.list.table, Qt.Key.Key_Down)
    seat.settle()
    assert page.file == page.list.model.file_at(page.list.model.index(1, 0)) != first
    QTest.keyClick(page.list.table, Qt.Key.Key_Escape)
    assert not page.case.isVisible()


def test_a_row_says_what_is_next_and_by_when_and_no_clock_that_passes_is_overdue(seat, three):
    late = seat.begin(name="Zora Neale", received_on=days_ago(60))
    seat.act(
        three[2], "add_allegation", kind="demotion", state="threatened", what="Said so",
        why="For what was reported", on=days_ago(50), act_on=days_ago(40),
    )  # fmt: skip
    model = seat.cases.list.model
    seat.settle()
    said = {row.title: row for row in (model.index(n, 0).data(ROW_ROLE) for n in range(4))}
    first = said["Zora Neale"]
    assert (first.meta, first.subtitle) == (seat.case(late).number, "Acknowledgement")
    assert first.chip.endswith(" days overdue")
    assert (said["نادية الفاسي"].chip, said["نادية الفاسي"].tone) == ("in 5 days", "warn")
    head = seat.open(three[2]).header
    assert "in 5 days" in head.source.text()
    assert "overdue" not in head.source.text()


def test_an_empty_list_says_what_to_do_first(seat):
    page = seat.cases
    seat.settle()
    assert page.list._stack.currentIndex() == 1
    seat.press("Take in a complaint", page.list)
    assert seat.dialog().accessibleName() == "A new case"
    seat.dialog().reject()


def test_looking_at_a_case_and_searching_are_in_the_access_log(seat, three):
    page = seat.cases
    seat.open(three[0])
    page.list.filter.setText("zoe")
    wait_for(lambda: not page.list._settle.isActive())
    seat.settle()
    acts = [entry.act for entry in seat.ask(lambda records: records.access_log())]
    assert acts.count("view") == 1
    assert acts.count("search") == 1


def test_a_case_that_leaves_the_list_stays_open_and_its_neighbour_is_not_opened(seat, three):
    page = seat.cases
    seat.settle()
    index = page.list.model.index(2, 1)
    QTest.mouseClick(
        page.list.table.viewport(), Qt.MouseButton.LeftButton,
        pos=page.list.table.visualRect(index).center(),
    )  # fmt: skip
    seat.settle()
    assert page.file == three[2]
    seat.step(three[2], "withdraw", how="orally")
    seat.settle()
    assert len(names(seat)) == 2
    assert page.file == three[2]
    assert not page.list.table.selectionModel().hasSelection()
