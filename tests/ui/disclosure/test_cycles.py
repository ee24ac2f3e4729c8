# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a cycle is begun, filled, followed and closed in the window."""

from __future__ import annotations

from datetime import date

from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from core.disclosure import CYCLE
from core.disclosure.workflow import Action
from core.office.programmes import DISCLOSURE
from tests.bench.cycles import clear_all
from tests.ui.cases.harness import click, enter
from tests.ui.conftest import wait_for
from tests.ui.disclosure.test_statements import said
from ui.frame.places import PLACES, places_of
from ui.operations.cases import advance_case
from ui.operations.disclosure_many import advance_many
from ui.widgets.rows import ROW_ROLE, RowList

STAFF = (
    ("Index", "Name", "Level", "Functional title", "EOD"),
    ("100001", "Ann Doe", "D-1", "Director", "2015-01-02"),
    ("100002", "Bo Chen", "P-3", "Procurement officer", "2021-01-12"),
    ("100003", "Cy Roe", "P-3", "Auditor", "2001-01-12"),
)


def staff(path, *rows):
    book = Workbook()
    for row in rows or STAFF:
        book.active.append(row)
    book.save(path)
    return path


def look_at(seat, path):
    """Open the dialog of staff lists and go as far as the trial, if that can be reached."""
    seat.pane.do("import")
    dialog = seat.dialog()
    dialog.path.setText(str(path))
    for _ in range(2):
        click(dialog.verb)
        seat.settle()
    return dialog


def shown(row_list):
    model = row_list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_cycle_is_begun_with_the_rules_of_the_policy_and_shown_at_once(seat):
    seat.press("New cycle", seat.place._stack)
    dialog = seat.dialog()
    assert dialog.rules.rules, "the policy has rules"
    enter(dialog.form.year, "2021")
    assert dialog.form.covers.value == date(2020, 12, 31)
    dialog.form.opens_on.set_value(date(2021, 3, 1))
    click(dialog.verb)
    seat.settle()
    assert "due_on" not in dialog.form.given  # it stays open, and says so at the field
    dialog.form.due_on.set_value(date(2021, 2, 1))
    click(dialog.verb)
    seat.settle()
    assert "that is when “Window opens on” is." in dialog.form.due_on.accessibleDescription()
    dialog.form.due_on.set_value(date(2021, 3, 31))
    dialog.targets.stages["review"].set_value(date(2021, 9, 30))
    click(dialog.verb)
    seat.settle()
    cycle = seat.case(seat.place.file)
    assert (cycle.year, cycle.targets) == ("2021", {"review": date(2021, 9, 30)})
    assert cycle.rules == dialog.rules.rules
    assert shown(seat.place.list) == ["2021"]
    assert seat.pane.title.text() == "Cycle of 2021"


def test_a_staff_list_registers_whom_the_rules_pick_and_a_corrected_one_what_it_corrects(
    seat, tmp_path
):
    seat.begin()
    dialog = look_at(seat, staff(tmp_path / "staff.xlsx"))
    assert "New entrants: 1." in dialog.trial.counts.text()
    assert shown(dialog.trial.people) == ["Ann Doe", "Bo Chen"]
    click(dialog.verb)
    seat.settle()
    assert seat.pane.banner.sentence == "Registered: 2. Corrected: 0."
    # What is said moves no button from under the mouse.
    assert seat.pane.banner.y() > seat.pane.staff.y()
    corrected = [list(row) for row in STAFF]
    corrected[1][1] = "Ann Doe-Roe"
    corrected[2][3] = "Driver"
    dialog = look_at(seat, staff(tmp_path / "staff.xlsx", *corrected))
    assert shown(dialog.trial.people) == ["Ann Doe-Roe", "Bo Chen"]
    assert {"revised", "unpicked"} <= {dialog.trial.which._values[n] for n in range(2)}
    click(dialog.verb)
    seat.settle()
    assert "picked by no rule: 1" in seat.pane.banner.hint
    assert [row.name for row in seat.pane.view.rows] == ["Ann Doe-Roe", "Bo Chen"]


def test_a_list_with_somebody_in_two_grades_registers_nobody_and_says_where(seat, tmp_path):
    seat.begin()
    twice = (*STAFF, ("100001", "Ann Doe", "P-5", "Director", "2015-01-02"))
    dialog = look_at(seat, staff(tmp_path / "staff.xlsx", *twice))
    assert not dialog.verb.isEnabled()
    assert not dialog.trial.people.isVisible()
    assert dialog.trial.table.item(0, 0).text() == "5"
    dialog.reject()
    assert not seat.pane.view.rows


