# SPDX-License-Identifier: Apache-2.0
"""Owns the proof (F22) that laptops converge: random work, random loss, delay, repeats, recusals.

One history is one case. Many run in one office at a time, so that bundles carry several; what the
laptops do, which bundles come, how often and in which order, is drawn from a seed. In the end all
exchange until nothing is left to say, and everybody who may have a case must have every event of
it, folded to the same state, while nobody else has a trace.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest

from core.casework.entering import add_note, set_language
from core.casework.membership import declare_recusal, lift_recusal
from core.errors import Refusal
from storage.records.check import check_history
from tests.storage.sync.team import PEOPLE, Team
from tests.storage.sync.test_exchange import attach

if TYPE_CHECKING:
    from pathlib import Path

    from core.ids import EventId, FileId

HISTORIES = 1_000
AT_ONCE = 100
ACTIONS = 6
HANDLERS = ("ada", "bo", "cy")
"""Who takes cases in; the alternate is called, and the reviewer never has one."""


@dataclass
class Office:
    """A team at work, and all that it ever recorded."""

    team: Team
    rng: random.Random
    cases: list[FileId] = field(default_factory=list)
    made: dict[FileId, set[EventId]] = field(default_factory=dict)
    on_the_way: list[tuple[str, Path]] = field(default_factory=list)
    refused: set[str] = field(default_factory=set)

    def act(self) -> None:
        """Do one random thing on one laptop."""
        laptop = self.rng.choice(list(self.team.laptops.values()))
        here = [case for case in self.cases if laptop.records.journal.log.has_file(case)]
        if not here:
            return
        case = self.rng.choice(here)
        known = {event.id for event in laptop.records.events(case)}
        self.one_of(laptop, case)
        after = {event.id for event in laptop.records.events(case)}
        self.made[case] |= after - known

    def one_of(self, laptop, case) -> None:
        rng, people = self.rng, list(self.team.laptops.values())
        other = rng.choice(people).officer
        match rng.random():
            case chance if chance < 0.45:
                answer = laptop.try_act(case, add_note, kind="note", text=f"n{rng.random()}")
            case chance if chance < 0.75:
                answer = laptop.try_act(case, set_language, language=rng.choice(("ar", "ru", "fr")))
            case chance if chance < 0.85:
                answer = laptop.try_act(case, declare_recusal, officer=other, reason="known")
            case chance if chance < 0.93:
                answer = laptop.try_act(case, lift_recusal, officer=other, reason="not so")
            case _ if laptop.officer not in laptop.records.journal.files.open(case).readers:
                return
            case _:
                attach(laptop, case, rng.randbytes(50))
                return
        if isinstance(answer, Refusal):
            self.refused.add(answer.code)

    def post(self) -> None:
        """Write a bundle, and perhaps lose it, delay it, or let it come twice."""
        sender, recipient = self.rng.sample(list(self.team.laptops), 2)
        for path in self.team.write(sender, recipient):
            self.on_the_way += [(recipient, path)] * self.rng.choice((0, 1, 1, 1, 2))
        self.rng.shuffle(self.on_the_way)
        for _ in range(self.rng.randrange(3)):
            if self.on_the_way:
                self.deliver()

    def deliver(self) -> None:
        recipient, path = self.on_the_way.pop()
        self.team[recipient].take(path)

    def run(self, histories: int, actions: int) -> None:
        """Begin cases, work on them, let bundles go to and fro, and come to rest."""
        for number in range(histories):
            laptop = self.team[self.rng.choice(HANDLERS[: len(self.team.laptops)])]
            case = laptop.open_case(f"Applicant {number}")
            self.cases.append(case)
            self.made[case] = {event.id for event in laptop.records.events(case)}
        for turn in range(histories * actions):
            if turn % (histories // 4) == 0:
                self.post()
            self.act()
        while self.on_the_way:
            self.deliver()
        self.team.exchange(rounds=4)

    def must_agree(self) -> None:
        """Demand that everybody has all that is theirs to have, and nothing else."""
        officers = {one.officer for one in self.team.laptops.values()}
        for case in self.cases:
            holders = [
                one for one in self.team.laptops.values() if one.records.journal.log.has_file(case)
            ]
            assert holders, "somebody has every case"
            opened = [one.records.journal.files.open(case) for one in holders]
            assert set().union(*(file.events for file in opened)) == self.made[case], "none lost"
            readers = {file.readers & officers for file in opened}
            if frozenset() in readers:
                continue  # All who had it were recused: it lies where it lay, hidden, and stays.
            assert len(readers) == 1, "all agree who may have it"
            assert {one.officer for one in holders} == set(*readers)
            assert all(file.registers == opened[0].registers for file in opened)
            shown = [indexed(one.records, case) for one in holders]
            assert all(entry == shown[0] for entry in shown)
        for one in self.team.laptops.values():
            assert check_history(one.vault).findings == ()
            for lacking in one.records.absent_attachments():
                # Only of cases that nobody may have any more, who all recused one another.
                assert not one.records.named_in(lacking)


def indexed(records, case):
    """Return what the index shows of a case."""
    return records.journal.index.stored(records.journal.index.numbers()[case])


@pytest.fixture(scope="module")
def offices(tmp_path_factory):
    made = {}
    for size in (2, 3, 5):
        made[size] = Team.make(tmp_path_factory.mktemp(f"of{size}"), tuple(PEOPLE)[:size])
        made[size].close()
    return made


@pytest.mark.parametrize("size", [2, 3, 5])
@pytest.mark.parametrize("batch", range(HISTORIES // AT_ONCE))
def test_laptops_converge_whatever_happens_to_their_bundles(offices, tmp_path, size, batch):
    team = offices[size].copy(tmp_path)
    office = Office(team, random.Random(f"{size}/{batch}"))
    try:
        office.run(AT_ONCE, ACTIONS)
        office.must_agree()
    finally:
        team.close()
    assert office.refused
