# SPDX-License-Identifier: Apache-2.0
"""Owns the field for looking something up."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton

from ui.theme.icons import icon


class SearchEdit(QLineEdit):
    """A line with a glass at its head and a cross at its end, both with names to be read out."""

    def __init__(self, name: str, hint: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setClearButtonEnabled(True)
        for part in self.findChildren(QToolButton):
            part.setAccessibleName(self.tr("Clear"))
        self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition).setText(
            name
        )
