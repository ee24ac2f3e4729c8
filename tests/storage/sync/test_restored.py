# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a laptop put back to a backup goes on exchanging as a device of its own."""

from __future__ import annotations

import pytest

from core.casework.entering import add_note
from core.casework.membership import declare_recusal
from core.errors import UserError
from core.office import changes
from storage.records.records import Records
from storage.sync import overview
from storage.sync.peers import Peers
from storage.vault import Passphrase, restore_backup
from storage.vault.slots import OpenedSlot
from tests.factory import PASSPHRASE
from tests.storage.sync.team import ON, Clock, Laptop, code_of


def back_up(laptop: Laptop, folder) -> object:
    return laptop.vault.back_up(folder)


def restored(team, name: str, backup) -> Laptop:
    """Return the laptop that a backup makes, in place of the one it was made from."""
    old = team[name]
    old.vault.close()
    vault = restore_backup(backup, team.folder / f"{name} restored", Passphrase(PASSPHRASE))
    laptop = Laptop(name, vault, OpenedSlot(vault.slot_id, vault._vmk))
    laptop.clock = Clock(moment=old.clock.moment)
    laptop.records = Records(vault, now=laptop.clock)
    team.laptops[name] = laptop
    for other in team.laptops:
        if other != name:
            team.send(name, other)  # Its first bundles say who it is now.
    return laptop


def missing(team) -> dict[str, list[tuple[int, ...]]]:
    """Return the numbers that are shown as missing, by who is shown them."""
    found = {
        name: [
            state.missing
            for colleague in overview.colleagues(laptop.records)
            for state in colleague.devices
            if state.missing
        ]
        for name, laptop in team.laptops.items()
    }
    return {name: numbers for name, numbers in found.items() if numbers}


def test_a_restored_laptop_misses_nothing_and_is_missed_nothing(team, tmp_path):
    team["bo"].open_case("Before")
    team.exchange()
    backup = back_up(team["bo"], tmp_path / "backups")
    for _ in range(3):
        team["ada"].open_case("After")
        team.exchange(rounds=1)
    restored(team, "bo", backup)
    team.exchange()
    assert missing(team) == {}
    assert len(team["bo"].files()) == len(team["ada"].files()) == 5


def test_a_bundle_lost_after_a_restore_is_still_noticed(team, tmp_path):
    team.exchange()
    restored(team, "bo", back_up(team["bo"], tmp_path / "backups"))
    team.exchange()
    (lost,) = team.write("bo", "ada")
    db = team["bo"].vault.db
    number = Peers(db).next_number(team["ada"].officer)[0] - 1
    # As if an honest but old program did not say what it makes up for.
    db.execute("UPDATE sealed_to SET up_to = ? WHERE up_to < ?", (number, number))
    team.send("bo", "ada")
    assert missing(team) == {"ada": [(number,)]}
    team["ada"].take(lost)
    assert missing(team) == {}


def test_a_parting_bundle_to_a_laptop_that_is_no_more_is_not_written_for_ever(team, tmp_path):
    file = team["ada"].open_case("Rosa Alvarez")
    team.exchange()
    backup = back_up(team["cy"], tmp_path / "backups")
    team["bo"].act(file, add_note, kind="note", text="Only on this laptop.")
    team["ada"].act(file, declare_recusal, officer=team["bo"].officer, reason="A friend.")
    team.send("ada", "bo")
    assert len(team.write("bo", "cy")) == 2, "the parting bundle, and the next"
    restored(team, "cy", backup)
    team.exchange("ada", "cy", rounds=1)
    team.send("ada", "bo")
    for path in team.write("bo", "cy"):
        try:
            team["cy"].take(path)
        except UserError as error:
            assert error.code == "sync.not_for_me"
    team["ada"].office(
        lambda office, registers: changes.revoke_device(
            office, registers, _first_device(team, "cy"), "broken", ON
        )
    )
    team.approve(team["ada"])
    team.exchange("ada", "bo", rounds=1)
    assert len(team.write("bo", "cy")) == 1
    team.exchange()
    assert [n.text for n in team["cy"].records.load(file).case.notes] == ["Only on this laptop."]


def _first_device(team, name: str):
    """Return the device that a restored laptop was before."""
    return next(
        device.instance
        for device in team["ada"].records.office.devices.values()
        if device.officer == team[name].officer and device.instance != team[name].records.instance
    )


@pytest.mark.parametrize("name", ["ada", "bo"])
def test_what_a_restored_laptop_had_lost_comes_back_from_colleagues(team, tmp_path, name):
    backup = back_up(team[name], tmp_path / "backups")
    file = team[name].open_case("Rosa Alvarez")
    team.exchange()
    laptop = restored(team, name, backup)
    assert code_of(laptop.records.load, file) == "records.file_unknown"
    team.exchange()
    assert laptop.records.load(file).case.applicant.name == "Rosa Alvarez"
