# SPDX-License-Identifier: Apache-2.0
"""Owns the very first screen: create an office, join or open one, or restore a backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from ui.start.card import Card
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from ui.desk import Desk


class Welcome(Card):
    """The ways to begin."""

    help_page = "first"

    create_requested = Signal()
    join_requested = Signal()
    open_requested = Signal()
    restore_requested = Signal()
    guide_requested = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Welcome to Probitas"))
        self.content.addWidget(
            Label(
                self.tr(
                    "Casework for an ethics office. Everything is encrypted in one folder on this "
                    "machine; nothing leaves it unless you send it."
                ),
                "muted",
            )
        )
        create = button(
            self.tr("Create an office"),
            self.create_requested.emit,
            role="primary",
            symbol="plus",
        )
        self.content.addWidget(create)
        self.content.addWidget(
            button(self.tr("Join an office"), self.join_requested.emit, symbol="user-plus")
        )
        self.content.addWidget(
            button(self.tr("Open an office"), self.open_requested.emit, symbol="folder-open")
        )
        self.content.addWidget(
            button(self.tr("Restore from a backup"), self.restore_requested.emit, symbol="history")
        )
        self.content.addWidget(
            button(self.tr("First steps"), self.guide_requested.emit, role="link"),
            0,
            Qt.AlignmentFlag.AlignHCenter,
        )
        self.first = create
