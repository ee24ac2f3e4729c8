# SPDX-License-Identifier: Apache-2.0
"""Owns how texts of several scripts share a line: each in its own direction, all in the window's.

The marks are those of Unicode's algorithm for it (UAX 9): FSI and PDI around a text keep its
direction to itself; LRM and RLM before a line say which end it begins at.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from core.typeset.text import FSI, LRM, PDI, RLM, clean

if TYPE_CHECKING:
    from collections.abc import Iterable

_BETWEEN = " · "
_MARKS = re.compile(f"([{FSI}{PDI}{LRM}{RLM}])")


def isolated(text: str) -> str:
    """Return a text that keeps its own direction inside a sentence of another."""
    return f"{FSI}{text}{PDI}" if text else ""


def in_line(parts: Iterable[str]) -> str:
    """Return parts in the order of the window, whatever script the first is in.

    Without a mark before them a name in Arabic turns the whole line round.
    """
    turned = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    line = _BETWEEN.join(isolated(part) for part in parts if part)
    return f"{RLM if turned else LRM}{line}" if line else ""


def in_one_line(text: str) -> str:
    """Return a text as it is painted into a row: without line ends and what turns it round.

    Its dots stand at the end of the direction of what is cut.
    """
    kept = "".join(
        piece if _MARKS.fullmatch(piece) else clean(piece) for piece in _MARKS.split(text)
    )
    parts = kept.split(_BETWEEN)
    return in_line(parts) if len(parts) > 1 else isolated(kept)
