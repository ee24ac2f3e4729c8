# SPDX-License-Identifier: Apache-2.0
"""Owns how tests work at the exchange page while colleagues work on laptops without a window."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.office import changes
from storage.sync import outgoing
from tests.storage.sync.team import ON
from tests.ui.cases.harness import Seat

if TYPE_CHECKING:
    from pathlib import Path

    from tests.storage.sync.team import Team
    from ui.exchange.page import ExchangePage


@dataclass
class Crew(Seat):
    """Whoever sits before the window, by the name that the team knows."""

    team: Team
    name: str

    @property
    def exchange(self) -> ExchangePage:
        return self._page("exchange")

    @property
    def me(self) -> object:
        return self.window.desk.me

    def from_colleague(self, name: str) -> list[Path]:
        """Have a colleague write what there is for who sits here; return the files."""
        records = self.team[name].records
        return [sent.path for sent in outgoing.export(records, self.me, self.team.folder)]

    def give_to(self, name: str) -> None:
        """Write what there is for a colleague, and have them take it in."""
        officer = self.team[name].officer
        for sent in self.ask(lambda mine: outgoing.export(mine, officer, self.team.folder)):
            self.team[name].take(sent.path)

    def approved_by(self, name: str) -> None:
        """Have a colleague approve what waits in the roster, on their laptop, and hear of it."""
        self.give_to(name)
        second = self.team[name]
        (waiting,) = second.records.office.pending
        second.office(lambda office, _: changes.approve(office, waiting.event, second.officer, ON))
        self.take_in(*self.from_colleague(name))

    def take_in(self, *paths: Path) -> None:
        """Take bundles in as the page does."""
        self.window.desk.courier.take_in(paths)
        self.settle()

    def entries(self, part: object) -> list[str]:
        """Return what the lines of a short list say, each as one text."""
        from PySide6.QtWidgets import QLabel, QWidget

        placed = {part._rows.indexOf(line): line for line in part.findChildren(QWidget)}
        return [
            "\n".join(label.text() for label in placed[place].findChildren(QLabel))
            for place in sorted(placed)
            if place >= 0
        ]


def several(crew: Crew, count: int) -> list[Path]:
    """Return bundles from Bo, each with another case."""
    return [
        path
        for number in range(count)
        for _ in [crew.team["bo"].open_case(f"Applicant {number}")]
        for path in crew.from_colleague("bo")
    ]
