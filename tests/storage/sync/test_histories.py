# SPDX-License-Identifier: Apache-2.0
"""Owns the proof (F22) that laptops converge: random work, random loss, delay, repeats, recusals.

All of it is real: vaults, bundles, the rules of the case. What laptops do, which bundles come, how
often and in which order, which laptop breaks, is drawn from a seed.
"""

from __future__ import annotations

import shutil
from collections import Counter
from functools import cache
from random import Random

import pytest

from storage.vault.database import Database
from tests.storage.sync.agreement import must_agree
from tests.storage.sync.histories import Play
from tests.storage.sync.team import PEOPLE, Team

HISTORIES = {2: 1_000, 3: 1_000, 5: 1_000}
"""How many in the fast set, by the number of laptops; the long one plays 100,000."""
AT_ONCE = 200
"""Histories of one office: each lives through all its bundles, its partitions, its accident."""
LONG_AT_ONCE = 100
ACTIONS = 2
SIZES = tuple(HISTORIES)
_BATCHES = [(size, batch) for size in SIZES for batch in range(HISTORIES[size] // AT_ONCE)]


@pytest.fixture(scope="module")
def office_of(tmp_path_factory):
    """Found an office of so many laptops, or return the one that was founded before."""

    @cache
    def found(size: int) -> Team:
        team = Team.make(tmp_path_factory.mktemp(f"of{size}"), tuple(PEOPLE)[:size])
        team.close()
        return team

    return found


def played(
    office: Team, folder, seed: str, histories: int = AT_ONCE, actions: int = ACTIONS
) -> Counter[str]:
    """Play some histories in one office; return what happened in them."""
    folder.mkdir(exist_ok=True)
    team = office.copy(folder)
    play = Play(team, Random(seed))
    try:
        play.run(histories, actions)
        must_agree(play)
    finally:
        team.close()
    shutil.rmtree(folder)
    return play.tally


@pytest.mark.parametrize(("size", "batch"), _BATCHES)
def test_laptops_converge_whatever_happens_to_their_bundles(
    office_of, tmp_path, monkeypatch, size, batch
):
    # That nothing is left in the gaps of a database is asked of others (F26), and takes a tenth.
    monkeypatch.setattr(Database, "compact", lambda _: None)
    tally = played(office_of(size), tmp_path, f"{size}/{batch}")
    happened = {"lost", "twice", "sync.repeated", "withdrawn", "declare_recusal", "attachments"}
    assert not happened - tally.keys()
    assert tally["restored"] + tally["revoked"] == 1


@pytest.mark.soak
@pytest.mark.parametrize("size", SIZES)
def test_a_hundred_thousand_histories(office_of, tmp_path, size, figure):
    count = 100_000 // len(SIZES) // LONG_AT_ONCE
    tally: Counter[str] = Counter()
    for batch in range(count):
        tally += played(
            office_of(size), tmp_path / str(batch), f"soak/{size}/{batch}", LONG_AT_ONCE, 4
        )
    figure(
        f"F22: {count * LONG_AT_ONCE} histories of {size} laptops, {tally['bundles']} bundles,"
        f" {tally['lost']} lost, {tally['twice']} twice, {tally['withdrawn']} cases given back,"
        f" {tally['restored']} restored, {tally['revoked']} stolen, {tally['lift_recusal']} let in"
        f" again, {tally['read by nobody']} left to nobody: 0 lost, 0 divergent"
    )
