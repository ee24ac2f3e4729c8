# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that filings live in vaults like any file, behind a wall that exchange keeps."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Any

import pytest

from core.casework import steps
from core.casework.entering import add_note
from core.casework.membership import declare_recusal
from core.disclosure import CYCLE, STATEMENT, filing, handling, opening
from core.disclosure.filing import Arrival
from core.disclosure.parts import Paper
from core.disclosure.reports import Disposed
from core.disclosure.workflow import Action, State
from core.ids import new_id
from storage.records.check import check_history
from storage.records.cycle import (
    filings,
    forget_secret,
    forms_of,
    keep_secret,
    own_secret,
    registered,
)
from storage.records.facets import known_values
from storage.reports import disposed
from tests.core.disclosure.harness import FLAT, blank
from tests.core.disclosure.office import ZOE, statement
from tests.core.disclosure.stories import LONG
from tests.storage.sync.team import ON, Team, done
from ui.operations import OpenVault
from ui.operations.disclosure_cycles import close_cycle, look_at_cycle

if TYPE_CHECKING:
    from core.ids import FileId
    from tests.storage.sync.team import Laptop
    from ui.operations.disclosure_cycles import CycleView

SEALED = secrets.token_bytes(600)


@pytest.fixture
def team(programme) -> Team:
    return programme


def cycle_of(laptop: Laptop) -> Any:
    (row,) = laptop.records.list(kinds=(CYCLE.name,)).rows
    return laptop.records.load(row.file).case


def register(laptop: Laptop, **facts: Any) -> FileId:
    decision = opening.register(cycle_of(laptop), ZOE | facts, by=laptop.officer, on=ON)
    return done(laptop.records.create(STATEMENT, decision))


def do(laptop: Laptop, file: FileId, rule: Any, *facts: Any, on: Any = ON) -> None:
    me = laptop.officer
    done(laptop.records.apply(file, lambda case, _: rule(case, *facts, by=me, on=on)))


def take_in(laptop: Laptop, file: FileId, data: bytes = SEALED) -> None:
    with laptop.records.transaction():
        kept = laptop.records.attach(data, "answer.pbr", "application/octet-stream")
        paper = Paper(kept.name, kept.size, kept.sha256, kept.media_type)
        arrival = Arrival(statement(blank(assets=[FLAT])), sealed=paper)
        do(laptop, file, filing.take_in, arrival, {"channel": "form"})


def words(laptop: Laptop) -> str:
    """Return everything that a vault holds of files, in plain text."""
    cells = laptop.vault.db.query("SELECT value FROM snapshot")
    payloads = laptop.vault.db.query("SELECT CAST(payload AS TEXT) FROM payload")
    titles = laptop.vault.db.query("SELECT title FROM file_row")
    return "\n".join(str(row[0]) for row in (*cells, *payloads, *titles))


def entries(laptop: Laptop) -> dict[FileId, Any]:
    index = laptop.records.journal.index
    found = {}
    for file, number in index.numbers().items():
        entry = index.stored(number)
        found[file] = (entry.row["state"], entry.facets, entry.cells, entry.attachments)
    return found


def test_the_wall_between_reviewers_and_officers_holds_in_what_is_sent(team):
    ada, bo, eve = team["ada"], team["bo"], team["eve"]
    complaint = bo.open_case("Rosa Alvarez")
    file = register(eve)
    take_in(eve, file)
    team.exchange()
    assert {complaint, file} <= ada.files()
    assert complaint not in eve.files()
    for told in ("Rosa", "Alvarez"):
        assert told in words(bo)
        assert told not in words(eve)
    assert file not in bo.files()
    assert bo.records.list(kinds=(CYCLE.name, STATEMENT.name)).total == 0
    for told in ("O’Neil", "Flat in Lyon", "FD-2021", "FDC-2021", cycle_of(ada).number):
        assert told not in words(bo)
        assert told in words(eve)
    assert known_values(bo.records, "cycle", 9) == []
    assert filings(bo.records, "2021") == []
    assert eve.records.search("Rosa") == []
    assert [hit.kind for hit in eve.records.search("Lyon")] == ["statement"]
    assert ada.records.read_attachment(ada.records.load(file).case.latest.key) == SEALED


