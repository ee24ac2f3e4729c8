# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that what two laptops decided differently on a case is shown, and settled."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QRadioButton

from core.casework.entering import set_language
from core.errors import Refusal
from core.ids import new_id
from core.retaliation.workflow import Action
from tests.ui.cases.harness import click, enter
from tests.ui.conflicts.harness import (
    choose,
    compare,
    decide,
    exchange,
    labels,
    marked,
    offer,
    offered,
    page_of,
    side_of,
)  # fmt: skip
from ui.cases.card import ReasonButton
from ui.cases.prose import Prose
from ui.operations.documents import export_copy, read_dropped, take_in
from ui.widgets.rows import ROW_ROLE


def test_both_decisions_are_shown_with_who_made_them(seat, differing):
    view = compare(seat, differing)
    assert not view.two.isVisible(), "one person may settle it"
    texts = [prose.text() for prose in view.findChildren(Prose)]
    assert "العربية" in texts
    assert "Русский" in texts
    choices = [b.text() for b in view.findChildren(QRadioButton)]
    assert sorted(choices) == [
        "Decision of \u2068Aïcha Benali\u2069",
        "Decision of \u2068Tomás Ferreira\u2069",
    ]


def test_a_conflict_is_settled_with_a_reason_and_is_gone(seat, differing):
    view = compare(seat, differing)
    chosen = next(b for b in view.values.buttons() if "Tomás" in b.text())
    click(view.verb)
    assert view.banner.sentence
    chosen.setChecked(True)
    click(view.verb)
    seat.settle()
    assert view.banner.sentence
    assert seat.case(differing).conflicts
    enter(view.reason, "The applicant said so on the telephone.")
    click(view.verb)
    seat.settle()
    assert seat.case(differing).language == "ru"
    assert not seat.case(differing).conflicts
    assert page_of(seat).stack.currentIndex() == 1, "nothing is in conflict any more"
    assert "That was the last." in page_of(seat).banner.accessibleName()
    assert not seat.open(differing).notices.isVisible()
    assert not offered(seat)


def test_today_and_the_list_say_that_there_is_a_conflict(seat, differing):
    today = seat.today
    today.reload()
    seat.settle()
    assert today.conflicts.count == 1
    assert seat.cases.list.model.index(0, 0).data() is not None
    shown = seat.cases.list.model._shown(0)
    assert (shown.painted.chip, shown.painted.tone) == ("Conflict", "danger")


def test_both_stand_side_by_side_with_what_differs_and_what_each_had_seen(seat, findings):
    view = compare(seat, findings)
    first, second = view.sides
    assert first.y() == second.y()
    assert first.x() != second.x()
    assert abs(first.width() - second.width()) <= 1
    assert marked(side_of(view, "Aïcha")) == ["authorised"]
    assert marked(side_of(view, "Tomás")) == ["forbidden"]
    mine, theirs = labels(side_of(view, "Aïcha")), labels(side_of(view, "Tomás"))
    assert "Had seen nothing of the other side’s work." in mine
    unseen = mine.split("Had not seen:")[1]
    assert "Tomás Ferreira" in unseen
    assert unseen.count("•") == 1, "the note; the decision itself is what is shown"
    assert "Had seen the other side’s work up to: " in theirs
    assert "Only the other decision had not been seen." in theirs


def test_that_a_second_person_is_needed_is_said_before_and_the_choice_is_named_after(
    seat, findings
):
    view = compare(seat, findings)
    assert view.two.isVisible()
    choose(view, "Tomás", "Read together.")
    seat.settle()
    assert view.waits.isVisible(), "and it is not chosen twice"
    assert not view.verb.isVisible()
    page = seat.open(findings)
    assert len(page.view.case.conflicts) == 1
    waiting = " ".join(prose.text() for prose in page.notices.findChildren(Prose))
    assert "It was forbidden by law." in waiting
    assert "Protected activity" in waiting
    assert waiting.index("It was forbidden by law.") < waiting.index("A settlement is proposed")
    named = " ".join(label.text() for label in page.notices.findChildren(QLabel))
    assert "Why it is to stand" in named, "a finding has reasons, too"
    assert not offered(seat)
    assert "It was authorised by law." not in waiting
    seat.approve(findings)
    assert seat.case(findings).allegations[0].protected_activity.answer == "no"
    assert not seat.case(findings).conflicts


def test_steps_and_letters_are_barred_and_say_that_a_conflict_is_open(seat, findings):
    page = seat.open(findings)
    said = page.notices.names.refusal(Refusal.of("case.conflict_open", count=1))[0]
    barred = [option.refusal for option in page.view.letters if option.refusal]
    assert "case.conflict_open" in {refusal.code for refusal in barred}
    assert len(barred) == len(page.view.letters), "no letter at all is written meanwhile"
    shown = [b for b in page.actions.findChildren(ReasonButton) if not b.allowed]
    assert any(said in button.accessibleDescription() for button in shown)
    steps = {o.action: o.refusal for o in page.view.options}
    assert steps[Action.WITHDRAW] is not None
    assert page.notices.isVisible()
    first = " ".join(prose.text() for prose in page.notices.findChildren(Prose))
    assert "1 decision made differently on two laptops" in first
    assert "cannot be decided, closed or written about" in first


