# SPDX-License-Identifier: Apache-2.0
"""Owns how tests stop long work in its middle: it waits there until somebody presses Stop."""

from __future__ import annotations

import pytest

from tests.ui.cases.harness import click
from tests.ui.conftest import wait_for
from ui.tasks import Tasks
from ui.widgets import progress, working

_PATIENCE = 60


class Held:
    """Holds work whose progress is watched once some of it is done."""

    def __init__(self) -> None:
        self.on = False
        self.reached = False

    def hold(self, job, done) -> None:
        if self.on and job.watched and done:
            self.reached = True
            job._stop.wait(_PATIENCE)


@pytest.fixture
def held(monkeypatch) -> Held:
    """Hold work in its middle, once `on`, and show its bar at once."""
    made, make = Held(), Tasks._reporter

    def reporter(tasks, job):
        report = make(tasks, job)

        def told(done: int, total: int) -> None:
            report(done, total)
            made.hold(job, done)
            report(done, total)

        return told

    monkeypatch.setattr(Tasks, "_reporter", reporter)
    monkeypatch.setattr(working, "WHILE_MS", 0)
    monkeypatch.setattr(progress, "LOOK_MS", 0)
    return made


def stop(seat, held, find) -> None:
    """See the bar say how far the work is, and press Stop; `find` returns the two."""
    wait_for(lambda: held.reached)
    bar, button = find()
    wait_for(lambda: bar.isVisible() and bar.value() > 0)
    click(button)
    seat.settle()
    held.on = False


def stop_in_dialog(seat, held) -> None:
    """Stop what a dialog, which is there for this alone or stays until it is done, works at."""

    def find():
        wait_for(lambda: not seat.no_dialog())
        return seat.dialog()._progress.bar, seat.dialog().way_out

    stop(seat, held, find)
    assert seat.no_dialog()
