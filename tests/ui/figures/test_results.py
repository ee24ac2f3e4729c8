# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that the results of the disclosure programme are shown to who is in it."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from core.office.programmes import ADVICE, DISCLOSURE
from tests.storage.programme import Programme
from tests.ui.cases.harness import Seat, click, enter
from tests.ui.figures.test_page import cell, look, said, shown
from tests.ui.frame.test_window import hold
from ui.figures.canvas import Canvas
from ui.figures.numbers import Numbers
from ui.operations import Operation
from ui.theme.tokens import GAP
from ui.widgets.text import Label


@pytest.fixture
def seat(window, sample):
    """Return the seat of a director whose programme has two cycles."""
    made = Seat(window, sample)

    def work(opened):
        with opened.records.transaction():
            Programme(opened.records).run()
        return True

    made.run(Operation(work))
    return made


def results(seat, name):
    """Choose the results of the programme, and one of them; return the page."""
    page = seat._page("figures")
    enter(page.of, "disclosure")
    seat.settle()
    return look(seat, name)


def open_number(seat, page, row, column):
    """Open a number of the table that is shown with Enter."""
    (table,) = shown(page, Numbers)
    table.setFocus()
    table.setCurrentCell(*cell(table, row, column))
    QTest.keyClick(table, Qt.Key.Key_Return)
    seat.settle()


def texts(page):
    return "\n".join(label.text() for label in shown(page, Label))


def test_table_3_has_the_rate_and_says_behind_which_number_no_file_stands(seat):
    page = results(seat, "table_3")
    (table,) = shown(page, Numbers)
    assert said(table, "2020", "Required to file") == "1626"
    assert said(table, "2020", "Compliance rate, per cent") == "100.0"
    assert said(table, "2021", "Compliance rate, per cent") == "75.0"
    assert "The figures of 2020 were entered as totals. Source: Report." in texts(page)
    rates, _whole = shown(page, Canvas)
    assert "2021: 75.0\u00a0%" in rates.accessibleDescription()
    open_number(seat, page, "2020", "Complied")
    assert page.behind.none.isVisible()
    assert not page.behind.table.isVisible()
    click(page.behind.back)
    open_number(seat, page, "2021", "Complied")
    assert not page.behind.none.isVisible()
    assert len(page.behind.files) == 6


def test_headings_have_one_line_where_there_is_room_and_break_where_the_table_would_scroll(seat):
    page = results(seat, "table_3")
    (table,) = shown(page, Numbers)
    header, last = table.horizontalHeader(), table.columnCount() - 1
    least = sum(least for least, _ in table._needs) + 2 * table.frameWidth()
    for width, lines in ((1200, 1), (least, 3)):
        table.resize(width, table.height())
        assert header.length() <= table.viewport().width()
        room = header.sectionSize(last) - 2 * GAP
        assert table._lines(last, room) == lines
        assert header.height() >= lines * header.fontMetrics().lineSpacing()


def test_directors_are_told_as_the_policy_says_and_open_to_exactly_them(seat):
    page = results(seat, "composition")
    (table,) = shown(page, Numbers)
    assert said(table, "of which: directors", "2021") == "2"
    assert said(table, "Total", "2021\u00a0%") == "100.0"
    assert "Directors are counted among the international professional staff" in texts(page)
    open_number(seat, page, "of which: directors", "2021")
    assert [seat.case(file).filer.grade for file in page.behind.files] == ["D-1", "D-2"]
    model = page.behind.model
    assert [model.index(row, 1).data() for row in range(2)] == ["Filer 0", "Filer 1"]


def test_the_register_and_the_programme_are_two_reports_and_neither_shows_the_other(seat):
    page = results(seat, "declared")
    assert page.spot == "disclosure 2020-2021 declared"
    enter(page.of, "requests")
    seat.settle()
    assert "declared" not in page._views
    page.go_to("disclosure 2021-2021 filing")
    seat.settle()
    assert (page.of.value, page.first.value, page.list.key) == ("disclosure", 2021, "filing")


def test_who_is_in_one_programme_is_shown_its_report_and_no_choice(seat):
    page = seat._page("figures")
    for programme, report, view in (
        (ADVICE, "requests", "table_1"),
        (DISCLOSURE, "disclosure", "table_3"),
    ):
        hold(seat.window, frozenset({programme}))
        page.reload()
        seat.settle()
        assert not page.of.isVisible()
        assert page.spot.split()[0] == report
        assert view in page._views


def test_without_a_cycle_there_is_nothing_to_count_or_to_export(window, sample):
    bare = Seat(window, sample)
    page = bare._page("figures")
    enter(page.of, "disclosure")
    bare.settle()
    assert "There is nothing to count yet." in texts(page)
    assert not page.export.isEnabled()


PRINTED = (
    "In 2021, 69.7 per cent of the filers were international professional staff, 8.6 per cent"
    " directors, 22.8 per cent national officers and 7.5 per cent general service staff."
)


def test_the_printed_shares_are_checked_and_the_one_that_is_in_another_is_named(seat):
    page = results(seat, "composition")
    (check,) = [b for b in shown(page, QPushButton) if "printed" in b.text()]
    click(check)
    dialog = seat.dialog()
    for text, told in (
        (PRINTED, "These shares add up to 108.6 per cent. Without 8.6 they are 100"),
        (PRINTED.replace(", 8.6 per cent directors", ""), "These shares can be the parts of one"),
        ("50 % and 30 %.", "These shares add up to 80 per cent. Some are missing"),
        ("Nobody filed.", "There are no percentages in this text."),
    ):
        dialog.text.setPlainText(text)
        click(dialog.verb)
        assert dialog.banner.accessibleName().startswith(told)
    dialog.reject()


def test_the_export_writes_the_report_that_is_shown_and_says_so_in_the_log(seat, tmp_path):
    page = results(seat, "composition")
    before = datetime.now(UTC)
    click(page.export)
    dialog = seat.dialog()
    dialog.folder.setText(str(tmp_path))
    click(dialog.verb)
    seat.settle()
    folder = tmp_path / "results-2020-2021"
    form = json.loads((folder / "results.json").read_text("utf-8"))
    tables = {table["name"]: table for table in form["tables"]}
    rows = {row["key"]: row["counts"]["2021"] for row in tables["composition"]["rows"]}
    assert rows["of_which_directors"] is None  # two are too few to be told outside
    assert rows["national_officer"] is None
    assert tables["table_3"]["rate"]["percent"] == {"2020": 100, "2021": 75}
    assert {"results.pdf", "table_3.csv", "table_3_total.svg"} <= {p.name for p in folder.iterdir()}
    entries = seat.ask(lambda records: records.access_log(20))
    assert any(e.act == "export" and e.at >= before for e in entries)


def test_a_bar_of_every_chart_opens_its_files_or_says_that_none_stands_behind(seat):
    page = results(seat, "table_3")
    opened = 0
    for name in list(page._views):
        page = look(seat, name)
        charts = [[bar for bar in chart.bars if bar.isEnabled()] for chart in shown(page, Canvas)]
        for bar in [bars[-1] for bars in charts if bars]:
            bar.click()
            seat.settle()
            assert bool(page.behind.files) is not page.behind.none.isVisible(), (name, bar)
            opened += bool(page.behind.files)
            click(page.behind.back)
    assert opened > 3
