# SPDX-License-Identifier: Apache-2.0
"""Starting, and sitting idle, against a PySide6 window with nothing in it.

Each run is a process of its own. Instead of waiting for a person, its event loop runs until the
window has been painted and nothing is left to do, and then says what that took of the processor,
the interpreter's own start included, and how much memory it holds. Nothing is waited for: what the
processor did is what a person waits, and other programs do not count.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from statistics import median

from tests.bench.measure import report, report_median

ROOT = Path(__file__).parents[2]
_RUNS = 9
_IDLE = """
import time
from PySide6.QtWidgets import QApplication

def until_idle(*_):
    end = time.monotonic() + {seconds}
    QApplication.processEvents()
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)
    with open("/proc/self/status") as lines:
        held = next(line.split()[1] for line in lines if line.startswith("VmRSS:"))
    print(time.process_time(), held)
    return 0

QApplication.exec = until_idle
"""
_EMPTY = """
from PySide6.QtWidgets import QWidget
application = QApplication([])
window = QWidget()
window.resize(1280, 800)
window.show()
application.exec()
"""
_PROBITAS = """
main.main(["run"])
"""
_AS_MAIN = """
import gc
import main
gc.disable()
"""
"""What our program has done by the time it imports Qt, which the loop of the bench does earlier."""


def started(program: str, home: Path, seconds: float = 0.0) -> tuple[float, int]:
    """Run a program until it is idle; return its seconds of CPU, and the KiB that it holds."""
    # As a person starts it: the tests' own settings of malloc keep 15 MiB more.
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("MALLOC_")},
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
    }
    idle = _IDLE.format(seconds=seconds)
    done = subprocess.run(
        [sys.executable, "-c", (_AS_MAIN if program is _PROBITAS else "") + idle + program],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=True,
    )  # fmt: skip
    used, held = done.stdout.split()[-2:]
    return float(used), int(held)


def test_the_unlock_screen_is_there_in_twice_the_time_of_an_empty_window(tmp_path):
    pairs = [[started(one, tmp_path)[0] for one in (_PROBITAS, _EMPTY)] for _ in range(_RUNS + 1)]
    ours, least = zip(*pairs[1:], strict=True)  # the first pair writes what Python compiled
    report_median("start to the first screen against an empty window", (ours, least), 2)


def test_idle_it_holds_at_most_twice_the_memory_of_an_empty_window(tmp_path):
    ours = [started(_PROBITAS, tmp_path, 2)[1] / 1024 for _ in range(3)]
    least = [started(_EMPTY, tmp_path, 2)[1] / 1024 for _ in range(3)]
    report("memory when idle, against an empty window", median(ours), median(least), 2, "MiB")
