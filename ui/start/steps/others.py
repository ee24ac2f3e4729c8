# SPDX-License-Identifier: Apache-2.0
"""Owns the last steps: a second officer on this laptop, and what to do first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from core.office.office import Role
from ui.operations.office import add_officer
from ui.start.steps.step import Step
from ui.widgets.choice import Choice
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.text import Label
from ui.widgets.tick import Tick

if TYPE_CHECKING:
    from storage.records.results import Applied
    from ui.desk import Desk
    from ui.start.steps.step import Plan

ROLES = (Role.OFFICER, Role.ALTERNATE, Role.REVIEWER, Role.ASSISTANT, Role.AUDITOR)
"""Who can be added; the director founded the office."""


class SecondStep(Step):
    """A determination needs a second person; on one laptop that person has a passphrase too."""

    def __init__(self, desk: Desk, plan: Plan) -> None:
        super().__init__(desk, plan)
        self.wanted = Tick(self.tr("Add a second officer now"))
        self.name = QLineEdit()
        self.role = Choice(
            [(role, desk.language.label(f"role.{role.value}")) for role in ROLES], Role.OFFICER
        )
        self.passphrase = NewPassphrase(desk, self._context)

        self.form.wide(self.wanted)
        self.form.row(self.tr("Name"), self.name)
        self.form.row(self.tr("Role"), self.role)
        self.form.wide(
            Label(self.tr("The second officer types a passphrase of their own here."), "muted")
        )
        self.form.wide(self.passphrase)
        self.wanted.setChecked(True)
        self.wanted.toggled.connect(self._on_wanted_toggled)
        self.first = self.name

    def title(self) -> str:
        """Return what stands above the step."""
        return self.tr("A second officer")

    def lead(self) -> str:
        """Return the sentence below the title."""
        return self.tr(
            "A determination takes effect only when a second person approves it. A colleague with "
            "a laptop of their own joins later, with a contact card; others can be added in the "
            "settings at any time."
        )

    def can_go_back(self) -> bool:
        """What comes before is done."""
        return False

    def forward(self) -> None:
        """Enter the officer, or go on without."""
        if not self.wanted.isChecked():
            self.done()
            return
        if not self.need((self.name, self.name.text())):
            return
        if not self.form.fits(self.desk.language, self.name):
            return
        if not self.passphrase.is_good():
            return
        operation = add_officer(
            name=self.name.text(),
            title="",  # their role signs for them until a title is entered in the settings
            role=self.role.value or Role.OFFICER,
            passphrase=self.passphrase.text,
        )
        self.begin(operation.success(self._on_added))

    def _on_wanted_toggled(self, wanted: bool) -> None:
        for part in (self.name, self.role, self.passphrase):
            part.setEnabled(wanted)

    def _on_added(self, _applied: Applied[object]) -> None:
        self.done()

    def _context(self) -> list[str]:
        plan = self.plan
        return [plan.organisation, plan.office_name, self.name.text()]


class DoneStep(Step):
    """What is ready, and what to do first."""

    def __init__(self, desk: Desk, plan: Plan) -> None:
        super().__init__(desk, plan)
        self.form.hide()
        self._texts = (
            self.tr("The vault is encrypted and opens with your passphrase and with the sheet."),
            self.tr("It locks itself after five minutes; Ctrl+L locks it at once."),
            self.tr("Copy it to another disk every week: Settings, Backup."),
        )
        for text in self._texts:
            self.content.addWidget(Label(text))

    @property
    def spoken(self) -> str:
        """Nothing in it has the focus: all that it says."""
        return "\n".join((self.title(), *self._texts))

    def title(self) -> str:
        """Return what stands above the step."""
        return self.tr("Your office is ready")

    def verb(self) -> str:
        """Return what the button says."""
        return self.tr("Begin")

    def can_go_back(self) -> bool:
        """There is nothing to go back to."""
        return False
