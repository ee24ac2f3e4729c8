# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that Today shows what is urgent, why, and opens it where it is answered."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from core.casework import handling
from core.retaliation.workflow import State
from tests.ui.advice.harness import GIFT, TOLD
from tests.ui.cases.harness import TODAY, days_ago
from ui.cases.due import time_left
from ui.letters.composer import Composer
from ui.operations.advice import log
from ui.operations.cases import advance_case
from ui.operations.reviews import begin_review
from ui.widgets.rows import ROW_ROLE


def lines(part) -> list:
    model = part.rows.model()
    return [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]


def click_first(rows) -> None:
    spot = rows.visualRect(rows.model().index(0, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_an_empty_office_is_told_what_to_do_first(seat):
    today = seat.today
    assert today.stack.currentIndex() == 1
    assert len(seat.window.findChildren(type(today))) == 1


def test_what_is_overdue_comes_with_its_paragraph_and_opens_with_one_click(seat):
    file = seat.begin(name="Rosa Alvarez", received_on=days_ago(60))
    today = seat.today
    overdue = lines(today.overdue)
    assert overdue
    assert all("Rosa Alvarez" in line.title for line in overdue)
    assert all(line.subtitle for line in overdue)
    assert all(line.tone == "danger" and "overdue" in line.chip for line in overdue)
    click_first(today.overdue.rows)
    seat.settle()
    assert seat.window.frame.place == "cases"
    assert seat.cases.file == file
    assert seat.page.isVisible()


def test_what_waits_for_an_answer_opens_at_the_measures(seat):
    file = seat.begin(received_on=days_ago(50))
    seat.act(file, "record_consent", purpose="engage_management", on=days_ago(48), how="by_email")
    facts = {"from": days_ago(40), "to": days_ago(-30)}
    seat.act(
        file, "recommend_measure", kind="suspend_action", text="Wait.",
        happened_on=days_ago(45), **facts,
    )  # fmt: skip
    seat.step(file, "acknowledge", happened_on=days_ago(49))
    seat.cases.show_file(file)
    seat.settle()
    shown = seat.page.tabs.currentWidget()
    clock = next(c for c in seat.page.view.clocks if c.running)
    wanted = "measures" if clock.name == "measure_answer" else "facts"
    assert shown is seat.page.parts[wanted]


def test_a_calm_day_is_called_calm(seat):
    seat.begin(received_on=days_ago(0))
    today = seat.today
    assert not lines(today.overdue)
    assert len(lines(today.recent)) == 1


def test_a_letter_that_is_to_be_written_waits_for_who_has_the_case(seat):
    file = seat.begin(received_on=days_ago(2))
    assert not lines(seat.today.waiting)
    seat.step(file, "acknowledge")
    today = seat.today
    (line,) = lines(today.waiting)
    assert (line.title, line.chip) == ("Rosa Alvarez", "Write the letter")
    assert not today.calm.isVisible()
    seat.act(file, "assign_officer", officer=seat.sample.second)
    assert not lines(seat.today.waiting)


def test_a_letter_that_waits_is_begun_with_one_click(seat):
    file = seat.begin(received_on=days_ago(2))
    seat.step(file, "acknowledge")
    click_first(seat.today.waiting.rows)
    seat.settle()
    assert seat.cases.file == file
    (composer,) = seat.window.findChildren(Composer)
    assert composer._kind == "acknowledgement"
    composer.reject()


def test_an_approval_that_waits_says_so_and_its_answer_has_the_keyboard(seat):
    """The other officer drafts at this laptop; the director is who can approve."""
    file = seat.begin(received_on=days_ago(40))
    drafted = seat.ask(
        lambda records: records.apply(
            file,
            lambda case, _: handling.propose(
                case, "dispose", {"reason": "So", "rule": "So"}, on=TODAY
            ),
            actor=seat.sample.second,
        )
    )
    assert drafted.events
    seat.today.reload()
    seat.settle()
    (line,) = lines(seat.today.waiting)
    assert line.chip == "Approve"
    click_first(seat.today.waiting.rows)
    seat.settle()
    assert seat.cases.file == file
    assert seat.window.focusWidget().accessibleName() == "Approve…"


def test_a_day_that_has_passed_is_not_called_overdue(qtbot, language):
    assert time_left("contract_end", -3) == "3 days ago"
    assert time_left("preliminary_review", -1) == "1 day overdue"
    assert time_left("preliminary_review", 0) == "today"
    assert time_left("contract_end", 1) == "in 1 day"
    assert time_left("preliminary_review", -3, paused=True) == "waits"


def test_a_line_is_opened_by_keyboard(seat):
    file = seat.begin(received_on=days_ago(60))
    rows = seat.today.recent.rows
    rows.setFocus()
    rows.setCurrentIndex(rows.model().index(0, 0))
    QTest.keyClick(rows, Qt.Key.Key_Return)
    seat.settle()
    assert seat.cases.file == file


def test_a_change_elsewhere_is_seen_at_once(seat):
    today = seat.today
    seat.begin(received_on=days_ago(60))
    seat.settle()
    assert today.stack.currentIndex() == 0
    assert lines(today.overdue)


def test_in_arabic_what_is_closed_is_called_so_in_the_gender_of_its_kind(seat):
    case = seat.begin(start=State.ENQUIRY)
    seat.step(case, "give_advice", reason="Told how to report.")
    review = {"policy": "Policy on gifts", "language": "en", "received_on": TODAY}
    for begun, action in (
        (log(facts={**GIFT, **TOLD, "received_on": TODAY}, answer=None), "close"),
        (begin_review(facts=review), "withdraw"),
    ):
        seat.run(advance_case(file=seat.run(begun).file, action=action, facts={}))
    seat.window.desk.language.choose("ar")
    called = {line.title: line.subtitle for line in lines(seat.today.recent)}
    seat.window.desk.language.choose("en")
    assert called == {
        "Rosa Alvarez": "مغلقة",
        "A gift from a supplier": "مغلق",
        "Policy on gifts": "مغلق",
    }


def test_how_many_there_are_is_not_read_as_ten_times_as_many_in_arabic(seat):
    seat.begin(received_on=days_ago(60))
    seat.window.desk.language.choose("ar")
    part = seat.today.overdue
    heading = part._heading.text()
    seat.window.desk.language.choose("en")
    assert heading == f"متأخر ({QLocale('ar').toString(part.count)})"
