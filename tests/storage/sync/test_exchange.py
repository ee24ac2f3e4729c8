# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that laptops which meet by files come to have the same, whatever gets lost."""

from __future__ import annotations

import shutil
from datetime import timedelta

import pytest

from core.casework.entering import add_note, attach_document
from core.office import changes
from storage.sync import overview
from storage.sync.peers import Peers
from tests.storage.sync.team import ON, code_of


def same(team, *names: str) -> None:
    """Demand that laptops have the same events and the same office."""
    first, *others = [team[name].records for name in names or team.laptops]
    for other in others:
        for file in first.journal.log.files():
            assert {e.id for e in first.events(file)} == {e.id for e in other.events(file)}
        assert first.office.officers == other.office.officers
        assert first.journal.log.files().__len__() == other.journal.log.files().__len__()


def test_what_one_enters_the_other_reads(team):
    file = team["ada"].open_case("Rosa Alvarez")
    (taken,) = team.send("ada", "bo")
    assert taken.files == {file}
    assert taken.new == len(team["ada"].records.events(file))
    assert team["bo"].records.load(file).case.applicant.name == "Rosa Alvarez"


def test_a_bundle_holds_only_what_the_last_ones_did_not_bring(team):
    file = team["ada"].open_case()
    team.exchange()
    team["ada"].act(file, add_note, kind="note", text="She called again.")
    (taken,) = team.send("ada", "bo")
    assert (taken.new, taken.known) == (1, 0)
    team.exchange(rounds=1)
    (taken,) = team.send("ada", "bo")
    assert (taken.new, taken.known) == (0, 0)


def test_what_is_not_acknowledged_is_sent_again(team):
    file = team["ada"].open_case()
    for path in team.write("ada", "bo"):
        path.unlink()  # the stick was lost
    (taken,) = team.send("ada", "bo")
    assert taken.files == {file}
    assert taken.missing == (), "the second made up for the first"


def test_a_bundle_that_nothing_made_up_for_is_missing_by_its_number(team):
    team["ada"].open_case()
    (lost,) = team.write("ada", "bo")
    number = Peers(team["ada"].records.vault.db).next_number(team["bo"].officer)[0] - 1
    # As if an honest but old program did not say what it makes up for.
    db = team["ada"].records.vault.db
    db.execute("UPDATE sealed_to SET up_to = ? WHERE up_to < ?", (number, number))
    (taken,) = team.send("ada", "bo")
    assert taken.missing == (number,)
    assert team["bo"].take(lost).missing == ()


def test_the_same_bundle_again_changes_nothing_and_says_so(team):
    team["ada"].open_case()
    (path,) = team.write("ada", "bo")
    team["bo"].take(path)
    before = team["bo"].records.journal.log.head()
    for _ in range(3):
        again = team["bo"].take(path)
        assert again.warnings == ["sync.repeated"]
        assert again.new == 0
    assert team["bo"].records.journal.log.head() == before


def test_an_older_bundle_after_newer_ones_changes_nothing_newer(team):
    file = team["ada"].open_case()
    (old,) = team.write("ada", "bo")
    team["ada"].act(file, add_note, kind="note", text="Later.")
    team.send("ada", "bo")
    taken = team["bo"].take(old)
    assert taken.warnings == ["sync.older"]
    assert taken.new == 0
    assert len(team["bo"].records.load(file).case.notes) == 1


def test_a_colleague_passes_on_what_another_wrote(team):
    file = team["ada"].open_case()
    team.send("ada", "bo")
    (taken,) = team.send("bo", "cy")
    assert taken.files == {file}
    team.exchange()
    same(team)


def test_attachments_travel_once(team):
    ada, bo = team["ada"], team["bo"]
    file = ada.open_case()
    data = bytes(range(256)) * 8_000
    name = attach(ada, file, data)
    (first,) = team.write("ada", "bo")
    (second,) = team.write("ada", "bo")
    assert second.stat().st_size < len(data) < first.stat().st_size
    bo.take(first)
    assert bo.records.read_attachment(name) == data


