# SPDX-License-Identifier: Apache-2.0
"""Owns the recovery sheet on the screen, and putting it on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.operations.copies import enter_paper, save_paper
from ui.operations.vault import recovery_sheet
from ui.theme.tokens import GAP
from ui.widgets.files import ask_place
from ui.widgets.paper import Paper, put_on_paper
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from pathlib import Path

    from core.office.office import Office
    from storage.vault import RecoveryCode
    from ui.desk import Desk

_HEIGHT = 320
_WHAT = "recovery_sheet"


class SheetPanel(QWidget):
    """The sheet, and three ways to put it on paper."""

    def __init__(self, desk: Desk, code: RecoveryCode, office: Office) -> None:
        super().__init__()
        self._desk = desk
        self._pdf = b""
        self.paper = Paper(desk, self.tr("Recovery sheet"))
        self.print = button(self.tr("Print…"), self._on_print_clicked, symbol="printer")
        self.save = button(self.tr("Save as PDF…"), self._on_save_clicked, symbol="download")
        self.said = Label(role="small")

        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.print)
        row.addWidget(self.save)
        row.addWidget(self.said, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addWidget(self.paper, 1)
        whole.addLayout(row)

        self.paper.setMinimumHeight(_HEIGHT)
        self._hold(busy=True)
        recovery_sheet(code=code, office=office, language=desk.language.code).success(
            self._on_drawn
        ).start(desk, self)

    def _on_drawn(self, pdf: bytes) -> None:
        self._pdf = pdf
        self._hold(busy=False)
        self.paper.show_pdf(pdf)
        self.print.setFocus()  # it could not have the focus while there was nothing to print

    def _on_print_clicked(self) -> None:
        self.said.clear()
        put_on_paper(enter_paper(pdf=self._pdf, what=_WHAT), self._desk, self)

    def _on_save_clicked(self) -> None:
        chosen = ask_place(
            self, self.tr("Save as PDF"), self.tr("recovery-sheet.pdf"), "PDF (*.pdf)"
        )
        if chosen is not None:
            saving = save_paper(path=chosen, pdf=self._pdf, what=_WHAT)
            saving.success(self._on_saved).start(self._desk, self)

    def _on_saved(self, _path: Path) -> None:
        self.said.setText(
            self.tr("Saved. Print it elsewhere, then delete the file: it opens the vault.")
        )

    def _hold(self, *, busy: bool) -> None:
        self.print.setEnabled(not busy)
        self.save.setEnabled(not busy)
