# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that what is kept as pending for a device is what asking every file would find."""

from __future__ import annotations

from random import Random

import pytest

from core.casework.entering import add_note
from storage.sync import pending
from tests.storage.sync.histories import Play

NOTE = {"kind": "note", "text": "Said so."}
_HIDDEN = "EXISTS (SELECT 1 FROM hidden_row h WHERE h.file = f.no AND h.officer = {})"
_WITHHELD = "EXISTS (SELECT 1 FROM withheld_row w WHERE w.file = f.no AND w.officer = ?2)"
_ALL_UNSETTLED = f"""
    SELECT f.file FROM file_row f WHERE f.state <> 'unreadable'
    AND NOT {_HIDDEN.format("?2")} AND NOT {_WITHHELD}
    AND (SELECT max(local_no) FROM event e WHERE e.file = f.file) IS NOT
        (SELECT settled FROM peer_file p WHERE p.peer = ?1 AND p.file = f.file)
"""
_ALL_TO_WITHDRAW = f"""
    SELECT p.file FROM peer_file p JOIN file_row f ON f.file = p.file WHERE p.peer = ?1
    AND f.state <> 'unreadable' AND {_HIDDEN.format("?2")} AND NOT {_WITHHELD}
"""


@pytest.fixture
def compared(monkeypatch):
    """Compare every answer with what asking every file gives; count the answers."""
    answers = {"unsettled": 0, "to_withdraw": 0}
    unsettled, to_withdraw = pending.unsettled, pending.to_withdraw

    def all_unsettled(db, peer, officer, office):
        found = unsettled(db, peer, officer, office)
        assert set(found) == {row[0] for row in db.query(_ALL_UNSETTLED, (peer, officer))}
        assert office not in found[1:]
        answers["unsettled"] += bool(found)
        return found

    def all_to_withdraw(db, peer, officer):
        found = to_withdraw(db, peer, officer)
        expected = {row[0] for row in db.query(_ALL_TO_WITHDRAW, (peer, officer))}
        assert set(found) == expected
        answers["to_withdraw"] += bool(found)
        return found

    monkeypatch.setattr(pending, "unsettled", all_unsettled)
    monkeypatch.setattr(pending, "to_withdraw", all_to_withdraw)
    return answers


def test_nothing_is_overlooked_whatever_happens(team, compared):
    play = Play(team, Random("pending"))
    play.run(15, 3)
    assert min(compared.values()) > 5, compared


def test_nothing_is_overlooked_after_the_index_was_built_anew(team, compared):
    file = team["ada"].open_case()
    team.exchange()
    team["ada"].records.rebuild_index()
    team["ada"].act(file, add_note, **NOTE)
    team.exchange()
    assert compared["unsettled"]


def test_nothing_stays_pending_for_a_device_that_has_all(team):
    team["ada"].open_case()
    team.exchange()
    left = team["ada"].vault.db.query("SELECT * FROM pending")
    assert left == []
