# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that FORMAT.md describes what is written."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from storage.vault import header
from tests.factory import PASSPHRASE

pytest.importorskip("argon2", reason="argon2-cffi is the stranger's own Argon2")
STRANGER = Path(__file__).with_name("stranger.py")


def read_by_a_stranger(closed, secret, out):
    # -I: neither the working directory nor the environment can lead to the program's own code.
    command = [sys.executable, "-I", STRANGER, closed.folder / "vault.hdr"]
    result = subprocess.run(
        [*command, closed.folder / "vault.db", out],
        input=secret.encode(), capture_output=True, check=False,
    )  # fmt: skip
    assert result.returncode == 0, result.stderr.decode()
    connection = sqlite3.connect(out)
    rows = connection.execute("SELECT count(*), max(text) FROM note").fetchone()
    connection.close()
    return rows


@pytest.mark.parametrize("way", ["passphrase", "recovery code"])
def test_a_stranger_reads_the_database_from_the_text_and_a_secret(closed, tmp_path, way):
    secret = PASSPHRASE if way == "passphrase" else closed.code.text().lower()
    assert read_by_a_stranger(closed, secret, tmp_path / "o.db") == (400, "note 99 " * 40)


def test_a_stranger_reads_it_after_the_key_was_replaced(closed, tmp_path):
    vault = closed.open()
    vault.rotate_key()
    assert vault.close() == ()
    assert read_by_a_stranger(closed, PASSPHRASE, tmp_path / "o.db")[0] == 400


def test_the_stranger_imports_nothing_of_the_program():
    imported = re.findall(r"^(?:from|import) (\w+)", STRANGER.read_text(), re.MULTILINE)
    assert not {"storage", "core", "resources"} & set(imported)


def test_the_numbers_in_the_text_are_those_of_the_code():
    text = (Path(header.__file__).parent / "FORMAT.md").read_text()
    assert f"The header: {header.FILE_SIZE:,}".lower() in text.lower()
    assert f'magic `"{header.MAGIC.decode()}"`' in text
    assert f"at most {header.MAX_SLOTS}" in text
