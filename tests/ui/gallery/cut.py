# SPDX-License-Identifier: Apache-2.0
"""Owns what of a picture does not fit: texts that are cut off, and what scrolls sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from ui.theme.tokens import GAP

if TYPE_CHECKING:
    from collections.abc import Iterator

_NEARLY = 2
"""Pixels that nobody misses: what a font says of itself is rounded."""


def cut_off(root: QWidget) -> list[str]:
    """Return what is cut off in a window, each with its class and the start of its text."""
    found = []
    for part in (root, *root.findChildren(QWidget)):
        if part.isVisible() and part.window() is root.window():
            found += [f"{type(part).__name__}: {said}" for said in _faults(part)]
    return sorted(set(found))


def _faults(part: QWidget) -> Iterator[str]:
    if isinstance(part, QLabel):
        if not _label_fits(part):
            yield part.text()[:80]
    elif isinstance(part, QToolButton):
        pass  # an icon, whose text is for who does not see it
    elif isinstance(part, QAbstractButton):
        if part.text() and part.sizeHint().width() > part.width() + _NEARLY:
            yield part.text()[:80]
    elif isinstance(part, QComboBox):
        if not _choice_fits(part):
            yield part.currentText()[:80]
    elif isinstance(part, QLineEdit):
        hint = part.placeholderText()
        if hint and not part.text() and _wide(part, hint) > part.contentsRect().width() - 24:
            yield hint[:80]
    elif isinstance(part, QTabBar):
        if sum(part.tabRect(n).width() for n in range(part.count())) > part.width() + _NEARLY:
            yield "tabs: " + " ".join(part.tabText(n) for n in range(part.count()))[:80]
    elif isinstance(part, QHeaderView):
        yield from _cut_heads(part)
    if isinstance(part, QAbstractScrollArea) and part.horizontalScrollBar().isVisible():
        yield f"scrolls sideways: {part.accessibleName()[:60]}"
    if not isinstance(part, QHeaderView) and _text(part) and _is_clipped(part):
        yield f"hidden in part: {_text(part)[:80]}"


def _text(part: QWidget) -> str:
    spoken = isinstance(part, (QLabel, QPushButton, QCheckBox, QRadioButton))
    return part.text() if spoken else ""


def _wide(part: QWidget, text: str) -> int:
    return max(part.fontMetrics().horizontalAdvance(one) for one in text.split("\n"))


def _label_fits(label: QLabel) -> bool:
    if not label.text() or not label.pixmap().isNull():
        return True
    if label.hasHeightForWidth():
        return label.heightForWidth(label.width()) <= label.height() + _NEARLY
    return label.sizeHint().width() <= label.width() + _NEARLY


def _choice_fits(choice: QComboBox) -> bool:
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    room: QRect = choice.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, choice
    )
    return _wide(choice, choice.currentText() or choice.placeholderText()) <= room.width() + 4


def _cut_heads(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if header.orientation() != Qt.Orientation.Horizontal or model is None:
        return
    for place in range(header.count()):
        text = str(model.headerData(place, Qt.Orientation.Horizontal) or "")
        room = header.sectionSize(place) - 2 * GAP
        if header.isSortIndicatorShown() and header.sortIndicatorSection() == place:
            room -= header.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMarkSize) + GAP
        broken = header.defaultAlignment() & Qt.TextFlag.TextWordWrap
        longest = max(text.split(), key=len, default="") if broken else text
        if not header.isSectionHidden(place) and _wide(header, longest) > room + _NEARLY:
            yield text


def _is_clipped(part: QWidget) -> bool:
    """Tell whether something around a part, which does not scroll, shows only some of it."""
    around = part.parentWidget()
    while around is not None and not part.isWindow():
        if isinstance(around.parentWidget(), QAbstractScrollArea):
            return False
        place = QRect(part.mapTo(around, QPoint()), part.size())
        if not around.rect().adjusted(-_NEARLY, -_NEARLY, _NEARLY, _NEARLY).contains(place):
            return True
        if around.isWindow():
            return False
        around = around.parentWidget()
    return False
