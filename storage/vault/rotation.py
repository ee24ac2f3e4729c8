# SPDX-License-Identifier: Apache-2.0
"""Owns replacing the vault key: a new database file and a new header, as if at one moment.

Two files cannot be renamed together, so the header decides. The order is

    1. a copy `vault.db.next` is written, given the new key, checked and synced;
    2. the database is closed and its log is gone;
    3. the new header replaces the old one                  <- the moment it becomes true
    4. the copy is renamed to `vault.db`.

Cut before 3, the old header opens the old database and the copy is thrown away; cut after 3, the
new header opens the copy, and opening finishes 4. `recover` is that decision.
"""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from core.errors import Refusal, UserError
from storage.vault import disk, health
from storage.vault.backup import size_of
from storage.vault.database import DATABASE_NAME, Database

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.progress import Progress


NEXT_NAME = DATABASE_NAME + ".next"
_WITH_CHECKS = 3
"""What a rotation takes, in terms of the copy alone: it is encrypted anew, and checked."""
_SIDE_FILES = ("-wal", "-journal", "-shm")


def prepare(
    db: Database,
    old_key: bytes,
    new_key: bytes,
    edit: Callable[[Database], None],
    progress: Progress,
) -> None:
    """Write the copy that will be the database, edited, under its new key, checked and synced.

    `progress` is told how many bytes of about how many are done; what it raises leaves nothing.
    """
    folder = db.path.parent
    copy = folder / NEXT_NAME
    discard(folder)
    db.checkpoint()
    size = db.path.stat().st_size
    whole = size * _WITH_CHECKS
    disk.require_free_space(folder, size)
    with ExitStack() as on_failure:
        on_failure.callback(discard, folder)
        with disk.disk_errors(), db.watched(lambda: progress(min(size_of(copy), size), whole)):
            db.copy_into(copy)
        rows = health.row_counts(db)
        with health.judging_copy():
            rows = _edit_copy(copy, old_key, new_key, edit, rows)
        health.require_same(copy, new_key, rows, lambda: progress(2 * size, whole))
        _remove_side_files(copy)
        with disk.disk_errors():
            disk.sync_file(copy)
            disk.sync_directory(folder)
        on_failure.pop_all()


def _edit_copy(
    copy: Path,
    old_key: bytes,
    new_key: bytes,
    edit: Callable[[Database], None],
    expected: dict[str, int],
) -> dict[str, int]:
    """Edit and re-key the copy; return the row counts it must still have afterwards."""
    work = Database(copy, old_key)
    try:
        if health.row_counts(work) != expected:
            raise UserError("vault.copy_failed")
        with work.transaction():
            edit(work)
        counts = health.row_counts(work)
        work.change_key(new_key)
    finally:
        work.close()
    return counts


def put_in_place(folder: Path) -> None:
    """Make the copy the database (step 4)."""
    # A log of the old database would be replayed into the new one and spoil it.
    _remove_side_files(folder / DATABASE_NAME)
    disk.replace_file(folder / NEXT_NAME, folder / DATABASE_NAME)


def _remove_side_files(database: Path) -> None:
    for suffix in _SIDE_FILES:
        disk.remove_file(database.with_name(database.name + suffix))


def discard(folder: Path) -> None:
    """Remove what an abandoned rotation left."""
    for suffix in ("", *_SIDE_FILES):
        path = folder / (NEXT_NAME + suffix)
        if path.exists():
            disk.remove_file(path)


def recover(folder: Path, key: bytes) -> Refusal | None:
    """Finish or undo a rotation that was cut off, given the key the header now leads to."""
    if not (folder / NEXT_NAME).exists():
        return None
    database = folder / DATABASE_NAME
    if database.exists() and opens(database, key):
        discard(folder)
        return Refusal.of("vault.rotation_undone")
    if not opens(folder / NEXT_NAME, key):
        raise UserError("vault.database_damaged")
    put_in_place(folder)
    return Refusal.of("vault.rotation_finished")


def opens(path: Path, key: bytes) -> bool:
    """Tell whether a closed database file is under that key."""
    if path.stat().st_size == 0:
        return False  # SQLite takes an empty file for a new database
    try:
        Database(path, key).close()
    except UserError as error:
        if error.code != "vault.database_damaged":
            raise
        return False
    return True
