# SPDX-License-Identifier: Apache-2.0
"""Owns the second look by a colleague on the same laptop, with the passphrase that is theirs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.cases.second_person import SecondPerson
from ui.guidance.names import GuidanceNames
from ui.operations.guidance import put_in_use_as
from ui.widgets.dialog import Dialog

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
        self.form = SecondPerson(self._names.officer, self.tr("Choose who looked."))
        self.officer, self.passphrase = self.form.officer, self.form.passphrase
        self.content.addWidget(self.form)
        self.form.offer(view.at_hand)

    def submit(self) -> None:
        """Put it into use, as the officer whose passphrase it is."""
        if (given := self.form.take()) is not None:
            officer, passphrase = given
            self.run(put_in_use_as(file=self._file, officer=officer, passphrase=passphrase))

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why not, at the passphrase if it is about that."""
        said = self._names.refusal(refusal)
        if not self.form.show_refusal(refusal, said):
            self.banner.say("danger", *said)
