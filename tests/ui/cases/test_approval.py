# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a second person approves in person, and nobody else can."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from core.errors import Refusal
from core.retaliation.workflow import State
from tests.ui.cases.harness import buttons, click, enter
from tests.ui.conftest import OTHER_PASSPHRASE, PASSPHRASE
from ui.operations.cases import approve_as


@pytest.fixture
def waiting(seat):
    """Return a case with a proposal of mine, opened."""
    file = seat.begin()
    seat.step(file, "out_of_scope", to="ombudsman", reason="Not about retaliation.")
    return seat.open(file)


def said(page, code: str) -> str:
    return page.notices.names.refusal(Refusal.of(code))[0]


def test_the_card_says_what_waits_for_whom(seat, waiting):
    texts = waiting.notices.widget().findChildren(type(waiting.header.who))
    shown = " ".join(prose.text() for prose in texts)
    assert "Not about retaliation." in shown
    assert "Aïcha Benali" in shown
    assert "Tomás Ferreira" in shown


def test_where_nobody_can_approve_the_card_says_where_a_second_person_is_entered(seat):
    file = seat.begin()
    for one in seat.window.desk.office.officers:
        if one != seat.sample.director:
            seat.act(file, "declare_recusal", officer=one, reason="A cousin")
    seat.step(file, "out_of_scope", to="ombudsman", reason="Not about retaliation.")
    page = seat.open(file)
    assert not buttons(page.notices, "Approve…")
    texts = page.notices.widget().findChildren(type(page.header.who))
    assert any("settings" in prose.text() for prose in texts)


def test_the_drafter_is_not_offered_and_is_refused_whoever_asks(seat, waiting):
    seat.press("Approve…")
    dialog = seat.dialog()
    offered = [dialog.officer.itemText(place) for place in range(dialog.officer.count())]
    assert "Tomás Ferreira" in offered
    assert "Aïcha Benali" not in offered
    dialog.reject()
    (proposal,) = waiting.view.case.open_proposals
    refusals = []
    approve_as(
        file=waiting.view.file, proposal=proposal.id, officer=seat.sample.director,
        passphrase=PASSPHRASE,
    ).refused(refusals.append).start(seat.window.desk, seat.window)  # fmt: skip
    seat.settle()
    assert [refusal.code for refusal in refusals] == ["case.approver_is_drafter"]
    assert waiting.view.case.state is State.RECEIVED
    log = seat.ask(lambda records: records.access_log())
    assert "case.approver_is_drafter" in {entry.detail for entry in log}


@pytest.mark.parametrize("typed", [PASSPHRASE, "not anybody's passphrase at all"])
def test_another_passphrase_than_that_officers_is_refused(seat, waiting, typed):
    seat.press("Approve…")
    dialog = seat.dialog()
    QTest.keyClicks(dialog.passphrase, typed)
    click(dialog.verb)
    seat.settle()
    sentence = said(waiting, "window.not_their_passphrase")
    assert sentence in dialog.passphrase.accessibleDescription()
    assert dialog.passphrase.text() == ""
    assert waiting.view.case.state is State.RECEIVED
    dialog.reject()


def test_the_second_officer_approves_and_it_takes_effect_in_that_name(seat, waiting):
    seat.press("Approve…")
    dialog = seat.dialog()
    QTest.keyClicks(dialog.passphrase, OTHER_PASSPHRASE)
    click(dialog.verb)
    seat.settle()
    assert seat.no_dialog()
    assert waiting.view.case.state is State.CLOSED
    assert waiting.view.steps[-1].actor == seat.sample.second
    assert not buttons(seat.window, "Approve…")
    (letter,) = buttons(waiting.notices, "Write this letter")
    assert letter.property("role") == "primary", "nothing else is to be done now"


def test_where_the_button_that_was_pressed_is_gone_the_keys_stay_in_the_file(seat, waiting):
    (approve,) = buttons(waiting.notices, "Approve…")
    approve.setFocus()
    seat.press("Approve…")
    dialog = seat.dialog()
    QTest.keyClicks(dialog.passphrase, OTHER_PASSPHRASE)
    click(dialog.verb)
    seat.settle()
    assert waiting.view.case.state is State.CLOSED
    assert seat.window.focusWidget() is waiting.tabs.tabBar()


def test_a_proposal_is_taken_back_with_a_reason(seat, waiting):
    seat.press("Take back…")
    dialog = seat.dialog()
    click(dialog.verb)
    seat.settle()
    assert dialog.banner.sentence
    enter(dialog.reason, "A new report came in.")
    click(dialog.verb)
    seat.settle()
    assert waiting.view.case.proposals[0].verdict == "returned"
    assert not waiting.notices.isVisible()


def test_a_namesake_is_proposed_for_recusal_and_recorded_with_one_click(seat):
    file = seat.begin()
    seat.act(file, "add_person", role="witness", name="FERREIRA, Tomas")
    page = seat.open(file)
    seat.press("Record the recusal")
    assert "FERREIRA" in page.view.case.recusals[0].reason
    assert page.view.case.recused(seat.sample.second)
    assert not page.notices.isVisible()
    seat.open(file, "people")
    shown = [label.text() for label in page.parts["people"].findChildren(QLabel)]
    assert "Recused on" in shown


def test_a_recused_officer_cannot_open_the_case(seat):
    file = seat.begin()
    page = seat.open(file)
    seat.act(file, "declare_recusal", officer=seat.sample.director, reason="My former assistant.")
    seat.settle()
    assert not page.isVisible()
    assert seat.cases.banner.sentence == said(page, "records.not_for_you")
    seat.cases.open_case(file)
    seat.settle()
    assert not page.isVisible()
    assert page.view is None


def test_who_can_only_be_one_person_begins_with_the_passphrase(seat, waiting):
    seat.press("Approve…", seat.page)
    dialog = seat.dialog()
    assert dialog.focusWidget() is dialog.passphrase
    dialog.reject()
