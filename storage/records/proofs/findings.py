# SPDX-License-Identifier: Apache-2.0
"""Owns what a check has found so far."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.errors import Refusal
    from core.ids import EventId, FileId


@dataclass(frozen=True, slots=True)
class BadEvent:
    """An entry of the log that is not as it was written; no id if it is missing."""

    number: int
    event: EventId | None
    file: FileId | None


@dataclass
class Findings:
    """Findings, and notes: facts worth knowing that nobody did wrong."""

    found: list[Refusal] = field(default_factory=list)
    notes: list[Refusal] = field(default_factory=list)
    _bad: list[tuple[bool, BadEvent]] = field(default_factory=list)

    @property
    def first_bad(self) -> BadEvent | None:
        """The first bad event; one that may only suffer from another's absence comes after it."""
        ordered = sorted(self._bad, key=lambda pair: (pair[0], pair[1].number))
        return ordered[0][1] if ordered else None

    @property
    def damaged(self) -> set[FileId | None]:
        """The files that have a bad event."""
        return {bad.file for _, bad in self._bad}

    def add(self, finding: Refusal) -> None:
        """Add a finding that names no event."""
        self.found.append(finding)

    def add_event(
        self,
        finding: Refusal,
        number: int,
        event: EventId | None,
        file: FileId | None,
        *,
        follows: bool = False,
    ) -> None:
        """Add a finding about an entry of the log.

        `follows`: it may be the consequence of a fault elsewhere, such as a device's missing entry.
        """
        self.found.append(finding)
        self._bad.append((follows, BadEvent(number, event, file)))
