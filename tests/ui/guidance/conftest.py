# SPDX-License-Identifier: Apache-2.0
"""Owns the seat that tests of guidance take: that of the register, with the place for guidance."""

from __future__ import annotations

import pytest

from tests.ui.guidance.harness import Shelf


@pytest.fixture
def seat(window, sample) -> Shelf:
    """Return a window in which the office is open and the director sits."""
    taken = Shelf(window, sample)
    yield taken
    taken.settle()
