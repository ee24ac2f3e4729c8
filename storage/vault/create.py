# SPDX-License-Identifier: Apache-2.0
"""Owns making a vault: a new one, or one from a backup. It is there whole or not at all."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.errors import Refusal, UserError
from storage.vault import disk, header, migrations, slots, state
from storage.vault.database import DATABASE_NAME, Database
from storage.vault.device import Device
from storage.vault.header import HEADER_NAME, Header
from storage.vault.kdf import DEFAULT, KdfCost
from storage.vault.opening import open_vault, open_with
from storage.vault.passphrase import check_passphrase
from storage.vault.recovery import RecoveryCode
from storage.vault.slots import OpenedSlot, Passphrase, Secret
from storage.vault.vault import Vault, database_key, mac_key

if TYPE_CHECKING:
    from pathlib import Path

    from storage.vault.keyring_store import KeyringStore


def create_vault(
    folder: Path,
    passphrase: str,
    *,
    officer: str,
    kdf: KdfCost = DEFAULT,
    keyring: KeyringStore | None = None,
    second_factor: bool = False,
) -> tuple[Vault, RecoveryCode]:
    """Make a vault with two ways in, a passphrase and a recovery code, and open it.

    The folder must not exist, or be empty. The code is shown once and stored nowhere.
    """
    check_passphrase(passphrase, context=(officer, folder.stem))
    part = _begin(folder)
    vault_id, vmk = os.urandom(16), os.urandom(slots.VMK_SIZE)
    slot_id = os.urandom(16)
    factor = b""
    if second_factor:
        factor = Device(keyring, vault_id, []).new_secret(slot_id)
    own, own_public = slots.make_slot(
        vault_id, vmk, Passphrase(passphrase), kdf, slot_id=slot_id, device_secret=factor
    )
    code = RecoveryCode.generate()
    spare, spare_public = slots.make_slot(vault_id, vmk, code, kdf)
    db = Database(part / DATABASE_NAME, database_key(vmk))
    try:
        migrations.apply(db, migrations.shipped())
        now = datetime.now(UTC)
        with db.transaction():
            state.insert(db, vault_id, now)
            state.add_slot(db, own, own_public, officer=officer, now=now)
            state.add_slot(db, spare, spare_public, officer="", now=now)
        db.checkpoint()
    finally:
        db.close()
    first = Header(vault_id, 1, 0, state.NO_HEAD, clean=True, slots=(own, spare))
    header.write(part, first, mac_key(vmk))
    _finish(part, folder)
    opened = OpenedSlot(slot_id, vmk)
    return open_with(folder, lambda file: (file.copies[0], opened), keyring=keyring), code


def restore_backup(
    source: Path, folder: Path, secret: Secret, *, keyring: KeyringStore | None = None
) -> Vault:
    """Make a vault from a backup in a new folder, and open it.

    The copy gets a new instance, because the vault it was taken from may live on: the same
    instance writing two histories is what the exchange reports as a cloned device.
    """
    header.read(source)
    if not (source / DATABASE_NAME).is_file():
        raise UserError("vault.database_missing")
    part = _begin(folder)
    with disk.disk_errors():
        disk.require_free_space(part, (source / DATABASE_NAME).stat().st_size)
        shutil.copyfile(source / HEADER_NAME, part / HEADER_NAME)
        shutil.copyfile(source / DATABASE_NAME, part / DATABASE_NAME)
    vault = open_vault(part, secret, keyring=keyring, accept=("vault.older_copy",))
    try:
        with vault.db.transaction():
            state.start_instance(vault.db)
        problems = vault.check_health()
    finally:
        unfinished = vault.close()
    for problem in (*problems, *unfinished):
        shutil.rmtree(part)
        raise UserError(problem.code, **dict(problem.params))
    _finish(part, folder)
    restored = open_vault(folder, secret, keyring=keyring)
    restored.reports.append(Refusal.of("vault.restored"))
    return restored


def _begin(folder: Path) -> Path:
    """Make the folder in which a vault grows before it gets its name."""
    disk.refuse_network_disk(folder.parent)
    with disk.disk_errors():
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise UserError("vault.folder_exists")
        folder.parent.mkdir(parents=True, exist_ok=True)
        part = folder.with_name(f".{folder.name}.part")
        if part.exists():
            shutil.rmtree(part)  # left by an attempt that was cut off
        part.mkdir(mode=0o700)
    return part


def _finish(part: Path, folder: Path) -> None:
    with disk.disk_errors():
        disk.sync_file(part / DATABASE_NAME)
        disk.sync_directory(part)
        if folder.exists():
            folder.rmdir()
    disk.replace_file(part, folder)
