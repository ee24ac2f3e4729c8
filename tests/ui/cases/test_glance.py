# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a case is understood at a glance, and that one stays where one has worked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.advice.harness import GIFT, TOLD
from tests.ui.cases.harness import TODAY, buttons, click, days_ago
from ui.cases.act_form import ActForm
from ui.cases.prose import Prose
from ui.operations.advice import log
from ui.widgets.spoken import Herald

TAKEN = {"on": days_ago(30), "state": "taken", "why": "Soon after."}
KINDS = ("demotion", "non_renewal", "harassment")


def test_the_head_says_what_it_is_about_since_when_and_what_is_next(seat):
    file = seat.begin(name="Rosa Alvarez", received_on=days_ago(2))
    seat.act(file, "add_allegation", kind="demotion", what="Demoted.", **TAKEN)
    page = seat.open(file)
    header = page.header
    since = seat.window.desk.language.date(days_ago(2))
    told = "".join(c for c in header.story.text() if c.isprintable() and ord(c) < 0x2000)
    assert told == f"Demotion · since {since} · Next: Acknowledge"
    assert header.who.accessibleName() == "Rosa Alvarez"
    assert header.due.text().startswith("Acknowledgement: ")
    seat.step(file, "acknowledge")
    seat.settle()
    assert "Next: Acknowledgement\u2069" in header.story.text(), "the letter, before any step"
    header.show_view(replace(page.view, letters=()))
    assert "Next: " not in header.story.text(), "what comes next is barred; not what is beside it"


def test_of_a_request_the_head_says_what_it_is_about(seat):
    made = seat.run(log(facts={**GIFT, **TOLD, "received_on": TODAY}))
    page = seat._page("requests")
    page.open_case(made.file)
    seat.settle()
    assert "since " in page.case.header.story.text()
    assert "Next: " in page.case.header.story.text()


@pytest.fixture
def long(seat):
    """A case with more allegations than the window shows, scrolled to the last."""
    file = seat.begin()
    for number in range(6):
        seat.act(file, "add_allegation", kind="demotion", what=f"Done: {number}.", **TAKEN)
    part = seat.open(file, "allegations").parts["allegations"]
    bar = part.verticalScrollBar()
    bar.setValue(bar.maximum())
    QApplication.processEvents()
    assert bar.value() > 300
    return part


def test_after_saving_one_stands_where_one_was(seat, long):
    before = long.verticalScrollBar().value()
    click(buttons(long, "Change")[-1])
    seat.settle()
    seat.save(what="Done otherwise.")
    QApplication.processEvents()
    assert abs(long.verticalScrollBar().value() - before) < 100


def test_a_fact_turns_into_its_form_where_it_is_clicked(seat, long):
    texts = [p for p in long.findChildren(Prose) if p.accessibleName() == "Done: 5."]
    QTest.mouseClick(texts[0], Qt.MouseButton.LeftButton, pos=QPoint(20, 8))
    seat.settle()
    assert seat.form().form.fields["what"].toPlainText() == "Done: 5."
    seat.form().give_up()


def test_to_select_in_a_fact_opens_no_form(seat, long):
    text = next(p for p in long.findChildren(Prose) if p.accessibleName() == "Done: 5.")
    QTest.mousePress(text, Qt.MouseButton.LeftButton, pos=QPoint(2, 8))
    QTest.mouseMove(text, QPoint(40, 8))
    QTest.mouseRelease(text, Qt.MouseButton.LeftButton, pos=QPoint(40, 8))
    seat.settle()
    assert text.selected
    assert not [f for f in seat.window.findChildren(ActForm) if f.isVisible()]


def test_a_fact_that_cannot_be_changed_now_is_only_read(seat):
    file = seat.begin()
    seat.act(file, "add_allegation", kind="demotion", what="Done.", **TAKEN)
    seat.act(file, "assign_officer", officer=seat.sample.second)
    seat.step(file, "withdraw", reason="The person asked for it.", how="by_email")
    part = seat.open(file, "allegations").parts["allegations"]
    text = next(p for p in part.findChildren(Prose) if p.accessibleName() == "Done.")
    QTest.mouseClick(text, Qt.MouseButton.LeftButton, pos=QPoint(20, 8))
    seat.settle()
    assert not [f for f in seat.window.findChildren(ActForm) if f.isVisible()]
    assert not seat.page.banner.sentence


def test_a_case_that_is_opened_is_read_out_and_the_keys_go_on_in_it(seat):
    file = seat.begin(name="Rosa Alvarez")
    seat.cases.drop_in.case_opened.emit(file)
    seat.settle()
    page = seat.page
    said = page.findChild(Herald).accessibleName()
    assert said.startswith(f"{page.view.case.number}, Rosa Alvarez, Complaint received")
    assert page.accessibleName() == said
    assert seat.window.focusWidget() is page.tabs.tabBar()
