# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that the action bar shows what can be done now, and why the rest cannot."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.errors import Refusal
from core.retaliation.workflow import WORKFLOWS, Action, CaseKind, State
from tests.ui.cases.harness import buttons, click, days_ago, enter
from tests.ui.conftest import wait_for
from ui.cases.action_bar import WHERE, next_option


def test_every_action_of_the_state_has_a_button_that_can_be_reached_by_keyboard(seat):
    page = seat.open(seat.begin())
    actions = {line.action for line in WORKFLOWS[CaseKind.RETALIATION].from_state(State.RECEIVED)}
    assert set(page.actions.buttons) == actions
    for button in page.actions.buttons.values():
        assert button.isVisible()
        assert button.isEnabled()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_barred_action_says_why_when_it_is_pressed(seat):
    page = seat.open(seat.begin())
    barred = page.actions.buttons[Action.COMPLETE_FILE]
    sentence, hint = page.notices.names.refusal(Refusal.of("case.report_missing"))
    assert not barred.allowed
    assert sentence in barred.accessibleDescription()
    assert sentence in barred.toolTip()
    barred.setFocus()
    QTest.keyClick(barred, Qt.Key.Key_Space)
    assert seat.no_dialog()
    assert sentence in page.actions.reason.text()
    assert hint in page.actions.reason.text()
    assert page.actions.reason.isVisible()


def test_the_next_step_is_the_only_primary_one(seat):
    file = seat.begin()
    page = seat.open(file)
    primary = [a for a, b in page.actions.buttons.items() if b.property("role") == "primary"]
    assert primary == [Action.ACKNOWLEDGE]
    seat.step(file, "acknowledge")
    seat.settle()
    assert not [b for b in page.actions.buttons.values() if b.property("role") == "primary"]
    assert next_option(page.view.options).action is Action.COMPLETE_FILE


def test_a_letter_that_is_owed_stands_out_before_the_next_step(seat):
    file = seat.begin_whole()
    seat.step(file, "acknowledge")
    page = seat.open(file)
    (letter,) = buttons(page.notices, "Write this letter")
    assert letter.property("role") == "primary"
    following = page.actions.buttons[Action.COMPLETE_FILE]
    assert following.allowed
    assert following.property("role") != "primary"


def test_why_the_next_step_is_barred_is_said_without_asking(seat):
    file = seat.begin()
    seat.step(file, "acknowledge")
    page = seat.open(file)
    sentence, _ = page.notices.names.refusal(Refusal.of("case.report_missing"))
    assert sentence in page.actions.reason.text()


def test_why_a_step_is_barred_leads_to_where_that_is_entered(seat):
    file = seat.begin()
    page = seat.open(file)
    assert not page.actions.way.isVisible()  # nothing bars what is next
    seat.step(file, "acknowledge")
    page = seat.open(file)
    assert page.actions.way.text() == "Go to: Facts"
    seat.act(
        file, "add_report", kind="report", what="Fraud.", to_whom="Audit", on=days_ago(90),
        channel="internal_audit",
    )  # fmt: skip
    seat.settle()
    assert page.actions.way.text() == "Go to: Allegations"
    assert page.actions.way.accessibleName() == "Go to: Allegations"
    click(page.actions.way)
    assert page.tabs.currentWidget() is page.parts["allegations"]


def test_every_reason_that_leads_somewhere_is_one_and_there_is_a_part(seat):
    page = seat.open(seat.begin())
    assert set(WHERE.values()) <= set(page.parts)
    for code in WHERE:
        assert seat.window.desk.language.message(Refusal.of(code, count=1, purpose="refer"))


def test_a_refusal_of_a_step_stands_at_the_field_it_is_about(seat):
    page = seat.open(seat.begin())
    click(page.actions.buttons[Action.ACKNOWLEDGE])
    dialog = seat.dialog()
    field = dialog.form.fields["happened_on"]
    enter(field, days_ago(-3))
    click(dialog.verb)
    seat.settle()
    assert dialog.isVisible()
    assert "2" in field.accessibleDescription()  # the day that lies in the future
    assert page.view.case.acknowledged_on is None
    enter(field, days_ago(1))
    assert not field.accessibleDescription()
    click(dialog.verb)
    seat.settle()
    assert seat.no_dialog()
    assert page.view.case.acknowledged_on == days_ago(1)


