# SPDX-License-Identifier: Apache-2.0
"""Owns the shape of a section of the settings: a title and a form, no wider than can be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout

from ui.theme.tokens import WIDE
from ui.widgets.form import Form
from ui.widgets.page import Page

if TYPE_CHECKING:
    from ui.desk import Desk


class Section(Page):
    """A page of the settings; subclasses add rows to `form`."""

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__(desk, title)
        self.form = Form()
        inside = QVBoxLayout()
        inside.setContentsMargins(WIDE, 0, WIDE, WIDE)
        inside.addWidget(self.form)
        inside.addStretch(1)
        self.content.addLayout(inside)
