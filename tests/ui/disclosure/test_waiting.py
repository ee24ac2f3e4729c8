# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that reviewers are told what waits for them, and how what is proposed ends."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLabel

from core.disclosure.filing import days_fault
from core.errors import Refusal
from tests.bench.cycles import ON, clear_all
from tests.storage.disclosure.stories import AWA, IVAN, ROSA, statement
from tests.ui.cases.harness import click, enter
from ui.operations.disclosure_many import advance_many
from ui.operations.disclosure_review import waiting_for_me
from ui.widgets.rows import ROW_ROLE


def test_statements_that_wait_for_me_are_one_line_of_today_that_opens_them(review):
    me = review.window.desk.me
    for name in (AWA, IVAN, ROSA):
        review.do(name, "assign_officer", officer=me)
    today = review._page("today")
    review.settle()
    assert review.run(waiting_for_me(on=date.today())) == {"2021": 2}
    model = today.waiting.rows.model()
    said = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert any("2 statements to review" in line for line in said)
    today._on_wait_opened("reviews/2021")
    review.settle()
    assert review.window.frame.place == "statements"
    assert sorted(review.listed()) == [AWA, IVAN]


def test_statements_without_a_reviewer_are_one_line_of_today_for_who_can_assign_them(review):
    for name in (AWA, ROSA):
        review.do(name, "assign_officer", officer=review.window.desk.me)
    today = review._page("today")
    review.settle()
    model = today.waiting.rows.model()
    rows = [model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount())]
    (line,) = [row for row in rows if row.key.startswith("assign/2021")]
    today.waiting.rows.opened.emit(line.key)
    review.settle()
    assert review.window.frame.place == "statements"
    listed = review.listed()
    assert IVAN in listed
    assert not {AWA, ROSA} & set(listed)
    assert (line.title, line.chip) == (f"{len(listed)} statements without a reviewer", "Assign")


def test_an_exemption_that_is_proposed_says_that_it_waits_and_is_not_called_overdue(seat):
    cycle = seat.begin()
    seat.register(cycle, 1)
    seat.pane.show_tab("filers")
    seat.settle()
    rows = seat.pane.view.rows
    seat.pane.filers.wanted.emit("exempt", rows)
    dialog = seat.dialog()
    enter(dialog.form.fields["reason"], "On leave without pay.")
    told = []
    dialog.told.connect(told.append)
    click(dialog.verb)
    seat.settle()
    assert told == ["Proposed: 1. It takes effect once a second person approves it."]
    assert set(seat.pane.view.standing.values()) == {"proposed"}


def test_before_the_time_of_retention_is_over_its_end_is_said_and_nothing_proposed(seat):
    cycle = seat.begin()
    files = seat.register(cycle, 2)
    facts = {"reason": "Left the organisation."}
    seat.run(advance_many(files=files, action="close_unfiled", facts=facts, on=date.today()))
    seat.settle()
    seat.pane.closing.wanted.emit("dispose", seat.pane.view.rows)
    dialog = seat.dialog()
    seat.settle()
    assert dialog.verb.isHidden()
    said = " ".join(part.text() for part in dialog.banner.findChildren(QLabel))
    assert "The time of retention is not over. They can be destroyed from " in said
    assert all("proposal" not in row.facets for row in seat.pane.view.rows)


def test_of_some_the_time_of_retention_is_over_and_only_those_are_proposed(seat):
    cycle = seat.begin()
    files = seat.register(cycle, 3)
    seat.ask(lambda records: clear_all(records, files[:2]))
    seat.run(advance_many(files=files[:2], action="close", facts={}, on=ON))
    facts = {"reason": "Left the organisation."}
    seat.run(advance_many(files=files[2:], action="close_unfiled", facts=facts, on=date.today()))
    seat.settle()
    seat.pane.closing.wanted.emit("dispose", seat.pane.view.rows)
    dialog = seat.dialog()
    seat.settle()
    said = " ".join(part.text() for part in dialog.banner.findChildren(QLabel))
    assert "2 of 3 are proposed" in said
    assert dialog.count.text() == "Filers: 2"
    enter(dialog.form.fields["rule"], "Schedule 4.2")
    click(dialog.verb)
    seat.settle()
    proposed = {row.file for row in seat.pane.view.rows if "proposal" in row.facets}
    assert proposed == set(files[:2])


def test_a_paper_did_not_come_before_it_was_signed():
    paper = statement({})
    day = paper.signed_on
    assert days_fault(paper, day) is None
    before = date.fromordinal(day.toordinal() - 1)
    assert days_fault(paper, before) == Refusal.of(
        "disclosure.received_before_signed", day=day.isoformat()
    )