def test_from_today_one_click_leads_to_both_values_and_says_what_waits_for_them(seat, findings):
    today = seat.today
    today.reload()
    seat.settle()
    (line,) = [today.conflicts.rows.model().index(0, 0).data(ROW_ROLE)]
    assert line.subtitle == "Until it is settled: no closing, no letter, no export"
    assert (line.chip, line.tone) == ("1 conflict", "danger")
    today.conflicts.rows.opened.emit(findings)
    page = page_of(seat)
    assert page.view.contest.file == findings
    assert "cannot be decided, closed, written about or exported" in page.view.effect.text()
    seat.press("Back")
    assert seat.window.frame.place == "today"


def test_two_conflicts_are_settled_one_after_the_other_by_keyboard_alone(seat, findings, colleague):
    seat.act(findings, "set_language", language="ar")
    decide(colleague, findings, set_language, language="ru")
    exchange(seat, colleague)
    seat.cases.open_case(findings)
    seat.settle()
    QTest.keyClick(offer(seat), Qt.Key.Key_Return)
    page = page_of(seat)
    assert page.list.hasFocus()
    while "Language" not in page.view.heading.text():
        QTest.keyClick(page.list, Qt.Key.Key_Down)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    seat.settle()
    assert page.view.sides[0].pick.hasFocus()
    QTest.keyClick(page.view.sides[0].pick, Qt.Key.Key_Space)
    QTest.keyClick(page.view.sides[0].pick, Qt.Key.Key_Tab)
    if not page.view.reason.hasFocus():
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.view.reason.hasFocus()
    QTest.keyClicks(page.view.reason, "As the applicant asked.")
    QTest.keyClick(page.view.reason, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    seat.settle()
    assert [c.field.rpartition("/")[2] for c in seat.case(findings).conflicts] == [
        "protected_activity"
    ]
    assert "1 more to settle." in page.banner.accessibleName()
    assert page.list.hasFocus(), "the next one is at hand"
    assert "Protected activity" in page.view.heading.text()
    assert page.view.reason.value == ""
    QTest.keyClick(page.list, Qt.Key.Key_Escape)
    assert seat.window.frame.place == "cases"
    assert seat.page.file == findings


def test_after_a_proposal_the_next_that_nobody_has_proposed_is_at_hand(seat, findings, colleague):
    seat.act(findings, "set_language", language="ar")
    decide(colleague, findings, set_language, language="ru")
    exchange(seat, colleague)
    view = compare(seat, findings)
    page = page_of(seat)
    page.list.select(next(key for key in page._found if "protected_activity" in key))
    choose(view, "Tomás", "Read together.")
    seat.settle()
    assert [contest.proposed for contest in page._found.values()] == [True, False]
    assert "Language" in view.heading.text()
    assert view.verb.isVisible()


def test_what_was_typed_stays_while_something_else_changes(seat, findings):
    view = compare(seat, findings)
    enter(view.reason, "Read")
    side_of(view, "Tomás").pick.setChecked(True)
    seat.begin(name="Noor Haddad")
    seat.settle()
    assert view.reason.value == "Read"
    assert side_of(view, "Tomás").pick.isChecked()


def test_nothing_of_a_case_in_conflict_leaves_the_office(seat, differing, tmp_path):
    paper = tmp_path / "memo.txt"
    paper.write_text("A memo")
    seat.run(take_in(file=differing, dropped=seat.run(read_dropped(paths=[paper])).read))
    (document,) = seat.case(differing).documents
    copy = tmp_path / "copy.txt"
    refused: list[Refusal] = []
    leaving = export_copy(file=differing, sha256=document.sha256, path=copy)
    leaving.refused(refused.append).start(seat.window.desk, seat.window)
    seat.settle()
    assert [refusal.code for refusal in refused] == ["case.conflict_open"]
    assert not copy.exists()


def test_in_arabic_the_page_is_mirrored_and_keeps_its_order(seat, findings):
    seat.window.desk.language.choose("ar")
    seat.settle()
    seat.window.frame.show_conflicts(findings)
    page = page_of(seat)
    first, second = page.view.sides
    assert first.mapTo(page, QPoint()).x() > second.mapTo(page, QPoint()).x()
    assert page.list.mapTo(page, QPoint()).x() > first.mapTo(page, QPoint()).x()


def test_an_unused_id_is_no_officer(seat):
    assert seat.open(seat.begin()).notices.names.value("officer", new_id()) == ""
