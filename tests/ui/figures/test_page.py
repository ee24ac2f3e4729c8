# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that figures are shown, and that a number opens to exactly what it counts."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pypdfium2
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.figures.table import TOTAL
from tests.ui.cases.harness import click, enter
from ui.figures.canvas import Canvas
from ui.figures.numbers import Numbers
from ui.figures.page import FiguresPage
from ui.operations.figures import open_number
from ui.widgets.text import Label


def shown(page, kind):
    return [part for part in page.findChildren(kind) if part.isVisible()]


def look(seat, name):
    """Choose a figure in the list, and return the page."""
    page = seat._page("figures")
    page.list.select(name)
    seat.settle()
    return page


def cell(table: Numbers, row: str, column: str) -> tuple[int, int]:
    rows = [table.item(place, 0).text() for place in range(table.rowCount())]
    heads = [table.horizontalHeaderItem(n).text() for n in range(table.columnCount())]
    return rows.index(row), heads.index(column)


def said(table: Numbers, row: str, column: str) -> str:
    return table.item(*cell(table, row, column)).text()


def summaries(seat, files) -> list[str]:
    return sorted(seat.case(file).classes.category for file in files)


def test_table_1_counts_the_years_and_every_bar_says_its_number(seat):
    page = look(seat, "table_1")
    (table,) = shown(page, Numbers)
    assert said(table, "Confidential advice", "2021") == "6"
    assert said(table, "Brought to the office’s attention", "2020") == "2"
    assert said(table, "Total", "Total") == "10"
    (chart,) = shown(page, Canvas)
    assert chart.accessibleName() == "Figure 1: Requests by category, 2021"
    assert "Media: 25\u00a0%" in chart.accessibleDescription()
    assert "Media: 25\u00a0%" in [bar.accessibleName() for bar in chart.bars]


def test_a_number_opens_to_exactly_the_requests_that_it_counts(seat):
    page = look(seat, "table_1")
    (table,) = shown(page, Numbers)
    media = table.visualItemRect(table.item(*cell(table, "Media", "2021"))).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=media)
    seat.settle()
    assert page.behind.isVisible()
    assert page.behind.title.text() == "Media, 2021: 2"
    assert page.behind.of.text() == "Table 1: Requests by category"
    assert summaries(seat, page.behind.files) == ["media", "media"]
    model = page.behind.model
    listed = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert listed == sorted(seat.case(file).number for file in page.behind.files)


def test_every_number_opens_as_many_requests_as_it_says(seat):
    page = seat._page("figures")
    opened = 0
    for name in list(page._views):
        page = look(seat, name)
        for table in shown(page, Numbers):
            for row in range(table.rowCount()):
                for column in range(1, table.columnCount()):
                    item = table.item(row, column)
                    if item is None or not table.horizontalHeaderItem(column).text().isalnum():
                        continue
                    if item.text() == "0" or "Share" in table.item(row, 0).text():
                        continue
                    bar = item.data(Qt.ItemDataRole.UserRole)
                    found = seat.run(
                        open_number(table=bar.table, row=bar.cell[0], column=bar.cell[1])
                    )
                    assert len(found) == int(item.text()), (name, row, column)
                    opened += 1
    assert opened > 60


