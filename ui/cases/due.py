# SPDX-License-Identifier: Apache-2.0
"""Owns how the time that a clock leaves is said: in days, late only where somebody can be late."""

from __future__ import annotations

from PySide6.QtCore import QObject

PASSING = frozenset({"contested_act", "contract_end", "measure_expires", "panel_review"})
"""Clocks that tell of a day which comes by itself; no one is late when it has passed."""


def time_left(clock: str, left: int, *, paused: bool = False) -> str:
    """Return when a clock is due, `left` days from now; negative when that was before."""
    return _TimeLeft().of(clock, left, paused=paused)


class _TimeLeft(QObject):
    """An object only because numbers of days are translated by none but `tr`."""

    def of(self, clock: str, left: int, *, paused: bool) -> str:
        if paused:
            return self.tr("waits")
        if left == 0:
            return self.tr("today")
        if left > 0:
            return self.tr("in %Ln day(s)", "", left)
        if clock in PASSING:
            return self.tr("%Ln day(s) ago", "", -left)
        return self.tr("%Ln day(s) overdue", "", -left)
