# SPDX-License-Identifier: Apache-2.0
"""Owns what an operation says it changed, for screens to decide whether they look again."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import datetime

    from core.ids import FileId
    from core.office.office import Office
    from storage.records.results import Applied


@dataclass(frozen=True, slots=True)
class Changed:
    """Told after COMMIT has returned."""

    at: datetime
    """When COMMIT had returned; the status line says "Saved" with this time and no other."""
    files: frozenset[FileId] = field(default_factory=frozenset)
    """Files whose state, row in lists, or documents are no longer what they were."""
    vault: bool = False
    """Key slots and backups: what surrounds the records."""
    office: Office | None = None
    """The newest office, when people, letterhead, addressees, policy or settings changed."""


def recorded(applied: Applied[Any], at: datetime) -> Changed:
    """Return what `Records.apply` or `apply_office` changed; pass it as an operation's `changes`.

    `applied` is what they answer with unless it is a refusal.
    """
    from core.office.office import Office

    office = applied.case if isinstance(applied.case, Office) else None
    return Changed(at, frozenset({applied.file}), office=office)


def created(file: FileId, at: datetime) -> Changed:
    """Return what `Records.create` changed."""
    return Changed(at, frozenset({file}))


def vault_changed(_result: object, at: datetime) -> Changed:
    """Return what a change to slots or backups changed."""
    return Changed(at, vault=True)
