# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that the calendar shows what is due when, by mouse, by keys, either way round."""

from __future__ import annotations

from datetime import date, timedelta

import icalendar
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from storage.records.codes import code_of
from tests.ui.cases.harness import TODAY, days_ago
from tests.ui.disclosure.harness import RULES, WINDOW
from ui.calendar.month import DAY_ROLE, Entry, MonthModel, MonthSheet, same_day
from ui.calendar.page import LIST, CalendarPage
from ui.operations.calendar import MOST
from ui.operations.disclosure_cycles import begin_cycle
from ui.widgets.rows import ROW_ROLE


def calendar(seat) -> CalendarPage:
    return seat._page("calendar")


def lines(rows) -> list:
    model = rows.model()
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def due_day(seat, file) -> date:
    """Return the next day on which something is due in a case."""
    return min(c.due_on for c in seat.open(file).view.clocks if c.running and c.due_on >= TODAY)


def press(sheet: MonthSheet, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(sheet, key)


def show(page: CalendarPage, view: str) -> None:
    page.view.choose(view)
    page.view.activated.emit(page.view.currentIndex())


def test_a_deadline_stands_on_its_day_and_opens_with_one_click(seat):
    file = seat.begin(name="Rosa Alvarez", received_on=days_ago(2))
    day = due_day(seat, file)
    page = calendar(seat)
    page.sheet.go(day)
    seat.settle()
    index = page.sheet.currentIndex()
    shown = index.data(DAY_ROLE)
    assert shown.on == day
    assert [entry.text for entry in shown.entries][:1] == ["Rosa Alvarez"]
    place = page.sheet.visualRect(index)
    under_the_number = QPoint(
        place.left() + 20, place.top() + 2 * page.sheet.fontMetrics().height()
    )
    QTest.mouseClick(page.sheet.viewport(), Qt.MouseButton.LeftButton, pos=under_the_number)
    seat.settle()
    assert seat.window.frame.place == "cases"
    assert seat.cases.file == file


def test_beside_the_month_the_day_says_what_is_due_by_which_rule(seat):
    file = seat.begin(name="Rosa Alvarez", received_on=days_ago(2))
    day = due_day(seat, file)
    page = calendar(seat)
    page.sheet.go(day)
    seat.settle()
    (line,) = lines(page.day_rows)[:1]
    assert "Rosa Alvarez" in line.title
    assert line.subtitle
    assert "day" in line.chip
    page.sheet.go(day + timedelta(days=1))
    seat.settle()
    assert not lines(page.day_rows)


def test_keys_go_by_day_week_and_month_and_enter_opens(seat):
    file = seat.begin(received_on=days_ago(2))
    day = due_day(seat, file)
    page = calendar(seat)
    sheet = page.sheet
    sheet.setFocus()
    press(sheet, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right)
    assert sheet.day == TODAY + timedelta(days=15)
    press(sheet, Qt.Key.Key_PageDown)
    assert sheet.day == same_day(TODAY + timedelta(days=15), -1)
    press(sheet, Qt.Key.Key_Home)
    assert sheet.day == TODAY
    press(sheet, *[Qt.Key.Key_Right] * (day - TODAY).days)
    seat.settle()
    assert sheet.currentIndex().data(DAY_ROLE).on == day
    press(sheet, Qt.Key.Key_Return)
    seat.settle()
    if seat.window.frame.place == "calendar":  # several on that day: its list has the keys
        assert seat.window.focusWidget() is page.day_rows
        QTest.keyClick(page.day_rows, Qt.Key.Key_Return)
        seat.settle()
    assert seat.cases.file == file


def test_a_month_says_that_it_shows_the_first_of_very_many_only(seat):
    file = seat.begin(name="Rosa Alvarez", received_on=days_ago(2))
    day = due_day(seat, file)
    page = calendar(seat)
    page.sheet.go(day)
    seat.settle()
    assert page.count.isHidden()
    one = next(one for one in page._found if one.due_on == day)
    page._on_read([one] * MOST)
    assert not page.count.isHidden()
    assert page.count.text() == "The first 2,000 deadlines"
    page.sheet.choose(day + timedelta(days=1))
    page._show_day()
    assert page.nothing.isHidden()


def test_the_list_has_what_is_overdue_first(seat):
    seat.begin(name="Late", received_on=days_ago(60))
    seat.begin(name="Early", received_on=days_ago(1))
    page = calendar(seat)
    show(page, LIST)
    seat.settle()
    rows = lines(page.rows)
    assert "Late" in rows[0].title
    assert rows[0].tone == "danger"
    assert "Early" in rows[-1].title
    assert page.count.text() == f"{len(rows)} deadlines"


def test_a_stage_of_a_cycle_is_in_it_and_kinds_are_told_apart(seat):
    targets = {"registration": TODAY + timedelta(days=5)}
    begun = begin_cycle(facts=WINDOW, rules=RULES, targets=targets, on=date(2021, 2, 1))
    cycle = seat.run(begun)
    seat.begin(received_on=days_ago(2))
    page = calendar(seat)
    show(page, LIST)
    seat.settle()
    every = lines(page.rows)
    page.kind.choose("cycle")
    page.reload()
    seat.settle()
    (line,) = lines(page.rows)
    assert line.key.startswith(cycle)
    assert line.title in {one.title for one in every}
    assert len(every) > 1


def test_mine_are_those_of_files_that_i_handle(seat):
    mine = seat.begin(name="Mine", received_on=days_ago(2))
    other = seat.begin(name="Other", received_on=days_ago(2))
    seat.act(mine, "assign_officer", officer=seat.sample.director)
    seat.act(other, "assign_officer", officer=seat.sample.second)
    page = calendar(seat)
    page.whose.choose("mine")
    show(page, LIST)
    seat.settle()
    assert lines(page.rows)
    assert all("Mine" in line.title for line in lines(page.rows))


def test_what_leaves_is_days_and_codes_and_find_takes_the_code(seat, tmp_path, monkeypatch):
    file = seat.begin(name="Rosa Alvarez", received_on=days_ago(2))
    due = len([c for c in seat.open(file).view.clocks if c.running and c.due_on >= TODAY])
    path = tmp_path / "mine.ics"
    page = calendar(seat)
    seat.press("Export…", page)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    seat.press("Export…", seat.dialog())
    seat.settle()
    found = icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert len(found) == due
    assert {str(event["summary"]) for event in found} == {f"Probitas {code_of(file)}"}
    assert b"Rosa" not in path.read_bytes()
    assert page.banner.sentence.startswith(str(due))
    assert [hit.file for hit in seat.ask(lambda records: records.search(code_of(file)))] == [file]


@pytest.mark.parametrize(("code", "first"), [("en", 1), ("ar", 6), ("zh", 1)])
def test_weeks_begin_as_they_do_where_the_language_is_spoken(qapp, language, code, first):
    language.choose(code)
    model = MonthModel(language)
    model.show_month(date(2026, 11, 1), date(2026, 11, 22), {date(2026, 11, 2): [Entry("k", "A")]})
    shown = model.index(0, 0).data(DAY_ROLE)
    assert shown.on.isoweekday() == first
    assert shown.on <= date(2026, 11, 1) < shown.on + timedelta(days=7)
    assert model.headerData(0, Qt.Orientation.Horizontal) == language.locale.standaloneDayName(
        first
    )


def test_from_right_to_left_the_next_day_is_at_the_left(qtbot, language):
    language.choose("ar")
    sheet = MonthSheet(language, "sheet")
    qtbot.addWidget(sheet)
    sheet.day_chosen.connect(sheet.choose)
    sheet.show_entries(TODAY, {})
    sheet.resize(700, 500)
    sheet.show()
    press(sheet, Qt.Key.Key_Left)
    assert sheet.day == TODAY + timedelta(days=1)
    first, second = (sheet.visualRect(sheet.model().index(0, n)) for n in (0, 1))
    assert second.right() < first.left()


def test_a_screen_reader_hears_the_day_and_how_much_is_due(qapp, language):
    model = MonthModel(language)
    model.show_month(date(2026, 11, 1), TODAY, {date(2026, 11, 20): [Entry("k", "A")] * 2})
    said = model.index_of(date(2026, 11, 20)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "20 November 2026, 2 deadlines"


def test_what_a_day_has_no_room_for_is_counted(qtbot, language):
    sheet = MonthSheet(language, "sheet")
    qtbot.addWidget(sheet)
    sheet.choose(date(2026, 11, 20))
    sheet.show_entries(TODAY, {date(2026, 11, 20): [Entry(str(n), "A") for n in range(40)]})
    sheet.resize(700, 500)
    sheet.show()
    index = sheet.currentIndex()
    shown = sheet._painter._lines(sheet._option(index), index.data(DAY_ROLE))
    assert isinstance(shown[-1][1], int)
    assert len(shown) - 1 + shown[-1][1] == 40
    assert shown[-1][0].bottom() <= sheet.visualRect(index).bottom()


def test_the_last_days_of_months_are_met():
    assert same_day(date(2026, 1, 31), -1) == date(2026, 2, 28)
    assert same_day(date(2026, 1, 31), 1) == date(2025, 12, 31)
    assert same_day(date(2024, 2, 29), 12) == date(2023, 2, 28)


def test_days_of_the_week_are_called_in_short_where_there_is_no_room(qapp, language):
    model, metrics, names = MonthModel(language), QFontMetrics(qapp.font()), []
    across, read_out = Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
    for room in (300, 30, 300):
        model.fit(metrics, room)
        names.append(model.headerData(2, across))
        assert model.headerData(2, across, read_out) == "Wednesday"
    assert names == ["Wednesday", "Wed", "Wednesday"]
