# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that no edit of the history escapes a check, whoever holds the vault's key."""

from __future__ import annotations

import shutil

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from core.history.event import Author
from core.history.ops import Payload
from storage.records import device
from storage.records.check import check, check_history
from storage.records.records import Records
from tests.storage.records.conftest import Clock, unlock
from tests.storage.records.memo import KINDS
from tests.storage.records.tampering import attempt, codes, disarm, numbers, rechain, unsealed


def test_an_honest_history_passes(vault):
    report = check(vault, KINDS)
    assert report.findings == ()
    assert report.notes == ()
    assert report.ok
    assert report.first_bad is None
    assert (report.files, report.attachments) == (4, 1)
    assert report.events == len(numbers(vault))
    assert report.anchors >= 2
    assert report.accesses >= 6


def test_every_single_deletion_is_found_and_named(vault):
    disarm(vault.db)
    *others, last = numbers(vault)
    for number in [*others, last]:
        with attempt(vault) as db:
            db.execute("DELETE FROM payload WHERE event_no = ?", (number,))
            db.execute("DELETE FROM event WHERE local_no = ?", (number,))
            report = check_history(vault, KINDS)
        if number == last:
            assert "end_missing" in codes(report)
        else:
            assert "entries_missing" in codes(report)
            assert report.first_bad.number == number


def test_every_edit_of_an_event_is_found_and_named(vault):
    disarm(vault.db)
    edits = {
        "data": lambda old: old.replace(b'"schema":1', b'"schema":2'),
        "signature": lambda old: old[:-1] + bytes([old[-1] ^ 1]),
        "log_head": lambda old: old[:-1] + bytes([old[-1] ^ 1]),
        "id": lambda old: old[:-1] + ("0" if old[-1] != "0" else "1"),
        "seq": lambda old: old + 1,
        "file": lambda _: "0" * 32,
        "instance": lambda _: "0" * 32,
    }
    for number in numbers(vault):
        for place, (column, edit) in enumerate(edits.items()):
            if number > 3 and (number + place) % 4:
                continue  # each column in every fourth event, all of them in the first three
            with attempt(vault) as db:
                old = db.query_value(f"SELECT {column} FROM event WHERE local_no = ?", (number,))
                assert edit(old) != old
                db.execute(f"UPDATE event SET {column} = ? WHERE local_no = ?", (edit(old), number))
                report = check_history(vault, KINDS)
            assert report.first_bad.number == number, column


def test_every_edit_of_a_payload_is_found_and_named(vault):
    disarm(vault.db)
    for (number,) in vault.db.query("SELECT event_no FROM payload WHERE event_no % 2"):
        for sql in (
            "UPDATE payload SET payload = CAST(payload || ' ' AS BLOB) WHERE event_no = ?",
            "UPDATE payload SET salt = zeroblob(32) WHERE event_no = ?",
            "DELETE FROM payload WHERE event_no = ?",
        ):
            with attempt(vault) as db:
                db.execute(sql, (number,))
                report = check_history(vault, KINDS)
            assert codes(report) & {"payload_edited", "payload_missing"}, sql
            assert report.first_bad.number == number


def test_swapped_payloads_are_found(vault):
    disarm(vault.db)
    for one, other in zip(numbers(vault)[:-1], numbers(vault)[1:], strict=True):
        with attempt(vault) as db:
            rows = {
                n: db.query_one("SELECT salt, payload FROM payload WHERE event_no = ?", (n,))
                for n in (one, other)
            }
            if None in rows.values():
                continue
            for target, source in ((one, other), (other, one)):
                db.execute(
                    "UPDATE payload SET salt = ?, payload = ? WHERE event_no = ?",
                    (*rows[source], target),
                )
            report = check_history(vault, KINDS)
        assert report.first_bad.number == one
        assert "payload_edited" in codes(report)


def test_every_swap_of_neighbours_is_found(vault):
    disarm(vault.db)
    for one, other in zip(numbers(vault)[:-1], numbers(vault)[1:], strict=True):
        with attempt(vault) as db:
            for table, column in (("event", "local_no"), ("payload", "event_no")):
                for old, new in ((one, -1), (other, one), (-1, other)):
                    db.execute(f"UPDATE {table} SET {column} = ? WHERE {column} = ?", (new, old))
            report = check_history(vault, KINDS)
            assert report.first_bad.number == one
            # With the chain computed again, every anchor after it still disagrees.
            rechain(db)
            assert "anchor_broken" in codes(check_history(vault, KINDS))


def test_an_event_by_the_same_key_put_in_the_middle_is_found(vault):
    disarm(vault.db)
    own, _ = device.load(vault.db)
    file = vault.db.query_value("SELECT file FROM event WHERE local_no = 8")
    author = Author(own.office, own.instance, own.officer, own.key)
    like = unsealed(vault, 8)
    forged = author.seal(
        file, "field_set", Payload((), "2021-03-04", "planted"), seq=like.seq, prev=like.prev,
        deps=like.deps, hlc=like.hlc,
    )  # fmt: skip
    with attempt(vault) as db:
        for number in reversed(numbers(vault)[7:]):
            for table, column in (("event", "local_no"), ("payload", "event_no")):
                db.execute(f"UPDATE {table} SET {column} = ? WHERE {column} = ?",
                           (number + 1, number))  # fmt: skip
        db.execute(
            "INSERT INTO event SELECT 8, ?, ?, ?, ?, ?, ?, zeroblob(32)",
            (forged.id, file, own.instance, like.seq, forged.data, forged.signature),
        )
        db.execute("INSERT INTO payload VALUES (8, ?, ?)", (forged.salt, forged.payload))
        rechain(db)
        report = check_history(vault, KINDS)
    assert {"device_cloned", "anchor_broken"} <= codes(report)


