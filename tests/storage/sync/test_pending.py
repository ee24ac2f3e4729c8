# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that what is kept as pending for a device is what asking every file would find."""

from __future__ import annotations

import json
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
_FRESH = """
    SELECT count(*) FROM json_each(?1) f WHERE
    (SELECT max(e.local_no) FROM event e WHERE e.file = f.value) > ?2 OR NOT EXISTS
    (SELECT 1 FROM peer_file p JOIN json_each(?3) d ON p.peer = d.value WHERE p.file = f.value)
"""
_ALL_TO_WITHDRAW = f"""
    SELECT p.file FROM peer_file p JOIN file_row f ON f.file = p.file WHERE p.peer = ?1
    AND f.state <> 'unreadable' AND {_HIDDEN.format("?2")} AND NOT {_WITHHELD}
"""


def counted(db, peers, officer):
    """Return what is counted for some devices, and what looking at file by file gives."""
    found = set()
    for peer in peers:
        found |= {row[0] for row in db.query(_ALL_UNSETTLED, (peer, officer))}
    files, devices = json.dumps(sorted(found)), json.dumps(peers)
    head = db.query_value("SELECT max(local_no) FROM event")
    for since in (0, head // 2, head):
        fresh = db.query_value(_FRESH, (files, since, devices))
        yield pending.count(db, peers, officer, since), (len(found), fresh)


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


def test_what_waits_is_counted_as_if_every_file_were_asked(team, monkeypatch):
    Play(team, Random("counted")).run(3, 1)
    ada, seen = team["ada"], []
    for other in ("bo", "cy"):
        files = [ada.open_case(), ada.open_case()]
        team.send("ada", other)
        ada.act(files[0], add_note, **NOTE)
        ada.open_case()
        devices = [one for one in ada.records.office.devices if one != ada.records.instance]
        for peers in ([], *([one] for one in devices), devices):
            for way in ("", "NOT INDEXED"):
                monkeypatch.setattr(pending, "_way", lambda _db, _since, way=way: way)
                for told, expected in counted(ada.vault.db, peers, team[other].officer):
                    assert told == expected
                    seen.append(told)
    assert len({told for told in seen if 0 < told[1] < told[0]}) > 3, seen


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
