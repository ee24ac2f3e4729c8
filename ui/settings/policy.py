# SPDX-License-Identifier: Apache-2.0
"""Owns the section for policy profiles: those adopted, and adopting another."""

from __future__ import annotations

from typing import TYPE_CHECKING

import resources
from core.policy.profile import read_profile
from ui.operations.office import adopt_policy
from ui.policy.shipped import PROFILES
from ui.policy.view import PolicyDialog
from ui.settings.section import Section
from ui.widgets.dialog import Dialog
from ui.widgets.direction import isolated
from ui.widgets.entries import Action, Entries, Entry

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.policy.profile import Profile
    from ui.desk import Desk
    from ui.operations.changed import Changed


_WIDTH = 680
"""The name of a policy is long, and the symbol in it stays in one piece."""


class PolicySection(Section):
    """A case keeps the policy of the day it was filed, whatever is adopted later."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Policy"),
            self.tr(
                "Deadlines, lists and thresholds come from a policy profile. A case keeps the "
                "profile that was in force on the day it was filed."
            ),
        )
        self.adopted = Entries(self.tr("Adopted"))
        self.shipped = Entries(self.tr("Available"))
        self.heading(self.tr("Adopted"))
        self.parts.addWidget(self.adopted)
        self.heading(self.tr("Available"))
        self.parts.addWidget(self.shipped)

    def concerns(self, changed: Changed) -> bool:
        """Only a change of the office shows here."""
        return changed.office is not None

    def reload(self) -> None:
        """Show what is adopted and what could be."""
        adopted = self.desk.office.policies
        known = {profile.key for profile in adopted}
        shipped = [(n, read_profile(resources.read_json(f"policy/{n}.json"))) for n in PROFILES]
        self.adopted.show_entries([self._entry(profile) for profile in adopted])
        self.shipped.show_entries(
            [self._entry(profile, name) for name, profile in shipped if profile.key not in known]
        )

    def _entry(self, profile: Profile, name: str = "") -> Entry:
        def read() -> None:
            PolicyDialog(self.desk, self, profile).open()

        def adopt() -> None:
            AdoptDialog(self.desk, self, profile, name).open()

        actions = [Action(self.tr("Read…"), read)]
        if name:
            actions.append(Action(self.tr("Adopt…"), adopt))
        since = self.desk.language.date(profile.valid_from)
        return Entry(
            self.desk.language.source(profile.title),
            self.tr("Version {0}, in force since {1}").format(isolated(profile.version), since),
            symbol="scale",
            actions=tuple(actions),
        )


class AdoptDialog(Dialog):
    """Adopting is for good."""

    def __init__(self, desk: Desk, parent: QWidget, profile: Profile, name: str) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Adopt {0}?").format(desk.language.source(profile.title)),
            self.tr("Adopt for new cases"),
            lead=self.tr(
                "Cases filed from {0} on follow it. Cases already filed keep theirs. An adopted "
                "profile cannot be taken back, only followed by another."
            ).format(desk.language.date(profile.valid_from)),
            danger=True,
            width=_WIDTH,
        )
        self._name = name

    def submit(self) -> None:
        """Adopt it."""
        self.run(adopt_policy(name=self._name))
