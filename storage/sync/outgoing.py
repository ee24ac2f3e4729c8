# SPDX-License-Identifier: Apache-2.0
"""Owns bundles as files: written under a name that says nothing, whole or not at all.

A bundle is remembered before its file gets its name: after a crash in between, one number was
given out in vain, and the next bundle says that it makes up for it.

Half of a name is random, the other half its MAC under a secret of this device: to others it says
nothing, and what a crash left of a file that was being written is told from a colleague's, who may
be writing into the same folder now.
"""

from __future__ import annotations

import errno
import hmac
import secrets
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import UserError
from core.progress import unwatched
from storage.records.access import Act
from storage.sync.load import Load, devices_of
from storage.sync.peers import Peers
from storage.vault import disk

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.ids import InstanceId, OfficerId
    from core.progress import Progress
    from storage.records.records import Records

SUFFIX = ".probundle"
PART = ".part"
"""Ends the name of a file that is still being written."""
_HALF = 8
_GONE = {errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO, errno.ENOTCONN, errno.ESTALE}
_OF_FOLDER = {
    "vault.disk_full": "sync.folder_full",
    "vault.read_only": "sync.folder_read_only",
    "vault.io_error": "sync.folder_error",
}


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
    progress: Progress = unwatched,
) -> tuple[Sent, ...]:
    """Write all that an officer's devices lack into a folder; usually one file.

    `progress` is told how many files of the office of how many are done; what it raises ends the
    export, and no file is left half written. Raise `sync.no_device` for an officer without one.
    """
    load = load_for(records, officer, progress)
    _remove_parts(records, folder)
    peers = Peers(records.vault.db)
    live = [device.instance for device in devices_of(records, officer)]
    peers.drop_partings(officer, live, shut_out(records, officer, for_good=True))
    writable = dict(peers.sealed_to_none_of(officer, shut_out(records, officer)))
    made = [
        _write_parting(records, officer, folder, number, data)
        for number, data in peers.partings(officer)
        if number in writable
    ]
    while not load.done:
        made.append(_write(records, load, folder))
    records.note_access(Act.EXPORT, detail_code="bundle")
    return tuple(made)


def load_for(
    records: Records,
    officer: OfficerId,
    progress: Progress = unwatched,
) -> Load:
    """Return what there is to send to an officer, or raise `sync.no_device`."""
    devices = devices_of(records, officer)
    if not devices:
        raise UserError("sync.no_device")
    return Load(records, officer, devices, progress)


def shut_out(
    records: Records, officer: OfficerId, *, for_good: bool = False
) -> tuple[InstanceId, ...]:
    """Return the devices of an officer that are revoked, or proposed to be if not `for_good`.

    What is sealed to one of them already is not written any more.
    """
    return tuple(
        device.instance
        for device in records.office.devices.values()
        if device.officer == officer and (device.revoked or (device.suspended and not for_good))
    )


@contextmanager
def folder_errors() -> Iterator[None]:
    """Turn an error of the operating system into the `UserError` that says what to do.

    For the folder of the bundles, which is on another disk than the vault, if not on a network.
    """
    try:
        yield
    except OSError as error:
        if error.errno in _GONE:
            raise UserError("sync.no_folder") from error
        raise UserError(_OF_FOLDER[disk.as_user_error(error).code]) from error


def _remove_parts(records: Records, folder: Path) -> None:
    """Remove what a crash left of bundles that this device was writing."""
    with folder_errors():
        for path in folder.glob(f".*{SUFFIX}{PART}"):
            if is_own(records, path.name.removeprefix(".")):
                path.unlink(missing_ok=True)


def _new_name(records: Records) -> str:
    half = secrets.token_bytes(_HALF)
    return (half + _other_half(records, half)).hex() + SUFFIX


def is_own(records: Records, name: str) -> bool:
    """Tell whether a name is one that this device gave to a bundle; nobody else can make one."""
    try:
        said = bytes.fromhex(name[: 4 * _HALF])
    except ValueError:
        return False
    return hmac.compare_digest(said[_HALF:], _other_half(records, said[:_HALF]))


def _other_half(records: Records, half: bytes) -> bytes:
    secret = records.journal.device.exchange.raw
    return hmac.digest(secret, b"probitas/file-name/1" + half, "sha256")[:_HALF]


def _write_parting(
    records: Records, officer: OfficerId, folder: Path, number: int, data: bytes
) -> Sent:
    """Write a bundle that the vault keeps: everywhere under the one name that it once was given."""
    peers = Peers(records.vault.db)
    path = folder / (dict(peers.partings_named(officer))[number] or _new_name(records))
    sent = Sent(officer, number, path, 0, 0, len(data))
    with folder_errors():
        if not path.is_file():
            with _part_of(path) as part:
                part.write_bytes(data)
                _sync(part)
                peers.note_name(officer, number, path.name)
    return sent


def _write(records: Records, load: Load, folder: Path) -> Sent:
    path = folder / _new_name(records)
    with folder_errors(), _part_of(path) as part:
        with part.open("xb") as sink:
            manifest, attachments = load.fill(sink)
        size = _sync(part)
        load.remember(manifest, attachments, name=path.name, parting=None)
    return Sent(load.officer, manifest.number, path, manifest.events, manifest.attachments, size)


@contextmanager
def _part_of(path: Path) -> Iterator[Path]:
    """Yield the name under which a file grows; it gets its own when all is well, else it goes.

    It is hidden, so that neither a person nor a colleague's program takes half of a bundle.
    """
    part = path.with_name(f".{path.name}{PART}")
    try:
        yield part
        part.replace(path)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    with suppress(OSError):  # Not every share can sync a folder; the file itself is on the disk.
        disk.sync_directory(path.parent)


def _sync(part: Path) -> int:
    """Force a file to the disk, open it to whoever may use its folder, and return its length."""
    disk.share_with_folder(part)
    disk.sync_file(part)
    return part.stat().st_size
