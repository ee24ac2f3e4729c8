# SPDX-License-Identifier: Apache-2.0
"""Owns the section for locking, and the honest list of what is not defended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.settings.preferences import IDLE_CHOICES
from ui.settings.section import Section
from ui.widgets.choice import Choice
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from ui.desk import Desk


class SecuritySection(Section):
    """When the vault locks itself, and what nobody should rely on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Locking"))
        form = self.form()
        minutes = [(m, self.tr("%n minute(s)", "", m)) for m in IDLE_CHOICES]
        self.idle = form.row(
            self.tr("Lock when nobody has touched the machine for"),
            Choice(minutes, desk.preferences.idle_minutes),
            self.tr("It also locks when the machine sleeps or the desktop locks its screen."),
        )
        self.heading(self.tr("What locking does not do"))
        for text in (
            self.tr("Somebody who controls this machine while it is unlocked sees what you see."),
            self.tr(
                "The system may write memory to disk when it sleeps: use full-disk encryption."
            ),
            self.tr("On Linux other programs of yours can photograph the screen."),
        ):
            self.parts.addWidget(Label(text, "muted"))
        self.heading(
            self.tr("Recent folders"),
            self.tr("The first screen offers the folders of vaults opened on this machine."),
        )
        self.forget = button(self.tr("Forget them"), self._on_forget_clicked)
        self.buttons(self.forget)
        self.forget.setEnabled(bool(desk.preferences.recent))
        self.idle.activated.connect(self._on_idle_activated)

    def _on_idle_activated(self, _index: int) -> None:
        if self.idle.value is not None:
            self.desk.preferences.idle_minutes = self.idle.value

    def _on_forget_clicked(self) -> None:
        for folder in self.desk.preferences.recent:
            self.desk.preferences.forget_recent(folder)
        self.forget.setEnabled(False)
