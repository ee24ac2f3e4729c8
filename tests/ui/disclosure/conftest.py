# SPDX-License-Identifier: Apache-2.0
"""Owns the seat that tests of disclosure take."""

from __future__ import annotations

import pytest

from tests.ui.disclosure.harness import Programme


@pytest.fixture
def seat(window, sample) -> Programme:
    """Return a window in which the office is open and the director sits."""
    taken = Programme(window, sample)
    yield taken
    taken.settle()
