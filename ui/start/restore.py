# SPDX-License-Identifier: Apache-2.0
"""Owns restoring a backup into a new folder, as a device of its own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from ui.operations.vault import restore_backup
from ui.operations.ways_in import read_passphrase, read_recovery_code
from ui.start.card import Card
from ui.widgets.files import ask_folder, documents
from ui.widgets.form import Form
from ui.widgets.passphrase import PassphraseEdit
from ui.widgets.progress import Progress
from ui.widgets.text import button
from ui.widgets.tick import Tick

if TYPE_CHECKING:
    from ui.desk import Desk
    from ui.operations import Job


class Restore(Card):
    """Which backup, into which folder, with which way in."""

    opened = Signal(object)  # operations.vault.Welcome
    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Restore a backup"),
            self.tr(
                "The backup itself is not changed. What comes of it is a device of its own, "
                "because the vault it was taken from may still be in use."
            ),
        )
        self.form = Form()
        self.source = self.form.row(
            self.tr("Folder of the backup"),
            QLineEdit(),
            aside=button(self.tr("Choose…"), self._on_source_clicked),
        )
        self.folder = self.form.row(self.tr("New folder for the vault"), QLineEdit())
        self.by_code = Tick(self.tr("With the recovery code"))
        self.passphrase = self.form.row(self.tr("Passphrase"), PassphraseEdit())
        self.code = self.form.row(self.tr("Recovery code"), QLineEdit())
        self.form.wide(self.by_code)
        self.go_on = button(self.tr("Restore"), self.submit, role="primary")
        self.back = button(self.tr("Cancel"), self._on_back_clicked)

        self.progress = Progress()
        self._job: Job | None = None
        self.content.addWidget(self.form)
        self.content.addWidget(self.progress)
        self.foot.addStretch()
        self.foot.addWidget(self.back)
        self.foot.addWidget(self.go_on)
        self.code.setProperty("role", "code")
        self.folder.setText(str(documents() / self.tr("Restored.vault")))
        self.by_code.toggled.connect(self._on_by_code_toggled)
        self.passphrase.returnPressed.connect(self.submit)
        self.code.returnPressed.connect(self.submit)
        self._on_by_code_toggled(False)
        self.first = self.source

    def submit(self) -> None:
        """Restore, if everything is there."""
        for field in (self.source, self.folder):
            self.form.right(field)
            if not field.text().strip():
                self.form.wrong(field, self.tr("This is needed."))
                return
        by_code = self.by_code.isChecked()
        secret = (
            read_recovery_code(self.code.text())
            if by_code
            else read_passphrase(self.passphrase.text())
        )
        if secret.value is None:
            self.form.wrong(self.code, self.desk.language.message(secret.refusal)[0])
            return
        self._hold(busy=True)
        self.banner.clear()
        operation = restore_backup(
            source=Path(self.source.text()).expanduser(),
            folder=Path(self.folder.text()).expanduser(),
            secret=secret.value,
        )
        self._job = (
            operation.success(self.opened.emit)
            .refused(self.show_refusal)
            .watched(self.progress.show_progress)
            .ended(self._on_ended)
            .start(self.desk, self)
        )

    def _on_back_clicked(self) -> None:
        """Leave, or stop what is running: nothing is left of it then."""
        if self._job is None:
            self.left.emit()
        else:
            self._job.cancel()

    def _on_source_clicked(self) -> None:
        chosen = ask_folder(self, self.tr("Folder of the backup"))
        if chosen is not None:
            self.source.setText(str(chosen))

    def _on_by_code_toggled(self, by_code: bool) -> None:
        self.form.show_row(self.passphrase, not by_code)
        self.form.show_row(self.code, by_code)

    def _on_ended(self) -> None:
        self._job = None
        self._hold(busy=False)

    def _hold(self, *, busy: bool) -> None:
        self.hold(self.form, self.go_on, busy=busy)
        self.go_on.setText(self.tr("Restoring…") if busy else self.tr("Restore"))
        if busy:
            self.progress.begin()
        else:
            self.progress.end()
