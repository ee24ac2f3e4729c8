# SPDX-License-Identifier: Apache-2.0
"""Every model of ours keeps Qt's rules for models, whatever is done to it and whoever looks on."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, qInstallMessageHandler
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QTableView

from core.disclosure.standing import STANDINGS
from core.ids import FileId
from resources import LANGUAGES
from storage.records.cycle import FilingRow
from tests.architecture import program
from ui.calendar.month import Entry, MonthModel
from ui.cases.names import Names
from ui.cases.table import COLUMNS, PAGE, CaseTable, Shown
from ui.disclosure.filers_table import COLUMNS as FACETS
from ui.disclosure.filers_table import FilersTable
from ui.operations.disclosure_listing import by_code, orders_of
from ui.widgets.rows import Made, Row, RowModel

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_CLASS = re.compile(r"^class (\w+)\(([^)]*)\)", re.MULTILINE)
MANY = 13 * PAGE
"""More than a list keeps in memory."""


def models_in(sources: Iterable[str]) -> set[str]:
    """Return the names of the classes that are models of Qt's, or of one of these."""
    bases = dict(found for source in sources for found in _CLASS.findall(source))
    found: set[str] = set()
    is_one = re.compile(r"Q\w*Model\b")
    while more := {name for name, of in bases.items() if name not in found and is_one.search(of)}:
        found |= more
        is_one = re.compile(r"\b(?:Q\w*Model|" + "|".join(found) + r")\b")
    return found


def test_every_model_is_held_to_the_rules_here():
    assert models_in(module.source for module in program()) == set(DRIVEN)


def test_a_model_of_a_model_is_found():
    source = "class A(QSortFilterProxyModel): ...\nclass B(A): ...\nclass C(QWidget): ..."
    assert models_in([source]) == {"A", "B"}


def fill_rows(model: RowModel) -> Iterator[None]:
    rows = [Row(str(n), f"row {n}", "below", "2 d", "overdue", "danger") for n in range(40)]
    for shown in (rows, rows[::-1], rows[:1], [], rows[5:9], rows):
        model.set_rows(shown)
        yield
    model.set_rows(Made([row.key for row in rows], rows.__getitem__))
    yield
    model.set_rows(())
    yield


def fill_pages(model: CaseTable) -> Iterator[None]:
    def page(number: int, total: int, word: str = "") -> None:
        places = range(number * PAGE, min((number + 1) * PAGE, total))
        texts = [tuple(f"{word}{column.name} {place}" for column in COLUMNS) for place in places]
        rows = [Shown(f"{n:032x}", t, Row(t[0], t[1])) for n, t in zip(places, texts, strict=True)]
        model.set_page(number, rows, total)

    for total in (0, 1, PAGE, PAGE + 1, 3, 0, MANY):  # filled, more came, some went, all
        page(0, total)
        yield
    for number in range(MANY // PAGE):  # scrolled through: the first are let go
        page(number, MANY)
    yield
    model.refresh()
    page(12, MANY, "newer ")
    page(12, MANY - PAGE)  # the page that was asked for is there no more
    yield
    model.start()  # filtered, or sorted otherwise
    yield
    page(0, 7, "other ")
    yield


def fill_filers(model: FilersTable) -> Iterator[None]:
    names = ("Núñez, Al", "Nuñez, Bo", "", "Zuleta, Ana", "أمل الخطيب", "赵伟")
    rows = [
        FilingRow(
            FileId(f"{n:032x}"), f"FDP-{n:04}", name, "open", n % 2 == 0, None,
            {"kind": ("annual",), "due": (("2021-03-31",) if n else ()), "grade": (f"P-{n}",)},
        )
        for n, name in enumerate(names)
    ]  # fmt: skip
    stands = {row.file: STANDINGS[n % len(STANDINGS)] for n, row in enumerate(rows)}
    orders = orders_of(rows, by_code)
    for column in range(len(FACETS)):
        for descending in (False, True):
            model.set_rows(rows, stands, orders, column, descending=descending)
        yield
    for some in (rows[2:3], [], rows):
        model.set_rows(some, stands, orders)
        yield


def fill_months(model: MonthModel) -> Iterator[None]:
    entries = {date(2026, 11, 2): [Entry("k", "A"), Entry("l", "B", "danger")]}
    for code in LANGUAGES:
        model._language.choose(code)
        for month in (date(2026, 2, 1), date(2026, 11, 1), date(1900, 1, 1), date(9998, 12, 1)):
            model.show_month(month, date(2026, 11, 22), entries)
        yield


DRIVEN = {
    "RowModel": (lambda _language, _names: RowModel(), fill_rows),
    "CaseTable": (lambda _language, _names: CaseTable(None, COLUMNS[:2]), fill_pages),
    "FilersTable": (lambda _language, names: FilersTable(None, names), fill_filers),
    "MonthModel": (lambda language, _names: MonthModel(language), fill_months),
}
"""How each model is made, and what fills, sorts, filters, shortens and empties it."""


@pytest.mark.parametrize("name", DRIVEN)
def test_the_rules_are_kept_while_rows_come_and_go_and_a_view_looks_on(name, qtbot, language):
    make, fill = DRIVEN[name]
    model = make(language, Names(language, None))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.show()
    shown = set()
    for _ in fill(model):
        QApplication.processEvents()
        shown.add(model.rowCount())
        assert view.verticalHeader().count() == model.rowCount()
        view.selectAll()
        view.setCurrentIndex(model.index(model.rowCount() - 1, 0))
        assert view.currentIndex().row() == model.rowCount() - 1
    assert len(shown) > 1 or name == "MonthModel"


def test_a_model_that_breaks_the_rules_is_found(qapp, qtlog):
    told: list[str] = []
    model = RowModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    with qtlog.disabled():
        before = qInstallMessageHandler(lambda _kind, _where, text: told.append(text))
        model.beginInsertRows(QModelIndex(), 0, 0)  # there is no such row
        model.endInsertRows()
        qInstallMessageHandler(before)
    assert any(text.startswith("FAIL!") for text in told)
