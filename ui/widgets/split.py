# SPDX-License-Identifier: Apache-2.0
"""Owns list beside detail: the middle and the right of the window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget

from ui.theme.zoom import px

LIST_WIDTH = 340


class Split(QSplitter):
    """The list keeps its width when the window grows; the detail takes what is left."""

    def __init__(self, left: QWidget, right: QWidget, width: int = LIST_WIDTH) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.addWidget(left)
        self.addWidget(right)
        self.setStretchFactor(0, 0)
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.setSizes([px(width), 3 * px(width)])
        left.setMinimumWidth(240)
