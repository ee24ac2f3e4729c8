# SPDX-License-Identifier: Apache-2.0
"""Owns the proof (F25) that what is missing is named exactly, and heals, months later too."""

from __future__ import annotations

import shutil
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING

import pytest

from core.casework.entering import add_note
from core.casework.membership import declare_recusal
from storage.sync import overview
from storage.sync.peers import Peers
from tests.storage.sync.test_exchange import same
from tests.storage.sync.test_shut_out import all_meet, openable, second_laptop

if TYPE_CHECKING:
    from pathlib import Path


def missing(team, at: str, of: str) -> tuple[int, ...]:
    """Return the numbers that the exchange page names as missing."""
    found = {
        state.device.instance: state.missing
        for colleague in overview.colleagues(team[at].records)
        for state in colleague.devices
    }
    return found[team[of].records.instance]


def written_alone(team, sender: str, recipient: str) -> tuple[int, Path]:
    """Write a bundle that makes up for none before it, as an older program might."""
    officer = team[recipient].officer
    number, _ = Peers(team[sender].vault.db).next_number(officer)
    team[sender].vault.db.execute(
        "UPDATE sealed_to SET up_to = ? WHERE peer = ?",
        (number - 1, team[recipient].records.instance),
    )
    (path,) = team.write(sender, recipient)
    return number, path


@pytest.mark.parametrize("seed", range(4))
def test_exactly_the_lost_bundles_are_named_and_come_months_later_in_any_order(team, seed):
    rng = Random(seed)
    file = team["ada"].open_case()
    team.exchange()
    lost = {}
    for turn in range(12):
        team["ada"].act(file, add_note, kind="note", text=f"Note {turn}")
        number, path = written_alone(team, "ada", "bo")
        if rng.random() < 0.5 and turn < 11:
            lost[number] = path
        else:
            team["bo"].take(path)
        newest = number if number not in lost else max(Peers(team["bo"].vault.db).newest(
            team["ada"].records.instance), 0)  # fmt: skip
        assert missing(team, "bo", "ada") == tuple(n for n in sorted(lost) if n < newest)
    team["bo"].clock.moment += timedelta(days=150)
    order = list(lost)
    rng.shuffle(order)
    for number in order:
        assert team["bo"].take(lost.pop(number)).warnings == ["sync.older"]
        assert missing(team, "bo", "ada") == tuple(sorted(lost))
    assert _head(team, "bo", file) == _head(team, "ada", file)


def test_events_whose_predecessors_are_missing_wait_and_are_shown_until_these_come(team, tmp_path):
    ada, bo = team["ada"], team["bo"]
    file = ada.open_case("Rosa Alvarez")
    team.exchange()
    bo.records.vault.close()
    shutil.copytree(bo.vault.folder, tmp_path / "earlier")
    bo = team.laptops["bo"] = bo.reopen(bo.vault.folder)
    ada.act(file, add_note, kind="note", text="Lost when the folder was put back.")
    team.exchange()
    bo.records.vault.close()
    bo = team.laptops["bo"] = bo.reopen(tmp_path / "earlier")
    ada.act(file, add_note, kind="note", text="Names the one before.")
    (taken,) = team.send("ada", "bo")
    assert (taken.new, taken.waiting, taken.warnings) == (1, 1, ["sync.waiting"])
    opened = bo.records.load(file)
    assert len(opened.registers.waiting) == 1
    assert opened.case.notes == (), "what has no beginning has no effect"
    (taken,) = team.send("bo", "ada")
    assert taken.warnings == ["sync.cloned"], "it gives numbers again that it has given"
    team.exchange()
    assert bo.records.load(file).registers.waiting == ()
    assert _head(team, "bo", file) == _head(team, "ada", file)
    assert len(bo.records.load(file).case.notes) == 2


def test_a_parting_bundle_that_comes_months_later_brings_what_was_nowhere_else(team):
    file = team["ada"].open_case()
    team.exchange()
    team["bo"].act(file, add_note, kind="note", text="Only on this laptop.")
    team["ada"].act(file, declare_recusal, officer=team["bo"].officer, reason="A friend.")
    team.send("ada", "bo")
    parting, next_one = team.write("bo", "ada")
    data = parting.read_bytes()
    (number,) = (n for n, _ in Peers(team["bo"].vault.db).partings(team["ada"].officer))
    assert team["ada"].take(next_one).missing == missing(team, "ada", "bo") == (number,)
    team["ada"].clock.moment += timedelta(days=90)
    parting.write_bytes(data)
    assert team["ada"].take(parting).new == 1
    assert missing(team, "ada", "bo") == ()
    team.exchange()
    same(team, "ada", "cy")
    assert _head(team, "ada", file) == _head(team, "cy", file)


def test_a_laptop_misses_nothing_for_which_another_of_its_officer_has_to_be_heard(team):
    second_laptop(team)
    all_meet(team)
    cy, other = team["cy"], team["bo2"]
    file = cy.open_case()
    (lost,) = team.write("cy", "bo")
    number, _ = Peers(cy.vault.db).next_number(other.officer)
    lost.unlink()
    team.exchange("ada", "cy")
    cy.act(file, add_note, kind="note", text="Only on this laptop.")
    team["ada"].act(file, declare_recusal, officer=cy.officer, reason="A friend.")
    team.send("ada", "cy")

    def read(path: Path) -> None:
        if path.name in openable(team, path.parent, "bo2"):
            other.take(path)
        path.unlink()

    parting_to_bo, *rest = team.write("cy", "bo")
    assert set(openable(team, team.folder, "bo2")) == {path.name for path in rest}
    for path in (parting_to_bo, *rest):
        read(path)
    assert missing(team, "bo2", "cy") == (number - 1,), "which may have been sealed to it"
    team.send("bo2", "cy")
    assert len(Peers(cy.vault.db).partings(other.officer)) == 1, "Bo's first laptop is silent"
    for path in team.write("cy", "bo"):
        read(path)
    assert missing(team, "bo2", "cy") == ()
    assert len(other.records.load(file).case.notes) == 1


def _head(team, name: str, file) -> str:
    """Return the hash that stands for the whole folded history of a case."""
    return team[name].records.load(file).registers.head
