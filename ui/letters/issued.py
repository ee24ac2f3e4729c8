# SPDX-License-Identifier: Apache-2.0
"""Owns the window onto an issued letter: its pages, what verifying it found, and the ways out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from ui.cases.names import Names
from ui.operations.letters import enter_printing, export_letter, read_issued
from ui.widgets.dialog import Dialog
from ui.widgets.direction import isolated
from ui.widgets.files import ask_place
from ui.widgets.paper import Paper, put_on_paper
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from core.ids import FileId
    from ui.desk import Desk
    from ui.operations.letters import Shown

_SIZE = QSize(900, 760)


class IssuedLetter(Dialog):
    """Shows the exact bytes of a letter that was issued."""

    def __init__(self, desk: Desk, file: FileId, letter: str, parent: QWidget | None) -> None:
        super().__init__(
            desk, parent, self.tr("Issued letter"), self.tr("Export a copy…"), width=620
        )
        self._file = file
        self._shown: Shown | None = None
        self.about = Label(role="muted", selectable=True)
        self.found = Label()
        self.paper = Paper(desk, self.tr("The letter"))
        self.printing = button(self.tr("Print…"), self._on_print_wanted, symbol="printer")

        self.content.addWidget(self.about)
        self.content.addWidget(self.found)
        self.content.addWidget(self.paper, 1)
        self.buttons.insertWidget(0, self.printing)
        self.way_out.setText(self.tr("Close"))
        self.verb.setEnabled(False)
        self.printing.setEnabled(False)
        self.resize(_SIZE)
        read_issued(file=file, letter=letter).success(self._on_read).start(desk, self)

    def submit(self) -> None:
        """Ask where to, and write a copy; the dialog stays."""
        if self._shown is None:
            return
        name = self._shown.file_name
        place = ask_place(self, self.tr("Export a copy"), name, "PDF (*.pdf)")
        if place is not None:
            export_letter(file=self._file, pdf=self._shown.pdf, path=place).success(
                self._on_exported
            ).start(self.desk, self)

    def _on_read(self, shown: Shown) -> None:
        self._shown = shown
        names = Names(self.desk.language, self.desk.office)
        letter = shown.letter
        self.about.setText(
            self.tr("{0} · {1} · signed by {2}").format(
                names.of("letter_kind", letter.kind),
                f"{isolated(letter.register_number)} – {names.day(letter.issued_on)}",
                shown.report.signer,
            )
        )
        self.found.setText(names.of("letter.verdict", shown.report.verdict.value))
        self.paper.show_pdf(shown.pdf)
        self.verb.setEnabled(True)
        self.printing.setEnabled(True)

    def _on_exported(self, _at: datetime) -> None:
        self.banner.say(
            "info",
            self.tr("A copy was written. Outside the vault nothing protects it any more."),
            self.tr("Send it by a safe way, and delete the copy when it has arrived."),
        )

    def _on_print_wanted(self) -> None:
        if self._shown is not None:
            entering = enter_printing(file=self._file, pdf=self._shown.pdf)
            put_on_paper(entering, self.desk, self)
