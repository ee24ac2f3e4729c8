# SPDX-License-Identifier: Apache-2.0
"""Owns which rows of a long table are chosen: ranges of places, however many they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView

_SEVERAL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def is_picking() -> bool:
    """Tell whether Ctrl or Shift is held: a click chooses rows then, and opens none."""
    return bool(QApplication.keyboardModifiers() & _SEVERAL)


def ranges(table: QTableView) -> list[tuple[int, int]]:
    """Return (first, count) of each run of chosen rows, in order.

    Qt's own list of chosen rows asks every cell: of a hundred thousand it takes seconds.
    """
    merged: list[tuple[int, int]] = []
    for top, bottom in sorted((r.top(), r.bottom()) for r in table.selectionModel().selection()):
        if merged and top <= sum(merged[-1]):
            first, count = merged[-1]
            merged[-1] = first, max(count, bottom + 1 - first)
        else:
            merged.append((top, bottom + 1 - top))
    return merged


def count(table: QTableView) -> int:
    """Return how many rows are chosen."""
    return sum(many for _, many in ranges(table))
