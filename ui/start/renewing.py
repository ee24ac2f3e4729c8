# SPDX-License-Identifier: Apache-2.0
"""Owns what is shown while a vault that an older program kept is made ready on unlocking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.tokens import GAP
from ui.widgets.progress import Progress
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Callable


class Renewing(QWidget):
    """Why it takes long this once, how far it is, and a way to put it off."""

    def __init__(self, stop: Callable[[], object]) -> None:
        super().__init__()
        self.progress = Progress()
        self.stop = button(self.tr("Stop"), stop)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addWidget(
            Label(
                self.tr(
                    "After an update of Probitas the lists are made anew from the history, once."
                ),
                "muted",
            )
        )
        whole.addWidget(self.progress)
        whole.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeading)
        self.progress.begin()
