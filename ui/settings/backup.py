# SPDX-License-Identifier: Apache-2.0
"""Owns the section for backups: make one now, where, and which there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.operations.vault import back_up, backups
from ui.settings.section import Section
from ui.widgets.entries import Entries, Entry
from ui.widgets.files import ask_folder
from ui.widgets.progress import Progress
from ui.widgets.text import button

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from storage.vault import Backup
    from ui.desk import Desk
    from ui.operations import Job
    from ui.operations.changed import Changed


class BackupSection(Section):
    """A backup is opened and compared before it is called one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Backup"),
            self.tr(
                "A backup is an encrypted copy that opens with the same passphrases. Each is "
                "opened and compared with the vault before it counts. Keep one on another disk."
            ),
        )
        self.now = button(
            self.tr("Back up now"), self._on_now_clicked, role="primary", symbol="hard-drive"
        )
        self.elsewhere = button(
            self.tr("Back up to another disk…"), self._on_elsewhere_clicked, symbol="download"
        )
        self.kept = Entries(self.tr("Backups in the vault’s folder"))
        self.stop = button(self.tr("Stop"), self._on_stop_clicked)
        self.progress = Progress()
        self._job: Job | None = None
        self.buttons(self.now, self.elsewhere, self.stop)
        self.parts.addWidget(self.progress)
        self.stop.hide()
        self.heading(
            self.tr("Backups in the vault’s folder"),
            self.tr("Seven days, four weeks and twelve months are kept."),
        )
        self.parts.addWidget(self.kept)
        self.heading(
            self.tr("Restore"),
            self.tr(
                "Lock, then choose “Restore a backup” on the first screen. A restored vault "
                "is a new one beside this; nothing is overwritten."
            ),
        )

    def concerns(self, changed: Changed) -> bool:
        """Only a change around the vault shows here."""
        return changed.vault

    def reload(self) -> None:
        """Ask which there are."""
        backups().success(self._on_backups_known).start(self.desk, self)

    def _on_backups_known(self, found: Sequence[Backup]) -> None:
        language = self.desk.language
        entries = [
            Entry(language.moment(one.taken), language.size(one.size), symbol="archive")
            for one in found
        ]
        none = Entry(self.tr("None yet"), self.tr("Make the first one now."), symbol="archive")
        self.kept.show_entries(entries or [none])

    def _on_now_clicked(self) -> None:
        self._begin(None)

    def _on_elsewhere_clicked(self) -> None:
        chosen = ask_folder(self, self.tr("Back up to another disk"))
        if chosen is not None:
            self._begin(chosen)

    def _begin(self, where: Path | None) -> None:
        self._hold(busy=True)
        self.banner.clear()
        self._job = (
            back_up(where=where)
            .success(self._on_backed_up)
            .watched(self.progress.show_progress)
            .ended(self._on_ended)
            .start(self.desk, self)
        )

    def _on_stop_clicked(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_backed_up(self, path: Path) -> None:
        self.banner.say("good", self.tr("Backed up and verified."), str(path))

    def _on_ended(self) -> None:
        self._job = None
        self._hold(busy=False)

    def _hold(self, *, busy: bool) -> None:
        self.now.setEnabled(not busy)
        self.elsewhere.setEnabled(not busy)
        self.stop.setVisible(busy)
        if busy:
            self.progress.begin()
        else:
            self.progress.end()
