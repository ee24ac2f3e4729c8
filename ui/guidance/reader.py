# SPDX-License-Identifier: Apache-2.0
"""Owns a piece of guidance that is read over whatever one is at."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout

from core.ids import FileId
from ui.guidance.names import GuidanceNames
from ui.guidance.piece import PieceView
from ui.operations.guidance import look_at_guidance
from ui.operations.shelf import shipped_piece
from ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk
    from ui.operations.guidance import GuidanceView

_SIZE = QSize(760, 560)


class ReaderDialog(Dialog):
    """Shows a piece; what may be done with it is done at its place."""

    def __init__(self, desk: Desk, parent: QWidget, key: str) -> None:
        super().__init__(desk, parent, GuidanceNames(desk).of("case_kind", "guidance"), "")
        self.verb.setText(self.tr("Close"))
        self.verb.setAccessibleName(self.tr("Close"))
        self.way_out.setVisible(False)
        self.piece = PieceView(desk, read_only=True)
        self.piece.close_requested.connect(self.accept)
        inside = QVBoxLayout()
        inside.addWidget(self.piece)
        self.content.addLayout(inside, 1)
        self.resize(_SIZE)
        profile = desk.office.profile_on(date.today())
        found = shipped_piece(key)
        if found is not None:
            self.piece.show_shipped(found, profile)
        else:
            look_at_guidance(file=FileId(key)).success(self._on_looked).start(desk, self)

    def _on_looked(self, view: GuidanceView) -> None:
        self.piece.show_view(view, self.desk.office.profile_on(date.today()))
        self.verb.setFocus()
