# SPDX-License-Identifier: Apache-2.0
"""Owns the files of an open vault: the header and the database, changed together, the reserve."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, TypeVar

from core.errors import UserError
from core.progress import unwatched
from storage.vault import disk, header, reserve, rotation, slots, state
from storage.vault.database import DATABASE_NAME
from storage.vault.slots import database_key, mac_key

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from core.progress import Progress
    from storage.vault.database import Database
    from storage.vault.device import Device
    from storage.vault.header import Header, Slot
    from storage.vault.slots import OpenedSlot, SlotKey
    from storage.vault.state import VaultState

T = TypeVar("T")

LOG_NAME = DATABASE_NAME + "-wal"


class HeldFiles:
    """What an open vault consists of."""

    def __init__(
        self, folder: Path, db: Database, opened: OpenedSlot, current: Header, device: Device
    ) -> None:
        self.folder = folder
        self.db = db
        self._vmk = opened.vmk
        self._header = current
        self._device = device
        self._last_state = state.read(db)
        self.progress: Progress = unwatched
        """Told how far a change of the key is, in bytes; what it raises leaves the old one."""

    def keep_reserve(self) -> None:
        """Keep some of the disk for the day when it is full, if there is enough now."""
        reserve.keep(self.folder)

    def with_reserve(self, work: Callable[[], T], used: Callable[[], object] = lambda: None) -> T:
        """Do something; if the disk is full, give the reserve back, say so, and do it once more.

        What was done the first time must be undone when it fails, as a transaction is.
        """
        try:
            return work()
        except UserError as error:
            if error.code != "vault.disk_full" or not reserve.give_back(self.folder):
                raise
        used()
        return work()

    def _write_slots(self, new: tuple[Slot, ...], add_rows: Callable[[Database], None]) -> None:
        """Change the header's slots; the rows are there before it and the surplus goes after."""
        generation = self._header.generation + 1
        changed = replace(self._header, generation=generation, slots=new)
        header.encode(changed, mac_key(self._vmk))  # refuses now what will not fit
        with self.db.transaction():
            add_rows(self.db)
            state.set_pending(self.db, generation)
        try:
            self._write_header(changed)
        except UserError:
            if not self._is_on_disk(generation):
                state.settle(self.db, self._header, datetime.now(UTC))
                raise
            self._write_header(changed)  # it is there, but not for certain
        state.settle(self.db, self._header, datetime.now(UTC))

    def _rotate(
        self,
        kept: tuple[Slot, ...],
        edit: Callable[[Database], None],
        extra: Mapping[bytes, SlotKey] | None = None,
    ) -> None:
        """Replace the vault key; see `rotation` for why no interruption can lose the vault."""
        keys = {**state.slot_keys(self.db), **(extra or {})}
        vmk = os.urandom(slots.VMK_SIZE)
        generation = self._header.generation + 1
        sealed = tuple(
            slots.reseal(self._header.vault_id, slot, keys[slot.slot_id], vmk)
            for slot in kept
            if slot.slot_id in keys  # a type of a later version cannot be sealed to
        )
        new_header = replace(self._header, generation=generation, slots=sealed, clean=False)

        def edit_copy(db: Database) -> None:
            edit(db)
            state.set_generation(db, generation)

        old_key, new_key = database_key(self._vmk), database_key(vmk)
        rotation.prepare(self.db, old_key, new_key, edit_copy, self.progress)
        path = self.db.path
        self.db.close()
        try:
            disk.remove_file(self.folder / LOG_NAME)
            header.write(self.folder, new_header, mac_key(vmk))
        except UserError:
            if not self._is_on_disk(generation):
                self._go_on_with(path, old_key)
                rotation.discard(self.folder)
                raise
        self._header, self._vmk = new_header, vmk
        try:
            rotation.put_in_place(self.folder)
        except UserError as error:
            self.db.fail(error)  # the next opening puts it in place
            raise
        self._go_on_with(path, new_key)
        self._device.write_anchor(self._state())

    def _go_on_with(self, path: Path, key: bytes) -> None:
        try:
            self.db.connect(path, key)
        except UserError as error:
            self.db.fail(error)
            raise

    def _is_on_disk(self, generation: int) -> bool:
        # A failed sync after the rename leaves the new header in place.
        return header.read(self.folder).copies[0].header.generation == generation

    def _write_header(self, changed: Header) -> None:
        header.write(self.folder, changed, mac_key(self._vmk))
        self._header = changed

    def _state(self) -> VaultState:
        if self.db.is_open:
            self._last_state = state.read(self.db)
        return self._last_state
