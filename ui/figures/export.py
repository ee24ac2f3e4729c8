# SPDX-License-Identifier: Apache-2.0
"""Owns the dialog that writes the figures to a folder: as PDF, SVG, CSV and JSON."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from ui.i18n import NATIVE_NAMES
from ui.widgets.choice import Choice
from ui.widgets.dialog import Dialog
from ui.widgets.files import ask_folder, documents
from ui.widgets.form import Form
from ui.widgets.text import button
from ui.widgets.tick import Tick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from ui.desk import Desk
    from ui.figures.sources import Source


class ExportFigures(Dialog):
    """In which language, with small numbers or without, and where to."""

    written = Signal(object)  # Path of the folder that was made

    def __init__(self, desk: Desk, parent: QWidget, years: Sequence[int], source: Source) -> None:
        super().__init__(
            desk, parent, self.tr("Export the figures"), self.tr("Export"),
            lead=self.tr(
                "Tables and charts as PDF, each chart as SVG, each table as CSV, all of it as JSON."
                " They are copies in plain text; that they were made is entered in the access log."
            ),
        )  # fmt: skip
        self._years = years
        self._source = source
        form = Form()
        self._form = form
        self.language = form.row(
            self.tr("Language"), Choice(NATIVE_NAMES.items(), desk.language.code)
        )
        self.whole = form.row(
            "",
            Tick(self.tr("Show small numbers")),
            self.tr(
                "Small numbers could identify people: such copies must stay inside the office."
                " Otherwise they are taken out, and what would give them away with them."
            ),
        )
        self.folder = form.row(
            self.tr("Folder"),
            QLineEdit(str(documents())),
            self.tr("A folder of its own is made in it."),
            aside=button(self.tr("Choose…"), self._on_choose_clicked),
        )
        self.content.addWidget(form)
        self.content.addStretch(1)

    def submit(self) -> None:
        """Write them into a folder that is not there yet."""
        typed = self.folder.text().strip()
        around = Path(typed).expanduser()
        if not typed or not around.is_dir():
            self._form.wrong(self.folder, self.tr("This folder is not there."))
            return
        years = "-".join(str(year) for year in dict.fromkeys((self._years[0], self._years[-1])))
        self._folder = _free(around, f"{self._source.folder}-{years}")
        self.run(
            self._source.write(
                years=self._years,
                folder=self._folder,
                language=self.language.value or self.desk.language.code,
                whole=self.whole.isChecked(),
            ).success(self._on_written)
        )

    def _on_choose_clicked(self) -> None:
        chosen = ask_folder(self, self.tr("Where shall the figures be written?"))
        if chosen is not None:
            self.folder.setText(str(chosen))

    def _on_written(self, _paths: object) -> None:
        self.written.emit(self._folder)


def _free(around: Path, name: str) -> Path:
    """Return a folder that is not there yet: nothing that was exported before is replaced."""
    folder, count = around / name, 1
    while folder.exists():
        count += 1
        folder = around / f"{name} ({count})"
    return folder
