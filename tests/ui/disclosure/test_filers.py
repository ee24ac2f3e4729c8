# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that forms are made once unless meant and known again, and absences found."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

import resources
from core.disclosure.amounts import read_amount
from core.disclosure.handling import mark_absent
from core.ids import new_id
from tests.bench.cycles import ON
from tests.ui.cases.harness import click, enter
from tests.ui.disclosure.test_cycles import shown
from tests.ui.gallery.cut import cut_off
from ui.cases.names import Names
from ui.disclosure.filers import Filers
from ui.disclosure.filers_table import STANDINGS, FilersTable
from ui.disclosure.keying import SumField
from ui.i18n import Dictionary
from ui.operations import Operation
from ui.operations.changed import Changed
from ui.operations.disclosure_listing import orders_of


def make_forms(seat, folder, *ticks):
    seat.pane.show_tab("filers")
    seat.press("Make forms…")
    dialog = seat.dialog()
    dialog.folder.setText(str(folder))
    for tick in ticks:
        click(getattr(dialog, tick))
    return dialog


def made(seat, dialog):
    click(dialog.verb)
    seat.settle()
    said = dialog.banner.sentence
    dialog.reject()
    seat.settle()
    return said


def forms(seat, files):
    return [[one.id for one in seat.case(file).forms] for file in files]


def test_who_has_a_form_is_said_and_gets_another_one_only_on_purpose(seat, tmp_path):
    cycle = seat.begin()
    files = seat.register(cycle, 2)
    seat.pane.show_tab("filers")
    seat.pane.filers.table.selectRow(0)
    assert made(seat, make_forms(seat, tmp_path / "one")) == "1 form made."
    (sent,) = seat.case(files[0]).forms
    assert seat.pane.filers.model.index(0, 4).data() == sent.number
    seat.pane.filers.table.clearSelection()
    dialog = make_forms(seat, tmp_path / "two")
    assert shown(dialog.have) == ["Filer Number 0"]
    assert (dialog.count.text(), dialog.voids.isEnabled()) == ("Filer Number 1", False)
    assert made(seat, dialog) == "1 form made."
    dialog = make_forms(seat, tmp_path / "three")
    assert not dialog.verb.isEnabled()
    dialog.reject()
    before = forms(seat, files)
    assert [len(some) for some in before] == [1, 1]
    assert made(seat, make_forms(seat, tmp_path / "three", "again")) == "2 forms made."
    assert not any(seat.case(file).voided for file in files)
    dialog = make_forms(seat, tmp_path / "four", "again", "voids")
    assert made(seat, dialog) == "2 forms made."
    for file, (first, *_) in zip(files, before, strict=True):
        assert first in seat.case(file).voided
        assert len(seat.case(file).voided) == 2


def test_whoever_is_not_on_the_last_list_is_found_and_kept_with_a_reason(seat):
    cycle = seat.begin()
    files = seat.register(cycle, 2)
    mark = Operation(
        lambda opened: opened.records.apply(
            files[0],
            lambda case, _: mark_absent(case, {"absence": "gone"}, by=opened.records.me, on=ON),
        ),
        changes=lambda _, at: Changed(at, frozenset(files)),
    )
    seat.run(mark)
    filers = seat.pane.filers
    seat.pane.overview.standing_chosen.emit("gone")
    assert [row.file for row in filers.meant] == [files[0]]
    filers.wanted.emit("keep_filing", filers.meant)
    dialog = seat.dialog()
    enter(dialog.form.fields["reason"], "On mission")
    click(dialog.verb)
    seat.settle()
    assert seat.case(files[0]).absence.text("reason") == "On mission"
    assert filers.model.rows == []


