# SPDX-License-Identifier: Apache-2.0
"""Several files of a list are chosen and acted on together; of each that could not, it says why."""

from __future__ import annotations

import time
from datetime import date

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QTableView

from tests.ui.cases.harness import buttons
from tests.ui.lists.conftest import ANNA, NADIA, ZOE
from ui.cases.table import CaseTable
from ui.lists.picked import count, ranges
from ui.widgets.rows import ROW_ROLE

MANY = 100_000


def pick(seat, *names, modifier=Qt.KeyboardModifier.ControlModifier):
    """Click rows while Ctrl is held."""
    table = seat.list.table
    rows = seat.listed()
    for name in names:
        place = table.visualRect(table.model().index(rows.index(name), 1)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, place)
    seat.settle()


def test_rows_are_chosen_with_ctrl_and_none_is_opened(seat):
    pick(seat, ZOE, NADIA)
    assert not seat.page.isVisible()
    assert seat.cases.count.text() == "2 chosen"
    picked = seat.run(seat.list.picked())
    assert {row.title for row in picked} == {ZOE, NADIA}
    pick(seat, ZOE)
    assert seat.cases.count.text() == ""
    assert not buttons(seat.cases, "Assign…")


def test_all_rows_are_chosen_with_a_key(seat):
    seat.list.table.setFocus()
    QTest.keyClick(seat.list.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert seat.cases.count.text() == "3 chosen"
    QTest.keyClick(seat.list.table, Qt.Key.Key_Down)
    assert seat.cases.count.text() == ""


def test_chosen_cases_are_assigned_together_and_it_says_how_many(seat):
    pick(seat, ZOE, NADIA)
    seat.press("Assign…")
    dialog = seat.dialog()
    assert dialog.count.text() == "Files: 2"
    dialog.officer.choose(seat.sample.second)
    seat.press("Assign", dialog)
    assert seat.no_dialog()
    assert seat.cases.banner.sentence == "Assigned: 2."
    assert [seat.case(seat.files[n]).assigned for n in (ZOE, NADIA, ANNA)] == [
        seat.sample.second, seat.sample.second, None,
    ]  # fmt: skip


def test_a_case_that_could_not_be_assigned_is_named_with_the_reason_and_the_others_go_on(seat):
    seat.act(seat.files[ANNA], "declare_recusal", officer=seat.sample.second, reason="Kin")
    pick(seat, ZOE, ANNA)
    seat.press("Assign…")
    dialog = seat.dialog()
    dialog.officer.choose(seat.sample.second)
    seat.press("Assign", dialog)
    assert dialog.isVisible()
    assert dialog.banner.sentence == "Assigned: 1."
    rows = dialog.refused.model()
    said = [rows.index(row, 0).data(ROW_ROLE) for row in range(rows.rowCount())]
    assert [row.title for row in said] == [ANNA]
    assert "recused" in said[0].subtitle
    assert seat.case(seat.files[ZOE]).assigned == seat.sample.second
    seat.press("Close", dialog)


def test_what_is_chosen_by_place_does_not_stay_chosen_where_places_change(seat):
    pick(seat, ZOE, NADIA)
    seat.begin(name="Somebody new", received_on=date.today())
    seat.settle()
    assert count(seat.list.table) == 0
    assert seat.cases.count.text() == ""


@pytest.mark.parametrize("identity", [False, True])
def test_chosen_rows_are_written_without_names_unless_they_are_asked_for(
    seat, tmp_path, monkeypatch, identity
):
    place = tmp_path / "list.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    pick(seat, ZOE, NADIA)
    seat.press("Export chosen…")
    dialog = seat.dialog()
    dialog.identity.setChecked(identity)
    seat.press("Export…", dialog)
    rows = list(load_workbook(place).active.values)
    assert rows[0][:3] == ("number", "kind", "state")
    assert len(rows) == 3
    assert any(ZOE in row for row in rows) is identity
    log = seat.ask(lambda records: records.access_log())
    assert (log[0].act, log[0].detail) == ("export", "list/identity" if identity else "list")
    assert "A copy was written" in seat.cases.banner.sentence


def test_a_hundred_thousand_rows_are_chosen_without_a_stutter(qtbot):
    table, model = QTableView(), CaseTable()
    qtbot.addWidget(table)
    table.setModel(model)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    model.set_page(0, [], MANY)
    began = time.process_time()
    table.selectAll()
    assert ranges(table) == [(0, MANY)]
    flags = QItemSelectionModel.SelectionFlag
    for row in (70, 71, 500):
        index = model.index(row, 0)
        table.selectionModel().select(index, flags.Deselect | flags.Rows)
    assert ranges(table) == [(0, 70), (72, 428), (501, MANY - 501)]
    assert count(table) == MANY - 3
    assert time.process_time() - began < 0.1


def test_a_plain_click_opens_still(seat):
    pick(seat, ZOE, modifier=Qt.KeyboardModifier.NoModifier)
    assert seat.page.file == seat.files[ZOE]
    assert seat.page.isVisible()
