# SPDX-License-Identifier: Apache-2.0
"""Owns a folder in memory for tests that write and sync so often that a disk would set the pace.

A `conftest.py` that imports `tmp_path` gives it to all tests below it.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

_MEMORY = Path("/dev/shm")
_ENOUGH = 1 << 30
"""A container may have a memory disk of 64 MiB, which a few vaults fill."""


@pytest.fixture
def tmp_path(tmp_path) -> Iterator[Path]:
    """A folder in memory where there is room: the same calls, without waiting for a disk."""
    if not os.access(_MEMORY, os.W_OK) or shutil.disk_usage(_MEMORY).free < _ENOUGH:
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="probitas-", dir=_MEMORY) as folder:
        yield Path(folder)
