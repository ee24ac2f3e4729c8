# SPDX-License-Identifier: Apache-2.0
"""Owns the seat before a list of three cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.ui.cases.harness import Seat, days_ago

if TYPE_CHECKING:
    from core.ids import FileId
    from ui.cases.case_list import CaseList

ZOE, ANNA, NADIA = "Zoé Martin", "Анна Петрова", "نادية الفاسي"


class Lister(Seat):
    """A window with an open office, at the list of cases."""

    files: dict[str, FileId]

    @property
    def list(self) -> CaseList:
        return self.cases.list

    def listed(self) -> list[str]:
        """Return who asks, in the order of the list."""
        model = self.list.model
        self.settle()
        return [model.index(row, 1).data() for row in range(model.rowCount())]


@pytest.fixture
def seat(window, sample):
    taken = Lister(window, sample)
    taken.files = {
        name: taken.begin(name=name, received_on=days_ago(days))
        for name, days in ((ZOE, 5), (ANNA, 9), (NADIA, 2))
    }
    yield taken
    taken.settle()
