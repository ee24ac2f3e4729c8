# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that what was removed leaves no copies, even if its removal was cut off."""

from __future__ import annotations

import resource
from contextlib import contextmanager

import pytest

from tests.storage.records.conftest import reopen, shut


def free_pages(records) -> int:
    return records.vault.db.query_value("PRAGMA freelist_count")


def remembered(records) -> int:
    return records.vault.db.query_value("SELECT count(*) FROM gaps")


def remove_much(records) -> None:
    db = records.vault.db
    db.execute("CREATE TABLE filler (data BLOB)")
    db.execute("INSERT INTO filler VALUES (zeroblob(1000000))")
    with records.transaction():
        db.execute("DROP TABLE filler")


def test_once_it_is_removed_the_database_is_written_anew(records):
    remove_much(records)
    assert free_pages(records) > 200
    with records.transaction():
        records.journal.gaps.leave_none()
        assert remembered(records) == 1
    assert (free_pages(records), remembered(records)) == (0, 0)


def test_what_was_not_removed_after_all_calls_for_nothing(records):
    with pytest.raises(ZeroDivisionError), records.transaction():
        records.journal.gaps.leave_none()
        raise ZeroDivisionError
    assert remembered(records) == 0


def test_the_next_opening_does_what_could_not_be_done(records, folder):
    remove_much(records)
    records.vault.db.execute("INSERT INTO gaps VALUES (1)")  # as it was when the power went
    records.vault.close()
    again = reopen(folder)
    assert (free_pages(again), remembered(again)) == (0, 0)
    shut(again)


def test_while_the_disk_is_full_it_is_remembered_and_done_after_the_next_change(records):
    remove_much(records)
    records.vault.db.checkpoint()
    with no_file_longer_than(60_000), records.transaction():
        records.journal.gaps.leave_none()
    assert free_pages(records) > 200
    assert remembered(records) == 1
    with records.transaction():
        records.note_access("view")
    assert (free_pages(records), remembered(records)) == (0, 0)


@contextmanager
def no_file_longer_than(size: int):
    """Let writes fail that would make a file longer, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
