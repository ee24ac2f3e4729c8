# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that guidance is found, walked and kept beside requests, never in the way."""

from __future__ import annotations

import threading

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from core.guidance import State
from tests.ui.advice.harness import ANONYMOUS, GIFT
from tests.ui.cases.harness import enter
from tests.ui.conftest import wait_for
from tests.ui.probe import Probe, pace
from ui.cases.prose import Prose
from ui.guidance.reader import ReaderDialog
from ui.guidance.walk import WalkDialog

CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
STORY = "Awa Diallo (awa@example.org) of Dakar was given a watch on 3 March 2021. May she keep it?"
ANSWER = "Ms. Diallo returns the watch; staff no. 12345 was told so."


KEPT = (
    "A colleague in a small office (the e-mail address) of the duty station was given a watch on a"
    " certain date. May she keep it?\n\nThe staff member returns the watch; the manager was told"
    " so."
)


def press(window: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Press a key where the cursor stands in a window or dialog."""
    window.activateWindow()
    wait_for(window.isActiveWindow)
    QTest.keyClick(window.focusWidget() or window, key, held)
    QApplication.processEvents()


def answers_while_the_vault_is_busy(seat, entry, *typed: str) -> list[list[str]]:
    """Type texts one after the other while no question is answered; return what is shown then."""
    gate, shown = threading.Event(), []
    seat.window.desk.read(lambda _: gate.wait(30), lambda _: None, entry)
    entry.found.found.connect(lambda: shown.append([p.title for p in entry.found.pieces]))
    for text in typed:
        entry.found.look_for(text, GIFT["subcategory"], typed=False)
        QTest.qWait(20)
    assert shown == []
    gate.set()
    seat.settle()
    return shown


def test_guidance_is_found_while_typing_and_read_without_leaving_the_request(seat):
    seat.begin()
    seat.window.frame.log_request()
    seat.settle()
    entry = seat.dialog()
    enter(entry.form.fields["category"], GIFT["category"])
    enter(entry.form.fields["requester"], "anonymous")
    field = entry.form.fields["summary"]
    before = (field.mapTo(entry, field.rect().topLeft()), entry.height())
    enter(field, "A bottle of wine")
    wait_for(lambda: [p.title for p in entry.found.pieces] == ["Wine from suppliers"])
    assert field.hasFocus()
    assert (field.mapTo(entry, field.rect().topLeft()), entry.height()) == before
    enter(entry.form.fields["subcategory"], GIFT["subcategory"])
    wait_for(lambda: entry.found.pieces[1:])
    assert [piece.title for piece in entry.found.pieces] == [
        "Wine from suppliers", "Gifts, honours and hospitality", "May I accept this gift?",
    ]  # fmt: skip
    field.setFocus()
    assert answers_while_the_vault_is_busy(seat, entry, "lecture", "bottle of wine") == [
        ["Wine from suppliers", "Gifts, honours and hospitality", "May I accept this gift?"],
    ]  # fmt: skip
    press(entry, Qt.Key.Key_G, CONTROL)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    seat.settle()
    reader = seat.dialog()
    assert isinstance(reader, ReaderDialog)
    said = [prose.text() for prose in reader.findChildren(Prose)]
    assert "It goes back, whatever it is worth." in said
    press(reader, Qt.Key.Key_Escape)
    assert seat.dialog() is entry
    assert field.text() == "A bottle of wine"


def test_a_tree_walked_by_keys_while_logging_is_recorded_with_the_request(seat):
    seat.window.frame.log_request()
    seat.settle()
    entry = seat.dialog()
    facts = GIFT | ANONYMOUS
    for name in ("category", "subcategory", "requester", "summary"):
        enter(entry.form.fields[name], facts[name])
    press(entry, Qt.Key.Key_T, CONTROL)
    seat.settle()
    walk = seat.dialog()
    assert isinstance(walk, WalkDialog)
    assert not walk.verb.isEnabled()
    wait_for(walk.buttons_of[0].hasFocus)
    press(walk, Qt.Key.Key_1)
    press(walk, Qt.Key.Key_Backspace)
    press(walk, Qt.Key.Key_3)
    wait_for(walk.buttons_of[0].hasFocus)
    press(walk, Qt.Key.Key_Down)
    press(walk, Qt.Key.Key_Up)
    press(walk, Qt.Key.Key_Return)
    assert walk.verb.isEnabled()
    press(walk, Qt.Key.Key_Return, CONTROL)
    seat.settle()
    assert seat.dialog() is entry
    press(entry, Qt.Key.Key_Return, CONTROL)
    seat.settle()
    row = seat.ask(lambda records: records.list(kinds=["request"]).rows[0])
    (walked,) = seat.case(row.file).walks
    assert (walked.tree, walked.leaf) == ("gift", "nominal")
    assert walked.answers == ("source=outside", "minor=yes")
    assert "normally acceptable" in walked.told
    beside = seat.beside(row.file)
    said = [prose.text() for prose in beside.findChildren(Prose)]
    assert "Is it a minor gift of nominal value, given as a courtesy?  —  Yes" in said
    assert walked.told in said


def test_guidance_follows_what_is_being_corrected_and_goes_back_with_what_is_given_up(seat):
    seat.begin()
    media = {"category": "media", "subcategory": None}
    beside = seat.beside(seat.log(summary="A journalist rings", question="", **media))
    story = seat.page.parts["story"]
    seat.press("Correct", story)
    form = seat.form()
    enter(form.form.fields["summary"], "A bottle of wine")
    wait_for(lambda: "Wine from suppliers" in [p.title for p in beside.found.pieces])
    form.give_up()
    seat.settle()
    assert "Wine from suppliers" not in [p.title for p in story._beside.found.pieces]


def test_a_long_answer_is_looked_at_for_names_while_the_window_is_there(seat):
    long = "\n".join(["She was told to send it back, and did."] * 400)
    file = seat.log(question=f"{STORY}\n{long}", answer=f"{long}\n{ANSWER}")
    with Probe() as probe:
        seat.press("Keep as precedent…", seat.beside(file))
        form = seat.dialog().form
        wait_for(form.body.text)
        enter(form.fields["title"], "A watch as a gift")
        wait_for(lambda: form.title.text() == "A watch as a gift")
    assert len(form.body.text()) > 25_000
    assert "Awa Diallo" not in form.body.text()
    assert probe.worked < 0.5 * pace()


def test_an_answer_is_kept_as_a_precedent_after_its_names_are_gone(seat):
    file = seat.log(question=STORY, answer=ANSWER)
    seat.press("Keep as precedent…", seat.beside(file))
    dialog = seat.dialog()
    form = dialog.form
    rows = {row.span.found: row for row in form.replacements.rows.values()}
    assert set(rows) == {
        "Awa Diallo", "awa@example.org", "Dakar", "3 March 2021", "Ms. Diallo", "staff no. 12345",
    }  # fmt: skip
    assert not rows["awa@example.org"].tick.isEnabled()
    assert rows["Dakar"].tick.isEnabled()
    enter(rows["Awa Diallo"].words, "a colleague in a small office")
    enter(rows["staff no. 12345"].words, "staff no. 54321")
    wait_for(lambda: "54321" in form.body.text())
    assert form.body.text().startswith("A colleague in a small office (the e-mail address) of the")
    assert form.body.marked == ["staff no. 54321"]
    assert "staff no. 54321" in form.refused.text()
    seat.press("Keep, and ask for a second look", dialog)
    assert "still in the text: 1" in dialog.banner.sentence
    enter(rows["staff no. 12345"].words, "the manager")
    enter(form.fields["title"], "A watch as a gift")
    wait_for(lambda: "the manager" in form.body.text() and form.title.text() == "A watch as a gift")
    assert not form.refused.isVisible()
    seat.press("Keep, and ask for a second look", dialog)
    kept = seat.newest()
    assert kept.number in seat.page.banner.sentence
    assert (kept.form, kept.state) == ("precedent", State.SECOND_LOOK)
    assert kept.texts["en"].title == "A watch as a gift"
    assert kept.texts["en"].body == KEPT
    assert not any(name in kept.texts["en"].body for name in ("Awa", "Diallo", "Dakar", "2021"))
