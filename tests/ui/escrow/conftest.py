# SPDX-License-Identifier: Apache-2.0
"""Owns the closed vaults of an office whose director's vault two officers hold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from storage.escrow import helping, holding
from tests.storage.sync.team import Team

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class Vaults:
    """Folders of closed vaults, all with the factory's passphrase."""

    folder: Path
    team: Team

    def __getitem__(self, name: str) -> Path:
        return self.folder / name / "Office.vault"

    def answer(self, name: str, request: bytes) -> bytes:
        """Let a colleague answer on his own laptop."""
        laptop = self.team[name].reopen(self[name])
        answer = helping.answer(laptop.records, request)
        laptop.records.close()
        return answer


@pytest.fixture(scope="session")
def founded_vaults(tmp_path_factory) -> Team:
    team = Team.make(tmp_path_factory.mktemp("escrow"), ("ada", "bo", "cy", "eve"))
    holding.choose(team["ada"].records, [team[name].officer for name in ("bo", "cy")])
    for name in ("bo", "cy", "eve"):
        team.send("ada", name)
    team.close()
    return team


@pytest.fixture
def vaults(founded_vaults, tmp_path) -> Vaults:
    """Return copies of the vaults that the test may do anything to."""
    founded_vaults.copy(tmp_path).close()
    return Vaults(tmp_path, founded_vaults)
