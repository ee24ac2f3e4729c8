# SPDX-License-Identifier: Apache-2.0
"""Owns the times of failed unlocks: a small file outside the database, which is closed then.

Times only. The next successful unlock moves them into the access log. Whoever can write to the
folder can remove them; the file helps against the curious, not against the determined.
"""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from storage.vault import disk

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME = "failed-unlocks"
_MAX_SIZE = 64 << 10  # some 2,500 attempts; more would tell nothing new


def note(folder: Path, now: datetime) -> None:
    """Append the time of a failed unlock."""
    # "The passphrase is wrong" is what the person must hear, even where nothing can be written.
    with suppress(OSError), open(folder / FILE_NAME, "ab", opener=_private) as file:
        if file.tell() < _MAX_SIZE:
            file.write(f"{now.isoformat(timespec='seconds')}\n".encode())


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def take(folder: Path) -> list[datetime]:
    """Return the times noted so far, oldest first, and forget them."""
    path = folder / FILE_NAME
    if not path.exists():
        return []
    with disk.disk_errors():
        lines = path.read_bytes()[:_MAX_SIZE].decode("ascii", "replace").splitlines()
    times = []
    for line in lines:
        with suppress(ValueError):  # a line cut off by a crash is no time
            times.append(datetime.fromisoformat(line))
    disk.remove_file(path)
    return times
