# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that what was just entered can be taken back, by click or keys for ten seconds."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.cases.harness import TODAY, buttons, days_ago
from ui.operations.cases import can_be_undone, undo_act

TAKEN = {"kind": "demotion", "on": days_ago(30), "state": "taken", "why": "Soon after."}


def note(seat, file) -> None:
    """Add a note as a person does."""
    seat.open(file, "papers").parts["papers"].write_note()
    seat.settle()
    seat.save(kind="note", text="To be forgotten.")


def change_person(seat, file, name: str) -> None:
    page = seat.open(file, "facts")
    buttons(page.parts["facts"], "Change")[0].click()
    seat.settle()
    seat.save(name=name)


def test_a_note_is_taken_back_by_a_click_and_its_history_stays(seat):
    file = seat.begin()
    note(seat, file)
    assert len(seat.case(file).notes) == 1
    assert seat.page.banner.sentence == "Note added"
    seat.press("Undo", seat.page.banner)
    assert seat.case(file).notes == ()
    assert [step.kind for step in seat.page.view.steps][-2:] == ["note_added", "item_removed"]
    assert not seat.page.banner.sentence


def test_a_changed_person_is_called_as_before_after_ctrl_z(seat):
    file = seat.begin(name="Rosa Alvarez")
    change_person(seat, file, "Rosa Alvares")
    assert seat.case(file).applicant.name == "Rosa Alvares"
    QTest.keyClick(seat.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    seat.settle()
    assert seat.case(file).applicant.name == "Rosa Alvarez"
    assert seat.page.view.steps[-1].kind == "person_changed"


def test_after_ten_seconds_nothing_is_offered_any_more(seat):
    file = seat.begin()
    note(seat, file)
    undo = seat.page.undo
    assert undo.timer.isActive()
    assert timedelta(milliseconds=undo.timer.interval()) == timedelta(seconds=10)
    undo.timer.timeout.emit()
    assert not seat.page.banner.sentence
    QTest.keyClick(seat.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    seat.settle()
    assert len(seat.case(file).notes) == 1


def test_another_file_has_nothing_of_it_to_take_back(seat):
    file, other = seat.begin(), seat.begin(name="Omar Said")
    note(seat, file)
    seat.open(other)
    assert not seat.page.undo.offered
    assert not seat.page.banner.sentence


def test_what_was_changed_again_since_is_not_put_back(seat):
    file = seat.begin()
    seat.act(file, "add_allegation", what="First.", **TAKEN)
    (allegation,) = seat.case(file).allegations
    facts = {"allegation": allegation.id, **TAKEN}
    event = seat.act(file, "change_allegation", what="Second.", **facts).events[0].id
    seat.act(file, "change_allegation", what="Third.", **facts)
    refused = []
    undo_act(file=file, event=event, reason="So").refused(refused.append).start(
        seat.window.desk, seat.window
    )
    seat.settle()
    assert [one.code for one in refused] == ["case.undo_late"]
    assert seat.case(file).allegations[0].what == "Third."


@pytest.mark.parametrize("held", [False, True])
def test_what_a_court_holds_is_not_taken_back(seat, held):
    file = seat.begin()
    if held:
        seat.act(file, "set_legal_hold", reason="An inquiry.")
    done = seat.act(file, "add_allegation", what="First.", **TAKEN)
    assert can_be_undone(done, seat.sample.director, TODAY) is not held


def test_decisions_are_never_offered_back(seat):
    file = seat.begin()
    agreed = seat.act(file, "record_consent", purpose="engage_management", on=TODAY, how="by_email")
    held = seat.act(file, "set_legal_hold", reason="An inquiry.")
    for done in (agreed, held):
        assert not can_be_undone(done, seat.sample.director, TODAY)


def test_only_who_did_it_takes_it_back(seat):
    done = seat.act(seat.begin(), "add_allegation", what="First.", **TAKEN)
    assert can_be_undone(done, seat.sample.director, TODAY)
    assert not can_be_undone(done, seat.sample.second, TODAY)


def test_an_email_dropped_on_the_wrong_case_is_taken_back_and_put_on_the_right_one(seat, mail):
    wrong, right = seat.begin(name="Omar Said"), seat.begin()
    page = seat.open(wrong)
    seat.drop(seat.cases, [mail])
    assert len(seat.case(wrong).emails) == 1
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    seat.settle()
    assert (seat.case(wrong).emails, seat.case(wrong).documents) == ((), ())
    assert page.view.steps[-1].reason == "Entered in the wrong file"
    question = seat.dialog()
    question.add.click()
    seat.settle()
    question.cases.cases.select(right)
    seat.press("Take in", question)
    assert len(seat.case(right).emails) == 1
    assert seat.cases.drop_in.undo.offered


def test_of_two_things_done_ctrl_z_takes_back_the_last(seat, mail):
    file = seat.begin()
    page = seat.open(file)
    seat.drop(seat.cases, [mail])
    note(seat, file)
    assert page.undo.offered
    assert not seat.cases.drop_in.undo.offered
    QTest.keyClick(seat.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    seat.settle()
    assert (len(seat.case(file).notes), len(seat.case(file).emails)) == (0, 1)
