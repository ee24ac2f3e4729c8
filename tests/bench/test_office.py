# SPDX-License-Identifier: Apache-2.0
"""Reading an office of a hundred people whose roster has changed two thousand times."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from core.history.ops import Add, Assign
from core.office.office import OFFICE, read_office
from tests.bench.measure import in_turn, report_median
from tests.core.office.harness import FILE, Staff, card, instance, officer

if TYPE_CHECKING:
    from core.history.event import Sealed
    from core.history.ops import Op

PEOPLE, FEW, MANY = 100, 500, 2000


def changed_often(events: int) -> list[Sealed]:
    """Return an office file in which everything but the first entry needed a second person."""
    staff, draw, last = Staff("ada"), random.Random(1), {}
    names = ["bo", *(f"person {n}" for n in range(PEOPLE - 2))]

    def change(*ops: Op) -> str:
        event = staff.forge("ada", *ops)
        staff.sync("ada", "bo")
        if instance("bo") in entered:
            staff.forge("bo", Add(f"approval/{event}/{officer('bo')}", {}))
            staff.sync("ada", "bo")
        return event

    entered = set()
    for name in names:
        known, person = card(name), {"name": name, "title": "", "role": "officer"}
        who = officer(name)
        last[name] = change(
            Add(f"officer/{who}", {}),
            Assign(f"officer/{who}/person", person),
            Add(f"device/{known.instance}", known.entry(who, "")),
        )
        entered.add(known.instance)
    while len(staff.events("ada")) < events:
        name = draw.choice(names)
        person = {"name": name, "title": f"{len(staff.events('ada'))}", "role": "officer"}
        path = f"officer/{officer(name)}/person"
        last[name] = change(Assign(path, person, (last[name],)))
    return staff.events("ada")


@pytest.mark.bench
def test_reading_an_office_costs_what_is_in_it_and_not_the_square():
    few, many = changed_often(FEW), changed_often(MANY)

    def read(events: list[Sealed], times: int) -> None:
        for _ in range(times):
            office = read_office(FILE, OFFICE.fold(events))
            assert (len(office.officers), office.pending, office.void) == (PEOPLE, (), ())

    times = in_turn(lambda: read(many, 1), lambda: read(few, MANY // FEW), 5)
    report_median(f"office of {PEOPLE}, {MANY} events against {MANY // FEW} x {FEW}", times, 1.5)
