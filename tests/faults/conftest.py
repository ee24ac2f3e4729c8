# SPDX-License-Identifier: Apache-2.0
"""Owns the office that every fault is done to a copy of."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.faults import office

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.faults.office import Keys


@pytest.fixture
def tmp_path(tmp_path) -> Iterator[Path]:
    """A folder in memory where there is one: the same calls, without waiting for a disk."""
    memory = Path("/dev/shm")
    if not os.access(memory, os.W_OK):
        yield tmp_path
        return
    with tempfile.TemporaryDirectory(prefix="probitas-", dir=memory) as folder:
        yield Path(folder)


@pytest.fixture(scope="session")
def original(tmp_path_factory) -> Keys:
    return office.make(tmp_path_factory.mktemp("office"))


@pytest.fixture
def keys(original, tmp_path) -> Keys:
    """The keys of a fresh copy of the office."""
    return original.copy(tmp_path / "Office.vault")