def test_a_step_is_taken_by_keys_alone_from_a_field_of_several_lines(seat):
    page = seat.open(seat.begin(start=State.ENQUIRY))
    click(page.actions.buttons[Action.GIVE_ADVICE])
    dialog = seat.dialog()
    wait_for(dialog.isActiveWindow)
    field = dialog.form.fields["reason"]
    enter(field, "Asked about the policy.")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.value == "Asked about the policy.\n"
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    seat.settle()
    assert seat.no_dialog()
    assert page.view.case.state is State.CLOSED


def test_a_form_with_a_box_to_tick_says_what_is_missing_too(seat):
    page = seat.open(seat.begin(start=State.ENQUIRY))
    click(page.actions.buttons[Action.REFER_ELSEWHERE])
    dialog = seat.dialog()
    assert "handed_over" in dialog.form.fields
    enter(dialog.form.fields["to"], dialog.form.fields["to"]._values[0])
    click(dialog.verb)
    seat.settle()
    assert dialog.form.fields["reason"].property("state") == "wrong"
    assert dialog.form.fields["reason"].hasFocus()
    dialog.reject()


def test_a_refusal_about_the_whole_stands_in_the_dialog_with_its_hint(seat):
    file = seat.begin()
    page = seat.open(file)
    click(page.actions.buttons[Action.ACKNOWLEDGE])
    dialog = seat.dialog()
    seat.step(file, "acknowledge")
    click(dialog.verb)
    seat.settle()
    sentence, _ = page.notices.names.refusal(Refusal.of("case.already_acknowledged"))
    assert dialog.banner.sentence == sentence
    dialog.reject()


def test_a_step_that_calls_for_a_letter_offers_to_write_it(seat):
    file = seat.begin()
    page = seat.open(file)
    asked = []
    page.letter_requested.connect(lambda *letter: asked.append(letter))
    click(page.actions.buttons[Action.ACKNOWLEDGE])
    click(seat.dialog().verb)
    seat.settle()
    seat.press("Write this letter", page.notices)
    assert asked == [(file, "acknowledgement")]
    seat.dialog().reject()


def test_what_takes_two_persons_says_so_before_and_waits_after(seat):
    page = seat.open(seat.begin())
    click(page.actions.buttons[Action.OUT_OF_SCOPE])
    dialog = seat.dialog()
    assert dialog.verb.text() == "Propose to a second person"
    enter(dialog.form.fields["to"], "ombudsman")
    enter(dialog.form.fields["reason"], "Not about retaliation.")
    click(dialog.verb)
    seat.settle()
    assert page.view.case.state is State.RECEIVED
    assert len(page.view.case.open_proposals) == 1
    assert page.notices.isVisible()


def test_a_refused_step_is_in_the_access_log(seat):
    file = seat.begin()
    page = seat.open(file)
    click(page.actions.buttons[Action.ACKNOWLEDGE])
    dialog = seat.dialog()
    enter(dialog.form.fields["happened_on"], days_ago(-3))
    click(dialog.verb)
    seat.settle()
    dialog.reject()
    log = seat.ask(lambda records: records.access_log(file=file))
    assert (log[0].act, log[0].detail) == ("refused", "case.day_future")


def test_tab_goes_from_the_steps_to_the_notices_to_the_parts(seat, qtbot):
    file = seat.begin()
    seat.step(file, Action.ACKNOWLEDGE)
    page = seat.open(file, "allegations")
    seat.window.activateWindow()
    wait_for(seat.window.isActiveWindow)
    areas = [page.actions, page.notices, page.tabs]
    assert page.notices.isVisible(), "a letter is to be written"
    page.header.back.setFocus()
    came = []
    while not came or came[-1] is not page.tabs:
        qtbot.keyClick(seat.window.focusWidget(), Qt.Key.Key_Tab)
        here = seat.window.focusWidget()
        came += [area for area in areas if area.isAncestorOf(here) and area not in came[-1:]]
        assert any(area.isAncestorOf(here) for area in areas), here
    assert came == areas
