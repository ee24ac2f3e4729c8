# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that ties a case to another, or to a new complaint about the same person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup

from core.retaliation.case import RetaliationCase
from ui.cases.names import Names
from ui.cases.picker import CasePicker
from ui.operations.cases import tie_cases, tying
from ui.widgets.choice import Choice
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form
from ui.widgets.tick import Radio

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.errors import Refusal
    from ui.desk import Desk
    from ui.operations.cases import CaseView


class LinkDialog(Dialog):
    """Asks for the other case and the reason, or for a new one."""

    new_case_chosen = Signal()

    def __init__(self, desk: Desk, parent: QWidget, view: CaseView) -> None:
        super().__init__(desk, parent, self.tr("Tie to another file"), self.tr("Tie"), width=600)
        self._names = Names(desk.language, desk.office, view.case)
        self._view = view
        self.new = Radio(self.tr("A new complaint of the same person"))
        self.add = Radio(self.tr("A file that there is"))
        self.cases = CasePicker(desk, view.file, None)
        group = QButtonGroup(self)
        # A new complaint is of the same person; a request is logged anew, or becomes an enquiry.
        complaint = isinstance(view.case, RetaliationCase)
        need = next(n for n in tying(view.case).needs if n.name == "why")
        self.form = Form(600)
        self.why = self.form.row(
            self.tr("Why"),
            Choice([(key, self._names.of("why", key)) for key in need.of.split("|")], "related"),
        )

        for choice in (self.new, self.add):
            group.addButton(choice)
            self.content.addWidget(choice)
        self.content.addWidget(self.cases)
        self.content.addWidget(self.form)
        self.add.toggled.connect(self._on_add_toggled)
        self.add.setChecked(True)
        for choice in (self.new, self.add):
            choice.setVisible(complaint)

    def submit(self) -> None:
        """Tie the cases, or ask for the new one."""
        if self.new.isChecked():
            self.accept()
            self.new_case_chosen.emit()
        elif self.cases.file:
            why = self.why.value or "related"
            self.run(tie_cases(file=self._view.file, other=self.cases.file, why=why))
        else:
            self.banner.say("danger", self.tr("Choose the other file."))

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why not."""
        self.banner.say("danger", *self._names.refusal(refusal))

    def _on_add_toggled(self, added: bool) -> None:
        self.cases.setVisible(added)
        self.form.setVisible(added)
