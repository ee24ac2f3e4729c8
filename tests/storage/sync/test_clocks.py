# SPDX-License-Identifier: Apache-2.0
"""Owns the proof (F24) that clocks decide nothing: years off, jumping back, or standing still."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

import pytest

from core.casework.entering import add_note, set_language
from tests.storage.sync.agreement import must_agree
from tests.storage.sync.histories import Play
from tests.storage.sync.team import Clock, Team

if TYPE_CHECKING:
    from collections.abc import Callable

TEN_YEARS = timedelta(days=3652)


@dataclass
class Jumping(Clock):
    """A clock that somebody keeps setting, mostly back."""

    def __call__(self) -> datetime:
        self.skew -= timedelta(hours=7) if self.moment.second % 3 else timedelta(hours=-13)
        return super().__call__()


@dataclass
class Standing(Clock):
    """A clock that stands still: all laptops write at one moment."""

    def __call__(self) -> datetime:
        return self.moment


HISTORIES = [6, pytest.param(25, marks=pytest.mark.soak)]
CLOCKS: dict[str, Callable[[int], Clock]] = {
    "ten years apart": lambda place: Clock(TEN_YEARS * (-1, 1, 0)[place]),
    "jumping back": lambda _: Jumping(),
    "standing still": lambda _: Standing(),
}


def outcome(
    office: Team, folder, histories: int, clock: Callable[[int], Clock] | None = None
) -> list[object]:
    """Play the same histories under other clocks; return what everybody has in the end."""
    folder.mkdir()
    team = office.copy(folder)
    for place, laptop in enumerate(team.laptops.values()):
        if clock is not None:
            laptop.clock = laptop.records.journal.now = clock(place)
    play = Play(team, Random("clocks"))
    try:
        play.run(histories, 4)
        must_agree(play)
        return [said(play, case) for case in play.made]
    finally:
        team.close()


def said(play: Play, case) -> object:
    """Return what a case says, without the identifiers that chance gives."""
    names = {one.officer: one.name for one in play.team.laptops.values()}
    whole = play.whole(case)
    fields = {
        "/".join(str(names.get(part, part)) for part in path.split("/")): [v.value for v in values]
        for path, values in whole.registers.fields.items()
        if path.split("/")[0] in ("language", "recusal", "member", "left_out", "restricted")
    }
    texts = sorted(note.text for note in whole.case.notes)
    return sorted(names[r] for r in whole.readers if r in names), fields, texts, len(whole.events)


@pytest.mark.parametrize("histories", HISTORIES)
def test_histories_come_out_the_same_whatever_the_clocks_say(founded_team, tmp_path, histories):
    right = outcome(founded_team, tmp_path / "right", histories)
    assert len(right) == histories
    for name, clock in CLOCKS.items():
        assert outcome(founded_team, tmp_path / name, histories, clock) == right, name


@pytest.mark.parametrize("years", [-10, 10])
def test_what_a_wrong_clock_wrote_comes_after_what_its_author_had_seen(team, years):
    ada, bo = team["ada"], team["bo"]
    bo.clock.skew = timedelta(days=365 * years)
    file = ada.open_case()
    ada.act(file, set_language, language="ar")
    team.exchange(rounds=1)
    bo.act(file, set_language, language="fr")
    team.send("bo", "ada")
    ada.act(file, set_language, language="ru")
    bo.act(file, add_note, kind="note", text="From another year.")
    team.exchange(rounds=2)
    for laptop in (ada, bo):
        opened = laptop.records.load(file)
        kinds = [step.event.kind for step in opened.registers.trail if step.ops]
        assert opened.case.language == "ru"
        assert opened.case.conflicts == ()
        assert [kinds.count("language_set"), kinds.count("note_added")] == [3, 1]
        author = [s.event.instance for s in opened.registers.trail if "language" in s.event.kind]
        assert author == [ada.records.instance, bo.records.instance, ada.records.instance]


@pytest.mark.parametrize("years", [-10, 10])
def test_a_bundle_from_another_year_is_taken_in_and_said_to_be_odd(team, years):
    team.exchange(rounds=1)
    team["bo"].clock.skew = timedelta(days=365 * years)
    file = team["bo"].open_case()
    (taken,) = team.send("bo", "ada")
    assert (taken.files, taken.warnings) == ({file}, ["sync.clock"])
    assert team["ada"].files() == team["bo"].files()


def test_a_clock_that_is_right_is_not_called_odd_by_a_bundle_that_comes_months_late(team):
    team.exchange(rounds=1)
    team["bo"].open_case()
    (late,) = team.write("bo", "ada")
    team["ada"].clock.moment += timedelta(days=200)
    assert team["ada"].take(late).warnings == []