def test_a_filing_that_two_work_on_is_the_same_on_both_laptops(team):
    ada, eve = team["ada"], team["eve"]
    file = register(eve)
    take_in(eve, file)
    team.exchange("ada", "eve")
    do(eve, file, steps.advance, Action.BEGIN_REVIEW, {})
    do(eve, file, steps.advance, Action.CLEAR, {"outcome": "no_conflict", "seen": True})
    do(ada, file, add_note, {"kind": "note", "text": "Seen by the director."})
    take_in(ada, file, b"an amendment")
    team.exchange("ada", "eve")
    assert entries(ada)[file] == entries(eve)[file]
    case = eve.records.load(file).case
    assert (len(case.versions), case.complied) == (2, False)
    assert eve.records.alarming()
    assert check_history(eve.vault).findings == check_history(ada.vault).findings == ()


def test_a_recused_reviewer_gives_a_filing_back(team):
    ada, eve = team["ada"], team["eve"]
    file, other = register(eve), register(eve, number="FD-2", staff_number="2", name="Bo Li")
    team.exchange("ada", "eve")
    ada.act(file, declare_recusal, officer=eve.officer, reason="His cousin.")
    team.exchange("ada", "eve")
    assert [row.file for row in filings(eve.records, "2021")] == [other]
    assert "Zoé" not in words(eve)


def test_a_reviewer_who_files_herself_is_not_shown_what_the_director_entered(team):
    ada, eve = team["ada"], team["eve"]
    own = register(ada, name="REVIEWER, Eve")
    team.exchange("ada", "eve")
    assert own not in eve.files()


