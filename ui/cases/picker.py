# SPDX-License-Identifier: Apache-2.0
"""Owns the choice of one case out of many: type a number or a name, take one of the lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.cases.names import Names
from ui.operations.cases import list_cases
from ui.operations.kinds import CASES
from ui.theme.tokens import GAP
from ui.theme.zoom import px
from ui.widgets.rows import Row, RowList
from ui.widgets.search import SearchEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QShowEvent

    from storage.records.lists import Page
    from ui.desk import Desk
    from ui.operations import Job

_SETTLE_MS = 150
_SHOWN = 30
_HEIGHT = 200


class CasePicker(QWidget):
    """A filter above the cases that fit it, those changed last first."""

    def __init__(
        self, desk: Desk, without: str = "", kinds: Sequence[str] | None = CASES.kinds
    ) -> None:
        """Leave out the file `without`: a case is not tied to itself. No kinds means all."""
        super().__init__()
        self._desk = desk
        self._without = without
        self._kinds = kinds
        self._asked: Job | None = None
        self._settle = QTimer(self)
        self.filter = SearchEdit(self.tr("Find the file"), self.tr("Number or name of the file"))
        self.cases = RowList(self.tr("Files"))

        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(GAP)
        whole.addWidget(self.filter)
        whole.addWidget(self.cases)
        self.cases.setFixedHeight(px(_HEIGHT))
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self.filter.textChanged.connect(self._settle.start)
        self._settle.timeout.connect(self._find)

    @property
    def file(self) -> str:
        """The case that is chosen, or nothing."""
        return self.cases.key

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the cases changed last."""
        super().showEvent(event)
        self._find()

    def _find(self) -> None:
        if self._asked is not None:
            self._asked.drop()
        operation = list_cases(
            text=self.filter.text(), states=(), closed=None, sort="changed", descending=True,
            offset=0, limit=_SHOWN, kinds=self._kinds,
        )  # fmt: skip
        self._asked = operation.success(self._on_found).start(self._desk, self)

    def _on_found(self, page: Page) -> None:
        names = Names(self._desk.language, self._desk.office)
        self.cases.set_rows(
            [
                Row(
                    row.file,
                    row.title or self.tr("Name not shown"),
                    names.state(row),
                    row.number,
                )
                for row in page.rows
                if row.file != self._without
            ]
        )
