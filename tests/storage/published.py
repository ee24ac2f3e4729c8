# SPDX-License-Identifier: Apache-2.0
"""Owns the published cycles as files: 1,626 filings of 2020, 1,677 of 2021, totals before.

Each filing is written at once, with what its facets say at the end; how a filing gets there is
proved elsewhere. Of as many filings as a bench asks for, shares are about the same.
"""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import TYPE_CHECKING

from core.disclosure import STATEMENT, cycle_acts, opening
from core.disclosure.statement import FORMAT
from core.history.change import Change
from core.history.ops import Add, Assign, Op
from core.ids import new_id
from resources import read_json
from tests.storage.programme import ON, Programme

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from core.disclosure import Cycle

FACTS = read_json("facts/ethics_office_2021.json")["disclosure"]
SOURCE = "UNICEF ethics office annual report 2021, Table 3"
GRADES = {
    2020: {"D-1": 150, "P-4": 1003, "NO-C": 371, "G-6": 102},
    2021: {"D-1": 144, "P-4": 1025, "NO-C": 382, "G-6": 126},
}
"""Directors apart; of 2020 only shares are printed, which these counts give."""
DECLARED = {
    2020: {"spouse_organisation": 76, "spouse_un": 158, "relative_un": 265, "activity": 78},
    2021: {"spouse_organisation": 59, "spouse_un": 171, "relative_un": 481, "activity": 79},
}
DRAWN = 67
CONFLICTS = 17


def write_cycles(programme: Programme, sizes: Mapping[int, int]) -> None:
    """Write all eleven cycles: with so many filings, or with the totals that were printed."""
    for year, required, rate in FACTS["compliance_by_year"]:
        cycle = programme.begin(year)
        totals = {"required": required, "complied": round(required * rate / 100)}
        if year not in sizes:
            programme.act(
                cycle,
                lambda c, t=totals: cycle_acts.record_totals(c, t, SOURCE, by=programme.me, on=ON),
            )
            continue
        known = programme.records.load(cycle).case
        made = programme.records.create_many(
            STATEMENT, filings(programme, known, year, sizes[year])
        )
        assert len(made) == sizes[year]


def filings(programme: Programme, cycle: Cycle, year: int, size: int) -> Iterator[Change]:
    """Yield the filings of a year, each as the one event that says all of it."""
    chance, printed = random.Random(year), sum(GRADES[year].values())
    declaring = {
        name: set(chance.sample(range(size), count * size // printed))
        for name, count in DECLARED[year].items()
    }
    grades = [grade for grade, count in GRADES[year].items() for _ in range(count)]
    for place in range(size):
        facts = {
            "number": f"FD/{year}/{place:05}", "staff_number": f"{place}",
            "name": f"Filer {place}", "grade": grades[place * printed // size], "language": "en",
            "form_kind": "annual", "due_on": date(year, 4, 30),
        }  # fmt: skip
        opened = opening.register(cycle, facts, by=programme.me, on=date(year, 3, 1))
        assert isinstance(opened, Change)
        declares = [name for name, places in declaring.items() if place in places]
        received = date(year, 3, 1) + timedelta(days=chance.randrange(60))
        ops = _of_statement(received, declares, place)
        yield Change.of("opened", *opened.drafts[0].ops, *ops, on=date(year, 3, 1))


def _of_statement(received: date, declares: list[str], place: int) -> Iterator[Op]:
    day = received.isoformat()
    statement = {
        "format": FORMAT, "version": 1, "kind": "annual", "language": "en", "signed_on": day,
        "sections": {}, "remarks": "",
    }  # fmt: skip
    version = new_id()
    yield Add(
        f"filed/{version}",
        {
            "version": 1, "statement": statement, "signed_on": day, "received_on": day,
            "channel": "form", "declared": declares, "blank": not declares, "unchanged": False,
        },
    )  # fmt: skip
    outcome = "no_conflict" if declares else "nothing_to_declare"
    said = {"outcome": "potential_conflict" if place < CONFLICTS else outcome, "version": version}
    yield Assign("outcome", {**said, "on": (received + timedelta(days=40)).isoformat()})
    if place % 25 == 0 and place // 25 < DRAWN:
        yield Assign("drawn", {"certificate": "0" * 64, "on": ON.isoformat()})
        yield Assign("verification", {"result": "cleared", "on": ON.isoformat()})
