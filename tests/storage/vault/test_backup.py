# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a backup is a vault, that restoring makes another copy, and what is kept."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UserError
from storage.vault import FLOOR, Backup, Passphrase, open_vault, restore_backup
from storage.vault import backup as backups
from storage.vault.keyring_store import KeyringStore
from tests.factory import OFFICER, PASSPHRASE
from tests.storage.vault.memory_keyring import MemoryKeyring

NOON = datetime(2021, 6, 1, 12, tzinfo=UTC)


def test_a_backup_holds_the_state_after_the_last_save(closed, vault):
    vault.db.execute("INSERT INTO note (text) VALUES ('just now')")
    path = vault.back_up(now=NOON)
    assert path == closed.folder / "backups" / "2021-06-01T120000Z.vault"
    assert sorted(p.name for p in path.iterdir()) == ["vault.db", "vault.hdr"]
    other = open_vault(path, Passphrase(PASSPHRASE))
    assert other.reports == []
    assert other.db.query_value("SELECT count(*) FROM note WHERE text = 'just now'") == 1
    other.close()
    assert vault.db.query_value("SELECT count(*) FROM note") == 401


def test_two_backups_in_one_second_are_two(vault):
    assert vault.back_up(now=NOON) != vault.back_up(now=NOON)
    assert len(vault.backups()) == 2


def test_a_backup_can_go_to_another_place(vault, tmp_path):
    path = vault.back_up(tmp_path / "stick" / "probitas", now=NOON)
    assert path.parent == tmp_path / "stick" / "probitas"
    assert vault.backups() == []


def test_a_restored_backup_is_another_instance_with_the_same_content(closed, tmp_path):
    store = KeyringStore(MemoryKeyring())
    vault = closed.open(keyring=store)
    path = vault.back_up(now=NOON)
    instance, key = vault.instance, vault.derive("access-log")
    vault.db.execute("INSERT INTO note (text) VALUES ('after the backup')")
    vault.close(b"h" * 32)
    for number, secret in enumerate((Passphrase(PASSPHRASE), closed.code)):
        new = restore_backup(path, tmp_path / f"new-{number}", secret, keyring=store)
        assert [report.code for report in new.reports] == ["vault.restored"]
        assert new.db.query_value("SELECT count(*) FROM note") == 400
        assert new.instance != instance
        assert new.derive("access-log") == key
        assert new.vault_id == vault.vault_id
        assert new.close(b"i" * 32) == ()
        again = open_vault(new.folder, secret, keyring=store)
        assert again.reports == []
        again.close()
    original = closed.open(keyring=store)
    assert original.reports == []
    original.close()


def test_the_backup_itself_is_not_changed_by_a_restore(closed, vault, tmp_path):
    path = vault.back_up(now=NOON)
    before = {p.name: p.read_bytes() for p in path.iterdir()}
    restore_backup(path, tmp_path / "new", closed.code).close()
    assert {p.name: p.read_bytes() for p in path.iterdir()} == before


def test_a_damaged_backup_is_not_restored_and_leaves_nothing(closed, vault, tmp_path):
    path = vault.back_up(now=NOON)
    data = bytearray((path / "vault.db").read_bytes())
    rows = vault.db.query_value("SELECT rootpage FROM sqlite_master WHERE name = 'note'")
    data[(rows + 2) * 4096 + 100] ^= 1  # opening alone reads none of these pages
    (path / "vault.db").write_bytes(data)
    with pytest.raises(UserError) as caught:
        restore_backup(path, tmp_path / "new", closed.code)
    assert caught.value.code == "vault.pages_damaged"
    assert not (tmp_path / "new").exists()
    assert not [p for p in tmp_path.iterdir() if "new" in p.name]


def test_a_wrong_secret_restores_nothing(vault, tmp_path):
    path = vault.back_up(now=NOON)
    with pytest.raises(UserError, match=r"vault\.wrong_passphrase"):
        restore_backup(path, tmp_path / "new", Passphrase("not that one at all"))
    assert not [p for p in tmp_path.iterdir() if "new" in p.name]


def test_a_revoked_passphrase_still_opens_what_it_could_read_then(closed):
    vault = closed.open()
    gone = vault.add_passphrase_slot("officer-2", "ragged copper mountain ballad", kdf=FLOOR)
    old = vault.back_up(now=NOON)
    vault.revoke_slot(gone)
    new = vault.back_up(now=NOON + timedelta(days=1))
    vault.close()
    open_vault(old, Passphrase("ragged copper mountain ballad")).close()
    with pytest.raises(UserError, match=r"vault\.wrong_passphrase"):
        open_vault(new, Passphrase("ragged copper mountain ballad"))
    assert open_vault(new, Passphrase(PASSPHRASE)).slot.officer == OFFICER


