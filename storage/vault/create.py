# SPDX-License-Identifier: Apache-2.0
"""Owns making a vault: a new one, or one from a backup. It is there whole or not at all."""

from __future__ import annotations

import os
import shutil
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.errors import Refusal, UserError
from core.progress import unwatched
from storage.vault import disk, header, migrations, slots, state
from storage.vault.database import DATABASE_NAME, Database
from storage.vault.device import Device
from storage.vault.header import HEADER_NAME, Header
from storage.vault.opening import open_vault, open_with
from storage.vault.passphrase import check_passphrase
from storage.vault.recovery import RecoveryCode
from storage.vault.slots import OpenedSlot, Passphrase, Secret, database_key, mac_key

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.progress import Progress
    from storage.vault.kdf import KdfCost
    from storage.vault.keyring_store import KeyringStore
    from storage.vault.vault import Vault

_WITH_CHECKS = 3
"""What a backup takes to become a vault, in terms of the copy alone."""


def create_vault(
    folder: Path,
    passphrase: str,
    *,
    officer: str,
    kdf: KdfCost | None = None,
    keyring: KeyringStore | None = None,
    second_factor: bool = False,
) -> tuple[Vault, RecoveryCode]:
    """Make a vault with two ways in, a passphrase and a recovery code, and open it.

    `kdf` is what a guess at the passphrase costs: by default, about a second on this machine.
    The folder must not exist, or be empty. The code is shown once and stored nowhere.
    """
    check_passphrase(passphrase, context=(officer, folder.stem))
    vault_id, slot_id, vmk = os.urandom(16), os.urandom(16), os.urandom(slots.VMK_SIZE)
    factor = Device(keyring, vault_id, []).new_secret(slot_id) if second_factor else b""
    own = slots.make_slot(
        vault_id, vmk, Passphrase(passphrase), kdf, slot_id=slot_id, device_secret=factor
    )
    code = RecoveryCode.generate()
    spare = slots.make_slot(vault_id, vmk, code)
    first = Header(vault_id, 1, 0, state.NO_HEAD, clean=True, slots=(own[0], spare[0]))
    with _growing(folder) as part:
        db = Database(part / DATABASE_NAME, database_key(vmk))
        try:
            migrations.apply(db, migrations.shipped())
            now = datetime.now(UTC)
            with db.transaction():
                state.insert(db, vault_id, now)
                state.add_slot(db, *own, officer=officer, now=now)
                state.add_slot(db, *spare, officer="", now=now)
            db.checkpoint()
        finally:
            db.close()
        header.write(part, first, mac_key(vmk))
    opened = OpenedSlot(slot_id, vmk)
    return open_with(folder, lambda file: (file.copies[0], opened), keyring=keyring), code


def restore_backup(
    source: Path,
    folder: Path,
    secret: Secret,
    *,
    keyring: KeyringStore | None = None,
    progress: Progress = unwatched,
) -> Vault:
    """Make a vault from a backup in a new folder, and open it.

    `progress` is told how many bytes of about how many are done; what it raises leaves nothing.

    The copy gets a new instance, because the vault it was taken from may live on: the same
    instance writing two histories is what the exchange reports as a cloned device.
    """
    header.read(source)
    if not (source / DATABASE_NAME).is_file():
        raise UserError("vault.database_missing")
    with _growing(folder) as part:
        with disk.disk_errors():
            size = (source / DATABASE_NAME).stat().st_size
            whole = size * _WITH_CHECKS
            disk.require_free_space(part, size)
            shutil.copyfile(source / HEADER_NAME, part / HEADER_NAME)
            disk.copy_file(
                source / DATABASE_NAME, part / DATABASE_NAME, lambda done: progress(done, whole)
            )
        # The key store may have seen newer work of the original; this is meant to be older.
        copy = open_vault(part, secret, keyring=keyring, accept=("vault.older_copy",))
        try:
            with copy.db.transaction():
                state.start_instance(copy.db)
            with copy.db.watched(lambda: progress(size, whole)):
                problems = copy.check_health()
        finally:
            unfinished = copy.close()
        for problem in (*problems, *unfinished):
            raise UserError(problem.code, **problem.params)
    restored = open_vault(folder, secret, keyring=keyring)
    restored.reports.append(Refusal.of("vault.restored"))
    return restored


@contextmanager
def _growing(folder: Path) -> Iterator[Path]:
    """Give a folder in which a vault grows; it gets its name when all went well, or is removed."""
    disk.refuse_network_disk(folder.parent)
    part = folder.with_name(f".{folder.name}.part")
    with disk.disk_errors(), ExitStack() as on_failure:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise UserError("vault.folder_exists")
        disk.make_folder(folder.parent)
        if part.exists():
            shutil.rmtree(part)  # left by an attempt that was cut off
        part.mkdir(mode=0o700)
        # Removing may fail as well; what is told is why the vault could not be made.
        on_failure.callback(shutil.rmtree, part, ignore_errors=True)
        yield part
        disk.sync_file(part / DATABASE_NAME)
        disk.sync_directory(part)
        if folder.exists():
            folder.rmdir()
        disk.replace_file(part, folder)
        on_failure.pop_all()
