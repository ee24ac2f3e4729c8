# SPDX-License-Identifier: Apache-2.0
"""Owns the place for requests: the register, and beside it the request that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.office.programmes import ADVICE
from ui.advice.arrivals import Arrivals
from ui.advice.becoming import Become
from ui.advice.list import RequestList
from ui.advice.request_page import RequestPage
from ui.cases.case_list import ALL
from ui.cases.page import CasesPage
from ui.sheets.taking_in import TakeIn
from ui.sheets.writing import WriteRegister
from ui.widgets.text import button

if TYPE_CHECKING:
    from pathlib import Path

    from storage.sheets.importing import TakenOver
    from ui.desk import Desk


class RequestsPage(CasesPage):
    """List and request, as cases have it."""

    list_class = RequestList
    case_class = RequestPage
    drop_class = Arrivals
    programmes = frozenset({ADVICE})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.case.become_requested.connect(self._on_become_requested)
        self.take_in = button(self.tr("Import"), self._on_take_in, role="quiet", symbol="inbox")
        self.export = button(self.tr("Export"), self._on_export, role="quiet", symbol="download")
        head = self._head.layout()
        for part in (self.take_in, self.export):
            head.insertWidget(head.indexOf(self.new), part)

    def reload(self) -> None:
        """Read again what is shown, and which years there are."""
        self.list.offer_years()
        super().reload()

    def _on_become_requested(self, what: str) -> None:
        if self.file is not None:
            dialog = Become(self.desk, self, self.file, what)
            dialog.became.connect(self.file_requested)
            dialog.open()

    def _on_take_in(self) -> None:
        dialog = TakeIn(self.desk, self)
        dialog.taken.connect(self._on_taken)
        dialog.open()

    def _on_taken(self, taken: TakenOver) -> None:
        self.list.states.choose(ALL)
        self.list.start()
        count = self.tr("%Ln request(s) were imported.", "", len(taken.files))
        left = self.tr("%Ln row(s) were left out, being known.", "", taken.repeats)
        self.banner.say("good", count, left if taken.repeats else "")

    def _on_export(self) -> None:
        dialog = WriteRegister(self.desk, self)
        dialog.written.connect(self._on_written)
        dialog.open()

    def _on_written(self, path: Path) -> None:
        self.banner.say("good", self.tr("The register is written."), str(path))
