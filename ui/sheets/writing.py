# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that writes the register to a file for other programs."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.operations.sheets import export_requests
from ui.widgets.choice import Choice
from ui.widgets.dialog import Dialog
from ui.widgets.files import ask_place
from ui.widgets.form import Form
from ui.widgets.tick import Tick

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk


class WriteRegister(Dialog):
    """In which format, and whether it may say who asked; then where to."""

    written = Signal(object)  # Path

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            desk, parent, self.tr("Export the register"), self.tr("Export"),
            lead=self.tr(
                "All requests that you may see, one row each. It is a copy in plain text; that it"
                " was made is entered in the access log."
            ),
        )  # fmt: skip
        form = Form()
        self.format: Choice[str] = form.row(
            self.tr("Format"),
            Choice(
                [
                    ("xlsx", self.tr("Spreadsheet (.xlsx)")),
                    ("csv", self.tr("Text with commas (.csv)")),
                    ("json", self.tr("For other programs (.json)")),
                ],
                "xlsx",
            ),
        )
        self.identity = form.row(
            "",
            Tick(self.tr("With names, places and texts")),
            self.tr(
                "Whoever has such a file knows who asked, and what. Otherwise it has numbers, days"
                " and classes only; where the office is small, these can still be one person."
            ),
        )
        self.content.addWidget(form)
        self.content.addStretch(1)

    def submit(self) -> None:
        """Ask where to, and write it."""
        form = self.format.value or "xlsx"
        name = f"requests-{date.today().isoformat()}.{form}"
        path = ask_place(self, self.tr("Export the register"), name, f"{form} (*.{form})")
        if path is not None:
            ends = path.suffix.lower() == f".{form}"
            self.write(path if ends else path.with_name(f"{path.name}.{form}"))

    def write(self, path: Path) -> None:
        """Write it there."""
        self.run(
            export_requests(path=path, identity=self.identity.isChecked()).success(
                self.written.emit
            )
        )
