# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that writes deadlines for another calendar, and says what strangers see in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from ui.operations.calendar import write_deadlines
from ui.widgets.dialog import Dialog
from ui.widgets.files import ask_place
from ui.widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk
    from ui.operations.calendar import Wanted


class ExportDeadlines(Dialog):
    """Asks where to; there is nothing to choose about what may be in it."""

    written = Signal(int)  # how many deadlines the file has

    def __init__(self, desk: Desk, parent: QWidget, wanted: Wanted) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Deadlines for another calendar"),
            self.tr("Export…"),
            lead=self.tr("The deadlines from today on that the calendar shows, as an .ics file."),
        )
        self._wanted = wanted
        for text in (
            self.tr(
                "Each entry is a whole day with the word Probitas and a code, such as 3F7A-91C2."
                " It says no name, no number, and not what is due."
            ),
            self.tr("Type the code under Find (Ctrl+K), and the file opens."),
            self.tr("Whoever sees that calendar sees how many deadlines there are, and when."),
        ):
            self.content.addWidget(Label(text))
        self.content.addWidget(
            Label(self.tr("The copy is not encrypted. The access log says that it left."), "muted")
        )

    def submit(self) -> None:
        """Ask where to, and write."""
        kinds = self.tr("Calendar files (*.ics)")
        place = ask_place(self, self.tr("Deadlines for another calendar"), "probitas.ics", kinds)
        if place is not None:
            writing = write_deadlines(path=place, wanted=self._wanted)
            self.run(writing.success(self.written.emit))
