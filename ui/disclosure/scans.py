# SPDX-License-Identifier: Apache-2.0
"""Owns the scans that are filed with a statement that came on paper: chosen, listed, taken out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.operations.disclosure_returns import read_papers
from ui.theme.tokens import GAP
from ui.widgets.direction import isolated
from ui.widgets.entries import Action, Entries, Entry
from ui.widgets.files import ask_files
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.errors import Refusal
    from storage.intake import Attached
    from ui.desk import Desk
    from ui.operations.disclosure_returns import Papers


class Scans(QWidget):
    """Files that are kept with the statement as it is filed."""

    refused = Signal(object)  # Refusal, of a file that cannot be taken in

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.papers: list[Attached] = []
        self.add = button(self.tr("Add scans…"), self._on_add, symbol="paperclip")
        self.list = Entries(self.tr("Scans"))
        head = QHBoxLayout()
        head.setSpacing(GAP)
        head.addWidget(Label(self.tr("Scans (optional)"), "heading"), 1)
        head.addWidget(self.add)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addLayout(head)
        whole.addWidget(self.list)
        self._show()

    def take(self, paths: Sequence[Path]) -> None:
        """Read files, and list those that can be taken in."""
        if paths:
            read_papers(paths=paths).success(self._on_read).start(self._desk, self)

    def _on_add(self) -> None:
        self.take(ask_files(self, self.tr("Which scans?")))

    def _on_read(self, read: Papers) -> None:
        known = {paper.data for paper in self.papers}
        self.papers += [paper for paper in read.papers if paper.data not in known]
        self._show()
        for refusal in read.refused[:1]:
            self._say(refusal)

    def _say(self, refusal: Refusal) -> None:
        self.refused.emit(refusal)

    def _remove(self, paper: Attached) -> None:
        self.papers.remove(paper)
        self._show()
        self.add.setFocus()

    def _show(self) -> None:
        self.list.setVisible(bool(self.papers))
        self.list.show_entries([
            Entry(
                isolated(paper.name), self._desk.language.size(len(paper.data)), "paperclip",
                actions=(Action(self.tr("Remove"), partial(self._remove, paper)),),
            )
            for paper in self.papers
        ])  # fmt: skip
