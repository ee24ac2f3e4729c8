# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that gives statements to a reviewer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from core.office.programmes import DISCLOSURE
from ui.operations.disclosure_many import act_on_many
from ui.widgets.choice import Choice
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from core.ids import FileId
    from ui.desk import Desk


class AssignDialog(Dialog):
    """Asks who reviews some statements."""

    assigned = Signal(object)  # Bulk

    def __init__(self, desk: Desk, parent: QWidget, files: Sequence[FileId]) -> None:
        super().__init__(
            desk, parent, self.tr("Assign statements"),
            self.tr("Assign %Ln statement(s)", "", len(files)),
        )  # fmt: skip
        self._files = files
        office = desk.office
        officers = office.officers.values() if office else ()
        form = Form()
        self.reviewer = form.row(
            self.tr("Reviewer"),
            Choice([(o.id, o.name) for o in officers if o.active and DISCLOSURE in o.programmes]),
            self.tr("Officers of the disclosure programme can be chosen."),
        )
        self.content.addWidget(form)

    def submit(self) -> None:
        """Assign them, all together."""
        officer = self.reviewer.value
        if officer is not None:
            self.run(
                act_on_many(
                    files=self._files, act="assign_officer", facts={"officer": officer},
                    on=date.today(),
                ).success(self.assigned.emit)
            )  # fmt: skip
