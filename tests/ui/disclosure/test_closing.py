# SPDX-License-Identifier: Apache-2.0
"""A cycle is closed: what hinders it is listed by reason, and each is settled from there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from core.disclosure import STATEMENT
from core.disclosure.filing import Arrival, take_in
from core.disclosure.opening import filer_facts, register
from core.disclosure.workflow import Action, State
from core.errors import Refusal
from core.office.changes import approve, set_addressee, set_programme
from core.office.office import Addressee
from core.office.programmes import DISCLOSURE
from storage.signing import create_identity
from tests.bench.cycles import ON, clear_all
from tests.core.disclosure.harness import FLAT, blank
from tests.core.disclosure.office import statement
from tests.ui.cases.harness import click, enter
from tests.ui.conftest import OTHER_PASSPHRASE
from ui.operations import Operation
from ui.operations.cases import advance_case
from ui.operations.changed import Changed
from ui.operations.disclosure_cycles import close_cycle
from ui.operations.disclosure_many import advance_many
from ui.widgets.text import Label

CAME = {"channel": "paper", "received_on": ON}


def shown(row_list):
    model = row_list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


@pytest.fixture
def cycle(seat):
    """Return a cycle in which most of what can hinder its closing does."""
    cycle = seat.begin()
    overdue, empty, full, ready, twice = seat.register(cycle, 5)

    def work(opened):
        records = opened.records
        case = records.load(cycle).case
        me = records.me
        for file, said in ((empty, blank()), (full, blank(assets=[FLAT]))):
            arrival = Arrival(statement(said))
            records.apply(file, lambda c, _, a=arrival: take_in(c, a, CAME, by=me, on=ON))
        clear_all(records, [ready])
        who = filer_facts(records.load(twice).case.filer)
        terms = {"number": "FD/2021/again", "form_kind": "annual", "due_on": "2021-03-31"}
        made = register(case, {**who, **terms}, by=me, on=ON)
        records.create(STATEMENT, made)

    seat.run(Operation(work, changes=lambda _, at: Changed(at, frozenset((overdue,)))))
    seat.pane.show_tab("closing")
    seat.settle()
    return cycle


def choose(seat, name):
    """Choose what hinders, with the keyboard's row."""
    seat.pane.closing.list.select(name)
    seat.settle()
    return seat.pane.closing


def test_what_hinders_is_told_by_reason_and_each_is_settled_from_there(seat, cycle):
    closing = seat.pane.closing
    rows = seat.pane.view.hindering
    assert {name: len(some) for name, some in rows.items()} == {
        "twice": 1, "overdue": 2, "glance": 1, "review": 1, "ready": 1,
    }  # fmt: skip
    assert len(shown(closing.list)) == 5
    assert not closing.close_cycle.isVisible()

    choose(seat, "twice")
    seat.press("Say which one counts…", closing)
    dialog = seat.dialog()
    stays = dialog.stays.value
    click(dialog.verb)
    seat.settle()
    rows = seat.pane.view.hindering
    assert "twice" not in rows
    aside = next(r for r in seat.pane.view.rows if "released" in r.facets)
    assert aside.file != stays
    number = next(r.number for r in seat.pane.view.rows if r.file == stays)
    assert seat.case(aside.file).way[-1].facts.text("instead") == number

    choose(seat, "overdue")
    seat.press("Close as not filed…", closing)
    dialog = seat.dialog()
    enter(dialog.form.fields["reason"], "Three reminders, no statement.")
    click(dialog.verb)
    seat.settle()
    choose(seat, "glance")
    seat.press("Clear at a glance…", closing)
    dialog = seat.dialog()
    seat.settle()
    QTest.keyClick(dialog, Qt.Key.Key_Space)
    click(dialog.verb)
    seat.settle()
    assert set(seat.pane.view.hindering) == {"review", "ready"}

    (left,) = seat.pane.view.hindering["review"]
    choose(seat, "review")
    seat.press("Open", closing)
    seat.settle()
    assert seat._page("statements").case.file == left.file
    seat._page("disclosure")
    for action, given in (
        ("begin_review", {}),
        ("clear", {"outcome": "no_conflict", "seen": True}),
    ):
        seat.run(advance_case(file=left.file, action=action, facts=given))
    seat.settle()
    choose(seat, "ready")
    assert len(closing.meant) == 3
    seat.press("Close the filing…", closing)
    click(seat.dialog().verb)
    seat.settle()
    assert shown(closing.list) == []
    seat.press("Close the cycle…", closing)
    click(seat.dialog().verb)
    seat.settle()
    assert seat.case(cycle).closed
    assert seat.case(cycle).totals.number("required") == 5


