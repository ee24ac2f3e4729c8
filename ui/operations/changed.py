# SPDX-License-Identifier: Apache-2.0
"""Owns what an operation says it changed, for screens to decide whether they look again."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from core.ids import FileId
    from core.office.office import Office


@dataclass(frozen=True, slots=True)
class Changed:
    """Told after COMMIT has returned."""

    at: datetime
    """When COMMIT had returned; the status line says "Saved" with this time and no other."""
    files: frozenset[FileId] = field(default_factory=frozenset)
    """Files whose state, row in lists, or documents are no longer what they were."""
    office: bool = False
    """People, letterhead, addressees, policy or settings of the office."""
    vault: bool = False
    """Key slots and backups: what surrounds the records."""
    newest_office: Office | None = None
    """The office after the change, when `office` says it changed."""
