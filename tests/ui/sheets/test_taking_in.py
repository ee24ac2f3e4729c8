# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a register is imported in the window: looked at, mended, all or nothing."""

from __future__ import annotations

import csv

from openpyxl import Workbook
from PySide6.QtWidgets import QFileDialog

from core.advice.workflow import State
from core.errors import Refusal
from core.tabular.reading import Checked, Problem
from tests.ui.advice.test_register import said
from tests.ui.cases.harness import buttons, click, enter
from tests.ui.conftest import wait_for
from tests.ui.probe import Probe, pace
from tests.ui.sheets.conftest import write
from ui.cases.names import Names
from ui.sheets.trial import TrialStep

MENDED = {
    "Kind of thing": "category", "Topic": "subcategory", "Asked by": "name",
    "Question in short": "summary",
}  # fmt: skip


def begin(seat, path):
    """Open the dialog and have it look at a file."""
    click(seat.requests.take_in)
    dialog = seat.dialog()
    dialog.path.setText(str(path))
    go_on(seat, dialog)
    return dialog


def go_on(seat, dialog):
    click(dialog.verb)
    seat.settle()


def mend(seat, dialog):
    """Say what the columns have, and what the words mean."""
    for name, fact in MENDED.items():
        enter(dialog.columns.facts[name], fact)
    go_on(seat, dialog)
    enter(dialog.words.words["subcategory", "Second job"], "outside_activities")
    go_on(seat, dialog)


def wrong(dialog) -> list[list[str]]:
    table = dialog.trial.table
    return [[table.item(row, n).text() for n in range(4)] for row in range(table.rowCount())]


def requests(seat) -> dict:
    found = seat.ask(lambda records: records.list(kinds=("request",), limit=100)).rows
    return {case.number: case for case in (seat.case(row.file) for row in found)}


def test_a_register_is_mended_and_imported_whole(seat, register):
    dialog = begin(seat, register)
    assert dialog.columns.facts["Date"].value == "received_on"
    assert dialog.columns.orders["Date"].value == "dmy"
    mend(seat, dialog)
    assert dialog.trial.summary.text() == (
        "Rows: 4. New requests: 4. Known already: 0. Errors: 0."
    )  # fmt: skip
    assert dialog.verb.accessibleName() == "Import 4 requests"
    assert not requests(seat)
    go_on(seat, dialog)
    assert seat.no_dialog()
    assert seat.requests.banner.sentence == "4 requests were imported."
    assert len(seat.listed()) == 4
    found = requests(seat)
    assert {n: (c.classes.subcategory, c.state) for n, c in found.items()} == {
        "L-1": ("gifts_honours_hospitality", State.ANSWERED),
        "L-2": ("outside_activities", State.ANSWERED),
        "L-3": ("", State.ANSWERED),
        "L-4": ("outside_activities", State.OPEN),
    }
    assert found["L-2"].principal.name == "Bo Chen"


def test_each_step_is_as_high_as_what_it_asks(seat, register):
    click(seat.requests.take_in)
    dialog = seat.dialog()
    asked = dialog.height()
    assert dialog.room.verticalScrollBar().maximum() == 0
    assert asked < dialog.columns.sizeHint().height()
    dialog.path.setText(str(register))
    go_on(seat, dialog)
    assert dialog.step == 1
    assert dialog.height() > asked
    click(dialog.back)
    assert dialog.height() == asked


def test_an_answer_that_was_taken_over_is_not_said_to_be_of_who_took_it_over(seat, register):
    dialog = begin(seat, register)
    mend(seat, dialog)
    go_on(seat, dialog)
    file = requests(seat)["L-1"].file
    page = seat.open(file)
    assert "Taken over by" in said(page.parts["story"])
    seat.step(file, "take_up_again", reason="She asks again.")
    seat.step(file, "answer", answer="Yes.")
    told = said(seat.open(file).parts["story"])
    assert told.index("Answered by") < told.index("Taken over by")


def test_what_was_said_is_remembered_and_the_same_rows_add_nothing(seat, register, tmp_path):
    mend(seat, dialog := begin(seat, register))
    go_on(seat, dialog)
    more = ("L-5", "02.04.2021", "Advice", "Second job", "Di Ek", "Writing a book", None)
    dialog = begin(seat, write(tmp_path / "later.xlsx", more))
    assert dialog.columns.facts["Topic"].value == "subcategory"
    go_on(seat, dialog)
    assert dialog.step == 3  # no word is unknown any more
    assert "New requests: 1. Known already: 4." in dialog.trial.summary.text()
    go_on(seat, dialog)
    assert len(requests(seat)) == 5


