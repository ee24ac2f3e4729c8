# SPDX-License-Identifier: Apache-2.0
"""Owns a small real kind of file for the tests of the records: every field class, clocks, links."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from core.errors import Refusal
from core.history.change import Change, Decision, Draft
from core.history.fields import Field, FieldTable, Merge
from core.history.ops import Add, Assign, Put, Remove
from core.history.registers import Registers
from core.ids import FileId, OfficerId, new_id
from core.kinds import APPROVAL, Due, FileKind, IndexRow, waits
from storage.records.kinds import Kinds

if TYPE_CHECKING:
    from core.office.office import Office

ON = date(2021, 3, 4)


@dataclass(frozen=True)
class Memo:
    """What a memo says."""

    id: FileId
    number: str
    title: str
    state: str
    owner: OfficerId | None
    due: date | None
    waiting_for: tuple[OfficerId, ...]
    hidden_from: tuple[OfficerId, ...]
    notes: tuple[str, ...]
    conflicts: int
    organisation: str
    category: str


def read(file: FileId, registers: Registers, office: Office | None) -> Memo:
    due = registers.value("due")
    waiting = registers.value("waiting_for")
    return Memo(
        file,
        str(registers.value("number", "")),
        str(registers.value("title", "")),
        str(registers.value("state", "open")),
        registers.value("owner"),
        date.fromisoformat(due) if due else None,
        # The office bears on the reading: who has left is waited for no more.
        tuple(o for o in waiting or () if office and o in office.officers),
        tuple(registers.value("hidden_from") or ()),
        tuple(str(item.value) for item in registers.under("note")),
        len(registers.conflicts),
        office.letterhead.organisation if office else "",
        str(registers.value("category", "")),
    )


def row(memo: Memo) -> IndexRow:
    due = (Due("answer", ON, memo.due, "memo 1"),) if memo.due else ()
    return IndexRow(
        memo.number,
        memo.title,
        memo.state,
        ON,
        memo.owner,
        memo.state == "closed",
        waits(memo.waiting_for, APPROVAL),
        due,
        memo.conflicts,
        memo.category,
        frozenset({("year", "2021"), ("category", memo.category)} if memo.category else ()),
    )


FIELDS = FieldTable(
    (
        Field("number", Merge.DECISION),
        Field("title", Merge.DECISION),
        Field("state", Merge.DECISION),
        Field("owner", Merge.DECISION),
        Field("due", Merge.DECISION),
        Field("waiting_for", Merge.DECISION),
        Field("hidden_from", Merge.DECISION),
        Field("note/*", Merge.APPEND, removable=True),
        Field("document/*", Merge.APPEND, removable=True),
        Field("tag/*", Merge.EASE),
        Field("legal_hold", Merge.DECISION),
        Field("category", Merge.DECISION),
    )
)


def readers(memo: Memo, office: Office | None) -> frozenset[OfficerId]:
    officers = office.officers.values() if office else ()
    return frozenset(o.id for o in officers if o.active) - set(memo.hidden_from)


def _says(value: object, ops, officer: OfficerId) -> bool:
    return any(isinstance(op, Assign) and (op.field, op.value) == (officer, value) for op in ops)


MEMO = FileKind(
    "memo", FIELDS, read, row, programme="", readers=readers,
    withheld=lambda _memo, _office: frozenset(),
    denied=partial(_says, "out"),
    granted=partial(_says, "in"),
    apart=frozenset({"note"}),
)  # fmt: skip
LETTER = replace(MEMO, name="letter")
KINDS = Kinds((MEMO, LETTER))


def opened(title: str, number: str = "", **fields) -> Change:
    """Return the first event of a memo."""
    empty = Registers({}, {}, (), (), (), (), (), (), ())
    values = {"title": title, "number": number, **fields}
    return Change.of("opened", *(empty.assign(k, v) for k, v in values.items()), on=ON)


def say(text: str, reason: str = ""):
    """Return the decision to add a note."""

    def decide(_memo: Memo, _registers: Registers) -> Decision:
        return Change.of("note_added", Add(f"note/{new_id()}", text), on=ON, reason=reason)

    return decide


def set_field(field: str, value, reason: str = ""):
    """Return the decision to set a field of class B."""

    def decide(_memo: Memo, registers: Registers) -> Decision:
        return Change.of("field_set", registers.assign(field, value), on=ON, reason=reason)

    return decide


def tag(name: str, value=True):
    def decide(_memo: Memo, _registers: Registers) -> Decision:
        return Change.of("tagged", Put(f"tag/{name}", value), on=ON)

    return decide


def file_document(attachment):
    """Return the decision to enter an attached document."""

    def decide(_memo: Memo, _registers: Registers) -> Decision:
        value = {"sha256": attachment.sha256, "name": attachment.name, "size": attachment.size}
        return Change.of("document_added", Add(f"document/{new_id()}", value), on=ON)

    return decide


def take_out(prefix: str):
    """Return the decision to remove the first item in view of a collection."""

    def decide(_memo: Memo, registers: Registers) -> Decision:
        item = next(iter(registers.under(prefix)), None)
        if item is None:
            return Refusal.of("memo.nothing_there")
        return Change.of("removed", Remove(item.path, "a mistake"), on=ON, reason="a mistake")

    return decide


def never(_memo: Memo, _registers: Registers) -> Decision:
    return Refusal.of("memo.closed")


def several(count: int):
    """Return the decision to record several events at once."""

    def decide(_memo: Memo, _registers: Registers) -> Decision:
        drafts = [
            Draft("note_added", (Add(f"note/{new_id()}", f"n {i}"),), ON) for i in range(count)
        ]
        return Change(tuple(drafts))

    return decide
