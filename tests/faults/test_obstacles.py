# SPDX-License-Identifier: Apache-2.0
"""Owns what a person is told when a vault cannot be opened: one sentence, one hint, no change.

The command `check` is run as somebody would run it, on vaults that are damaged, edited, in use,
or from elsewhere. What it may change in a folder is the lock and the times of failed tries.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import struct
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import resources
from storage.vault.header import COPY_SIZE
from storage.vault.migrations import shipped
from tests.faults import office

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.faults.office import Keys

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def command():
    """Run `check` on a folder with a secret."""
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.commands"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env={"LANG": "en_GB.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent"},
    )

    def check(keys: Keys, secret: str = "", *options: str) -> tuple[int, str, str]:
        arguments = ["check", keys.folder, *(options if secret else ["--recovery-code"])]
        program.stdin.write(json.dumps([arguments, secret or keys.code]) + "\n")
        program.stdin.flush()
        return json.loads(program.stdout.readline())

    yield check
    program.communicate()


def edit_header(keys: Keys, edit: Callable[[bytearray], None], *, copies: tuple[int, ...]) -> None:
    """Edit copies of a header and make their hash fit, as somebody who means it would."""
    path = Path(keys.folder) / "vault.hdr"
    data = bytearray(path.read_bytes())
    for number in copies:
        copy = data[number * COPY_SIZE : (number + 1) * COPY_SIZE]
        edit(copy)
        copy[-32:] = hashlib.sha256(copy[:-32]).digest()
        data[number * COPY_SIZE : (number + 1) * COPY_SIZE] = copy
    path.write_bytes(data)


def set_at(form: str, at: int, value: int) -> Callable[[bytearray], None]:
    return lambda copy: struct.pack_into(form, copy, at, value)


def overwrite(name: str, at: int, data: bytes) -> Callable[[Keys], None]:
    def spoil(keys: Keys) -> None:
        with (Path(keys.folder) / name).open("r+b") as file:
            file.seek(at)
            file.write(data)

    return spoil


def truncate(name: str, size: int) -> Callable[[Keys], None]:
    return lambda keys: os.truncate(Path(keys.folder) / name, size)


def remove(name: str) -> Callable[[Keys], None]:
    return lambda keys: (Path(keys.folder) / name).unlink()


def header_both(edit: Callable[[bytearray], None]) -> Callable[[Keys], None]:
    return lambda keys: edit_header(keys, edit, copies=(0, 1))


def flip_both(keys: Keys) -> None:
    for at in (300, COPY_SIZE + 700):
        overwrite("vault.hdr", at, b"\x5a")(keys)


def older_database(keys: Keys) -> None:
    path = Path(keys.folder) / "vault.db"
    old = path.read_bytes()
    records = keys.open()
    office.say(records, keys.case, "a later note")
    records.close()
    path.write_bytes(old)


def of_a_newer_program(keys: Keys) -> None:
    vault = keys.unlock()
    vault.db.execute("PRAGMA user_version = 99")
    vault.close()


def with_a_foreign_log(keys: Keys) -> None:
    (Path(keys.folder) / "vault.db-wal").write_bytes(b"\x37\x7f\x06\x82" + bytes(5000))


KDF_MEMORY = 76 + 19 + 1
"""Where the first slot says how much memory its key takes: after the fixed part, type, id, size,
and the kind of derivation; see FORMAT.md."""
CASES: dict[str, tuple[Callable[[Keys], None], str]] = {
    "both copies of the header flipped": (flip_both, "vault.header_damaged"),
    "header cut short": (truncate("vault.hdr", 5000), "vault.header_damaged"),
    "header gone": (remove("vault.hdr"), "vault.header_missing"),
    "header of a newer format": (header_both(set_at(">H", 4, 2)), "vault.newer_format"),
    "header with an absurd cost": (
        header_both(set_at(">I", KDF_MEMORY, 1 << 31)), "vault.absurd_kdf"
    ),
    "header with a cheap cost": (
        header_both(set_at(">I", KDF_MEMORY, 8)), "vault.weakened_header"
    ),
    "header edited": (header_both(set_at(">Q", 24, 77)), "vault.header_edited"),
    "database gone": (remove("vault.db"), "vault.database_missing"),
    "database empty": (truncate("vault.db", 0), "vault.database_damaged"),
    "database cut short": (truncate("vault.db", 40_000), "vault.database_damaged"),
    "database older than its header": (older_database, "vault.older_copy"),
    "of a newer program": (of_a_newer_program, "vault.newer_version"),
    "a log from elsewhere": (with_a_foreign_log, "vault.unexpected_log"),
    "no vault at all": (
        lambda keys: [path.unlink() for path in Path(keys.folder).iterdir()], "vault.not_a_vault"
    ),
}  # fmt: skip


def contents(keys: Keys) -> dict[str, bytes]:
    """Return what an obstacle may not change."""
    folder = Path(keys.folder)
    names = {path.name for path in folder.iterdir()} - {"lock", "failed-unlocks"}
    return {name: (folder / name).read_bytes() for name in names}


def says(told: str, code: str, **params: object) -> bool:
    sentence, hint = resources.message(code, "en", params)
    return told == f"{sentence}\n{hint}\n"


@pytest.mark.parametrize("name", CASES)
def test_an_obstacle_is_one_sentence_and_a_hint_and_changes_nothing(name, keys, command):
    spoil, code = CASES[name]
    spoil(keys)
    before = contents(keys)
    start = time.monotonic()
    status, _, told = command(keys)
    params = {"found": 99, "known": len(shipped())} if code == "vault.newer_version" else {}
    params |= {"name": "vault.db-wal"} if code == "vault.unexpected_log" else {}
    assert status == 1
    assert says(told, code, **params), told
    assert contents(keys) == before
    assert time.monotonic() - start < 20


def test_a_wrong_passphrase_is_called_that(keys, command):
    before = contents(keys)
    status, _, told = command(keys, "not the passphrase of anybody")
    assert status == 1
    assert says(told, "vault.wrong_passphrase")
    assert contents(keys) == before
    assert command(keys, office.PASSPHRASE)[0] == 0


def test_one_flipped_copy_of_the_header_is_mended_and_said(keys, command):
    overwrite("vault.hdr", 300, b"\x5a")(keys)
    status, said, told = command(keys)
    assert (status, said.splitlines()[-1]) == (0, "ok")
    assert says(told, "vault.header_repaired", copy="A")
    assert command(keys)[2] == ""


def test_a_damaged_page_is_found_by_the_check(keys, command):
    size = (Path(keys.folder) / "vault.db").stat().st_size
    overwrite("vault.db", size // 2, b"\x5a" * 8)(keys)
    status, _, told = command(keys)
    assert status == 1
    assert "damaged" in told or "authentication" in told


def test_a_vault_in_use_is_refused_and_free_again_when_its_process_dies(keys, command):
    """The lock is held by the system for the process, so nothing stale can keep anybody out."""
    holding = "import sys; from tests.faults.office import Keys; k = Keys.read(input()); "
    holding += "v = k.unlock(); print(flush=True); input()"
    holder = subprocess.Popen(
        [sys.executable, "-c", holding],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    holder.stdin.write(keys.text() + "\n")
    holder.stdin.flush()
    holder.stdout.readline()
    status, _, told = command(keys)
    assert (status, says(told, "vault.already_open", pid=holder.pid)) == (1, True)
    holder.kill()
    holder.communicate()
    status, said, told = command(keys)
    assert (status, said.splitlines()[-1]) == (0, "ok")
    assert says(told, "vault.was_cut_off")
    assert command(keys)[2] == ""


def test_a_copy_of_a_vault_opens_wherever_it_lies(keys, command, tmp_path):
    moved = keys.at(tmp_path / "a folder, renamed – отдел 道德")
    shutil.move(keys.folder, moved.folder)
    assert command(moved)[0] == 0
