# SPDX-License-Identifier: Apache-2.0
"""Owns the smallest dialog: a sentence, a hint, and a button to go on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.tokens import PAD, WIDE
from ui.theme.zoom import px
from ui.widgets.over import Over
from ui.widgets.text import Label, button

_WIDTH = 520
"""As a dialog that asks something."""


class Notice(Over):
    """Says something that has no better place."""

    def __init__(self, parent: QWidget | None, sentence: str, hint: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Probitas")
        self.setMinimumWidth(px(_WIDTH))
        close = button(self.tr("Close"), self.accept, role="primary")
        close.setDefault(True)

        whole = QVBoxLayout(self)
        whole.setContentsMargins(WIDE, WIDE, WIDE, PAD)
        whole.setSpacing(PAD)
        whole.addWidget(Label(sentence, "title", selectable=True))
        if hint:
            whole.addWidget(Label(hint, selectable=True))
        whole.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        width = self.minimumWidth()
        self.resize(width, whole.totalHeightForWidth(width))
