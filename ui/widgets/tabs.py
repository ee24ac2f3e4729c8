# SPDX-License-Identifier: Apache-2.0
"""Owns the tabs over the parts of a file: they begin where the head above them begins."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QTabWidget, QWidget

from ui.theme.tokens import GAP, WIDE


class Tabs(QTabWidget):
    """Tabs as wide as their words; where there is no room for all, arrows scroll them."""

    def __init__(self) -> None:
        super().__init__()
        # One line below the tabs, from edge to edge: the style sheet draws it for the pane.
        self.tabBar().setDrawBase(False)
        self.tabBar().setAccessibleName(self.tr("Parts"))
        self.tabBar().setExpanding(False)
        self.tabBar().setUsesScrollButtons(True)
        # Not by the style sheet: what it says of the left is not mirrored.
        self.setCornerWidget(_Indent(self), Qt.Corner.TopLeftCorner)


class _Indent(QWidget):
    """What of the margin of a page is not in the tab itself."""

    def sizeHint(self) -> QSize:
        """Return the rest of the margin."""
        return QSize(WIDE - GAP, 1)
