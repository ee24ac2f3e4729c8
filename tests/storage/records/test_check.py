# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that no edit of the history escapes a check, whoever holds the vault's key.

The triggers are taken away first: they guard against our own mistakes, not against somebody who
opens the database with another program.
"""

from __future__ import annotations

import shutil
from contextlib import contextmanager, suppress
from dataclasses import replace

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from core.errors import UserError
from core.history.event import Author, Event
from core.history.ops import Payload
from storage.records import anchors, device
from storage.records.check import check, check_history
from storage.records.index import Index
from storage.records.journal import Journal
from storage.records.log import BEGINNING, Log, next_head
from storage.records.records import Records
from storage.vault import header
from storage.vault.vault import mac_key
from tests.storage.records.conftest import Clock, reopen, unlock
from tests.storage.records.memo import KINDS, MEMO, file_document, opened, say, set_field, several


@pytest.fixture(scope="module")
def worked_vault(founded_vault, tmp_path_factory):
    """An office that has worked for a while, locked in between and anchored at the end."""
    folder = tmp_path_factory.mktemp("worked") / "Office.vault"
    shutil.copytree(founded_vault, folder)
    records = reopen(folder)
    for number in range(3):
        file = records.create(MEMO, opened(f"Memo {number}", f"EO/{number}"))
        records.apply(file, say("first", reason="because"))
        records.apply(file, set_field("state", "enquiry"))
        records.apply(file, several(2))
    records.apply(file, file_document(records.attach(b"x" * 3000, "a.txt", "text/plain")))
    event = records.events(file)[2].id
    records.erase(file, event, "retention rule 4")
    records.note_access("view", file)
    records.close()
    records = reopen(folder)
    records.apply(file, say("after the lock"))
    records.close()
    return folder


@pytest.fixture
def vault(worked_vault, tmp_path):
    folder = tmp_path / "Office.vault"
    shutil.copytree(worked_vault, folder)
    opened_vault = unlock(folder)
    yield opened_vault
    if opened_vault.db.is_open:
        opened_vault.close()


def disarm(db) -> None:
    """Take the triggers away, as anybody with the key can."""
    for (name,) in db.query("SELECT name FROM sqlite_master WHERE type = 'trigger'"):
        if not name.startswith("tally"):
            db.execute(f"DROP TRIGGER {name}")
    db.execute("PRAGMA foreign_keys = OFF")


def codes(report) -> set[str]:
    return {finding.code.partition(".")[2] for finding in report.findings}


def rechain(db) -> None:
    """Recompute the log's chain as the program would have."""
    head = BEGINNING
    for number, name in db.query("SELECT local_no, id FROM event ORDER BY local_no"):
        head = next_head(head, name)
        db.execute("UPDATE event SET log_head = ? WHERE local_no = ?", (head, number))


def numbers(vault) -> list[int]:
    return [row[0] for row in vault.db.query("SELECT local_no FROM event ORDER BY local_no")]


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


class Undo(Exception):  # noqa: N818 - not an error
    """Ends an attempt that must leave nothing behind."""


@contextmanager
def attempt(vault):
    """Let a test edit the database, and undo it."""
    with suppress(Undo), vault.db.transaction():
        yield vault.db
        raise Undo


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


def unsealed(vault, number):
    return Event.read(vault.db.query_value("SELECT data FROM event WHERE local_no = ?", (number,)))


@pytest.mark.parametrize("forget", ["anchor", "vault_state", "header"])
def test_a_cut_is_found_by_the_anchors_that_are_left(vault, forget):
    """F14: anchors taken away singly; the counters are set back too."""
    disarm(vault.db)
    db = vault.db
    first = anchors.all_rows(db)[0][1].events
    db.execute("DELETE FROM payload WHERE event_no > ?", (first,))
    db.execute("DELETE FROM erasure WHERE event_no > ?1 OR by_event > ?1", (first,))
    db.execute("DELETE FROM event WHERE local_no > ?", (first,))
    db.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = 'event'", (first,))
    if forget == "anchor":
        db.execute("DELETE FROM anchor WHERE mark > 1")
        db.execute("UPDATE sqlite_sequence SET seq = 1 WHERE name = 'anchor'")
    if forget == "vault_state":
        db.execute("UPDATE vault_state SET mark = 0, head = zeroblob(32)")
    if forget == "header":
        current = header.read(vault.folder).copies[0].header
        blank = replace(current, mark=0, head=bytes(32))
        header.write(vault.folder, blank, mac_key(vault._vmk))
    found = codes(check_history(vault, KINDS))
    assert found & {"anchor_broken", "anchor_unknown"}


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
        "INSERT INTO waiting_row VALUES ('x', 2)",
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


# Whole pages and whole files put back: SQLCipher finds them authentic


def keep_copy(folder, target):
    shutil.copytree(folder, target)
    return target


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


def examine(folder):
    """Say `found`, or what the history gives where the check found nothing."""
    try:
        vault = unlock(folder)
    except UserError:
        return "found"
    try:
        if not check(vault, KINDS).ok:
            return "found"
        return meaning(vault)
    finally:
        vault.close()


def meaning(vault) -> str:
    """Return everything that the history says, to be compared."""
    log = Log(vault.db)
    return repr(
        [(e.id, e.payload) for e in log.since(0)]
        + [Index(vault.db).stored(n) for n in Index(vault.db).numbers().values()]
    )


def test_an_old_database_put_back_is_refused(worked_vault, tmp_path):
    older = keep_copy(worked_vault, tmp_path / "older.vault")
    newer = keep_copy(worked_vault, tmp_path / "newer.vault")
    records = reopen(newer)
    records.apply(records.list().rows[0].file, say("a later note"))
    records.close()
    shutil.copy(older / "vault.db", newer / "vault.db")
    with pytest.raises(UserError, match="older_copy"):
        unlock(newer)


def test_honest_opening_and_closing_raises_no_alarm(folder):
    """F14: no false alarm, whether the vault was closed in order or the process died."""
    for turn in range(8):
        records = reopen(folder)
        if turn % 3:
            records.create(MEMO, opened(f"Memo {turn}"))
        if turn % 4 == 3:
            crash(records)
        else:
            assert records.close() == ()
    vault = unlock(folder)
    assert check(vault, KINDS).findings == ()
    vault.close()


def crash(records) -> None:
    """Leave as a killed process does: no checkpoint, no header, the lock let go by the system."""
    records.vault._lock.release()
    copy = records.vault.folder.with_suffix(".dead")
    shutil.copytree(records.vault.folder, copy)
    records.vault.db.close()
    shutil.rmtree(records.vault.folder)
    copy.rename(records.vault.folder)


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
