# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a request is logged by keys alone, and in how few of them."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.retaliation.workflow import State
from tests.ui.advice.harness import GIFT
from tests.ui.cases.harness import TODAY, days_ago, enter
from tests.ui.conftest import wait_for
from ui.cases.keeper import draft_key
from ui.operations.advice import known_people, log
from ui.operations.cases import begin_case

SECONDS_OF_A_KEY = 0.28
"""An average person who is no typist; 0.2 is a good one (Card, Moran and Newell 1980)."""
SECONDS_OF_A_THOUGHT = 1.35
"""The same source's time to make up one's mind, once for each field that is not skipped."""


@dataclass
class Keyboard:
    """Presses keys wherever the cursor stands, and counts them."""

    window: QWidget
    pressed: int = 0
    thoughts: int = 0

    @property
    def where(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def type(self, text: str) -> None:
        self.thoughts += 1
        for letter in text:
            QTest.keyClick(self.where, letter)
            self.pressed += 1

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier, times: int = 1) -> None:
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        for _ in range(times):
            QTest.keyClick(self.where, key, held)
            self.pressed += 1 + len(modifiers)

    @property
    def seconds(self) -> float:
        return self.pressed * SECONDS_OF_A_KEY + self.thoughts * SECONDS_OF_A_THOUGHT


CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def keys(seat) -> Keyboard:
    return Keyboard(seat.window)


def only_request(seat):
    (row,) = seat.ask(lambda records: records.list(kinds=["request"], closed=None).rows)
    return seat.case(row.file)


def test_a_call_is_logged_from_anywhere_by_keys_alone_in_less_than_twenty_seconds(seat, keys):
    seat.window.frame.go("settings")
    seat.settle()
    seat.window.activateWindow()
    wait_for(seat.window.isActiveWindow)
    keys.press(Qt.Key.Key_N, CONTROL, SHIFT)
    wait_for(lambda: not seat.no_dialog() and seat.dialog().form.fields["category"].hasFocus())
    keys.type("con")
    keys.press(Qt.Key.Key_Tab)
    keys.type("gi")
    keys.press(Qt.Key.Key_Tab)
    keys.type("ph")
    keys.press(Qt.Key.Key_Tab)
    keys.type("an")
    keys.press(Qt.Key.Key_Tab)
    keys.type("Dakar")
    keys.press(Qt.Key.Key_Tab)
    keys.type("Pen from a bank")
    keys.press(Qt.Key.Key_Return, CONTROL)
    seat.settle()
    assert seat.no_dialog()
    case = only_request(seat)
    assert (case.summary, case.requester_kind, case.opened_on) == (
        "Pen from a bank", "anonymous", TODAY,
    )  # fmt: skip
    assert case.classes.category == "confidential_advice"
    assert case.classes.subcategory == "gifts_honours_hospitality"
    assert (case.classes.channel, case.classes.place) == ("phone", "Dakar")
    assert case.number in seat._page("settings").banner.sentence
    assert keys.seconds < 20, (keys.pressed, keys.thoughts)


@pytest.mark.parametrize("series", ["SR", "RC"])
def test_what_was_refused_leaves_no_gap_in_the_numbers(seat, series):
    facts = {"language": "en", "received_on": TODAY, "name": "Awa Diallo"}
    wrong, right = {
        "SR": (log(facts={**GIFT, "summary": ""}), log(facts=GIFT)),
        "RC": (
            begin_case(facts={**facts, "name": ""}, start=State.RECEIVED),
            begin_case(facts=facts, start=State.RECEIVED),
        ),
    }[series]
    with pytest.raises(AssertionError, match="missing"):
        seat.run(wrong)
    made = seat.run(right)
    assert seat.case(made.file).number.startswith(f"{series}/")
    assert seat.case(made.file).number.endswith("/0001")


def test_save_and_next_keeps_what_requests_have_in_common_and_nothing_else(seat, keys):
    seat.window.frame.log_request()
    seat.settle()
    dialog = seat.dialog()
    for name in ("category", "subcategory", "requester", "name", "place", "summary"):
        enter(dialog.form.fields[name], GIFT[name])
    enter(dialog.form.fields["channel"], "phone")
    enter(dialog.form.fields["received_on"], days_ago(1))
    dialog.form.fields["summary"].setFocus()
    keys.press(Qt.Key.Key_Return, CONTROL, SHIFT)
    seat.settle()
    assert dialog.isVisible()
    left = {k: v for k, v in dialog.form.given.items() if v}
    assert left == {"language": "en", "channel": "phone", "received_on": days_ago(1)}
    assert dialog.form.fields["category"].hasFocus()
    assert only_request(seat).number in dialog.banner.sentence
    dialog.reject()
    seat.settle()
    assert seat.ask(lambda records: records.load_draft(draft_key("new", "request"))) is None


