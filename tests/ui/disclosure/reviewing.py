# SPDX-License-Identifier: Apache-2.0
"""Owns the seat of a reviewer, before the statements of two cycles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.ui.cases.harness import Seat
from ui.operations.cases import act_on_case, advance_case

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.ids import FileId
    from ui.disclosure.review_list import ReviewList
    from ui.disclosure.statement_page import StatementPage
    from ui.disclosure.statements_page import StatementsPage


class Review(Seat):
    """A window with an open office, at the statements."""

    files: Mapping[str, FileId]
    """Of the later cycle, by filer."""

    @property
    def statements(self) -> StatementsPage:
        return self._page("statements")

    @property
    def list(self) -> ReviewList:
        return self.statements.list

    @property
    def page(self) -> StatementPage:
        return self.statements.case

    def open(self, name: str, tab: str = "statement") -> StatementPage:
        """Open a filer's statement, at a tab."""
        self.statements.open_case(self.files[name])
        self.settle()
        self.page.tabs.setCurrentWidget(self.page.parts[tab])
        self.settle()
        return self.page

    def filing(self, name: str) -> Any:
        return self.case(self.files[name])

    def do(self, name: str, act: str, **facts: Any) -> Any:
        return self.run(act_on_case(file=self.files[name], act=act, facts=facts))

    def take(self, name: str, action: str, **facts: Any) -> Any:
        return self.run(advance_case(file=self.files[name], action=action, facts=facts))

    def listed(self) -> list[str]:
        """Return the filers that are listed."""
        model = self.list.model
        self.settle()
        return [model.index(row, 0).data() for row in range(model.rowCount())]
