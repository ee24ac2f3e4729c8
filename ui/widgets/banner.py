# SPDX-License-Identifier: Apache-2.0
"""Owns the banner: one sentence and its hint, in one of four tones, until it is dismissed."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.tokens import GAP, PAD, TIGHT, TONES
from ui.widgets.margins import set_margins
from ui.widgets.spoken import tell
from ui.widgets.text import Label, Symbol, button, set_property, tool

if TYPE_CHECKING:
    from collections.abc import Callable


class Banner(QWidget):
    """Hidden until it has something to say; read out by screen readers when it does."""

    spoken_as = "news"

    def __init__(self, margin: int = 0) -> None:
        """`margin` is left at its sides, and no more than a gap above and below."""
        super().__init__()
        self._slot: Callable[[], object] | None = None
        self.said_at = 0.0
        """When it last said something, by `time.monotonic`."""
        whole = QVBoxLayout(self)
        high = min(margin, GAP)
        whole.setContentsMargins(margin, high, margin, high)
        self.setVisible(False)

    def _build(self) -> None:
        """Make what it says things with, the first time: most banners never speak."""
        self._ground = QWidget(self)
        self._ground.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._symbol = Symbol()
        self._sentence = Label(role="strong", selectable=True)
        self._hint = Label(selectable=True)
        self._action = button("", self._on_action_clicked, role="quiet")
        texts = QVBoxLayout()
        texts.setSpacing(TIGHT)
        texts.addWidget(self._sentence)
        texts.addWidget(self._hint)
        inside = QHBoxLayout(self._ground)
        set_margins(inside, PAD, GAP, GAP, GAP)
        inside.setSpacing(GAP)
        inside.addWidget(self._symbol)
        inside.addLayout(texts, 1)
        inside.addWidget(self._action)
        inside.addWidget(tool("x", self.tr("Dismiss"), self.clear))
        self.layout().insertWidget(0, self._ground)

    def say(
        self,
        tone: str,
        sentence: str,
        hint: str = "",
        *,
        action: str = "",
        slot: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence in a tone (info, good, warn, danger), with one action at most."""
        if not self.said_at:
            self._build()
        set_property(self._ground, "tone", tone)
        self._symbol.show_symbol(TONES[tone], tone)
        self._sentence.setText(sentence)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._action.setText(action.replace("&", "&&"))
        self._action.setAccessibleName(action)
        self._action.setVisible(slot is not None)
        self._slot = slot
        self.said_at = time.monotonic()
        self.setAccessibleName(f"{sentence} {hint}".strip())
        if self.isVisible():
            tell(self)  # what comes up is told anyway
        self.setVisible(True)

    def clear(self) -> None:
        """Say nothing."""
        self.setVisible(False)

    @property
    def sentence(self) -> str:
        """What it says now, or nothing."""
        return self._sentence.text() if self.isVisibleTo(self.parentWidget()) else ""

    @property
    def hint(self) -> str:
        """What it says below, or nothing."""
        return self._hint.text() if self.sentence else ""

    def _on_action_clicked(self) -> None:
        if self._slot is not None:
            self.clear()
            self._slot()
