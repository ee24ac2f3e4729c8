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
    bad: list[BadEvent] = field(default_factory=list)

    def add(self, finding: Refusal) -> None:
        """Add a finding that names no event."""
        self.found.append(finding)

    def add_event(
        self, finding: Refusal, number: int, event: EventId | None, file: FileId | None
    ) -> None:
        """Add a finding about an entry of the log."""
        self.found.append(finding)
        self.bad.append(BadEvent(number, event, file))
