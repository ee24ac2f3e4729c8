# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that what saves put off is done while nobody waits, and that nothing is lost."""

from __future__ import annotations

import pytest

from storage.records import anchors
from storage.records.check import check
from tests.storage.records.memo import KINDS, MEMO, opened, say


@pytest.fixture
def busy(records):
    """An office in which somebody has just written 30 notes."""
    file = records.create(MEMO, opened("Memo"))
    for number in range(30):
        records.apply(file, say(f"note {number}"))
    return records


def parts_of_search(records) -> int:
    return records.vault.db.query_value("SELECT count(DISTINCT segid) FROM word_idx")


def pages_in_the_log(records) -> int:
    _, held, moved = records.vault.db.query("PRAGMA wal_checkpoint(NOOP)")[0]
    return held - moved


def unanchored(records) -> int:
    return records.journal.log.head()[0] - anchors.last(records.vault.db).events


def test_a_save_merges_nothing_and_a_rest_does(busy):
    assert parts_of_search(busy) > 30
    assert pages_in_the_log(busy) > 250
    busy.journal.rest()
    assert parts_of_search(busy) < 5
    assert pages_in_the_log(busy) == 0
    assert [hit.snippet for hit in busy.search("note 29")] == ["note 29"]
    assert check(busy.vault, KINDS).ok


def test_a_rest_anchors_before_a_save_has_to(busy):
    assert unanchored(busy) > anchors.EVERY // 2
    busy.journal.rest()
    assert unanchored(busy) == 0


def test_a_rest_after_which_nothing_was_written_does_nothing(busy):
    while busy.journal.rest():
        pass
    statements = []
    busy.vault.db._connection.set_trace_callback(statements.append)
    busy.journal.rest()
    assert statements == []
    busy.note_access("view")
    busy.journal.rest()
    assert [sql for sql in statements if "wal_checkpoint" in sql] == []
