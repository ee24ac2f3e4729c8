# SPDX-License-Identifier: Apache-2.0
"""The slot of colleagues: any two of them open the vault together, none of them alone."""

from __future__ import annotations

import hmac
import struct
from datetime import UTC, datetime
from itertools import combinations, permutations

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from core.errors import UserError
from storage.sync.bundle.keys import ExchangeKey
from storage.vault import FLOOR, RecoveryCode, escrow, header, slots, state
from storage.vault.escrow import Holder
from storage.vault.header import MAX_SLOTS, Slot
from storage.vault.opening import open_with
from storage.vault.slots import OpenedSlot, mac_key
from tests.factory import OFFICER, PASSPHRASE
from tests.storage.vault.stranger import hkdf_expand, hkdf_extract

NEW = "ragged copper mountain ballad"
NAMES = {n: format(ord(n), "x") * 16 for n in "ABCD"}
KEYS = {n: ExchangeKey.generate() for n in NAMES}


def holders(names: str) -> tuple[Holder, ...]:
    return tuple(Holder(n, NAMES[n], KEYS[n].public) for n in names)


@pytest.fixture
def held(vault):
    """An open vault that A, B and C hold."""
    vault.set_escrow(holders("ABC"))
    return vault


def slot_in(folder) -> tuple[bytes, escrow.EscrowSlot] | None:
    current = header.read(folder).copies[0].header
    found = [slot for slot in current.slots if slot.type == escrow.TYPE]
    return (current.vault_id, escrow.read(found[0])) if found else None


def part_of(folder, name: str) -> bytes | None:
    """Return what a colleague's device makes of the header."""
    vault_id, slot = slot_in(folder)
    info = escrow.part_info(vault_id, slot.slot_id, NAMES[name])
    return KEYS[name].open(slot.parts.get(NAMES[name], bytes(1168)), info)


def opened_by(folder, names, parts=None) -> bytes | None:
    """Return the vault key that colleagues get out of the header together."""
    vault_id, slot = slot_in(folder)
    found = parts or {NAMES[n]: part_of(folder, n) for n in names}
    return escrow.open_pair(vault_id, slot, found)


@pytest.mark.parametrize("pair", list(permutations("ABC", 2)))
def test_any_two_open_the_vault_in_either_order(held, pair):
    held.close()
    vmk = opened_by(held.folder, pair)
    copy = header.read(held.folder).copies[0]
    assert copy.mac_holds(mac_key(vmk))
    slot_id = slot_in(held.folder)[1].slot_id
    again = open_with(held.folder, lambda f: (f.copies[0], OpenedSlot(slot_id, vmk)), keyring=None)
    assert again.db.query_value("SELECT count(*) FROM note") == 400
    assert (again.slot.type, again.slot.officer) == (escrow.TYPE, "")
    again.close()


@pytest.mark.parametrize("name", "ABC")
def test_one_alone_gets_nothing_whatever_stands_for_the_other(held, name):
    part = part_of(held.folder, name)
    for other in "ABC":
        for guess in (part, bytes(32), KEYS[name].raw[:32]):
            both = {NAMES[other]: guess} | {NAMES[name]: part}
            assert opened_by(held.folder, "", both) is None


def test_a_part_opens_only_with_the_key_it_is_sealed_to(held):
    vault_id, slot = slot_in(held.folder)
    for name in "ABC":
        info = escrow.part_info(vault_id, slot.slot_id, NAMES[name])
        for owner, key in KEYS.items():
            assert (key.open(slot.parts[NAMES[name]], info) is not None) == (owner == name)


def test_a_part_is_bound_to_vault_slot_and_device(held):
    vault_id, slot = slot_in(held.folder)
    sealed = slot.parts[NAMES["A"]]
    assert KEYS["A"].open(sealed, escrow.part_info(vault_id, slot.slot_id, NAMES["A"]))
    for other in (
        escrow.part_info(bytes(16), slot.slot_id, NAMES["A"]),
        escrow.part_info(vault_id, bytes(16), NAMES["A"]),
        escrow.part_info(vault_id, slot.slot_id, NAMES["B"]),
    ):
        assert KEYS["A"].open(sealed, other) is None


CHANGES = {
    "the key is replaced": lambda vault: vault.rotate_key(),
    "a slot is revoked": lambda vault: vault.revoke_slot(
        vault.add_passphrase_slot("officer-2", NEW, kdf=FLOOR)
    ),
    "the recovery code is replaced": lambda vault: vault.new_recovery_code(),
    "the passphrase is changed": lambda vault: vault.change_passphrase(
        NEW, slot_id=vault.verify_secret(PASSPHRASE), kdf=FLOOR
    ),
    "everything is new": lambda vault: vault.start_anew(OFFICER, NEW, kdf=FLOOR),
}


@pytest.mark.parametrize("change", CHANGES)
def test_every_pair_opens_the_vault_after(held, change):
    CHANGES[change](held)
    for pair in combinations("ABC", 2):
        vmk = opened_by(held.folder, pair)
        assert header.read(held.folder).copies[0].mac_holds(mac_key(vmk))
    assert held.escrow_holders == holders("ABC")


def test_what_was_given_once_opens_nothing_under_the_next_key(held):
    before = {NAMES[n]: part_of(held.folder, n) for n in "ABC"}
    assert opened_by(held.folder, "", before)
    sealing = slot_in(held.folder)[1].sealing
    held.start_anew(OFFICER, NEW, kdf=FLOOR)
    assert slot_in(held.folder)[1].sealing != sealing
    assert opened_by(held.folder, "", before) is None


