# SPDX-License-Identifier: Apache-2.0
"""Owns backups: a backup is a vault folder of its own, so that opening one needs nothing special.

It is written beside its final name, opened again and compared with the source, and only then
renamed; what has a backup's name has been verified. Backups made before a slot was revoked are
still opened by that slot: they hold what its owner could read at that time.
"""

from __future__ import annotations

import re
import shutil
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from core.progress import unwatched
from storage.vault import disk, header, health
from storage.vault.database import DATABASE_NAME

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.progress import Progress
    from storage.vault.database import Database


BACKUPS_NAME = "backups"
_PART = ".vault.part"
_STAMP = "%Y-%m-%dT%H%M%SZ"
_NAME = re.compile(r"\d{4}-\d\d-\d\dT\d{6}Z(?:-(\d+))?\.vault")
_WITH_CHECKS = 5 / 3
"""What a backup takes, in terms of the copy alone."""
_DAYS, _WEEKS, _MONTHS = 7, 4, 12


@dataclass(frozen=True, slots=True)
class Backup:
    """A verified backup: where it is, when it was taken (UTC) and its size in bytes."""

    path: Path
    taken: datetime
    size: int


def write(
    db: Database,
    key: bytes,
    header_bytes: bytes,
    where: Path,
    now: datetime,
    *,
    progress: Progress = unwatched,
) -> Path:
    """Write a verified backup of an open database into the folder `where`; return its path.

    `progress` is told how many bytes of about how many are done; what it raises leaves nothing.
    """
    disk.make_folder(where)
    target = _free_name(where, now)
    part = target.with_name(target.name + ".part")
    copy = part / DATABASE_NAME
    with ExitStack() as on_failure, disk.disk_errors():
        if part.exists():
            shutil.rmtree(part)
        part.mkdir(mode=0o700)
        # The disk may be gone; the first error tells.
        on_failure.callback(shutil.rmtree, part, ignore_errors=True)
        db.checkpoint()
        size = db.path.stat().st_size
        whole = int(size * _WITH_CHECKS)
        disk.require_free_space(where, size)
        with db.watched(lambda: progress(min(size_of(copy), size), whole)):
            db.copy_into(copy)
        disk.atomic_write(part / header.HEADER_NAME, header_bytes)
        header.read(part)
        health.require_same(copy, key, health.row_counts(db), lambda: progress(size, whole))
        disk.sync_file(copy)
        disk.sync_directory(part)
        disk.replace_file(part, target)
        on_failure.pop_all()
    return target


def size_of(path: Path) -> int:
    """Return how much of a file is there."""
    return path.stat().st_size if path.exists() else 0


def _free_name(where: Path, now: datetime) -> Path:
    stamp = now.astimezone(UTC).strftime(_STAMP)
    # After the last of that second, not in a gap: names tell which backup is newer.
    number = max((_number(path) for path in where.glob(f"{stamp}*.vault")), default=0) + 1
    return where / (f"{stamp}.vault" if number == 1 else f"{stamp}-{number}.vault")


def _number(path: Path) -> int:
    """Return which backup of its second a backup is."""
    match = _NAME.fullmatch(path.name)
    return int(match[1] or 1) if match else 1


def _age(backup: Backup) -> tuple[datetime, int, str]:
    return backup.taken, _number(backup.path), backup.path.name


def listed(where: Path) -> list[Backup]:
    """Return the backups in a folder, newest first. Half-written ones do not count."""
    found: list[Backup] = []
    if not where.is_dir():
        return found
    with disk.disk_errors():
        for path in where.iterdir():
            if _NAME.fullmatch(path.name) and path.is_dir():
                taken = datetime.strptime(path.name[:18], _STAMP).replace(tzinfo=UTC)
                size = sum(file.stat().st_size for file in path.iterdir())
                found.append(Backup(path, taken, size))
    return sorted(found, key=_age, reverse=True)


def superfluous(backups: Sequence[Backup]) -> list[Backup]:
    """Return those not among the newest of the last 7 days, 4 weeks and 12 months that have any."""
    keep: set[Path] = set()
    periods = ((_DAYS, "%Y-%m-%d"), (_WEEKS, "%G-%V"), (_MONTHS, "%Y-%m"))
    for limit, pattern in periods:
        newest_of: dict[str, Path] = {}
        for backup in sorted(backups, key=_age, reverse=True):
            newest_of.setdefault(backup.taken.strftime(pattern), backup.path)
        keep.update(list(newest_of.values())[:limit])
    return [backup for backup in backups if backup.path not in keep]


def prune(where: Path) -> list[Path]:
    """Remove superfluous backups and half-written ones; return what was removed."""
    if not where.is_dir():
        return []
    with disk.disk_errors():
        parts = {path: path for path in where.iterdir() if path.name.endswith(_PART)}
    for path in [backup.path for backup in superfluous(listed(where))]:
        parts[path] = path.with_name(path.name + ".part")
        # First: nothing half-removed may keep a backup's name.
        disk.replace_file(path, parts[path])
    with disk.disk_errors():
        for part in parts.values():
            shutil.rmtree(part)
    return list(parts)
