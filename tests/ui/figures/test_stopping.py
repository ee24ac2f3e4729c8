# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that whoever counts, prints or writes figures sees how far it is and can stop."""

from __future__ import annotations

from threading import Event

from tests.ui.cases.harness import click
from tests.ui.conftest import wait_for
from tests.ui.stopping import held, stop, stop_in_dialog
from ui.operations import Operation

__all__ = ["held"]

ENDLESS = (
    "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 1000000000)"
    " SELECT max(x) FROM n"
)


def left(seat) -> list[str]:
    """Return what the access log says left the office."""
    entries = seat.ask(lambda records: records.access_log())
    return [one.detail for one in entries if one.act in ("print", "export")]


def test_counting_can_be_stopped_and_begun_again(seat, held):
    held.on = True
    page = seat.window.frame.go("figures")
    stop(seat, held, lambda: (page.looking.progress.bar, page.looking.stop))
    assert page.looking.stopped.isVisible()
    assert not page.print.isEnabled(), "nothing is counted"
    seat.press("Begin again", page.looking)
    assert not page.looking.isVisible()
    assert page.print.isEnabled()


def test_a_report_that_is_stopped_while_it_is_drawn_is_not_printed(seat, printer, held):
    page = seat._page("figures")
    held.on = True
    click(page.print)
    stop_in_dialog(seat, held)
    assert not printer.paper.exists()
    assert not left(seat)


def test_figures_that_are_stopped_while_they_are_drawn_are_not_written(seat, tmp_path, held):
    page = seat._page("figures")
    click(page.export)
    dialog = seat.dialog()
    dialog.folder.setText(str(tmp_path))
    before = list(tmp_path.rglob("*"))
    held.on = True
    click(dialog.verb)
    stop_in_dialog(seat, held)
    assert list(tmp_path.rglob("*")) == before
    assert not left(seat)


def test_a_query_that_takes_long_ends_when_it_is_stopped(seat):
    begun, ended = Event(), []

    def work(opened):
        begun.set()
        return opened.in_turn(lambda: opened.vault.db.query_value(ENDLESS))

    watched = Operation(work).ended(lambda: ended.append(job.stopping))
    job = watched.start(seat.window.desk, seat.window)
    assert begun.wait(60)
    job.cancel()
    wait_for(lambda: ended, 20)
    assert ended == [True]
