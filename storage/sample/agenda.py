# SPDX-License-Identifier: Apache-2.0
"""Owns the agenda of the sample office: what happens, in the order of days."""

from __future__ import annotations

from datetime import date
from heapq import heappop, heappush
from itertools import count
from typing import TYPE_CHECKING

from core.progress import unwatched

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.progress import Progress
    from storage.sample.office import SampleOffice

_TOGETHER = 300
"""Deeds that are written in one transaction."""


class Agenda:
    """What is still to come."""

    def __init__(self, office: SampleOffice, progress: Progress = unwatched) -> None:
        """Begin with nothing to do; `progress` is told of the days that are over."""
        self._office = office
        self._progress = progress
        self._first, self._last = date.max, date.min
        self._order = count()
        self._due: list[tuple[date, int, Callable[[], None], bool]] = []

    def at(self, day: date, deed: Callable[[], None], *, alone: bool = False) -> None:
        """Let something happen at the director's laptop on a day, after what was entered before.

        Deeds are written together, but for one that is `alone`: laptops exchange in it.
        """
        self._first, self._last = min(self._first, day), max(self._last, day)
        heappush(self._due, (day, next(self._order), deed, alone))

    def until(self, day: date = date.max) -> None:
        """Let everything happen that happens by a day."""
        while self._due and self._due[0][0] <= day:
            if self._due[0][3]:
                self._next()
                continue
            with self._office.director.records.transaction():
                for _ in range(_TOGETHER):
                    if not self._due or self._due[0][0] > day or self._due[0][3]:
                        break
                    self._next()

    def _next(self) -> None:
        on, _, deed, _ = heappop(self._due)
        self._progress((on - self._first).days, (self._last - self._first).days + 1)
        self._office.clock.to(on)
        deed()
