# SPDX-License-Identifier: Apache-2.0
"""Owns the offices that the tests of the exchange start from, made once and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.storage.sync.team import Team

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def founded_team(tmp_path_factory) -> Team:
    team = Team.make(tmp_path_factory.mktemp("team"), ("ada", "bo", "cy"))
    team.close()
    return team


@pytest.fixture
def team(founded_team, tmp_path) -> Iterator[Team]:
    """Return a director and two officers who know one another."""
    copied = founded_team.copy(tmp_path)
    yield copied
    copied.close()
