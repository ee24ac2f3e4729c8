# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that nothing typed is lost: drafts, idle keeping, locking, colleagues' saves."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.retaliation.workflow import Action
from tests.ui.cases.harness import buttons, click, enter
from tests.ui.conftest import wait_for
from ui.cases import keeper


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Let two idle seconds be a twentieth of one."""
    monkeypatch.setattr(keeper, "IDLE_MS", 50)


@pytest.fixture
def noting(seat):
    """Return a case in which a note is being written."""
    page = seat.open(seat.begin(), "papers")
    seat.press("New note")
    enter(seat.form().form.fields["kind"], "phone_call")
    enter(seat.form().form.fields["text"], "She called at nine.")
    return page


def drafts(seat) -> list[str]:
    return [key for key, _ in seat.ask(lambda records: records.drafts())]


def test_a_note_is_kept_after_an_idle_moment_and_found_again(seat, noting):
    form = seat.form()
    wait_for(lambda: form.keeper.text)
    assert len(drafts(seat)) == 1
    assert not noting.view.case.notes
    click(buttons(form, "Cancel")[0])
    seat.settle()
    seat.press("New note")
    seat.settle()
    again = seat.form()
    assert again.form.fields["text"].value == "She called at nine."
    assert again.form.fields["kind"].value == "phone_call"
    assert "draft" in again.keeper.text


def test_a_saved_note_leaves_no_draft_and_says_when_it_was_saved(seat, noting):
    wait_for(lambda: seat.form().keeper.text)
    click(seat.form().save)
    seat.settle()
    assert [n.text for n in noting.view.case.notes] == ["She called at nine."]
    assert drafts(seat) == []
    assert seat.window.frame.status.text.startswith("Saved ")


def test_the_buttons_stay_where_they_are_when_a_draft_is_kept(seat):
    page = seat.open(seat.begin())
    click(page.actions.buttons[Action.OUT_OF_SCOPE])
    dialog = seat.dialog()
    wait_for(dialog.verb.isVisible)
    seat.settle()  # it grows once, to the height that its texts turn out to need
    before = dialog.verb.mapToGlobal(QPoint(0, 0)), dialog.size()
    enter(dialog.form.fields["reason"], "Not about retaliation.")
    wait_for(lambda: dialog.keeper.text)
    QApplication.processEvents()
    assert (dialog.verb.mapToGlobal(QPoint(0, 0)), dialog.size()) == before
    dialog.reject()


def test_a_draft_can_be_thrown_away(seat, noting):
    form = seat.form()
    wait_for(lambda: form.keeper.text)
    seat.press("Throw the draft away", form)
    assert drafts(seat) == []
    assert form.form.fields["text"].value == ""


def test_what_was_typed_a_moment_before_locking_is_kept(seat, noting, make_window, sample):
    from tests.ui.cases.harness import Seat
    from tests.ui.conftest import PASSPHRASE, do
    from ui.operations.vault import open_vault
    from ui.operations.ways_in import read_passphrase

    file = noting.file
    seat.form().keeper._timer.setInterval(60_000)
    enter(seat.form().form.fields["text"], "She called at nine. Not kept yet")
    seat.window.lock()
    window = make_window(sample.folder)
    secret = read_passphrase(PASSPHRASE).value
    window.enter(do(open_vault(folder=sample.folder, secret=secret), window))
    again = Seat(window, sample)
    again.open(file, "papers")
    again.press("New note")
    again.settle()
    assert again.form().form.fields["text"].value == "She called at nine. Not kept yet"


def test_a_change_elsewhere_leaves_the_open_form_alone(seat, noting):
    seat.act(noting.file, "add_note", kind="visit", text="From somebody else.")
    seat.settle()
    assert seat.form().form.fields["text"].value == "She called at nine."
    click(seat.form().save)
    seat.settle()
    assert {n.text for n in noting.view.case.notes} == {
        "She called at nine.", "From somebody else.",
    }  # fmt: skip


def test_a_form_is_saved_and_closed_by_keys_alone(seat, noting):
    field = seat.form().form.fields["text"]
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    seat.settle()
    assert len(noting.view.case.notes) == 1
    seat.press("New note")
    QTest.keyClick(seat.form().form.fields["text"], Qt.Key.Key_Escape)
    seat.settle()
    assert noting.isVisible()
    assert noting.file == seat.cases.file


def test_facts_are_text_that_turns_into_a_form_and_back(seat):
    page = seat.open(seat.begin(), "facts")
    before = page.view.case.applicant
    seat.press("Change", page.parts["facts"])
    assert seat.form().form.fields["name"].value == "Rosa Alvarez"
    seat.save(post="Programme Officer")
    assert page.view.case.applicant.post == "Programme Officer"
    assert page.view.case.applicant.name == before.name
