# SPDX-License-Identifier: Apache-2.0
"""Owns the place for requests: the register, and beside it the request that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.advice.arrivals import Arrivals
from ui.advice.list import RequestList
from ui.advice.request_page import RequestPage
from ui.cases.page import CasesPage
from ui.operations.advice import become_enquiry

if TYPE_CHECKING:
    from ui.desk import Desk


class RequestsPage(CasesPage):
    """List and request, as cases have it."""

    list_class = RequestList
    case_class = RequestPage
    drop_class = Arrivals

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.case.enquiry_requested.connect(self._on_enquiry_requested)

    def _on_enquiry_requested(self) -> None:
        if self.file is not None:
            become_enquiry(file=self.file).success(self.file_requested.emit).start(self.desk, self)
