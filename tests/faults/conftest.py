# SPDX-License-Identifier: Apache-2.0
"""Owns the office that every fault is done to a copy of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.faults import office
from tests.memory_folder import tmp_path, tmp_path_factory
from tests.stretching import stretched_once

if TYPE_CHECKING:
    from tests.faults.office import Keys

__all__ = ["stretched_once", "tmp_path", "tmp_path_factory"]


@pytest.fixture(scope="session")
def original(tmp_path_factory) -> Keys:
    return office.make(tmp_path_factory.mktemp("office"))


@pytest.fixture
def keys(original, tmp_path) -> Keys:
    """The keys of a fresh copy of the office."""
    return original.copy(tmp_path / "Office.vault")
