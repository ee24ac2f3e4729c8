# SPDX-License-Identifier: Apache-2.0
"""Owns the steps by which a laptop joins an office: who, the contact card, the first bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from ui.exchange.admitting import card_file_name
from ui.exchange.words import EightWords
from ui.operations.copies import save_copy
from ui.operations.exchange import read_invitation
from ui.operations.joining import join_office, prepare_to_join
from ui.start.steps.folder import NewVaultFolder
from ui.start.steps.secrets import PassphraseStep
from ui.start.steps.step import Step
from ui.theme.tokens import GAP
from ui.widgets.direction import isolated
from ui.widgets.drop_target import DropTarget
from ui.widgets.files import ask_files, ask_place
from ui.widgets.text import Label, button
from ui.widgets.tick import Tick

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from storage.sync.joining import Invitation
    from ui.desk import Desk
    from ui.operations.joining import Joined, Waiting
    from ui.start.steps.step import Plan


class NewcomerStep(Step):
    """Whoever joins says who they are; what they may do, the director decides."""

    def __init__(self, desk: Desk, plan: Plan) -> None:
        super().__init__(desk, plan)
        self.name = self.form.row(self.tr("Your name"), QLineEdit(plan.name))
        self.position = self.form.row(
            self.tr("Your title"),
            QLineEdit(plan.title),
            self.tr("As it stands below your signature."),
        )
        self.folder = NewVaultFolder(plan.folder)
        self.form.row(
            self.tr("Folder of the vault"),
            self.folder,
            self.tr("A new folder on this machine, not on a network drive."),
            aside=self.folder.choose,
        )
        self.name.textChanged.connect(self.folder.follow)
        self.folder.follow(plan.name)
        self.first = self.name

    def title(self) -> str:
        """Return what stands above the step."""
        return self.tr("You")

    def lead(self) -> str:
        """Return the sentence below the title."""
        return self.tr("This stands on your contact card. The director gives you your role.")

    def forward(self) -> None:
        """Take the name and the folder."""
        if not self.need(
            (self.name, self.name.text()),
            (self.position, self.position.text()),
            (self.folder, self.folder.text()),
        ):
            return
        if not self.form.fits(self.desk.language, self.name, self.position):
            return
        if fault := self.folder.fault():
            self.form.wrong(self.folder, fault)
            return
        self.plan.name = self.name.text().strip()
        self.plan.title = self.position.text().strip()
        self.plan.folder = self.folder.path
        self.done()


class NewcomerPassphraseStep(PassphraseStep):
    """Going on makes a vault that holds nothing but its keys, and the contact card."""

    def verb(self) -> str:
        """Return what the button says."""
        return self.tr("Make the contact card")

    def make(self, folder: Path) -> None:
        """Make the vault and the card."""
        plan = self.plan
        self.begin(
            prepare_to_join(
                folder=folder, name=plan.name, title=plan.title, passphrase=plan.passphrase
            ).success(self._on_prepared)
        )

    def _on_prepared(self, waiting: Waiting) -> None:
        self.plan.waiting = waiting
        self.done()


class CardStep(Step):
    """The card goes out and the first bundle comes back; that may take days."""

    def __init__(self, desk: Desk, plan: Plan) -> None:
        super().__init__(desk, plan)
        self.form.hide()
        self.save = button(self.tr("Save the card…"), self._on_save_clicked, symbol="id-card")
        self.later = button(
            self.tr("Lock and come back later"), self.lock_requested.emit, role="quiet"
        )
        self.saved = Label(role="muted")
        self.saved.setVisible(False)
        if plan.waiting is None:
            return
        self.words = EightWords(plan.waiting.card.words)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(self.save)
        row.addWidget(self.later)
        row.addStretch()
        self.content.addWidget(self.words)
        self.content.addLayout(row)
        self.content.addWidget(self.saved)
        self.content.addWidget(
            Label(
                self.tr(
                    "The director admits the card and sends you a first bundle. Take it in here, "
                    "or drop it on this page."
                ),
                "muted",
            )
        )
        DropTarget(self).dropped.connect(self._read)
        self.first = self.save

    def title(self) -> str:
        """Return what stands above the step."""
        return self.tr("Your contact card")

    def lead(self) -> str:
        """Return the sentence below the title."""
        return self.tr(
            "Give the card to the director, and read these eight words out, face to face or on "
            "the telephone: they show that it is yours."
        )

    def verb(self) -> str:
        """Return what the button says."""
        return self.tr("Take in the first bundle…")

    def can_go_back(self) -> bool:
        """The vault exists by now."""
        return False

    def forward(self) -> None:
        """Ask for the bundle and read what it says of itself."""
        chosen = ask_files(
            self, self.tr("Take in the first bundle"), self.tr("Bundles (*.probundle)")
        )
        if chosen:
            self._read(chosen)

    def _read(self, paths: Sequence[Path]) -> None:
        def judged(found: tuple[Path, Invitation]) -> None:
            self.plan.bundle, self.plan.invitation = found
            self.done()

        self.begin(read_invitation(paths=paths).success(judged))

    def _on_save_clicked(self) -> None:
        waiting = self.plan.waiting
        if waiting is None:
            return
        chosen = ask_place(
            self, self.tr("Save the card"), card_file_name(waiting.card),
            self.tr("Contact cards (*.procard)"),
        )  # fmt: skip
        if chosen is not None:
            content = waiting.card.write()
            self.begin(save_copy(path=chosen, content=content, shared=True).success(self._on_saved))

    def _on_saved(self, path: Path) -> None:
        self.saved.setText(self.tr("Saved: {0}").format(isolated(str(path))))
        self.saved.setVisible(True)


class InvitationStep(Step):
    """Whoever saw the card could have made a bundle for it: only the words tell whose it is."""

    def __init__(self, desk: Desk, plan: Plan) -> None:
        super().__init__(desk, plan)
        found = plan.invitation
        sender = found.sender if found else ""
        self.compared = Tick(
            self.tr("I have compared these words with {0}").format(isolated(sender))
        )
        if found is None:
            return
        office = " · ".join(text for text in (found.office_name, found.organisation) if text)
        self.form.wide(Label(office, "heading", selectable=True))
        self.form.wide(
            Label(
                self.tr("The eight words of the laptop of {0}").format(isolated(sender)), "strong"
            )
        )
        self.form.wide(EightWords(found.words))
        self.form.row("", self.compared, self.tr("Face to face or on the telephone."))
        self.first = self.compared

    def title(self) -> str:
        """Return what stands above the step."""
        return self.tr("Is this your office?")

    def lead(self) -> str:
        """Return the sentence below the title."""
        return self.tr(
            "The colleague finds the words in the program under Exchange, “This laptop’s card”. "
            "This cannot be undone: a vault belongs to one office."
        )

    def verb(self) -> str:
        """Return what the button says."""
        return self.tr("Join this office")

    def forward(self) -> None:
        """Become a device of the office, once the words were compared."""
        plan = self.plan
        if not self.compared.isChecked():
            self.form.wrong(self.compared, self.tr("Only the words tell whose bundle it is."))
        elif plan.bundle is not None and plan.invitation is not None:
            joining = join_office(path=plan.bundle, invitation=plan.invitation)
            self.begin(joining.success(self._on_joined))

    def _on_joined(self, joined: Joined) -> None:
        self.plan.founded = joined
        self.done()
