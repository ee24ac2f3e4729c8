# SPDX-License-Identifier: Apache-2.0
"""Owns how one of two values is shown: part by part, what the other does not have marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.cases.card import LONGEST, Reader, link
from ui.cases.differences import differences
from ui.cases.prose import Prose
from ui.theme.tokens import GAP
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Mapping

_BEFORE = 200
"""Characters that are shown before the first difference; in the last ones nothing is marked."""
_MANY = 12
"""Parts of a value up to which those that are alike are shown, too."""


class Compared(QWidget):
    """The parts of a value, beside those of another."""

    def __init__(self, parts: Mapping[str, str], other: Mapping[str, str]) -> None:
        super().__init__()
        self.texts: dict[str, Prose] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        nothing = self.tr("(nothing)")
        shown = dict.fromkeys([*parts, *other])
        for name in shown:
            if len(shown) <= _MANY or parts.get(name) != other.get(name):
                self.add(name, parts.get(name) or nothing, other.get(name) or nothing)

    @property
    def spoken(self) -> str:
        """What a screen reader says of all of it."""
        return "; ".join(shown.accessibleName() for shown in self.texts.values())

    def add(self, name: str, text: str, other: str) -> None:
        """Show one more part; what the other side says of it."""
        part_of, other_part = _where_they_differ(text, other)
        shown = Prose(part_of, "" if text != other or not name else "muted")
        spans = differences(shown.text(), other_part.replace("\r\n", "\n"))
        if part_of != text:  # where it is cut off the other one is cut off elsewhere
            spans = tuple(span for span in spans if span[1] < len(part_of) - _BEFORE)
        shown.mark(spans)
        shown.setAccessibleName(f"{name}: {shown.text()}" if name else shown.text())
        self.texts[name] = shown
        part = QVBoxLayout()
        part.setSpacing(0)
        if name:
            part.addWidget(Label(name, "small"))
        part.addWidget(shown)
        if part_of != text:
            whole = QCoreApplication.translate("Card", "Read all of it")
            read = link(whole, lambda: Reader(text, self).open())
            part.addWidget(read, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addLayout(part)


def _where_they_differ(text: str, other: str) -> tuple[str, str]:
    """Return two texts; of long ones, which would hold the window up, what begins to differ."""
    if max(len(text), len(other)) <= LONGEST:
        return text, other
    pairs = enumerate(zip(text, other, strict=False))
    same = next((place for place, (one, its) in pairs if one != its), min(len(text), len(other)))
    begin = max(0, same - _BEFORE)
    return _part(text, begin), _part(other, begin)


def _part(text: str, begin: int) -> str:
    end = begin + LONGEST
    return ("…" if begin else "") + text[begin:end] + ("…" if end < len(text) else "")
