# SPDX-License-Identifier: Apache-2.0
"""Owns what a person last said of tables of a kind: kept for the next one, and as a file."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from core.errors import UserError
from core.tabular.columns import Meaning

if TYPE_CHECKING:
    from core.tabular.columns import Sought
    from storage.records.records import Records


def remembered(records: Records, sought: Sought) -> Meaning | None:
    """Return what a person last said that columns and words mean."""
    kept = records.load_draft(_place(sought))
    return Meaning.read(kept.form, sought) if kept else None


def remember(records: Records, sought: Sought, meaning: Meaning) -> None:
    """Keep what columns and words mean, for the next table."""
    records.save_draft(_place(sought), meaning.form())


def _place(sought: Sought) -> str:
    return f"sheet/{sought.kind}"


def read_meaning(data: bytes, sought: Sought) -> Meaning:
    """Return the meaning that a file states (see FORMAT.md), or raise `UserError`."""
    try:
        return Meaning.read(json.loads(data.decode("utf-8-sig")), sought)
    except (ValueError, RecursionError):
        raise UserError("sheets.mapping") from None


def write_meaning(meaning: Meaning) -> bytes:
    """Return the file of a meaning, to be read and changed by a person."""
    text = json.dumps(meaning.form(), ensure_ascii=False, indent=1, sort_keys=True)
    return (text + "\n").encode()
