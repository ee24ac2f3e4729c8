# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a slot gives the vault key for its secret, and for nothing else."""

from __future__ import annotations

import struct
from math import inf

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from core.errors import UserError
from storage.vault import FLOOR, KdfCost, RecoveryCode, calibrate, slots
from storage.vault.header import Slot
from storage.vault.kdf import measured, stretch
from storage.vault.slots import (
    Passphrase,
    SlotType,
    check_costs,
    derive,
    find_slot,
    make_slot,
    open_slot,
    reseal,
)
from tests import stretching

VAULT = bytes(range(16))
VMK = bytes(range(32))
CODE = RecoveryCode(b"twenty secret bytes!")
PHRASE = Passphrase("violet harbour lantern seventeen")


def no_device(_slot_id):
    return None


def test_argon2id_gives_the_vector_of_rfc_9106():
    kdf = Argon2id(
        salt=b"\2" * 16, length=32, iterations=3, lanes=4, memory_cost=32,
        secret=b"\3" * 8, ad=b"\4" * 12,
    )  # fmt: skip
    expected = "0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659"
    assert kdf.derive(b"\1" * 32).hex() == expected


@pytest.mark.parametrize("cost", [KdfCost(2**21 + 1), KdfCost(passes=17), KdfCost(lanes=9)])
def test_a_cost_above_the_caps_is_refused(cost):
    with pytest.raises(UserError, match=r"vault\.absurd_kdf"):
        stretch(b"", bytes(16), cost)


@pytest.mark.parametrize("cost", [KdfCost(65535), KdfCost(passes=2), KdfCost(lanes=3)])
def test_a_cost_below_the_floor_is_refused(cost):
    with pytest.raises(UserError, match=r"vault\.weakened_header"):
        make_slot(VAULT, VMK, PHRASE, cost)


MIB = 1 << 10


@pytest.mark.parametrize(
    ("per_256_mib", "room", "expected"),
    [
        (0.04, 9999, 1024),  # a fast machine: not above 1 GiB
        (0.20, 9999, 1024),
        (0.20, 600, 512),  # one without the memory for more
        (0.69, 9999, 512),
        (1.00, 9999, 256),
        (1.60, 9999, 128),
        (9.00, 9999, 64),  # a slow one: not below the floor
        (0.50, 200, 128),  # one that has not even the memory of the default
    ],
)
def test_a_passphrase_costs_about_a_second_between_the_floor_and_one_gibibyte(
    per_256_mib, room, expected
):
    def seconds(cost):
        return per_256_mib * cost.memory_kib / (256 * MIB) if cost.memory_kib <= room * MIB else inf

    cost = calibrate(seconds)
    cost.check()
    assert cost.memory_kib == expected * MIB
    assert (cost.passes, cost.lanes) == (FLOOR.passes, FLOOR.lanes)


def test_a_new_way_in_costs_what_this_machine_can_bear(monkeypatch):
    monkeypatch.setattr(slots, "calibrate", stretching.calibrate)
    slot, _ = make_slot(VAULT, VMK, PHRASE)
    (kib,) = struct.unpack_from(">I", slot.body, 1)
    assert kib == calibrate().memory_kib
    assert open_slot(VAULT, slot, PHRASE)


@pytest.mark.soak
def test_calibrating_says_what_it_chose(figure):
    cost = calibrate()
    cost.check()
    figure(f"Argon2id here: {cost.memory_kib >> 10} MiB, {measured(cost):.2f} s")


def test_a_passphrase_opens_its_slot_only():
    slot, _ = make_slot(VAULT, VMK, PHRASE, FLOOR)
    opened = open_slot(VAULT, slot, PHRASE)
    assert opened is not None
    assert (opened.vmk, opened.slot_id) == (VMK, slot.slot_id)
    assert open_slot(VAULT, slot, Passphrase("violet harbour lantern sevente3n")) is None
    assert open_slot(bytes(16), slot, PHRASE) is None


def test_one_passphrase_is_salted_anew_in_every_slot(monkeypatch):
    monkeypatch.setattr(slots, "new_salt", stretching.new_salt)
    monkeypatch.setattr(slots, "stretch", lambda *_: bytes(32))
    made = [make_slot(VAULT, VMK, PHRASE, FLOOR)[0] for _ in range(3)]
    assert len({slots._unpack(slot).salt for slot in made}) == 3


def test_a_second_factor_is_needed_and_must_be_the_right_one():
    slot, _ = make_slot(VAULT, VMK, PHRASE, FLOOR, device_secret=b"d" * 32)
    assert slot.type == SlotType.PASSPHRASE_AND_DEVICE
    assert open_slot(VAULT, slot, PHRASE) is None
    assert open_slot(VAULT, slot, PHRASE, b"e" * 32) is None
    opened = open_slot(VAULT, slot, PHRASE, b"d" * 32)
    assert opened is not None
    with pytest.raises(UserError, match=r"vault\.device_secret_missing"):
        find_slot(VAULT, (slot,), PHRASE, no_device)
    assert find_slot(VAULT, (slot,), CODE, no_device) is None


def test_a_locked_key_store_does_not_stop_a_passphrase_that_needs_none():
    with_device, _ = make_slot(
        VAULT, VMK, Passphrase("another one"), FLOOR, device_secret=b"d" * 32
    )
    plain, _ = make_slot(VAULT, VMK, PHRASE, FLOOR)

    def locked(_slot_id):
        raise UserError("vault.keyring_locked")

    def asked(_slot_id):
        pytest.fail("asked a key store that may take its time, without need")

    opened = find_slot(VAULT, (with_device, plain), PHRASE, asked)
    assert opened is not None
    assert opened.slot_id == plain.slot_id
    with pytest.raises(UserError, match=r"vault\.keyring_locked"):
        find_slot(VAULT, (with_device, plain), Passphrase("another one"), locked)


def test_every_flipped_bit_of_a_slot_closes_it():
    slot, _ = make_slot(VAULT, VMK, CODE, FLOOR)
    for bit in range(len(slot.body) * 8):
        body = bytearray(slot.body)
        body[bit // 8] ^= 1 << bit % 8
        try:
            assert open_slot(VAULT, Slot(slot.type, slot.slot_id, bytes(body)), CODE) is None
        except UserError as error:
            assert error.code == "vault.header_edited"
            assert bit // 8 >= 84  # behind what the secret itself protects


def test_a_slot_cannot_be_passed_off_as_another():
    slot, _ = make_slot(VAULT, VMK, CODE, FLOOR)
    other = Slot(slot.type, b"x" * 16, slot.body)
    assert open_slot(VAULT, other, CODE) is None


def test_resealing_gives_another_vault_key_for_the_same_secret():
    slot, public = make_slot(VAULT, VMK, CODE, FLOOR)
    again = reseal(VAULT, slot, public, b"n" * 32)
    opened = open_slot(VAULT, again, CODE)
    assert opened is not None
    assert opened.vmk == b"n" * 32
    assert public not in slot.body
    assert public not in again.body


def test_slots_of_later_versions_are_passed_over():
    slot, _ = make_slot(VAULT, VMK, CODE, FLOOR)
    later = Slot(77, b"l" * 16, b"whatever")
    check_costs((later, slot))
    opened = find_slot(VAULT, (later, slot), CODE, no_device)
    assert opened is not None
    assert opened.vmk == VMK


def test_keys_for_different_purposes_differ():
    assert derive(VMK, "database", 48)[:32] != derive(VMK, "header-mac")
    assert derive(VMK, "header-mac") == derive(VMK, "header-mac")
