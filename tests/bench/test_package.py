# SPDX-License-Identifier: Apache-2.0
"""Starting the program out of a package, against starting it from its source.

What is compared is the work of the processor until nothing is left to do and the first screen
waits for a person: on a machine that does other things as well, the clock says less.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.bench.measure import report_median

ROOT = Path(__file__).parents[2]
BUILD = ROOT / "dist/probitas/probitas"
_STILL = 1.0
"""Seconds without work after which nothing is left to do; the last fonts come after 0.2."""


def start(command: list[str], home: Path) -> float:
    """Start a window, return the seconds of work until it rests, and end it."""
    environment = {
        **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
    }
    with subprocess.Popen([*command, "run"], cwd=ROOT, env=environment) as process:
        spent, since = 0.0, time.monotonic()
        while not spent or time.monotonic() - since < _STILL:
            time.sleep(0.05)
            assert process.poll() is None, "it ended by itself"
            if (now := worked(process.pid)) != spent:
                spent, since = now, time.monotonic()
        process.terminate()
    return spent


def worked(pid: int) -> float:
    """Return the seconds of processor time that a process has had."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@pytest.mark.bench
@pytest.mark.skipif(not BUILD.exists(), reason="dist/ has no build; make package")
def test_a_package_starts_in_at_most_one_and_a_half_times_what_its_source_takes(tmp_path):
    source = [sys.executable, str(ROOT / "main.py")]
    # The first run of each fills caches, and does not count.
    pairs = [(start([str(BUILD)], tmp_path), start(source, tmp_path)) for _ in range(6)][1:]
    package, plain = zip(*pairs, strict=True)
    report_median("start of a package against its source", (package, plain), 1.5)
