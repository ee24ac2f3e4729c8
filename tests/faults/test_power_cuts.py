# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that the simulator sees the loss that is there, and none that is not.

The settings of our vault (WAL, FULL, EXCLUSIVE) lose nothing; weaker ones must lose something,
or the tool is blind.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
import sqlcipher3

from tests.faults import commits, recorder

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.disk import CrashState, Trace

pytestmark = recorder.needs_recorder


def trace_of(folder: Path, journal: str, synchronous: str, locking: str) -> Trace:
    folder.mkdir()
    database = str(folder / "notes.db")
    commits.prepare(database, journal)
    workload = [sys.executable, "-m", "tests.faults.commits", database]
    return recorder.record([*workload, journal, synchronous, locking, "40"], folder)


def fault_of(state: CrashState) -> str | None:
    """Return what is wrong with a state: `unreadable`, `lost`, or nothing."""
    try:
        connection = commits.connect(str(state.folder / "notes.db"))
        rows = {row[0] for row in connection.execute("SELECT id FROM note")}
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        sound = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        authentic = not connection.execute("PRAGMA cipher_integrity_check").fetchall()
        connection.close()
    except (sqlcipher3.DatabaseError, MemoryError):
        return "unreadable"
    if not sound or not authentic:
        return "unreadable"
    return None if {int(number) for number in state.acknowledged} <= rows else "lost"


def faults_in(trace: Trace, count: int) -> list[str]:
    found = [fault_of(state) for state in trace.crash_states(count, seed=11)]
    return [fault for fault in found if fault]


def test_our_settings_lose_no_acknowledged_commit(tmp_path):
    trace = trace_of(tmp_path / "v", "WAL", "FULL", "EXCLUSIVE")
    assert len(trace.acknowledged) == 40
    assert faults_in(trace, 300) == []


@pytest.mark.soak
def test_our_settings_lose_no_acknowledged_commit_in_many_states(tmp_path, figure):
    assert faults_in(trace_of(tmp_path / "v", "WAL", "FULL", "EXCLUSIVE"), 10_000) == []
    figure("F9: 10000 crash states of numbered commits, 0 lost")


@pytest.mark.parametrize(("journal", "synchronous"), [("WAL", "NORMAL"), ("DELETE", "OFF")])
def test_the_control_fails(tmp_path, journal, synchronous):
    assert len(faults_in(trace_of(tmp_path / "v", journal, synchronous, "EXCLUSIVE"), 120)) > 12
