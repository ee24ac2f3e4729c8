# SPDX-License-Identifier: Apache-2.0
"""Owns what rules make of a conflict: nothing is decided over it, and one of its values settles it.

Whatever kind of file it is in: to decide anew would settle it without a reason, and without a
second person where that takes one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import Refusal
from core.history.ops import Assign

if TYPE_CHECKING:
    from core.history.change import Change
    from core.history.registers import Registers, Value


def no_conflict(registers: Registers) -> Refusal | None:
    """Return that decisions made differently on two laptops are not settled yet, or None."""
    count = len(registers.conflicts)
    return Refusal.of("case.conflict_open", count=count) if count else None


def over_conflict(registers: Registers, change: Change) -> Refusal | None:
    """Return why a change cannot be made while a decision it would replace is in conflict.

    Several reasons for one recusal may stand; they must not hold up the next.
    """
    open_ones = {c.field for c in registers.conflicts if not c.field.endswith("/reason")}
    decided = {op.field for d in change.drafts for op in d.ops if isinstance(op, Assign)}
    return no_conflict(registers) if open_ones & decided else None


def contested(registers: Registers, field: str, choice: str) -> Value | Refusal:
    """Return the value of a field in conflict that an event gave; `choice` names the event."""
    conflict = next((c for c in registers.conflicts if c.field == field), None)
    values = conflict.values if conflict else ()
    found = next((value for value in values if choice in value.events), None)
    return found or Refusal.of("case.conflict_gone")
