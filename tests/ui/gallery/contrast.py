# SPDX-License-Identifier: Apache-2.0
"""Owns what of a picture is hard to read: texts that stand out too little from their ground.

What is painted is asked twice: once as a drawing, which knows each text with its place and colour,
once as pixels, which know the ground that it came to stand on.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QPoint, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractScrollArea

from tests.ui.gallery.pixels import apart, pixels
from ui.widgets.rows import ROW_ROLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWidget

_LEAST = 4.5
"""WCAG 2.2, 1.4.3; large letters could do with less, and are held to the same."""
_NONE = 1.5
"""Below this nobody would have taken it for a colour of text: something lies over it."""
_CLOSE = 24
"""By so much may each part of a colour differ from what it was painted in: edges are soft."""
_SVG = "{http://www.w3.org/2000/svg}"


def hard_to_read(root: QWidget) -> list[str]:
    """Return the texts of a window with a contrast below the least; what is barred is exempt."""
    picture = root.grab().toImage()
    found = set()
    for text, colour, place in _texts(root):
        area = place.toAlignedRect().intersected(picture.rect())
        at = root.childAt(area.center())
        if area.isEmpty() or at is None or not at.isEnabled():
            continue
        seen = Counter(pixels(picture.copy(area)))
        if not any(_alike(colour, QColor(one)) for one in seen):
            continue  # scrolled away
        ground = seen.most_common(1)[0][0]
        reached = apart(colour.rgb(), ground)
        if reached < _LEAST and (reached > _NONE or _says(at, area.center(), root, text)):
            name = f"{type(at).__name__} <{text[:40]}>"
            found.add(f"{name}: {reached:.1f}, {colour.name()} on {QColor(ground).name()}")
    return sorted(found)


def _says(at: QWidget, place: QPoint, root: QWidget, text: str) -> bool:
    """Tell whether what is on top at a place has the text, so far as it tells."""
    around = at.parentWidget()
    if isinstance(around, QAbstractScrollArea) and hasattr(around, "indexAt"):
        index = around.indexAt(at.mapFrom(root, place))
        row = index.data(ROW_ROLE)
        return text in f"{index.data()} {getattr(row, 'spoken', '')}"
    said = (getattr(at, name, str)() for name in ("text", "currentText", "toPlainText"))
    return any(text in one for one in said)


def _alike(one: QColor, other: QColor) -> bool:
    pairs = zip(one.toTuple()[:3], other.toTuple()[:3], strict=True)
    return all(abs(a - b) <= _CLOSE for a, b in pairs)


def _texts(root: QWidget) -> Iterator[tuple[str, QColor, QRectF]]:
    """Yield every text that is painted, its colour, and where it stands in the window."""
    drawing, buffer = QSvgGenerator(), QBuffer()
    buffer.setData(QByteArray())
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    drawing.setOutputDevice(buffer)
    drawing.setSize(root.size())
    drawing.setViewBox(root.rect())
    drawing.setResolution(root.logicalDpiX())
    painter = QPainter(drawing)
    root.render(painter, QPoint())
    painter.end()
    yield from _inside(ET.fromstring(bytes(buffer.data().data())), QTransform())


def _inside(group: ET.Element, moved: QTransform) -> Iterator[tuple[str, QColor, QRectF]]:
    for part in group:
        text = (part.text or "").strip()
        if part.tag == f"{_SVG}text" and text and QColor(part.get("fill", "none")).isValid():
            yield text, QColor(part.get("fill")), moved.mapRect(_area(part, text))
        numbers = [float(one) for one in re.findall(r"[-\d.e]+", part.get("transform", ""))]
        yield from _inside(part, QTransform(*numbers) * moved if numbers else moved)


def _area(part: ET.Element, text: str) -> QRectF:
    font = QFont(part.get("font-family", "").replace("'", "").split(","))
    font.setPixelSize(max(1, round(float(part.get("font-size", "1")))))
    metrics = QFontMetricsF(font)
    left, base = float(part.get("x", "0")), float(part.get("y", "0"))
    return QRectF(left, base - metrics.ascent(), metrics.horizontalAdvance(text), metrics.height())
