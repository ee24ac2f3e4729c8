# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that what two laptops decided differently is shown with both, and settled."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QLabel, QRadioButton

from core.casework.entering import add_note, set_language
from core.errors import Refusal
from core.ids import FileId, new_id
from core.office.changes import admit, approve
from core.retaliation.review import make_finding
from core.retaliation.workflow import Action
from storage.records.records import Records
from storage.vault import FLOOR, create_vault
from tests.ui.cases.harness import TODAY, buttons, click, days_ago, enter
from tests.ui.conftest import OTHER_PASSPHRASE
from ui.cases.card import ReasonButton
from ui.cases.prose import Prose


@pytest.fixture
def colleague(seat, tmp_path):
    """Return the records of the other officer's own laptop, entered in the office."""
    vault, _ = create_vault(
        tmp_path / "Other.vault", OTHER_PASSPHRASE, officer=seat.sample.second, kdf=FLOOR
    )
    second = seat.sample.second
    card = Records.candidate(vault, "Tomás Ferreira", "Officer", now=lambda: datetime.now(UTC))
    seat.ask(
        lambda mine: mine.apply_office(
            lambda office, _: admit(office, card, None, TODAY, officer=second, label="laptop")
        )
    )
    seat.ask(
        lambda mine: mine.apply_office(
            lambda office, _: approve(office, office.pending[0].event, second, TODAY),
            actor=second,
        )
    )
    events = seat.ask(lambda mine: mine.events(FileId(mine.office.id)))
    records = Records.join(vault, events, now=lambda: datetime.now(UTC))
    records.ingest(seat.ask(lambda mine: mine.events()))
    yield records
    records.close()


def exchange(seat, colleague) -> None:
    """Give each what the other has."""
    colleague.ingest(seat.ask(lambda mine: mine.events()))
    theirs = colleague.events()
    seat.ask(lambda mine: mine.ingest(theirs))


def decide(colleague, file, act, **facts) -> None:
    me = colleague.me
    answer = colleague.apply(file, lambda case, _: act(case, facts, by=me, on=TODAY))
    assert hasattr(answer, "events"), answer


@pytest.fixture
def differing(seat, colleague):
    """Return a case whose language was set to Arabic here and to Russian there."""
    file = seat.begin()
    exchange(seat, colleague)
    seat.act(file, "set_language", language="ar")
    decide(colleague, file, set_language, language="ru")
    exchange(seat, colleague)
    return file


def test_both_decisions_are_shown_with_who_made_them(seat, differing):
    page = seat.open(differing)
    assert page.notices.isVisible()
    seat.press("Compare and settle…")
    dialog = seat.dialog()
    texts = [prose.text for prose in dialog.findChildren(Prose)]
    assert "العربية" in texts
    assert "Русский" in texts
    choices = [b.text() for b in dialog.findChildren(QRadioButton)]
    assert any("Aïcha Benali" in text for text in choices)
    assert any("Tomás Ferreira" in text for text in choices)
    dialog.reject()


def test_a_conflict_is_settled_with_a_reason_and_is_gone(seat, differing):
    page = seat.open(differing)
    seat.press("Compare and settle…")
    dialog = seat.dialog()
    chosen = next(b for b in dialog.values.buttons() if "Tomás" in b.text())
    click(dialog.verb)
    assert dialog.banner.sentence
    chosen.setChecked(True)
    click(dialog.verb)
    seat.settle()
    assert dialog.isVisible()  # no reason yet
    enter(dialog.reason, "The applicant said so on the telephone.")
    click(dialog.verb)
    seat.settle()
    assert seat.no_dialog()
    assert page.view.case.language == "ru"
    assert not page.view.case.conflicts
    assert not buttons(seat.window, "Compare and settle…")


def test_today_and_the_list_say_that_there_is_a_conflict(seat, differing):
    today = seat.today
    today.reload()
    seat.settle()
    assert today.conflicts.count == 1
    assert seat.cases.list.model.index(0, 0).data() is not None
    shown = seat.cases.list.model._shown(0)
    assert (shown.painted.chip, shown.painted.tone) == ("Conflict", "danger")


def test_a_finding_made_differently_is_settled_by_two(seat, colleague):
    file = seat.begin(received_on=days_ago(40))
    seat.act(
        file, "add_report", kind="report", what="Fraud.", to_whom="Hotline", on=days_ago(90),
        channel="hotline",
    )  # fmt: skip
    seat.act(
        file, "add_allegation", kind="demotion", what="Demoted.", on=days_ago(60), state="taken",
        why="Soon after.",
    )  # fmt: skip
    seat.step(file, "complete_file", happened_on=days_ago(35))
    exchange(seat, colleague)
    (allegation,) = seat.case(file).allegations
    asked = {"allegation": allegation.id, "question": "protected_activity"}
    seat.act(file, "make_finding", answer="yes", reason="It was authorised.", **asked)
    decide(colleague, file, make_finding, answer="no", reason="It was not.", **asked)
    exchange(seat, colleague)
    page = seat.open(file)
    seat.press("Compare and settle…")
    dialog = seat.dialog()
    texts = " ".join(prose.text for prose in dialog.findChildren(Prose))
    assert "It was authorised." in texts
    assert "It was not." in texts
    dialog.values.buttons()[0].setChecked(True)
    enter(dialog.reason, "Read together.")
    click(dialog.verb)
    seat.settle()
    assert len(page.view.case.conflicts) == 1
    assert [p.action for p in page.view.case.open_proposals] == ["settle_conflict"]
    seat.approve(file)
    seat.settle()
    assert not page.view.case.conflicts


