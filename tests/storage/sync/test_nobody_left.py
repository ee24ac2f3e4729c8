# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a case which nobody may handle any more is kept, told of, and handed on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.casework.entering import add_note
from core.casework.membership import declare_recusal, lift_recusal
from core.office import changes
from core.office.office import Role
from storage.sync.audience import left_alone, may_have
from tests.storage.sync.team import ON, Team

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.ids import FileId


@pytest.fixture(scope="session")
def founded_pair(tmp_path_factory) -> Team:
    team = Team.make(tmp_path_factory.mktemp("pair"), ("ada", "bo", "eve"))
    team.close()
    return team


@pytest.fixture
def team(founded_pair, tmp_path) -> Iterator[Team]:
    """Return a director, an officer, and a reviewer who may have no complaint."""
    copied = founded_pair.copy(tmp_path)
    yield copied
    copied.close()


@pytest.fixture
def orphan(team) -> FileId:
    """Return a case of which both were recused, neither knowing of the other."""
    file = team["ada"].open_case("Rosa Alvarez")
    team.exchange()
    for name in ("ada", "bo"):
        recuse(team, file, name)
    team.exchange()
    return file


def recuse(team: Team, file: FileId, name: str) -> None:
    mine = team[name]
    mine.act(file, declare_recusal, officer=mine.officer, reason="A friend of hers.")


def told(team: Team) -> list[int]:
    return [left_alone(laptop.records) for laptop in team.laptops.values()]


def test_nobody_sees_it_and_the_laptops_that_have_it_keep_it(team, orphan):
    for name in ("ada", "bo"):
        laptop = team[name]
        assert orphan in laptop.files()
        assert not may_have(laptop.vault.db, orphan, laptop.officer)
        assert not list(laptop.records.search("Rosa"))


def test_whoever_has_it_is_told_how_many_such_cases_there_are(team, orphan):
    """Neither may have it, so each tells the other what was decided about who may, and no more."""
    team["bo"].open_case("Ben Okoye")
    team.exchange()
    assert told(team) == [1, 1, 0]


def test_an_alternate_who_is_entered_receives_it_whole_and_lets_the_others_in_again(team, orphan):
    ada, eve = team["ada"], team["eve"]
    person = {"name": "Eve Alternate", "title": "", "role": Role.ALTERNATE.value}
    ada.office(lambda office, r: changes.change_officer(office, r, eve.officer, person, ON))
    team.approve(ada)
    team.exchange()
    assert told(team) == [0, 0, 0]
    read = eve.records.load(orphan)
    assert read.case.persons[0].name == "Rosa Alvarez"
    events = {event.id for name in ("ada", "bo") for event in team[name].records.events(orphan)}
    assert events <= {step.id for step in read.registers.trail}
    eve.act(orphan, lift_recusal, officer=team["bo"].officer, reason="They have parted.")
    team.exchange()
    team["bo"].act(orphan, add_note, kind="note", text="Back at work.")


def test_where_one_has_heard_of_the_other_the_last_one_is_refused(team):
    file = team["ada"].open_case("Rosa Alvarez")
    team.exchange()
    recuse(team, file, "ada")
    team.exchange()
    bo = team["bo"]
    answer = bo.try_act(file, declare_recusal, officer=bo.officer, reason="A friend of hers.")
    assert answer.code == "case.nobody_left"


def test_who_leaves_the_office_as_the_last_for_a_case_does_not_take_it_along(team):
    """A change of the office knows nothing of cases: it is told afterwards."""
    ada, bo = team["ada"], team["bo"]
    file = ada.open_case("Rosa Alvarez")
    team.exchange()
    recuse(team, file, "ada")
    ada.office(lambda office, r: changes.retire_officer(office, r, bo.officer, ON, "Left"))
    assert told(team)[0] == 1
    assert file in ada.files()
