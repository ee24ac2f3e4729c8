# SPDX-License-Identifier: Apache-2.0
"""Owns the office in which colleagues help to open a vault, made once and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from storage.escrow import holding
from tests.storage.sync.team import Team

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def founded_team(tmp_path_factory) -> Team:
    """Ada's vault is held by Bo, Cy and Di; all of them, and Eve, know it."""
    team = Team.make(tmp_path_factory.mktemp("team"), ("ada", "bo", "cy", "di", "eve"))
    holding.choose(team["ada"].records, [team[name].officer for name in ("bo", "cy", "di")])
    team.exchange("ada", "bo", rounds=1)
    for name in ("cy", "di", "eve"):
        team.send("ada", name)
    team.close()
    return team


@pytest.fixture
def team(founded_team, tmp_path) -> Iterator[Team]:
    copied = founded_team.copy(tmp_path)
    yield copied
    copied.close()
