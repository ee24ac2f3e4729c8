# SPDX-License-Identifier: Apache-2.0
"""Everything that can be seen and done in an office of a hundred thousand, and the longest block.

The sample office is filled up, and opened in the window. Each scene of the gallery is gone to, each
deed is done; between two turns of the loop the window's thread may work for a tenth of a second.
Beside it stands how long the person was away from the window: with what another thread of ours, or
the disk, kept waiting. That depends on how busy the machine is, and is printed only.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from tests.bench.doing import DEEDS, LISTS, prepare, shown_list
from tests.bench.mixed import large_office
from tests.ui.gallery.scene import SCENES
from tests.ui.gallery.scenes import ALL  # noqa: F401 - enters them
from tests.ui.gallery.stage import Stage
from tests.ui.probe import Probe

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
AT_MOST = 0.1
LANGUAGE = 0.3
FRAMES = 50
"""In a second, of the processor of the window's thread."""
_STEPS = 200
_PATIENCE = 3600
"""Seconds: a check of so much takes minutes, on a machine that is shared more than that."""
_LONGEST = {"language: six of them": LANGUAGE}
_INSIDE = sorted(name for name in SCENES if not name.startswith("start/"))
"""Of the screens before a vault is open some make one, on the thread of the test."""


@pytest.fixture(autouse=True)
def _no_window_left() -> None:
    """Let the window of the office stay: all is done in it."""


@pytest.fixture(scope="module")
def stage(qapp, tmp_path_factory) -> Iterator[Stage]:
    folder = tmp_path_factory.mktemp("frozen")
    made = Stage(qapp, large_office(folder), folder)
    made.patience = _PATIENCE
    made.window.activateWindow()
    made.settle()
    prepare(made)
    yield made
    made.close()


def watched(name, do, limit=AT_MOST):
    """Do it, print how long the longest block was, and hold it to a limit."""
    begun = time.perf_counter()
    with Probe() as probe:
        do()
    took = time.perf_counter() - begun
    print(  # noqa: T201
        f"\n{name}: longest block {probe.worked * 1000:.0f} ms (limit {limit * 1000:.0f}),"
        f" away {probe.away * 1000:.0f} ms, in {took:.1f} s"
    )
    assert probe.worked <= limit


@pytest.mark.parametrize("name", _INSIDE)
def test_going_somewhere_does_not_hold_the_window_up(stage, name):
    def go():
        SCENES[name].lead(stage)
        stage.rest()

    try:
        watched(name, go)
    finally:
        stage.clear()


@pytest.mark.parametrize("name", DEEDS)
def test_doing_something_does_not_hold_the_window_up(stage, name):
    try:
        watched(name, lambda: DEEDS[name](stage), _LONGEST.get(name, AT_MOST))
    finally:
        stage.clear()


@pytest.mark.parametrize("place", LISTS)
def test_a_list_scrolls_with_fifty_frames_a_second(stage, place):
    table = shown_list(stage, place).table
    bar = table.verticalScrollBar()
    begun = time.thread_time()
    for step in range(_STEPS):
        bar.setValue(bar.maximum() * step // _STEPS)
        table.viewport().repaint()
        QApplication.processEvents()
    frames = _STEPS / (time.thread_time() - begun)
    rows = table.model().rowCount()
    print(f"\n{place}: {frames:.0f} frames a second at {rows:,} rows, limit {FRAMES}")  # noqa: T201
    stage.clear()
    assert frames >= FRAMES
