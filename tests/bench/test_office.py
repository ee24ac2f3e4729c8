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
    """Return an office file in which everything but the first entry needed a second person.

    That is Bo; and another where the change is about Bo, who cannot approve it then.
    """
    staff, draw, last = Staff("ada"), random.Random(1), {}
    names = ["bo", *(f"person {n}" for n in range(PEOPLE - 2))]

    def change(name: str, *ops: Op) -> str:
        event = staff.forge("ada", *ops)
        second = names[1] if name == names[0] else names[0]
        if instance(second) in entered:
            staff.sync("ada", second)
            staff.forge(second, Add(f"approval/{event}/{officer(second)}", {}))
            staff.sync("ada", second)
        return event

    entered = set()
    for name in names:
        known, person = card(name), {"name": name, "title": "", "role": "officer"}
        who = officer(name)
        last[name] = change(
            name,
            Add(f"officer/{who}", {}),
            Assign(f"officer/{who}/person", person),
            Add(f"device/{known.instance}", known.entry(who, "")),
        )
        entered.add(known.instance)
    while len(staff.events("ada")) < events:
        name = draw.choice(names)
        person = {"name": name, "title": f"{len(staff.events('ada'))}", "role": "officer"}
        path = f"officer/{officer(name)}/person"
        last[name] = change(name, Assign(path, person, (last[name],)))
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
