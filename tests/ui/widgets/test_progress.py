# SPDX-License-Identifier: Apache-2.0
"""Long work says how far it is and how long the rest will take, once it can tell."""

from __future__ import annotations

import pytest

from ui.widgets.progress import Progress
from ui.widgets.spoken import Herald


class Clock:
    """A clock that stands until it is moved on."""

    now = 100.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def progress(qtbot, language, clock):
    made = Progress(clock)
    qtbot.addWidget(made)
    made.begin()
    return made


def said(progress, clock, seconds, done, total):
    """Return what is said when so much is done after so many seconds more."""
    clock.now += seconds
    progress.show_progress(done, total)
    assert (progress.bar.value(), progress.bar.maximum()) == (done, total)
    return "" if progress.left.isHidden() else progress.left.text()


def test_how_long_the_rest_takes_is_told_from_what_was_done(progress, clock):
    assert said(progress, clock, 0, 0, 1000) == ""
    assert said(progress, clock, 1, 5, 1000) == ""  # too soon to tell
    assert said(progress, clock, 9, 50, 1000) == "About 3 minutes left"
    assert said(progress, clock, 70, 500, 1000) == "About 1 minute left"
    assert said(progress, clock, 40, 800, 1000) == "Less than a minute left"
    assert said(progress, clock, 30, 1000, 1000) == ""


def test_another_part_of_the_work_is_told_by_itself(progress, clock):
    said(progress, clock, 0, 0, 10)
    said(progress, clock, 600, 10, 10)
    assert said(progress, clock, 0, 0, 200) == ""
    assert said(progress, clock, 10, 100, 200) == "Less than a minute left"


def test_of_work_whose_end_is_not_known_nothing_is_said(progress, clock):
    assert said(progress, clock, 600, 0, 0) == ""


def test_it_is_there_while_work_is_on_its_way(progress):
    assert progress.isVisible()
    progress.end()
    assert not progress.isVisible()


def test_readers_hear_that_work_goes_on_and_how_long_whenever_that_is_another(progress, clock):
    def told():
        return [one.accessibleName() for one in progress.findChildren(Herald)]

    said(progress, clock, 0, 0, 1000)
    assert told() == []
    progress._long.timeout.emit()
    assert told() == ["One moment…"]
    said(progress, clock, 10, 50, 1000)
    said(progress, clock, 1, 55, 1000)
    said(progress, clock, 130, 800, 1000)
    assert told()[1:] == ["About 3 minutes left", "Less than a minute left"]
    assert not progress._long.isActive(), "what is told already is not told again as a moment"


def test_work_that_is_soon_done_is_not_spoken_of(progress):
    assert progress._long.isActive()
    progress.end()
    assert not progress._long.isActive()
    assert not progress.findChildren(Herald)
