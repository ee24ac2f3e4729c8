# SPDX-License-Identifier: Apache-2.0
"""Owns the eight words of a device, large enough to be read out to somebody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme.tokens import GAP, PAD, TIGHT
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

_COLUMNS = 2


class EightWords(QWidget):
    """Words with their numbers, in two columns that are read downwards."""

    def __init__(self, words: Sequence[str]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(PAD, GAP, PAD, GAP)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(TIGHT)
        rows = (len(words) + _COLUMNS - 1) // _COLUMNS
        for place, word in enumerate(words):
            row, column = place % rows, 2 * (place // rows)
            number, shown = Label(QLocale().toString(place + 1), "muted"), Label(word, "code")
            number.setWordWrap(False)
            shown.setWordWrap(False)
            grid.addWidget(number, row, column, Qt.AlignmentFlag.AlignTrailing)
            grid.addWidget(shown, row, column + 1)
            grid.setColumnStretch(column + 1, 1)
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # One thing to hear, not sixteen.
        self.setAccessibleName(self.tr("Eight words"))
        self.setAccessibleDescription(", ".join(words))
