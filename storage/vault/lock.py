# SPDX-License-Identifier: Apache-2.0
"""Owns the promise that one process at a time has a vault open.

The operating system holds the lock and drops it when the process ends, however it ends; a
process number alone would be believed after another program had been given the same number. The
number in the file only serves the message, and its presence tells that the last run was cut off.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from core.errors import UserError
from storage.vault.disk import disk_errors

if TYPE_CHECKING:
    from pathlib import Path

LOCK_NAME = "lock"
_MAX_TEXT = 32

if sys.platform == "win32":
    import msvcrt

    _LOCKED_BYTE = 1 << 20  # far behind the text, which others must be able to read

    def _try_lock(descriptor: int) -> bool:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


class VaultLock:
    """The lock on one vault folder; `stale` tells that the previous holder never let go."""

    def __init__(self, folder: Path) -> None:
        """Take the lock, or raise `UserError` naming the process that has it."""
        with disk_errors():
            flags = os.O_RDWR | os.O_CREAT
            self._descriptor = os.open(folder / LOCK_NAME, flags, 0o600)
        try:
            text = self._read()
            if not _try_lock(self._descriptor):
                raise UserError("vault.already_open", pid=text.decode("ascii", "replace") or "?")
            self.stale = bool(text)
            with disk_errors():
                self._write(str(os.getpid()).encode())
        except UserError:
            os.close(self._descriptor)
            raise

    def release(self) -> None:
        """Give the lock back; a vault locked in good order leaves an empty file."""
        with suppress(OSError):  # the text is for the message only; the disk may be gone
            self._write(b"")
        _unlock(self._descriptor)
        os.close(self._descriptor)

    def _read(self) -> bytes:
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        return os.read(self._descriptor, _MAX_TEXT)

    def _write(self, text: bytes) -> None:
        os.ftruncate(self._descriptor, 0)
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        os.write(self._descriptor, text)
