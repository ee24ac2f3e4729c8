# SPDX-License-Identifier: Apache-2.0
"""Owns a part of Today: a heading with how many there are, and the lines below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.tokens import GAP
from ui.widgets.rows import RowList
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.widgets.rows import Row


class Part(QWidget):
    """A heading and its lines; not there when there are none."""

    def __init__(self, title: str, foot: QWidget | None = None) -> None:
        """`foot` stands below the lines: a way to more of them."""
        super().__init__()
        self._title = title
        self._heading = Label(title, "heading")
        self.rows = RowList(title, whole=True)
        self.count = 0
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addWidget(self._heading)
        whole.addWidget(self.rows)
        if foot is not None:
            whole.addWidget(foot, 0, Qt.AlignmentFlag.AlignLeading)
        self.setVisible(False)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show lines, each as high as it is."""
        self.count = len(rows)
        self.rows.show_whole(rows)
        # No dot between them: beside Arabic digits it is read as their nought.
        self._heading.setText(f"{self._title} ({QLocale().toString(self.count)})")
        self.setVisible(bool(rows))

    def on_clicked(self, index: object) -> None:
        """Open with one click what Enter opens."""
        self.rows.activated.emit(index)
