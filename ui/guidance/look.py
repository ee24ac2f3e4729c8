# SPDX-License-Identifier: Apache-2.0
"""Owns the second look by a colleague on the same laptop, with the passphrase that is theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from core.ids import OfficerId
from ui.cases.fields import ChoiceField
from ui.guidance.names import GuidanceNames
from ui.operations.guidance import put_in_use_as
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.errors import Refusal
    from ui.desk import Desk
    from ui.operations.guidance import GuidanceView


class LookDialog(Dialog):
    """Puts guidance into use in the name of the colleague who looked."""

    def __init__(self, desk: Desk, view: GuidanceView, parent: QWidget) -> None:
        super().__init__(
            desk, parent, self.tr("Second look by a colleague"), self.tr("Put into use"),
            lead=self.tr(
                "Whoever wrote none of it reads it here and types their own passphrase. It is put"
                " into use in that officer’s name."
            ),
        )  # fmt: skip
        self._names = GuidanceNames(desk)
        self._file = view.file
        self.form = Form()
        self.officer = self.form.row(
            self.tr("Officer"),
            ChoiceField(
                [(one, self._names.officer(one)) for one in view.at_hand], self.tr("Please choose")
            ),
        )
        self.passphrase = self.form.row(self.tr("That officer’s passphrase"), QLineEdit())
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.content.addWidget(self.form)
        if len(view.at_hand) == 1:
            self.officer.set_value(view.at_hand[0])

    def submit(self) -> None:
        """Put it into use, as the officer whose passphrase it is."""
        officer, passphrase = str(self.officer.value or ""), self.passphrase.text()
        if not officer:
            self.form.wrong(self.officer, self.tr("Choose who looked."))
        elif not passphrase:
            self.form.wrong(self.passphrase, self.tr("The passphrase is missing."))
        else:
            as_whom = OfficerId(officer)
            self.run(put_in_use_as(file=self._file, officer=as_whom, passphrase=passphrase))
            self.passphrase.clear()

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why not, at the passphrase if it is about that."""
        sentence, hint = self._names.refusal(refusal)
        if refusal.code == "window.not_their_passphrase":
            self.form.wrong(self.passphrase, f"{sentence} {hint}")
        else:
            self.banner.say("danger", sentence, hint)
