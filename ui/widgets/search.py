# SPDX-License-Identifier: Apache-2.0
"""Owns the field for looking something up."""

from __future__ import annotations

from ui.widgets.direction import begins_as_written
from ui.widgets.ended import EndedLine


class SearchEdit(EndedLine):
    """A line with a glass before its text, and a cross after it that clears it."""

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__("search")
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.put_button("x", self.tr("Clear"), self.clear).hide()
        begins_as_written(self)
        self.textChanged.connect(self._on_text_changed)

    def _on_text_changed(self, text: str) -> None:
        self.show_button(shown=bool(text))
