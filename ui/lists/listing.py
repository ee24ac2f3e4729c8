# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that writes chosen rows of a list to a spreadsheet: by default without names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.operations.many import save_list
from ui.widgets.dialog import Dialog
from ui.widgets.files import ask_place
from ui.widgets.text import Label
from ui.widgets.tick import Tick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from storage.records.lists import Row
    from ui.desk import Desk


class ExportList(Dialog):
    """Asks whether the copy may say who the files are about, and where to."""

    written = Signal()  # the copy is there

    def __init__(self, desk: Desk, parent: QWidget, rows: Sequence[Row]) -> None:
        super().__init__(
            desk, parent, self.tr("Export what is chosen"), self.tr("Export…"),
            lead=self.tr("The %Ln line(s) that are chosen, as a spreadsheet.", "", len(rows)),
        )  # fmt: skip
        self._rows = rows
        self.identity = Tick(self.tr("With who or what each is about"))
        self.content.addWidget(self.identity)
        self.content.addWidget(
            Label(self.tr("The copy is not encrypted. The access log says that it left."), "muted")
        )

    def submit(self) -> None:
        """Ask where to, and write."""
        kinds = self.tr("Excel workbooks (*.xlsx);;Comma-separated values (*.csv)")
        place = ask_place(self, self.tr("Export what is chosen"), "list.xlsx", kinds)
        if place is not None:
            identity = self.identity.isChecked()
            written = save_list(rows=self._rows, path=place, identity=identity)
            self.run(written.success(lambda _: self.written.emit()))