def test_bytes_that_got_lost_are_asked_for(team):
    ada, bo = team["ada"], team["bo"]
    file = ada.open_case()
    name = attach(ada, file, b"the only copy" * 1_000)
    (lost,) = team.write("ada", "bo")
    lost.unlink()
    team.send("ada", "bo")
    assert bo.records.absent_attachments() == [name]
    team.send("bo", "ada")
    team.send("ada", "bo")
    assert bo.records.absent_attachments() == []


def attach(laptop, file, data: bytes) -> str:
    with laptop.records.transaction():
        attached = laptop.records.attach(data, "letter.txt", "text/plain")
        laptop.act(
            file, attach_document, sha256=attached.sha256, size=attached.size,
            name=attached.name, media_type=attached.media_type,
        )  # fmt: skip
    return attached.sha256


def test_nobody_else_can_open_a_bundle(team):
    team["ada"].open_case()
    (path,) = team.write("ada", "bo")
    before = team["cy"].records.journal.log.head()
    assert code_of(team["cy"].take, path) == "sync.not_for_me"
    assert team["cy"].records.journal.log.head() == before
    (arrival,) = overview.arrivals(team["cy"].records, 1)
    assert (arrival.outcome, arrival.sender) == ("sync.not_for_me", None)


def test_a_refused_bundle_leaves_nothing_but_the_word_that_it_came(team):
    team["ada"].open_case()
    (path,) = team.write("ada", "bo")
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    before = team["bo"].records.journal.log.head()
    assert code_of(team["bo"].take, path) == "sync.damaged"
    assert team["bo"].records.journal.log.head() == before
    assert overview.arrivals(team["bo"].records, 1)[0].outcome == "sync.damaged"


def test_what_a_revoked_device_sends_is_refused(team):
    ada, bo = team["ada"], team["bo"]
    bo.open_case()
    (path,) = team.write("bo", "ada")
    ada.office(
        lambda office, registers: changes.revoke_device(
            office, registers, bo.records.instance, "stolen", ON
        )
    )
    assert code_of(team.write, "ada", "bo") == "sync.no_device", "already while it is proposed"
    team.send("ada", "cy")
    (pending,) = team["cy"].records.office.pending
    team["cy"].office(
        lambda office, _: changes.approve(office, pending.event, team["cy"].officer, ON)
    )
    team.send("cy", "ada")
    assert code_of(ada.take, path) == "sync.sender_revoked"


def test_work_of_a_lost_laptop_comes_through_who_had_it(team):
    file = team["bo"].open_case()
    team.send("bo", "cy")
    team["ada"].office(
        lambda office, registers: changes.revoke_device(
            office, registers, team["bo"].records.instance, "stolen", ON
        )
    )
    (taken,) = team.approve(team["ada"])
    assert file in team["ada"].files()
    assert taken.warnings == ["sync.of_revoked"], "to be looked through"
    same(team, "ada", "cy")


def test_two_laptops_under_one_name_are_noticed(team, tmp_path):
    bo = team["bo"]
    bo.records.vault.close()
    shutil.copytree(bo.vault.folder, tmp_path / "clone.vault")
    reopened = bo.reopen(bo.vault.folder)
    clone = bo.reopen(tmp_path / "clone.vault")
    for laptop in (reopened, clone):
        laptop.open_case()
    team.laptops |= {"bo": reopened, "clone": clone}
    team.send("bo", "ada")
    (taken,) = team.send("clone", "ada")
    assert "sync.cloned" in taken.warnings
    clone.vault.close()


@pytest.mark.parametrize("years", [-10, 10])
def test_a_wrong_clock_changes_nothing_but_is_mentioned(team, years):
    team["bo"].clock.skew = timedelta(days=365 * years)
    file = team["ada"].open_case()
    team.exchange(rounds=1)
    team["bo"].act(file, add_note, kind="note", text="From another year.")
    (taken,) = team.send("bo", "ada")
    assert taken.warnings == ["sync.clock"]
    team.exchange()
    same(team)
