# SPDX-License-Identifier: Apache-2.0
"""Owns waiting, from outside, for a program that locks: until it has begun anew and is at rest."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_PATIENCE = 60.0
_SPAN = 0.5
_BLINK = os.sysconf("SC_CLK_TCK") * _SPAN / 10
"""Ticks of a tenth of that time: a cursor blinks for ever, and is painted each time."""


def wait_until(true: Callable[[], bool], every: float = 0.05) -> None:
    """Wait for something that another process does; ask every so many seconds."""
    end = time.monotonic() + _PATIENCE
    while not true():
        assert time.monotonic() < end, "the program did not come so far"
        time.sleep(every)


def wait_for_rest(process: int) -> None:
    """Wait until a process has become `main.py` with its window, and does next to nothing."""
    wait_until(lambda: b"main.py" in Path(f"/proc/{process}/cmdline").read_bytes())
    wait_until(lambda: "libQt6Widgets" in Path(f"/proc/{process}/maps").read_text())
    used = _used(process)

    def rests() -> bool:
        nonlocal used
        before, used = used, _used(process)
        return used - before < _BLINK

    time.sleep(_SPAN)
    wait_until(rests, _SPAN)


def _used(process: int) -> int:
    """Return the processor time that a process has used, in ticks of the system."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(") ")[2].split(" ")
    return int(fields[11]) + int(fields[12])
