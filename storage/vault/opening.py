# SPDX-License-Identifier: Apache-2.0
"""Owns the way from a folder and a secret to an open vault, and the diagnosis where it ends.

Every obstacle has a code of its own; above all, damage is never called a wrong passphrase. What
can be put right without a person is put right and reported.
"""

from __future__ import annotations

from contextlib import ExitStack, suppress
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.errors import Refusal, UserError
from storage.vault import (
    anchors,
    backup,
    database,
    disk,
    failed_unlocks,
    header,
    migrations,
    rotation,
    slots,
    state,
)
from storage.vault.database import DATABASE_NAME, Database
from storage.vault.device import Device
from storage.vault.held import LOG_NAME
from storage.vault.lock import VaultLock
from storage.vault.recovery import RecoveryCode
from storage.vault.slots import database_key, mac_key
from storage.vault.vault import Vault

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from storage.vault.header import Copy, Header, HeaderFile
    from storage.vault.keyring_store import KeyringStore
    from storage.vault.slots import OpenedSlot, Secret
    from storage.vault.state import VaultState

    Unlock = Callable[[HeaderFile], tuple[Copy, OpenedSlot]]

JOURNAL_NAME = DATABASE_NAME + "-journal"


def open_vault(
    folder: Path,
    secret: Secret,
    *,
    keyring: KeyringStore | None = None,
    accept: Collection[str] = (),
) -> Vault:
    """Open a vault with a passphrase or the recovery code.

    `keyring` gives the second factor and the rollback anchor; None opens without either.
    `accept` names the codes that a person has read and wants to go on in spite of; it works for
    `vault.older_copy`, `vault.header_rolled_back` and `vault.unexpected_log`.
    """

    def unlock(file: HeaderFile) -> tuple[Copy, OpenedSlot]:
        return _unlock(folder, file, secret, keyring)

    return open_with(folder, unlock, keyring=keyring, accept=accept)


def open_with(
    folder: Path,
    unlock: Unlock,
    *,
    keyring: KeyringStore | None,
    accept: Collection[str] = (),
) -> Vault:
    """Open a vault, given the step that turns its header into the vault key."""
    disk.refuse_network_disk(folder)
    header.read(folder)  # before anything is written into what may not be a vault at all
    with ExitStack() as on_failure:
        lock = VaultLock(folder)
        on_failure.callback(lock.release)
        file = header.read(folder)
        copy, opened = unlock(file)
        reports = _repair_header(folder, file, copy, mac_key(opened.vmk))
        if lock.stale:
            reports.append(Refusal.of("vault.was_cut_off"))
        on_failure.callback(_call_clean_again, folder, copy.header, mac_key(opened.vmk))
        current = _prepare_files(folder, copy.header, opened.vmk, accept, reports)
        db = Database(folder / DATABASE_NAME, database_key(opened.vmk))
        on_failure.callback(db.close)
        _bring_schema_up(db, current, opened.vmk, reports)
        device = Device(keyring, current.vault_id, reports)
        current = _compare_anchors(
            db, current, mac_key(opened.vmk), device, accept=accept, reports=reports
        )
        vault = Vault(folder, db, opened, current, lock=lock, device=device, reports=reports)
        on_failure.pop_all()
    return vault


def _unlock(
    folder: Path, file: HeaderFile, secret: Secret, keyring: KeyringStore | None
) -> tuple[Copy, OpenedSlot]:
    obstacle: UserError | None = None
    tried: set[bytes] = set()
    for copy in file.copies:
        if copy.raw in tried:
            continue  # both copies are the same, and a try takes a second
        tried.add(copy.raw)
        try:
            opened = _try_copy(copy, secret, keyring)
        except UserError as error:
            obstacle = obstacle or error
            continue
        if opened:
            return copy, opened
    if obstacle:
        raise obstacle
    failed_unlocks.note(folder, datetime.now(UTC))
    recovery = isinstance(secret, RecoveryCode)
    raise UserError("vault.wrong_recovery_code" if recovery else "vault.wrong_passphrase")


def _try_copy(copy: Copy, secret: Secret, keyring: KeyringStore | None) -> OpenedSlot | None:
    vault_id = copy.header.vault_id
    slots.check_costs(copy.header.slots)
    opened = slots.find_slot(
        vault_id,
        copy.header.slots,
        secret,
        Device(keyring, vault_id, []).secret,
    )
    if opened and not copy.mac_holds(mac_key(opened.vmk)):
        raise UserError("vault.header_edited")
    return opened


