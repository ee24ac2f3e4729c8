# SPDX-License-Identifier: Apache-2.0
"""Owns what search forgets: however much at once, it says the same and keeps no trace."""

from __future__ import annotations

import pytest

from storage.records import telling
from storage.records.many import apply_many
from storage.records.results import Applied
from tests.storage.records.memo import MEMO, opened, set_field
from tests.storage.vault.stranger import plain_database

GONE = "𐐀𐐁𐐂"
"""A word that only search writes in small letters: in the history it stays."""
COUNT = 30


@pytest.fixture
def memos(records):
    titles = (f"{GONE} {number} of the car park" for number in range(COUNT))
    records.create(MEMO, opened("What nobody touches"))
    return records.create_many(MEMO, [opened(title, f"EO/{n}") for n, title in enumerate(titles)])


def held(records):
    """Return all that the search table says: which part of a word stands where."""
    db = records.vault.db
    db.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.part USING fts5vocab(main, word, instance)")
    rows = db.query("SELECT term, doc, offset FROM temp.part ORDER BY 1, 2, 3")
    return [tuple(row) for row in rows]


def lies_in_the_file(records):
    """Tell whether search's part of the word lies anywhere in the file, in free pages too."""
    vault = records.vault
    vault.db.checkpoint()
    # A part is written without what it shares with the one before it.
    return GONE.lower()[1:].encode() in plain_database(vault.db.path.read_bytes(), vault._vmk)


def rename_all(records, memos):
    """Give every memo another title, as an act on many does."""
    rule = set_field("title", "Another title")
    answers = apply_many(records, ((file, rule) for file in memos))
    assert all(isinstance(answer, Applied) for answer in answers)


def as_told_from_nothing(records):
    records.rebuild_index()
    return held(records)


@pytest.mark.parametrize("many", [1, 10**9], ids=["anew", "one by one"])
def test_search_forgets_alike_whether_it_begins_anew_or_not(records, memos, monkeypatch, many):
    monkeypatch.setattr(telling, "MANY", many)
    reports = []
    records.vault.progress = lambda done, total: reports.append((done, total))
    assert len(records.search(GONE, COUNT * 2)) == COUNT
    assert lies_in_the_file(records)
    rename_all(records, memos)
    assert bool(reports) is (many == 1)
    assert records.search(GONE) == []
    assert len(records.search("another title", COUNT * 2)) == COUNT
    assert len(records.search("nobody touches")) == 1
    assert not lies_in_the_file(records)
    found = held(records)
    assert found == as_told_from_nothing(records)


def test_whoever_gives_up_while_search_begins_anew_has_changed_nothing(records, memos, monkeypatch):
    monkeypatch.setattr(telling, "MANY", 1)
    before = held(records)

    def give_up(_done, _total):
        raise InterruptedError

    records.vault.progress = give_up
    with pytest.raises(InterruptedError):
        rename_all(records, memos)
    records.vault.progress = lambda _done, _total: None
    assert held(records) == before
    assert len(records.search(GONE, COUNT * 2)) == COUNT
    records.create(MEMO, opened(f"One more {GONE}"))
    assert len(records.search(GONE, COUNT * 2)) == COUNT + 1


def test_much_that_waits_and_a_part_that_fails_leave_search_whole(records, memos, monkeypatch):
    monkeypatch.setattr(telling, "MANY", 1)
    monkeypatch.setattr(telling, "_MAX_WAITING", 0)
    with records.transaction():
        rename_all(records, memos[:10])
        with pytest.raises(InterruptedError), records.transaction():
            rename_all(records, memos[10:])
            raise InterruptedError
        records.apply(memos[-1], set_field("title", "The last"))
    assert len(records.search("another title", COUNT * 2)) == 10
    assert len(records.search(GONE, COUNT * 2)) == COUNT - 11
    assert len(records.search("the last")) == 1
    assert held(records) == as_told_from_nothing(records)