def test_a_bar_is_reached_and_opened_by_keys_and_escape_leads_back(seat):
    page = look(seat, "table_1")
    (chart,) = shown(page, Canvas)
    stops = [bar for bar in chart.bars if bar.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert [bar.accessibleName() for bar in stops] == ["Confidential advice: 75\u00a0%"]
    stops[0].setFocus()
    QTest.keyClick(stops[0], Qt.Key.Key_Down)
    bar = QApplication.focusWidget()
    assert bar.accessibleName() == "Media: 25\u00a0%"
    QTest.keyClick(bar, Qt.Key.Key_Return)
    seat.settle()
    assert page.behind.of.text() == "Figure 1: Requests by category, 2021"
    assert summaries(seat, page.behind.files) == ["media", "media"]
    QTest.keyClick(page.behind.table, Qt.Key.Key_Escape)
    assert not page.behind.isVisible()
    assert chart.isVisible()
    assert QApplication.focusWidget() is bar


def test_a_request_behind_a_number_opens_where_requests_are(seat):
    page = look(seat, "table_1")
    (table,) = shown(page, Numbers)
    table.setFocus()
    table.setCurrentCell(*cell(table, "Media", "2021"))
    QTest.keyClick(table, Qt.Key.Key_Return)
    seat.settle()
    QTest.keyClick(page.behind.table, Qt.Key.Key_Return)
    seat.settle()
    assert seat.window.frame.place == "requests"
    assert seat.requests.file == page.behind.files[0]


def test_as_shown_outside_small_numbers_are_stars_and_open_nothing(seat):
    page = look(seat, "table_1")
    click(page.outside)
    seat.settle()
    (table,) = shown(page, Numbers)
    assert said(table, "Media", "2021") == "*"
    assert any("below 5" in label.text() for label in shown(page, Label))
    QTest.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton,
        pos=table.visualItemRect(table.item(*cell(table, "Media", "2021"))).center(),
    )  # fmt: skip
    seat.settle()
    assert not page.behind.isVisible()
    page = look(seat, "months")
    assert not shown(page, Numbers)
    assert any("stay inside the office" in label.text() for label in shown(page, Label))


def test_other_years_are_chosen_and_the_first_is_never_after_the_last(seat):
    page = look(seat, "table_1")
    assert (page.first.value, page.last.value) == (2020, 2021)
    enter(page.last, 2020)
    seat.settle()
    (table,) = shown(page, Numbers)
    assert said(table, "Total", "2020") == "2"
    enter(page.first, 2021)
    seat.settle()
    assert (page.first.value, page.last.value) == (2021, 2021)
    (table,) = shown(page, Numbers)
    assert said(table, "Total", "2021") == "8"


def test_the_years_stand_in_one_line_however_narrow_the_page_is(qtbot, desk):
    desk.look.resize(200)
    page = FiguresPage(desk)
    qtbot.addWidget(page)
    page.show()
    for width in range(700, 1400, 50):
        page.resize(width, 600)
        first, last = (part.mapTo(page, QPoint()).y() for part in (page.first, page.last))
        assert first == last, width


def test_the_months_show_when_requests_came_and_which_were_answered_in_time(seat):
    page = look(seat, "months")
    came, *_ = shown(page, Canvas)
    assert came.accessibleDescription().startswith("January: 1; February: 1; March: 2;")
    table, in_time, late = shown(page, Numbers)
    assert said(table, "Media", "3") == "1"
    assert said(in_time, "Total", "3") == "0"
    assert said(late, "Total", "3") == "2"


def test_no_number_is_cut_short_however_many_years_stand_beside_each_other(seat):
    page = look(seat, "table_1")
    counts = page.report
    table = next(one for one in counts.tables if one.name == "table_1")
    years = tuple(str(year) for year in range(2014, 2022))
    numbers = {(row, year): 20_000 for row in (*table.rows.values, TOTAL) for year in years}
    wide = replace(table, columns=replace(table.columns, values=years), numbers=numbers)
    made = Numbers(replace(counts, tables=(wide,), years=()), wide, "en", "Table 1")
    for column in range(1, made.columnCount()):
        assert made.columnWidth(column) >= made.sizeHintForColumn(column)


def test_what_a_breakdown_does_not_count_is_said(seat):
    page = look(seat, "location")
    assert not [label for label in shown(page, Label) if "does not say" in label.text()]
    seat.log(received_on=date(2021, 4, 1), location=None)
    page = look(seat, "table_1")
    page = look(seat, "location")
    (said_so,) = [label.text() for label in shown(page, Label) if "does not say" in label.text()]
    assert said_so.endswith("does not say: 2021: 1.")
    click(page.outside)
    (said_so,) = [label.text() for label in shown(page, Label) if "does not say" in label.text()]
    assert said_so.endswith("does not say: 2021: fewer than 5.")


def test_news_of_a_colleague_does_not_take_away_the_list_that_is_read(seat):
    page = look(seat, "table_1")
    (chart,) = shown(page, Canvas)
    click(chart.bars[0])
    seat.settle()
    seat.log(received_on="2021-08-02", category="media", subcategory=None)
    seat.settle()
    assert page.behind.isVisible()
    click(page.behind.back)
    (table,) = shown(page, Numbers)
    assert said(table, "Media", "2021") == "3"


