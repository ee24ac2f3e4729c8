# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a letter is written beside its page, signed, shown and taken out."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from core.office.instance import code_of
from tests.ui.cases.harness import buttons, click, days_ago, heard
from tests.ui.conftest import wait_for
from ui.letters.issued import IssuedLetter

if TYPE_CHECKING:
    from ui.letters.composer import Composer


@pytest.fixture
def complaint(seat):
    file = seat.begin(name="Rosa Alvarez", received_on=days_ago(20))
    seat.act(
        file, "add_allegation", kind="performance_rating", what="Rated insufficient.",
        on=days_ago(30), state="taken", why="Nine days after the interview.",
    )  # fmt: skip
    return file


def compose(seat, file, kind: str) -> Composer:
    seat.open(file, "letters")
    seat.page.letter_requested.emit(file, kind)
    seat.settle()
    return seat.dialog()


def preview(dialog: Composer) -> str:
    wait_for(lambda: dialog.paper.pages > 0)
    return heard(dialog.paper)


def issue(seat, file, kind: str):
    dialog = compose(seat, file, kind)
    if dialog.identity.isVisible():
        click(dialog.identity)
        seat.settle()
    wait_for(dialog.verb.isEnabled)
    click(dialog.verb)
    seat.settle()
    assert seat.no_dialog()
    return seat.case(file).letters[-1]


def test_the_page_is_in_view_before_anything_is_signed(seat, complaint):
    dialog = compose(seat, complaint, "acknowledgement")
    assert "Rosa Alvarez" in preview(dialog)
    assert not seat.case(complaint).letters
    dialog.reject()
    seat.settle()


def test_what_an_officer_adds_is_on_the_page(seat, complaint):
    dialog = compose(seat, complaint, "acknowledgement")
    before = preview(dialog)
    dialog.additional.insertPlainText("We have noted your wish to be called at home.")
    wait_for(lambda: "called at home" in heard(dialog.paper))
    assert "called at home" not in before
    dialog.reject()
    seat.settle()


def test_without_an_identity_the_composer_says_so_and_makes_one(seat, complaint):
    dialog = compose(seat, complaint, "acknowledgement")
    assert not dialog.verb.isEnabled()
    assert dialog.banner.sentence
    assert dialog.banner._ground.property("tone") == "info", "nothing has gone wrong"
    assert dialog.identity.isVisible()
    click(dialog.identity)
    seat.settle()
    wait_for(dialog.verb.isEnabled)
    assert not dialog.identity.isVisible()
    dialog.reject()
    seat.settle()


def test_an_issued_letter_is_genuine_and_its_copy_is_the_same_bytes(
    seat, complaint, tmp_path, monkeypatch
):
    letter = issue(seat, complaint, "acknowledgement")
    seat.page.issued_requested.emit(complaint, letter.id)
    seat.settle()
    shown = seat.dialog()
    assert isinstance(shown, IssuedLetter)
    assert shown.found.text().startswith("This is the letter that was issued")
    target = tmp_path / "letter.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    click(shown.verb)
    seat.settle()
    assert hashlib.sha256(target.read_bytes()).hexdigest() == letter.sha256
    acts = seat.ask(lambda records: [entry.act for entry in records.access_log(limit=5)])
    assert "export" in acts
    shown.reject()


def test_a_letter_that_was_just_signed_is_shown_from_where_it_is_said(seat, complaint):
    letter = issue(seat, complaint, "acknowledgement")
    said = seat.page.banner
    assert letter.register_number in said.sentence
    click(said._action)
    seat.settle()
    shown = seat.dialog()
    assert isinstance(shown, IssuedLetter)
    assert shown._shown.letter.id == letter.id
    shown.reject()
    assert seat.window.focusWidget() is seat.page.tabs.tabBar()


@pytest.fixture
def issued(seat, complaint):
    """Return a letter that is looked at."""
    letter = issue(seat, complaint, "acknowledgement")
    seat.page.issued_requested.emit(complaint, letter.id)
    seat.settle()
    shown = seat.dialog()
    yield shown
    shown.reject()


def test_a_printed_letter_has_all_pages(seat, issued, printer):
    click(issued.printing)
    seat.settle()
    document = pypdfium2.PdfDocument(printer.paper)
    assert len(document) == issued.paper.pages
    document.close()


def test_a_letter_can_replace_an_earlier_one_and_both_stay(seat, complaint):
    first = issue(seat, complaint, "acknowledgement")
    dialog = compose(seat, complaint, "acknowledgement")
    dialog.supersedes.set_value(first.id)
    wait_for(dialog.verb.isEnabled)
    click(dialog.verb)
    seat.settle()
    one, two = seat.case(complaint).letters
    assert one.superseded_by == two.id
    code = code_of(seat.ask(lambda records: records.instance))
    number = f"EO/{seat.case(complaint).number}/{code}"
    assert [one.register_number, two.register_number] == [f"{number}-01", f"{number}-02"]
    seat.page.tabs.setCurrentWidget(seat.page.parts["letters"])
    spoken = {made.accessibleName() for made in buttons(seat.page.parts["letters"], "Show")}
    assert spoken == {f"Show: {number}-01", f"Show: {number}-02"}


def test_keys_stop_at_a_letter_once_its_text_can_be_read_out(seat, complaint):
    letter = issue(seat, complaint, "acknowledgement")
    dialog = IssuedLetter(seat.window.desk, complaint, letter.id, seat.window)
    assert dialog.paper.focusPolicy() == Qt.FocusPolicy.NoFocus
    wait_for(lambda: dialog.paper.pages > 0)
    assert "Rosa Alvarez" in dialog.paper.accessibleDescription()
    assert dialog.paper.focusPolicy() == Qt.FocusPolicy.StrongFocus
    dialog.deleteLater()
