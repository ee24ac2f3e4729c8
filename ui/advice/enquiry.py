# SPDX-License-Identifier: Apache-2.0
"""Owns the question before a request becomes a retaliation enquiry: a file is not undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.operations.advice import become_enquiry
from ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.ids import FileId
    from ui.desk import Desk


class BecomeEnquiry(Dialog):
    """Says what will be opened, and opens it."""

    became = Signal(str)  # FileId of the enquiry

    def __init__(self, desk: Desk, parent: QWidget, file: FileId) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Becomes a retaliation enquiry"),
            self.tr("Open the enquiry"),
            lead=self.tr(
                "An enquiry is opened among the cases with what is known here, and the two are"
                " tied. The request stays as it is and is counted as before."
            ),
        )
        self._file = file

    def submit(self) -> None:
        """Open it."""
        self.run(become_enquiry(file=self._file).success(self.became.emit))