def test_a_new_request_is_counted_at_once(seat):
    page = look(seat, "table_1")
    seat.log(received_on="2021-08-02", category="media", subcategory=None)
    seat.settle()
    (table,) = shown(page, Numbers)
    assert said(table, "Media", "2021") == "3"


def test_no_row_of_a_table_is_cut_off(seat):
    (table,) = shown(look(seat, "table_1"), Numbers)
    last = table.visualItemRect(table.item(table.rowCount() - 1, 0))
    assert last.bottom() < table.viewport().height()


def test_the_export_leaves_small_numbers_out_unless_told_and_says_where_it_is(seat, tmp_path):
    page = look(seat, "table_1")
    for place, whole in enumerate((False, True)):
        click(page.export)
        dialog = seat.dialog()
        assert not dialog.whole.isChecked()
        dialog.folder.setText(str(tmp_path))
        if whole:
            QTest.mouseClick(dialog.whole, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
        dialog.language.choose("fr")
        click(dialog.verb)
        seat.settle()
        assert seat.no_dialog()
        folder = tmp_path / ("figures-2020-2021" + (" (2)" if place else ""))
        assert page.banner.sentence == "The figures are written."
        names = {path.name for path in folder.iterdir()}
        assert {"figures.pdf", "figures.json", "table_1.csv", "figure_2.svg"} <= names
        table = (folder / "table_1.csv").read_text("utf-8-sig")
        assert table.startswith("Tableau 1")
        assert ("*" in table) is not whole


def test_only_what_has_been_counted_is_exported_or_printed(seat, qtbot):
    page = FiguresPage(seat.window.desk)
    qtbot.addWidget(page)
    paper = (page.export, page.print)
    assert not any(made.isEnabled() for made in paper)
    page.reload()
    seat.settle()
    assert all(made.isEnabled() for made in paper)


def test_a_folder_that_is_not_there_is_said_at_the_field(seat, tmp_path):
    page = look(seat, "table_1")
    click(page.export)
    dialog = seat.dialog()
    dialog.folder.setText(str(tmp_path / "gone"))
    click(dialog.verb)
    assert dialog.folder.accessibleDescription() == "This folder is not there."
    dialog.reject()


def test_what_is_not_settled_is_named_above_the_figures_and_opened(seat):
    page = look(seat, "table_1")
    assert not page.unsure.conflicted.sentence
    assert page.unsure.doubtful.sentence == "6 of these requests may be one with another."
    (table,) = shown(page, Numbers)
    assert said(table, "Confidential advice", "2021") == "6"
    seat.press("Show them")
    rows = page.behind.model
    asked = [seat.case(rows.file_at(rows.index(row, 0))) for row in range(rows.rowCount())]
    assert [case.principal.name for case in asked] == [f"Person {month}" for month in range(1, 7)]
    page._on_behind_closed()
    page.reload()
    seat.settle()
    assert not page.unsure.doubtful.sentence, "it was dismissed, and is the same"
    enter(page.last, 2020)
    seat.settle()
    assert not page.unsure.doubtful.sentence, "of that year nothing is in doubt"
    enter(page.last, 2021)
    seat.settle()
    assert page.unsure.doubtful.sentence


def test_every_bar_of_every_chart_opens_what_is_behind_it(seat):
    page = seat._page("figures")
    opened = 0
    for name in list(page._views):
        page = look(seat, name)
        for bar in [bar for chart in shown(page, Canvas) for bar in chart.bars if bar.isEnabled()]:
            bar.click()
            seat.settle()
            assert page.behind.files, (name, bar.accessibleName())
            page._on_behind_closed()
            opened += 1
    assert opened > 10


def test_what_is_printed_is_what_may_leave_the_office(seat, printer):
    page = look(seat, "table_1")
    seat.press("Print…", page)
    document = pypdfium2.PdfDocument(printer.paper)
    assert len(document) >= 1
    document.close()
    assert page.on_paper.smallest
    assert not page.report.smallest
