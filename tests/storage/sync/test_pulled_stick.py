# SPDX-License-Identifier: Apache-2.0
"""Owns the proof (F16) that a stick which is pulled out leaves all as before, or as after.

Pulled out is a real disk, at every point at which something is written to it or read from it.
"""

from __future__ import annotations

import io
import os
import subprocess
from typing import TYPE_CHECKING

import pytest

from core.errors import UserError
from storage.records.check import check_history
from storage.sync import incoming, outgoing
from storage.sync.folder import exchange
from tests.storage.sync.stick import Stick, needs_sticks
from tests.storage.sync.test_exchange import attach, same

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

pytestmark = needs_sticks
TOLD = {"sync.folder_error", "sync.folder_read_only", "sync.no_folder"}
CASES = 6
UNREACHED = 10_000


@pytest.fixture
def stick(tmp_path) -> Iterator[Stick]:
    try:
        made = Stick(tmp_path)
    except subprocess.CalledProcessError:
        pytest.skip("this system does not let root make a loop device")
    yield made
    made.take_away()


@pytest.fixture
def busy(team):
    """Return an office in which Ada has cases with papers that nobody else has."""
    for number in range(CASES):
        file = team["ada"].open_case(f"Person {number}")
        attach(team["ada"], file, os.urandom(300_000))
    return team


def after(calls: int, pull: Callable[[], None]) -> Callable[[int, int], None]:
    """Return a progress that pulls the stick out when it is told something for that time."""
    told = iter(range(calls, -1, -1))

    def progress(_done: int, _total: int) -> None:
        if next(told, None) == 0:
            pull()

    return progress


def bundles(folder: Path) -> list[Path]:
    return sorted(folder.glob("*.probundle"))


@pytest.mark.soak  # The kernel takes five seconds to give a journal up.
@pytest.mark.parametrize("moment", range(CASES + 2))
def test_an_export_to_a_stick_that_is_pulled_out_leaves_a_whole_bundle_or_none(busy, stick, moment):
    ada, bo = busy["ada"].records, busy["bo"]
    told = None
    try:
        outgoing.export(ada, bo.officer, stick.folder, after(moment, stick.pull))
    except UserError as error:
        told = error.code
    assert told in TOLD | ({None} if moment > CASES else set())
    stick.plug_in()
    for path in bundles(stick.folder):
        bo.take(path)
    assert check_history(ada.vault).ok
    for sent in outgoing.export(ada, bo.officer, stick.folder):
        bo.take(sent.path)
    assert not list(stick.folder.glob(".*.part")), "what was left of it is tidied away"
    same(busy, "ada", "bo")
    assert not bo.records.absent_attachments()


class Read(io.FileIO):
    """A bundle on a stick that is pulled out at some read."""

    def __init__(self, path: Path, stick: Stick, moment: int) -> None:
        super().__init__(path)
        self._stick, self._left = stick, moment

    def read(self, size: int = -1, /) -> bytes:
        if self._left == 0:
            self._stick.pull()
            os.posix_fadvise(self.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        self._left -= 1
        return super().read(size)


@pytest.mark.parametrize("moment", [0, 3, 130, UNREACHED])
def test_an_import_from_a_stick_that_is_pulled_out_takes_all_or_nothing(busy, stick, moment):
    bo = busy["bo"]
    (sent,) = outgoing.export(busy["ada"].records, bo.officer, stick.folder)
    stick.plug_in()
    before, whole = bo.records.events(), False
    with Read(sent.path, stick, moment) as stream:
        try:
            incoming.take_in(bo.records, stream)
            whole = True
        except OSError:
            assert bo.records.events() == before
    assert whole is (moment == UNREACHED)
    assert check_history(bo.vault).ok
    stick.plug_in()
    assert bo.take(sent.path).warnings == (["sync.repeated"] if whole else [])
    same(busy, "ada", "bo")


@pytest.mark.soak
def test_a_stick_that_is_pulled_out_of_an_exchange_is_told_and_loses_nothing(busy, stick):
    ada, bo = busy["ada"].records, busy["bo"].records
    done = exchange(ada, stick.folder, after(4, stick.pull))
    assert done.problem is not None
    assert done.problem.code in TOLD
    stick.plug_in()
    exchange(bo, stick.folder)
    for records in (ada, bo, ada, bo):
        assert exchange(records, stick.folder).problem is None
    same(busy, "ada", "bo")
