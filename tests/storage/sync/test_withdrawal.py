# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a recused officer's laptop gives a case back, and nothing is lost by it."""

from __future__ import annotations

import hashlib

import pytest

from core.casework.entering import add_note
from core.casework.membership import declare_recusal, lift_recusal
from core.office import changes
from core.office.office import Role
from storage.records.check import check_history
from storage.sync import overview
from tests.storage.sync.secrecy import words_in
from tests.storage.sync.team import ON, code_of
from tests.storage.sync.test_exchange import attach, same


@pytest.fixture(scope="module")
def sharing(founded_team, tmp_path_factory):
    """Return an office in which all three have a case, with an attachment."""
    team = founded_team.copy(tmp_path_factory.mktemp("sharing"))
    file = team["ada"].open_case("Rosa Alvarez")
    attach(team["ada"], file, b"what she handed over" * 500)
    team.exchange()
    team.close()
    return team


@pytest.fixture
def team(sharing, tmp_path):
    copied = sharing.copy(tmp_path)
    yield copied
    copied.close()


@pytest.fixture
def shared(team):
    """Return the case that all three have."""
    return team["ada"].case


def recuse(team, file, name: str = "bo", by: str = "ada") -> None:
    team[by].act(file, declare_recusal, officer=team[name].officer, reason="A friend of hers.")


def traces(laptop, file) -> dict[str, int]:
    """Count what is left of a file in the tables of a laptop."""
    db = laptop.vault.db
    counts = {"event": db.query_value("SELECT count(*) FROM event WHERE file = ?", (file,))}
    counts["row"] = db.query_value("SELECT count(*) FROM file_row WHERE file = ?", (file,))
    counts["payload"] = db.query_value(
        "SELECT count(*) FROM payload WHERE event_no NOT IN (SELECT local_no FROM event)"
    )
    counts["attachment"] = db.query_value("SELECT count(*) FROM attachment")
    counts["chunk"] = db.query_value("SELECT count(*) FROM chunk")
    counts["found"] = len(laptop.records.search("Rosa"))
    return {name: count for name, count in counts.items() if count}


def test_after_the_next_import_the_case_is_gone(team, shared):
    recuse(team, shared)
    (taken,) = team.send("ada", "bo")
    assert taken.withdrawn == {shared}
    assert traces(team["bo"], shared) == {}
    assert code_of(team["bo"].records.load, shared) == "records.file_taken_back"
    assert check_history(team["bo"].vault).findings == ()


def test_not_a_word_of_it_is_left_in_any_byte_of_the_vault(team, shared):
    words = {shared: "kestrelwindhover"}
    for turn in range(60):
        for file, word in ((shared, words[shared]), (team["cy"].open_case(), "another")):
            team["ada" if file == shared else "cy"].act(
                file, add_note, kind="note", text=f"{word} " * (1 + turn % 40)
            )
        if turn % 5 == 0:
            team.send("ada", "bo")
            team.send("cy", "bo")
    team.send("ada", "bo")
    assert words_in(team["bo"], words) == {shared}
    recuse(team, shared)
    team.send("ada", "bo")
    assert words_in(team["bo"], words) == set()


def test_the_officer_keeps_a_certificate_that_says_nothing_else(team, shared):
    number = team["bo"].records.load(shared).case.number
    recuse(team, shared)
    team.send("ada", "bo")
    (certificate,) = overview.certificates(team["bo"].records)
    assert (certificate.file, certificate.number) == (shared, number)
    payload = team["bo"].vault.db.query_value("SELECT payload FROM withdrawn")
    assert b"friend" not in payload
    assert b"Rosa" not in payload


def test_afterwards_nothing_about_the_case_leaves_for_the_officer(team, shared):
    recuse(team, shared)
    team.exchange()
    quiet = [hashlib.sha256(path.read_bytes()).digest() and path.stat().st_size
             for path in team.write("ada", "bo")]  # fmt: skip
    for _ in range(40):
        team["ada"].act(
            shared, add_note, kind="note", text="What the officer must not learn. " * 20
        )
    attach(team["ada"], shared, b"another paper" * 5_000)
    team.send("ada", "cy")
    loud = [path.stat().st_size for path in team.write("ada", "bo")]
    assert loud == quiet, "not even a size tells"
    (taken,) = team.send("ada", "bo")
    assert (taken.new, taken.attachments, taken.withdrawn) == (0, 0, set())
    assert traces(team["bo"], shared) == {}