@pytest.fixture
def findings(seat, colleague):
    """Return a case with a finding that was made differently, with other work around it."""
    file = seat.begin(received_on=days_ago(40))
    seat.act(
        file, "add_report", kind="report", what="Fraud.", to_whom="Hotline", on=days_ago(90),
        channel="hotline",
    )  # fmt: skip
    seat.act(
        file, "add_allegation", kind="demotion", what="Demoted.", on=days_ago(60), state="taken",
        why="Soon after.",
    )  # fmt: skip
    seat.step(file, "complete_file", happened_on=days_ago(35))
    exchange(seat, colleague)
    (allegation,) = seat.case(file).allegations
    asked = {"allegation": allegation.id, "question": "protected_activity"}
    seat.act(file, "make_finding", answer="yes", reason="It was authorised by law.", **asked)
    decide(colleague, file, add_note, kind="note", text="The hotline denies it.")
    decide(colleague, file, make_finding, answer="no", reason="It was forbidden by law.", **asked)
    exchange(seat, colleague)
    return file


def side_of(dialog, who: str):
    return next(side for side in dialog.sides if who in side.pick.text())


def marked(side) -> list[str]:
    return [part for prose in side.texts.values() for part in prose.marked]


def labels(side) -> str:
    return "\n".join(label.text() for label in side.findChildren(QLabel))


def test_both_stand_side_by_side_at_one_height(seat, findings):
    seat.open(findings)
    seat.press("Compare and settle…")
    dialog = seat.dialog()
    first, second = dialog.sides
    assert first.y() == second.y()
    assert first.x() != second.x()
    assert abs(first.width() - second.width()) <= 1
    dialog.reject()


def test_what_differs_in_a_text_is_marked_on_both_sides(seat, findings):
    seat.open(findings)
    seat.press("Compare and settle…")
    dialog = seat.dialog()
    assert marked(side_of(dialog, "Aïcha")) == ["authorised"]
    assert marked(side_of(dialog, "Tomás")) == ["forbidden"]
    dialog.reject()


def test_what_each_had_seen_of_the_others_work_is_said(seat, findings):
    seat.open(findings)
    seat.press("Compare and settle…")
    dialog = seat.dialog()
    mine, theirs = labels(side_of(dialog, "Aïcha")), labels(side_of(dialog, "Tomás"))
    assert "Had seen nothing of the other side’s work." in mine
    unseen = mine.split("Had not seen:")[1]
    assert "Tomás Ferreira" in unseen
    assert unseen.count("•") == 1, "the note; the decision itself is what is shown"
    assert "Had seen the other side’s work up to: " in theirs
    assert "Only the other decision had not been seen." in theirs
    dialog.reject()


def test_that_a_second_person_is_needed_is_said_before_and_the_choice_is_named_after(
    seat, findings
):
    page = seat.open(findings)
    seat.press("Compare and settle…")
    dialog = seat.dialog()
    assert dialog.two.isVisible()
    side_of(dialog, "Tomás").pick.setChecked(True)
    enter(dialog.reason, "Read together.")
    click(dialog.verb)
    seat.settle()
    waiting = " ".join(prose.text for prose in page.notices.findChildren(Prose))
    assert "It was forbidden by law." in waiting
    assert "Protected activity" in waiting
    assert waiting.index("It was forbidden by law.") < waiting.index("A settlement is proposed")
    assert not buttons(seat.window, "Compare and settle…")
    assert "It was authorised by law." not in waiting
    seat.approve(findings)
    assert seat.case(findings).allegations[0].protected_activity.answer == "no"


def test_what_one_person_may_settle_says_nothing_of_a_second(seat, differing):
    seat.open(differing)
    seat.press("Compare and settle…")
    assert not seat.dialog().two.isVisible()
    seat.dialog().reject()


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


def test_a_case_opened_from_today_says_first_what_the_conflict_holds_up(seat, findings):
    today = seat.today
    today.reload()
    seat.settle()
    today.conflicts.rows.opened.emit(findings)
    seat.settle()
    assert seat.page.file == findings
    assert seat.page.notices.isVisible()
    said = " ".join(prose.text for prose in seat.page.notices.findChildren(Prose))
    assert "1 decision made differently on two laptops" in said
    assert "cannot be decided, closed or written about" in said


def test_an_unused_id_is_no_officer(seat):
    assert seat.open(seat.begin()).notices.names.value("officer", new_id()) == ""
