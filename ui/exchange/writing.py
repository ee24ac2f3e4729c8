# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that writes bundles for colleagues into a folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from ui.operations.exchange import write_bundles
from ui.widgets.dialog import Dialog
from ui.widgets.direction import isolated
from ui.widgets.files import ask_folder
from ui.widgets.form import Form
from ui.widgets.text import Label, button
from ui.widgets.tick import Tick

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from core.ids import OfficerId
    from storage.sync.outgoing import Sent
    from storage.sync.overview import Colleague
    from ui.desk import Desk


class WriteDialog(Dialog):
    """For whom, and where to."""

    written = Signal(object, object)  # Sequence[Sent], Path of the folder

    def __init__(
        self,
        desk: Desk,
        parent: QWidget,
        colleagues: Iterable[Colleague],
        chosen: frozenset[OfficerId],
        folder: Path | None,
    ) -> None:
        super().__init__(
            desk,
            parent,
            self.tr("Write bundles"),
            self.tr("Write"),
            lead=self.tr(
                "One encrypted file for each colleague. It holds what they do not have yet and "
                "may see, and nobody else can open it: it may travel on a stick or by mail."
            ),
        )
        self.ticks: dict[OfficerId, Tick] = {}
        self._form = Form()
        self._form.wide(Label(self.tr("For"), "strong"))
        for colleague in colleagues:
            tick = Tick(self._called(colleague))
            tick.setChecked(colleague.officer.id in chosen)
            self.ticks[colleague.officer.id] = tick
            self._form.wide(tick)
        self.folder = self._form.row(
            self.tr("Folder"),
            QLineEdit(str(folder or "")),
            self.tr("On a stick, in a shared folder, or where you attach mail from."),
            aside=button(self.tr("Choose…"), self._on_choose_clicked),
        )
        self.content.addWidget(self._form)
        if folder is None:
            self.folder.setFocus()

    def submit(self) -> None:
        """Write them."""
        officers = [officer for officer, tick in self.ticks.items() if tick.isChecked()]
        typed = self.folder.text().strip()
        folder = Path(typed).expanduser()
        if not typed:
            self._form.wrong(self.folder, self.tr("Choose a folder."))
        elif not folder.is_dir():
            self._form.wrong(self.folder, self.tr("This folder is not there."))
        elif not officers:
            self.banner.say("danger", self.tr("Choose at least one colleague."))
        else:
            self._folder = folder
            self.run(write_bundles(officers=officers, folder=folder).success(self._on_written))

    def _called(self, colleague: Colleague) -> str:
        name = isolated(colleague.officer.name)
        waiting = self.tr("nothing new")
        if colleague.fresh:
            waiting = self.tr("%Ln file(s) to send", "", colleague.fresh)
        elif colleague.waiting:
            waiting = self.tr("written already, not confirmed from there yet")
        return self.tr("{0}: {1}").format(name, waiting)

    def _on_choose_clicked(self) -> None:
        chosen = ask_folder(self, self.tr("Where shall the bundles be written?"))
        if chosen is not None:
            self.folder.setText(str(chosen))

    def _on_written(self, sent: Sequence[Sent]) -> None:
        self.written.emit(sent, self._folder)