def test_what_only_the_recused_officer_had_reaches_the_colleagues(team, shared):
    team["bo"].act(shared, add_note, kind="note", text="Only on this laptop.")
    lone = attach(team["bo"], shared, b"only here" * 700)
    recuse(team, shared)
    team.send("ada", "bo")
    assert traces(team["bo"], shared) == {}
    team.send("bo", "ada")
    case = team["ada"].records.load(shared).case
    assert [note.text for note in case.notes] == ["Only on this laptop."]
    assert team["ada"].records.has_attachment(lone)
    team.exchange()
    same(team, "ada", "cy")


def test_bytes_that_a_colleague_lacks_are_not_destroyed(team, shared):
    lone = attach(team["bo"], shared, b"only here" * 700)
    for path in team.write("bo", "ada"):
        path.unlink()  # lost on the way, and the bytes with it
    team.send("bo", "ada")
    team.send("ada", "bo")  # Ada has the event, and asks for the bytes.
    recuse(team, shared)
    team.send("ada", "bo")
    assert traces(team["bo"], shared) == {}
    team.send("bo", "ada")
    assert team["ada"].records.has_attachment(lone)


def test_it_is_sent_until_it_was_acknowledged(team, shared):
    team["bo"].act(shared, add_note, kind="note", text="Only on this laptop.")
    recuse(team, shared)
    team.send("ada", "bo")
    for path in team.write("bo", "ada"):
        path.unlink()  # lost on the way
    team.send("bo", "ada")
    assert len(team["ada"].records.load(shared).case.notes) == 1


def test_a_colleague_who_has_not_heard_cannot_bring_the_case_back(team, shared):
    recuse(team, shared)
    team.send("ada", "bo")
    team["cy"].act(shared, add_note, kind="note", text="Cy knows nothing of the recusal yet.")
    (taken,) = team.send("cy", "bo")
    assert taken.warnings == ["sync.left_out"]
    assert traces(team["bo"], shared) == {}


def test_a_recusal_one_declares_oneself_takes_the_case_away_too(team, shared):
    recuse(team, shared, "bo", by="bo")
    team.exchange()
    assert traces(team["bo"], shared) == {}
    assert team["ada"].records.load(shared).case.recused(team["bo"].officer)
    same(team, "ada", "cy")


def test_when_a_recusal_is_lifted_the_whole_case_comes_back(team, shared):
    recuse(team, shared)
    team.exchange()
    team["ada"].act(
        shared, lift_recusal, officer=team["bo"].officer, reason="It was another person."
    )
    team.exchange()
    same(team)
    assert team["bo"].records.load(shared).case.applicant.name == "Rosa Alvarez"
    assert not team["bo"].records.absent_attachments()
    assert overview.certificates(team["bo"].records) == ()
    assert check_history(team["bo"].vault).findings == ()


def test_a_case_comes_back_only_together_with_what_was_parted_with(team, shared):
    ada, bo = team["ada"], team["bo"]
    bo.act(shared, add_note, kind="note", text="Only on this laptop.")
    recuse(team, shared)
    team.send("ada", "bo")
    parting, next_one = team.write("bo", "ada")
    parting.unlink()  # lost on the way
    ada.take(next_one)
    ada.act(shared, lift_recusal, officer=bo.officer, reason="It was another person.")
    (taken,) = team.send("ada", "bo")
    assert taken.warnings == ["sync.left_out"], "else the next event would bear a number twice"
    team.exchange()
    bo.act(shared, add_note, kind="note", text="Back again.")
    team.exchange()
    same(team)
    opened = ada.records.load(shared)
    assert [note.text for note in opened.case.notes] == ["Only on this laptop.", "Back again."]
    assert opened.registers.equivocations == ()


def test_who_became_an_alternate_hears_that_the_director_is_back(team, shared):
    ada, bo, cy = (team[name] for name in ("ada", "bo", "cy"))
    bo.recuse(shared, ada.officer)
    team.exchange("bo", "cy")
    bo.recuse(shared, ada.officer, out=False)
    form = {"name": "Cy", "title": "", "role": Role.ALTERNATE.value}
    ada.office(lambda office, now: changes.change_officer(office, now, cy.officer, form, ON))
    team.approve(ada)
    team.exchange()
    assert cy.records.office.officers[cy.officer].role is Role.ALTERNATE
    assert traces(cy, shared) == {}, "else he thinks that he is called"
    same(team, "ada", "bo")


def test_the_log_of_the_officers_laptop_still_holds_together(team, shared):
    recuse(team, shared)
    team.exchange()
    team["bo"].open_case("Somebody Else")
    team["bo"].records.anchor()
    team.laptops["bo"] = reopened = _reopen(team["bo"])
    assert check_history(reopened.vault).findings == ()
    reopened.records.rebuild_index()
    assert traces(reopened, shared) == {}


def _reopen(laptop):
    laptop.records.close()
    return laptop.reopen(laptop.vault.folder)