def _repair_header(folder: Path, file: HeaderFile, good: Copy, key: bytes) -> list[Refusal]:
    other = [copy.name for copy in file.copies if copy.raw != good.raw]
    reports = [Refusal.of("vault.header_repaired", copy=name) for name in (*file.damaged, *other)]
    if reports:
        header.write(folder, good.header, key)
    return reports


def _prepare_files(
    folder: Path, current: Header, vmk: bytes, accept: Collection[str], reports: list[Refusal]
) -> Header:
    """Put the files around the database in order before SQLite sees them."""
    key = database_key(vmk)
    path = folder / DATABASE_NAME
    finished = rotation.recover(folder, key)
    if finished:
        reports.append(finished)
    if not path.exists():
        raise UserError("vault.database_missing")
    if path.stat().st_size == 0:
        raise UserError("vault.database_damaged")
    reports.extend(_set_aside_logs(folder, current, accept))
    if current.clean:
        # From here on a log may exist; a header that denies it would have it set aside.
        current = replace(current, clean=False)
        header.write(folder, current, mac_key(vmk))
    with disk.disk_errors():
        if database.damaged_salt(path, key):
            if not rotation.opens(path, key):
                # Another salt and another key: one of the two files is from before a rotation.
                raise UserError("vault.key_mismatch")
            database.repair_salt(path, key)
            disk.sync_file(path)
            reports.append(Refusal.of("vault.salt_repaired"))
    return current


def _call_clean_again(folder: Path, before: Header, key: bytes) -> None:
    """Leave a refused vault as it was, or a log put beside it afterwards would be believed."""
    log = folder / LOG_NAME
    # What is told is why it was refused; a header that could not be put back is only less strict.
    with suppress(UserError), disk.disk_errors():
        untouched = header.read(folder).copies[0].header == replace(before, clean=False)
        if before.clean and untouched and not (log.exists() and log.stat().st_size):
            header.write(folder, before, key)


def _set_aside_logs(folder: Path, current: Header, accept: Collection[str]) -> list[Refusal]:
    """Refuse a log that no session of ours can have left; set it aside if that is accepted.

    SQLite would replay it: pages of an older state, each authentic, over newer ones.
    """
    names = [JOURNAL_NAME]
    if current.clean:
        names.append(LOG_NAME)
    reports = []
    for name in names:
        log = folder / name
        if not log.exists() or log.stat().st_size == 0:
            continue
        if "vault.unexpected_log" not in accept:
            raise UserError("vault.unexpected_log", name=name)
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        disk.replace_file(log, folder / f"{name}.set-aside-{stamp}")
        reports.append(Refusal.of("vault.log_set_aside", name=name))
    return reports


def _bring_schema_up(db: Database, current: Header, vmk: bytes, reports: list[Refusal]) -> None:
    """Bring the schema to today's, a verified backup first."""
    steps = migrations.outstanding(db, migrations.shipped())
    if not steps:
        return
    closed = header.encode(replace(current, clean=True), mac_key(vmk))
    where = db.path.parent / backup.BACKUPS_NAME
    backup.write(db, database_key(vmk), closed, where, datetime.now(UTC))
    migrations.apply(db, steps)
    reports.append(Refusal.of("vault.migrated", version=steps[-1].number))


def _compare_anchors(
    db: Database,
    current: Header,
    key: bytes,
    device: Device,
    *,
    accept: Collection[str],
    reports: list[Refusal],
) -> Header:
    """Compare what remembers how far the vault had come; finish a cut-off change of slots."""
    now = state.read(db)
    if now.vault_id != current.vault_id:
        raise UserError("vault.header_edited")
    anchor = device.read_anchor(now)
    try:
        anchors.refuse_old(now, current, anchor)
    except UserError as error:
        if error.code not in accept:
            raise
        reports.append(error.refusal)
        return _start_again_from(db, current, now, anchor, key)
    if now.pending is not None and now.pending != current.generation:
        reports.append(Refusal.of("vault.change_undone"))
    if now.pending is not None:
        state.settle(db, current, datetime.now(UTC))
    return current


def _start_again_from(
    db: Database, current: Header, now: VaultState, anchor: anchors.Anchor | None, key: bytes
) -> Header:
    """Make an old copy that a person accepts the newest, so that it is not old tomorrow."""
    seen = [anchor] if anchor else []
    generation = max(current.generation, now.generation, *(a.generation for a in seen)) + 1
    mark = max(current.mark, now.mark, *(a.mark for a in seen)) + 1
    fresh = replace(current, generation=generation, mark=mark, head=now.head)
    with db.transaction():
        state.set_pending(db, generation)
        state.set_mark(db, mark, now.head)
    header.write(db.path.parent, fresh, key)
    state.settle(db, fresh, datetime.now(UTC))
    return fresh
