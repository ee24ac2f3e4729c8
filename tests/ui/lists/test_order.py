# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a table without room for its columns is read in rows, and sorted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from core.casework.referrals import HandOver
from core.ids import FileId
from storage.records.referrals import Referred
from tests.ui.cases.harness import Seat, enter
from ui.disclosure.filers import Filers
from ui.referrals.page import ReferralsPage
from ui.widgets.rows import ROW_ROLE

BACK = HandOver(date(2021, 3, 1), "ombudsman", "facts", date(2021, 4, 1), "", None, "1")


@pytest.fixture
def make(qtbot, window, sample):
    """Return what makes a list at a size of text, alone in its window, as it was left."""
    seat = Seat(window, sample)

    def made(kind, size=100):
        window.desk.look.resize(size)
        page = kind(window.desk)
        qtbot.addWidget(page)
        page.show()
        seat.settle()
        return page

    yield made
    seat.settle()


@pytest.mark.parametrize("kind", [ReferralsPage, Filers])
def test_large_letters_have_rows_and_a_choice_of_their_order_where_columns_have_no_room(make, kind):
    for size, width in ((100, 700), (200, 1000)):
        page = make(kind, size)
        wide = page.arrangement.needed
        for pixels, in_rows in ((width, size == 200), (wide, False), (width, size == 200)):
            page.resize(pixels, 600)
            QApplication.processEvents()
            assert page.model.narrow is in_rows
            assert page.order.isHidden() is not in_rows
            assert page.table.horizontalHeader().isHidden() is in_rows
            assert page.table.isColumnHidden(3) is in_rows


def test_rows_are_sorted_by_what_is_chosen_and_say_all_that_columns_would(make):
    page = make(ReferralsPage, 200)
    later = replace(BACK, on=date(2021, 5, 1), due_on=None)
    lines = (("RQ-1", "Zebra", BACK), ("RQ-2", "Antelope", later))
    page._on_read([Referred(FileId(n), "request", n, title, what) for n, title, what in lines])
    assert page.order.value == "on"
    assert [line.number for line in page.lines] == ["RQ-2", "RQ-1"]
    assert page.order.currentText() == "Sorted by: Referred on"
    enter(page.order, "title")
    assert [line.title for line in page.lines] == ["Antelope", "Zebra"]
    enter(page.order, "number")
    assert [line.number for line in page.lines] == ["RQ-1", "RQ-2"]
    said = page.model.index(0, 0).data(ROW_ROLE).spoken
    for text in page.model._shown(0).texts:
        assert text in said
    page.table.horizontalHeader().sectionClicked.emit(2)
    assert page.order.value == "title"


def test_filers_are_sorted_by_what_is_chosen(make):
    filers = make(Filers)
    enter(filers.order, "grade")
    header = filers.table.horizontalHeader()
    assert header.sortIndicatorSection() == 2
    assert filers.arrangement.sort == ("grade", False)
    header.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    assert filers.order.value == "number"
