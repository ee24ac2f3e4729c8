# SPDX-License-Identifier: Apache-2.0
"""Owns the shape of help: a page of plain text in the language of the window, to be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

import resources
from ui.theme.tokens import GAP, PAD, TIGHT
from ui.widgets.dialog import Dialog
from ui.widgets.room import Reading
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.desk import Desk

_WIDTH, _HEIGHT = 680, 460


def read_help(desk: Desk, name: str) -> tuple[str, list[str]]:
    """Return the title of a text of `resources/help`, and its paragraphs."""
    text = resources.read_text(f"help/{desk.language.code}/{name}.txt")
    title, *paragraphs = text.strip().split("\n\n")
    return title, paragraphs


class HelpText(Reading):
    """A text line by line; the first line of a paragraph may be a heading, `# `."""

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumHeight(_HEIGHT)

    def show_text(self, title: str, paragraphs: Sequence[str]) -> None:
        """Show a text from its beginning."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(PAD, GAP, PAD, GAP)
        column.setSpacing(GAP)
        for paragraph in paragraphs:
            heading, _, rest = paragraph.partition("\n")
            if heading.startswith("# "):
                column.addSpacing(TIGHT)
                column.addWidget(Label(heading[2:], "heading"))
                paragraph = rest  # noqa: PLW2901 - what is left of it
            for line in paragraph.split("\n"):
                column.addWidget(Label(line, selectable=True))
        column.addStretch(1)
        self.setWidget(inside)
        self.setAccessibleName(title)
        self.verticalScrollBar().setValue(0)


class HelpDialog(Dialog):
    """One text of `resources/help`."""

    def __init__(self, desk: Desk, parent: QWidget, name: str) -> None:
        title, paragraphs = read_help(desk, name)
        super().__init__(desk, parent, title, self.tr("Close"), width=_WIDTH)
        self.text = HelpText()
        self.text.show_text(title, paragraphs)
        self.content.addWidget(self.text)
        self.way_out.setVisible(False)

    def show_help(self) -> None:
        """It is help already."""
