# SPDX-License-Identifier: Apache-2.0
"""Statements are found, read beside those of last year, reviewed and cleared in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from core.disclosure.returned import MAGIC
from core.disclosure.sections import SECTIONS
from resources import label
from tests.storage.disclosure.stories import AWA, FLAT, IVAN, ROSA, ZOE, arrive
from tests.ui.cases.harness import buttons, click, days_ago, enter
from ui.cases.prose import Prose
from ui.operations import Operation
from ui.operations.changed import Changed
from ui.widgets.direction import in_line
from ui.widgets.text import Label

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from tests.ui.disclosure.reviewing import Review

VENDORS = "Vendor;Number\nACME TRADING S.A.R.L.;V-1\nSome Other Company;V-2\n"


def said(part: QWidget) -> str:
    """Return everything that a part of the window says."""
    seen = [x.text() for x in part.findChildren(Label) if x.isVisibleTo(part)]
    seen += [x.text() for x in part.findChildren(Prose) if x.isVisibleTo(part)]
    return "\n".join(seen).translate({0x2068: None, 0x2069: None})


def choose(review: Review, choice: str, value: str) -> list[str]:
    enter(getattr(review.list, choice), value)
    return review.listed()


def test_the_work_list_has_the_latest_cycle_and_is_narrowed_by_what_is_open(review):
    assert review.statements.list.year.value == "2021"
    assert review.listed() == [ZOE, AWA, IVAN, ROSA]
    assert choose(review, "aspect", "overdue") == [ROSA]
    assert choose(review, "aspect", "unchanged") == [ZOE, IVAN]
    assert choose(review, "risk", "high") == []
    assert choose(review, "aspect", "unapproved") == [AWA]
    assert choose(review, "aspect", "") == [AWA]
    enter(review.list.risk, "")
    assert choose(review, "year", "2020") == [ZOE, AWA, IVAN]


def test_chosen_statements_are_given_to_a_reviewer_together(review):
    table = review.statements.list.table
    flags = QItemSelectionModel.SelectionFlag
    for row in (0, 1):
        index = table.model().index(row, 0)
        table.selectionModel().select(index, flags.Select | flags.Rows)
    assert review.statements.count.text() == "2 chosen"
    review.press("Assign…")
    dialog = review.dialog()
    assert dialog.count.text() == "Files: 2"
    dialog.officer.choose(review.sample.director)
    review.press("Assign", dialog)
    assert review.statements.banner.sentence == "Assigned: 2."
    assert review.filing(AWA).assigned == review.sample.director
    assert review.filing(IVAN).assigned is None
    assert choose(review, "reviewer", review.sample.director) == [ZOE, AWA]


def test_a_statement_is_marked_where_it_differs_and_where_it_matters(review):
    text = said(review.open(AWA).parts["statement"])
    assert "310,000 EUR" in text
    assert "250,000 EUR" in text
    assert "Changed" in text
    assert "Reaches the threshold of 10,000 USD" in text
    assert "Not approved" in text
    assert "No longer declared" in text
    unchanged = said(review.open(ZOE).parts["statement"])
    assert "As in the last cycle" in unchanged
    assert "Changed" not in unchanged.split("\n")


def test_an_amount_without_a_rate_is_held_to_the_threshold_by_hand(review):
    flat = {**FLAT, "amount": {"hundredths": 900_000_00, "currency": "KES"}}
    review.ask(lambda records: arrive(records, review.files[ROSA], {"assets": [flat]}, None))
    text = said(review.open(ROSA).parts["statement"])
    assert "1 amount without a rate" in text
    assert "No rate for KES: hold it to 10,000 USD by hand" in text


def viewed(review: Review) -> list[tuple[str, str]]:
    """Return every view that is in the access log: of which file, and how."""
    entries = review.ask(lambda records: list(records.access_log()))
    return [(e.file, e.detail) for e in entries if e.act == "view"]


def test_looking_at_a_statement_beside_the_last_is_entered_for_both(review):
    review.open(AWA)
    (own,) = [file for file, detail in viewed(review) if not detail]
    (beside,) = [file for file, detail in viewed(review) if detail == "beside"]
    assert own == review.files[AWA]
    assert review.case(beside).cycle.year == "2020"
    review.statements.close_case()
    review.open(AWA)
    assert [file for file, detail in viewed(review) if not detail] == [own, own]


def test_sections_are_ticked_by_keyboard_until_the_statement_can_be_cleared(review):
    review.take(AWA, "begin_review")
    page = review.open(AWA)
    assert not page.actions.buttons["clear"].allowed
    buttons(page, "Mark as looked at: Assets")[0].setFocus()
    ticked = []
    for _ in SECTIONS:
        ticked.append(review.window.focusWidget().accessibleName())
        QTest.keyClick(review.window.focusWidget(), Qt.Key.Key_Space)
        review.settle()
    called = [label(f"disclosure.section.{section.name}", "en") for section in SECTIONS]
    assert ticked == [f"Mark as looked at: {name}" for name in called]
    assert not review.filing(AWA).unchecked
    assert page.actions.buttons["clear"].allowed
    review.press("Clear", page)
    assert "seen" not in review.dialog().form.fields
    review.dialog().reject()


def test_a_name_in_arabic_does_not_turn_the_line_round_that_it_begins(review):
    review.open(AWA)
    line = in_line(["أحمد منصور", "", "P-3"])
    assert line == "\u200e\u2068أحمد منصور\u2069 · \u2068P-3\u2069"
    assert in_line([""]) == ""
    assert review.page.header.who.text().startswith("\u200e")


def test_what_is_blank_or_as_last_year_is_cleared_after_a_glance_at_each(review):
    review.statements.list.start()
    review.settle()
    review.press("Clear at a glance…")
    dialog = review.dialog()
    assert not dialog.verb.isEnabled()
    assert "Flat in Lyon" in said(dialog)
    for _ in range(3):  # one too many
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Space)
        review.settle()
    assert not review.filing(ZOE).review_outcome
    assert dialog.verb.text() == "Clear 2 statements"
    QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Return)
    review.settle()
    assert review.filing(ZOE).review_outcome == "no_conflict"
    assert review.filing(IVAN).review_outcome == "nothing_to_declare"
    assert not review.filing(AWA).review_outcome
    glances = [file for file, detail in viewed(review) if detail == "glance"]
    assert sorted(glances) == sorted((review.files[ZOE], review.files[IVAN]))


def test_a_statement_that_is_amended_while_it_is_glanced_at_is_not_cleared(review):
    review.statements.list.start()
    review.settle()
    review.press("Clear at a glance…")
    dialog = review.dialog()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    review.settle()
    amend(review, ZOE, {"assets": [FLAT], "interests": [{"whose": "self", "what": "A vineyard"}]})
    review.press("Clear 1 statement", dialog)
    assert not review.filing(ZOE).review_outcome
    assert "could not be" in review.statements.banner.sentence


def test_an_amendment_is_set_beside_the_version_that_it_replaces(review):
    amend(review, ZOE, {"assets": [FLAT], "interests": [{"whose": "self", "what": "A vineyard"}]})
    part = review.open(ZOE).parts["statement"]
    first = review.filing(ZOE).versions[0].key
    (beside,) = [c for c in part.findChildren(type(review.list.year)) if c.offers("before")]
    beside.choose(first)
    beside.activated.emit(beside.currentIndex())
    review.settle()
    text = said(part)
    assert "A vineyard" in text
    assert "New" in text.split("\n")


def test_names_on_a_list_are_shown_with_the_reason_and_dismissed_for_good(review, tmp_path):
    compare(review, tmp_path)
    part = review.open(AWA).parts["statement"]
    (line,) = [t for t in said(part).split("\n") if "ACME TRADING S.A.R.L." in t]
    assert line.startswith("Vendor list: ")
    assert choose(review, "aspect", "matches") == [AWA]
    review.press("Dismiss the match… ACME TRADING S.A.R.L.", part)
    review.save(reason="A company of the same name in another country.")
    (match,) = review.filing(AWA).matches
    assert match.dismissed
    compare(review, tmp_path, again=True)
    assert [m.dismissed for m in review.filing(AWA).matches] == [True]
    assert choose(review, "aspect", "matches") == []


def test_a_list_without_names_is_refused_and_nothing_is_entered(review, tmp_path):
    path = tmp_path / "vendors.csv"
    path.write_text("Price;Number\n1;2\n")
    review.statements._on_compare()
    review.settle()
    dialog = review.dialog()
    dialog.paths["vendors"].setText(str(path))
    review.press("Compare", dialog)
    assert dialog.banner.sentence
    dialog.reject()
    assert not review.filing(AWA).matches


def test_what_the_filer_was_asked_and_answered_stands_in_the_review(review):
    review.take(AWA, "begin_review")
    review.take(AWA, "ask_filer", question="Who approved the board?", answer_by=days_ago(-14))
    part = review.open(AWA, "review").parts["review"]
    assert "Who approved the board?" in said(part)
    assert "Waits for an answer" in said(part)
    assert buttons(part, "Write the letter: Questions to the filer")
    review.take(AWA, "receive_answer", reply="Nobody yet.")
    review.settle()
    assert "Nobody yet." in said(part)


def test_documents_of_who_was_drawn_are_asked_for_and_held_against_the_statement(review):
    review.take(IVAN, "clear", outcome="nothing_to_declare", seen=True)
    assert not buttons(review.open(IVAN, "review"), "Ask for a document")
    review.do(IVAN, "set_drawn", certificate="ab" * 32)
    part = review.open(IVAN, "review").parts["review"]
    review.press("Ask for a document", part)
    review.save(what="Bank statement", section="assets")
    review.press("Record what a document shows", part)
    review.save(agrees="yes")
    assert [one.agrees for one in review.filing(IVAN).asked] == ["yes"]
    assert "Agrees" in said(part)


def test_a_note_of_a_reviewer_stays_in_the_file(review):
    part = review.open(AWA, "review").parts["review"]
    review.press("New note", part)
    review.save(kind="note", text="Ask the head of section.")
    assert "Ask the head of section." in said(part)


def test_papers_go_into_the_open_statement_and_a_sealed_answer_does_not(review, tmp_path):
    deed, answer = tmp_path / "deed.txt", tmp_path / "answer.pbr"
    deed.write_text("A deed.")
    answer.write_bytes(MAGIC + bytes(64))
    review.open(AWA)
    review.drop(review.statements, [deed])
    review.drop(review.statements, [answer])
    assert [d.name for d in review.filing(AWA).documents] == ["deed.txt"]
    assert review.statements.banner.sentence == "An answered form cannot be attached."


def amend(review: Review, name: str, sections: dict) -> None:
    """File another version of a statement."""
    file = review.files[name]
    work = Operation(
        lambda opened: [arrive(opened.records, file, sections, None)],
        changes=lambda _, at: Changed(at, frozenset({file})),
    )
    review.run(work)
    review.settle()


def compare(review: Review, folder: Path, *, again: bool = False) -> None:
    """Hold the cycle against a list of vendors, the kept one when it is done again."""
    path = folder / "vendors.csv"
    path.write_text(VENDORS)
    review.statements.close_case()
    review.press("Compare with lists…")
    dialog = review.dialog()
    if not again:
        dialog.paths["vendors"].setText(str(path))
    review.press("Compare", dialog)
    assert "3 statements compared." in review.statements.banner.sentence


def test_a_person_says_which_column_of_a_list_has_the_names_and_that_is_remembered(
    review, tmp_path
):
    path = tmp_path / "vendors.csv"
    path.write_text("A;B\nV-1;ACME TRADING SARL\nV-2;Other Ltd\n")
    review.statements.close_case()
    for known in (False, True):
        review.press("Compare with lists…")
        dialog = review.dialog()
        dialog._on_choose("vendors")
        reader = review.dialog()
        reader.path.setText(str(path))
        click(reader.verb)
        review.settle()
        for name, fact in (("A", "number"), ("B", "name")):
            if not known:
                reader.columns.facts[name].choose(fact)
            assert reader.columns.facts[name].value == fact
        click(reader.verb)
        review.settle()
        assert reader.trial.summary.text() == "Rows: 2. Names: 2. Left out: 0."
        review.press("Use this list", reader)
        assert dialog.paths["vendors"].text() == str(path)
        dialog.reject()
    review.press("Compare with lists…")
    dialog = review.dialog()
    dialog.paths["vendors"].setText(str(path))
    review.press("Compare", dialog)
    assert len(review.filing(AWA).matches) == 1
