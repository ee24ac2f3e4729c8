# SPDX-License-Identifier: Apache-2.0
"""A cycle of twenty thousand filers holds the window up no longer than one of few."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.ids import FileId
from storage.records.cycle import FilingRow
from tests.ui.disclosure.harness import Programme
from tests.ui.probe import Probe, pace

FILERS = 20_000
AT_MOST = 0.25
"""Seconds that the window's thread may work at one go, on a machine of a usual pace."""


def filers():
    for number in range(FILERS):
        facets = {
            "number": (f"{100_000 + number}",), "grade": (f"P-{number % 5}",), "kind": ("annual",),
            "due": ("2021-03-31",),
        }  # fmt: skip
        yield FilingRow(
            FileId(f"{number:032x}"), f"FD/2021/{number}", f"Filer Number {number}", "awaited",
            False, None, facets,
        )  # fmt: skip


@pytest.fixture
def many(window, sample):
    """Return a seat, and a cycle as the database tells it, with many filers, all overdue."""
    seat = Programme(window, sample)
    seat.begin()
    rows = tuple(filers())
    standing = dict.fromkeys((row.file for row in rows), "overdue")
    view = replace(
        seat.pane.view, rows=rows, standing=standing, on=date(2021, 5, 1),
        totals={"required": FILERS, "complied": 0},
    )  # fmt: skip
    yield seat, view.work_out()
    seat.settle()


def worked(do):
    """Return how long the window's thread worked at one go."""
    with Probe() as probe:
        do()
        QApplication.processEvents()
    return probe.worked


def test_a_cycle_of_many_filers_is_shown_searched_sorted_and_chosen_from_without_waiting(many):
    seat, view = many
    pane = seat.pane
    took = {"shown": worked(lambda: pane.show_view(view))}
    for tab in ("filers", "closing"):
        took[tab] = worked(lambda tab=tab: pane.show_tab(tab))
    assert len(pane.closing.meant) == FILERS
    pane.show_tab("filers")
    filters, table = pane.filers, pane.filers.table
    for letter in "filer number 17":
        took[letter] = worked(lambda letter=letter: QTest.keyClick(filters.filter, letter))
    assert 0 < len(filters.model.rows) < FILERS
    took["cleared"] = worked(filters.filter.clear)
    header = table.horizontalHeader()
    took["sorted"] = worked(lambda: header.setSortIndicator(5, Qt.SortOrder.DescendingOrder))
    table.setFocus()
    control = Qt.KeyboardModifier.ControlModifier
    took["all"] = worked(lambda: QTest.keyClick(table, Qt.Key.Key_A, control))
    assert len(filters._chosen) == FILERS
    at_most = AT_MOST * pace()
    assert {name: seconds for name, seconds in took.items() if seconds >= at_most} == {}
