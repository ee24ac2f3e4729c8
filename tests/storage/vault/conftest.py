# SPDX-License-Identifier: Apache-2.0
"""Owns the vaults that the tests of the vault start from: made once, copied for each test."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from storage.vault import Passphrase, RecoveryCode, Vault, open_vault
from tests.factory import PASSPHRASE, make_vault

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True)
class Closed:
    """A closed vault folder and its recovery code; the passphrase is the factory's."""

    folder: Path
    code: RecoveryCode

    def copy(self, folder: Path) -> Closed:
        shutil.copytree(self.folder, folder)
        return Closed(folder, self.code)

    def open(self, **options) -> Vault:
        """Open with the code, which costs no Argon2."""
        return open_vault(self.folder, self.code, **options)

    def unlock(self, **options) -> Vault:
        """Open with the passphrase of the officer."""
        return open_vault(self.folder, Passphrase(PASSPHRASE), **options)


@pytest.fixture(scope="session")
def original(tmp_path_factory) -> Closed:
    vault, code = make_vault(tmp_path_factory.mktemp("original"))
    vault.db.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
    with vault.db.transaction():
        vault.db.execute_many(
            "INSERT INTO note (text) VALUES (?)", [(f"note {n} " * 40,) for n in range(400)]
        )
    assert vault.close(bytes(range(32))) == ()
    return Closed(vault.folder, code)


@pytest.fixture
def closed(original, tmp_path) -> Closed:
    return original.copy(tmp_path / "Office.vault")


@pytest.fixture
def vault(closed) -> Iterator[Vault]:
    opened = closed.open()
    yield opened
    opened.close()
