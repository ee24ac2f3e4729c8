# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that three laptops whose folders Syncthing keeps alike come to have the same."""

from __future__ import annotations

import random
import time
from typing import TYPE_CHECKING

import pytest

from core.casework.entering import add_note, set_language
from core.errors import Refusal
from storage.sync.folder import exchange
from tests.storage.sync.replication import needs_syncthing, replicated
from tests.storage.sync.test_exchange import attach, same

if TYPE_CHECKING:
    from core.ids import FileId
    from storage.sync.folder import Round
    from tests.storage.sync.replication import Engine
    from tests.storage.sync.team import Team

pytestmark = needs_syncthing
PATIENCE = 55.0


class Office:
    """A team, each with a folder; and all that ever came to each."""

    def __init__(self, team: Team, engines: dict[str, Engine]) -> None:
        self.team = team
        self.engines = engines
        self.rounds: list[Round] = []
        self.cases: list[FileId] = []

    def work(self, chance: random.Random) -> None:
        """Let everybody do something, none knowing what the others do."""
        for name, laptop in self.team.laptops.items():
            self.cases.append(laptop.open_case(f"Applicant {len(self.cases)} of {name}"))
            attach(laptop, self.cases[-1], chance.randbytes(chance.choice((10, 300_000, 3 << 20))))
            for case in self.cases:
                if laptop.records.journal.log.has_file(case):
                    laptop.act(case, add_note, kind="note", text=f"{name} {chance.random()}")
                    laptop.try_act(case, set_language, language=chance.choice(("ar", "ru", "fr")))

    def look(self, *names: str) -> None:
        for name in names or self.team.laptops:
            done = exchange(self.team[name].records, self.engines[name].folder)
            assert done.problem is None
            self.rounds.append(done)
            if done.sent or done.removed:
                self.engines[name].rescan()

    def come_to_rest(self) -> float:
        """Look and look again until nobody has anything to say; return how long it took."""
        begun = time.monotonic()
        while not self.rests():
            assert time.monotonic() - begun < PATIENCE, "they do not come to have the same"
            time.sleep(0.3)
            self.look()
        return time.monotonic() - begun

    def rests(self) -> bool:
        laptops = self.team.laptops.values()
        return len({laptop.records.journal.log.head()[0] for laptop in laptops}) == 1 and not any(
            laptop.records.absent_attachments() for laptop in laptops
        )


def play(team: Team, where, waves: int, seed: int) -> tuple[Office, float]:
    chance = random.Random(seed)
    with replicated(where, team.laptops) as engines:
        office = Office(team, engines)
        for wave in range(waves):
            office.work(chance)
            office.look()
            if wave % 2 == 0:
                shut = chance.choice([*engines])
                engines[shut].stop()
                office.work(chance)
                office.look()
                engines[shut].start()
        took = office.come_to_rest()
    return office, took


@pytest.mark.parametrize(
    ("waves", "seed"),
    [(1, 1), *(pytest.param(6, seed, marks=pytest.mark.soak) for seed in (2, 3))],
)
def test_three_laptops_meet_in_a_folder_that_syncthing_moves(team, tmp_path, waves, seed, figure):
    office, took = play(team, tmp_path, waves, seed)
    same(team)
    shown = [[states(team[name], case) for case in office.cases] for name in team.laptops]
    assert all(each == shown[0] for each in shown)
    assert [done.refused for done in office.rounds if done.refused] == []
    names = [path.name for engine in office.engines.values() for path in engine.folder.iterdir()]
    assert not [name for name in names if "conflict" in name]
    taken = sum(len(done.taken) for done in office.rounds)
    figure(
        f"Syncthing: 3 laptops, {len(office.cases)} cases, {taken} bundles taken in,"
        f" 0 refused, the same after {took:.0f} s"
    )


def states(laptop, case: FileId) -> object:
    """Return what a laptop makes of a case: its fold, open contradictions included."""
    found = laptop.records.load(case)
    assert not isinstance(found, Refusal)
    return found.registers
