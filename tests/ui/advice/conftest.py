# SPDX-License-Identifier: Apache-2.0
"""Owns the seat that tests of the register take, and mail as it comes to an ethics office."""

from __future__ import annotations

import pytest

from tests.ui.advice.harness import Register


@pytest.fixture
def seat(window, sample) -> Register:
    """Return a window in which the office is open and the director sits."""
    taken = Register(window, sample)
    yield taken
    taken.settle()
