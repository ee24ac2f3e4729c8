# SPDX-License-Identifier: Apache-2.0
"""Owns the offices that the tests of the exchange start from, made once and copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.disclosure import CYCLE, cycle_acts
from tests.core.disclosure.office import CYCLE_2021, RULES
from tests.storage.sync.team import ON, Team, done

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


@pytest.fixture(scope="session")
def founded_case(founded_team, tmp_path_factory) -> Team:
    """Return the same office, in which all three have a case."""
    team = founded_team.copy(tmp_path_factory.mktemp("case"))
    team["ada"].open_case("Rosa Alvarez")
    team.exchange()
    team.close()
    return team


@pytest.fixture(scope="session")
def founded_programme(tmp_path_factory) -> Team:
    """Return an office with a reviewer, a cycle, and an officer who has nothing to do with it."""
    team = Team.make(tmp_path_factory.mktemp("programme"), ("ada", "bo", "eve"))
    ada = team["ada"]
    begun = cycle_acts.begin(ada.records.office, CYCLE_2021, RULES, by=ada.officer, on=ON)
    done(ada.records.create(CYCLE, begun))
    team.exchange()
    team.close()
    return team


@pytest.fixture
def programme(founded_programme, tmp_path) -> Iterator[Team]:
    """Return it, copied."""
    copied = founded_programme.copy(tmp_path)
    yield copied
    copied.close()
