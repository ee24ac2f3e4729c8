# SPDX-License-Identifier: Apache-2.0
"""The database thread: order, outcomes on the window's thread, cancelling, bugs made loud."""

from __future__ import annotations

import gc
import sys
import threading
import types
import weakref
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from core.errors import Refusal, UserError
from storage.vault import Passphrase
from tests.ui.conftest import PASSPHRASE, wait_for
from ui.operations import OpenVault, Operation
from ui.operations.changed import Changed
from ui.operations.vault import open_vault


@pytest.fixture
def owner(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_work_runs_on_one_thread_and_is_told_on_the_window_s(desk, owner):
    threads, told = [], []

    def work(_):
        threads.append(threading.current_thread())

    for _ in range(3):
        Operation(work).success(lambda _: told.append(threading.current_thread())).start(
            desk, owner
        )
    wait_for(lambda: len(told) == 3)
    assert len(set(threads)) == 1
    assert threads[0] is not threading.main_thread()
    assert set(told) == {threading.main_thread()}


def test_jobs_keep_their_order(desk, owner):
    done = []
    for number in range(50):
        Operation(lambda _, n=number: n).success(done.append).start(desk, owner)
    wait_for(lambda: len(done) == 50)
    assert done == list(range(50))


@pytest.mark.parametrize("how", ["returned", "raised"])
def test_a_refusal_returned_or_raised_is_told_as_a_refusal(desk, owner, how):
    refusals, ended = [], []

    def work(_):
        if how == "raised":
            raise UserError("vault.disk_full")
        return Refusal.of("vault.disk_full")

    operation = Operation(work).success(pytest.fail).refused(refusals.append)
    operation.ended(lambda: ended.append(1)).start(desk, owner)
    wait_for(lambda: ended)
    assert [refusal.code for refusal in refusals] == ["vault.disk_full"]


def test_any_other_exception_reaches_the_last_handler(desk, owner, qtbot):
    ended = []

    def work(_):
        raise KeyError("a bug")

    with qtbot.capture_exceptions() as caught:
        Operation(work).success(pytest.fail).ended(lambda: ended.append(1)).start(desk, owner)
        wait_for(lambda: ended)
    assert [kind for kind, _, _ in caught] == [KeyError]


def test_a_write_tells_the_bus_after_it_is_done_with_the_time_of_the_commit(desk, owner):
    heard = []
    desk.bus.changed.connect(heard.append)
    before = datetime.now(UTC)
    Operation(lambda _: 1, changes=lambda _, at: Changed(at, vault=True)).start(desk, owner)
    wait_for(lambda: heard)
    assert heard[0].vault
    assert before <= heard[0].at <= datetime.now(UTC)


def test_a_refused_write_tells_the_bus_nothing(desk, owner):
    heard, refusals = [], []
    desk.bus.changed.connect(heard.append)
    Operation(lambda _: Refusal.of("vault.disk_full"), changes=lambda _, at: Changed(at)).refused(
        refusals.append
    ).start(desk, owner)
    wait_for(lambda: refusals)
    assert not heard


def test_a_write_whose_page_was_closed_is_still_told_to_the_others(desk, qtbot):
    owner, heard, gate = QWidget(), [], threading.Event()
    desk.bus.changed.connect(heard.append)
    Operation(lambda _: gate.wait(5), changes=lambda _, at: Changed(at)).success(pytest.fail).start(
        desk, owner
    )
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    del owner
    gate.set()
    wait_for(lambda: heard)


def test_cancelling_stops_at_the_next_report_of_progress(desk, owner):
    steps, ended = [], []

    def work(opened):
        for number in range(10_000):
            opened.progress(number, 10_000)
            steps.append(number)
            if number == 5:
                started.set()
                gate.wait(5)

    started, gate = threading.Event(), threading.Event()
    job = Operation(work).success(pytest.fail).ended(lambda: ended.append(1)).start(desk, owner)
    started.wait(5)
    job.cancel()
    gate.set()
    wait_for(lambda: ended)
    assert steps == list(range(6))


def test_a_queued_job_that_is_cancelled_never_begins(desk, owner):
    gate, ended = threading.Event(), []
    Operation(lambda _: gate.wait(5)).start(desk, owner)
    job = Operation(lambda _: pytest.fail("began")).ended(lambda: ended.append(1))
    job.start(desk, owner).cancel()
    gate.set()
    wait_for(lambda: ended)


def test_a_dropped_job_tells_nobody(desk, owner, qtbot):
    gate = threading.Event()
    job = Operation(lambda _: gate.wait(5)).success(pytest.fail).ended(pytest.fail)
    job.start(desk, owner).drop()
    gate.set()
    done = []
    Operation(lambda _: 1).success(done.append).start(desk, owner)
    wait_for(lambda: done)


def test_progress_is_told_at_most_as_often_as_a_bar_can_show(desk, owner):
    seen, done = [], []

    def work(opened):
        for number in range(100_000):
            opened.progress(number, 100_000)
        return 1

    Operation(work).watched(lambda n, _: seen.append(n)).success(done.append).start(desk, owner)
    wait_for(lambda: done)
    assert 100 < len(seen) <= 201
    assert seen == sorted(seen)


def test_what_is_asked_after_closing_is_not_begun(desk, owner):
    begun = []
    desk.tasks.close()
    Operation(lambda _: begun.append(1)).success(begun.append).start(desk, owner)
    QApplication.processEvents()
    assert not begun


def test_busy_is_told_once_for_many_jobs(desk, owner):
    told, done = [], []
    desk.tasks.busy_changed.connect(told.append)
    for _ in range(5):
        Operation(lambda _: 1).success(done.append).start(desk, owner)
    wait_for(lambda: len(done) == 5)
    assert told == [True, False]


def test_heavy_sums_do_not_hold_up_the_database(desk, owner):
    gate, done = threading.Event(), []
    Operation(lambda _: gate.wait(5), database=False).start(desk, owner)
    Operation(lambda _: 1).success(done.append).start(desk, owner)
    wait_for(lambda: done)
    gate.set()


def test_the_vault_is_there_only_for_the_database_thread(desk, owner):
    with pytest.raises(LookupError):
        Operation(lambda opened: opened.records).now(OpenVault())


def test_what_saves_put_off_is_done_once_nobody_asks_for_anything(desk, owner, sample, qtbot):
    def work(opened):
        for _ in range(8):
            with opened.records.transaction():
                opened.vault.db.execute("INSERT INTO word (rowid, text) VALUES (-1, 'word')")

    def parts(opened):
        return opened.vault.db.query_value("SELECT count(DISTINCT segid) FROM word_idx")

    found = []
    desk.tasks._pause.setInterval(300)
    open_vault(folder=sample.folder, secret=Passphrase(PASSPHRASE)).start(desk, owner)
    with qtbot.waitSignal(desk.tasks.rested):
        Operation(work).start(desk, owner)
        Operation(parts).success(found.append).start(desk, owner)
    Operation(parts).success(found.append).start(desk, owner)
    wait_for(lambda: len(found) == 2)
    assert found[0] >= 8
    assert found[1] < 4


def test_a_bug_while_nobody_waits_is_loud_too(desk, owner, qtbot, monkeypatch):
    def broken(_):
        raise KeyError("a bug")

    desk.tasks._pause.setInterval(0)
    monkeypatch.setattr(OpenVault, "rest", broken)
    with qtbot.capture_exceptions() as caught, qtbot.waitSignal(desk.tasks.rested):
        Operation(lambda _: 1).start(desk, owner)
    assert [kind for kind, _, _ in caught] == [KeyError]


class _Cycle:
    """Something of the window that only a look for cycles can end."""

    def __init__(self) -> None:
        self.me = self
        self.timer = QTimer()
        self.timer.start(10_000)


def test_what_a_dead_cycle_holds_of_the_window_ends_on_its_thread(desk, owner):
    ended, done = [], []

    def work(_):
        return len([[number] for number in range(200_000)])

    for _ in range(5):
        weakref.finalize(_Cycle(), lambda: ended.append(threading.current_thread()))
        Operation(work).success(done.append).start(desk, owner)
    wait_for(lambda: len(done) == 5)
    wait_for(lambda: len(ended) == 5)
    assert set(ended) == {threading.main_thread()}


def test_what_is_imported_is_left_out_of_looks_for_dead_cycles_and_what_dies_later_is_found(
    desk, monkeypatch
):
    collecting = desk.tasks._collecting
    collecting.look_everywhere()
    known = gc.get_freeze_count()
    kept = [object()]
    collecting.look_everywhere()
    assert gc.get_freeze_count() <= known
    for number in range(100):
        monkeypatch.setitem(sys.modules, f"late{number}", types.ModuleType("late"))
    collecting.look_everywhere()
    assert not any(kept is one for one in gc.get_objects())
    dead = QObject()
    dead.itself = dead
    gone = weakref.ref(dead)
    del dead
    collecting.look_everywhere()
    assert gone() is None
