# SPDX-License-Identifier: Apache-2.0
"""The persons in a restricted file are shown to who says why, for a while, and it is entered."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QTextEdit

from tests.ui.advice.harness import GIFT, Register
from tests.ui.cases.harness import Seat
from tests.ui.conftest import wait_for
from ui.cases.prose import Prose
from ui.privacy.identity import MINUTES, UnsealDialog

NAME, POST, MAIL = "Rosa Alvarez", "Field driver", "rosa@example.org"
WITNESS = "Jonas Lindqvist"
IDENTITY = (NAME, POST, MAIL, WITNESS)


@pytest.fixture
def seat(window, sample):
    taken = Seat(window, sample)
    yield taken
    taken.settle()


@pytest.fixture
def file(seat):
    """Return a case that few may know of."""
    made = seat.begin(name=NAME, post=POST, email=MAIL)
    seat.act(made, "add_person", role="witness", name=WITNESS)
    seat.act(made, "restrict_case", reason="She fears for her contract")
    return made


def seen(page):
    """Return all texts of a page, whatever tab is shown."""
    kinds = (QLabel, QLineEdit, QPlainTextEdit, QTextEdit, Prose)
    parts = [part for kind in kinds for part in page.findChildren(kind)]
    said = [p.toPlainText() if hasattr(p, "toPlainText") else "" for p in parts]
    said += [p.text if isinstance(p.text, str) else p.text() for p in parts if hasattr(p, "text")]
    rows = page.parts["history"].rows._model._rows
    return "\n".join([*said, *(row.spoken for row in rows), page.header.who.text()])


def look_through(seat, file):
    """Return what is seen of a file in all of its parts."""
    page = seat.open(file)
    for part in page.parts.values():
        page.tabs.setCurrentWidget(part)
        seat.settle()
    return seen(page)


def ask(seat, reason):
    seat.page.header.names.click()
    dialog = seat.page.findChild(UnsealDialog)
    dialog.reason.choose(reason)
    dialog.verb.click()
    wait_for(lambda: not dialog.isVisible())
    seat.settle()


def test_nobody_is_named_in_the_file_until_there_is_a_reason(seat, file):
    assert not [word for word in IDENTITY if word in look_through(seat, file)]
    assert "Name 1 (not shown)" in seen(seat.page)
    ask(seat, "contact")
    assert [word for word in IDENTITY if word not in look_through(seat, file)] == []


def test_the_access_log_keeps_that_it_was_shown_and_why(seat, file):
    seat.open(file)
    ask(seat, "interest")
    entry = seat.ask(lambda records: records.access_log(1, file=file))[0]
    assert (entry.act.value, entry.detail) == ("view", "identity/interest")
    assert entry.actor == seat.sample.director


def test_without_a_reason_nothing_is_shown_and_nothing_entered(seat, file):
    seat.open(file)
    before = len(seat.ask(lambda records: records.access_log(100)))
    seat.page.header.names.click()
    dialog = seat.page.findChild(UnsealDialog)
    dialog.verb.click()
    assert dialog.isVisible()
    dialog.reject()
    seat.settle()
    assert len(seat.ask(lambda records: records.access_log(100))) == before
    assert NAME not in seen(seat.page)


def test_the_names_are_sealed_again_by_time_by_hand_and_by_going_elsewhere(seat, file):
    seat.open(file)
    ask(seat, "letter")
    assert seat.page.header.who.text() == NAME
    timer = seat.page.sealing._timer
    assert timer.isActive()
    assert timer.interval() == MINUTES * 60 * 1000
    timer.timeout.emit()
    seat.settle()
    assert seat.page.header.who.text() == "Name 1 (not shown)"
    ask(seat, "letter")
    seat.page.header.names.click()
    seat.settle()
    assert seat.page.header.who.text() == "Name 1 (not shown)"
    ask(seat, "letter")
    other = seat.begin(name="Ana Open")
    seat.open(other)
    assert seat.page.header.who.text() == "Ana Open"
    assert not seat.page.header.names.isVisible()
    seat.open(file)
    assert seat.page.header.who.text() == "Name 1 (not shown)"


def test_lists_name_nobody_of_a_restricted_file_and_the_search_still_finds_it(seat, file):
    row = seat.ask(lambda records: records.list(kinds=None)).rows[0]
    assert (row.file, row.title) == (file, "")
    model = seat.cases.list.model
    shown = [model.index(0, n).data() for n in range(model.columnCount())]
    assert "Name not shown" in " ".join(map(str, shown))
    assert NAME not in " ".join(map(str, shown))
    assert [hit.file for hit in seat.ask(lambda records: records.search("Alvarez"))] == [file]
    seat.act(file, "open_to_programme", reason="Settled")
    assert seat.ask(lambda records: records.list(kinds=None)).rows[0].title == NAME


def test_sealed_persons_cannot_be_overwritten_by_what_stands_for_them(seat, file):
    page = seat.open(file, "people")
    assert page.view.acts["change_person"].code == "window.identity_sealed"
    ask(seat, "correction")
    assert seat.page.view.acts["change_person"] is None
    assert [p.name for p in seat.page.view.case.persons] == [NAME, WITNESS]


def test_a_file_that_is_not_restricted_has_nothing_sealed(seat):
    page = seat.open(seat.begin(name=NAME))
    assert page.header.who.text() == NAME
    assert not page.header.names.isVisible()


def test_who_asks_in_a_restricted_request_is_sealed_too(window, sample):
    register = Register(window, sample)
    file = register.log()
    register.act(file, "restrict_case", reason="The supplier is known")
    said = look_through(register, file)
    assert GIFT["name"] not in said
    assert GIFT["email"] not in said
    assert register.page.view.acts["name_requester"].code == "window.identity_sealed"
    ask(register, "contact")
    assert GIFT["name"] in look_through(register, file)
