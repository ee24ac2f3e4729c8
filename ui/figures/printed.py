# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that checks the shares of a printed text: whether they are parts of one whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.disclosure.printed import share_fault, shares_in
from core.figures.report import written
from ui.cases.fields import TextField
from ui.widgets.dialog import Dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.disclosure.printed import ShareFault
    from ui.desk import Desk

_LINES = 6


class CheckPrinted(Dialog):
    """A text in, and what its percentages add up to."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            desk, parent, self.tr("Check printed shares"), self.tr("Check"),
            lead=self.tr(
                "Paste a passage of a report that tells shares of one whole, such as the grades of"
                " those who had to file. It is not kept."
            ),
        )  # fmt: skip
        self.text = TextField(_LINES)
        self.text.setAccessibleName(self.tr("Passage"))
        self.content.addWidget(self.text)
        self.way_out.setText(self.tr("Close"))

    def submit(self) -> None:
        """Say what the shares add up to, and which of them is counted twice."""
        shares = shares_in(self.text.toPlainText())
        fault = share_fault(shares)
        if not shares:
            self.banner.say("info", self.tr("There are no percentages in this text."))
        elif fault is None:
            self.banner.say("good", self.tr("These shares can be the parts of one whole."))
        else:
            self.banner.say("warn", *self._told(fault))

    def _told(self, fault: ShareFault) -> tuple[str, str]:
        total = written(fault.total, self.desk.language.code)
        sentence = self.tr("These shares add up to {0} per cent.").format(total)
        if not fault.twice:
            return sentence, self.tr("Some are missing, or belong to another whole.")
        hint = self.tr(
            "Without {0} they are 100: it is part of another share. Write “of which”, or tell the"
            " other share without it."
        )
        return sentence, hint.format(fault.twice)
