# SPDX-License-Identifier: Apache-2.0
"""Owns the proof (F26, F27) that in random offices everybody has what was granted to him alone."""

from __future__ import annotations

from collections import Counter
from random import Random

import pytest

from tests.storage.sync.agreement import must_agree
from tests.storage.sync.secrecy import Guarded, random_team

CASES = 20
ACTIONS = 8
SEEDS = (0, 9)
"""Offices of four and three people; the long set has two hundred, of up to eight."""


def played(folder, seed: str) -> Counter[str]:
    """Found an office, let it work, and ask what everybody has; return what happened."""
    rng = Random(seed)
    team = random_team(folder, rng)
    office = Guarded(team, rng)
    try:
        office.run(CASES, ACTIONS)
        must_agree(office)
        office.must_hold_what_was_granted()
        office.must_send_nothing_more()
    finally:
        team.close()
    office.tally["people"] += len(team.laptops)
    return office.tally


@pytest.mark.parametrize("seed", SEEDS)
def test_everybody_has_what_was_granted_and_nothing_else(tmp_path, seed):
    tally = played(tmp_path, f"office/{seed}")
    assert tally["frames"]
    assert tally["granted"]
    assert tally["not granted"]
    assert tally["compared"]


@pytest.mark.soak
@pytest.mark.parametrize("part", range(4))
def test_two_hundred_offices(tmp_path, part, figure):
    tally: Counter[str] = Counter()
    for number in range(50):
        (tmp_path / str(number)).mkdir()
        tally += played(tmp_path / str(number), f"soak/{part}/{number}")
    figure(
        f"F26, F27: 50 offices of {tally['people']} people, {tally['granted']} vaults with and"
        f" {tally['not granted']} without a case as granted, 0 more; {tally['frames']} frames of"
        f" {tally['bundles']} bundles looked through, {tally['compared']} compared: 0 deliveries"
    )