@pytest.fixture
def over(seat):
    """Return a closed cycle whose time of retention is over, and a second person to approve."""
    cycle = seat.begin()
    files = seat.register(cycle, 3)

    def work(opened):
        records, me = opened.records, opened.records.me
        clear_all(records, files)
        head = Addressee("Ms. Head", "Executive Director", "New York")
        records.apply_office(lambda _, registers: set_addressee(registers, "head", head, ON))
        second = seat.sample.second
        for decide, by in (
            (lambda office, known: set_programme(office, known, second, DISCLOSURE, ON,
                                                 granted=True), me),
            (lambda office, _: approve(office, office.pending[0].event, second, ON), second),
        ):  # fmt: skip
            assert not isinstance(records.apply_office(decide, actor=by), Refusal)
        create_identity(records, me)

    seat.run(Operation(work, changes=lambda _, at: Changed(at, frozenset(files))))
    done = seat.run(advance_many(files=files, action=Action.CLOSE, facts={}, on=ON))
    assert not done.refused
    seat.run(close_cycle(cycle=cycle, on=ON))
    seat.pane.show_tab("closing")
    seat.settle()
    return cycle


@pytest.mark.parametrize(
    ("what", "why"),
    [("certificate", "disclosure.none_destroyed"), ("report", "disclosure.all_filed")],
)
def test_where_there_is_no_letter_to_write_its_place_says_why(seat, over, what, why):
    seat.pane.do(what)
    dialog = seat.dialog()
    seat.settle()
    said = [label.text() for label in dialog.paper.findChildren(Label)]
    assert said == list(seat.window.desk.language.message(Refusal.of(why)))
    assert not dialog.banner.isVisible(), "it would be said twice"
    assert not dialog.verb.isEnabled()
    dialog.reject()


def test_statements_are_destroyed_by_two_persons_with_the_key_and_that_is_certified(
    seat, over, tmp_path, monkeypatch
):
    closing = seat.pane.closing
    assert seat.case(over).private_key is not None
    seat.press("Propose to destroy them…", closing)
    dialog = seat.dialog()
    assert dialog.accessibleName() == "Destroy the statements"
    enter(dialog.form.fields["rule"], "Schedule 4.2")
    click(dialog.verb)
    seat.settle()
    assert all(row.one("proposal") == "dispose" for row in seat.pane.view.rows)
    assert seat.case(over).private_key is not None
    seat.press("Approve…", closing)
    dialog = seat.dialog()
    seat.settle()
    assert dialog.officer.value == seat.sample.second
    dialog.passphrase.setText("not theirs")
    click(dialog.verb)
    seat.settle()
    assert dialog.passphrase.property("state") == "wrong"
    dialog.passphrase.setText(OTHER_PASSPHRASE)
    click(dialog.verb)
    seat.settle()
    assert {row.state for row in seat.pane.view.rows} == {State.DISPOSED}
    cycle = seat.case(over)
    assert cycle.private_key is None
    assert (cycle.year, cycle.totals.number("required"), cycle.closed) == ("2021", 3, True)

    seat.press("Certificate of destruction…", closing)
    dialog = seat.dialog()
    seat.settle()
    assert dialog.count.text() == "Statements destroyed: 3."
    assert "Schedule 4.2" in dialog.rule.text()
    target = tmp_path / "certificate.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    click(dialog.verb)
    seat.settle()
    assert target.read_bytes().startswith(b"%PDF")
    assert [letter.kind for letter in seat.case(over).letters] == ["disposal_certificate"]
