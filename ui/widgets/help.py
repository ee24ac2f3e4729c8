# SPDX-License-Identifier: Apache-2.0
"""Owns the shape of help: a page of plain text in the language of the window, to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

import resources
from ui.theme.tokens import GAP, PAD
from ui.widgets.dialog import Dialog
from ui.widgets.margins import set_margins
from ui.widgets.text import Label

if TYPE_CHECKING:
    from ui.desk import Desk

_WIDTH, _HEIGHT = 680, 460


class HelpDialog(Dialog):
    """A text of `resources/help`."""

    def __init__(self, desk: Desk, parent: QWidget, name: str) -> None:
        text = resources.read_text(f"help/{desk.language.code}/{name}.txt")
        title, *paragraphs = text.strip().split("\n\n")
        super().__init__(desk, parent, title, self.tr("Close"), width=_WIDTH)
        inside = QWidget()
        column = QVBoxLayout(inside)
        set_margins(column, 0, 0, PAD, 0)
        column.setSpacing(GAP)
        for paragraph in paragraphs:
            heading, _, rest = paragraph.partition("\n")
            if heading.startswith("# "):
                column.addWidget(Label(heading[2:], "heading"))
                paragraph = rest  # noqa: PLW2901 - what is left of it
            column.addWidget(Label(paragraph, selectable=True))
        column.addStretch(1)
        page = QScrollArea()
        page.setFrameShape(QFrame.Shape.NoFrame)
        page.setWidgetResizable(True)
        page.setWidget(inside)
        page.setMinimumHeight(_HEIGHT)
        page.setAccessibleName(title)
        self.content.addWidget(page)
        self.way_out.setVisible(False)
