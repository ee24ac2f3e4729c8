# SPDX-License-Identifier: Apache-2.0
"""Owns a part of Today: a heading with how many there are, and the lines below it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.tokens import GAP
from ui.widgets.rows import RowList
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.widgets.rows import Row


class Part(QWidget):
    """A heading and its lines; not there when there are none."""

    opened = Signal(str)  # key of the line that was clicked, or entered

    def __init__(self, title: str, foot: QWidget | None = None) -> None:
        """`foot` stands below the lines: a way to more of them."""
        super().__init__()
        self._title = title
        self._foot = foot
        self.count = 0
        self.setVisible(False)
        if foot is not None:
            foot.setParent(self)  # a widget of nobody would be a window when it is shown

    @cached_property
    def rows(self) -> RowList:
        """The lines, made with what is around them when there are any."""
        rows = RowList(self._title, whole=True)
        rows.opened.connect(self.opened)
        rows.clicked.connect(rows.activated)  # one click opens what Enter opens
        self._heading = Label(self._title, "heading")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addWidget(self._heading)
        whole.addWidget(rows)
        if self._foot is not None:
            whole.addWidget(self._foot, 0, Qt.AlignmentFlag.AlignLeading)
        return rows

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show lines, each as high as it is."""
        if not (rows or self.count):
            return
        self.count = len(rows)
        self.rows.show_whole(rows)
        # No dot between them: beside Arabic digits it is read as their nought.
        self._heading.setText(f"{self._title} ({QLocale().toString(self.count)})")
        self.setVisible(bool(rows))
