# SPDX-License-Identifier: Apache-2.0
"""Owns the office of three laptops on which the exchange is tried: one before a window, two not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.factory import PASSPHRASE
from tests.storage.sync.team import Team
from tests.ui.conftest import do
from tests.ui.exchange.crew import Crew
from ui.operations.vault import open_vault
from ui.operations.ways_in import read_passphrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def founded_team(tmp_path_factory) -> Team:
    team = Team.make(tmp_path_factory.mktemp("crew"), ("ada", "bo", "cy"))
    team.close()
    return team


@pytest.fixture
def team(founded_team, tmp_path) -> Iterator[Team]:
    """Return a director and two officers who know one another."""
    copied = founded_team.copy(tmp_path / "laptops")
    (tmp_path / "stick").mkdir()
    copied.folder = tmp_path / "stick"
    yield copied
    copied.close()


@pytest.fixture
def sit_down(team, make_window) -> Callable[..., Crew]:
    """Return a function that puts one of the three before a window."""

    def sit(name: str) -> Crew:
        laptop = team[name]
        folder: Path = laptop.vault.folder
        laptop.vault.close()
        window = make_window(folder)
        secret = read_passphrase(PASSPHRASE).value
        window.enter(do(open_vault(folder=folder, secret=secret), window))
        return Crew(window, None, team, name)

    return sit


@pytest.fixture
def crew(sit_down) -> Iterator[Crew]:
    """Return the director before a window; Bo and Cy have laptops of their own."""
    seat = sit_down("ada")
    yield seat
    seat.settle()
