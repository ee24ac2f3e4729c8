# SPDX-License-Identifier: Apache-2.0
"""Owns the answer of a rule: what to record, or why not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from core.errors import Refusal

if TYPE_CHECKING:
    from datetime import date

    from core.history.ops import Op


@dataclass(frozen=True, slots=True)
class Draft:
    """An event before it is sealed: its kind, its operations, the day, and the reason."""

    kind: str
    ops: tuple[Op, ...]
    on: date
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """Events to append to one file, together or not at all."""

    drafts: tuple[Draft, ...]

    @classmethod
    def of(cls, kind: str, *ops: Op, on: date, reason: str = "") -> Change:
        """Return a change of one event, the usual case."""
        return cls((Draft(kind, ops, on, reason),))


Decision: TypeAlias = Change | Refusal
"""What every rule answers."""
