# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a vault survives being cut off at every step that touches its files.

A step is a call that changes what is on the disk: a sync, a rename, a removal, a copy, a change
of key, an open or a close of the database. The operation is run in a child process that ends
itself, without clean-up, at the k-th step, for every k; then the vault must open. Inside a step
SQLite has its own promises, which `tests/faults` puts to the test with kills and power cuts.
"""

from __future__ import annotations

import errno
import os
import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from core.errors import UserError
from storage.vault import (
    FLOOR,
    Passphrase,
    header,
    health,
    migrations,
    open_vault,
    restore_backup,
    rotation,
    state,
)
from storage.vault.database import Database
from storage.vault.migrations import Migration
from tests.factory import OFFICER, PASSPHRASE, make_vault
from tests.storage.vault.test_escrow import holders, opened_by

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from storage.vault import RecoveryCode, Vault

SECOND = "ragged copper mountain ballad"
THIRD = "seven herons under the bridge"
CUT = 77
OS_STEPS = ("fsync", "replace", "unlink", "rmdir")
DATABASE_STEPS = ("connect", "close", "copy_into", "change_key", "checkpoint", "execute")


class Steps:
    """Counts steps; at the `at`-th, before or after it is done, does what `then` says."""

    def __init__(self, at: int, then: Callable[[], None], *, after: bool) -> None:
        self.count = 0
        self._at = at
        self._then = then
        self._after = after
        self._kept = [(os, name, getattr(os, name)) for name in OS_STEPS]
        self._kept += [(Database, name, getattr(Database, name)) for name in DATABASE_STEPS]

    def __enter__(self) -> Steps:
        for owner, name, call in self._kept:
            setattr(owner, name, self._counted(call))
        return self

    def __exit__(self, *_: object) -> None:
        for owner, name, call in self._kept:
            setattr(owner, name, call)

    def _counted(self, call):
        def step(*args, **kwargs):
            self.count += 1
            here = self.count == self._at
            if here and not self._after:
                self._then()
            try:
                return call(*args, **kwargs)
            finally:
                if here and self._after:
                    self._then()

        return step


def cut_off(operation: Callable[[], None], at: int, *, after: bool) -> bool:
    """Run an operation in a child that dies at a step; tell whether it got that far."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            with Steps(at, lambda: os._exit(CUT), after=after):
                operation()
            code = 0
        finally:
            os._exit(code)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    assert code in (0, CUT), "the operation failed by itself"
    return code == CUT


@contextmanager
def at_work(folder: Path, code: RecoveryCode, head: bytes) -> Iterator[Vault]:
    vault = open_vault(folder, code)  # the code, because it costs no Argon2
    try:
        yield vault
    finally:
        vault.close(head)


def change(folder: Path, code: RecoveryCode) -> None:
    with at_work(folder, code, b"c" * 32) as vault:
        vault.change_passphrase(THIRD, slot_id=_slot_of(vault, OFFICER), kdf=FLOOR)


def rotate(folder: Path, code: RecoveryCode) -> None:
    with at_work(folder, code, b"r" * 32) as vault:
        vault.rotate_key()


def revoke(folder: Path, code: RecoveryCode) -> None:
    with at_work(folder, code, b"v" * 32) as vault:
        vault.revoke_slot(_slot_of(vault, "officer-2"))


def hold(folder: Path, code: RecoveryCode) -> None:
    with at_work(folder, code, b"h" * 32) as vault:
        vault.set_escrow(holders("ABC"))


def hold_anew(folder: Path, code: RecoveryCode) -> None:
    with at_work(folder, code, b"w" * 32) as vault:
        vault.set_escrow(holders("AB"))
        vault.set_escrow(holders("ABD"))


def start_anew(folder: Path, code: RecoveryCode) -> None:
    with at_work(folder, code, b"s" * 32) as vault:
        vault.start_anew(OFFICER, THIRD, kdf=FLOOR)


def back_up(folder: Path, code: RecoveryCode) -> None:
    with at_work(folder, code, b"b" * 32) as vault:
        vault.back_up()


def anchor(folder: Path, code: RecoveryCode) -> None:
    with at_work(folder, code, b"a" * 32) as vault:
        vault.anchor(b"n" * 32)


def migrate(folder: Path, code: RecoveryCode) -> None:
    with _later_version(), at_work(folder, code, b"m" * 32):
        pass


@contextmanager
def _later_version() -> Iterator[None]:
    kept, known = migrations.shipped, migrations.shipped()
    step = Migration(
        len(known) + 1, "later", "CREATE TABLE later (x); INSERT INTO later VALUES (1)"
    )
    migrations.shipped = lambda: (*known, step)
    try:
        yield
    finally:
        migrations.shipped = kept


