# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a killed process takes nothing that was said to be saved (F8).

A program works on the vault and prints what is saved, after the call returned; at a moment that
nothing decides it is killed by SIGKILL. The next one opens the vault and must find all of it.
"""

from __future__ import annotations

import random
import selectors
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from tests.faults import proof, workloads

if TYPE_CHECKING:
    from pathlib import Path

    from tests.faults.office import Keys

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is what is tested")

FOREVER = "1000000"
TIMES = {"import": "60", "bundles": "6"}
MOST_WORDS, LONGEST_PAUSE = 6, 0.06


def killed(name: str, keys: Keys, dice: random.Random) -> list[str]:
    """Run an operation, kill it somewhere, and return what it had said by then."""
    times = TIMES.get(name, FOREVER)
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.workloads", name, times],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    program.stdin.write(keys.text().encode())
    program.stdin.close()
    words = dice.randint(1, MOST_WORDS)  # the first only says that it is about to begin
    said = bytearray(program.stdout.readline())
    assert said, program.stderr.read().decode()
    with selectors.DefaultSelector() as waiting:
        waiting.register(program.stdout, selectors.EVENT_READ)
        while said.count(b"\n") < words:
            new = program.stdout.read1()
            assert new, program.stderr.read().decode()
            said += new
        end = time.monotonic() + dice.uniform(0, LONGEST_PAUSE)
        while (left := end - time.monotonic()) > 0:
            if waiting.select(left):
                said += program.stdout.read1()
    program.send_signal(signal.SIGKILL)
    said += program.stdout.read()
    program.stdout.close()
    program.stderr.close()
    assert program.wait() == -signal.SIGKILL, "it had ended before"
    return said.decode().splitlines()[1:]


def kills(name: str, original: Keys, tmp_path: Path, count: int, seed: int) -> tuple[int, list]:
    """Return how much was acknowledged in so many kills, and every fault found after one.

    Every third time the vault that was killed before is used again, as it was left.
    """
    dice = random.Random(seed)
    acknowledged, found = 0, []
    said: list[str] = []
    for number in range(count):
        if number % 3 == 0:
            keys = original.copy(tmp_path / f"{name}-{number}.vault")
            said = []
        new = killed(name, keys, dice)
        said += new
        acknowledged += sum(not line.startswith(("begun", "ending")) for line in new)
        fault = proof.fault_of(keys, said, thorough=True, by_passphrase=number % 5 == 2)
        if fault is not None:
            found.append((number, fault))
    return acknowledged, found


@pytest.mark.parametrize("count", [2, pytest.param(29, marks=pytest.mark.soak)])
@pytest.mark.parametrize("name", workloads.OPERATIONS)
def test_what_was_saved_survives_a_kill(name, count, original, tmp_path, figure):
    acknowledged, found = kills(name, original, tmp_path, count, seed=count)
    lost = f"{len(found)} lost or unopenable"
    figure(f"F8 {name}: {count} kills, {acknowledged} acknowledged, {lost}")
    assert acknowledged >= count
    assert found == []


def test_the_control_loses_what_was_saved(original, tmp_path):
    _, found = kills("hasty", original, tmp_path, 2, seed=3)
    assert (0, f"{proof.LOST}: event") in found
