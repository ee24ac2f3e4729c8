# SPDX-License-Identifier: Apache-2.0
"""No place of the window holds it up, and what would is seen; `tests.bench` has it at full size."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QTimer

from tests.ui.cases.harness import Seat
from tests.ui.conftest import wait_for
from tests.ui.probe import Probe, pace
from ui.frame.places import PLACES

AT_MOST = 0.5
"""Seconds of the window's thread at one go, at a usual pace. It is a guard: three tests at once on
two cores cost each other more than `pace` sees. The figures, 0.1 and 0.3 s, are the bench's."""


def busy():
    end = time.thread_time() + 0.05
    while time.thread_time() < end:
        pass


@pytest.mark.parametrize("through_the_loop", [True, False])
def test_the_probe_sees_work_and_waiting_wherever_they_come_from(qapp, through_the_loop):
    def while_(slot):
        done = []
        with Probe() as probe:
            qapp.processEvents()
            if through_the_loop:
                QTimer.singleShot(0, lambda: done.append(slot()))
                wait_for(lambda: done)
            else:
                slot()
        return probe

    worked = while_(busy)
    assert worked.worked >= 0.05
    assert worked.away >= 0.04
    waited = while_(lambda: time.sleep(0.1))
    assert waited.worked < 0.05
    assert waited.away >= 0.09


def test_no_place_holds_the_window_up_nor_does_another_language_once_all_were_seen(window, sample):
    seat = Seat(window, sample)
    seat.begin()
    worked = {}
    for place in PLACES:
        with Probe() as probe:
            window.frame.go(place.name)
            seat.settle()
        worked[place.name] = probe.worked
    for code in ("ar", "en"):
        with Probe() as probe:
            window.desk.language.choose(code)
            seat.settle()
        worked[code] = probe.worked
    at_most = AT_MOST * pace()
    assert {name: took for name, took in worked.items() if took >= at_most} == {}
