# SPDX-License-Identifier: Apache-2.0
"""Statements are found, read beside those of last year, reviewed and cleared in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from tests.ui.cases.harness import buttons, days_ago, enter
from tests.ui.disclosure.reviewing import AWA, FLAT, IVAN, ROSA, ZOE, Review, arrive
from ui.cases.prose import Prose
from ui.operations import Operation
from ui.operations.changed import Changed
from ui.widgets.text import Label

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

VENDORS = "Vendor;Number\nACME TRADING S.A.R.L.;V-1\nSome Other Company;V-2\n"


@pytest.fixture
def seat(window, sample) -> Review:
    """Return a window at the statements of two cycles."""
    taken = Review(window, sample)
    yield taken.fill()
    taken.settle()


def said(part: QWidget) -> str:
    """Return everything that a part of the window says."""
    seen = [x.text() for x in part.findChildren(Label) if x.isVisibleTo(part)]
    seen += [x.text for x in part.findChildren(Prose) if x.isVisibleTo(part)]
    return "\n".join(seen).translate({0x2068: None, 0x2069: None})


def choose(seat: Review, choice: str, value: str) -> list[str]:
    enter(getattr(seat.list, choice), value)
    return seat.listed()


def test_the_work_list_has_the_latest_cycle_and_is_narrowed_by_what_is_open(seat):
    assert seat.statements.list.year.value == "2021"
    assert seat.listed() == [ZOE, AWA, IVAN, ROSA]
    assert choose(seat, "aspect", "overdue") == [ROSA]
    assert choose(seat, "aspect", "unchanged") == [ZOE, IVAN]
    assert choose(seat, "risk", "high") == []
    assert choose(seat, "aspect", "unapproved") == [AWA]
    assert choose(seat, "aspect", "") == [AWA]
    enter(seat.list.risk, "")
    assert choose(seat, "year", "2020") == [ZOE, AWA, IVAN]


def test_chosen_statements_are_given_to_a_reviewer_together(seat):
    table = seat.statements.list.table
    flags = QItemSelectionModel.SelectionFlag
    for row in (0, 1):
        index = table.model().index(row, 0)
        table.selectionModel().select(index, flags.Select | flags.Rows)
    assert seat.statements.count.text() == "2 chosen"
    seat.press("Assign…")
    dialog = seat.dialog()
    dialog.reviewer.choose(seat.sample.director)
    seat.press("Assign 2 statements", dialog)
    assert seat.filing(AWA).assigned == seat.sample.director
    assert seat.filing(IVAN).assigned is None
    assert choose(seat, "reviewer", seat.sample.director) == [ZOE, AWA]


def test_a_statement_is_marked_where_it_differs_and_where_it_matters(seat):
    text = said(seat.open(AWA).parts["statement"])
    assert "310,000 EUR" in text
    assert "250,000 EUR" in text
    assert "Changed" in text
    assert "Reaches the threshold of 10,000 USD" in text
    assert "Not approved" in text
    assert "No longer declared" in text
    unchanged = said(seat.open(ZOE).parts["statement"])
    assert "As in the last cycle" in unchanged
    assert "Changed" not in unchanged.split("\n")


def test_looking_at_a_statement_beside_the_last_is_entered_for_both(seat):
    seat.open(AWA)
    entries = seat.ask(lambda records: list(records.access_log()))
    viewed = {(e.file, e.detail) for e in entries if e.act == "view"}
    assert (seat.files[AWA], "") in viewed
    assert [file for file, detail in viewed if detail == "beside"]


def test_sections_are_ticked_by_keyboard_until_the_statement_can_be_cleared(seat):
    seat.take(AWA, "begin_review")
    page = seat.open(AWA)
    assert not page.actions.buttons["clear"].allowed
    first = buttons(page, "Looked at: Assets")[0]
    first.setFocus()
    for _ in range(10):
        QTest.keyClick(seat.window.focusWidget(), Qt.Key.Key_Space)
        seat.settle()
    assert not seat.filing(AWA).unchecked
    assert page.actions.buttons["clear"].allowed


def test_what_is_blank_or_as_last_year_is_cleared_after_a_glance_at_each(seat):
    seat.statements.list.start()
    seat.settle()
    seat.press("Clear at a glance…")
    dialog = seat.dialog()
    assert not dialog.verb.isEnabled()
    assert "Flat in Lyon" in said(dialog)
    for _ in range(2):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
        seat.settle()
    assert dialog.verb.text() == "Clear 2 statements"
    seat.press("Clear 2 statements", dialog)
    assert seat.filing(ZOE).review_outcome == "no_conflict"
    assert seat.filing(IVAN).review_outcome == "nothing_to_declare"
    assert not seat.filing(AWA).review_outcome


def test_a_statement_that_is_amended_while_it_is_glanced_at_is_not_cleared(seat):
    seat.statements.list.start()
    seat.settle()
    seat.press("Clear at a glance…")
    dialog = seat.dialog()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    seat.settle()
    amend(seat, ZOE, {"assets": [FLAT], "interests": [{"whose": "self", "what": "A vineyard"}]})
    seat.press("Clear 1 statement", dialog)
    assert not seat.filing(ZOE).review_outcome
    assert "could not be" in seat.statements.banner.sentence


def test_an_amendment_is_set_beside_the_version_that_it_replaces(seat):
    amend(seat, ZOE, {"assets": [FLAT], "interests": [{"whose": "self", "what": "A vineyard"}]})
    part = seat.open(ZOE).parts["statement"]
    first = seat.filing(ZOE).versions[0].key
    (beside,) = [c for c in part.findChildren(type(seat.list.year)) if c.offers("before")]
    beside.choose(first)
    beside.activated.emit(beside.currentIndex())
    seat.settle()
    text = said(part)
    assert "A vineyard" in text
    assert "New" in text.split("\n")


def test_names_on_a_list_are_shown_with_the_reason_and_dismissed_for_good(seat, tmp_path):
    compare(seat, tmp_path)
    part = seat.open(AWA).parts["statement"]
    (line,) = [t for t in said(part).split("\n") if "ACME TRADING S.A.R.L." in t]
    assert line.startswith("Vendor list: ")
    assert choose(seat, "aspect", "matches") == [AWA]
    seat.press("Dismiss the match… ACME TRADING S.A.R.L.", part)
    seat.save(reason="A company of the same name in another country.")
    (match,) = seat.filing(AWA).matches
    assert match.dismissed
    compare(seat, tmp_path, again=True)
    assert [m.dismissed for m in seat.filing(AWA).matches] == [True]
    assert choose(seat, "aspect", "matches") == []


def test_a_list_without_names_is_refused_and_nothing_is_entered(seat, tmp_path):
    path = tmp_path / "vendors.csv"
    path.write_text("Price;Number\n1;2\n")
    seat.statements._on_compare()
    seat.settle()
    dialog = seat.dialog()
    dialog.paths["vendors"].setText(str(path))
    seat.press("Compare", dialog)
    assert dialog.banner.sentence
    dialog.reject()
    assert not seat.filing(AWA).matches


def test_what_the_filer_was_asked_and_answered_stands_in_the_review(seat):
    seat.take(AWA, "begin_review")
    seat.take(AWA, "ask_filer", question="Who approved the board?", answer_by=days_ago(-14))
    part = seat.open(AWA, "review").parts["review"]
    assert "Who approved the board?" in said(part)
    assert "Waits for an answer" in said(part)
    assert buttons(part, "Questions to the filer")
    seat.take(AWA, "receive_answer", reply="Nobody yet.")
    seat.settle()
    assert "Nobody yet." in said(part)


def test_documents_of_who_was_drawn_are_asked_for_and_held_against_the_statement(seat):
    seat.take(IVAN, "clear", outcome="nothing_to_declare", seen=True)
    assert not buttons(seat.open(IVAN, "review"), "Ask for a document")
    seat.do(IVAN, "set_drawn", certificate="ab" * 32)
    part = seat.open(IVAN, "review").parts["review"]
    seat.press("Ask for a document", part)
    seat.save(what="Bank statement", section="assets")
    seat.press("Record what a document shows", part)
    seat.save(agrees="yes")
    assert [one.agrees for one in seat.filing(IVAN).asked] == ["yes"]
    assert "Agrees" in said(part)


def test_a_note_of_a_reviewer_stays_in_the_file(seat):
    part = seat.open(AWA, "review").parts["review"]
    seat.press("New note", part)
    seat.save(kind="note", text="Ask the head of section.")
    assert "Ask the head of section." in said(part)


def amend(seat: Review, name: str, sections: dict) -> None:
    """File another version of a statement."""
    file = seat.files[name]
    work = Operation(
        lambda opened: [arrive(opened.records, file, sections, None)],
        changes=lambda _, at: Changed(at, frozenset({file})),
    )
    seat.run(work)
    seat.settle()


def compare(seat: Review, folder: Path, *, again: bool = False) -> None:
    """Hold the cycle against a list of vendors, the kept one when it is done again."""
    path = folder / "vendors.csv"
    path.write_text(VENDORS)
    seat.statements.close_case()
    seat.press("Compare with lists…")
    dialog = seat.dialog()
    if not again:
        dialog.paths["vendors"].setText(str(path))
    seat.press("Compare", dialog)
    assert "3 statements compared." in seat.statements.banner.sentence
