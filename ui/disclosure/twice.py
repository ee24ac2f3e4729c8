# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that says which of two filings of one person counts; both histories are kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ui.cases.fields import ChoiceField, TextField
from ui.disclosure.many import ManyDialog
from ui.operations.disclosure_closing import set_aside
from ui.widgets.direction import isolated
from ui.widgets.form import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from core.errors import Refusal
    from storage.records.cycle import FilingRow
    from ui.desk import Desk
    from ui.operations.many import Bulk


class SettleTwice(ManyDialog):
    """Two laptops registered the same person: one filing stays, the others are set aside."""

    def __init__(self, desk: Desk, parent: QWidget, rows: Sequence[FilingRow]) -> None:
        super().__init__(
            desk, parent, rows, title=self.tr("Registered twice"),
            verb=self.tr("Set the other aside"),
            lead=self.tr(
                "The one that counts is worked on. The other is closed as not required and names"
                " the one that counts; nothing of it is lost, and figures count the person once."
            ),
        )  # fmt: skip
        self.count.setText(rows[0].name)
        self.form = Form()
        self.stays = self.form.row(
            self.tr("Which one counts"),
            ChoiceField([(row.file, self._called(row)) for row in rows], self.tr("Please choose")),
        )
        self.stays.set_value(rows[0].file)
        self.reason = self.form.row(desk.language.label("fact.reason"), TextField(2))
        self.reason.set_value(self.tr("Registered twice on two laptops."))
        self.content.addWidget(self.form)

    def _called(self, row: FilingRow) -> str:
        parts = (
            isolated(row.number), self.names.of("state", row.state),
            self.names.value("due", row.one("filed_on")) if row.one("filed_on") else "",
        )  # fmt: skip
        return " · ".join(part for part in parts if part)

    def submit(self) -> None:
        """Set aside all but the one that counts."""
        stays = next((row for row in self.rows if row.file == self.stays.value), self.rows[0])
        files = [row.file for row in self.rows if row is not stays and not row.closed]
        reason = str(self.reason.value or "").strip()
        if not reason:
            self.form.wrong(self.reason, self.tr("Say why."))
            return
        self.run(set_aside(files=files, stays=stays.number, reason=reason, on=date.today()))

    def show_refusal(self, refusal: Refusal) -> None:
        """Say in the banner why not."""
        super().show_refusal(refusal)

    def _on_succeeded(self, result: Bulk) -> None:  # type: ignore[override]
        self._job = None
        self.finish(len(result.done), result.refused)
