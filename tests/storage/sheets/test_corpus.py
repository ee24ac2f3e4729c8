# SPDX-License-Identifier: Apache-2.0
"""Three hundred bad and odd spreadsheets: refused, or read as they should be, and soon."""

from __future__ import annotations

import multiprocessing
import time
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from core.advice.columns import survey
from core.advice.importing import Known, plan
from core.errors import UserError
from core.policy.profile import read_profile
from resources import read_json
from storage.sheets.table import table_of
from tests.cases import in_each
from tests.storage.sheets.corpus import made

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from tests.storage.sheets.odd import Odd

CORPUS = list(made())
PROFILE = read_profile(read_json("policy/unicef_sample.json"))
ON = date(2026, 11, 21)
SECONDS, MIB = 5.0, 200
LARGE = "200,001 rows", "199,999 requests", "200,002 rows, csv", "formatted to the end"


def outcome(odd: Odd) -> tuple[str, int, tuple[str, ...], str, float]:
    """Return what comes of a file, and the seconds that it took."""
    data = odd.make()
    start = time.process_time()
    try:
        table = table_of(data)
        seen = survey(table.rows, PROFILE)
        found = plan(table.rows, seen, PROFILE, on=ON, known=Known())
    except UserError as error:
        return error.code, 0, (), "", time.process_time() - start
    took = time.process_time() - start
    codes = tuple(sorted(problem.refusal.code for problem in found.problems))
    said = str(found.entries[0].facts.get(odd.says[0], "")) if found.entries else ""
    return "", len(found.entries), codes, said, took


def check(odd: Odd) -> float:
    """Hold what comes of a file to what should; return the seconds."""
    code, entries, errors, said, took = outcome(odd)
    assert (code, entries, errors) == (odd.refused, odd.entries, tuple(sorted(odd.errors)))
    if odd.says[0]:
        assert said == odd.says[1]
    return took


def test_the_corpus_has_three_hundred_files_with_names_of_their_own():
    assert len(CORPUS) >= 300
    assert len({odd.name for odd in CORPUS}) == len(CORPUS)


@in_each("odd", [o for o in CORPUS if not o.slow])
def test_what_comes_of_it(odd):
    check(odd)


@pytest.mark.soak
@pytest.mark.parametrize("odd", CORPUS, ids=lambda odd: odd.name[:60])
def test_it_takes_neither_long_nor_much_memory(odd):
    fork = multiprocessing.get_context("fork")
    here, there = fork.Pipe(duplex=False)
    child = fork.Process(target=measure, args=(odd, there))
    child.start()
    there.close()
    took, grown = here.recv()
    child.join()
    print(f"\n{odd.name}: {took:.2f} s, {grown:.0f} MiB")  # noqa: T201
    if odd.name not in LARGE:
        assert took <= SECONDS
        assert grown <= MIB


def measure(odd: Odd, answer: Connection) -> None:
    """Send how long a file takes, and how far memory grows while it is read."""
    data = odd.make()
    Path("/proc/self/clear_refs").write_text("5")  # begin to measure the peak anew
    before = _peak()
    took = check(replace(odd, make=lambda: data))
    answer.send((took, _peak() - before))


def _peak() -> float:
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith("VmHWM"))) / 1024