def test_half_written_backups_are_removed_and_do_not_count(vault, closed):
    part = closed.folder / "backups" / "2021-06-01T120000Z.vault.part"
    part.mkdir(parents=True)
    (part / "vault.db").write_bytes(b"half")
    assert vault.backups() == []
    assert vault.prune_backups() == [part]
    assert not part.exists()


def test_of_backups_of_one_second_the_last_is_the_newest(vault):
    made = [vault.back_up(now=NOON) for _ in range(11)]
    assert [backup.path for backup in vault.backups()] == made[::-1]
    assert set(vault.prune_backups()) == set(made[:-1])
    again = vault.back_up(now=NOON)
    assert [backup.path for backup in vault.backups()] == [again, made[-1]]


def taken(*moments: datetime) -> list[Backup]:
    return [Backup(Path(f"{n:04}.vault"), moment, 1) for n, moment in enumerate(moments)]


def test_a_year_of_daily_backups_keeps_days_weeks_and_months():
    daily = taken(*(NOON + timedelta(days=n) for n in range(400)))
    gone = backups.superfluous(daily)
    kept = [b for b in daily if b not in gone]
    ages = [(daily[-1].taken - b.taken).days for b in kept]
    assert sorted(ages)[:7] == [0, 1, 2, 3, 4, 5, 6]
    assert 7 + 2 + 10 <= len(kept) <= 7 + 4 + 12
    assert max(ages) >= 300


@given(st.lists(st.datetimes(datetime(2020, 1, 1), datetime(2023, 1, 1)), max_size=60))
def test_the_newest_backup_is_never_superfluous_and_pruning_twice_changes_nothing(moments):
    every = taken(*(moment.replace(tzinfo=UTC) for moment in moments))
    gone = backups.superfluous(every)
    kept = [b for b in every if b not in gone]
    assert len(kept) <= 7 + 4 + 12
    assert backups.superfluous(kept) == []
    if every:
        assert max(every, key=lambda b: (b.taken, b.path.name)) in kept


class GivenUp(Exception):  # noqa: N818 - an outcome
    """What a person who has waited long enough raises."""


def long_written(vault):
    """Write so much that copying it and checking the copy take a while."""
    rows = ((("word " * 200),) for _ in range(10_000))
    with vault.db.transaction():
        vault.db.execute_many("INSERT INTO note (text) VALUES (?)", rows)
    return vault


def told(work):
    """Return what a work tells of its progress."""
    steps = []
    work(lambda done, total: steps.append((done, total)))
    return steps


def given_up_at_each(steps, work):
    """Do a work again, given up at some of the steps that it tells, the first and the last too."""
    for last in sorted({1, len(steps) // 2, len(steps)}):
        left = iter(range(last))

        def progress(_done, _total, left=left):
            if next(left, None) is None:
                raise GivenUp

        try:
            work(progress)
        except GivenUp:
            yield


def test_a_backup_tells_how_far_it_is_and_one_that_is_given_up_leaves_nothing(vault, tmp_path):
    long_written(vault)
    where = tmp_path / "disk"
    steps = told(lambda progress: vault.back_up(where, NOON, progress))
    assert len(steps) > 3
    assert steps == sorted(steps)
    assert len({total for _, total in steps}) == 1
    kept = sorted(where.rglob("*"))
    given_up = 0
    for _ in given_up_at_each(steps, lambda progress: vault.back_up(where, NOON, progress)):
        given_up += 1
        assert sorted(where.rglob("*")) == kept
    assert given_up
    vault.db.execute("INSERT INTO note (text) VALUES ('the vault goes on')")


def test_a_restore_tells_how_far_it_is_and_one_that_is_given_up_leaves_nothing(vault, tmp_path):
    path = long_written(vault).back_up(tmp_path / "disk", NOON)
    secret = Passphrase(PASSPHRASE)
    new = tmp_path / "new"
    new.mkdir()

    def restore(progress, name="given up"):
        restore_backup(path, new / name, secret, progress=progress).close()

    steps = told(lambda progress: restore(progress, "done"))
    assert len(steps) > 3
    assert steps == sorted(steps)
    given_up = 0
    for _ in given_up_at_each(steps, restore):
        given_up += 1
        assert [one.name for one in new.iterdir()] == ["done"]
    assert given_up


def test_a_change_of_the_key_that_is_given_up_leaves_the_old_one(closed, vault):
    long_written(vault)
    steps = []
    vault.progress = lambda done, total: steps.append((done, total))
    vault.rotate_key()
    assert len(steps) > 3
    assert steps == sorted(steps)
    kept, generation = sorted(closed.folder.iterdir()), vault.header_bytes

    def rotate(progress):
        vault.progress = progress
        vault.rotate_key()

    given_up = 0
    for _ in given_up_at_each(steps[: len(steps) // 2], rotate):
        given_up += 1
        assert sorted(closed.folder.iterdir()) == kept
        assert vault.header_bytes == generation
        vault.db.execute("INSERT INTO note (text) VALUES ('the vault goes on')")
    assert given_up
    vault.close()
    closed.open().close()
