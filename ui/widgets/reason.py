# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that asks for nothing but the reason of what its verb does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.dialog import Dialog
from ui.widgets.form import Form

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.operations import Operation


class ReasonDialog(Dialog):
    """Subclasses say what is asked, and what is done for the reason that is given."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        title: str,
        verb: str,
        *,
        lead: str = "",
        danger: bool = False,
    ) -> None:
        super().__init__(desk, parent, title, verb, lead=lead, danger=danger)
        self._form = Form()
        self.reason = self._form.row(self.tr("Reason"), QLineEdit())
        self.content.addWidget(self._form)

    def operation(self, reason: str) -> Operation[Any]:
        """Return what the verb does."""
        raise NotImplementedError

    def submit(self) -> None:
        """Do it, if a reason is given."""
        reason = self.reason.text().strip()
        if not reason:
            self._form.wrong(self.reason, self.tr("This is needed."))
            return
        self.run(self.operation(reason))
