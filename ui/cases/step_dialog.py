# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog of a step: what it means, what the officer states, and what follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.cases.adding import Adding
from ui.cases.form import NeedsForm
from ui.cases.keeper import Keeper, draft_key
from ui.cases.names import Names
from ui.operations.cases import advance_case
from ui.widgets.dialog import Dialog
from ui.widgets.text import Label

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from core.casework.needs import Fact
    from core.casework.steps import Option
    from core.errors import Refusal
    from core.policy.profile import Profile
    from ui.desk import Desk
    from ui.operations.cases import CaseView


class StepDialog(Dialog):
    """Takes one step, or drafts it for a second person."""

    unasked: frozenset[str] = frozenset()
    """Facts that are stated elsewhere, not in this dialog."""

    def __init__(
        self, desk: Desk, view: CaseView, profile: Profile, option: Option, parent: QWidget
    ) -> None:
        names = Names(desk.language, desk.office, view.case)
        self.names = names
        self._view = view
        self._option = option
        name = names.of("action", option.action)
        super().__init__(desk, parent, name, name, lead=names.about("action", option.action))
        needs = [need for need in option.needs if need.name not in self.unasked]
        self.form = NeedsForm(names, profile, needs, self.known(view), {})
        self.keeper = Keeper(desk, self.form, draft_key(view.file, option.action))
        if option.two_person:
            self.verb.setText(self.tr("Propose to a second person"))
            self.content.addWidget(
                Label(
                    self.tr(
                        "This takes two persons. What you enter waits until another officer"
                        " approves it; only then does it take effect."
                    ),
                    "muted",
                )
            )
        Adding(desk, self, view.file)
        self.content.addWidget(self.form)
        self.content.addWidget(self.keeper)
        self.form.focus_first()

    def known(self, view: CaseView) -> Mapping[str, Fact]:
        """Return what is stated of the step unless somebody says otherwise."""
        return {}

    def submit(self) -> None:
        """Take the step."""
        self.keeper.keep()
        self.run(
            advance_case(
                file=self._view.file, action=self._option.action, facts=self.form.given
            ).success(self._on_taken)
        )

    def show_refusal(self, refusal: Refusal) -> None:
        """Say at the field, or else in the banner, why not."""
        if not self.form.show_refusal(refusal):
            self.banner.say("danger", *self.names.refusal(refusal))

    def _on_taken(self, _applied: object) -> None:
        self.keeper.finish()
