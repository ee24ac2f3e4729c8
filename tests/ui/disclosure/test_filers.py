# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that forms are made once unless meant, and that who left the list is found."""

from __future__ import annotations

from core.disclosure.handling import mark_absent
from tests.bench.cycles import ON
from tests.ui.cases.harness import click, enter
from tests.ui.disclosure.test_cycles import shown
from ui.operations import Operation
from ui.operations.changed import Changed


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
