# SPDX-License-Identifier: Apache-2.0
"""Owns the office of three laptops on which the exchange is tried: one before a window, two not."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

import pytest

from core.ids import OfficerId, new_id
from storage.records.records import Records
from storage.vault import Passphrase, open_vault
from storage.vault.opening import open_with
from tests.factory import PASSPHRASE, make_vault
from tests.storage.sync.team import Team
from tests.ui.conftest import do
from tests.ui.exchange.crew import Crew
from ui.operations import Operation
from ui.operations.vault import welcome

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from storage.vault import Vault
    from tests.storage.sync.team import Laptop
    from ui.operations import OpenVault
    from ui.operations.vault import Welcome


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


@pytest.fixture(scope="session")
def made_vault(tmp_path_factory) -> Path:
    """Return the folder of a vault of no office yet: made once, to be copied."""
    vault, _ = make_vault(tmp_path_factory.mktemp("new"), officer=OfficerId(new_id()))
    vault.close()
    return vault.folder


@pytest.fixture
def new_vault(made_vault, tmp_path) -> Iterator[Vault]:
    """Return the open vault of somebody who is no colleague yet."""
    folder = shutil.copytree(made_vault, tmp_path / "new" / made_vault.name)
    vault = open_vault(folder, Passphrase(PASSPHRASE))
    yield vault
    if vault.db.is_open:
        vault.close()


def opened_again(laptop: Laptop, folder: Path, opened: OpenVault) -> Welcome:
    """Open a laptop's vault for a window without stretching the passphrase."""
    vault = open_with(folder, lambda f: (f.copies[0], laptop.opened), keyring=None)
    opened.hold(vault, Records(vault, now=lambda: datetime.now(UTC)))
    return welcome(opened)


@pytest.fixture
def sit_down(team, make_window) -> Callable[..., Crew]:
    """Return a function that puts one of the three before a window."""

    def sit(name: str) -> Crew:
        laptop = team[name]
        folder: Path = laptop.vault.folder
        laptop.vault.close()
        window = make_window(folder)
        window.enter(do(Operation(partial(opened_again, laptop, folder)), window))
        return Crew(window, None, team, name)

    return sit


@pytest.fixture
def crew(sit_down) -> Iterator[Crew]:
    """Return the director before a window; Bo and Cy have laptops of their own."""
    seat = sit_down("ada")
    yield seat
    seat.settle()