def _slot_of(vault: Vault, officer: str) -> bytes:
    (found,) = (info.slot_id for info in vault.slots() if info.officer == officer)
    return found


OPERATIONS = {
    op.__name__: op
    for op in (change, rotate, revoke, hold, hold_anew, start_anew, back_up, anchor, migrate)
}
HARMLESS = {
    "vault.was_cut_off", "vault.rotation_undone", "vault.rotation_finished",
    "vault.change_undone", "vault.migrated",
}  # fmt: skip


@pytest.fixture(scope="module")
def original_shared(original, tmp_path_factory):
    made = original.copy(tmp_path_factory.mktemp("shared") / "Office.vault")
    vault = made.open()
    vault.add_passphrase_slot("officer-2", SECOND, kdf=FLOOR)
    vault.close(b"0" * 32)
    return made


@pytest.fixture
def shared(original_shared, tmp_path):
    """A closed vault with two officers."""
    return original_shared.copy(tmp_path / "Office.vault")


def sound_afterwards(folder: Path, code: RecoveryCode) -> set[str]:
    """Open the vault with this version or the later one; return the reports."""
    with _later_version():
        vault = open_vault(folder, code)
    reports = {report.code for report in vault.reports}
    assert vault.db.query_value("SELECT count(*) FROM note") == 400
    assert vault.db.query_value("SELECT count(*) FROM later") == 1
    assert vault.check_health() == []
    in_header = {slot.slot_id for slot in vault._header.slots}
    assert set(state.slot_keys(vault.db)) == in_header
    if vault.escrow_holders:
        assert opened_by(folder, "AB")
    made = vault.backups()
    assert vault.close(b"z" * 32) == ()
    left = {path.name for path in folder.iterdir()} - {"backups"}
    assert left == {"lock", "vault.db", "vault.hdr"}
    with _later_version():
        again = open_vault(folder, code)
        assert again.reports == []
        again.close()
        for backup in made:
            again = open_vault(backup.path, code)
            assert {report.code for report in again.reports} <= HARMLESS
            again.close()
    return reports


@pytest.mark.parametrize("name", OPERATIONS)
@pytest.mark.parametrize("stride", [29, pytest.param(1, marks=pytest.mark.soak)])
def test_cut_off_at_any_step_the_vault_opens_with_everything_saved(shared, tmp_path, name, stride):
    operation = OPERATIONS[name]
    count = steps_of(Steps, operation, shared, tmp_path)
    assert count > 20
    seen: set[str] = set()
    for number, at in enumerate(range(1, count + 1, stride)):
        folder = tmp_path / f"{at}"
        shutil.copytree(shared.folder, folder)
        assert cut_off(lambda f=folder: operation(f, shared.code), at, after=number % 2 == 1)
        seen |= sound_afterwards(folder, shared.code)
        shutil.rmtree(folder)
    assert seen <= HARMLESS
    if stride == 1 and name in ("rotate", "revoke"):
        assert {"vault.rotation_undone", "vault.rotation_finished"} <= seen


@pytest.mark.parametrize(
    ("number", "stride"),
    [
        (errno.EIO, 7),
        (errno.ENOSPC, 13),
        *(
            pytest.param(n, 1, marks=pytest.mark.soak)
            for n in (errno.EIO, errno.ENOSPC, errno.EROFS)
        ),
    ],
)
@pytest.mark.parametrize("name", ["change", "rotate", "revoke", "anchor", "back_up"])
def test_an_error_of_the_disk_is_named_and_leaves_the_vault_before_or_after(
    shared, tmp_path, name, number, stride
):
    operation = OPERATIONS[name]
    count = steps_of(_OnlyFiles, operation, shared, tmp_path)
    assert count > 5

    def fail() -> None:
        raise OSError(number, os.strerror(number))

    codes = {errno.ENOSPC: "vault.disk_full", errno.EIO: "vault.io_error"}
    allowed = {None, codes.get(number, "vault.read_only")}
    for at in range(1, count + 1, stride):
        folder = tmp_path / f"{at}"
        shutil.copytree(shared.folder, folder)
        with _OnlyFiles(at, fail, after=False):
            assert _code_of(lambda f=folder: operation(f, shared.code)) in allowed, at
        sound_afterwards(folder, shared.code)
        shutil.rmtree(folder)


def _code_of(operation: Callable[[], None]) -> str | None:
    try:
        operation()
    except UserError as error:
        return error.code
    return None


def steps_of(kind: type[Steps], operation, shared, tmp_path: Path) -> int:
    folder = tmp_path / "count"
    shutil.copytree(shared.folder, folder)
    with kind(0, lambda: None, after=False) as steps:
        operation(folder, shared.code)
    shutil.rmtree(folder)
    return steps.count


