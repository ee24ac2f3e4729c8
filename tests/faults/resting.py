# SPDX-License-Identifier: Apache-2.0
"""Owns waiting, from outside, for a program that locks: until it has begun anew and is at rest."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_PATIENCE = 60.0


def wait_until(true: Callable[[], bool]) -> None:
    """Wait for something that another process does."""
    end = time.monotonic() + _PATIENCE
    while not true():
        assert time.monotonic() < end, "the program did not come so far"
        time.sleep(0.05)


def wait_for_rest(process: int) -> None:
    """Wait until a process has become `main.py` with its window, and does nothing any more."""
    wait_until(lambda: b"main.py" in Path(f"/proc/{process}/cmdline").read_bytes())
    wait_until(lambda: "libQt6Widgets" in Path(f"/proc/{process}/maps").read_text())
    before = -1.0
    while (now := _busy(process)) != before:
        before = now
        time.sleep(0.5)


def _busy(process: int) -> float:
    """Return the processor time that a process has used."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(") ")[2].split(" ")
    return float(fields[11]) + float(fields[12])
