# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that Today shows what is urgent, why, and opens it where it is answered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from core.casework import handling
from core.retaliation.workflow import State
from tests.ui.advice.harness import GIFT, TOLD
from tests.ui.cases.harness import TODAY, Seat, days_ago, enter
from tests.ui.conftest import do
from ui.cases.drop import DropDialog
from ui.cases.due import time_left
from ui.cases.new_case import NewCaseDialog
from ui.cases.step_dialog import StepDialog
from ui.letters.composer import Composer
from ui.operations.advice import log
from ui.operations.cases import advance_case
from ui.operations.drafts import find_draft, keep_draft
from ui.operations.reviews import begin_review
from ui.operations.vault import open_vault
from ui.operations.ways_in import set_passphrase_anew
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
    assert heading == f"متأخر ({part.count})"


def test_what_is_due_today_stands_apart_from_what_is_due_soon(seat):
    file = seat.begin(received_on=days_ago(2))
    first = min(c.due_on for c in seat.open(file).view.clocks if c.running)
    early = seat.begin(name="Omar Said", received_on=days_ago(2 + (first - TODAY).days))
    today = seat.today
    (line,) = [line for line in lines(today.due_today) if line.key.startswith(early)]
    assert line.chip == "today"
    assert any(line.key.startswith(file) for line in lines(today.soon))
    assert not any(line.chip == "today" for line in lines(today.soon))


def test_a_form_that_was_not_sent_is_gone_back_to_with_one_click(seat):
    file = seat.begin(name="Rosa Alvarez")
    page = seat.open(file, "people")
    seat.press("Add a person")
    enter(seat.form().form.fields["name"], "Omar Said")
    seat.form().keeper.keep()
    seat.form().give_up()
    seat.settle()
    (line,) = lines(seat.today.unsent)
    assert (line.title, line.subtitle) == ("Rosa Alvarez", "Add a person")
    click_first(seat.today.unsent.rows)
    seat.settle()
    assert page.tabs.currentWidget() is page.parts["people"]
    assert seat.form().form.fields["name"].text() == "Omar Said"
    seat.form().keeper._on_forget()
    seat.form().give_up()
    seat.settle()
    assert not lines(seat.today.unsent)


def test_a_step_a_note_and_a_letter_that_were_begun_are_opened_again(seat):
    file = seat.begin(name="Rosa Alvarez", received_on=days_ago(2))
    seat.open(file)
    page = seat.page
    page.go("draft/acknowledge/")
    seat.settle()
    assert isinstance(seat.dialog(), StepDialog)
    seat.dialog().reject()
    page.go("draft/add_note/")
    seat.settle()
    assert page.tabs.currentWidget() is page.parts["papers"]
    seat.form().give_up()
    seat.step(file, "acknowledge")
    page.go("draft/letter/acknowledgement")
    seat.settle()
    composer = seat.dialog()
    assert isinstance(composer, Composer)
    enter(composer.additional, "We thank you.")
    composer.keeper.keep()
    composer.reject()
    seat.settle()
    (line,) = lines(seat.today.unsent)
    assert line.subtitle == "Acknowledgement"
    click_first(seat.today.unsent.rows)
    seat.settle()
    assert seat.dialog().additional.toPlainText() == "We thank you."
    seat.dialog().reject()


def test_a_complaint_that_was_begun_is_kept_and_found_on_today(seat):
    today = seat.today
    today.drop_in.new_case()
    dialog = seat.dialog()
    enter(dialog.form.fields["name"], "Omar Said")
    dialog.keeper.keep()
    dialog.reject()
    seat.settle()
    (line,) = lines(seat.today.unsent)
    assert line.title == "A complaint that is not taken in yet"
    click_first(seat.today.unsent.rows)
    seat.settle()
    assert seat.dialog().form.fields["name"].text() == "Omar Said"
    seat.press("Open the case", seat.dialog())
    seat.settle()
    assert not lines(seat.today.unsent)
    assert seat.run(find_draft(key="case/new/case/")) is None


def test_who_came_in_with_the_sheet_is_told_to_set_a_passphrase(make_window, sample):
    window = make_window(sample.folder)
    window.enter(do(open_vault(folder=sample.folder, secret=sample.code), window))
    seat = Seat(window, sample)
    today = seat.today
    assert today.by_sheet.sentence == "The vault was opened with the recovery sheet."
    seat.press("Set a new passphrase…", today.by_sheet)
    seat.dialog().reject()
    seat.settle()
    assert today.by_sheet.sentence
    seat.run(set_passphrase_anew(code=sample.code, new="eleven quiet harbours before dawn"))
    seat.settle()
    assert not today.by_sheet.sentence
    seat.settle()


def test_who_came_in_with_a_passphrase_is_told_nothing_of_the_sheet(seat):
    assert not seat.today.by_sheet.sentence


def test_a_draft_in_a_restricted_file_names_nobody(seat):
    file = seat.begin(name="Rosa Alvarez")
    seat.act(file, "restrict_case", reason="Few may know.")
    seat.open(file)
    seat.run(keep_draft(key=f"case/{file}/add_note/", form={"text": "She called."}))
    (line,) = lines(seat.today.unsent)
    assert line.title == "Name not shown"


def test_an_email_is_chosen_beside_what_came_in_and_before_anything_did(seat, mail, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(mail)], ""))
    for begun in (False, True):
        if begun:
            seat.begin()
        seat.press("Choose an e-mail…", seat.today)
        # While there is no case that it could belong to, it can be a new one alone.
        assert isinstance(seat.dialog(), DropDialog if begun else NewCaseDialog)
        seat.dialog().reject()
        seat.settle()
