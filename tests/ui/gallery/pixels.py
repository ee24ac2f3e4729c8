# SPDX-License-Identifier: Apache-2.0
"""Owns the colours of a picture, counted."""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from PySide6.QtGui import QColor, QImage

from ui.theme.tokens import contrast


def pixels(picture: QImage) -> memoryview:
    """Return all pixels of a picture as numbers, line by line."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(bytes(plain.constBits())).cast("I")


def changed(before: QImage, after: QImage) -> Counter[tuple[int, int]]:
    """Return what became of which pixel, as often as it did."""
    pairs = zip(pixels(before), pixels(after), strict=True)
    return Counter(pair for pair in pairs if pair[0] != pair[1])


@lru_cache(maxsize=4096)
def apart(one: int, other: int) -> float:
    """Return the contrast of two pixels, 1 to 21."""
    return contrast(QColor(one).name(), QColor(other).name())
