# SPDX-License-Identifier: Apache-2.0
"""Owns this installation's identity: the key it signs with, its name, and its short code.

An instance is named by the hash of its public key, so that nobody can enter another key under
its name. The private key never leaves the vault. A restored backup gets a new identity, because
two copies that sign as one look like a forgery to everybody else; the old key, which the backup
still holds, vouches for the new one, so that the copy needs nobody's help to work on.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from core.ids import FileId, InstanceId, OfficeId, OfficerId

if TYPE_CHECKING:
    from collections.abc import Container

    from storage.vault.database import Database

_INSTANCE_LABEL = b"probitas/instance/1\x00"
_VOUCH_LABEL = b"probitas/vouch/1\x00"
_CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@dataclass(frozen=True, slots=True)
class Device:
    """Who signs on this installation, and for whom it was set up."""

    office: OfficeId
    officer: OfficerId
    instance: InstanceId
    key: Ed25519PrivateKey = field(repr=False)

    @property
    def public_key(self) -> str:
        """The public key as the roster has it: 64 hexadecimal digits."""
        return self.key.public_key().public_bytes_raw().hex()

    @property
    def office_file(self) -> FileId:
        """The office file's identifier, which is the office's."""
        return FileId(self.office)


def instance_of(public_key: bytes) -> InstanceId:
    """Return the name of the instance that signs with a key."""
    return InstanceId(hashlib.sha256(_INSTANCE_LABEL + public_key).hexdigest()[:32])


def code_of(instance: InstanceId) -> str:
    """Return the two characters that tell an instance's register numbers from all others."""
    bits = int(instance[:3], 16) >> 2
    return _CODE_ALPHABET[bits >> 5] + _CODE_ALPHABET[bits & 31]


def new_device(office: OfficeId, officer: OfficerId, codes: Container[str]) -> Device:
    """Return a new identity whose short code is not among those in use."""
    while True:
        key = Ed25519PrivateKey.generate()
        instance = instance_of(key.public_key().public_bytes_raw())
        if code_of(instance) not in codes:
            return Device(office, officer, instance, key)


def vouch(old: Device, new: Device) -> str:
    """Return the old key's word for the new one, in hexadecimal."""
    return old.key.sign(_vouched(old.office, new.instance)).hex()


def vouched(voucher: str, by: Ed25519PublicKey, office: OfficeId, instance: InstanceId) -> bool:
    """Tell whether a key has vouched for an instance."""
    try:
        by.verify(bytes.fromhex(voucher), _vouched(office, instance))
    except (InvalidSignature, ValueError):
        return False
    return True


def _vouched(office: OfficeId, instance: InstanceId) -> bytes:
    return _VOUCH_LABEL + bytes.fromhex(office) + bytes.fromhex(instance)


def store(db: Database, device: Device, vault_instance: bytes) -> None:
    """Write this installation's identity in place of any other."""
    db.execute(
        "INSERT OR REPLACE INTO device"
        " (id, vault_instance, office, officer, instance, private_key) VALUES (1, ?, ?, ?, ?, ?)",
        (
            vault_instance,
            device.office,
            device.officer,
            device.instance,
            device.key.private_bytes_raw(),
        ),
    )


def load(db: Database) -> tuple[Device, bytes] | None:
    """Return the identity and the vault instance it was made for; None in an empty vault."""
    row = db.query_one("SELECT office, officer, instance, private_key, vault_instance FROM device")
    if row is None:
        return None
    office, officer, instance, private, vault_instance = row
    key = Ed25519PrivateKey.from_private_bytes(private)
    return Device(office, officer, instance, key), vault_instance