def test_a_filing_shows_whose_form_is_which_and_how_it_went_out(review):
    name = next(iter(review.files))
    facts = {"proof": "cd" * 32, "code": "a b c d e", "language": "fr"}
    lost, form = new_id(), new_id()
    review.do(name, "send_form", form=lost, **facts)
    review.do(name, "send_form", form=form, voids=True, **facts)
    review.do(name, "give_form", means="hand", note="At the reception")
    review.do(name, "mark_absent", absence="gone")
    part = review.open(name, "filing").parts["filing"]
    told = " ".join(one.accessibleName() for one in part.findChildren(QWidget))
    for said in (
        f"Form \u2068{form[:8]}\u2069", f"File: {form[:16]}.html", "Handed over: By hand",
        f"Form \u2068{lost[:8]}\u2069 Answers to it are refused", "No longer on the staff list",
    ):  # fmt: skip
        assert said in told


def test_an_amount_in_arabic_digits_keeps_its_order_where_spaces_group_it(qtbot):
    field = SumField()
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    field.setText("١٢ ٥٠٠ ٠٠٠٫٥٠")
    field.editingFinished.emit()
    assert field.text() == "١٢٬٥٠٠٬٠٠٠٫٥٠"
    assert read_amount(field.text()) == read_amount("12 500 000.50") == 1_250_000_050
    field.set_value("12 500")
    assert field.text() == "12 500"


def test_filers_are_listed_as_they_were_and_views_of_them_are_kept(seat):
    cycle = seat.begin()
    seat.register(cycle, 3)
    seat.pane.show_tab("filers")
    filers = seat.pane.filers
    header = filers.table.horizontalHeader()
    header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    before = [row.name for row in filers.model.rows]
    assert before[0] == "Filer Number 2"
    header.moveSection(1, 4)
    filers.filter.setText("100001")
    filers.arrangement.keep_view("The first", filers.asked_for())
    filers.filter.clear()
    filers.ask_for(filers.arrangement.views["The first"])
    assert [row.name for row in filers.model.rows] == ["Filer Number 1"]
    seat.settle()
    again = Filers(seat.window.desk)
    seat.settle()
    assert again.arrangement.order == filers.arrangement.order
    assert again.arrangement.order[4] == "number"
    again.show_view(filers._view)
    assert [row.name for row in again.model.rows] == before
    again.deleteLater()


def test_no_heading_of_the_filers_is_cut_in_any_language(seat, language):
    seat.begin()
    cut = []
    for code in resources.LANGUAGES:
        language.choose(code)
        seat.settle()
        seat.pane.show_tab("filers")
        seat.settle()
        header = seat.pane.filers.table.horizontalHeader()
        for place in range(header.count()):  # the arrow needs room where it stands
            header.setSortIndicator(place, Qt.SortOrder.AscendingOrder)
            cut += [f"{code} {one}" for one in cut_off(header)]
    assert not cut


def test_filers_are_sorted_by_name_as_their_language_does(seat, language):
    cycle = seat.begin()
    seat.register(cycle, 1)
    seat.pane.show_tab("filers")
    seat.settle()
    (row,) = seat.pane.filers.model.rows
    names = ["Zuleta, Ana", "Ñandú, Eva", "Nuñez, Bo", "Núñez, Al"]
    language.choose("es")
    model = FilersTable(seat.window, Names(language, seat.window.desk.office))
    rows = [replace(row, name=name) for name in names]
    model.set_rows(rows, {row.file: STANDINGS[0]}, orders_of(rows, Dictionary(language).places))
    shown = [model.index(place, 0).data() for place in range(model.rowCount())]
    assert [one.split("\n")[0] for one in shown] == sorted(names, key=language.place)
    assert sorted(names, key=language.place) == [
        "Núñez, Al", "Nuñez, Bo", "Ñandú, Eva", "Zuleta, Ana",
    ]  # fmt: skip


def test_a_part_of_the_cycle_is_gone_to_by_its_name_in_any_language(seat):
    seat.begin()
    assert seat.pane.tab == "overview"
    finder, field = seat.window.frame.finder, seat.window.frame.search
    finder.open()
    field.insert("déclarants")
    seat.settle()
    QTest.keyClick(field, Qt.Key.Key_Return)
    seat.settle()
    assert seat.pane.tab == "filers"
