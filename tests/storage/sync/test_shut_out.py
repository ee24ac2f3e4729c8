# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that nothing more is written for a laptop once it is, or may be, revoked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.casework.entering import add_note
from core.casework.membership import declare_recusal
from core.office import changes
from storage.sync import outgoing
from storage.sync.bundle import is_for
from storage.sync.peers import Peers
from storage.vault.slots import OpenedSlot
from tests.factory import make_vault
from tests.storage.sync.shared import look, meet, shared
from tests.storage.sync.team import ON, Laptop

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["shared"]


def openable(team, folder: Path, name: str = "bo") -> list[str]:
    """Return the names of the bundles in a folder that a laptop can open."""
    key, found = team[name].records.journal.device.exchange, []
    for path in folder.glob("*.probundle"):
        with path.open("rb") as stream:
            found += [path.name] if is_for(stream, key) else []
    return found


def propose(team) -> None:
    stolen = team["bo"].records.instance
    team["ada"].office(
        lambda office, registers: changes.revoke_device(office, registers, stolen, "stolen", ON)
    )


def revoke(team) -> None:
    """Revoke Bo's laptop; Cy is the second person, and all know."""
    propose(team)
    (pending,) = team["ada"].records.office.pending
    team.send("ada", "cy")
    cy = team["cy"]
    cy.office(lambda office, _: changes.approve(office, pending.event, cy.officer, ON))
    team.send("cy", "ada")
    assert all(
        team[name].records.office.devices[team["bo"].records.instance].revoked
        for name in ("ada", "cy")
    )


def second_laptop(team) -> None:
    """Give Bo another laptop, and write to him what there is."""
    folder = team.folder / "bo2"
    folder.mkdir()
    vault, _ = make_vault(folder, officer=team["bo"].officer)
    team.people = {**team.people, "bo2": team.people["bo"]}
    laptop = Laptop("bo2", vault, OpenedSlot(vault.slot_id, vault._vmk))
    team.admit(laptop, officer=team["bo"].officer)


def all_meet(team) -> None:
    """Let Ada and Cy write to one another and to both of Bo's laptops."""
    for _ in range(3):
        team.exchange("ada", "cy")
        for name in ("ada", "cy"):
            for path in team.write(name, "bo"):
                team["bo"].take(path)
                team["bo2"].take(path)
                path.unlink()


@pytest.fixture
def parted(team, shared):
    """Let Cy be recused from a case: he has a parting bundle for Bo, lying in the folder too."""
    file = team["ada"].open_case()
    for _ in range(3):
        meet(team, shared)
    team["cy"].act(file, add_note, kind="note", text="only Cy has this")
    team["ada"].act(file, declare_recusal, officer=team["cy"].officer, reason="a cousin")
    look(team, shared, "ada")
    look(team, shared, "cy")
    assert file not in team["cy"].files()
    assert Peers(team["cy"].records.vault.db).partings(team["bo"].officer)
    assert openable(team, shared)
    return file


def test_what_lies_there_for_a_revoked_laptop_is_taken_away_by_those_who_wrote_it(
    team, shared, parted
):
    revoke(team)
    team["ada"].open_case()
    for _ in range(3):
        meet(team, shared, "ada", "cy")
    assert openable(team, shared) == []


def test_a_proposal_is_enough_for_it(team, shared, parted):
    propose(team)
    team.send("ada", "cy")
    team["ada"].open_case()
    for _ in range(3):
        meet(team, shared, "ada", "cy")
    assert openable(team, shared) == []


@pytest.mark.parametrize("way", ["exchange", "export"])
def test_a_parting_bundle_that_the_revoked_laptop_can_open_is_not_written_for_the_new_one(
    team, shared, parted, tmp_path, way
):
    revoke(team)
    second_laptop(team)
    team.send("ada", "cy")
    out = tmp_path / "out"
    out.mkdir()
    for _ in range(3):
        for name in ("ada", "cy"):
            if way == "exchange":
                look(team, out, name)
            else:
                outgoing.export(team[name].records, team["bo"].officer, out)
    assert openable(team, out, "bo2")
    assert openable(team, out) == []


def test_nor_is_one_that_both_laptops_can_open_while_the_revocation_is_only_proposed(
    team, shared, tmp_path
):
    second_laptop(team)
    all_meet(team)
    file = team["cy"].open_case()
    team.exchange("ada", "cy")
    team["cy"].act(file, add_note, kind="note", text="only Cy has this")
    team["ada"].act(file, declare_recusal, officer=team["cy"].officer, reason="a cousin")
    team.send("ada", "cy")
    kept = Peers(team["cy"].records.vault.db).partings(team["bo"].officer)
    assert kept
    propose(team)
    team.send("ada", "cy")
    look(team, shared, "cy")
    assert openable(team, shared) == []
    assert openable(team, shared, "bo2")
    assert look(team, shared, "cy").sent == [], "it is not tried again and again"
    assert Peers(team["cy"].records.vault.db).partings(team["bo"].officer) == kept


def test_what_was_sealed_to_one_laptop_by_itself_still_comes_when_the_other_is_revoked(
    team, shared
):
    second_laptop(team)
    all_meet(team)
    file = team["cy"].open_case()
    team.exchange("ada", "cy")
    team["cy"].act(file, add_note, kind="note", text="only Cy has this")
    team["ada"].act(file, declare_recusal, officer=team["cy"].officer, reason="a cousin")
    team.send("ada", "cy")
    assert file not in team["cy"].files()
    revoke(team)
    for path in team.write("cy", "bo2"):
        team["bo2"].take(path)
    notes = team["bo2"].records.load(file).case.notes
    assert [note.text for note in notes] == ["only Cy has this"]
