# SPDX-License-Identifier: Apache-2.0
"""Owns the fixture that the tests of the office share."""

from __future__ import annotations

import pytest

from tests.core.office.harness import Staff, team


@pytest.fixture(scope="session")
def _team() -> Staff:
    return team()


@pytest.fixture
def staff(_team: Staff) -> Staff:
    """Return the team; each test has its own copy of everybody's events."""
    copy = Staff("ada")
    for name, laptop in _team.laptops.items():
        copy.laptop(name).files = {file: dict(known) for file, known in laptop.files.items()}
        copy.laptop(name).clock = laptop.clock
    return copy
