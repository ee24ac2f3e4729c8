# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that officers who shut one another out lose nothing, and all learn who may."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.casework.entering import add_note
from storage.sync import overview
from storage.sync.audience import may_have
from storage.sync.custody import Custody
from tests.storage.sync.secrecy import opened
from tests.storage.sync.test_exchange import attach

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.ids import FileId
    from tests.storage.sync.team import Team


@pytest.fixture
def team(founded_case: Team, tmp_path: Path) -> Iterator[Team]:
    copied = founded_case.copy(tmp_path)
    yield copied
    copied.close()


@pytest.fixture
def case(team: Team) -> FileId:
    """Return a case that all three have, with a note of each that nobody else has."""
    file = team["ada"].case
    for name in team.laptops:
        team[name].act(file, add_note, kind="note", text=f"What {name} knows.")
    return file


def decide(team: Team, file: FileId, name: str, *, by: str, out: bool = True) -> None:
    team[by].recuse(file, team[name].officer, out=out)


def holders(team: Team, file: FileId) -> set[str]:
    return {name for name, laptop in team.laptops.items() if file in laptop.files()}


def shown_to(team: Team, file: FileId) -> set[str]:
    return {
        name
        for name in holders(team, file)
        if may_have(team[name].vault.db, file, team[name].officer)
    }


def all_events(team: Team, file: FileId) -> set[str]:
    return {event.id for one in team.laptops.values() for event in one.records.events(file)}


def notes(team: Team, name: str, file: FileId) -> set[str]:
    return {note.text for note in team[name].records.load(file).case.notes}


ALL_NOTES = {"What ada knows.", "What bo knows.", "What cy knows."}
CIRCLE = (("ada", "bo"), ("bo", "cy"), ("cy", "ada"))


def test_three_notices_in_a_circle_destroy_nothing(team, case):
    """Each is told by one who may have it as far as both know, and has told another the same."""
    for keeper, other in CIRCLE:
        decide(team, case, other, by=keeper)
    before = all_events(team, case)
    written = [(other, team.write(keeper, other)) for keeper, other in CIRCLE]
    for other, (path,) in written:
        assert not team[other].take(path).withdrawn
        path.unlink()
    team.exchange(rounds=4)
    assert all_events(team, case) == before
    assert shown_to(team, case) == set(), "each has learnt that he may not have it"


def test_who_has_not_heard_that_another_was_let_in_again_hands_the_case_on_to_him(team, case):
    """Cy knows that Bo was shut out; that Ada let him in again she could not tell him any more."""
    decide(team, case, "bo", by="ada")
    team.send("ada", "cy")
    decide(team, case, "bo", by="ada", out=False)
    decide(team, case, "cy", by="ada")
    decide(team, case, "ada", by="ada")
    team.send("ada", "bo")
    team.exchange(rounds=5)
    assert holders(team, case) == shown_to(team, case) == {"bo"}
    assert notes(team, "bo", case) == ALL_NOTES


def test_who_gave_his_word_keeps_it_hidden_until_the_other_has_answered(team, case):
    team.exchange()
    decide(team, case, "bo", by="ada")
    late = team.write("ada", "bo")
    team.send("ada", "cy")
    decide(team, case, "ada", by="cy")
    team.send("cy", "ada")
    assert case in team["ada"].files()
    assert Custody(team["ada"].records).is_bound(case)
    assert shown_to(team, case) == {"bo", "cy"}
    for path in late:
        team["bo"].take(path)
    team.send("bo", "ada")
    team.exchange()
    assert holders(team, case) == {"cy"}
    assert notes(team, "cy", case) == ALL_NOTES


def test_who_never_answers_does_not_bind_once_his_word_was_taken_back(team, case):
    """Bo reads that Ada may not have it herself; he counts on her no more, and she gives it up."""
    team.exchange()
    decide(team, case, "bo", by="ada")
    for path in team.write("ada", "bo"):
        path.unlink()  # lost, and her word with it
    team.send("ada", "cy")
    decide(team, case, "ada", by="cy")
    team.send("cy", "ada")
    team.send("ada", "bo")
    assert case in team["bo"].files(), "her word was taken back"
    team.send("bo", "ada")
    assert case not in team["ada"].files()


