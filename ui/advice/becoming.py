# SPDX-License-Identifier: Apache-2.0
"""Owns the question before a request becomes a file of another kind: a file is not undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.operations.becoming import ENQUIRY, become
from ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.ids import FileId
    from ui.desk import Desk


class Become(Dialog):
    """Says what will be opened, and opens it."""

    became = Signal(str)  # FileId of what the request became

    def __init__(self, desk: Desk, parent: QWidget, file: FileId, what: str) -> None:
        if what == ENQUIRY:
            title, verb = self.tr("Becomes a retaliation enquiry"), self.tr("Open the enquiry")
            lead = self.tr(
                "An enquiry is opened among the cases with what is known here, and the two are"
                " tied. The request stays as it is and is counted as before."
            )
        else:
            title, verb = self.tr("Becomes a policy review"), self.tr("Open the review")
            lead = self.tr(
                "A review is opened for the officers of the policy programme with what is asked"
                " here, and the two are tied. The request stays as it is and is counted as before."
            )
        super().__init__(desk, parent, title, verb, lead=lead)
        self._file, self._what = file, what

    def submit(self) -> None:
        """Open it."""
        self.run(become(file=self._file, what=self._what).success(self.became.emit))
