# SPDX-License-Identifier: Apache-2.0
"""Owns the diagnosis: every way in which opening a vault can end, and its one code."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import UserError
from storage.vault import FLOOR, Passphrase, RecoveryCode, disk, open_vault
from storage.vault.keyring_store import KeyringStore
from tests.factory import OFFICER, PASSPHRASE, make_vault
from tests.storage.vault.memory_keyring import MemoryKeyring


def code_of(opening) -> str:
    with pytest.raises(UserError) as caught:
        opening().close()
    return caught.value.code


def overwrite(path, at: int) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(os.urandom(64))


def codes(vault) -> list[str]:
    return [report.code for report in vault.reports]


def test_both_ways_in_open_and_say_whose_slot_it_was(closed):
    vault = closed.unlock()
    assert (vault.slot.officer, vault.slot.type) == (OFFICER, 1)
    assert vault.reports == []
    assert vault.close() == ()
    vault = open_vault(closed.folder, closed.code)
    assert (vault.slot.officer, vault.slot.type) == ("", 3)
    vault.close()


def test_wrong_secrets_are_named_as_such_and_their_times_kept(closed):
    assert code_of(lambda: open_vault(closed.folder, Passphrase("x" * 20))) == (
        "vault.wrong_passphrase"
    )
    assert code_of(lambda: open_vault(closed.folder, RecoveryCode(bytes(20)))) == (
        "vault.wrong_recovery_code"
    )
    vault = closed.open()
    times = vault.take_failed_unlocks()
    assert len(times) == 2
    assert times == sorted(times)
    assert vault.take_failed_unlocks() == []
    vault.close()


def test_a_line_cut_off_by_a_crash_is_no_time(closed):
    (closed.folder / "failed-unlocks").write_bytes(b"2021-05-04T10:00:00+00:00\n2021-05-0")
    vault = closed.open()
    assert [time.year for time in vault.take_failed_unlocks()] == [2021]
    vault.close()


def test_a_folder_without_a_vault_is_called_that_and_left_alone(tmp_path):
    assert code_of(lambda: open_vault(tmp_path, Passphrase(PASSPHRASE))) == "vault.not_a_vault"
    assert list(tmp_path.iterdir()) == []
    missing = tmp_path / "nothing"
    assert code_of(lambda: open_vault(missing, Passphrase(PASSPHRASE))) == "vault.not_a_vault"


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (lambda f: (f / "vault.hdr").unlink(), "vault.header_missing"),
        (lambda f: (f / "vault.db").unlink(), "vault.database_missing"),
        (lambda f: (f / "vault.db").write_bytes(b""), "vault.database_damaged"),
        (lambda f: (f / "vault.db").write_bytes(os.urandom(40960)), "vault.key_mismatch"),
        (lambda f: overwrite(f / "vault.db", 3000), "vault.database_damaged"),
        (lambda f: os.truncate(f / "vault.db", 1000), "vault.database_damaged"),
        (lambda f: (f / "vault.db-wal").write_bytes(b"x" * 5000), "vault.unexpected_log"),
        (lambda f: (f / "vault.db-journal").write_bytes(b"x" * 512), "vault.unexpected_log"),
    ],
)
def test_files_that_are_gone_or_wrong_are_named(closed, spoil, code):
    spoil(closed.folder)
    assert code_of(closed.open) == code


def test_nothing_is_left_open_by_a_failed_opening(closed):
    (closed.folder / "vault.db").rename(closed.folder / "elsewhere")
    assert code_of(closed.open) == "vault.database_missing"
    (closed.folder / "elsewhere").rename(closed.folder / "vault.db")
    vault = closed.open()
    assert vault.close() == ()


def test_a_vault_of_a_newer_version_is_not_touched(closed):
    vault = closed.open()
    vault.db.execute("PRAGMA user_version = 9999")
    vault.close()
    before = (closed.folder / "vault.db").read_bytes()
    with pytest.raises(UserError) as caught:
        closed.open()
    assert caught.value.code == "vault.newer_version"
    assert caught.value.refusal.params["found"] == 9999
    assert (closed.folder / "vault.db").read_bytes() == before


def test_a_second_opening_is_refused_and_names_the_process(closed, vault):
    with pytest.raises(UserError) as caught:
        closed.open()
    assert caught.value.code == "vault.already_open"
    assert caught.value.refusal.params["pid"] == str(os.getpid())


HOLDER = """
import sys, os
from pathlib import Path
from storage.vault import open_vault, Passphrase
vault = open_vault(Path(sys.argv[1]), Passphrase(sys.argv[2]))
vault.db.execute("INSERT INTO note (text) VALUES ('acknowledged')")
print("open", flush=True)
sys.stdin.readline()
os._exit(9)
"""


def test_a_process_that_dies_gives_the_vault_free_and_loses_nothing(closed):
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(closed.folder), PASSPHRASE],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[3],
    )  # fmt: skip
    assert holder.stdout.readline() == b"open\n"
    with pytest.raises(UserError) as caught:
        closed.open()
    assert caught.value.refusal.params["pid"] == str(holder.pid)
    holder.communicate(b"\n")
    vault = closed.open()
    assert codes(vault) == ["vault.was_cut_off"]
    assert vault.db.query_value("SELECT count(*) FROM note WHERE text = 'acknowledged'") == 1
    vault.close()


def test_the_salt_in_the_first_bytes_is_repaired(closed):
    path = closed.folder / "vault.db"
    good = path.read_bytes()[:16]
    with path.open("r+b") as file:
        file.write(bytes(16))
    vault = closed.open()
    assert codes(vault) == ["vault.salt_repaired"]
    vault.close()
    assert path.read_bytes()[:16] == good


def test_an_older_database_beside_the_newest_header_is_found(closed):
    old = (closed.folder / "vault.db").read_bytes()
    vault = closed.open()
    vault.close(b"h" * 32)
    (closed.folder / "vault.db").write_bytes(old)
    assert code_of(closed.open) == "vault.older_copy"


def test_another_branch_of_the_same_vault_is_found(closed):
    old = (closed.folder / "vault.db").read_bytes(), (closed.folder / "vault.hdr").read_bytes()
    closed.open().close(b"h" * 32)
    newest = (closed.folder / "vault.hdr").read_bytes()
    (closed.folder / "vault.db").write_bytes(old[0])
    (closed.folder / "vault.hdr").write_bytes(old[1])
    closed.open().close(b"i" * 32)
    (closed.folder / "vault.hdr").write_bytes(newest)
    assert code_of(closed.open) == "vault.older_copy"


def test_an_older_folder_is_found_by_the_anchor_in_the_key_store(closed, tmp_path):
    store = KeyringStore(MemoryKeyring())
    shutil.copytree(closed.folder, tmp_path / "old")
    closed.open(keyring=store).close(b"h" * 32)
    shutil.rmtree(closed.folder)
    (tmp_path / "old").rename(closed.folder)
    assert code_of(lambda: closed.open(keyring=store)) == "vault.older_copy"
    # Without the key store nothing remembers: the documented limit.
    closed.open().close()


def test_an_old_copy_that_a_person_accepts_is_not_old_tomorrow(closed):
    store = KeyringStore(MemoryKeyring())
    old = (closed.folder / "vault.db").read_bytes()
    closed.open(keyring=store).close(b"h" * 32)
    (closed.folder / "vault.db").write_bytes(old)
    vault = closed.open(keyring=store, accept=("vault.older_copy",))
    assert codes(vault) == ["vault.older_copy"]
    vault.close(b"j" * 32)
    vault = closed.open(keyring=store)
    assert vault.reports == []
    vault.close()


def test_a_header_put_back_is_found(closed):
    old = (closed.folder / "vault.hdr").read_bytes()
    vault = closed.unlock()
    vault.change_passphrase("ragged copper mountain ballad", kdf=FLOOR)
    vault.close()
    (closed.folder / "vault.hdr").write_bytes(old)
    assert code_of(closed.unlock) == "vault.header_rolled_back"
    vault = closed.unlock(accept=("vault.header_rolled_back",))
    assert codes(vault) == ["vault.header_rolled_back"]
    assert vault.slot.officer == OFFICER
    assert len(vault.slots()) == 2
    vault.close()
    closed.unlock().close()


def test_a_log_from_elsewhere_is_set_aside_when_accepted(closed):
    path = closed.folder / "vault.db-wal"
    path.write_bytes(b"x" * 5000)
    vault = closed.open(accept=("vault.unexpected_log",))
    assert codes(vault) == ["vault.log_set_aside"]
    assert vault.db.query_value("SELECT count(*) FROM note") == 400
    vault.close()
    (aside,) = closed.folder.glob("vault.db-wal.set-aside-*")
    assert aside.read_bytes() == b"x" * 5000


def test_an_old_log_is_not_replayed_into_a_closed_vault(closed, tmp_path):
    vault = closed.open()
    vault.db.execute("UPDATE note SET text = 'dismissed' WHERE id = 1")
    shutil.copy(closed.folder / "vault.db-wal", tmp_path / "old-wal")
    vault.db.execute("UPDATE note SET text = 'upheld' WHERE id = 1")
    vault.close()
    shutil.copy(tmp_path / "old-wal", closed.folder / "vault.db-wal")
    assert code_of(closed.open) == "vault.unexpected_log"


def test_ordinary_sessions_raise_no_alarm(closed):
    store = KeyringStore(MemoryKeyring())
    for number in range(12):
        vault = closed.open(keyring=store)
        assert vault.reports == []
        vault.anchor(os.urandom(32))
        assert vault.close(os.urandom(32) if number % 2 else None) == ()


def test_a_vault_is_not_made_over_something_else(tmp_path):
    (tmp_path / "Office.vault").mkdir()
    (tmp_path / "Office.vault" / "thesis.odt").write_text("mine")
    with pytest.raises(UserError, match=r"vault\.folder_exists"):
        make_vault(tmp_path)
    assert (tmp_path / "Office.vault" / "thesis.odt").read_text() == "mine"


def test_an_empty_folder_and_what_a_cut_off_attempt_left_are_no_obstacle(tmp_path):
    (tmp_path / "Office.vault").mkdir()
    (tmp_path / ".Office.vault.part").mkdir()
    (tmp_path / ".Office.vault.part" / "vault.db").write_bytes(b"half")
    vault, _ = make_vault(tmp_path)
    vault.close()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["Office.vault"]
    assert sorted(p.name for p in vault.folder.iterdir()) == ["lock", "vault.db", "vault.hdr"]


def test_the_folder_of_a_vault_is_private(closed, tmp_path):
    vault, _ = make_vault(tmp_path / "new")
    mode = vault.folder.stat().st_mode & 0o777
    vault.close()
    assert mode == 0o700


MOUNTS = """\
22 1 252:1 / / rw - ext4 /dev/vda1 rw
30 22 0:40 / /mnt/office rw - nfs4 server:/office rw
31 30 0:41 / /mnt/office/local rw - xfs /dev/sdb1 rw
32 22 0:42 / /mnt/with\\040blank rw - cifs //server/share rw
33 22 0:43 / /home/a/cloud rw - fuse.rclone remote: rw
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/home/a/Office.vault", ""),
        ("/mnt/office/Office.vault", "nfs4"),
        ("/mnt/officer/Office.vault", ""),
        ("/mnt/office/local/Office.vault", ""),
        ("/mnt/with blank/Office.vault", "cifs"),
        ("/home/a/cloud/x/y", "fuse.rclone"),
    ],
)
def test_network_disks_are_known_by_their_mount(folder, kind):
    assert disk.network_kind_of(Path(folder), MOUNTS) == kind
