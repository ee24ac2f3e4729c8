# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that texts are put into answers by keys, and that a reply leaves as it should."""

from __future__ import annotations

import email
from email.policy import default
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from core.advice.workflow import Action
from tests.ui.advice.harness import mail
from tests.ui.cases.harness import TODAY, click, enter
from tests.ui.conftest import wait_for
from ui.widgets import clipboard

if TYPE_CHECKING:
    from ui.advice.answering import AnswerDialog, OfferDialog

CTRL = Qt.KeyboardModifier.ControlModifier
ANSWER = "You may keep the pen."


def answering(seat, **facts) -> AnswerDialog:
    """Open the dialog in which a request is answered."""
    page = seat.open(seat.log(**facts))
    click(page.actions.buttons[Action.ANSWER])
    seat.settle()
    return seat.dialog()


def offered(seat, dialog: AnswerDialog) -> OfferDialog:
    dialog._field.setFocus()
    QTest.keyClick(dialog._field, Qt.Key.Key_I, CTRL)
    seat.settle()
    return seat.dialog()


def put_in(seat, dialog: AnswerDialog, words: str) -> None:
    offer = offered(seat, dialog)
    QTest.keyClicks(offer.filter, words)
    assert offer.rows.model().rowCount() == 1
    QTest.keyClick(offer.filter, Qt.Key.Key_Return)
    seat.settle()


def test_a_template_is_put_in_by_keys_with_what_the_request_knows(seat):
    dialog = answering(seat)
    offer = offered(seat, dialog)
    first = offer.rows.model().index(0, 0).data()
    assert first == "A gift from a non-governmental source"  # of the topic of the request
    QTest.keyClick(offer.filter, Qt.Key.Key_Return)
    seat.settle()
    text = dialog._field.toPlainText()
    assert text.startswith("Dear Awa Diallo,")
    assert "A gift from a supplier" in text
    assert not dialog.open_fields.names


@pytest.mark.parametrize(("asked_in", "words"), [("fr", "Confidentialité"), ("zh", "保密")])
def test_texts_are_those_of_the_requesters_language(seat, asked_in, words):
    offer = offered(seat, answering(seat, language=asked_in))
    titles = [offer.rows.model().index(n, 0).data() for n in range(offer.rows.model().rowCount())]
    assert any(words in title for title in titles)


def test_the_cursor_is_where_the_answer_is_written(seat):
    dialog = answering(seat)
    assert dialog.focusWidget() is dialog._field


def test_what_grows_on_the_screen_stays_on_it(seat):
    dialog = answering(seat)
    free = dialog.screen().availableGeometry()
    dialog.move(dialog.x(), free.bottom() - dialog.height() + 1)
    dialog.banner.say("danger", "The first substantive answer was due.", "State why it is late.")
    seat.settle()
    wait_for(lambda: dialog.frameGeometry().bottom() <= free.bottom())
    assert dialog.frameGeometry().top() >= free.top()


