# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that enters what figures tell of a year whose statements are not here."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ui.cases.fields import LineField, NumberField
from ui.operations.disclosure_cycles import record_totals
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.disclosure import Cycle
    from core.errors import Refusal
    from ui.desk import Desk


class TotalsDialog(Dialog):
    """How many had to file and how many complied, and where that is said."""

    def __init__(self, desk: Desk, parent: QWidget, cycle: Cycle) -> None:
        super().__init__(
            desk, parent, self.tr("Totals of an earlier year"), self.tr("Enter them"),
            lead=self.tr("For the series of years, where the statements themselves are not here."),
        )  # fmt: skip
        self._cycle = cycle.file
        self.form = Form()
        self.required = self.form.row(self.tr("Had to file"), NumberField())
        self.complied = self.form.row(self.tr("Complied"), NumberField())
        self.source = self.form.row(
            desk.language.label("fact.source"),
            LineField(),
            self.tr("The report and its table: without it nobody could check them."),
        )
        self.required.set_value(cycle.totals.number("required"))
        self.complied.set_value(cycle.totals.number("complied"))
        self.source.set_value(cycle.totals.text("source"))
        self.content.addWidget(self.form)

    def submit(self) -> None:
        """Enter them."""
        totals = {
            "required": int(str(self.required.value)),
            "complied": int(str(self.complied.value)),
        }
        self.run(
            record_totals(
                cycle=self._cycle, totals=totals, source=str(self.source.value), on=date.today()
            )
        )

    def show_refusal(self, refusal: Refusal) -> None:
        """Say at the field why not."""
        field = self.source if refusal.params.get("fact") == "source" else self.complied
        self.form.wrong(field, " ".join(self.desk.language.message(refusal)))
