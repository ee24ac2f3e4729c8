# SPDX-License-Identifier: Apache-2.0
"""Owns the shape of a section of the settings: a title, then parts under each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.cases.flow import Flow
from ui.theme.tokens import GAP, PAD, WIDE
from ui.theme.zoom import px
from ui.widgets.form import Form
from ui.widgets.page import Page
from ui.widgets.text import Label

if TYPE_CHECKING:
    from ui.desk import Desk

WIDTH = 720
"""Wider lines of text are hard to read."""


class Section(Page):
    """A page of the settings."""

    def __init__(self, desk: Desk, title: str, lead: str = "") -> None:
        super().__init__(desk, title)
        column = QWidget()
        column.setMaximumWidth(px(WIDTH))
        self.parts = QVBoxLayout(column)
        self.parts.setContentsMargins(0, 0, 0, 0)
        self.parts.setSpacing(PAD)
        inside = QHBoxLayout()
        inside.setContentsMargins(WIDE, 0, WIDE, WIDE)
        inside.addWidget(column, 1)
        inside.setAlignment(column, Qt.AlignmentFlag.AlignTop)
        inside.addStretch()
        self.content.addLayout(inside)
        self.content.addStretch(1)
        if lead:
            self.parts.addWidget(Label(lead, "muted"))

    def heading(self, text: str, about: str = "") -> Label:
        """Start a group of parts."""
        made = Label(text, "heading")
        self.parts.addSpacing(GAP)
        self.parts.addWidget(made)
        if about:
            self.parts.addWidget(Label(about, "muted"))
        return made

    def form(self) -> Form:
        """Add a form."""
        made = Form()
        self.parts.addWidget(made)
        return made

    def buttons(self, *buttons: QPushButton) -> None:
        """Add buttons beside each other, in two lines where one is too short."""
        row = Flow()
        for one in buttons:
            row.add(one)
        self.parts.addWidget(row)