def test_every_change_of_the_access_log_is_found(vault):
    disarm(vault.db)
    last = vault.db.query_value("SELECT max(no) FROM access")
    for number in (1, last // 2, last):
        for edit in (
            "UPDATE access SET at = at + 1 WHERE no = ?",
            "UPDATE access SET actor = 'nobody' WHERE no = ?",
            "UPDATE access SET act = 'print' WHERE no = ?",
            "UPDATE access SET file = '' || 'f' WHERE no = ?",
            "UPDATE access SET detail = 'else' WHERE no = ?",
            "UPDATE access SET mac = zeroblob(32) WHERE no = ?",
            "DELETE FROM access WHERE no = ?",
        ):
            with attempt(vault) as db:
                db.execute(edit, (number,))
                assert codes(check_history(vault, KINDS)) & {"access_changed", "end_missing"}, edit
    with attempt(vault) as db:
        db.execute("DELETE FROM access WHERE no > 3")
        db.execute("UPDATE sqlite_sequence SET seq = 3 WHERE name = 'access'")
        assert "anchor_broken" in codes(check_history(vault, KINDS))


@pytest.mark.parametrize(
    "edit",
    [
        "UPDATE file_row SET state = 'closed' WHERE no = 2",
        "UPDATE file_row SET title = 'Another' WHERE no = 3",
        "DELETE FROM snapshot WHERE path LIKE 'note/%'",
        "UPDATE snapshot SET value = '\"other\"' WHERE path = 'state'",
        "UPDATE tally SET files = files + 1",
        "DELETE FROM shown WHERE file = 2",
        "UPDATE shown SET changed = 4711",
        "UPDATE shown SET viewer = 4711 WHERE file = 3",
        "INSERT INTO shown_due VALUES (1, '2021-01-01', 2, 4711)",
        "INSERT INTO waiting_row VALUES ('x', 2, 'letter')",
        "INSERT INTO due_row VALUES (2, 0, 'answer', '2021-01-01', '2021-02-01', '', 0)",
        "DELETE FROM attachment_ref",
        "INSERT INTO word (rowid, text) VALUES (4711, 'planted')",
        "INSERT INTO word (word) VALUES ('delete-all')",
    ],
)
def test_every_change_of_the_index_is_found_and_mended(vault, edit):
    vault.db.execute("PRAGMA foreign_keys = OFF")
    vault.db.execute(edit)
    assert codes(check(vault, KINDS)) & {"index_differs", "search_differs"}
    records = Records(vault, now=Clock(), kinds=KINDS)
    records.rebuild_index()
    assert check(vault, KINDS).findings == ()


def test_changed_attachments_are_found(vault):
    vault.db.execute("UPDATE chunk SET data = x'00'")
    assert codes(check(vault, KINDS)) == {"attachment_damaged"}


def test_an_erasure_that_no_event_asked_for_is_found(vault):
    """The trigger believes the erasure table; the check asks the history."""
    number = vault.db.query_value("SELECT max(event_no) FROM payload")
    vault.db.execute("INSERT INTO erasure VALUES (?, 1)", (number,))
    vault.db.execute("DELETE FROM payload WHERE event_no = ?", (number,))
    report = check(vault, KINDS)
    assert "payload_missing" in codes(report)
    assert report.first_bad.number == number


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE event SET seq = 9",
        "DELETE FROM event",
        "INSERT OR REPLACE INTO event SELECT * FROM event WHERE local_no = 1",
        "UPDATE payload SET payload = x''",
        "DELETE FROM payload",
        "UPDATE erasure SET by_event = 1",
        "DELETE FROM erasure",
        "INSERT INTO payload SELECT event_no, zeroblob(32), x'' FROM erasure",
        "UPDATE access SET actor = ''",
        "DELETE FROM access",
        "UPDATE anchor SET events = 0",
        "DELETE FROM anchor",
    ],
)
def test_the_history_is_immutable_in_sql(vault, sql):
    with pytest.raises(sqlcipher.IntegrityError):
        vault.db.execute(sql)
    assert check_history(vault, KINDS).findings == ()


def test_a_vault_without_an_office_says_so(empty_vault, tmp_path):
    folder = tmp_path / "Empty.vault"
    shutil.copytree(empty_vault, folder)
    vault = unlock(folder)
    assert codes(check(vault, KINDS)) == {"not_founded"}
    vault.close()


def test_progress_is_told_and_can_end_the_check(vault):
    told = []
    check(vault, KINDS, lambda done, total: told.append((done, total)))
    assert told[-1] == (len(numbers(vault)),) * 2

    def cancel(_done, _total):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        check(vault, KINDS, cancel)
