# SPDX-License-Identifier: Apache-2.0
"""Owns the section for the identity that letters are signed with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from ui.operations.copies import read_file, save_copy
from ui.operations.identity import import_identity, make_identity, my_identity
from ui.settings.section import Section
from ui.widgets.dialog import Dialog
from ui.widgets.entries import Entries, Entry
from ui.widgets.files import ask_file, ask_place
from ui.widgets.form import Form
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.text import button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk
    from ui.operations.changed import Changed
    from ui.operations.identity import IdentityCard


class SigningSection(Section):
    """Made by the office itself, or imported from an authority."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Signature on letters"),
            self.tr(
                "Letters are signed so that anybody can verify who issued them and that nothing "
                "was changed. The key never leaves the vault."
            ),
        )
        self.card = Entries(self.tr("Your signing identity"))
        self.make = button(self.tr("Make one for the office"), self._on_make_clicked)
        self.import_ = button(self.tr("Import a PKCS#12 file…"), self._on_import_clicked)
        self.export = button(
            self.tr("Save the certificate…"), self._on_export_clicked, symbol="download"
        )
        self.parts.addWidget(self.card)
        self.buttons(self.make, self.import_)
        self.heading(
            self.tr("For those who verify"),
            self.tr(
                "Give this certificate to whoever receives letters. It is no secret; their PDF "
                "reader trusts your signature once they have added it."
            ),
        )
        self.buttons(self.export)
        self._pem = ""
        self.export.setEnabled(False)

    def concerns(self, changed: Changed) -> bool:
        """Roots are entered in the office file."""
        return changed.office is not None

    def reload(self) -> None:
        """Ask what is kept for the officer at work."""
        my_identity().success(self._on_identity_known).start(self.desk, self)

    def _on_identity_known(self, card: IdentityCard | None) -> None:
        self._pem = card.root_pem if card else ""
        self.export.setEnabled(card is not None)
        self.card.show_entries([self._entry(card)])

    def _entry(self, card: IdentityCard | None) -> Entry:
        if card is None:
            return Entry(
                self.tr("None yet"),
                self.tr("Without one no letter can be issued."),
                symbol="signature",
            )
        until = self.desk.language.date(card.valid_until.date())
        issuer = self.tr("own root of the office") if card.is_own else card.issuer
        return Entry(
            card.name,
            self.tr("{0}, valid until {1}").format(issuer, until),
            symbol="signature",
            chip=self.desk.language.message(card.problem)[0] if card.problem else self.tr("Ready"),
            tone="danger" if card.problem else "good",
        )

    def _on_make_clicked(self) -> None:
        self.make.setEnabled(False)
        make_identity().ended(self._on_made).start(self.desk, self)

    def _on_made(self) -> None:
        self.make.setEnabled(True)

    def _on_import_clicked(self) -> None:
        ImportDialog(self.desk, self).open()

    def _on_export_clicked(self) -> None:
        chosen = ask_place(self, self.tr("Save the certificate"), "certificate.pem", "PEM (*.pem)")
        if chosen is not None:
            save_copy(path=chosen, content=self._pem.encode()).success(self._on_exported).start(
                self.desk, self
            )

    def _on_exported(self, path: Path) -> None:
        self.banner.say("good", self.tr("Certificate saved."), str(path))


class ImportDialog(Dialog):
    """A file and the passphrase it is under."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, self.tr("Import a signing identity"), self.tr("Import"))
        self._form = Form()
        self.file = self._form.row(
            self.tr("PKCS#12 file (.p12, .pfx)"),
            QLineEdit(),
            aside=button(self.tr("Choose…"), self._on_choose_clicked),
        )
        self.passphrase = self._form.row(
            self.tr("Passphrase of the file"),
            PassphraseEdit(),
            self.tr("The one it was handed over with. Delete the file afterwards."),
        )
        self.content.addWidget(self._form)

    def submit(self) -> None:
        """Read the file, then take in what it holds."""
        if not self.file.text().strip():
            self._form.wrong(self.file, self.tr("This is needed."))
            return
        read_file(path=Path(self.file.text()).expanduser()).success(self._on_read).start(
            self.desk, self
        )

    def _on_choose_clicked(self) -> None:
        chosen = ask_file(self, self.tr("PKCS#12 file"), "PKCS#12 (*.p12 *.pfx)")
        if chosen is not None:
            self.file.setText(str(chosen))

    def _on_read(self, content: bytes) -> None:
        self.run(import_identity(pkcs12=content, passphrase=self.passphrase.text()))
