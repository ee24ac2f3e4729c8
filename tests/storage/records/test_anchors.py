# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a history cut short or put back is found by what remembers more of it."""

from __future__ import annotations

import shutil
from dataclasses import replace

import pytest

from core.errors import UserError
from core.history.event import Author
from core.history.ops import Payload
from storage.records import anchors, device
from storage.records.check import check_history
from storage.records.journal import Journal
from tests.storage.records.conftest import Clock, reopen, unlock
from tests.storage.records.memo import KINDS, MEMO, opened, say, set_field, several
from tests.storage.records.tampering import (
    attempt,
    codes,
    disarm,
    examine,
    keep_copy,
    meaning,
    numbers,
    rechain,
    unsealed,
)


def test_every_cut_at_the_end_is_found(vault):
    disarm(vault.db)
    for number in numbers(vault):
        with attempt(vault) as db:
            db.execute("DELETE FROM payload WHERE event_no >= ?", (number,))
            db.execute("DELETE FROM erasure WHERE by_event >= ? OR event_no >= ?", (number, number))
            db.execute("DELETE FROM event WHERE local_no >= ?", (number,))
            assert "end_missing" in codes(check_history(vault, KINDS))
            # Whoever sets the counter back as well still meets the anchor.
            db.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = 'event'", (number - 1,))
            assert "anchor_broken" in codes(check_history(vault, KINDS))


def test_an_event_replaced_under_the_same_key_is_found(vault):
    """Edit, sign again, and compute every hash after it again: the anchors remember."""
    disarm(vault.db)
    own, _ = device.load(vault.db)
    last = numbers(vault)[-1]
    like = unsealed(vault, last)
    author = Author(own.office, own.instance, own.officer, own.key)
    forged = author.seal(
        like.file, like.kind, Payload((), "2021-03-04", "another reason"), seq=like.seq,
        prev=like.prev, deps=like.deps, hlc=like.hlc,
    )  # fmt: skip
    with attempt(vault) as db:
        db.execute(
            "UPDATE event SET id = ?, data = ?, signature = ? WHERE local_no = ?",
            (forged.id, forged.data, forged.signature, last),
        )
        db.execute(
            "UPDATE payload SET salt = ?, payload = ? WHERE event_no = ?",
            (forged.salt, forged.payload, last),
        )
        rechain(db)
        Journal(vault, own, KINDS, Clock()).rebuild()
        assert codes(check_history(vault, KINDS)) == {"anchor_broken"}
        # With the anchors computed again, the vault's own row and the header disagree.
        for mark, measure, _ in anchors.all_rows(db):
            head = db.query_value(
                "SELECT log_head FROM event WHERE local_no = ?", (measure.events,)
            )
            new = replace(measure, log_head=head)
            db.execute(
                "UPDATE anchor SET log_head = ?, head = ? WHERE mark = ?", (head, new.head, mark)
            )
        assert codes(check_history(vault, KINDS)) == {"anchor_unknown"}
        db.execute("UPDATE vault_state SET head = (SELECT head FROM anchor ORDER BY mark DESC)")
        assert codes(check_history(vault, KINDS)) == {"anchor_unknown"}


def test_every_old_page_put_back_is_found_or_without_effect(worked_vault, tmp_path):
    """F13: each page of an older database into the newer one."""
    older = keep_copy(worked_vault, tmp_path / "older.vault")
    newer = keep_copy(worked_vault, tmp_path / "newer.vault")
    records = reopen(newer)
    row = records.list(sort="number", descending=False).rows[0]
    records.apply(row.file, set_field("state", "dismissed"))
    records.apply(row.file, say("a later note"))
    expected = meaning(records.vault)
    records.close()
    old, new = (folder / "vault.db" for folder in (older, newer))
    genuine, before = new.read_bytes(), old.read_bytes()
    outcomes = []
    for start in range(0, min(len(genuine), len(before)), 4096):
        page = before[start : start + 4096]
        if page != genuine[start : start + 4096]:
            new.write_bytes(genuine[:start] + page + genuine[start + 4096 :])
            outcomes.append(examine(newer))
    assert set(outcomes) <= {"found", expected}
    assert outcomes.count("found") > len(outcomes) / 2


def test_an_old_database_put_back_is_refused(worked_vault, tmp_path):
    older = keep_copy(worked_vault, tmp_path / "older.vault")
    newer = keep_copy(worked_vault, tmp_path / "newer.vault")
    records = reopen(newer)
    records.apply(records.list().rows[0].file, say("a later note"))
    records.close()
    shutil.copy(older / "vault.db", newer / "vault.db")
    with pytest.raises(UserError, match="older_copy"):
        unlock(newer)


def test_every_fifty_events_are_anchored(folder):
    records = reopen(folder)
    before = anchors.last(records.vault.db)
    file = records.create(MEMO, opened("Busy"))
    records.apply(file, several(anchors.EVERY))
    after = anchors.last(records.vault.db)
    assert after.events - before.events >= anchors.EVERY
    state = records.vault.db.query_one("SELECT head FROM vault_state")
    assert state[0] == after.head
    records.vault.close()
