# SPDX-License-Identifier: Apache-2.0
"""Owns F36 for the vault: a schema goes forward one whole step at a time, a backup first."""

from __future__ import annotations

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from core.errors import UserError
from storage.vault import migrations, open_vault
from storage.vault.database import Database
from storage.vault.migrations import Migration
from storage.vault.slots import Passphrase
from tests.factory import PASSPHRASE

GOOD = Migration(1, "good", "CREATE TABLE a (x);")
NEXT = Migration(2, "next", "CREATE TABLE b (x); INSERT INTO b VALUES (1)")
BAD = Migration(3, "bad", "CREATE TABLE c (x); INSERT INTO nowhere VALUES (1);")


@pytest.fixture
def db(tmp_path):
    database = Database(tmp_path / "vault.db", bytes(48))
    yield database
    database.close()


def tables(db) -> set[str]:
    return {name for (name,) in db.query("SELECT name FROM sqlite_master")}


def test_shipped_migrations_are_numbered_without_gaps():
    numbers = [step.number for step in migrations.shipped()]
    assert numbers == list(range(1, len(numbers) + 1))


def test_steps_are_applied_once_and_in_order(db):
    migrations.apply(db, migrations.outstanding(db, [GOOD]))
    assert migrations.outstanding(db, [GOOD]) == []
    assert migrations.outstanding(db, [GOOD, NEXT]) == [NEXT]
    migrations.apply(db, [NEXT])
    assert (tables(db), migrations.schema_version(db)) == ({"a", "b"}, 2)


def test_a_step_that_fails_leaves_the_state_before_it(db):
    with pytest.raises(sqlcipher.OperationalError):
        migrations.apply(db, [GOOD, NEXT, BAD])
    assert (tables(db), migrations.schema_version(db)) == ({"a", "b"}, 2)
    with db.transaction():
        db.execute("INSERT INTO a VALUES (1)")


def test_a_newer_database_is_refused(db):
    migrations.apply(db, [GOOD, NEXT])
    with pytest.raises(UserError, match=r"vault\.newer_version"):
        migrations.outstanding(db, [GOOD])


def test_an_old_vault_is_brought_up_after_a_verified_backup(closed, monkeypatch):
    known = migrations.shipped()
    step = Migration(len(known) + 1, "later", "CREATE TABLE later (x);")
    monkeypatch.setattr(migrations, "shipped", lambda: (*known, step))
    vault = closed.open()
    assert [report.code for report in vault.reports] == ["vault.migrated"]
    assert "later" in tables(vault.db)
    (backup,) = vault.backups()
    vault.close()
    monkeypatch.setattr(migrations, "shipped", lambda: known)
    with pytest.raises(UserError, match=r"vault\.newer_version"):
        closed.open()
    old = open_vault(backup.path, Passphrase(PASSPHRASE))
    assert "later" not in tables(old.db)
    assert old.db.query_value("SELECT count(*) FROM note") == 400
    old.close()


def test_a_step_that_fails_leaves_a_vault_that_opens(closed, monkeypatch):
    known = migrations.shipped()
    bad = Migration(len(known) + 1, "bad", BAD.sql)
    monkeypatch.setattr(migrations, "shipped", lambda: (*known, bad))
    with pytest.raises(sqlcipher.OperationalError):
        closed.open()
    monkeypatch.setattr(migrations, "shipped", lambda: known)
    vault = closed.open()
    assert "c" not in tables(vault.db)
    vault.close()
