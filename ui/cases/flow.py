# SPDX-License-Identifier: Apache-2.0
"""Owns a row of buttons that goes on in the next line when it is full, mirrored where it must."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme.tokens import GAP
from ui.widgets.line import Line


class Flow(QWidget):
    """Buttons, as many to a line as fit."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = Line()
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GAP)
        self.setLayout(self._layout)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, made: QWidget) -> None:
        """Add one at the end."""
        self._layout.addWidget(made)

    def clear(self) -> None:
        """Take all buttons away."""
        while (item := self._layout.takeAt(0)) is not None:
            gone = item.widget()
            gone.hide()
            gone.deleteLater()
