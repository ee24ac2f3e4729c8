# SPDX-License-Identifier: Apache-2.0
"""Owns what one vault keeps in the key store of this machine: device secrets and its anchor."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from core.errors import Refusal, UserError
from storage.vault import anchors
from storage.vault.slots import SlotType

if TYPE_CHECKING:
    from collections.abc import Callable

    from storage.vault.anchors import Anchor
    from storage.vault.keyring_store import KeyringStore
    from storage.vault.state import SlotInfo, VaultState

SECRET_SIZE = 32


class Device:
    """A vault's entries in the key store, which may be absent or stop working at any time.

    Second factors cannot do without it and raise `UserError`. The anchor can: the first failure
    is added to `reports`, and the vault goes on without.
    """

    def __init__(self, store: KeyringStore | None, vault_id: bytes, reports: list[Refusal]) -> None:
        self._store = store
        self._given_up = False
        self._vault_id = vault_id
        self._reports = reports

    def secret(self, slot_id: bytes) -> bytes | None:
        """Return a slot's device secret; None when it is not on this machine."""
        if self._store is None:
            return None
        text = self._store.read(self._secret_name(slot_id)) or ""
        try:
            secret = bytes.fromhex(text)
        except ValueError:
            return None
        return secret if len(secret) == SECRET_SIZE else None

    def new_secret(self, slot_id: bytes) -> bytes:
        """Store a device secret and read it back: a slot nobody can open must not come to be."""
        if self._store is None:
            raise UserError("vault.keyring_unavailable")
        secret = os.urandom(SECRET_SIZE)
        self._store.write(self._secret_name(slot_id), secret.hex())
        if self.secret(slot_id) != secret:
            raise UserError("vault.keyring_unavailable")
        return secret

    def forget(self, info: SlotInfo) -> None:
        """Remove the device secret of a slot that is gone."""
        if info.type == SlotType.PASSPHRASE_AND_DEVICE:
            self._use(lambda store: store.remove(self._secret_name(info.slot_id)))

    def read_anchor(self, now: VaultState) -> Anchor | None:
        """Return how far this copy had come when it was last seen here."""
        found: list[Anchor | None] = []
        self._use(lambda store: found.append(anchors.read_anchor(store, now)))
        return found[0] if found else None

    def write_anchor(self, now: VaultState) -> None:
        """Remember how far this copy has come."""
        self._use(lambda store: anchors.write_anchor(store, now))

    def _use(self, action: Callable[[KeyringStore], None]) -> None:
        if self._store is None or self._given_up:
            return
        try:
            action(self._store)
        except UserError as error:
            # Not again in this session: every try may take its full time.
            self._given_up = True
            self._reports.append(error.refusal)

    def _secret_name(self, slot_id: bytes) -> str:
        return anchors.device_secret_name(self._vault_id, slot_id)