def test_two_who_were_given_it_by_a_third_hear_of_each_other(team, case):
    ada, bo, cy = (team[name] for name in ("ada", "bo", "cy"))
    new = ada.open_case("Ben Okoye")
    team.send("ada", "bo")
    team.send("ada", "cy")
    assert cy.records.instance not in Custody(bo.records).holders(new)
    assert bo.records.instance in Custody(cy.records).holders(new)


def test_who_said_that_he_gave_it_back_is_not_asked_again(team, case):
    """Ada heard it from Bo, Cy has not: what he says of Bo to Ada is older."""
    team.exchange()
    decide(team, case, "bo", by="ada")
    team.send("ada", "bo")
    team.send("bo", "ada")
    team["cy"].act(case, add_note, kind="note", text="It goes on.")
    team.send("cy", "ada")
    bo = team["bo"].records.instance
    assert bo in Custody(team["cy"].records).holders(case)
    assert bo not in Custody(team["ada"].records).holders(case)


def test_what_shut_an_officer_out_is_not_lost_with_the_laptop_of_who_decided_it(team, case):
    """Only Bo has heard of it. Cy goes on sending him the case; then he is told."""
    team.exchange()
    decide(team, case, "bo", by="ada")
    team.send("ada", "bo")
    team["cy"].act(case, add_note, kind="note", text="Cy has not heard of it.")
    for name in ("cy", "bo", "cy", "bo"):
        team.send(name, "bo" if name == "cy" else "cy")
    assert shown_to(team, case) == {"ada", "cy"}
    assert not may_have(team["cy"].vault.db, case, team["bo"].officer)
    assert not list(team["cy"].vault.db.query("SELECT 1 FROM must_hear"))
    assert not list(team["bo"].vault.db.query("SELECT 1 FROM must_hear"))


def test_it_is_shown_who_has_given_it_back_and_who_has_not_answered(team, case):
    ada, bo = team["ada"], team["bo"]
    team.exchange()
    assert overview.returns(ada.records) == ()
    decide(team, case, "bo", by="ada")
    team.send("ada", "bo")
    (waiting,) = overview.returns(ada.records)
    number = ada.records.load(case).case.number
    assert (waiting.file, waiting.number, waiting.given_back) == (case, number, None)
    assert waiting.device.instance == bo.records.instance
    team.send("bo", "ada")
    (done,) = overview.returns(ada.records)
    assert done.given_back is not None
    assert done.given_back.date() == ada.clock().date()
    team.exchange()
    assert overview.returns(ada.records) == (done,), "the first answer counts"
    assert overview.returns(bo.records) == ()


def test_who_may_not_have_it_is_shown_nothing_of_who_gave_it_back(team, case):
    team.exchange()
    decide(team, case, "bo", by="ada")
    team.send("ada", "bo")
    team.send("ada", "cy")
    decide(team, case, "ada", by="cy")
    team.send("cy", "ada")
    assert case in team["ada"].files()
    assert overview.returns(team["ada"].records) == ()


def test_who_keeps_a_file_says_which_bytes_he_lacks_of_it_and_is_given_them(team):
    file = team["ada"].open_case()
    team.exchange()
    deed = attach(team["ada"], file, b"the deed")
    for path in team.write("ada", "bo"):
        path.unlink()  # lost with the bytes, which travel once
    team.send("ada", "bo")
    assert set(team["bo"].records.absent_attachments()) == {deed}
    team.send("bo", "ada")
    decide(team, file, "ada", by="bo")
    (path,) = team.write("bo", "ada")
    _, manifest = opened(path.read_bytes(), team["bo"], team["ada"])
    assert manifest.wants == (deed,)
    team["ada"].take(path)
    assert file not in team["ada"].files(), "given back on Bo's word"
    team.send("ada", "bo")
    assert team["bo"].records.has_attachment(deed)


def test_who_is_given_a_case_by_a_late_bundle_is_told_what_was_decided_long_before(team, case):
    team.exchange()
    decide(team, case, "bo", by="ada")
    team.send("ada", "bo")
    assert case not in team["bo"].files()
    team.send("bo", "ada")
    decide(team, case, "bo", by="ada", out=False)
    (late,) = team.write("ada", "bo")
    decide(team, case, "bo", by="ada")
    team.send("bo", "ada")  # It says once more that the case was given back.
    team["bo"].take(late)
    assert case in team["bo"].files(), "the lift has come, and not what came after it"
    team.exchange("ada", "bo")
    assert case not in team["bo"].files()
