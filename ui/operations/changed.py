# SPDX-License-Identifier: Apache-2.0
"""Owns what an operation says it changed, for screens to decide whether they look again."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from core.ids import FileId
    from core.office.office import Office
    from storage.records.results import Applied

LETTER_SENT, LETTER_PRINTED = "letter_sent", "letter_printed"
"""What was done when a copy of a letter was taken out, as a file or on paper."""


@dataclass(frozen=True, slots=True)
class Done:
    """What was done, as the status line says it to whoever did it: without names."""

    what: str
    """The kind of its event; of what leaves none in a file, a label of the same group."""
    programme: str = ""
    """Whose word for it, where programmes have words of their own."""
    number: str = ""
    """The register number that it gave."""


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
    done: Done | None = None
    """None where whoever asked for it tells more than one sentence: how many, and which not."""


def recorded(applied: Applied[Any], at: datetime) -> Changed:
    """Return what `Records.apply` or `apply_office` changed; pass it as an operation's `changes`.

    `applied` is what they answer with unless it is a refusal.
    """
    from core.office.office import Office

    office = applied.case if isinstance(applied.case, Office) else None
    programme = getattr(applied.case, "programme", "")
    done = [Done(sealed.event.kind, programme) for sealed in applied.events[:1]]
    return Changed(at, frozenset({applied.file}), office=office, done=done[0] if done else None)


def created(what: str) -> Callable[[FileId, datetime], Changed]:
    """Return what tells what `Records.create` changed, by the kind of the first event."""
    return lambda file, at: Changed(at, frozenset({file}), done=Done(what))


def office_changed(what: str, *, vault: bool = False) -> Callable[[Office, datetime], Changed]:
    """Return what tells of a newer office, by a label."""
    return lambda office, at: Changed(at, vault=vault, office=office, done=Done(what))


def vault_changed(what: str) -> Callable[[object, datetime], Changed]:
    """Return what tells of a change to the slots, by its label."""
    return lambda _, at: Changed(at, vault=True, done=Done(what))
