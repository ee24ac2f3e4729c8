# SPDX-License-Identifier: Apache-2.0
"""Owns what a place says when it has nothing to show, and what to do first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.tokens import GAP, WIDE
from ui.widgets.text import Label, Symbol, button

if TYPE_CHECKING:
    from collections.abc import Callable


class Empty(QWidget):
    """An icon, a heading, a sentence, and what to do first."""

    def __init__(
        self,
        symbol: str,
        heading: str,
        sentence: str = "",
        *,
        action: str = "",
        slot: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        picture = Symbol(symbol, "edge", 40)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        whole.setSpacing(GAP)
        whole.addStretch(2)
        parts: list[QWidget] = [picture, Label(heading, "heading")]
        if sentence:
            parts.append(Label(sentence, "muted"))
        if slot is not None:
            parts.append(button(action, slot, role="primary"))
        for part in parts:
            if isinstance(part, Label):
                # As wide as there is room: beside an open file that is little.
                part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
                whole.addWidget(part)
            else:
                whole.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(3)
        self._whole = whole

    def also(self, way: QWidget) -> None:
        """Add another way to begin, below the first."""
        last = self._whole.count() - 1
        self._whole.insertWidget(last, way, 0, Qt.AlignmentFlag.AlignHCenter)
