# SPDX-License-Identifier: Apache-2.0
"""Owns the calendar of deadlines: the clocks that end between two days, in files of all kinds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from storage.records import lists

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from core.ids import OfficerId
    from storage.records.lists import DueRow
    from storage.records.records import Records

MOST = 2_000
"""So many deadlines are shown at once."""
ALL = -1
"""As many as there are, to the database."""
_FIRST, _LAST = "", "9999-12-30"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which deadlines are asked for."""

    start: date | None = None
    """The first day; None: however long ago."""
    end: date | None = None
    """The day after the last; None: however far ahead."""
    kinds: Sequence[str] = ()
    """Kinds of file, by name; empty: all."""
    owner: OfficerId | None = None
    """Who handles the files; None: whoever does."""


def deadlines(records: Records, wanted: Wanted, limit: int = MOST) -> tuple[DueRow, ...]:
    """Return so many of the clocks that run in files this officer is shown, the next first."""
    db = records.vault.db
    return lists.due(
        db,
        lists.viewer(db, records.me),
        wanted.start.isoformat() if wanted.start else _FIRST,
        wanted.end.isoformat() if wanted.end else _LAST,
        kinds=wanted.kinds,
        owner=wanted.owner,
        limit=limit,
    )
