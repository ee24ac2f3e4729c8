# SPDX-License-Identifier: Apache-2.0
"""Owns how tests work at the place for disclosure: a seat with a cycle and filers to work on."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from core.disclosure.cohort import Rule
from tests.bench.cycles import register_filers
from tests.ui.cases.harness import Seat
from ui.operations import Operation
from ui.operations.changed import Changed
from ui.operations.disclosure_cycles import begin_cycle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.ids import FileId
    from ui.disclosure.cycle_pane import CyclePane
    from ui.disclosure.page import DisclosurePage

WINDOW = {
    "year": "2021", "covers": date(2020, 12, 31), "opens_on": date(2021, 3, 1),
    "due_on": date(2021, 3, 31),
}  # fmt: skip
RULES = (
    Rule("grade", ("D-*",), "Directors and above", "high"),
    Rule("function", ("procurement",), "Whoever buys for the organisation", "medium"),
)


class Programme(Seat):
    """A window with an open office, at its disclosure programme."""

    @property
    def place(self) -> DisclosurePage:
        return self._page("disclosure")

    @property
    def pane(self) -> CyclePane:
        return self.place.cycle

    def begin(self, **facts: object) -> FileId:
        """Begin the cycle of 2021."""
        return self.run(
            begin_cycle(
                facts={**WINDOW, **facts}, rules=RULES, targets={"review": date(2021, 9, 30)},
                on=date(2021, 2, 1),
            )
        )  # fmt: skip

    def register(self, cycle: FileId, count: int) -> Sequence[FileId]:
        """Register so many filers."""
        work = Operation(
            lambda opened: [register_filers(opened.records, cycle, count)],
            changes=lambda made, at: Changed(at, frozenset(made[0])),
        )
        return self.run(work)[0]
