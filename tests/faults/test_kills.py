# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a killed process takes nothing that was said to be saved (F8).

A program works on the vault and prints what is saved, after the call returned; at a moment that
nothing decides it is killed by SIGKILL. The next one opens the vault and must find all of it.
"""

from __future__ import annotations

import json
import os
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
    from collections.abc import Callable, Iterator

    from tests.faults.office import Keys

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is what is tested")

FOREVER = 1_000_000
ENDED = workloads.ENDED.encode()
TIMES = {"import": 60, "bundles": 6}
MOST_WORDS, LONGEST_PAUSE = 6, 0.06


@pytest.fixture(scope="module")
def program() -> Iterator[subprocess.Popen[bytes]]:
    """What begins an operation in a new process whenever it reads a line."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.faults.workloads"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as program:
        yield program
        program.stdin.close()


def killed(
    program: subprocess.Popen[bytes], name: str, keys: Keys, dice: random.Random
) -> list[str]:
    """Begin an operation, kill it somewhere, and return what it had said by then."""
    times = TIMES.get(name, FOREVER)
    program.stdin.write(json.dumps([name, times, keys.text(), []]).encode() + b"\n")
    program.stdin.flush()
    process = int(program.stdout.readline())
    words = dice.randint(0, MOST_WORDS - 1)
    said = bytearray()

    def hear() -> None:
        new = program.stdout.read1()
        assert new, "nothing begins operations any more"
        said.extend(new)

    with selectors.DefaultSelector() as waiting:
        waiting.register(program.stdout, selectors.EVENT_READ)
        while said.count(b"\n") < words:
            hear()
            assert ENDED not in said, "it had ended before"
        end = time.monotonic() + dice.uniform(0, LONGEST_PAUSE)
        while (left := end - time.monotonic()) > 0:
            if waiting.select(left):
                hear()
    os.kill(process, signal.SIGKILL)
    ended = ENDED + b" %d\n" % -signal.SIGKILL
    while not (ENDED in said and said.endswith(b"\n")):
        hear()
    assert said.endswith(ended), "it had ended before"
    return said.removesuffix(ended).decode().splitlines()


def kills(
    program: subprocess.Popen[bytes],
    name: str,
    keys_of: Callable[[int], Keys],
    count: int,
    seed: int,
) -> tuple[int, list]:
    """Return how much was acknowledged in so many kills, and every fault found after one.

    Every third time the vault that was killed before is used again, as it was left.
    """
    dice = random.Random(seed)
    acknowledged, found = 0, []
    said: list[str] = []
    for number in range(count):
        if number % 3 == 0:
            keys = keys_of(number)
            said = []
        new = killed(program, name, keys, dice)
        said += new
        acknowledged += sum(not line.startswith(("begun", "ending")) for line in new)
        fault = proof.fault_of(keys, said, thorough=True, by_passphrase=number % 5 == 2)
        if fault is not None:
            found.append((number, fault))
    return acknowledged, found


@pytest.fixture
def keys_of(original, tmp_path) -> Callable[[int], Keys]:
    return lambda number: original.copy(tmp_path / f"{number}.vault")


@pytest.mark.parametrize("count", [2, pytest.param(29, marks=pytest.mark.soak)])
@pytest.mark.parametrize("name", workloads.OPERATIONS)
def test_what_was_saved_survives_a_kill(name, count, program, keys_of, figure):
    acknowledged, found = kills(program, name, keys_of, count, seed=count)
    lost = f"{len(found)} lost or unopenable"
    figure(f"F8 {name}: {count} kills, {acknowledged} acknowledged, {lost}")
    assert acknowledged >= count
    assert found == []


def test_the_control_loses_what_was_saved(program, keys_of):
    _, found = kills(program, "hasty", keys_of, 2, seed=3)
    assert (0, f"{proof.LOST}: event") in found
