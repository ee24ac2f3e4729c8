# SPDX-License-Identifier: Apache-2.0
"""Owns the plain-file side of a vault: atomic writes, free space, and which disks are refused.

A file is replaced by writing a new one beside it, syncing it, renaming it over the old one and
syncing the folder; a power cut leaves the old file or the new one. What the operating system
says is turned into the few sentences a person can act on.
"""

from __future__ import annotations

import errno
import os
import shutil
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_FULL = {errno.ENOSPC, errno.EDQUOT}
_READ_ONLY = {errno.EROFS, errno.EACCES, errno.EPERM}
_NETWORK_KINDS = {
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "lustre", "glusterfs", "davfs",
    "fuse.sshfs", "fuse.rclone", "fuse.glusterfs", "fuse.davfs2", "fuse.s3fs", "fuse.gvfsd-fuse",
}  # fmt: skip
_MIB = 1 << 20
_PIECE = 4 * _MIB


@contextmanager
def disk_errors() -> Iterator[None]:
    """Turn an error of the operating system into the `UserError` that says what to do."""
    try:
        yield
    except OSError as error:
        raise as_user_error(error) from error


def as_user_error(error: OSError) -> UserError:
    """Return the obstacle behind an error of the operating system: full, read-only or broken."""
    if error.errno in _FULL:
        return UserError("vault.disk_full")
    if error.errno in _READ_ONLY:
        return UserError("vault.read_only")
    return UserError("vault.io_error")


def copy_file(source: Path, target: Path, progress: Callable[[int], object]) -> None:
    """Copy a file; `progress` is told how many bytes are there, and ends it with what it raises."""
    done = 0
    with source.open("rb") as read, target.open("wb") as write:
        while some := read.read(_PIECE):
            done += write.write(some)
            progress(done)


def sync_directory(folder: Path) -> None:
    """Make renames and removals in a folder durable. Windows has no such call and needs none."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_folder(folder: Path) -> None:
    """Make a folder and those above it that are missing, durably and for their owner only."""
    with disk_errors():
        if not folder.is_dir():
            make_folder(folder.parent)
            folder.mkdir(mode=0o700, exist_ok=True)
            sync_directory(folder.parent)


def sync_file(path: Path) -> None:
    """Force a file's content to the disk."""
    descriptor = os.open(path, os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def share_with_folder(path: Path) -> None:
    """Open a file to whoever may use the folder it lies in; for what is sealed, or no secret.

    The program's own files are for their owner only; without this a colleague who shares the
    folder could not read what was laid there for him. A disk without such rights has none to give.
    """
    with suppress(OSError):
        path.chmod(path.parent.stat().st_mode & 0o666)


def atomic_write(path: Path, data: bytes) -> None:
    """Replace a file so that any interruption leaves the old content or the new, never a mix."""
    temporary = path.with_name(path.name + ".part")
    with disk_errors():
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
        except OSError:
            temporary.unlink(missing_ok=True)
            raise
        sync_directory(path.parent)


def replace_file(source: Path, target: Path) -> None:
    """Rename over a file, durably."""
    with disk_errors():
        source.replace(target)
        sync_directory(target.parent)


def remove_file(path: Path) -> None:
    """Remove a file if it is there, durably."""
    with disk_errors():
        path.unlink(missing_ok=True)
        sync_directory(path.parent)


def require_free_space(folder: Path, planned: int) -> None:
    """Refuse a large write, of `planned` bytes, unless twice that is free."""
    with disk_errors():
        free = shutil.disk_usage(folder).free
    if free < 2 * planned:
        raise UserError("vault.no_space", needed=2 * planned // _MIB + 1, free=free // _MIB)


def refuse_network_disk(folder: Path) -> None:
    """Refuse a folder on a network file system, where a lock and an fsync promise nothing.

    SQLite's write-ahead log is documented for one host only. macOS tells no kind to Python, so
    nothing is refused there.
    """
    kind = _network_kind(folder)
    if kind:
        raise UserError("vault.network_disk", kind=kind)


def _network_kind(folder: Path) -> str:
    if sys.platform == "win32":
        import ctypes  # Windows only: the one call that tells a mapped drive from a disk

        anchor = folder.resolve().anchor
        remote = ctypes.windll.kernel32.GetDriveTypeW(anchor) == 4
        return "SMB" if remote or anchor.startswith("\\\\") else ""
    mounts = Path("/proc/self/mountinfo")
    if not mounts.exists():
        return ""
    return network_kind_of(folder.resolve(), mounts.read_text(encoding="utf-8", errors="replace"))


def network_kind_of(folder: Path, mountinfo: str) -> str:
    """Return the network file system a folder is on, by Linux' mountinfo, or an empty string."""
    best, kind = -1, ""
    for line in mountinfo.splitlines():
        before, _, after = line.partition(" - ")
        fields = before.split(" ")
        if len(fields) < 5 or not after:
            continue
        point = Path(fields[4].encode().decode("unicode_escape"))
        # Later lines cover earlier ones on the same mount point.
        if folder.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), after.split(" ")[0]
    return kind if kind in _NETWORK_KINDS else ""
