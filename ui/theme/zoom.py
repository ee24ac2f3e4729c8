# SPDX-License-Identifier: Apache-2.0
"""Owns how large the window is set: the person's percentage, and what a length is at it.

Letters, rows, icons and the widths of columns grow; the distances between them do not, so that
more of what is read stays on a small screen. Whoever builds asks `px`; another size builds all
anew, as another language does.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication

SIZES = (80, 90, 100, 110, 125, 150, 175, 200)
"""Per cent (WCAG 2.2, 1.4.4 asks for 200)."""
USUAL = 100
_PROPERTY = "text_size"


def percent() -> int:
    """Return the size of the moment; 100 until somebody chose."""
    return QGuiApplication.instance().property(_PROPERTY) or USUAL


def magnify(size: int) -> None:
    """Measure all lengths at another percentage from now on."""
    QGuiApplication.instance().setProperty(_PROPERTY, size)


def px(pixels: float) -> int:
    """Return a length in pixels, given what it is at the usual size."""
    return round(pixels * percent() / 100)


def square(side: int) -> QSize:
    """Return the size of an icon, given its side at the usual size."""
    return QSize(px(side), px(side))


def beside(size: int, steps: int) -> int:
    """Return the size that is so many steps larger, or smaller, as far as there are any."""
    place = SIZES.index(size) + steps
    return SIZES[min(max(place, 0), len(SIZES) - 1)]
