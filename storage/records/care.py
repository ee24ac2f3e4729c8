# SPDX-License-Identifier: Apache-2.0
"""Owns what a person should hear of the vault itself: its disk, its size, its last health check.

The check is asked for once a week and not made unasked: SQLCipher reads the whole file at one go,
and whoever wants to save meanwhile would have to wait.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from core.errors import Refusal, UserError
from storage.records.access import Act
from storage.records.check import check
from storage.vault import reserve

if TYPE_CHECKING:
    from core.progress import Progress
    from storage.records.check import CheckReport
    from storage.records.records import Records

EVERY = timedelta(days=7)
LARGE = 2 << 30
"""Bytes of a database from which on backups and checks take minutes (security.md, 2.2)."""
_SOUND, _DAMAGED = "sound", "damaged"
"""How the access log says what a check found."""


@dataclass(frozen=True, slots=True)
class Care:
    """What is to be said. `checked` is when the last health check ended, None if none did."""

    checked: datetime | None
    damaged: bool
    """Whether that check found something that is not as it was written."""
    is_due: bool
    warnings: tuple[Refusal, ...]
    """Of the disk and the size, the more urgent first."""


def look(records: Records) -> Care:
    """Return how the vault stands; cheap enough for every time that Today is shown."""
    done = records.journal.access.latest(Act.CHECK, (_SOUND, _DAMAGED))
    begun = records.journal.access.first()
    since = done.at if done else begun.at if begun else records.journal.now()
    return Care(
        done.at if done else None,
        done is not None and done.detail == _DAMAGED,
        records.journal.now() - since >= EVERY,
        tuple(_warnings(records)),
    )


def check_all(records: Records, progress: Progress) -> CheckReport:
    """Make a health check, and note in the access log that it is made and how it ended."""
    records.note_access(Act.CHECK)
    report = check(records.vault, progress=progress)
    try:
        records.note_access(Act.CHECK, None, _SOUND if report.ok else _DAMAGED)
    except UserError:
        if report.ok:
            raise
        # Into what is damaged nothing may be written any more: the report says it all.
    return report


def _warnings(records: Records) -> list[Refusal]:
    found = []
    folder = records.vault.folder
    left = reserve.free(folder)
    if left < reserve.SCARCE:
        found.append(Refusal.of("vault.disk_low", free=left >> 20))
    if records.vault.db.path.stat().st_size >= LARGE:
        found.append(Refusal.of("vault.large"))
    return found
