# SPDX-License-Identifier: Apache-2.0
"""Owns the office that registers are taken over into."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import UTC, datetime

import pytest

from core.ids import OfficerId, new_id
from core.office.office import Letterhead
from resources import read_json
from storage.records.records import Records
from storage.vault import FLOOR, create_vault


@contextmanager
def an_office(folder):
    """Make an office with a director in a folder, and open it."""
    vault, _ = create_vault(
        folder / "o.vault", "a passphrase of many words", officer=OfficerId(new_id()), kdf=FLOOR
    )
    records = Records.found(
        vault,
        letterhead=Letterhead("Sample Organisation", "Ethics Office", ("1 Square",)),
        director_name="Ada Director",
        director_title="Director",
        profiles=(read_json("policy/unicef_sample.json"),),
        now=lambda: datetime(2026, 11, 21, 9, tzinfo=UTC),
    )
    yield records
    records.close()


@pytest.fixture
def records(tmp_path):
    with an_office(tmp_path) as records:
        yield records
