# SPDX-License-Identifier: Apache-2.0
"""Who holds a vault: chosen, told to everybody, and kept true as devices come and go."""

from __future__ import annotations

import pytest

from core.history.ops import Put
from core.office import changes, escrow
from storage.escrow import holding
from storage.records.records import Records
from storage.vault import Passphrase, restore_backup
from tests.factory import PASSPHRASE, card_for, make_vault
from tests.storage.escrow.harness import HOLDERS, Locked
from tests.storage.sync.team import ON, Laptop, OpenedSlot, Team, code_of


def officers(team: Team, *names: str) -> list:
    return [team[name].officer for name in names]


def held_by(laptop: Laptop) -> list[str]:
    """Return whose devices the slot is sealed to, and check that the office says the same."""
    holders = laptop.vault.escrow_holders
    said = laptop.records.office.escrows.of(laptop.records.instance)
    assert tuple(h.instance for h in holders) == (said.holders if said else ())
    return [h.officer for h in holders]


def test_everybody_is_told_who_holds_a_vault(team):
    expected = tuple(team[name].records.instance for name in HOLDERS)
    for name in ("ada", *HOLDERS, "eve"):
        (known,) = team[name].records.office.escrows.held
        assert known.vault == team["ada"].vault.vault_id.hex()
        assert (known.device, known.holders) == (team["ada"].records.instance, expected)


@pytest.mark.parametrize("names", [("bo",), ("bo", "bo"), ("bo", "cy", "di", "eve"), ("bo", "ada")])
def test_two_or_three_colleagues_with_devices_are_needed(team, names):
    ada = team["ada"]
    wanted = officers(team, *names)
    assert code_of(holding.choose, ada.records, wanted) == "vault.escrow_holders"
    assert held_by(ada) == officers(team, *HOLDERS)


def test_who_has_no_device_of_his_own_cannot_hold(team):
    ada = team["ada"]
    assert set(holding.candidates(ada.records)) == set(officers(team, *HOLDERS, "eve"))
    assert ada.officer not in holding.candidates(ada.records)


def test_who_is_not_chosen_any_more_cannot_help(team):
    holding.choose(team["ada"].records, officers(team, "cy", "eve"))
    team.send("ada", "bo")
    team.send("ada", "eve")
    locked = Locked(team)
    assert code_of(locked.answers, ("bo",)) == "vault.escrow_not_holder"
    locked.open(locked.answers(("eve", "cy")))


def test_nobody_may_be_chosen_and_then_nothing_is_left(team):
    holding.choose(team["ada"].records, ())
    assert held_by(team["ada"]) == []
    team.send("ada", "bo")
    assert team["bo"].records.office.escrows.held == ()
    assert code_of(Locked(team).ask) == "vault.escrow_not_set"


def revoke(team: Team, name: str) -> None:
    ada, device = team["ada"], team[name].records.instance
    ada.office(lambda office, r: changes.revoke_device(office, r, device, "lost", ON))
    team.approve(ada)


def test_a_colleague_whose_device_is_revoked_drops_out(team):
    ada = team["ada"]
    before = [slot.body for slot in ada.vault._header.slots if slot.type == 4]
    assert holding.renew(ada.records) is False
    revoke(team, "di")
    assert holding.renew(ada.records) is True
    assert held_by(ada) == officers(team, "bo", "cy")
    assert [slot.body for slot in ada.vault._header.slots if slot.type == 4] != before
    assert holding.renew(ada.records) is False


def test_with_fewer_than_two_left_nobody_holds(team):
    revoke(team, "di")
    revoke(team, "cy")
    holding.renew(team["ada"].records)
    assert held_by(team["ada"]) == []


def test_a_revocation_that_is_only_proposed_takes_nothing_away_yet(team):
    ada, device = team["ada"], team["di"].records.instance
    ada.office(lambda office, r: changes.revoke_device(office, r, device, "lost?", ON))
    assert holding.renew(ada.records) is False
    assert team["di"].officer not in holding.candidates(ada.records)


def test_a_colleague_s_new_device_takes_the_old_one_s_place(team, tmp_path):
    ada, cy = team["ada"], team["cy"].officer
    (tmp_path / "new").mkdir()
    vault, _ = make_vault(tmp_path / "new")
    new = Laptop("cy2", vault, OpenedSlot(vault.slot_id, vault._vmk))
    devices = ada.records.office.devices
    card = card_for(vault, devices, "Cy Officer", "", now=new.clock)
    ada.office(lambda office, _: changes.admit(office, card, None, ON, officer=cy))
    team.approve(ada)
    assert holding.renew(ada.records) is True
    assert held_by(ada) == officers(team, *HOLDERS)
    assert ada.vault.escrow_holders[1].instance == card.instance
    vault.close()


def test_cut_off_between_slot_and_event_the_next_opening_says_it(team, monkeypatch):
    ada = team["ada"]
    with monkeypatch.context() as patch:
        patch.setattr(holding, "_tell", lambda _records: None)
        holding.choose(ada.records, officers(team, "bo", "eve"))
    assert ada.records.office.escrows.of(ada.records.instance).holders[1:] != (
        team["eve"].records.instance,
    )
    holding.renew(ada.records)
    assert held_by(ada) == officers(team, "bo", "eve")


def test_what_another_device_says_of_a_vault_is_passed_over(team):
    """A hostile colleague cannot make himself a holder, nor make it look as if one had helped."""
    cy, ada = team["cy"], team["ada"]
    mine, vault = cy.records.instance, ada.vault.vault_id.hex()
    form = {"vault": vault, "devices": [mine]}
    before = ada.records.office.escrows
    for change in (
        changes.Change.of("escrow_set", Put(f"escrow/{ada.records.instance}", form), on=ON),
        escrow.helped(team["bo"].records.instance, vault, "ab" * 32, ON),
        escrow.opened(ada.records.instance, vault, "ab" * 32, (mine,), ON),
    ):
        cy.office(lambda _office, _registers, change=change: change)
    team.send("cy", "ada")
    for one in (cy, ada):
        assert one.records.office.escrows == before


@pytest.mark.parametrize("value", [{}, {"vault": 1}, {"vault": "00" * 16, "devices": "x"}])
def test_what_is_out_of_shape_is_passed_over(team, value):
    ada = team["ada"]
    device = ada.records.instance
    change = changes.Change.of("escrow_set", Put(f"escrow/{device}", value), on=ON)
    ada.office(lambda _office, _registers: change)
    assert ada.records.office.escrows.of(device) is None
    holding.renew(ada.records)
    assert held_by(ada) == officers(team, *HOLDERS)


def test_a_restored_backup_is_held_by_the_same_and_says_so_itself(team, tmp_path):
    ada = team["ada"]
    path = ada.vault.back_up(tmp_path / "backups")
    vault = restore_backup(path, tmp_path / "restored", Passphrase(PASSPHRASE))
    restored = Laptop("ada", vault, ada.opened)
    restored.records = Records(vault, now=ada.clock)
    assert holding.renew(restored.records) is False
    assert held_by(restored) == officers(team, *HOLDERS)
    assert len(restored.records.office.escrows.held) == 2
    restored.records.close()