def test_an_act_is_done_with_who_is_chosen_and_says_of_whom_it_could_not(seat):
    cycle = seat.begin()
    files = seat.register(cycle, 3)
    seat.ask(lambda records: clear_all(records, files[:1]))
    filers = seat.pane.filers
    seat.pane.show_tab("filers")
    assert filers.count.text() == "Listed: 3 · a click chooses, a double click opens"
    filers.show_standing("overdue")
    assert {row.file for row in filers.meant} == set(files[1:])
    filers.show_standing("all")
    filers.filter.setText("100000")
    assert [row.file for row in filers.meant] == [files[0]]
    filers.filter.setText("")
    filers.table.selectRow(0)
    assert [row.file for row in filers.meant] == [files[0]]
    seat.place.reload()
    seat.settle()
    assert [row.file for row in filers.meant] == [files[0]]  # who is chosen stays chosen
    filers.table.selectAll()
    seat.pane.filers.wanted.emit("exempt", filers.meant)
    dialog = seat.dialog()
    enter(dialog.form.fields["reason"], "On secondment to another organisation")
    click(dialog.verb)
    seat.settle()
    assert dialog.banner.sentence.startswith("Proposed: 2. It takes effect once a second person")
    assert dialog.height() <= 760  # a screen of 1280 by 800, its bars taken off
    assert shown(dialog.refused) == ["Filer Number 0"]
    click(dialog.way_out)
    assert all(seat.case(file).open_proposals for file in files[1:])


def test_forms_are_made_and_what_is_no_answer_is_left_out_with_the_reason(
    seat, tmp_path, monkeypatch
):
    cycle = seat.begin()
    seat.register(cycle, 2)
    seat.pane.show_tab("filers")
    seat.press("Make forms…")
    dialog = seat.dialog()
    dialog.folder.setText(str(tmp_path / "forms"))
    click(dialog.verb)
    seat.settle()
    assert dialog.banner.sentence == "2 forms made."
    target = tmp_path / "codes.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    seat.press("Save the list of codes, to keep apart…", dialog)
    assert len(target.read_text().splitlines()) == 3
    dialog.reject()
    form = next((tmp_path / "forms").iterdir())
    seat.pane.take_in()
    dialog = seat.dialog()
    assert dialog.none.isVisible(), "an empty list would be a blank box"
    seat.drop(dialog, [form])
    assert dialog.list.isVisible()
    click(dialog.verb)
    seat.settle()
    assert dialog.banner.sentence == "Taken in: 0. Not taken in: 1."
    assert shown(dialog.list) == [form.name]
    dialog.list.select("0")
    assert dialog.hint.text().startswith("This is a form itself")
    seat.press("Save this list…", dialog)
    saved = target.read_text().splitlines()
    assert saved[1].startswith(f"{form.name},,,,")
    dialog.reject()


def test_a_cycle_closes_when_nothing_stands_in_the_way_and_is_reopened_with_a_reason(seat):
    cycle = seat.begin()
    files = seat.register(cycle, 2)
    seat.ask(lambda records: clear_all(records, files))
    seat.place.reload()
    seat.settle()
    seat.press("Show them")
    assert seat.pane.tab == "filers"
    assert seat.pane.filers.standing.value == "open"
    done = seat.run(advance_many(files=files, action=Action.CLOSE, facts={}, on=date.today()))
    assert not done.refused
    seat.pane.show_tab("overview")
    seat.settle()
    seat.press("Close the cycle…")
    click(seat.dialog().verb)
    seat.settle()
    assert seat.case(cycle).closed
    assert seat.case(cycle).totals.number("required") == 2
    assert not seat.pane.staff.isVisible()
    seat.press("Reopen…")
    dialog = seat.dialog()
    enter(dialog.form.fields["reason"], "An entrant was forgotten")
    click(dialog.verb)
    seat.settle()
    assert not seat.case(cycle).closed


def results(seat):
    """Return what the draw says of each who was drawn, and of how many there is a result."""
    draw = seat.pane.draw
    model = next(one.model() for one in draw.findChildren(RowList))
    rows = [model.index(place, 0).data(ROW_ROLE) for place in range(model.rowCount())]
    counted = {"0 of 2", "1 of 2"}.intersection(said(draw).split("\n"))
    return sorted(row.chip for row in rows), *counted


