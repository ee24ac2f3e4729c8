# SPDX-License-Identifier: Apache-2.0
"""Owns an open vault: its database, its slots, its anchors, and closing it in good order."""

from __future__ import annotations

import os
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.errors import Refusal, UserError
from core.progress import unwatched
from storage.vault import (
    backup,
    disk,
    escrow,
    failed_unlocks,
    header,
    health,
    slots,
    state,
)
from storage.vault.held import LOG_NAME, HeldFiles
from storage.vault.passphrase import check_passphrase
from storage.vault.recovery import RecoveryCode
from storage.vault.slots import Passphrase, SlotType, database_key, mac_key
from storage.vault.state import SlotInfo

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.progress import Progress
    from storage.vault.database import Database
    from storage.vault.device import Device
    from storage.vault.escrow import Holder
    from storage.vault.header import Header
    from storage.vault.kdf import KdfCost
    from storage.vault.lock import VaultLock


class Vault(HeldFiles):
    """An open vault. It belongs to the thread that opened it.

    `reports` lists what was found and repaired on opening and since, for the person to read.
    """

    def __init__(
        self,
        folder: Path,
        db: Database,
        opened: slots.OpenedSlot,
        current: Header,
        *,
        lock: VaultLock,
        device: Device,
        reports: list[Refusal],
    ) -> None:
        """Take over what `open_vault` has opened and checked."""
        super().__init__(folder, db, opened, current, device)
        self.reports = reports
        self.slot_id = opened.slot_id
        self._lock = lock
        self._closed = False

    # What it is

    @property
    def vault_id(self) -> bytes:
        """The 16 bytes that name the vault, in every copy and backup of it."""
        return self._header.vault_id

    @property
    def generation(self) -> int:
        """How often the slots have been changed; as in the header."""
        return self._header.generation

    @property
    def instance(self) -> bytes:
        """The 16 bytes that name this copy: a restored backup has new ones."""
        return self._state().instance

    @property
    def slot(self) -> SlotInfo:
        """The slot that was opened; nobody's, if two colleagues opened it."""
        if self.slot_id in state.escrows(self.db):
            return SlotInfo(self.slot_id, SlotType.ESCROW, "", "", "", b"")
        return self._slot(self.slot_id)

    @property
    def header_bytes(self) -> bytes:
        """The header file as it belongs beside a closed copy of the database."""
        now = self._state()
        copy = replace(self._header, clean=True, mark=now.mark, head=now.head)
        return header.encode(copy, mac_key(self._vmk))

    @property
    def compact_header(self) -> bytes:
        """The header for the QR code of the recovery sheet; see `header.expand`."""
        # A QR code could not hold what is sealed to colleagues, and the sheet has its own way in.
        kept = tuple(slot for slot in self._header.slots if slot.type != SlotType.ESCROW)
        copy = replace(self._header, clean=True, slots=kept)
        return header.compact(header.encode(copy, mac_key(self._vmk)))

    def slots(self) -> list[SlotInfo]:
        """Return the slots that one person opens, oldest first."""
        return state.slots(self.db)

    def derive(self, label: str) -> bytes:
        """Return a 32-byte key for one purpose; it stays the same when the vault key changes."""
        return slots.derive(self._state().secret, label)

    # Ways in

    def verify_secret(self, passphrase: str, officer: str | None = None) -> bytes | None:
        """Return the id of the slot a passphrase opens, or None; nothing is opened.

        With `officer`, only that officer's slots are tried. A wrong try is noted as failed.
        """
        of_officer = {info.slot_id for info in self.slots() if officer in (None, info.officer)}
        candidates = tuple(slot for slot in self._header.slots if slot.slot_id in of_officer)
        opened = slots.find_slot(
            self.vault_id, candidates, Passphrase(passphrase), self._device.secret
        )
        if opened is None:
            failed_unlocks.note(self.folder, datetime.now(UTC))
            return None
        return opened.slot_id

    def verify_recovery_code(self, code: RecoveryCode) -> bool:
        """Tell whether the printed code would open this vault: the yearly drill."""
        found = slots.find_slot(self.vault_id, self._header.slots, code, self._device.secret)
        return found is not None

    def change_passphrase(
        self,
        new: str,
        *,
        slot_id: bytes | None = None,
        kdf: KdfCost | None = None,
        compromised: bool = False,
    ) -> bytes:
        """Give a slot (the opened one) a new passphrase; return the slot's new id.

        An old copy of the header still opens with the old passphrase. If that matters, because
        somebody else knows it, `compromised` replaces the vault key as well.
        """
        old = self._slot(slot_id or self.slot_id)
        if old.type == SlotType.RECOVERY:
            raise UserError("vault.slot_unknown")
        factor = old.type == SlotType.PASSPHRASE_AND_DEVICE
        fresh = self._add(old.officer, new, old.label, kdf, second_factor=factor, instead_of=old)
        if self.slot_id == old.slot_id:
            self.slot_id = fresh
        if compromised:
            self.rotate_key()
        return fresh

    def add_passphrase_slot(
        self,
        officer: str,
        passphrase: str,
        *,
        label: str = "",
        kdf: KdfCost | None = None,
        second_factor: bool = False,
    ) -> bytes:
        """Add a way in for an officer; return its slot id.

        With `second_factor` the passphrase works only together with a secret that is stored in
        the key store of this machine.
        """
        return self._add(officer, passphrase, label, kdf, second_factor=second_factor)

    def revoke_slot(self, slot_id: bytes) -> None:
        """Close a passphrase for good: the vault key is replaced, everybody else's way stays.

        Backups made before are still opened by what was revoked.
        """
        info = self._slot(slot_id)
        if info.type == SlotType.RECOVERY:
            raise UserError("vault.recovery_needed")
        others = [other for other in self.slots() if other.slot_id != slot_id]
        if not any(other.type != SlotType.RECOVERY for other in others):
            raise UserError("vault.last_slot")
        remaining = tuple(slot for slot in self._header.slots if slot.slot_id != slot_id)
        now = datetime.now(UTC)
        self._rotate(remaining, lambda db: state.end_slot(db, slot_id, now))
        self._device.forget(info)

    def new_recovery_code(self) -> RecoveryCode:
        """Replace the recovery code. The old sheet opens nothing any more, old backups excepted."""
        code = RecoveryCode.generate()
        slot, public = slots.make_slot(self.vault_id, self._vmk, code)
        old = [info.slot_id for info in self.slots() if info.type == SlotType.RECOVERY]
        kept = tuple(other for other in self._header.slots if other.slot_id not in old)
        now = datetime.now(UTC)

        def edit(db: Database) -> None:
            for slot_id in old:
                state.end_slot(db, slot_id, now)
            state.add_slot(db, slot, public, officer="", now=now)

        self._rotate((*kept, slot), edit, {slot.slot_id: public})
        return code

    def rotate_key(self) -> None:
        """Write the database anew under a new key; this also removes harmless leftover pages."""
        self._rotate(self._header.slots, lambda _db: None)

    # Two colleagues together

    @property
    def escrow_holders(self) -> tuple[Holder, ...]:
        """Whose devices open the vault, any two together; none if it has no such slot."""
        there = {slot.slot_id for slot in self._header.slots}
        return next((h for s, h in state.escrows(self.db).items() if s in there), ())

    def set_escrow(self, holders: tuple[Holder, ...]) -> None:
        """Let any two of two or three devices open the vault together; with none, nobody's.

        What was sealed to others before opens nothing that is written from now on: then the
        vault key is replaced.
        """
        old = set(state.escrows(self.db))
        kept = tuple(slot for slot in self._header.slots if slot.slot_id not in old)
        slot_id = os.urandom(16)
        new = (escrow.make(self.vault_id, slot_id, holders, self._vmk),) if holders else ()

        def edit(db: Database) -> None:
            for gone in old:
                state.end_escrow(db, gone)
            state.add_escrow(db, slot_id, holders)

        if old:
            self._rotate((*kept, *new), edit, {slot_id: holders})
        elif holders:
            self._write_slots((*kept, *new), edit)

    def start_anew(self, officer: str, passphrase: str, *, kdf: KdfCost | None = None) -> None:
        """Give an officer one passphrase in place of all that were theirs, and a new vault key.

        So what two colleagues gave out to open the vault opens it once.
        """
        check_passphrase(passphrase, context=(officer, self.folder.stem))
        slot, public = slots.make_slot(self.vault_id, self._vmk, Passphrase(passphrase), kdf)
        gone = [info for info in self.slots() if info.officer == officer]
        left_out = {info.slot_id for info in gone}
        kept = tuple(other for other in self._header.slots if other.slot_id not in left_out)
        now = datetime.now(UTC)

        def edit(db: Database) -> None:
            for info in gone:
                state.end_slot(db, info.slot_id, now)
            state.add_slot(db, slot, public, officer=officer, now=now)

        self._rotate((*kept, slot), edit, {slot.slot_id: public})
        self.slot_id = slot.slot_id
        for info in gone:
            self._device.forget(info)

    # Keeping it

    def anchor(self, head: bytes) -> None:
        """Remember, in the database, the header and the key store, how far the history has come.

        `head` is 32 bytes that stand for the whole history, such as the hash of its heads.
        """
        now = self._state()
        with self.db.transaction():
            state.set_mark(self.db, now.mark + 1, head)
        self._write_header(replace(self._header, mark=now.mark + 1, head=head))
        self._device.write_anchor(self._state())

    def check_health(self) -> list[Refusal]:
        """Return what is wrong with the database file; see `health`."""
        return health.check(self.db)

    def back_up(
        self,
        where: Path | None = None,
        now: datetime | None = None,
        progress: Progress = unwatched,
    ) -> Path:
        """Write a verified backup into a folder (the vault's own by default); return its path.

        `progress` is told how many bytes of about how many are done; what it raises ends it.
        """
        target = where or self.folder / backup.BACKUPS_NAME
        moment = now or datetime.now(UTC)
        return backup.write(
            self.db,
            database_key(self._vmk),
            self.header_bytes,
            target,
            moment,
            progress=progress,
        )

    def backups(self) -> list[backup.Backup]:
        """Return the backups in the vault's own folder, newest first."""
        return backup.listed(self.folder / backup.BACKUPS_NAME)

    def prune_backups(self) -> list[Path]:
        """Keep 7 daily, 4 weekly and 12 monthly backups; return what was removed."""
        return backup.prune(self.folder / backup.BACKUPS_NAME)

    def take_failed_unlocks(self) -> list[datetime]:
        """Return the times of failed unlocks since the last call, oldest first."""
        return failed_unlocks.take(self.folder)

    def close(self, head: bytes | None = None) -> tuple[Refusal, ...]:
        """Close in good order; return what could not be done. All saved work is safe regardless.

        With `head` the vault is anchored there first.
        """
        problems: list[Refusal] = []
        if self._closed:
            return ()
        self._closed = True
        with ExitStack() as stack:
            stack.callback(self._lock.release)
            if self.db.is_open:
                stack.callback(self.db.close)
                steps: list[Callable[[], None]] = [
                    self._close_database,
                    lambda: self._device.write_anchor(self._state()),
                ]
                if head is not None:
                    steps.insert(0, lambda: self._mark(head))
                for step in steps:
                    try:
                        self.with_reserve(step)
                    except UserError as error:
                        problems.append(error.refusal)
        return tuple(problems)

    # How

    def _add(
        self,
        officer: str,
        passphrase: str,
        label: str,
        cost: KdfCost | None,
        *,
        second_factor: bool,
        instead_of: SlotInfo | None = None,
    ) -> bytes:
        check_passphrase(passphrase, context=(officer, self.folder.stem))
        slot_id = os.urandom(16)
        factor = self._device.new_secret(slot_id) if second_factor else b""
        slot, public = slots.make_slot(
            self.vault_id, self._vmk, Passphrase(passphrase), cost,
            slot_id=slot_id, device_secret=factor,
        )  # fmt: skip
        left_out = instead_of.slot_id if instead_of else b""
        kept = tuple(other for other in self._header.slots if other.slot_id != left_out)
        now = datetime.now(UTC)
        self._write_slots(
            (*kept, slot),
            lambda db: state.add_slot(db, slot, public, officer=officer, label=label, now=now),
        )
        if instead_of:
            self._device.forget(instead_of)
        return slot_id

    def _close_database(self) -> None:
        now = self._state()
        self.db.checkpoint()
        self.db.close()
        log = self.folder / LOG_NAME
        if not log.exists() or log.stat().st_size == 0:
            # The header may call the vault clean only when no log can come back after a power cut.
            disk.remove_file(log)
            self._write_header(replace(self._header, clean=True, mark=now.mark, head=now.head))

    def _mark(self, head: bytes) -> None:
        with self.db.transaction():
            state.set_mark(self.db, self._state().mark + 1, head)

    def _slot(self, slot_id: bytes) -> SlotInfo:
        for info in self.slots():
            if info.slot_id == slot_id:
                return info
        raise UserError("vault.slot_unknown")
