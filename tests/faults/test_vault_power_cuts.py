# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a power cut takes nothing that was said to be saved (F9).

Nine operations are recorded once each and cut anywhere, many times; every state that a disk
could then have is opened, compared with what had been acknowledged, and checked.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.faults import proof, recorder, workloads

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Iterator

    from tests.faults.disk import Trace
    from tests.faults.office import Keys

pytestmark = recorder.needs_recorder

TIMES = {"record": 24, "import": 20, "attachments": 16, "backup": 5, "migration": 3, "rekey": 5}
THOROUGH_EVERY, PASSPHRASE_EVERY = 7, 40


@pytest.fixture(scope="module")
def program() -> Iterator[subprocess.Popen[str]]:
    with recorder.preloaded(workloads.__name__) as program:
        yield program


def trace_of(program: subprocess.Popen[str], name: str, keys: Keys) -> Trace:
    work = (name, TIMES.get(name, 7), keys.text())
    return recorder.record_in(program, work, Path(keys.folder), good=f"{workloads.ENDED} 0")


def faults_in(trace: Trace, keys: Keys, count: int, seed: int = 23) -> Counter[str]:
    found: Counter[str] = Counter()
    for number, state in enumerate(trace.crash_states(count, seed)):
        fault = proof.fault_of(
            keys.at(state.folder),
            state.acknowledged,
            thorough=number % THOROUGH_EVERY == 0,
            by_passphrase=number % PASSPHRASE_EVERY == 7,
        )
        if fault is not None:
            found[fault] += 1
    return found


@pytest.mark.parametrize("name", workloads.OPERATIONS)
@pytest.mark.parametrize("count", [16, pytest.param(430, marks=pytest.mark.soak)])
def test_no_power_cut_takes_what_was_saved(name, count, program, keys, figure):
    trace = trace_of(program, name, keys)
    assert len(trace.acknowledged) >= 8
    found = faults_in(trace, keys, count)
    figure(
        f"F9 {name}: {len(trace.operations)} calls, {len(trace.acknowledged)} acknowledgements,"
        f" {count} crash states, {found.total()} lost, unreadable or unsound"
    )
    assert found == {}


@pytest.mark.parametrize("count", [16, pytest.param(430, marks=pytest.mark.soak)])
def test_the_control_loses_what_was_saved(program, keys, count, figure):
    found = faults_in(trace_of(program, "weaker", keys), keys, count)
    figure(f"F9 control, WAL + NORMAL: {count} crash states, {found.total()} lost")
    assert found[f"{proof.LOST}: event"] > count / 10