def test_the_draw_takes_a_second_hand_and_everything_is_fixed_before_it_is_held(
    seat, tmp_path, monkeypatch
):
    cycle = seat.begin()
    files = seat.register(cycle, 10)
    seat.ask(lambda records: clear_all(records, files))
    seat.place.reload()
    seat.pane.show_tab("draw")
    seat.settle()
    seat.press("Commit my secret")
    seat.press("Announce the draw…")
    dialog = seat.dialog()
    assert dialog.height() <= 760  # a screen of 1280 by 800, its bars taken off
    click(dialog.verb)
    seat.settle()
    assert dialog.banner.sentence  # one hand alone could try until the result suits
    dialog.permille.set_value(200)
    dialog.public.setText("The lottery of 30 November")
    click(dialog.verb)
    seat.settle()
    announced = seat.case(cycle).announced
    assert announced.rule.permille == 200
    seat.press("Open my secret")
    seat.press("Draw…")
    dialog = seat.dialog()
    enter(dialog.form.fields["number"], "12 13 14")
    click(dialog.verb)
    seat.settle()
    drawn = seat.case(cycle).drawn.texts("numbers")
    assert len(drawn) == 2
    rows = seat.pane.draw.draw.drawn
    assert {seat.case(row.file).filer.number for row in rows} == set(drawn)
    assert results(seat) == (["Not verified yet"] * 2, "0 of 2")
    seat.run(advance_case(file=rows[0].file, action="verify", facts={"verification": "cleared"}))
    seat.settle()
    assert results(seat) == (["Cleared", "Not verified yet"], "1 of 2")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    seat.press("Save certificate and list…")
    assert (tmp_path / "draw-2021-certificate.json").exists()
    assert (tmp_path / "draw-2021-list.csv").exists()


def test_only_who_is_in_the_programme_is_offered_the_place(seat):
    place = next(place for place in PLACES if place.name == "disclosure")
    assert place.kinds == {CYCLE.name}
    desk = seat.window.desk
    assert DISCLOSURE in desk.office.officers[desk.me].programmes
    assert place in places_of(desk)
    desk.me = seat.sample.second
    assert DISCLOSURE not in desk.office.officers[desk.me].programmes
    assert place not in places_of(desk)
    desk.me = seat.sample.director


def test_today_tells_of_targets_and_of_what_came_and_not_of_who_was_registered(seat):
    cycle = seat.begin()
    files = seat.register(cycle, 3)
    told = seat.ask(lambda records: records.today(date(2021, 10, 10)))
    assert not told.recent
    assert [(due.row.file, due.clock) for due in told.overdue] == [(cycle, "cycle_review")]
    seat.ask(lambda records: clear_all(records, files[:1]))
    told = seat.ask(lambda records: records.today(date(2021, 10, 10)))
    assert [row.file for row in told.recent] == list(files[:1])
    page = seat.today
    index = page.overdue.rows.model().index(0, 0)
    assert index.data() == "Review of the cycle — \u20682021\u2069"
    page.overdue.rows.activated.emit(index)
    seat.settle()
    assert seat.place.file == cycle


def test_another_cycle_is_read_from_its_head_and_the_same_from_where_one_was(seat):
    first, second = seat.begin(year="2021"), seat.begin(year="2020")
    seat.window.resize(960, 600)
    seat.place.show_file(first)
    seat.settle()
    bar = seat.pane.overview.verticalScrollBar()
    for again, place in ((first, 40), (second, 0)):
        bar.setValue(40)
        assert bar.value() == 40, "there is more than the window shows"
        seat.pane.overview.show_view(seat.pane.view)
        seat.place.show_file(again)
        seat.settle()
        QApplication.processEvents()
        assert bar.value() == place


def test_a_cycle_that_is_asked_for_elsewhere_is_the_chosen_one_of_the_list(seat):
    first, second = seat.begin(year="2021"), seat.begin(year="2020")
    for wanted in (first, second, first):
        seat.place.show_file(wanted)
        seat.settle()
        assert seat.place.file == wanted
        assert seat.place.list.currentIndex().data(ROW_ROLE).key == wanted


def test_totals_of_an_earlier_year_are_entered_with_their_source(seat):
    cycle = seat.begin(year="2016")
    assert seat.place.file == cycle
    seat.press("Enter the totals only…")
    dialog = seat.dialog()
    dialog.required.set_value(1000)
    dialog.complied.set_value(998)
    click(dialog.verb)
    seat.settle()
    assert not seat.case(cycle).totals  # nobody could check a number without a source
    enter(dialog.source, "Report for 2021, table 3")
    click(dialog.verb)
    seat.settle()
    assert seat.case(cycle).totals.number("complied") == 998
    index = seat.place.list.model().index(0, 0)
    assert "998 of 1,000 complied" in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_keys_lead_through_a_cycle_and_from_it_to_other_places(seat, qtbot):
    seat.begin()
    window, pane = seat.window, seat.pane
    wait_for(pane.isVisible)
    window.activateWindow()
    wait_for(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert pane.tab == "filers"
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert window.frame.place == window.frame.places[1].name
