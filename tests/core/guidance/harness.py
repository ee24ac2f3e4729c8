# SPDX-License-Identifier: Apache-2.0
"""Owns a shelf with a piece of guidance on it; the office and its laptops are those of complaints.

shelf = Shelf(SampleOffice())
shelf.draft()
shelf.at("lin").do(put_in_use)
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from core.errors import Refusal
from core.guidance import GUIDANCE, acts
from core.ids import FileId, OfficerId, new_id
from tests.core.retaliation.harness import RefusedError, SampleOffice

if TYPE_CHECKING:
    from core.guidance import Guidance
    from core.history.change import Decision

TODAY = date(2021, 3, 1)
GIFT = {
    "number": "GD-2021-001", "form": "precedent", "topic": "gifts_honours_hospitality",
    "language": "en", "title": "A gift from a supplier", "body": "The staff member returns it.",
}  # fmt: skip


@dataclass
class Shelf:
    """One officer's view of one file of guidance."""

    office: SampleOffice
    name: str = "omar"
    file: FileId = field(default_factory=lambda: FileId(new_id()))

    @property
    def by(self) -> OfficerId:
        return self.office.officer(self.name)

    @property
    def guidance(self) -> Guidance:
        registers = GUIDANCE.fold(self.office.laptops[self.name].events(self.file))
        return GUIDANCE.read(self.file, registers, self.office.office)

    def draft(self, **facts: Any) -> None:
        self.take(acts.draft(self.office.office, GIFT | facts, by=self.by, on=TODAY))

    def do(self, act: Any, *facts: Any) -> None:
        self.take(act(self.guidance, *facts, by=self.by, on=TODAY))

    def refused(self, act: Any, *facts: Any) -> str:
        decision = act(self.guidance, *facts, by=self.by, on=TODAY)
        assert isinstance(decision, Refusal), decision
        return decision.code

    def take(self, decision: Decision) -> None:
        if isinstance(decision, Refusal):
            raise RefusedError(decision)
        self.office.laptops[self.name].write(self.file, decision)

    def at(self, name: str) -> Shelf:
        """Return a colleague's view, after his laptop had everything from this one."""
        other = Shelf(self.office, name, self.file)
        self.office.laptops[name].take(self.file, self.office.laptops[self.name].events(self.file))
        return other