def test_an_answer_given_at_once_is_entered_with_the_request(seat):
    seat.window.frame.log_request()
    seat.settle()
    dialog = seat.dialog()
    for name in ("category", "subcategory", "requester", "name", "summary"):
        enter(dialog.form.fields[name], GIFT[name])
    enter(dialog.form.fields["channel"], "phone")
    enter(dialog.form.fields["answer"], "No: hand it in.")
    dialog.submit()
    seat.settle()
    case = only_request(seat)
    assert case.state == "answered"
    assert [(a.text, a.channel) for a in case.answers] == [("No: hand it in.", "phone")]


def test_an_answer_that_comes_too_late_is_logged_with_its_reason_or_not_at_all(seat):
    seat.window.frame.log_request()
    seat.settle()
    dialog = seat.dialog()
    for name in ("category", "subcategory", "requester", "name", "summary"):
        enter(dialog.form.fields[name], GIFT[name])
    enter(dialog.form.fields["received_on"], days_ago(30))
    enter(dialog.form.fields["answer"], "No: hand it in.")
    dialog.submit()
    seat.settle()
    late = dialog.form.fields["late_reason"]
    assert late.isVisible()
    assert late.accessibleDescription()
    assert seat.ask(lambda records: records.list(kinds=["request"]).total) == 0
    enter(late, "It lay in the wrong mailbox.")
    dialog.submit()
    seat.settle()
    assert only_request(seat).answers[0].late_reason == "It lay in the wrong mailbox."


def test_what_is_missing_is_said_at_its_field(seat):
    seat.window.frame.log_request()
    seat.settle()
    dialog = seat.dialog()
    enter(dialog.form.fields["category"], "confidential_advice")
    enter(dialog.form.fields["requester"], "anonymous")
    enter(dialog.form.fields["summary"], "A pen")
    dialog.submit()
    seat.settle()
    assert dialog.form.fields["subcategory"].accessibleDescription()
    assert dialog.form.fields["subcategory"].hasFocus()
    dialog.reject()


def test_only_advice_has_a_subcategory_and_only_the_named_a_name(seat):
    seat.window.frame.log_request()
    seat.settle()
    fields = seat.dialog().form.fields
    enter(fields["category"], "confidential_advice")
    enter(fields["subcategory"], "gifts_honours_hospitality")
    enter(fields["requester"], "named")
    enter(fields["name"], "Awa Diallo")
    assert fields["subcategory"].isVisible()
    enter(fields["category"], "media")
    enter(fields["requester"], "anonymous")
    assert not fields["subcategory"].isVisible()
    assert not fields["name"].isVisible()
    assert {"subcategory", "name", "email"}.isdisjoint(seat.dialog().form.given)
    seat.dialog().reject()


def test_what_was_typed_is_there_again_after_a_call_interrupts(seat):
    seat.window.frame.log_request()
    seat.settle()
    dialog = seat.dialog()
    enter(dialog.form.fields["category"], "media")
    enter(dialog.form.fields["summary"], "A journalist")
    dialog.reject()
    seat.settle()
    seat.window.frame.log_request()
    seat.settle()
    again = seat.dialog()
    assert again.form.given["summary"] == "A journalist"
    assert again.form.given["category"] == "media"
    assert seat.ask(lambda records: records.list(kinds=["request"]).total) == 0
    again.reject()


def test_a_person_who_asked_before_is_offered_and_fills_in_what_is_known(seat):
    seat.log(summary="Earlier")
    seat.window.frame.log_request()
    seat.settle()
    dialog = seat.dialog()
    name = dialog.form.fields["name"]
    name.setFocus()
    QTest.keyClicks(name, "Dial")
    popup = name.completer().popup()
    wait_for(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    wait_for(lambda: dialog.form.given.get("email"))
    given = dialog.form.given
    assert (given["name"], given["email"], given["place"]) == (
        "Awa Diallo", "awa@example.org", "Dakar",
    )  # fmt: skip
    assert given["staff_category"] == "national_officer"
    assert given["requester"] == "named", "who is named is a named person"
    dialog.reject()


def test_who_asks_from_elsewhere_is_not_counted_where_they_were_before(seat):
    seat.log(summary="Earlier")
    (known,) = seat.run(known_people(text="Dial"))
    seat.window.frame.log_request()
    seat.settle()
    form = seat.dialog().form
    place, location = form.fields["place"], form.fields["location"]
    form._on_person_chosen(known)
    assert (place.value, location.value) == ("Dakar", "country_office")
    enter(place, "Geneva")
    assert not location.value
    enter(location, "country_office")
    enter(place, "Bern")
    assert location.value == "country_office", "what an officer chose stays"
    enter(location, "")
    form._on_person_chosen(known)
    assert (place.value, location.value) == ("Bern", "")
    seat.dialog().reject()


def test_a_place_is_offered_by_any_part_of_its_name_and_never_forced(seat):
    seat.log(place="Nouakchott")
    seat.window.frame.log_request()
    seat.settle()
    place = seat.dialog().form.fields["place"]
    place.setFocus()
    QTest.keyClicks(place, "chott")
    popup = place.completer().popup()
    wait_for(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Tab)
    assert place.text() == "chott"
    QTest.keyClicks(place, "x")
    place.setFocus()
    place.clear()
    QTest.keyClicks(place, "chott")
    wait_for(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert place.text() == "Nouakchott"
    seat.dialog().reject()
