# SPDX-License-Identifier: Apache-2.0
"""Owns folders in memory for tests that write and sync so often that a disk would set the pace.

A `conftest.py` that imports `tmp_path` and `tmp_path_factory` gives them to all tests below it: the
same calls, without waiting for a disk, where there is room. What takes a worker many seconds is
made by `made_for_all_workers`.
"""

from __future__ import annotations

import fcntl
import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_MEMORY = Path("/dev/shm")
_ENOUGH = 2 << 30
"""A container may have a memory disk of 64 MiB; what all tests keep there is some 500 MiB."""


class Folders:
    """Makes folders inside one."""

    def __init__(self, whole: Path) -> None:
        self._whole = whole

    def mktemp(self, name: str) -> Path:
        """Make a folder that nobody else has."""
        return Path(tempfile.mkdtemp(prefix=f"{name}-", dir=self._whole))


def made_for_all_workers(make: Callable[[Path], object], target: Path) -> None:
    """Let the first worker that comes make a folder, and give each a copy of its own.

    The others wait, which costs nothing; `tests/conftest.py` says where it lies until the end.
    """
    whole, begun, lock = (
        Path(os.environ["PROBITAS_TESTS"], f"{make.__module__}.{make.__qualname__}{part}")
        for part in ("", ".begun", ".lock")
    )
    with lock.open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        if not whole.exists():
            with _folder() as folder:
                make(Path(folder, whole.name))
                shutil.copytree(Path(folder, whole.name), begun)
            begun.rename(whole)
    shutil.copytree(whole, target)


@pytest.fixture(scope="session")
def tmp_path_factory() -> Iterator[Folders]:
    """Where that is which is made once and copied."""
    with _folder() as folder:
        yield Folders(Path(folder))


@pytest.fixture
def tmp_path() -> Iterator[Path]:
    """A folder of the test's own."""
    with _folder() as folder:
        yield Path(folder)


def _folder() -> tempfile.TemporaryDirectory[str]:
    room = os.access(_MEMORY, os.W_OK) and shutil.disk_usage(_MEMORY).free >= _ENOUGH
    return tempfile.TemporaryDirectory(prefix="probitas-", dir=_MEMORY if room else None)