def test_nothing_is_imported_while_a_row_is_wrong_and_the_list_of_errors_is_saved(
    seat, tmp_path, monkeypatch
):
    bad = ("L-9", "31.02.2021", "Advice", "Gifts", "Ed Fo", "A watch", None)
    dialog = begin(seat, write(tmp_path / "bad.xlsx", bad))
    mend(seat, dialog)
    ((row, column, name, said),) = wrong(dialog)
    assert (row, column, name) == ("6", "B", "Date")
    assert "day" in said
    assert not dialog.verb.isEnabled()
    place = tmp_path / "errors.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(place), ""))
    click(dialog.trial.save)
    seat.settle()
    listed = list(csv.reader(place.read_text("utf-8-sig").splitlines()))
    assert listed[1][:3] == ["6", "B", "Date"]
    assert dialog.banner.sentence == "The list is saved."
    dialog.reject()
    assert not requests(seat)


def test_of_a_table_that_is_wrong_in_every_row_only_what_is_listed_is_put_into_words(seat):
    wrong = Problem(2, "B", "Date", Refusal.of("sheets.day_unread", fact="received_on"))
    trial = TrialStep(Names(seat.window.desk.language, seat.window.desk.office))
    with Probe() as probe:
        trial.show_checked(Checked(rows=200_000, repeats=(), problems=(wrong,) * 200_000))
    assert trial.table.rowCount() == 500
    assert "200,000" in trial.more.text()
    assert probe.worked < 0.5 * pace()  # the words of all of them would take some seconds
    trial.deleteLater()


def test_an_import_that_is_cancelled_leaves_nothing(seat, tmp_path):
    path = tmp_path / "long.csv"
    lines = [f"2021-02-03;Media;Person {n};A call about {n}" for n in range(400)]
    path.write_text("\n".join(["Date;Category;Name;Summary", *lines]), "utf-8")
    dialog = begin(seat, path)
    go_on(seat, dialog)
    assert dialog.verb.accessibleName() == "Import 400 requests"
    click(dialog.verb)
    dialog.reject()
    seat.settle()
    assert seat.no_dialog()
    assert not requests(seat)


def test_a_fact_stands_in_one_column_and_what_is_necessary_is_asked_for(seat, register):
    dialog = begin(seat, register)
    enter(dialog.columns.facts["Answered"], "received_on")
    assert dialog.columns.facts["Date"].value == ""
    go_on(seat, dialog)
    assert dialog.step == 1
    assert dialog.banner.sentence == "Say which column has: Category"
    enter(dialog.columns.category, "confidential_advice")
    go_on(seat, dialog)
    assert dialog.step > 1
    click(*buttons(dialog, "Back"))
    assert dialog.step == 1
    dialog.reject()


def test_what_cannot_be_read_is_said_at_the_field_of_the_file(seat, tmp_path):
    files = {
        "gone.xlsx": None,
        "empty.csv": b"\n\n",
        "broken.xlsx": b"PK\x03\x04 no more than this",
        "locked.xlsx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    }
    dialog = begin(seat, tmp_path / "none")
    told = {}
    for name, content in files.items():
        if content is not None:
            (tmp_path / name).write_bytes(content)
        dialog.path.setText(str(tmp_path / name))
        go_on(seat, dialog)
        assert dialog.step == 0
        assert dialog.path.property("state") == "wrong"
        told[name] = dialog.path.accessibleDescription()
    assert told["gone.xlsx"] == "This file is not there."
    assert told["empty.csv"].startswith("The file has no rows.")
    assert len(set(told.values())) == 4
    dialog.reject()


def test_another_sheet_of_the_file_is_looked_at_with_columns_of_its_own(seat, tmp_path):
    book = Workbook()
    book.active.append(("Date", "Category", "Summary"))
    book.active.append(("2021-02-03", "Media", "A call"))
    older = book.create_sheet("2019")
    for row in (("Received", "Type", "Subject"), ("2019-02-03", "Training", "A session")):
        older.append(row)
    book.save(tmp_path / "two.xlsx")
    dialog = begin(seat, tmp_path / "two.xlsx")
    assert list(dialog.columns.facts) == ["Date", "Category", "Summary"]
    enter(dialog.columns.sheet, "2019")
    seat.settle()
    assert dialog.step == 1
    assert list(dialog.columns.facts) == ["Received", "Type", "Subject"]
    go_on(seat, dialog)
    go_on(seat, dialog)
    (case,) = requests(seat).values()
    assert (case.summary, case.classes.category) == ("A session", "training")


def test_a_file_that_is_dropped_is_looked_at_at_once_with_its_letters(seat, tmp_path):
    path = tmp_path / "old.csv"
    path.write_bytes("Date;Category;Name;Summary\n2021-02-03;Media;Zoé Müller;Été".encode("cp1252"))
    click(seat.requests.take_in)
    dialog = seat.dialog()
    seat.drop(dialog, [path])
    assert dialog.step == 1
    assert "guessed" in dialog.banner.sentence
    assert dialog.columns.encoding.value == "cp1252"
    enter(dialog.columns.encoding, "cp1251")
    seat.settle()
    assert dialog.step == 1
    assert dialog._looked.table.rows[1].cells[2] == "Zoй Mьller"
    enter(dialog.columns.encoding, "cp1252")
    seat.settle()
    go_on(seat, dialog)
    go_on(seat, dialog)
    wait_for(seat.no_dialog)
    assert [case.principal.name for case in requests(seat).values()] == ["Zoé Müller"]
