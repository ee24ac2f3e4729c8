# SPDX-License-Identifier: Apache-2.0
"""Owns an exchange folder that a team shares, and how it is looked into."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from storage.sync.bundle import is_for
from storage.sync.folder import Round, exchange

if TYPE_CHECKING:
    from pathlib import Path

LONG_AGO = datetime(2011, 3, 4, tzinfo=UTC).timestamp()


@pytest.fixture
def shared(team, tmp_path) -> Path:
    """Return an exchange folder in which everything was said that there was to say."""
    folder = tmp_path / "shared"
    folder.mkdir()
    for _ in range(4):
        meet(team, folder)
    return folder


def meet(team, folder: Path, *names: str) -> dict[str, Round]:
    """Let people look into the folder, one after the other."""
    return {name: look(team, folder, name) for name in names or team.laptops}


def look(team, folder: Path, name: str, progress=lambda _done, _total: None) -> Round:
    return exchange(team[name].records, folder, progress)


def bundle_for(team, folder: Path, name: str, sender: str = "ada") -> Path:
    """Have a case opened and written; return the bundle for one colleague."""
    team[sender].open_case()
    before = set(folder.iterdir())
    look(team, folder, sender)
    return one_for(team, set(folder.iterdir()) - before, name)


def one_for(team, paths: set[Path], name: str) -> Path:
    key = team[name].records.journal.device.exchange
    found = []
    for path in paths:
        with path.open("rb") as stream:
            found += [path] if is_for(stream, key) else []
    (path,) = found
    return path


def aged(path: Path, when: float = LONG_AGO) -> Path:
    os.utime(path, (when, when))
    return path


def refusals(round_: Round) -> list[tuple[str, str]]:
    return [(name, refusal.code) for name, refusal in round_.refused]


def content(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}
