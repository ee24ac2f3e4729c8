# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a file in use is what all its events give, whatever was done to it."""

from __future__ import annotations

import random
from collections import Counter

import pytest

from core.errors import UserError
from core.history.change import Change
from core.ids import OfficerId, new_id
from core.kinds import FileKind
from core.office.changes import add_officer
from core.office.office import Role
from storage.records.check import check_history
from storage.records.entry import entry_of
from tests.storage.records.conftest import enclose, reopen, shut
from tests.storage.records.memo import (
    KINDS,
    MEMO,
    ON,
    opened,
    say,
    set_field,
    several,
    tag,
    take_out,
)
from tests.storage.records.test_merging import act, exchange


@pytest.fixture
def folds(monkeypatch):
    """Count the files that are folded as a whole."""
    counts = Counter()
    original = FileKind.fold

    def counting(self, events):
        counts[self.name] += 1
        return original(self, events)

    monkeypatch.setattr(FileKind, "fold", counting)
    return counts


def compare(records):
    """Compare what is in memory, and what the index holds, with what the log gives."""
    journal = records.journal
    in_memory = 0
    for file, number in journal.index.numbers().items():
        fresh = journal.files.fold(file, journal.log.of_file(file))
        assert journal.index.stored(number) == entry_of(fresh)
        kept = journal.files.peek(file)
        if kept is not None:
            in_memory += 1
            assert (kept.events, kept.registers) == (fresh.events, fresh.registers)
            assert entry_of(kept) == entry_of(fresh)
            assert kept.latest == fresh.latest
            assert kept.readers == fresh.readers
    return in_memory


def fail_after(records, rng, files):
    """Do something that is undone, alone or as a part of something that stays."""
    with records.transaction():
        act(rng, records, list(files))
        with pytest.raises(ZeroDivisionError), records.transaction():
            act(rng, records, list(files))
            raise ZeroDivisionError
        compare(records)
        act(rng, records, list(files))


@pytest.mark.parametrize("acts", [60, pytest.param(240, marks=pytest.mark.soak)])
def test_whatever_happens_to_files_those_in_memory_are_what_the_log_gives(pair, acts):
    first, _ = pair
    rng, files, seen = random.Random(7), [], 0
    for _ in range(acts):
        records = rng.choice(pair)
        match rng.randrange(12):
            case 0 if files:
                exchange(rng, *rng.sample(pair, 2), files)
            case 1:
                with pytest.raises(ZeroDivisionError), records.transaction():
                    act(rng, records, list(files))
                    raise ZeroDivisionError
            case 2:
                fail_after(records, rng, files)
            case 3:
                name = f"Officer {rng.random()}"
                first.apply_office(
                    lambda office, _, n=name: add_officer(
                        office, OfficerId(new_id()), n, "", Role.ASSISTANT, on=ON, at=first.instance
                    )
                )
            case _:
                act(rng, records, files)
        seen += sum(map(compare, pair))
    assert seen > 4 * acts
    for records in pair:
        assert check_history(records.vault, KINDS).findings == ()


def test_a_note_folds_no_file_and_what_may_do_more_folds_one(records, folds):
    file = records.create(MEMO, opened("Memo", state="enquiry"))
    steps = (
        (say("a note", "a reason"), 0),
        (several(5), 0),
        (set_field("state", "review"), 0),
        (tag("colour", 3), 0),
        (take_out("note"), 1),
        (set_field("legal_hold", True), 1),
        (say("a note under a hold"), 0),
    )
    for decide, expected in steps:
        folds.clear()
        records.apply(file, decide)
        assert folds["memo"] == expected
        compare(records)


def test_the_first_note_after_opening_folds_the_file_once(records, folder, folds):
    file = records.create(MEMO, opened("Memo"))
    records.apply(file, several(10))
    attached, _ = enclose(records, file, b"bytes")
    records.close()
    records = reopen(folder)
    folds.clear()
    records.apply(file, say("after unlocking"))
    records.apply(file, say("and again"))
    assert folds["memo"] == 1
    compare(records)
    assert records.named_in(attached.sha256) == [file]
    assert [hit.file for hit in records.search("unlocking")] == [file]
    shut(records)


def test_what_was_erased_taken_back_or_undone_is_not_in_memory(records):
    file = records.create(MEMO, opened("Memo"))
    said = records.apply(file, say("a secret")).events[0]
    records.apply(file, say("another"))
    assert records.search("secret")
    records.erase(file, said.id, "retention rule 4")
    kept = records.journal.files.peek(file)
    assert kept.events[said.id].payload is None
    assert kept.registers.step(said.id).payload is None
    records.apply(file, say("a third"))
    compare(records)
    assert not records.search("secret")
    with pytest.raises(ZeroDivisionError), records.transaction():
        records.apply(file, say("undone"))
        raise ZeroDivisionError
    assert records.journal.files.peek(file) is None
    records.load(file)
    with records.transaction():
        records.journal.remove(file)
    assert records.journal.files.peek(file) is None
    with pytest.raises(UserError):
        records.load(file)


def test_a_note_with_nothing_in_it_but_a_reason_is_found(records):
    file = records.create(MEMO, opened("Memo"))
    records.apply(file, lambda _memo, _registers: Change.of("thought", on=ON, reason="because"))
    assert [hit.file for hit in records.search("because")] == [file]
    compare(records)
