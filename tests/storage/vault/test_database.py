# SPDX-License-Identifier: Apache-2.0
"""Owns what a transaction promises, and what becomes of SQLite's errors."""

from __future__ import annotations

import os
import subprocess
import threading

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from core.errors import UserError
from storage.vault import Passphrase, open_vault
from storage.vault.database import Database
from tests.factory import PASSPHRASE, make_vault

KEY = bytes(range(48))


@pytest.fixture
def db(tmp_path):
    database = Database(tmp_path / "vault.db", KEY)
    database.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a TEXT UNIQUE)")
    yield database
    database.close()


def values(db) -> list[str]:
    return [a for (a,) in db.query("SELECT a FROM t ORDER BY id")]


def add(db, *texts: str) -> None:
    db.execute_many("INSERT INTO t (a) VALUES (?)", [(text,) for text in texts])


def test_a_transaction_is_kept_whole_or_not_at_all(db):
    with db.transaction():
        add(db, "one", "two")
    with pytest.raises(KeyError), db.transaction():
        add(db, "three")
        raise KeyError
    assert values(db) == ["one", "two"]


def test_an_inner_transaction_undoes_its_own_part_only(db):
    with db.transaction():
        add(db, "outer")
        with pytest.raises(KeyError), db.transaction():
            add(db, "inner")
            raise KeyError
        with db.transaction():
            add(db, "second inner")
    assert values(db) == ["outer", "second inner"]


def test_an_outer_failure_takes_the_inner_work_with_it(db):
    with pytest.raises(KeyError), db.transaction():
        with db.transaction():
            add(db, "inner")
        raise KeyError
    assert values(db) == []


def test_after_a_failed_transaction_the_next_one_works(db):
    for _ in range(3):
        with pytest.raises(sqlcipher.IntegrityError), db.transaction():
            add(db, "same", "same")
    with db.transaction():
        add(db, "other")
    assert values(db) == ["other"]


def test_our_own_mistakes_are_not_dressed_up_as_obstacles(db):
    with pytest.raises(sqlcipher.OperationalError):
        db.execute("SELEKT")


def test_rows_are_read_by_position_by_name_and_one_by_one(db):
    add(db, "x", "y")
    row = db.query_one("SELECT id, a FROM t WHERE a = :a", {"a": "x"})
    assert (row[1], row["a"], tuple(row), row.keys()) == ("x", "x", (1, "x"), ["id", "a"])
    assert db.query_one("SELECT a FROM t WHERE id = 99") is None
    assert db.query_value("SELECT count(*) FROM t") == 2
    assert db.query_value("SELECT a FROM t WHERE id = 99") is None
    assert [a for (a,) in db.iterate("SELECT a FROM t ORDER BY a DESC")] == ["y", "x"]
    assert db.execute("UPDATE t SET a = a || '!'") == 2


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("locking_mode", "exclusive"),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("trusted_schema", 0),
        ("auto_vacuum", 0),
        ("temp_store", 2),
        ("cell_size_check", 1),
        ("recursive_triggers", 1),
        ("cipher_memory_security", "0"),
        ("cipher_page_size", "4096"),
    ],
)
def test_the_settings_hold(db, pragma, value):
    assert db.query_value(f"PRAGMA {pragma}") == value


def test_there_is_no_shared_memory_file(db, tmp_path):
    add(db, "x")
    assert sorted(p.name for p in tmp_path.iterdir()) == ["vault.db", "vault.db-wal"]


def test_a_wrong_key_and_a_foreign_file_are_damage(tmp_path, db, capfd):
    db.close()
    for path, key in ((db.path, bytes(48)), (tmp_path / "other", KEY)):
        (tmp_path / "other").write_bytes(os.urandom(8192))
        with pytest.raises(UserError, match=r"vault\.database_damaged"):
            Database(path, key)
    assert capfd.readouterr() == ("", "")  # SQLCipher likes to tell the terminal


def test_a_closed_database_says_so(db):
    db.close()
    with pytest.raises(RuntimeError, match="closed"):
        db.query("SELECT 1")


def test_a_damaged_page_is_damage_when_it_is_read(tmp_path, db):
    add(db, *(os.urandom(900).hex() for _ in range(200)))
    db.close()
    data = bytearray(db.path.read_bytes())
    for page in range(2, len(data) // 4096):
        data[page * 4096 + 100] ^= 1
    db.path.write_bytes(data)
    damaged = Database(db.path, KEY)
    with pytest.raises(UserError, match=r"vault\.database_damaged"):
        damaged.query("SELECT * FROM t")
    damaged.close()


def test_a_database_belongs_to_its_thread(db):
    failures = []

    def use():
        try:
            db.query("SELECT 1")
        except sqlcipher.ProgrammingError as error:
            failures.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert len(failures) == 1


def test_a_second_connection_is_refused(db):
    with pytest.raises(UserError, match=r"vault\.already_open"):
        Database(db.path, KEY)


def test_a_full_database_is_a_full_disk_and_loses_nothing(db):
    add(db, "kept")
    db.execute(f"PRAGMA max_page_count = {db.query_value('PRAGMA page_count') + 2}")
    with pytest.raises(UserError, match=r"vault\.disk_full"), db.transaction():
        add(db, *(os.urandom(2000).hex() for _ in range(50)))
    assert values(db) == ["kept"]
    with db.transaction():
        add(db, "small")
    assert values(db) == ["kept", "small"]


@pytest.fixture
def small_disk(tmp_path):
    """A real disk of 3 MiB; only root can have one."""
    if os.geteuid() != 0:
        pytest.skip("mounting a small disk needs root")
    folder = tmp_path / "disk"
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", folder]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("this system does not let root mount a disk in memory")
    yield folder
    subprocess.run(["mount", "-o", "remount,rw", folder], check=True)
    subprocess.run(["umount", folder], check=True)


def test_a_real_full_disk_is_named_and_what_was_saved_is_there(small_disk):
    db = Database(small_disk / "vault.db", KEY)
    db.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a BLOB)")
    saved = 0
    with pytest.raises(UserError, match=r"vault\.disk_full"):
        while True:
            with db.transaction():
                db.execute("INSERT INTO t (a) VALUES (?)", (os.urandom(30000),))
            saved += 1
    assert saved > 10
    assert db.query_value("SELECT count(*) FROM t") == saved
    db.close()
    db = Database(small_disk / "vault.db", KEY)
    assert db.query_value("SELECT count(*) FROM t") == saved
    db.close()


def test_a_real_read_only_disk_is_named(small_disk):
    vault, _ = make_vault(small_disk)
    vault.close()
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    with pytest.raises(UserError, match=r"vault\.read_only"):
        open_vault(vault.folder, Passphrase(PASSPHRASE))


def test_without_space_for_a_copy_nothing_large_is_begun(small_disk):
    vault, _ = make_vault(small_disk)
    vault.db.execute("CREATE TABLE t (a BLOB)")
    vault.db.execute("INSERT INTO t (a) VALUES (?)", (os.urandom(900_000),))
    for large in (vault.back_up, vault.rotate_key):
        with pytest.raises(UserError, match=r"vault\.no_space"):
            large()
    assert vault.close() == ()
    assert sorted(path.name for path in vault.folder.iterdir()) == [
        "backups", "lock", "vault.db", "vault.hdr",
    ]  # fmt: skip
    assert list((vault.folder / "backups").iterdir()) == []
