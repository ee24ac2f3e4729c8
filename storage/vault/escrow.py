# SPDX-License-Identifier: Apache-2.0
"""Owns the slot that any two of three colleagues open together, and none of them alone.

Each colleague's device is given a *part*, 32 random bytes that mean nothing; for each pair of
colleagues the vault key is encrypted under a key made of both their parts. So two of three need
no arithmetic on secrets, only what the other slots use as well.

Why not seal the vault key to one colleague inside what is sealed to the other: three such pairs
would fill the header (6,969 of 8,052 bytes); the helpers would have to act one after the other;
and the second of them would hold the vault key. Here they act in any order, and neither ever
has anything but a part.

A part is sealed to the key that bundles for the device are sealed to. Sealing anew needs only
public keys, which are kept inside the database, so a new vault key reaches the colleagues while
they are away; and every sealing makes new parts, so what was once given opens nothing later.
"""

from __future__ import annotations

import hashlib
import secrets
import struct
from dataclasses import dataclass, field
from itertools import combinations
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from core.errors import UserError
from storage.sync.bundle.keys import STANZA_BYTES, seal
from storage.vault.header import SUITE, Slot

if TYPE_CHECKING:
    from collections.abc import Mapping

TYPE = 4
PART_SIZE = 32
FEWEST, MOST = 2, 3
_NONCE = 12
_COUNT = struct.Struct(">B")
_GIVEN = struct.Struct(f">16s{STANZA_BYTES}s")  # instance, its part sealed
_PAIR = struct.Struct(f">{_NONCE}s48s")  # nonce, vault key encrypted


@dataclass(frozen=True, slots=True)
class Holder:
    """A colleague's device that holds a part."""

    officer: str
    instance: str
    """Name of the device, 32 hexadecimal digits."""
    exchange_key: bytes = field(repr=False)
    """What the part is sealed to: the public key of `storage.sync.bundle.keys`."""


@dataclass(frozen=True, slots=True)
class EscrowSlot:
    """What the slot in the header says."""

    slot_id: bytes
    sealing: bytes
    """SHA-256 of the body: another one with every sealing."""
    parts: Mapping[str, bytes] = field(repr=False)
    """By device, its part as it is sealed to it."""
    pairs: tuple[tuple[str, str, bytes, bytes], ...] = field(repr=False)
    """Two devices, and nonce and ciphertext of what their parts open together."""


def make(vault_id: bytes, slot_id: bytes, holders: tuple[Holder, ...], vmk: bytes) -> Slot:
    """Return a slot that any two of the holders open together."""
    if not FEWEST <= len({h.instance for h in holders}) == len(holders) <= MOST:
        raise ValueError("two or three different devices hold a slot")
    parts = {holder.instance: secrets.token_bytes(PART_SIZE) for holder in holders}
    body = _COUNT.pack(len(holders))
    for holder in holders:
        info = part_info(vault_id, slot_id, holder.instance)
        sealed = seal(holder.exchange_key, parts[holder.instance], info)
        body += _GIVEN.pack(bytes.fromhex(holder.instance), sealed)
    for one, other in combinations(parts, 2):
        nonce = secrets.token_bytes(_NONCE)
        key = _pair_key(vault_id, slot_id, (one, parts[one]), (other, parts[other]))
        body += _PAIR.pack(nonce, AESGCM(key).encrypt(nonce, vmk, _context(vault_id, slot_id)))
    return Slot(TYPE, slot_id, body)


def read(slot: Slot) -> EscrowSlot:
    """Return what a slot of type 4 says; raise `UserError` if it says nothing that can be."""
    count = slot.body[0] if slot.body else 0
    pairs = count * (count - 1) // 2
    if (
        not FEWEST <= count <= MOST
        or len(slot.body) != _COUNT.size + count * _GIVEN.size + pairs * _PAIR.size
    ):
        raise UserError("vault.header_edited")
    end = _COUNT.size + count * _GIVEN.size
    given = {i.hex(): part for i, part in _GIVEN.iter_unpack(slot.body[_COUNT.size : end])}
    if len(given) != count:
        raise UserError("vault.header_edited")
    wrapped = _PAIR.iter_unpack(slot.body[end:])
    return EscrowSlot(
        slot.slot_id,
        hashlib.sha256(slot.body).digest(),
        given,
        tuple((*pair, *box) for pair, box in zip(combinations(given, 2), wrapped, strict=True)),
    )


def open_pair(vault_id: bytes, slot: EscrowSlot, parts: Mapping[str, bytes]) -> bytes | None:
    """Return the vault key that two parts open, given by device; None if they do not."""
    for one, other, nonce, wrapped in slot.pairs:
        if one in parts and other in parts:
            key = _pair_key(vault_id, slot.slot_id, (one, parts[one]), (other, parts[other]))
            try:
                return AESGCM(key).decrypt(nonce, wrapped, _context(vault_id, slot.slot_id))
            except InvalidTag:
                continue
    return None


def part_info(vault_id: bytes, slot_id: bytes, instance: str) -> bytes:
    """Return what a sealed part is bound to: vault, slot and device."""
    return b"probitas/escrow-part/1" + vault_id + slot_id + bytes.fromhex(instance)


def _pair_key(
    vault_id: bytes, slot_id: bytes, one: tuple[str, bytes], other: tuple[str, bytes]
) -> bytes:
    names = bytes.fromhex(one[0]) + bytes.fromhex(other[0])
    info = b"probitas/escrow-pair/1" + vault_id + names
    return HKDF(hashes.SHA256(), 32, salt=slot_id, info=info).derive(one[1] + other[1])


def _context(vault_id: bytes, slot_id: bytes) -> bytes:
    return vault_id + struct.pack(">HB16s", SUITE, TYPE, slot_id)