def test_tab_goes_from_one_open_field_to_the_next_and_then_leaves_the_text(seat):
    dialog = answering(seat, category="general_information", subcategory=None)
    field = dialog._field
    field.setPlainText("Ask {one} and {two}.")
    field.setFocus()
    cursor = field.textCursor()
    cursor.setPosition(0)
    field.setTextCursor(cursor)
    for wanted in ("{one}", "{two}"):
        QTest.keyClick(field, Qt.Key.Key_Tab)
        assert field.textCursor().selectedText() == wanted
    QTest.keyClick(field, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert field.textCursor().selectedText() == "{one}"
    QTest.keyClicks(field, "Ann")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    QTest.keyClicks(field, "Bo")
    assert field.toPlainText() == "Ask Ann and Bo."
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not field


def test_an_answer_with_an_open_field_is_not_given(seat):
    dialog = answering(seat)
    put_in(seat, dialog, "question before")
    assert dialog._field.textCursor().selectedText() == "{question}"
    click(dialog.verb)
    seat.settle()
    assert seat.case(seat.page.file).answers == ()
    QTest.keyClicks(dialog._field, "who gave it")
    click(dialog.verb)
    seat.settle()
    assert "who gave it" in seat.case(seat.page.file).answers[0].text


def leaving(seat, file):
    return [
        (entry.act.value, entry.detail)
        for entry in seat.ask(lambda records: records.access_log(limit=20, file=file))
        if entry.act.value == "export"
    ]


def test_a_reply_is_copied_marked_for_clipboard_managers_logged_and_taken_back(seat, monkeypatch):
    monkeypatch.setattr(clipboard, "SECONDS", 1)
    file = seat.log(answer=ANSWER)
    page = seat.open(file)
    board = QGuiApplication.clipboard()
    seat.press("Copy reply", page.parts["story"])
    assert board.text() == ANSWER
    assert "x-kde-passwordManagerHint" in board.mimeData().formats()
    wait_for(lambda: board.text() == "")
    assert "clipboard" in page.banner.sentence
    assert leaving(seat, file) == [("export", "reply/clipboard")]


def test_what_somebody_else_put_on_the_clipboard_is_left_alone(seat, monkeypatch):
    monkeypatch.setattr(clipboard, "SECONDS", 0.2)
    clipboard.lend("ours")
    QGuiApplication.clipboard().setText("theirs")
    QTest.qWait(300)
    assert QGuiApplication.clipboard().text() == "theirs"


def test_what_is_on_the_clipboard_is_gone_when_the_vault_is_locked(seat):
    clipboard.lend("first")
    clipboard.lend("ours")
    assert QGuiApplication.clipboard().text() == "ours"
    seat.window.desk.bus.locking.emit()
    assert QGuiApplication.clipboard().text() == ""


def test_a_reply_is_saved_as_a_draft_in_the_thread_of_the_mail_and_logged(
    seat, tmp_path, monkeypatch
):
    file = seat.log(answer=ANSWER)
    page = seat.open(file)
    sent = mail(tmp_path, "in", sent=at(), identifier="1@mail.example.org", subject="A pen")
    seat.drop(seat.requests, [sent])
    place = tmp_path / "draft.eml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    seat.press("Save as e-mail draft…", page.parts["story"])
    made = email.message_from_bytes(place.read_bytes(), policy=default)
    assert (made["To"], made["Subject"]) == ("Awa Diallo <awa@example.org>", "Re: A pen")
    assert made["In-Reply-To"] == made["References"] == "<1@mail.example.org>"
    assert made["X-Unsent"] == "1"
    assert made.get_content().strip() == ANSWER
    assert "nothing protects it" in page.banner.sentence
    assert leaving(seat, file) == [("export", "reply/draft")]


def at():
    from datetime import UTC, datetime, time

    return datetime.combine(TODAY, time(9), UTC)


def test_an_answer_given_while_a_request_is_logged_has_the_texts_at_hand_too(seat):
    seat.window.activateWindow()
    click(seat.requests.new)
    entry = seat.dialog()
    wait_for(entry.isActiveWindow)
    fill_entry(entry, requester="named", name="Awa Diallo", summary="A pen from a supplier")
    fill_entry(entry, category="confidential_advice", subcategory="gifts_honours_hospitality")
    answer = entry.form.fields["answer"]
    answer.setFocus()
    QTest.keyClick(answer, Qt.Key.Key_I, CTRL)
    seat.settle()
    QTest.keyClick(seat.dialog().filter, Qt.Key.Key_Return)
    seat.settle()
    assert "A pen from a supplier" in answer.toPlainText()
    answer.appendPlainText("{more}")
    click(entry.verb)
    seat.settle()
    assert not seat.ask(lambda records: records.list(kinds=("request",)).total)
    answer.setPlainText(answer.toPlainText().replace("{more}", ""))
    click(entry.verb)
    seat.settle()
    (row,) = seat.ask(lambda records: records.list(kinds=("request",)).rows)
    assert seat.case(row.file).answers[0].text.startswith("Dear Awa Diallo,")


def fill_entry(entry, **facts) -> None:
    for name, value in facts.items():
        enter(entry.form.fields[name], value)
