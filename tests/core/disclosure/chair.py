# SPDX-License-Identifier: Apache-2.0
"""Owns one officer's view of a cycle, and two who committed secrets to its draw."""

from __future__ import annotations

import secrets
from datetime import date
from typing import TYPE_CHECKING, Any

from core.disclosure import cycle_draw
from core.disclosure.draw import Member
from core.disclosure.draw import Rule as DrawRule
from core.errors import Refusal
from core.history.change import Change

if TYPE_CHECKING:
    from core.disclosure import Cycle
    from tests.core.disclosure.office import ReviewOffice

ON = date(2021, 3, 1)
RULE = DrawRule(permille=40, strata=("grade", "risk"))
MEMBERS = [Member(f"{n:04}", (("D", "P")[n % 2], "high"), n % 7 == 0) for n in range(100)]


class Chair:
    """One officer's view of the cycle."""

    def __init__(self, office: ReviewOffice, name: str = "reviewer") -> None:
        self.office, self.name, self.by = office, name, office.officer(name)

    @property
    def cycle(self) -> Cycle:
        return self.office.cycle(self.name)

    def do(self, act: Any, *facts: Any, **more: Any) -> None:
        decision = act(self.cycle, *facts, **more, by=self.by, on=ON)
        assert isinstance(decision, Change), decision
        self.office.laptops[self.name].write(self.cycle.file, decision)

    def refused(self, act: Any, *facts: Any, **more: Any) -> str:
        decision = act(self.cycle, *facts, **more, by=self.by, on=ON)
        assert isinstance(decision, Refusal), decision
        return decision.code

    def sync(self, other: Chair) -> None:
        laptops, file = self.office.laptops, self.cycle.file
        laptops[self.name].take(file, laptops[other.name].events(file))
        laptops[other.name].take(file, laptops[self.name].events(file))


def committed(office: ReviewOffice) -> tuple[Chair, Chair, dict[str, bytes]]:
    one, two = Chair(office), Chair(office, "vera")
    made = {}
    for chair in (one, two):
        made[chair.name] = secrets.token_bytes(32)
        chair.do(cycle_draw.commit, made[chair.name])
    one.sync(two)
    return one, two, made
