# SPDX-License-Identifier: Apache-2.0
"""Owns the short list with actions: people, ways in, backups. Long ones are `rows`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.tokens import GAP, PAD
from ui.widgets.margins import set_margins
from ui.widgets.text import Label, Symbol, button

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


@dataclass(frozen=True)
class Action:
    """What can be done with an entry."""

    text: str
    slot: Callable[[], object]
    role: str = "quiet"


@dataclass(frozen=True)
class Entry:
    """One line: an icon, a title over a subtitle, a chip, and actions at the end."""

    title: str
    subtitle: str = ""
    symbol: str = "chevron-right"
    chip: str = ""
    tone: str = "info"
    actions: tuple[Action, ...] = ()


class Entries(QWidget):
    """Entries under each other on one surface."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, GAP // 2, 0, GAP // 2)
        self._rows.setSpacing(0)
        self.setProperty("role", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(name)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries."""
        # Shown all at once: where one is put into what can be seen, the whole page is laid out.
        # What lies in no page yet is shown with the page: by itself it would flash up as a window.
        placed = self.parent() is not None
        if placed:
            self.hide()
        while (item := self._rows.takeAt(0)) is not None:
            gone = item.widget()
            gone.hide()
            gone.deleteLater()
        for entry in entries:
            self._rows.addWidget(_line(entry))
        if placed or not entries:
            self.setVisible(bool(entries))


def _line(entry: Entry) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    set_margins(row, PAD, GAP, GAP, GAP)
    row.setSpacing(PAD)
    texts = QVBoxLayout()
    texts.setSpacing(0)
    texts.addWidget(Label(entry.title, "strong"))
    if entry.subtitle:
        texts.addWidget(Label(entry.subtitle, "small"))
    row.addWidget(Symbol(entry.symbol))
    row.addLayout(texts, 1)
    if entry.chip:
        row.addWidget(Label(entry.chip, tone=entry.tone))
    for action in entry.actions:
        made_button = button(action.text, action.slot, role=action.role)
        # On its own "Revoke" says nothing to somebody who hears the page.
        made_button.setAccessibleName(f"{action.text}: {entry.title}")
        row.addWidget(made_button)
    made.setAccessibleName(entry.title)
    return made
