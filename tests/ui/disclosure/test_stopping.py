# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that whoever lists, announces or draws can stop, and then nothing was done."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QFileDialog

from core.disclosure.draw import Rule
from tests.ui.cases.harness import click, enter
from tests.ui.stopping import held, stop_in_dialog
from ui.operations.disclosure_draw import announce_draw, commit_secret, look_at_draw, open_secret

__all__ = ["held"]

ON = date(2021, 10, 1)


@pytest.mark.parametrize("what", ["list", "codes"])
def test_a_list_that_is_stopped_is_not_written(seat, held, monkeypatch, tmp_path, what):
    cycle = seat.begin()
    seat.register(cycle, 3)
    seat.pane.show_tab("filers")
    target = tmp_path / "list.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    held.on = True
    seat.pane.filers.wanted.emit(what, seat.pane.view.rows)
    stop_in_dialog(seat, held)
    assert not target.exists()
    assert not [one for one in seat.ask(lambda r: r.access_log()) if one.act == "export"]
    seat.pane.filers.wanted.emit(what, seat.pane.view.rows)
    seat.settle()
    assert target.exists()
    assert str(target) in seat.pane.banner.hint


def stage(seat, cycle) -> str:
    return seat.run(look_at_draw(cycle=cycle)).stage


def test_a_draw_that_is_stopped_is_not_announced_and_not_held(seat, held):
    cycle = seat.begin()
    seat.register(cycle, 5)
    seat.run(commit_secret(cycle=cycle, on=ON))
    seat.pane.show_tab("draw")
    seat.settle()
    seat.press("Announce the draw…")
    dialog = seat.dialog()
    enter(dialog.permille, 600)
    enter(dialog.public, "The lottery")
    seat.settle()
    held.on = True
    click(dialog.verb)
    stop_in_dialog(seat, held)
    assert stage(seat, cycle) == "committing"
    rule = Rule(600, (), spare=False)
    seat.run(announce_draw(cycle=cycle, rule=rule, public="The lottery", on=ON))
    seat.run(open_secret(cycle=cycle, on=ON))
    seat.settle()
    for wanted in ("holding", "held"):
        seat.press("Draw…")
        enter(seat.dialog().form.fields["number"], "12345")
        held.on = wanted == "holding"
        click(seat.dialog().verb)
        if held.on:
            stop_in_dialog(seat, held)
        seat.settle()
        assert stage(seat, cycle) == wanted
    marked = seat.run(look_at_draw(cycle=cycle))
    assert len(marked.drawn) == 3
    assert not marked.unmarked
