# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that takes the register of referrals out: by default without who it is about."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.operations.referrals import save_referrals
from ui.widgets.dialog import Dialog
from ui.widgets.files import ask_place
from ui.widgets.text import Label
from ui.widgets.tick import Tick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk
    from ui.operations.referrals import Referred


class ExportReferrals(Dialog):
    """Asks whether the copy may say who it is about, and where to."""

    written = Signal()  # the copy is there

    def __init__(self, desk: Desk, parent: QWidget, lines: Sequence[Referred]) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Export the referrals"),
            self.tr("Export…"),
            lead=self.tr("The %Ln line(s) that are shown, as a spreadsheet.", "", len(lines)),
        )
        self._lines = lines
        self.identity = Tick(self.tr("With what it is about, which may say who it is"))
        self.content.addWidget(self.identity)
        self.content.addWidget(
            Label(self.tr("The copy is not encrypted. The access log says that it left."), "muted")
        )

    def submit(self) -> None:
        """Ask where to, and write."""
        kinds = self.tr("Excel workbooks (*.xlsx);;Comma-separated values (*.csv)")
        place = ask_place(self, self.tr("Export the referrals"), "referrals.xlsx", kinds)
        if place is None:
            return
        identity = self.identity.isChecked()
        self.run(
            save_referrals(
                path=place, lines=self._lines, identity=identity, on=date.today()
            ).success(self._on_written)
        )

    def _on_written(self, _path: object) -> None:
        self.written.emit()
