# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a person hears of the vault what they must: its check, its disk, its size."""

from __future__ import annotations

import os
from datetime import timedelta

import pytest

from core.errors import Refusal
from storage.records import care
from storage.vault import reserve


def later(records, **time):
    records.journal.now.moment += timedelta(**time)


def checked(records):
    return care.check_all(records, lambda _done, _total: None)


def test_a_check_is_due_a_week_after_the_office_began_and_a_week_after_each(records):
    assert care.look(records) == care.Care(None, False, False, ())
    later(records, days=8)
    assert care.look(records).is_due
    assert checked(records).ok
    done = care.look(records)
    assert (done.is_due, done.damaged) == (False, False)
    assert timedelta(0) < records.journal.now() - done.checked < timedelta(minutes=1)
    later(records, days=6)
    assert not care.look(records).is_due
    later(records, days=1)
    assert care.look(records).is_due


def test_a_check_that_was_stopped_is_none(records):
    def stop(_done, _total):
        raise InterruptedError

    later(records, days=8)
    with pytest.raises(InterruptedError):
        care.check_all(records, stop)
    assert care.look(records).is_due
    assert records.access_log(1)[0].act == "check"


def test_damage_is_told_until_a_check_finds_none(records):
    for event in range(3):
        records.note_access("view", detail_code=str(event))
    db = records.vault.db
    db.execute("DROP TRIGGER access_is_immutable")
    no, detail = db.query("SELECT no, detail FROM access ORDER BY no DESC LIMIT 1")[0]
    db.execute("UPDATE access SET detail = 'x' WHERE no = ?", (no,))
    assert not checked(records).ok
    assert care.look(records).damaged
    db.execute("UPDATE access SET detail = ? WHERE no = ?", (detail, no))
    assert checked(records).ok
    assert not care.look(records).damaged


def test_a_large_vault_is_told(records):
    os.truncate(records.vault.db.path, care.LARGE)  # a hole takes no room
    assert Refusal.of("vault.large") in care.look(records).warnings


def test_a_disk_that_fills_up_is_told_before_it_is_full(records, monkeypatch):
    left = reserve.free(records.vault.folder)
    assert left >= reserve.SCARCE
    monkeypatch.setattr(reserve, "SCARCE", left + (1 << 40))  # as if as much were still wanted
    (told,) = care.look(records).warnings
    assert told.code == "vault.disk_low"
    assert told.params["free"] == pytest.approx(left >> 20, abs=64)
