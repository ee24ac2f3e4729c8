# SPDX-License-Identifier: Apache-2.0
"""Owns the probe of the event loop: how long the window's thread was not there for a person.

Whatever runs between two turns of the loop keeps the window from painting and from hearing keys.
Each such block is measured twice. `worked` is what the thread itself computed. `away` is how long
the person waited, without the time in which other programs had the processor: it has in it what
the thread waited for, such as Python's lock while another thread of ours held it.
"""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QAbstractEventDispatcher

if TYPE_CHECKING:
    from types import TracebackType


_COUNTED = 0.07
"""Seconds of CPU that counting to a million takes where the limits were set."""


def pace() -> float:
    """Return how many times slower than there this machine is now; at least 1.

    A laptop that is hot, or shared, does everything later: a limit in seconds would tell of that.
    """
    begun = time.thread_time()
    count = 0
    while count < 1_000_000:
        count += 1
    return max(1.0, (time.thread_time() - begun) / _COUNTED)


class Probe:
    """Measures while it is entered; the longest blocks stay for as long as it is not entered anew.

    A pass of the loop begins with `awake`: between two of them lies all that was handled, be it
    an event or the slot of a click that a test made itself.
    """

    def __init__(self) -> None:
        self._loop = QAbstractEventDispatcher.instance()
        self._waited = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._last = (0.0, 0.0)
        self.worked = 0.0
        """Seconds that the longest block computed."""
        self.away = 0.0
        """Seconds that the longest block, perhaps another one, let a person wait."""

    def __enter__(self) -> Self:
        self.worked = self.away = 0.0
        self._last = self._now()
        self._loop.awake.connect(self._on_turn)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._loop.awake.disconnect(self._on_turn)
        self._on_turn()

    def _on_turn(self) -> None:
        worked, away = self._now()
        self.worked = max(self.worked, worked - self._last[0])
        self.away = max(self.away, away - self._last[1])
        self._last = (worked, away)

    def _now(self) -> tuple[float, float]:
        in_line = int(self._waited.read_text().split()[1]) / 1e9
        return time.thread_time(), time.perf_counter() - in_line
