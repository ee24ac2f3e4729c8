# SPDX-License-Identifier: Apache-2.0
"""Owns the office that registers are taken over into."""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from datetime import UTC, datetime

import pytest

from core.ids import OfficerId, new_id
from core.office.office import Letterhead
from resources import read_json
from storage.records.records import Records
from storage.vault import FLOOR, Passphrase, create_vault, open_vault

PASSPHRASE = "a passphrase of many words"


def now() -> datetime:
    return datetime(2026, 11, 21, 9, tzinfo=UTC)


@contextmanager
def an_office(folder):
    """Make an office with a director in a folder, and open it."""
    vault, _ = create_vault(folder / "o.vault", PASSPHRASE, officer=OfficerId(new_id()), kdf=FLOOR)
    records = Records.found(
        vault,
        letterhead=Letterhead("Sample Organisation", "Ethics Office", ("1 Square",)),
        director_name="Ada Director",
        director_title="Director",
        profiles=(read_json("policy/unicef_sample.json"),),
        now=now,
    )
    yield records
    records.close()


@pytest.fixture(scope="session")
def founded_office(tmp_path_factory):
    with an_office(tmp_path_factory.mktemp("office")) as records:
        return records.vault.folder


@pytest.fixture
def records(founded_office, tmp_path):
    folder = shutil.copytree(founded_office, tmp_path / "o.vault")
    records = Records(open_vault(folder, Passphrase(PASSPHRASE)), now=now)
    yield records
    records.close()
