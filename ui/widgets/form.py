# SPDX-License-Identifier: Apache-2.0
"""Owns forms: a label above each field, its help or its error below, an accessible name on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.theme.tokens import GAP, PAD, TIGHT
from ui.widgets.text import Label, set_property

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

FORM_WIDTH = 520
"""Longer fields are harder to read, however wide the window is."""

W = TypeVar("W", bound=QWidget)


class Form(QWidget):
    """Rows of label, field, and help that gives way to an error."""

    def __init__(self, width: int = FORM_WIDTH) -> None:
        super().__init__()
        self._helps: dict[QWidget, tuple[QLabel, str]] = {}
        self._groups: dict[QWidget, QWidget] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(PAD)
        self.setMaximumWidth(width)

    def row(self, name: str, field: W, help_text: str = "", *, aside: QWidget | None = None) -> W:
        """Add a field under its name, with a button beside it if need be, and return it."""
        caption = Label(name, "strong")
        caption.setBuddy(field)
        below = Label(help_text, "small")
        below.setVisible(bool(help_text))
        field.setAccessibleName(name)
        field.setAccessibleDescription(help_text)
        self._helps[field] = (below, help_text)
        group = QWidget()
        parts = QVBoxLayout(group)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(TIGHT)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(field, 1)
        if aside is not None:
            line.addWidget(aside)
        parts.addWidget(caption)
        parts.addLayout(line)
        parts.addWidget(below)
        self._rows.addWidget(group)
        self._groups[field] = group
        return field

    def show_row(self, field: QWidget, shown: bool = True) -> None:
        """Show or hide a field with its name and help."""
        self._groups[field].setVisible(shown)

    def heading(self, text: str) -> None:
        """Start a group of rows."""
        self._rows.addWidget(Label(text, "heading"))

    def wide(self, part: QWidget | QLayout) -> None:
        """Add something that needs no name of its own."""
        if isinstance(part, QWidget):
            self._rows.addWidget(part)
        else:
            self._rows.addLayout(part)

    def wrong(self, field: QWidget, sentence: str) -> None:
        """Say below a field what is wrong with it, and put the cursor there."""
        self._say(field, sentence, wrong=True)
        field.setFocus()

    def help(self, field: QWidget, sentence: str) -> None:
        """Say something else below a field."""
        self._helps[field] = (self._helps[field][0], sentence)
        self._say(field, sentence, wrong=False)

    def right(self, field: QWidget) -> None:
        """Take back what was wrong with a field."""
        self._say(field, self._helps[field][1], wrong=False)

    def _say(self, field: QWidget, sentence: str, *, wrong: bool) -> None:
        below = self._helps[field][0]
        below.setText(sentence)
        below.setVisible(bool(sentence))
        set_property(below, "role", "tone-danger" if wrong else "small")
        set_property(field, "state", "wrong" if wrong else "")
        field.setAccessibleDescription(sentence)
