# SPDX-License-Identifier: Apache-2.0
"""Owns the tabs over the parts of a file: they begin where the head above them begins."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QTabWidget, QWidget

from ui.theme.tokens import GAP, WIDE
from ui.theme.zoom import px

_LEAST = 80
"""Pixels of a part that are seen however little room there is."""


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

    def minimumSizeHint(self) -> QSize:
        """Return room for a few lines: the parts scroll, so the highest of them needs no more."""
        least = super().minimumSizeHint()
        few = self.tabBar().sizeHint().height() + px(_LEAST)
        return QSize(least.width(), min(least.height(), few))


class _Indent(QWidget):
    """What of the margin of a page is not in the tab itself."""

    def sizeHint(self) -> QSize:
        """Return the rest of the margin."""
        return QSize(WIDE - GAP, 1)