class _OnlyFiles(Steps):
    """Counts the steps outside SQLite, which are the ones an OSError can come from."""

    def __enter__(self) -> Steps:
        self._kept = [entry for entry in self._kept if entry[0] is os]
        return super().__enter__()


def die_at(monkeypatch, owner, name: str, operation: Callable[[], None]) -> None:
    """Run an operation in a child that dies when it calls one function."""
    with monkeypatch.context() as patch:
        patch.setattr(owner, name, lambda *_, **__: os._exit(CUT))
        assert cut_off(operation, 0, after=False)


@pytest.mark.parametrize(
    ("owner", "name", "report"),
    [(header, "write", ["vault.change_undone"]), (state, "settle", [])],
)
def test_a_change_of_slots_is_undone_before_the_header_and_kept_after(shared, owner, name, report):
    before = (shared.folder / "vault.hdr").read_bytes()[24:32]

    def work() -> None:
        vault = open_vault(shared.folder, shared.code)
        slot = _slot_of(vault, OFFICER)
        setattr(owner, name, lambda *_, **__: os._exit(CUT))  # in the child only
        vault.change_passphrase(THIRD, slot_id=slot, kdf=FLOOR)

    assert cut_off(work, 0, after=False)
    assert ((shared.folder / "vault.hdr").read_bytes()[24:32] == before) == bool(report)
    vault = open_vault(shared.folder, shared.code)
    assert [r.code for r in vault.reports] == ["vault.was_cut_off", *report]
    assert (vault.verify_secret(THIRD) is None) == bool(report)
    assert (vault.verify_secret(PASSPHRASE) is None) != bool(report)
    vault.close()


def test_the_log_of_the_old_database_is_not_taken_for_the_new_ones(shared, tmp_path, monkeypatch):
    """A power cut may bring a removed log back just when the key had been replaced."""
    with at_work(shared.folder, shared.code, b"q" * 32) as vault:
        vault.db.execute("INSERT INTO note (text) VALUES ('in the log')")
        shutil.copy(shared.folder / "vault.db-wal", tmp_path / "log")
        vault.db.execute("DELETE FROM note WHERE text = 'in the log'")
    die_at(monkeypatch, rotation, "put_in_place", lambda: rotate(shared.folder, shared.code))
    shutil.copy(tmp_path / "log", shared.folder / "vault.db-wal")
    assert "vault.rotation_finished" in sound_afterwards(shared.folder, shared.code)


def test_a_backup_that_was_not_verified_has_no_backups_name(shared, monkeypatch):
    die_at(
        monkeypatch,
        health,
        "require_same",
        lambda: back_up(shared.folder, shared.code),
    )
    vault = open_vault(shared.folder, shared.code)
    assert vault.backups() == []
    assert len(vault.prune_backups()) == 1
    vault.close()


def test_a_header_is_never_written_in_place(shared, tmp_path):
    before = (shared.folder / "vault.hdr").read_bytes()
    os.link(shared.folder / "vault.hdr", tmp_path / "same-file")
    anchor(shared.folder, shared.code)
    assert (tmp_path / "same-file").read_bytes() == before
    assert (shared.folder / "vault.hdr").read_bytes() != before


def test_a_vault_whose_creation_is_cut_off_is_not_there_or_whole(tmp_path):
    with Steps(0, lambda: None, after=False) as steps:
        vault, _ = make_vault(tmp_path / "count")
        vault.close()
    for at in range(1, steps.count + 1, 8):
        where = tmp_path / str(at)
        assert cut_off(lambda w=where: make_vault(w)[0].close(), at, after=at % 16 == 1)
        if (where / "Office.vault").exists():
            vault = open_vault(where / "Office.vault", Passphrase(PASSPHRASE))
            assert len(vault.slots()) == 2
        else:
            vault, _ = make_vault(where)
        vault.close()
        assert [path.name for path in where.iterdir()] == ["Office.vault"]


def test_a_restore_that_is_cut_off_leaves_no_folder_or_a_whole_one(shared, tmp_path):
    vault = shared.open()
    path = vault.back_up()
    vault.close()

    def restore(target: Path) -> None:
        restore_backup(path, target, shared.code).close()

    with Steps(0, lambda: None, after=False) as steps:
        restore(tmp_path / "count")
    for at in range(1, steps.count + 1, 13):
        target = tmp_path / f"to-{at}"
        assert cut_off(lambda t=target: restore(t), at, after=bool(at % 2))
        if not target.exists():
            restore(target)
        restored = open_vault(target, shared.code)
        assert restored.db.query_value("SELECT count(*) FROM note") == 400
        assert restored.instance != vault.instance
        restored.close()
