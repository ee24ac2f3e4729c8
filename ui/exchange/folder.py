# SPDX-License-Identifier: Apache-2.0
"""Owns the part of the exchange page about the exchange folder: which, how it is, and now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.tokens import GAP
from ui.widgets.entries import Action, Entries, Entry
from ui.widgets.files import ask_folder

if TYPE_CHECKING:
    from ui.desk import Desk


class FolderPart(QWidget):
    """The folder on one line; what is wrong with it is said there and interrupts nobody."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._courier = desk.courier
        self.entry = Entries(self.tr("Exchange folder"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addWidget(self.entry)
        self._courier.changed.connect(self.show_folder)
        self.show_folder()

    def show_folder(self) -> None:
        """Show how it is with the folder now."""
        self.entry.show_entries([self._entry()])

    def _entry(self) -> Entry:
        courier = self._courier
        choose = Action(self.tr("Choose…"), self._on_choose_clicked)
        if courier.folder is None:
            return Entry(
                self.tr("None chosen"),
                self.tr(
                    "With a folder that all share, on a stick or kept alike by a program such as "
                    "Syncthing, bundles go to and fro by themselves."
                ),
                "folder",
                actions=(choose,),
            )
        chip, tone, said = "", "info", self._when()
        if courier.problem is not None:
            sentence, hint = self._desk.language.message(courier.problem)
            chip, tone, said = self.tr("Not there"), "warn", f"{sentence} {hint}\n{said}".strip()
            if courier.problem.code != "sync.no_folder":
                chip = self.tr("Did not work")
        leave = Action(self.tr("Use none"), lambda: courier.use(None))
        return Entry(str(courier.folder), said, "folder", chip, tone, (choose, leave))

    def _when(self) -> str:
        if self._courier.met is None:
            return ""
        said = self.tr("Looked into last {0}").format(self._desk.language.moment(self._courier.met))
        if not self._courier.others:
            return said
        others = self.tr(
            "%Ln other file(s) there: for colleagues, or not of this office.", "",
            self._courier.others,
        )  # fmt: skip
        return f"{said}\n{others}"

    def _on_choose_clicked(self) -> None:
        chosen = ask_folder(self, self.tr("Exchange folder"))
        if chosen is not None:
            self._courier.use(chosen)