def test_a_holder_who_is_replaced_is_none_any_more(held):
    old = {NAMES[n]: part_of(held.folder, n) for n in "AB"}
    held.set_escrow(holders("ACD"))
    assert part_of(held.folder, "B") is None
    assert opened_by(held.folder, "", old) is None
    assert opened_by(held.folder, "CD")
    assert held.escrow_holders == holders("ACD")


def test_two_holders_are_one_pair_and_none_take_the_slot_away(held):
    held.set_escrow(holders("AB"))
    assert opened_by(held.folder, "AB")
    held.set_escrow(())
    assert slot_in(held.folder) is None
    assert held.escrow_holders == ()
    assert held.db.query_value("SELECT count(*) FROM escrow_holder") == 0


def test_starting_anew_takes_the_place_of_every_passphrase_of_the_officer(held):
    other = held.add_passphrase_slot("officer-2", "seven herons under the bridge", kdf=FLOOR)
    held.start_anew(OFFICER, NEW, kdf=FLOOR)
    officers = {info.slot_id: info.officer for info in held.slots()}
    assert officers.pop(other) == "officer-2"
    assert sorted(officers.values()) == ["", OFFICER]
    assert officers[held.slot_id] == OFFICER
    assert held.verify_secret(NEW) == held.slot_id


def add_slots(vault, count: int) -> None:
    """Add ways in that cost no Argon2."""
    new = [
        slots.make_slot(vault.vault_id, vault._vmk, RecoveryCode.generate()) for _ in range(count)
    ]

    def add_rows(db) -> None:
        for slot, public in new:
            state.add_slot(db, slot, public, officer="", now=datetime.now(UTC))

    vault._write_slots((*vault._header.slots, *(slot for slot, _ in new)), add_rows)


def test_a_header_with_sixteen_slots_takes_in_the_colleagues(vault):
    add_slots(vault, MAX_SLOTS - 3)
    vault.set_escrow(holders("ABC"))
    assert len(header.read(vault.folder).copies[0].header.slots) == MAX_SLOTS
    assert opened_by(vault.folder, "BC")
    vault.rotate_key()
    assert opened_by(vault.folder, "AC")
    with pytest.raises(UserError, match=r"vault\.too_many_slots"):
        add_slots(vault, 1)
    vault.set_escrow(())
    add_slots(vault, 1)
    with pytest.raises(UserError, match=r"vault\.too_many_slots"):
        vault.set_escrow(holders("ABC"))
    assert state.escrows(vault.db) == {}


def test_every_bit_of_the_slot_matters_and_a_wrong_one_opens_nothing(held):
    vault_id, good = slot_in(held.folder)
    raw = next(
        s for s in header.read(held.folder).copies[0].header.slots if s.type == escrow.TYPE
    ).body
    for at in range(0, len(raw) * 8, 211):
        flipped = bytearray(raw)
        flipped[at // 8] ^= 1 << at % 8
        try:
            slot = escrow.read(Slot(escrow.TYPE, good.slot_id, bytes(flipped)))
        except UserError as error:
            assert error.code == "vault.header_edited"
            continue
        assert slot.sealing != good.sealing
        keys = set()
        for pair in combinations("ABC", 2):
            parts = {}
            for name in pair:
                info = escrow.part_info(vault_id, slot.slot_id, NAMES[name])
                sealed = slot.parts.get(NAMES[name])
                part = KEYS[name].open(sealed, info) if sealed else None
                parts |= {NAMES[name]: part} if part else {}
            keys.add(escrow.open_pair(vault_id, slot, parts))
        assert None in keys
        assert len(keys) <= 2


@pytest.mark.parametrize("length", [0, 1, 1000, 3732, 3734])
def test_a_slot_of_another_length_is_called_edited(held, length):
    with pytest.raises(UserError, match=r"vault\.header_edited"):
        escrow.read(Slot(escrow.TYPE, bytes(16), bytes([3] * length)))


def test_the_code_of_the_recovery_sheet_stays_small_and_opens_the_vault(closed, tmp_path):
    vault = closed.open()
    vault.set_escrow(holders("ABC"))
    compacted = vault.compact_header
    vault.close()
    assert len(compacted) < 1000
    (closed.folder / "vault.hdr").write_bytes(header.expand(compacted))
    again = closed.open()
    assert again.escrow_holders == ()
    again.set_escrow(holders("ABC"))
    assert opened_by(closed.folder, "AB")
    again.close()


def test_a_stranger_gets_the_vault_key_from_two_parts_and_the_text(held):
    """Written from FORMAT.md 3.3 alone, as `stranger.py`."""
    copy = (held.folder / "vault.hdr").read_bytes()[:8192]
    at, right = 76, []
    for _ in range(copy[75]):
        kind, slot_id = copy[at], copy[at + 1 : at + 17]
        size = struct.unpack(">H", copy[at + 17 : at + 19])[0]
        body, at = copy[at + 19 : at + 19 + size], at + 19 + size
        if kind != 4:
            continue
        count = body[0]
        names = [body[1 + 1184 * i : 17 + 1184 * i] for i in range(count)]
        parts = [part_of(held.folder, n) for n in "ABC"]
        boxes = body[1 + 1184 * count :]
        for number, (i, j) in enumerate([(0, 1), (0, 2), (1, 2)]):
            box = boxes[60 * number : 60 * number + 60]
            info = b"probitas/escrow-pair/1" + copy[8:24] + names[i] + names[j]
            key = hkdf_expand(hkdf_extract(slot_id, parts[i] + parts[j]), info, 32)
            bound = copy[8:24] + b"\0\1" + b"\4" + slot_id
            vmk = AESGCM(key).decrypt(box[:12], box[12:], bound)
            mac = hkdf_expand(vmk, b"probitas/header-mac/1", 32)
            right.append(hmac.digest(mac, copy[:8128], "sha256") == copy[8128:8160])
    assert right == [True, True, True]
