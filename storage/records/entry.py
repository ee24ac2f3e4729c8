# SPDX-License-Identifier: Apache-2.0
"""Owns what the index says of a file, as a pure function of its folded state.

`check` computes it again and compares; a save computes it again and writes the difference. Of
events that were folded on top of what was there, only what they name is computed.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from core.history.canonical import encode, written
from core.history.ops import Add, paths
from core.ids import is_id
from core.kinds import IndexRow
from core.office.office import OFFICE
from core.policy.clocks import PASSING
from storage.records.files import Opened
from storage.records.kinds import begins
from storage.records.words import fold_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from core.history.canonical import Json
    from core.history.event import Sealed
    from core.history.registers import Item, Registers, Value
    from core.kinds import Due, FileKind
    from storage.records.files import Unreadable

UNREADABLE = "unreadable"
"""The state that lists show for a file that this program cannot read."""
PAUSED, NEVER = "9999-12-30", "9999-12-31"
"""What stands for the next day of a file whose clocks all wait, or that has none: it comes last."""
ROW_PATH = "@row"
REASON_PATH = "@reason/"
REMOVED, STANDING = 0, 1
_HASH = '"sha256"'


@dataclass(frozen=True, slots=True)
class Cell:
    """The newest state of one field: how many values stand, and the value or the list of them."""

    standing: int
    value: str


@dataclass(frozen=True)
class Entry:
    """All that the index holds of one file."""

    row: Mapping[str, str | int]
    due: tuple[tuple[str, str, str, str, int], ...] = ()
    waiting: frozenset[tuple[str, str]] = frozenset()
    """Officers for whom it waits, and for what."""
    hidden: frozenset[str] = frozenset()
    """Officers for whom the file is in no list, search or count."""
    withheld: frozenset[str] = frozenset()
    """Officers to whom nothing of it is sent until something is settled."""
    bound: frozenset[str] = frozenset()
    """What in the officers bears on all of this, see `core.office.bearing`."""
    facets: frozenset[tuple[str, str]] = frozenset()
    """What it is counted and filtered by: names and values."""
    cells: Mapping[str, Cell] = field(default_factory=dict)
    attachments: frozenset[tuple[str, str]] = frozenset()


def entry_of(
    file: Opened[Any] | Unreadable, before: Entry | None = None, added: Sequence[Sealed] = ()
) -> Entry:
    """Return the index entry of a file; `before` is one of the same file, to take from.

    With `added`, it is that of the file before those events, which were folded on top of it.
    """
    if before and isinstance(file, Opened) and _apart(file.kind, before, added):
        counted = {**before.row, "changed": file.latest.millis, "events": len(file.events)}
        held, named = _contents(file.registers, before, added)
        return replace(before, row=counted, cells=held, attachments=named)
    row = file.kind.row(file.case) if isinstance(file, Opened) else _unreadable()
    cells: dict[str, Cell] = {}
    attachments: frozenset[tuple[str, str]] = frozenset()
    if file.registers is not None:
        cells, attachments = _contents(file.registers, before, added)
        cells[ROW_PATH] = Cell(STANDING, encode([row.number, row.title]).decode("utf-8"))
    due = () if row.closed else tuple(sorted(_due(clock) for clock in row.due))
    return Entry(
        _columns(file, row),
        due,
        frozenset(row.waiting_for),
        _hidden(file),
        file.withheld if isinstance(file, Opened) else frozenset(),
        file.bound,
        row.facets,
        {} if _name(file) == OFFICE.name else cells,
        attachments,
    )


def _apart(kind: FileKind[Any], before: Entry, added: Sequence[Sealed]) -> bool:
    """Tell whether the events that were added say nothing of the rest of a file."""
    ops = [op for event in added for op in (event.content.ops if event.content else ())]
    return (
        bool(ops)
        and before.row["state"] != UNREADABLE
        and all(isinstance(op, Add) and op.item.rpartition("/")[0] in kind.apart for op in ops)
    )


def _hidden(file: Opened[Any] | Unreadable) -> frozenset[str]:
    """Return who is shown nothing of a file: everybody of the office who may not have it."""
    officers = file.office.officers if file.office else ()
    return frozenset(officers) - file.readers


def _unreadable() -> IndexRow:
    return IndexRow("", "", UNREADABLE, None, None, closed=False)


def _name(file: Opened[Any] | Unreadable) -> str:
    return file.kind.name if isinstance(file, Opened) else file.kind


def _columns(file: Opened[Any] | Unreadable, row: IndexRow) -> dict[str, str | int]:
    owed = [] if row.closed else [due for due in row.due if due.clock not in PASSING]
    due = [PAUSED if one.paused else one.due_on.isoformat() for one in owed]
    registers = file.registers
    return {
        "file": file.file,
        "kind": _name(file),
        "number": row.number,
        "title": row.title,
        "title_key": fold_text(row.title),
        "state": row.state,
        "opened_on": row.opened_on.isoformat() if row.opened_on else "",
        "owner": row.owner or "",
        "closed": int(row.closed),
        "conflicts": max(row.conflicts, len(registers.conflicts)) if registers else 0,
        "alarms": len(registers.equivocations) if registers else 0,
        "next_due": min(due, default=NEVER),
        "changed": file.latest.millis,
        "events": len(file.events),
        "category": row.category,
    }


def _due(due: Due) -> tuple[str, str, str, str, int]:
    return (
        due.due_on.isoformat(), due.started_on.isoformat(), due.clock, due.source, int(due.paused)
    )  # fmt: skip


def _contents(
    registers: Registers, before: Entry | None, added: Sequence[Sealed]
) -> tuple[dict[str, Cell], frozenset[tuple[str, str]]]:
    """Return the cells of a file and what it names as attachments."""
    cells: dict[str, Cell] = {}
    attachments: set[tuple[str, str]] = set()
    if before and added and before.row["state"] != UNREADABLE:  # of which not all may be held
        ops = [op for event in added for op in (event.content.ops if event.content else ())]
        named = dict.fromkeys(paths(ops))
        steps = tuple(registers.step(event.id) for event in added)
        cells.update(before.cells)
        attachments.update(pair for pair in before.attachments if pair[0] not in named)
    else:
        named = dict.fromkeys((*registers.fields, *registers.items))
        steps = registers.trail
    for path in named:
        values, item = registers.fields.get(path, ()), registers.items.get(path)
        cells[path] = _item_cell(item) if item else _field_cell(values)
        if _HASH in cells[path].value:
            texts = (item.value,) if item else tuple(value.value for value in values)
            attachments.update((path, name) for text in texts for name in hashes(text))
    for step in steps:
        if step.payload and step.payload.reason and not begins(step.event.kind):
            cells[REASON_PATH + step.id] = Cell(STANDING, _json(step.payload.reason))
    return cells, frozenset(attachments)


def _field_cell(values: tuple[Value, ...]) -> Cell:
    if len(values) == 1:
        return Cell(STANDING, _json(values[0].value))
    return Cell(len(values), _json([value.value for value in values]))


def _item_cell(item: Item) -> Cell:
    return Cell(REMOVED if item.removed_by else STANDING, _json(item.value))


def _json(value: Json) -> str:
    return written(value).decode("utf-8")  # registers hold what was read


def hashes(value: Json) -> Iterator[str]:
    """Yield what a value names as attachments: every `sha256` in it."""
    coming = [value]
    while coming:
        one = coming.pop()
        if isinstance(one, dict):
            name = one.get("sha256")
            if isinstance(name, str) and is_id(name, 64):
                yield name
            coming.extend(one.values())
        elif isinstance(one, (list, tuple)):
            coming.extend(one)
