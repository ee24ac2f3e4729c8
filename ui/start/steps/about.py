# SPDX-License-Identifier: Apache-2.0
"""Owns the steps that ask who: the office, the person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

import resources
from core.policy.profile import read_profile
from ui.cases.fields import TextField
from ui.policy.shipped import PROFILES
from ui.policy.view import PolicyDialog
from ui.start.steps.folder import NewVaultFolder
from ui.start.steps.step import Step
from ui.widgets.choice import Choice
from ui.widgets.text import button

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.start.steps.step import Plan

_LONGEST_ADDRESS = 1000


class OfficeStep(Step):
    """The names that stand on every letter, the rules, and the folder."""

    def __init__(self, desk: Desk, plan: Plan) -> None:
        super().__init__(desk, plan)
        profiles = [read_profile(resources.read_json(f"policy/{name}.json")) for name in PROFILES]
        titles = [desk.language.source(profile.title) for profile in profiles]
        self.organisation = self.form.row(self.tr("Organisation"), QLineEdit(plan.organisation))
        self.office_name = self.form.row(
            self.tr("Name of the office"), QLineEdit(plan.office_name or self.tr("Ethics Office"))
        )
        self.address = self.form.row(
            self.tr("Address"), TextField(3), self.tr("As it stands on letters.")
        )
        self.address.set_value(plan.address)
        self.profile = Choice(zip(PROFILES, titles, strict=True), plan.profile)
        self.read = button(self.tr("Read…"), self._on_read_clicked)
        self.form.row(
            self.tr("Policy"),
            self.profile,
            self.tr("Deadlines, lists and thresholds, each with the paragraph it comes from."),
            aside=self.read,
        )
        self.folder = NewVaultFolder(plan.folder)
        self.form.row(
            self.tr("Folder of the vault"),
            self.folder,
            self.tr("A new folder on this machine, not on a network drive."),
            aside=self.folder.choose,
        )

        self._profiles = dict(zip(PROFILES, profiles, strict=True))
        self.office_name.textChanged.connect(self.folder.follow)
        self.folder.follow(self.office_name.text())
        self.first = self.organisation

    def title(self) -> str:
        """Return what stands above the step."""
        return self.tr("Your office")

    def forward(self) -> None:
        """Take the names and the folder."""
        if not self.need(
            (self.organisation, self.organisation.text()),
            (self.office_name, self.office_name.text()),
            (self.folder, self.folder.text()),
        ):
            return
        if not self._fit():
            return
        if fault := self.folder.fault():
            self.form.wrong(self.folder, fault)
            return
        self.plan.organisation = self.organisation.text().strip()
        self.plan.office_name = self.office_name.text().strip()
        self.plan.address = self.address.toPlainText()
        self.plan.profile = self.profile.value or PROFILES[0]
        self.plan.folder = self.folder.path
        self.done()

    def _fit(self) -> bool:
        fits, language = self.form.fits, self.desk.language
        return fits(language, self.organisation, self.office_name) and fits(
            language, self.address, limit=_LONGEST_ADDRESS
        )

    def _on_read_clicked(self) -> None:
        PolicyDialog(self.desk, self, self._profiles[self.profile.value or PROFILES[0]]).open()


class YouStep(Step):
    """The person who founds the office directs it."""

    def __init__(self, desk: Desk, plan: Plan) -> None:
        super().__init__(desk, plan)
        self.name = self.form.row(self.tr("Your name"), QLineEdit(plan.name))
        self.position = self.form.row(
            self.tr("Your title"),
            QLineEdit(plan.title or self.tr("Director, Ethics Office")),
            self.tr("As it stands below your signature."),
        )
        self.first = self.name

    def title(self) -> str:
        """Return what stands above the step."""
        return self.tr("You")

    def lead(self) -> str:
        """Return the sentence below the title."""
        return self.tr("You direct the office. Others can be added later.")

    def forward(self) -> None:
        """Take the name."""
        whole = self.need((self.name, self.name.text()), (self.position, self.position.text()))
        if whole and self.form.fits(self.desk.language, self.name, self.position):
            self.plan.name = self.name.text().strip()
            self.plan.title = self.position.text().strip()
            self.done()
