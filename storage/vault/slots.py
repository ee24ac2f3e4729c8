# SPDX-License-Identifier: Apache-2.0
"""Owns the ways in: how a secret opens a slot, and how a slot gives the vault key.

    secret -- Argon2id / nothing --> HKDF --> KEK --AES-256-GCM--> the slot's X25519 private key
    the slot's private key --HPKE--> VMK, the vault key

A slot holds a key pair, not the vault key itself, for one reason: revoking somebody must give
everybody else a *new* vault key without asking them for their passphrases. The public keys are
kept inside the encrypted database, so nothing in the header can be attacked by a machine that
breaks X25519; what is left for it is the passphrase. Keeping the other slots' wrapping keys in
the database instead would hand them to the very person who is being revoked.

The slot that two colleagues open together is made otherwise: see `escrow`.
"""

from __future__ import annotations

import secrets
import struct
import unicodedata
from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF, HKDFExpand

from core.errors import UserError
from storage.vault import escrow
from storage.vault.escrow import Holder
from storage.vault.header import SUITE, Slot
from storage.vault.kdf import KdfCost, calibrate, stretch
from storage.vault.recovery import RecoveryCode

if TYPE_CHECKING:
    from collections.abc import Callable

VMK_SIZE = 32
_KDF_NONE, _KDF_ARGON2ID = 0, 1
_BODY = struct.Struct(">BIHB16s12s48s80s")  # kdf, m, t, p, salt, nonce, wrapped key, sealed VMK
_HPKE = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM)


class SlotType(IntEnum):
    """What opens a slot. Unknown types are of later versions: ignored, but kept."""

    PASSPHRASE = 1
    PASSPHRASE_AND_DEVICE = 2
    RECOVERY = 3
    ESCROW = escrow.TYPE


_BY_SECRET = (SlotType.PASSPHRASE, SlotType.PASSPHRASE_AND_DEVICE, SlotType.RECOVERY)


@dataclass(frozen=True, slots=True)
class Passphrase:
    """A passphrase as typed. Two spellings of the same characters open the same slot (NFC)."""

    text: str = field(repr=False)

    def as_bytes(self) -> bytes:
        """Return the bytes that are stretched: NFC, UTF-8, nothing trimmed."""
        try:
            return unicodedata.normalize("NFC", self.text).encode("utf-8")
        except UnicodeEncodeError as error:
            raise UserError("vault.passphrase_not_text") from error


Secret = Passphrase | RecoveryCode
SlotKey = bytes | tuple[Holder, ...]
"""What a slot can be sealed to anew: its public key, or those of the devices that hold it."""


@dataclass(frozen=True, slots=True)
class OpenedSlot:
    """Which slot a secret opened, and the vault key it gave."""

    slot_id: bytes
    vmk: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class _Body:
    kdf: int
    cost: KdfCost
    salt: bytes
    nonce: bytes
    wrapped: bytes
    sealed: bytes

    def pack(self) -> bytes:
        cost = self.cost
        return _BODY.pack(
            self.kdf, cost.memory_kib, cost.passes, cost.lanes,
            self.salt, self.nonce, self.wrapped, self.sealed,
        )  # fmt: skip


def known(slot: Slot) -> bool:
    """Tell whether a slot is opened by a secret that one person has."""
    return slot.type in _BY_SECRET


def check_costs(slots: tuple[Slot, ...]) -> None:
    """Refuse a header whose slots cost too much to try or too little to guess, before trying."""
    for slot in filter(known, slots):
        body = _unpack(slot)
        expected = _KDF_NONE if slot.type == SlotType.RECOVERY else _KDF_ARGON2ID
        if body.kdf != expected:
            raise UserError("vault.weakened_header")
        if body.kdf == _KDF_ARGON2ID:
            body.cost.check()


def new_salt() -> bytes:
    """Return what makes one passphrase another key in each slot: a guess is tried on one alone."""
    return secrets.token_bytes(16)


def make_slot(
    vault_id: bytes,
    vmk: bytes,
    secret: Secret,
    cost: KdfCost | None = None,
    *,
    slot_id: bytes | None = None,
    device_secret: bytes = b"",
) -> tuple[Slot, bytes]:
    """Return a slot that `secret` opens, and its public key (to be kept inside the vault only).

    `cost` is what a guess at a passphrase costs: by default, about a second on this machine.
    """
    kind, price = SlotType.RECOVERY, KdfCost(0, 0, 0)
    if isinstance(secret, Passphrase):
        kind = SlotType.PASSPHRASE_AND_DEVICE if device_secret else SlotType.PASSPHRASE
        price = cost or calibrate()
        price.check()
    recovery = kind == SlotType.RECOVERY
    slot_id = slot_id or secrets.token_bytes(16)
    body = _Body(
        kdf=_KDF_NONE if recovery else _KDF_ARGON2ID,
        cost=price,
        salt=new_salt(),
        nonce=secrets.token_bytes(12),
        wrapped=b"",
        sealed=b"",
    )
    private = X25519PrivateKey.generate()
    kek = _kek(kind, body, secret, device_secret)
    wrapped = AESGCM(kek).encrypt(
        body.nonce, private.private_bytes_raw(), _context(vault_id, kind, slot_id, body)
    )
    public = private.public_key().public_bytes_raw()
    sealed = _seal(vault_id, slot_id, vmk, public)
    whole = _Body(body.kdf, body.cost, body.salt, body.nonce, wrapped, sealed)
    return Slot(kind, slot_id, whole.pack()), public


