# SPDX-License-Identifier: Apache-2.0
"""Owns the proof (F7) that bundles which come again, late or in any order change nothing."""

from __future__ import annotations

import hashlib
import random
from typing import TYPE_CHECKING

import pytest

from core.casework.entering import add_note
from storage.records.access import Act
from storage.records.check import check_history
from storage.sync import overview
from tests.storage.sync.test_exchange import attach

if TYPE_CHECKING:
    from pathlib import Path

    from tests.storage.sync.team import Laptop, Team

TIMES = 3
LOGS = {"access", "arrival", "sqlite_sequence"}
"""What is written down of everything that came; the last counts the arrivals."""
RECEIPTS = LOGS | {"received", "peer"}
"""And what is told to the sender: which numbers have come, and when the last did."""


def state(laptop: Laptop, but: set[str]) -> dict[str, str]:
    """Return what stands for the content of every table but some."""
    db = laptop.vault.db
    # What the full-text search keeps is in ordinary tables beneath the virtual ones.
    rows = db.query(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
    )
    tables = {row[0] for row in rows}
    assert but < tables
    return {
        table: hashlib.sha256(
            repr(sorted(map(tuple, db.query(f"SELECT * FROM {table}")), key=repr)).encode()
        ).hexdigest()
        for table in tables - but
    }


def month(team: Team, chance: random.Random, bundles: int) -> tuple[list[Path], list[Path]]:
    """Let Ada work and write bundles for Bo; return those that came, and those that are late."""
    ada, came, late = team["ada"], [], []
    files = [ada.open_case(f"Applicant {number}") for number in range(5)]
    attach(ada, files[0], b"a contract" * 1_000)
    while len(came) + len(late) < bundles:
        ada.act(chance.choice(files), add_note, kind="note", text=f"{chance.random()}")
        (path,) = team.write("ada", "bo")
        if came and chance.random() < 0.3:
            late.append(path)
            continue
        team["bo"].take(path)
        came.append(path)
        if chance.random() < 0.2:
            team.send("bo", "ada")
    ada.act(files[0], add_note, kind="note", text="the last word")
    team.send("ada", "bo")
    return came, late


@pytest.mark.parametrize("bundles", [50, pytest.param(200, marks=pytest.mark.soak)])
def test_bundles_that_come_again_and_again_change_nothing(team, figure, bundles):
    chance = random.Random(7)
    came, late = month(team, chance, bundles)
    bo = team["bo"]
    before = state(bo, RECEIPTS)
    chance.shuffle(late)
    for path in late:
        taken = bo.take(path)
        assert (taken.new, taken.warnings) == (0, ["sync.older"])
    assert state(bo, RECEIPTS) == before

    before, noted = state(bo, LOGS), bo.records.access_log(1)[0].no
    paths = (came + late) * TIMES
    chance.shuffle(paths)
    for path in paths:
        taken = bo.take(path)
        assert (taken.new, taken.files, taken.warnings) == (0, set(), ["sync.repeated"])
    assert state(bo, LOGS) == before
    notes = bo.records.access_log(len(paths) + 1)
    assert notes[len(paths)].no == noted
    assert {(n.act, n.detail) for n in notes[:-1]} == {(Act.REFUSED, "sync.repeated")}
    arrivals = overview.arrivals(bo.records, len(paths))
    assert {arrival.outcome for arrival in arrivals} == {"sync.repeated"}
    assert check_history(bo.vault).findings == ()
    figure(
        f"F7: {len(came)} bundles, {len(late)} older ones after newer, then all {TIMES} times in"
        f" random order: {len(paths)} repeated, 0 changes, each in the log"
    )
