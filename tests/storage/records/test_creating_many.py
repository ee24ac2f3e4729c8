# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that many files begun together are what they would be, begun one by one."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest

from core.errors import Refusal
from storage.records import journal
from storage.records.check import check
from tests.storage.records.conftest import DIRECTOR, OTHER, reopen, shut
from tests.storage.records.memo import KINDS, MEMO, ON, opened, say

CHANGES = (
    opened("Gift", "EO/1", category="gifts"),
    opened("Été", "EO/2", due=ON.isoformat(), waiting_for=[DIRECTOR]),
    opened("Closed", "EO/3", state="closed", category="travel"),
    opened("Secret", "EO/4", hidden_from=[OTHER]),
    opened("Plain"),
)


@pytest.fixture
def other(folder, tmp_path):
    """The same office, once more."""
    target = tmp_path / "Other.vault"
    shutil.copytree(folder, target)
    records = reopen(target)
    yield records
    shut(records)


def told(records, files):
    """Return what the history and the index say of files, their names apart."""
    said = []
    numbers = records.journal.index.numbers()
    for file in files:
        events = records.events(file)
        entry = records.journal.index.stored(numbers[file])
        entry = replace(entry, row={**entry.row, "file": ""})
        said.append((
            [(e.event.kind, e.event.seq, e.event.hlc, e.event.actor, e.payload) for e in events],
            [[e.id for e in events].index(dep) for e in events for dep in e.event.deps],
            numbers[file],
            entry,
        ))  # fmt: skip
    return said


def test_they_are_what_they_would_be_one_by_one(records, other, monkeypatch):
    monkeypatch.setattr(journal, "_TOGETHER", 2)
    with records.transaction():
        singly = [records.create(MEMO, change) for change in CHANGES]
    together = other.create_many(MEMO, iter(CHANGES))
    assert told(records, singly) == told(other, together)
    assert records.list().total == other.list().total == len(CHANGES)
    assert [h.number for h in other.search("ete", 5)] == ["EO/2"]
    for office, files in ((records, singly), (other, together)):
        assert office.apply(files[0], say("and goes on")).events[0].event.seq == 3
        office.close()
        again = reopen(office.vault.folder)
        assert check(again.vault, KINDS).ok
        shut(again)


def test_what_ends_the_changes_undoes_all_of_them(records, monkeypatch):
    monkeypatch.setattr(journal, "_TOGETHER", 2)
    before = records.journal.log.head(), records.journal.index.numbers()

    def until_somebody_gives_up():
        yield from CHANGES
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        records.create_many(MEMO, until_somebody_gives_up())
    assert (records.journal.log.head(), records.journal.index.numbers()) == before
    assert records.search("Gift", 5) == []
    records.create(MEMO, CHANGES[0])
    assert check(records.vault, KINDS).ok


def test_who_may_not_write_here_begins_none(pair):
    _, second = pair
    before = second.journal.log.head()
    answer = second.create_many(MEMO, CHANGES, actor=DIRECTOR)
    assert answer == second.create(MEMO, CHANGES[0], actor=DIRECTOR)
    assert answer == Refusal.of("office.void_not_by_owner")
    assert second.journal.log.head() == before


def test_none_are_begun_where_there_is_nothing_to_begin(records):
    before = records.journal.log.head()
    assert records.create_many(MEMO, ()) == []
    assert records.journal.log.head() == before
