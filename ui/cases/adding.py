# SPDX-License-Identifier: Apache-2.0
"""Owns how a form that asks for a document takes a new one in: chosen, or dropped on it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ui.cases.names import Names
from ui.operations.cases import look_at_case
from ui.operations.documents import read_dropped, take_in
from ui.widgets.drop_target import DropTarget
from ui.widgets.files import ask_files

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.ids import FileId
    from ui.cases.act_form import ActForm
    from ui.cases.step_dialog import StepDialog
    from ui.desk import Desk
    from ui.operations.cases import CaseView
    from ui.operations.documents import Dropped, TakenIn


class Adding(QObject):
    """Takes files into the case while a form is open, and chooses the new document in it.

    What was taken in stays in the case, whatever becomes of the form: it has arrived.
    """

    def __init__(self, desk: Desk, asking: StepDialog | ActForm, file: FileId) -> None:
        super().__init__(asking)
        self._desk = desk
        self._asking = asking
        self._file = file
        if asking.form.document is not None:
            asking.form.file_requested.connect(self._on_file_requested)
            DropTarget(asking).dropped.connect(self.add)

    def add(self, paths: Sequence[Path]) -> None:
        """Read files, take them in, and choose the first document that they made or are."""
        read_dropped(paths=paths).success(self._on_read).start(self._desk, self._asking)

    def _on_file_requested(self) -> None:
        chosen = ask_files(self._asking, self.tr("Files to take in"))
        if chosen:
            self.add(chosen)

    def _on_read(self, dropped: Dropped) -> None:
        for refusal in dropped.refused:
            self._asking.show_refusal(refusal)
        if dropped.read:
            take_in(file=self._file, dropped=dropped.read).success(self._on_taken_in).start(
                self._desk, self._asking
            )

    def _on_taken_in(self, taken: TakenIn) -> None:
        known = []
        for refusal in taken.warnings:
            if "document" in refusal.params:
                known.append(str(refusal.params["document"]))
            else:
                self._asking.show_refusal(refusal)
        look_at_case(file=self._file, note=False).success(partial(self._on_looked, known)).start(
            self._desk, self._asking
        )

    def _on_looked(self, known: Sequence[str], view: CaseView) -> None:
        names = Names(self._desk.language, self._desk.office, view.case)
        self._asking.form.offer_documents(names.items("document"), known)
