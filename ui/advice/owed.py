# SPDX-License-Identifier: Apache-2.0
"""Owns the dialogs of steps that end the days to an answer: why it is late is asked of what is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.advice.facts import DISCLOSURES
from ui.cases.step_dialog import StepDialog

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from core.casework.needs import Fact
    from core.casework.steps import Option
    from core.errors import Refusal
    from core.policy.profile import Profile
    from ui.desk import Desk
    from ui.operations.advice import RequestView


class OwedDialog(StepDialog):
    """A step after which no answer is owed any more."""

    def __init__(
        self, desk: Desk, view: RequestView, profile: Profile, option: Option, parent: QWidget
    ) -> None:
        super().__init__(desk, view, profile, option, parent)
        self._late = any(clock.overdue_on(view.on) for clock in view.clocks)
        self._suit()

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why not; ask why it is late where the day that was entered makes it so."""
        self._late = self._late or refusal.code == "request.late"
        self._suit()
        super().show_refusal(refusal)

    def _suit(self) -> None:
        if "late_reason" in self.form.fields:
            self.form.show_row(self.form.fields["late_reason"], self._late)


class ReferDialog(OwedDialog):
    """Hands a request over to another channel; unless somebody chooses more, it tells nothing."""

    def known(self, view: RequestView) -> Mapping[str, Fact]:
        """Return the safe side."""
        return {"disclosed": DISCLOSURES[0], "happened_on": view.on}
