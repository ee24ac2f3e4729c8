# SPDX-License-Identifier: Apache-2.0
"""Owns folded files: events in, state out, the files in use kept in memory within a bound."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from core.errors import UserError
from core.history.fold import fold
from core.office.office import OFFICE
from storage.records.kinds import kind_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from core.history.event import Sealed
    from core.history.registers import Registers
    from core.ids import EventId, FileId
    from core.kinds import FileKind
    from core.office.office import Office
    from storage.records.kinds import Kinds
    from storage.records.log import Log

T = TypeVar("T")
MAX_FILES = 64
MAX_EVENTS = 20_000


@dataclass(frozen=True)
class Opened(Generic[T]):
    """A file as it stands: `case` is what its kind makes of the registers."""

    file: FileId
    kind: FileKind[T]
    events: Mapping[EventId, Sealed]
    registers: Registers
    case: T


@dataclass(frozen=True)
class Unreadable:
    """A file that this program cannot show, or not yet; its history is kept all the same.

    Its kind may be a newer program's, its first event or the policy it is pinned to may not have
    come, or a colleague's program wrote what this one cannot read.
    """

    file: FileId
    kind: str
    events: Mapping[EventId, Sealed]
    registers: Registers | None


# What a reader of registers raises on values that are not of the shape it expects.
_OUT_OF_SHAPE = (LookupError, TypeError, ValueError, AttributeError, StopIteration)


class Files:
    """The files of a vault, folded."""

    def __init__(self, log: Log, kinds: Kinds, office: Callable[[], Office | None]) -> None:
        self._log = log
        self._kinds = kinds
        self._office = office
        self._kept: OrderedDict[FileId, Opened[Any]] = OrderedDict()

    def open(self, file: FileId) -> Opened[Any]:
        """Return a file, or raise `UserError` if it is not here or not readable."""
        kept = self._kept.get(file)
        if kept is not None:
            self._kept.move_to_end(file)
            return kept
        events = self._log.of_file(file)
        if not events:
            raise UserError("records.file_unknown")
        folded = self.fold(file, events)
        if isinstance(folded, Unreadable):
            raise UserError("records.file_unreadable")
        self.keep(folded)
        return folded

    def peek(self, file: FileId) -> Opened[Any] | None:
        """Return a file if it is in memory."""
        return self._kept.get(file)

    def fold(self, file: FileId, events: Iterable[Sealed]) -> Opened[Any] | Unreadable:
        """Return the state that events give, whatever a colleague's program put in them."""
        try:
            return self.fold_own(file, events)
        except _OUT_OF_SHAPE:
            by_id = {event.id: event for event in events}
            name = kind_name(file, by_id.values())
            kind = self._kinds.named(name)
            return Unreadable(
                file, name, by_id, fold(by_id.values(), kind.fields) if kind else None
            )

    def fold_own(self, file: FileId, events: Iterable[Sealed]) -> Opened[Any]:
        """Return the state that events give; a value out of shape is a bug of ours."""
        by_id = {event.id: event for event in events}
        name = kind_name(file, by_id.values())
        kind = self._kinds.named(name)
        if kind is None:
            raise LookupError("no such kind of file")
        registers = fold(by_id.values(), kind.fields)
        office = None if kind.name == OFFICE.name else self._office()
        return Opened(file, kind, by_id, registers, kind.read(file, registers, office))

    def keep(self, opened: Opened[Any]) -> None:
        """Remember a file; the ones not used for longest are forgotten."""
        self._kept[opened.file] = opened
        self._kept.move_to_end(opened.file)
        events = sum(len(other.events) for other in self._kept.values())
        while len(self._kept) > 1 and (len(self._kept) > MAX_FILES or events > MAX_EVENTS):
            _, dropped = self._kept.popitem(last=False)
            events -= len(dropped.events)

    def forget(self, file: FileId | None = None) -> None:
        """Forget one file, or all: after a transaction that failed, memory is not to be trusted."""
        if file is None:
            self._kept.clear()
        else:
            self._kept.pop(file, None)
