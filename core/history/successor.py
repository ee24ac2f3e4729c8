# SPDX-License-Identifier: Apache-2.0
"""Owns the fold of one more event, whose author had seen all the others: the usual one.

Such an event is the last in the order, nothing stands beside it, and it changes the fields and
items that it names and no others. What can do more than that (settle a conflict, remove, erase,
lift a hold, bring an item back into view) is left to the whole fold.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.history.fold import is_declared, later, owners
from core.history.ops import Add, Assign, Put
from core.history.registers import Item, Step, Value, parents

if TYPE_CHECKING:
    from core.history.event import Event, Sealed
    from core.history.fields import Field, FieldTable
    from core.history.ops import Op
    from core.history.registers import Registers
    from core.ids import EventId


def extend(registers: Registers, sealed: Sealed, table: FieldTable) -> Registers | None:
    """Return what `fold` gives with one more event, or None where it has to be asked.

    Not for a file whose events a `Void` judges: it looks at all of them.
    """
    content = sealed.content
    if content is None or not _follows_all(sealed, registers):
        return None
    more = _More(registers, Step(sealed.id, sealed.event, content, content.ops), table)
    return more.finish() if all(map(more.take, content.ops)) else None


def _follows_all(sealed: Sealed, registers: Registers) -> bool:
    event, place, seen = sealed.event, registers.lineage.place, parents(sealed.event)
    return (
        not registers.waiting
        and sealed.id not in place
        and seen.issuperset(registers.heads)
        and seen <= place.keys()
        and _is_next(event, registers.latest.get(event.instance))
    )


def _is_next(event: Event, last: Step | None) -> bool:
    return last is None or event.seq > last.event.seq


@dataclass
class _More:
    """What one event adds to registers."""

    before: Registers
    step: Step
    table: FieldTable
    fields: dict[str, tuple[Value, ...]] = field(default_factory=dict)
    items: dict[str, Item] = field(default_factory=dict)
    decided: dict[str, tuple[EventId, ...]] = field(default_factory=dict)

    def take(self, op: Op) -> bool:
        """Take an operation in; return whether its effect can be told."""
        if not isinstance(op, (Assign, Put, Add)):
            return False
        path = op.item if isinstance(op, Add) else op.field
        line = self.table.of(path)
        if line is None or not is_declared(op, line) or self._brings_back(path):
            return False
        match op:
            case Assign():
                return self._assign(op, line)
            case Put():
                last = self.before.fields.get(path)
                if not last or not later(self.before.step(last[0].events[0]), self.step):
                    self.fields[path] = (Value(op.value, (self.step.id,)),)
            case Add():
                if path not in self.before.items:
                    self.items.setdefault(path, Item(path, op.value, self.step.id, None))
        return True

    def _brings_back(self, path: str) -> bool:
        """Tell whether something that was removed may be in view again: it was edited."""
        known = (self.before.items.get(owner) for owner in owners(path))
        return any(item is not None and item.removed_by is not None for item in known)

    def _assign(self, op: Assign, line: Field) -> bool:
        standing = self.fields.get(op.field) or self.before.fields.get(op.field, ())
        # Beside a value that wins, others may stand that nobody sees.
        alone = not standing or (
            len(standing) == 1 and not line.wins and set(standing[0].events) <= set(op.replaces)
        )
        self.fields[op.field] = (Value(op.value, (self.step.id,)),)
        self.decided[op.field] = (*self.before.decided.get(op.field, ()), self.step.id)
        return alone and op.field != self.table.hold

    def finish(self) -> Registers:
        """Return the registers with the event."""
        before, event = self.before, self.step.id
        collections = dict(before.collections)
        for path, item in self.items.items():
            collections[item.collection] = (*collections.get(item.collection, ()), path)
        return replace(
            before,
            fields=self._fields(),
            items=MappingProxyType(before.items | self.items),
            heads=(event,),
            trail=(*before.trail, self.step),
            lineage=before.lineage.followed(event),
            latest={**before.latest, self.step.event.instance: self.step},
            decided={**before.decided, **self.decided},
            collections=collections,
        )

    def _fields(self) -> MappingProxyType[str, tuple[Value, ...]]:
        """Return the fields in their order: those of class B by path, then those of class C."""
        fields = self.before.fields | self.fields
        if len(fields) > len(self.before.fields):
            decided = self.before.decided.keys() | self.decided.keys()
            fields = {p: fields[p] for p in sorted(fields, key=lambda p: (p not in decided, p))}
        return MappingProxyType(fields)
