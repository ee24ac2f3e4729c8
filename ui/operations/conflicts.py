# SPDX-License-Identifier: Apache-2.0
"""Owns what is done about conflicts: find them in files of every kind, and settle one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from core.casework.case import Case
from core.casework.handling import settle_conflict
from core.casework.handling import settled_by_two as case_by_two
from core.casework.path import SETTLE
from core.guidance import Guidance, acts
from core.history.ops import Assign
from core.office import changes
from core.office.office import OFFICE, Office
from ui.operations.changed import recorded
from ui.operations.office import follow_roster
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from core.errors import Refusal
    from core.history.change import Decision
    from core.history.registers import Conflict, Registers
    from core.ids import FileId, OfficerId
    from storage.records.lists import Row
    from storage.records.results import Applied
    from ui.operations.open_vault import OpenVault


@dataclass(frozen=True)
class Contest:
    """A decision that was made differently on two laptops, and what a person needs to settle it."""

    row: Row
    conflict: Conflict
    registers: Registers
    case: Case | None
    """The file, if it is one of casework: its entries have names."""
    by_two: bool
    """Whether what is chosen is a proposal that a second person has to approve."""
    proposed: bool
    """Whether a settlement is proposed already."""

    @property
    def file(self) -> FileId:
        """The file that it is in."""
        return self.row.file

    @property
    def key(self) -> str:
        """What it is told apart by."""
        return f"{self.row.file}|{self.conflict.field}"

    @property
    def is_of_office(self) -> bool:
        """Whether it is about the office itself."""
        return self.row.kind == OFFICE.name


def is_comparable(row: Row) -> bool:
    """Tell whether a file has decisions in conflict that this program can show."""
    from storage.records.entry import UNREADABLE

    return row.conflicts > 0 and row.state != UNREADABLE


def look_at_conflicts() -> Operation[tuple[Contest, ...]]:
    """Return what is in conflict in the files that the officer at work may have."""

    def work(opened: OpenVault) -> tuple[Contest, ...]:
        return tuple(_contests(opened))

    return Operation(work)


def note_view(*, file: FileId) -> Operation[None]:
    """Enter that a file was looked at."""
    return Operation(lambda opened: opened.records.note_access("view", file))


def settle(
    *, file: FileId, field: str, choice: str, reason: str, on: date | None = None
) -> Operation[Applied[Any]]:
    """Settle a decision that was made twice, or propose it where it takes two persons."""
    day = on or date.today()

    def work(opened: OpenVault) -> Applied[Any] | Refusal:
        me = opened.records.me

        def decide(case: Any, registers: Registers) -> Decision:  # noqa: ANN401 - of any kind
            facts = {"field": field, "choice": choice, "reason": reason}
            match case:
                case Office():
                    return changes.settle(case, registers, field, choice, reason=reason, on=day)
                case Guidance():
                    return acts.settle(case, facts, by=me, on=day)
            return settle_conflict(case, facts, by=me, on=day)

        answer = opened.records.apply(file, decide)
        follow_roster(opened)
        return answer

    return Operation(work, changes=recorded)


def _contests(opened: OpenVault) -> Iterator[Contest]:
    records = opened.records
    for row in filter(is_comparable, records.alarming()):
        loaded = records.load(row.file)
        case, registers = loaded.case, loaded.registers
        proposed = set(_proposed(case, registers))
        for conflict in registers.conflicts:
            by_two = _by_two(case, conflict.field, records.me)
            shown = case if isinstance(case, Case) else None
            yield Contest(row, conflict, registers, shown, by_two, conflict.field in proposed)


def _by_two(case: object, field: str, me: OfficerId) -> bool:
    if isinstance(case, Office):
        return changes.settled_by_two(case, field, me)
    return isinstance(case, Case) and case_by_two(case, field)


def _proposed(case: object, registers: Registers) -> Iterable[str]:
    """Return the fields for which a settlement waits for a second person."""
    if isinstance(case, Case):
        return (p.facts.text("field") for p in case.open_proposals if p.action == SETTLE)
    waiting = case.pending if isinstance(case, Office) else ()
    ops = (op for change in waiting for op in registers.step(change.event).ops)
    return (op.field for op in ops if isinstance(op, Assign))
