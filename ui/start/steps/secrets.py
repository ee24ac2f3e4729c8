# SPDX-License-Identifier: Apache-2.0
"""Owns the steps about ways in: the passphrase, the recovery sheet, and the proof of both."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from core.office.office import Letterhead
from ui.operations.vault import Founding, create_office, prove_ways_in
from ui.sheet.panel import SheetPanel
from ui.start.steps.step import Step
from ui.theme.tokens import GAP
from ui.widgets.form import Form
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.text import Label

if TYPE_CHECKING:
    from pathlib import Path

    from core.errors import Refusal
    from ui.desk import Desk
    from ui.operations.vault import Founded, Welcome
    from ui.start.steps.step import Plan

_ASKED_GROUPS = 2


class PassphraseStep(Step):
    """Chooses the passphrase. Going on makes the vault: there is no way back from there."""

    def __init__(self, desk: Desk, plan: Plan) -> None:
        super().__init__(desk, plan)
        self.passphrase = NewPassphrase(desk, self._context)
        self.form.hide()
        self.content.addWidget(self.passphrase)
        self.first = self.passphrase.first

    def title(self) -> str:
        """Return what stands above the step."""
        return self.tr("Your passphrase")

    def lead(self) -> str:
        """Return the sentence below the title."""
        return self.tr(
            "It opens the vault. Nobody can reset it: whoever has neither the passphrase nor the "
            "recovery code has lost everything."
        )

    def verb(self) -> str:
        """Return what the button says."""
        return self.tr("Create the office")

    def forward(self) -> None:
        """Make the vault."""
        plan = self.plan
        if not self.passphrase.is_good() or plan.folder is None:
            return
        plan.passphrase = self.passphrase.text
        self.make(plan.folder)

    def make(self, folder: Path) -> None:
        """Make the vault, and an office in it."""
        plan = self.plan
        address = tuple(line.strip() for line in plan.address.splitlines() if line.strip())
        founding = Founding(
            folder=folder,
            letterhead=Letterhead(plan.organisation, plan.office_name, address),
            name=plan.name,
            title=plan.title,
            passphrase=plan.passphrase,
            profiles=(plan.profile,),
        )
        self.begin(create_office(founding=founding).success(self._on_founded))

    def _on_founded(self, founded: Founded) -> None:
        self.plan.founded = founded
        self.done()

    def _context(self) -> list[str]:
        plan = self.plan
        folder = plan.folder.stem if plan.folder else ""
        return [plan.organisation, plan.office_name, plan.name, plan.title, folder]


class SheetStep(Step):
    """Shows the recovery sheet; it has to be on paper before the code is gone."""

    def __init__(self, desk: Desk, plan: Plan) -> None:
        super().__init__(desk, plan)
        self.panel: SheetPanel | None = None
        self.form.hide()

    def title(self) -> str:
        """Return what stands above the step."""
        return self.tr("Recovery sheet")

    def lead(self) -> str:
        """Return the sentence below the title."""
        return self.tr(
            "Print it and lock it away outside the office. The code on it opens the vault when "
            "every passphrase is lost. It is shown only now and stored nowhere."
        )

    def can_go_back(self) -> bool:
        """The vault exists by now."""
        return False

    def arrive(self) -> None:
        """Draw the sheet."""
        founded = self.plan.founded
        if founded is not None and self.panel is None:
            self.panel = SheetPanel(self.desk, founded.code, founded.welcome.office)
            self.content.addWidget(self.panel, 1)
            self.first = self.panel.print


class ProofStep(Step):
    """Has two groups of the code typed from the sheet, then opens the vault both ways."""

    def __init__(self, desk: Desk, plan: Plan) -> None:
        super().__init__(desk, plan)
        self.groups: dict[int, QLineEdit] = {}
        self.reports: tuple[Refusal, ...] = ()
        self._forms: dict[int, Form] = {}
        self.content.addWidget(
            Label(
                self.tr(
                    "The vault is then closed and really opened twice: with the code, and with "
                    "your passphrase."
                ),
                "muted",
            )
        )

    def title(self) -> str:
        """Return what stands above the step."""
        return self.tr("Is the sheet readable?")

    def lead(self) -> str:
        """Return the sentence below the title."""
        return self.tr("Type these two groups from the printed sheet.")

    def verb(self) -> str:
        """Return what the button says."""
        return self.tr("Prove both ways in")

    def arrive(self) -> None:
        """Choose the groups; which ones is no secret, but it should not be a habit."""
        founded = self.plan.founded
        if founded is None or self.groups:
            return
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for place in sorted(random.sample(range(len(founded.code.groups())), _ASKED_GROUPS)):
            form = Form()
            field = form.row(self.tr("Group {0}").format(place + 1), QLineEdit())
            field.setProperty("role", "code")
            row.addWidget(form)
            self._forms[place] = form
            self.groups[place] = field
        self.form.wide(row)
        self.first = next(iter(self.groups.values()))

    def forward(self) -> None:
        """Compare the groups, then open the vault both ways."""
        founded = self.plan.founded
        if founded is None:
            return
        for place, field in self.groups.items():
            self._forms[place].right(field)
            typed = "".join(field.text().split()).upper()
            if typed.translate(_SEEN_AS) != founded.code.groups()[place]:
                self._forms[place].wrong(field, self.tr("This is not what the sheet says."))
                return
        self.reports = founded.welcome.reports
        operation = prove_ways_in(
            folder=founded.welcome.folder, passphrase=self.plan.passphrase, code=founded.code
        )
        self.begin(operation.success(self._on_proved))

    def _on_proved(self, welcome: Welcome) -> None:
        # What the first bundle had to say is not known to the vault that was opened again.
        self.plan.welcome = replace(welcome, reports=(*self.reports, *welcome.reports))
        self.plan.passphrase = ""
        self.plan.founded = None
        self.done()


_SEEN_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
"""The sheet has no such letters; people read them all the same."""
