# SPDX-License-Identifier: Apache-2.0
"""Owns the reserve: disk kept beside the database, given back when there is none left.

Whoever finds the disk full must still be able to save what is on the screen and to lock; that
needs some MiB, and finding them is not the first thing a person should have to do. The file is
zeros and holds nothing; a backup has none.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from typing import TYPE_CHECKING

from storage.vault import disk

if TYPE_CHECKING:
    from pathlib import Path

NAME = "reserve"
SIZE = 32 << 20
SCARCE = 8 * SIZE
"""Bytes: with less free, no reserve is taken, and the person is told that the disk fills up."""


def keep(folder: Path) -> None:
    """Put a reserve into a vault's folder if there is none, and room enough."""
    path = folder / NAME
    with suppress(OSError):  # a disk without a reserve is no worse than it was
        if path.exists() or free(folder) < SCARCE:
            return
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            _fill(descriptor)
        except OSError:
            path.unlink()
        finally:
            os.close(descriptor)


def give_back(folder: Path) -> bool:
    """Remove the reserve if the disk of the vault is full; tell whether that made room.

    Another disk may be what is full, such as a stick that is written to.
    """
    path = folder / NAME
    with disk.disk_errors():
        if not path.exists() or free(folder) >= SIZE:
            return False
        path.unlink()
    return True


def free(folder: Path) -> int:
    """Return how many bytes are free on the disk of a folder."""
    return shutil.disk_usage(folder).free


def _fill(descriptor: int) -> None:
    """Take the room at once where the system can; a file with a hole in it would take none."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(descriptor, 0, SIZE)
        return
    for _ in range(SIZE >> 20):
        os.write(descriptor, bytes(1 << 20))
