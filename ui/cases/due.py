# SPDX-License-Identifier: Apache-2.0
"""Owns how the time that a clock leaves is said: in days, late only where somebody can be late."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

PASSING = frozenset({"contested_act", "contract_end", "measure_expires", "panel_review"})
"""Clocks that tell of a day which comes by itself; no one is late when it has passed."""


def time_left(clock: str, left: int, *, paused: bool = False) -> str:
    """Return when a clock is due, `left` days from now; negative when that was before."""
    if paused:
        return QCoreApplication.translate("TimeLeft", "waits")
    if left == 0:
        return QCoreApplication.translate("TimeLeft", "today")
    if left > 0:
        return QCoreApplication.translate("TimeLeft", "in %Ln day(s)", "", left)
    if clock in PASSING:
        return QCoreApplication.translate("TimeLeft", "%Ln day(s) ago", "", -left)
    return QCoreApplication.translate("TimeLeft", "%Ln day(s) overdue", "", -left)