def reseal(vault_id: bytes, slot: Slot, key: SlotKey, vmk: bytes) -> Slot:
    """Return the slot opened by who opened it before, now giving another vault key."""
    if isinstance(key, tuple):
        return escrow.make(vault_id, slot.slot_id, key, vmk)
    body = _unpack(slot)
    sealed = _seal(vault_id, slot.slot_id, vmk, key)
    fresh = _Body(body.kdf, body.cost, body.salt, body.nonce, body.wrapped, sealed)
    return Slot(slot.type, slot.slot_id, fresh.pack())


def open_slot(
    vault_id: bytes, slot: Slot, secret: Secret, device_secret: bytes = b""
) -> OpenedSlot | None:
    """Try a secret on a slot; return None when it is not the one: the caller tries the next."""
    body = _unpack(slot)
    kek = _kek(SlotType(slot.type), body, secret, device_secret)
    context = _context(vault_id, slot.type, slot.slot_id, body)
    try:
        private = X25519PrivateKey.from_private_bytes(
            AESGCM(kek).decrypt(body.nonce, body.wrapped, context)
        )
    except InvalidTag:
        return None
    try:
        vmk = _HPKE.decrypt(body.sealed, private, _seal_info(vault_id, slot.slot_id))
    except InvalidTag as error:
        # The secret is right, so only somebody's edit can have broken what lies behind it.
        raise UserError("vault.header_edited") from error
    return OpenedSlot(slot.slot_id, vmk)


def find_slot(
    vault_id: bytes,
    slots: tuple[Slot, ...],
    secret: Secret,
    device_secret_of: Callable[[bytes], bytes | None],
) -> OpenedSlot | None:
    """Try a secret on every slot it could belong to.

    Raise `UserError` when none opens and a slot could not be tried for want of the device secret.
    """
    obstacle: UserError | None = None
    # Those that need the key store last: it may be locked, and the secret may not need it.
    for slot in sorted(filter(known, slots), key=lambda slot: slot.type):
        if isinstance(secret, RecoveryCode) != (slot.type == SlotType.RECOVERY):
            continue
        factor: bytes | None = b""
        if slot.type == SlotType.PASSPHRASE_AND_DEVICE:
            try:
                factor = device_secret_of(slot.slot_id)
            except UserError as error:
                obstacle, factor = error, None
        if factor is None:
            obstacle = obstacle or UserError("vault.device_secret_missing")
            continue
        opened = open_slot(vault_id, slot, secret, factor)
        if opened:
            return opened
    if obstacle:
        raise obstacle
    return None


def derive(vmk: bytes, label: str, size: int = 32) -> bytes:
    """Return a key for one purpose from the vault key (HKDF-Expand with SHA-256)."""
    info = f"probitas/{label}/1".encode()
    return HKDFExpand(algorithm=hashes.SHA256(), length=size, info=info).derive(vmk)


def database_key(vmk: bytes) -> bytes:
    """Return SQLCipher's key (32 bytes) and salt (16 bytes) for a vault key."""
    return derive(vmk, "database", 48)


def mac_key(vmk: bytes) -> bytes:
    """Return the key of the header's HMAC for a vault key."""
    return derive(vmk, "header-mac")


def _unpack(slot: Slot) -> _Body:
    if len(slot.body) != _BODY.size:
        raise UserError("vault.header_edited")
    kind, memory, passes, lanes, salt, nonce, wrapped, sealed = _BODY.unpack(slot.body)
    return _Body(kind, KdfCost(memory, passes, lanes), salt, nonce, wrapped, sealed)


def _kek(kind: SlotType, body: _Body, secret: Secret, device_secret: bytes) -> bytes:
    if isinstance(secret, RecoveryCode):
        material = secret.secret  # 160 random bits need no stretching
    else:
        material = stretch(secret.as_bytes(), body.salt, body.cost) + device_secret
    info = f"probitas/slot-{int(kind)}/1".encode()
    return HKDF(hashes.SHA256(), 32, salt=body.salt, info=info).derive(material)


def _context(vault_id: bytes, kind: int, slot_id: bytes, body: _Body) -> bytes:
    # Everything that decides how the slot is opened is bound to what it wraps.
    fields = (body.kdf, body.cost.memory_kib, body.cost.passes, body.cost.lanes)
    return vault_id + struct.pack(">HB16sBIHB16s", SUITE, kind, slot_id, *fields, body.salt)


def _seal(vault_id: bytes, slot_id: bytes, vmk: bytes, public: bytes) -> bytes:
    key = X25519PublicKey.from_public_bytes(public)
    return _HPKE.encrypt(vmk, key, _seal_info(vault_id, slot_id))


def _seal_info(vault_id: bytes, slot_id: bytes) -> bytes:
    return b"probitas/vault-key/1" + vault_id + slot_id
