# SPDX-License-Identifier: Apache-2.0
"""Owns how one of two values is shown: part by part, what the other does not have marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.cases.differences import differences
from ui.cases.prose import Prose
from ui.theme.tokens import GAP
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Mapping

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
        shown = Prose(text, "" if text != other or not name else "muted")
        shown.mark(differences(shown.text(), other.replace("\r\n", "\n")))
        shown.setAccessibleName(f"{name}: {shown.text()}" if name else shown.text())
        self.texts[name] = shown
        part = QVBoxLayout()
        part.setSpacing(0)
        if name:
            part.addWidget(Label(name, "small"))
        part.addWidget(shown)
        self._column.addLayout(part)
