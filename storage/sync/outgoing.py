# SPDX-License-Identifier: Apache-2.0
"""Owns bundles as files: written under a name that says nothing, whole or not at all.

A bundle is remembered before its file gets its name: after a crash in between, one number was
given out in vain, and the next bundle says that it makes up for it.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import UserError
from storage.records.access import Act
from storage.sync.load import Load, devices_of
from storage.sync.peers import Peers
from storage.vault import disk

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from core.ids import OfficerId
    from storage.records.records import Records

SUFFIX = ".probundle"
PART = ".part"
"""Ends the name of a file that is still being written."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A bundle that was written."""

    officer: OfficerId
    number: int
    path: Path
    events: int
    attachments: int
    size: int


def export(
    records: Records,
    officer: OfficerId,
    folder: Path,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> tuple[Sent, ...]:
    """Write all that an officer's devices lack into a folder; usually one file.

    `progress` is told how many files of the office of how many are done; what it raises ends the
    export, and no file is left half written. Raise `sync.no_device` for an officer without one.
    """
    load = load_for(records, officer, progress)
    _remove_parts(folder)
    made = [
        _write_parting(records, officer, folder, *kept)
        for kept in Peers(records.vault.db).partings(officer)
    ]
    while not load.done:
        made.append(_write(load, folder))
    records.note_access(Act.EXPORT, detail_code="bundle")
    return tuple(made)


def load_for(
    records: Records,
    officer: OfficerId,
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> Load:
    """Return what there is to send to an officer, or raise `sync.no_device`."""
    devices = devices_of(records, officer)
    person = records.office.officers.get(officer)
    if not devices or person is None or not person.active:
        raise UserError("sync.no_device")
    return Load(records, officer, devices, progress)


def _remove_parts(folder: Path) -> None:
    """Remove what a crash left of bundles that were being written."""
    with disk.disk_errors():
        for path in folder.glob(f".*{SUFFIX}{PART}"):
            path.unlink(missing_ok=True)


def _random_name() -> str:
    return secrets.token_hex(16) + SUFFIX


def _write_parting(
    records: Records, officer: OfficerId, folder: Path, number: int, data: bytes
) -> Sent:
    path = folder / _random_name()
    disk.atomic_write(path, data)
    Peers(records.vault.db).note_name(officer, number, path.name)
    return Sent(officer, number, path, 0, 0, len(data))


def _write(load: Load, folder: Path) -> Sent:
    path = folder / _random_name()
    # Hidden while it grows, so that neither a person nor a colleague's program takes half of it.
    part = folder / f".{path.name}{PART}"
    try:
        with disk.disk_errors():
            with part.open("xb") as sink:
                manifest, attachments = load.fill(sink)
            disk.sync_file(part)
            size = part.stat().st_size
        load.remember(manifest, attachments, name=path.name, parting=None)
        disk.replace_file(part, path)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    return Sent(load.officer, manifest.number, path, manifest.events, manifest.attachments, size)
