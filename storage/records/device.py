# SPDX-License-Identifier: Apache-2.0
"""Owns this installation's identity: the keys it signs and opens bundles with, and its name.

The private keys never leave the vault. A restored backup gets a new identity, because two copies
that sign as one look like a forgery to everybody else; the old key, which the backup still holds,
vouches for the new one, so that the copy needs nobody's help to work on.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.ids import FileId, InstanceId, OfficeId, OfficerId
from core.office.instance import code_of, instance_of
from storage.sync.bundle.keys import ExchangeKey

if TYPE_CHECKING:
    from collections.abc import Container

    from storage.vault.database import Database


@dataclass(frozen=True, slots=True)
class Device:
    """Who signs on this installation, and for whom it was set up."""

    office: OfficeId
    officer: OfficerId
    instance: InstanceId
    key: Ed25519PrivateKey = field(repr=False)
    exchange: ExchangeKey = field(repr=False)

    @property
    def public_key(self) -> str:
        """The public key as the roster has it: 64 hexadecimal digits."""
        return self.key.public_key().public_bytes_raw().hex()

    @property
    def office_file(self) -> FileId:
        """The office file's identifier, which is the office's."""
        return FileId(self.office)


def new_device(office: OfficeId, officer: OfficerId, codes: Container[str]) -> Device:
    """Return a new identity whose short code is not among those in use."""
    while True:
        key = Ed25519PrivateKey.generate()
        instance = instance_of(key.public_key().public_bytes_raw())
        if code_of(instance) not in codes:
            return Device(office, officer, instance, key, ExchangeKey.generate())


def store(db: Database, device: Device, vault_instance: bytes) -> None:
    """Write this installation's identity in place of any other."""
    db.execute(
        "INSERT OR REPLACE INTO device (id, vault_instance, office, officer, instance,"
        " private_key, exchange_key) VALUES (1, ?, ?, ?, ?, ?, ?)",
        (
            vault_instance,
            device.office,
            device.officer,
            device.instance,
            device.key.private_bytes_raw(),
            device.exchange.raw,
        ),
    )


def load(db: Database) -> tuple[Device, bytes] | None:
    """Return the identity and the vault instance it was made for; None in an empty vault.

    One that was made before there were exchange keys is for no vault instance of today.
    """
    row = db.query_one(
        "SELECT office, officer, instance, private_key, exchange_key, vault_instance FROM device"
    )
    if row is None:
        return None
    office, officer, instance, private, exchange, vault_instance = row
    key = Ed25519PrivateKey.from_private_bytes(private)
    if exchange is None:
        return Device(office, officer, instance, key, ExchangeKey.generate()), b""
    return Device(office, officer, instance, key, ExchangeKey.from_raw(exchange)), vault_instance