def test_what_is_disposed_of_is_gone_from_every_laptop_and_still_counted(team):
    ada, eve = team["ada"], team["eve"]
    file = register(eve)
    take_in(eve, file)
    do(eve, file, steps.advance, Action.BEGIN_REVIEW, {})
    do(eve, file, steps.advance, Action.CLEAR, {"outcome": "no_conflict", "seen": True})
    do(eve, file, steps.advance, Action.CLOSE, {})
    team.exchange("ada", "eve")
    later = ON.replace(year=ON.year + LONG // 366)
    do(eve, file, steps.advance, Action.DISPOSE, {"rule": "Schedule 4"}, on=later)
    team.exchange("ada", "eve")
    (proposal,) = ada.records.load(file).case.open_proposals
    do(ada, file, steps.approve, {"proposal": proposal.id}, on=later)
    team.exchange("ada", "eve")
    for laptop in (ada, eve):
        assert "Lyon" not in words(laptop)
        assert "O’Neil" not in words(laptop)
        assert laptop.vault.db.query_value("SELECT count(*) FROM attachment") == 0
        (row,) = filings(laptop.records, "2021")
        assert (row.state, row.name, row.one("complied")) == ("disposed", "", "yes")
        assert registered(laptop.records, "2021") == {}
        told = Disposed(later, "Schedule 4", "Eve Reviewer", "Ada Director", ["FD-2021-001"])
        assert disposed(laptop.records, cycle_of(laptop).file) == (told,)
        assert check_history(laptop.vault).findings == ()


def test_the_rows_of_a_cycle_say_what_the_files_say(team):
    eve = team["eve"]
    file = register(eve)
    form = new_id()
    sent = {"form": form, "proof": "cd" * 32, "code": "a b c d e", "language": "fr"}
    do(eve, file, handling.send_form, sent)
    register(eve, number="FD-2021-002", staff_number="2", name="Bo Li", grade="GS-5")
    one, two = filings(eve.records, "2021")
    case = eve.records.load(file).case
    assert (one.file, one.number, one.name, one.state) == (
        file, case.number, case.filer.name, case.state,
    )  # fmt: skip
    assert {(n, v) for n, values in one.facets.items() for v in values} == set(
        entries(eve)[file][1]
    )
    assert (two.one("grade"), one.one("form"), one.closed, one.owner) == ("GS-5", form, False, None)
    assert registered(eve.records, "2021")[file].person == case.filer
    assert registered(eve.records, "2021")[file].registration == case.registered
    known = (file, "2021", case.number, case.filer.name, sent["proof"])
    assert forms_of(eve.records, [form, "0" * 32]) == {form: known}
    assert filings(eve.records, "2020") == []
    assert forms_of(team["bo"].records, [form]) == {}


def test_a_secret_of_the_draw_stays_on_the_laptop_that_made_it(team):
    ada, eve = team["ada"], team["eve"]
    cycle = cycle_of(eve).file
    keep_secret(eve.records, cycle, b"s" * 32)
    team.exchange("ada", "eve")
    assert own_secret(ada.records, cycle) is None
    assert own_secret(eve.records, cycle) == b"s" * 32
    assert (b"s" * 32).hex() not in words(ada)
    forget_secret(eve.records, cycle)
    assert own_secret(eve.records, cycle) is None


def found_and_cleared(team):
    """Return a filing that one laptop cleared while another found a conflict in it."""
    ada, eve = team["ada"], team["eve"]
    file = register(ada)
    take_in(ada, file)
    do(ada, file, steps.advance, Action.BEGIN_REVIEW, {})
    team.exchange()
    for section in eve.records.load(file).case.unchecked:
        do(eve, file, handling.check_section, {"section": section})
    found = {"guidance": "divest", "text": "Sell the shares.", "due_on": "2021-09-01"}
    do(eve, file, steps.advance, Action.ISSUE_GUIDANCE, found)
    do(ada, file, steps.advance, Action.CLEAR, {"outcome": "no_conflict", "seen": True})
    team.exchange()
    return file


def test_a_finding_that_waits_is_not_buried_by_a_clearance_on_another_laptop(team):
    ada, eve = team["ada"], team["eve"]
    file = found_and_cleared(team)
    for laptop in (ada, eve):
        case = laptop.records.load(file).case
        assert case.state is State.CLEARED
        (proposal,) = case.open_proposals
        close = steps.advance(case, Action.CLOSE, {}, by=laptop.officer, on=ON)
        assert close.code == "case.proposal_open"
    do(ada, file, steps.advance, Action.REVIEW_AGAIN, {"reason": "A colleague found a conflict."})
    do(ada, file, steps.approve, {"proposal": proposal.id})
    team.exchange()
    assert eve.records.load(file).case.state is State.GUIDANCE_ISSUED


def test_a_finding_that_was_overtaken_can_be_given_back(team):
    ada, eve = team["ada"], team["eve"]
    file = found_and_cleared(team)
    (proposal,) = ada.records.load(file).case.open_proposals
    back = {"proposal": proposal.id, "reason": "The shares were sold in May."}
    do(ada, file, steps.return_to_drafter, back)
    do(ada, file, steps.advance, Action.CLOSE, {})
    team.exchange()
    assert eve.records.load(file).case.closed


def view_of(laptop: Laptop) -> CycleView:
    opened = OpenVault()
    opened.hold(laptop.vault, laptop.records)
    return look_at_cycle(cycle=cycle_of(laptop).file, on=ON).now(opened)


def test_a_cycle_closed_while_another_laptop_took_a_filing_up_again_says_that_it_moved(team):
    ada, eve = team["ada"], team["eve"]
    file = register(eve)
    take_in(eve, file)
    do(eve, file, steps.advance, Action.BEGIN_REVIEW, {})
    do(eve, file, steps.advance, Action.CLEAR, {"outcome": "no_conflict", "seen": True})
    do(eve, file, steps.advance, Action.CLOSE, {})
    team.exchange("ada", "eve")
    opened = OpenVault()
    opened.hold(ada.vault, ada.records)
    done(close_cycle(cycle=cycle_of(ada).file, on=ON).now(opened))
    assert (cycle_of(ada).totals.number("complied"), view_of(ada).moved) == (1, False)
    do(eve, file, steps.advance, Action.REOPEN, {"reason": "A question was missed"})
    do(eve, file, steps.advance, Action.REVIEW_AGAIN, {"reason": "A question was missed"})
    team.exchange("ada", "eve")
    for laptop in (ada, eve):
        view = view_of(laptop)
        assert view.cycle.closed
        assert view.cycle.totals.number("complied") == 1
        assert (view.totals["complied"], view.moved) == (0, True)
    ada.act(file, declare_recusal, officer=eve.officer, reason="His cousin.")
    team.exchange("ada", "eve")
    # Who does not see all cannot tell, and is not told that there is more.
    assert (view_of(ada).moved, view_of(eve).moved) == (True, False)
