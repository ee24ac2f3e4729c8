# SPDX-License-Identifier: Apache-2.0
"""Owns folded files: events in, state out, the files in use kept in memory within a bound."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from core.errors import UserError
from core.history import fold
from core.history.registers import NOTHING
from core.office.bearing import ANYTHING
from core.office.office import OFFICE, Role
from core.office.programmes import holders
from storage.records.kinds import kind_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from core.history.event import Hlc, Sealed
    from core.history.registers import Registers
    from core.ids import EventId, FileId, OfficerId
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
    office: Office | None
    """What it was read in the light of; None for the office file itself."""
    foreseen: T
    """The same, if what waits and says who may have the file counted already."""

    @cached_property
    def readers(self) -> frozenset[OfficerId]:
        """The officers who may have it.

        What shuts one out may go with an event that has not come: it counts by itself.
        """
        waiting = [self.events[name] for name in self.registers.waiting]
        free = self.kind.readers(self.foreseen, self.office)
        return _not_denied(self.kind, free, fold.not_replaced(waiting))

    @cached_property
    def latest(self) -> Hlc:
        """The latest clock of all its events: the next one's is later."""
        return latest(self.events.values())

    @property
    def bound(self) -> frozenset[str]:
        """What in the officers bears on who may have it and for whom it waits."""
        return frozenset({ANYTHING}) if self.registers.waiting else self.kind.bound(self.case)

    @property
    def withheld(self) -> frozenset[OfficerId]:
        """The officers to whom nothing of it is sent until something is settled."""
        return self.kind.withheld(self.foreseen, self.office)


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
    office: Office | None
    readers: frozenset[OfficerId]
    """Who is told that it is here: those of its programme whom none of its events shuts out."""

    bound: frozenset[str] = frozenset({ANYTHING})

    @property
    def latest(self) -> Hlc:
        """The latest clock of all its events."""
        return latest(self.events.values())


def latest(events: Iterable[Sealed]) -> Hlc:
    """Return the latest clock of events."""
    return max(event.event.hlc for event in events)


# What a reader of registers raises on values that are not of the shape it expects.
_OUT_OF_SHAPE = (LookupError, TypeError, ValueError, AttributeError, StopIteration)


class Files:
    """The files of a vault, folded."""

    def __init__(self, log: Log, kinds: Kinds, office: Callable[[], Office | None]) -> None:
        self._log = log
        self._kinds = kinds
        self._office = office
        self._kept: OrderedDict[FileId, Opened[Any]] = OrderedDict()
        self._events = 0

    def open(self, file: FileId) -> Opened[Any]:
        """Return a file, or raise `UserError` if it is not here or not readable."""
        kept = self._kept.get(file)
        if kept is not None:
            self._kept.move_to_end(file)
            return kept
        folded = self._readable(file, self._log.of_file(file))
        self.keep(folded)
        return folded

    def open_many(self, files: Sequence[FileId]) -> Iterator[Opened[Any]]:
        """Yield some hundred files, read at once and not remembered; raise as `open` does."""
        events = self._log.of_files([file for file in files if file not in self._kept])
        for file in files:
            yield self._kept.get(file) or self._readable(file, events[file])

    def _readable(self, file: FileId, events: Sequence[Sealed]) -> Opened[Any]:
        if not events:
            gone = self._log.was_taken_back(file)
            raise UserError("records.file_taken_back" if gone else "records.file_unknown")
        folded = self.fold(file, events)
        if isinstance(folded, Unreadable):
            raise UserError("records.file_unreadable")
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
            registers = kind.fold(by_id.values()) if kind else None
            office = self._office()
            readers = _guessed_readers(kind, office, by_id.values())
            return Unreadable(file, name, by_id, registers, office, readers)

    def fold_own(self, file: FileId, events: Iterable[Sealed]) -> Opened[Any]:
        """Return the state that events give; a value out of shape is a bug of ours."""
        by_id = {event.id: event for event in events}
        name = kind_name(file, by_id.values())
        kind = self._kinds.named(name)
        if kind is None:
            raise LookupError("no such kind of file")
        registers = kind.fold(by_id.values())
        office = None if kind.name == OFFICE.name else self._office()
        foreseen = case = kind.read(file, registers, office)
        if registers.waiting:
            waiting = [by_id[name] for name in registers.waiting]
            foreseen = kind.read(file, fold.foreseen(registers, waiting, kind.fields), office)
        return Opened(file, kind, by_id, registers, case, office, foreseen)

    def grow(self, before: Opened[Any], added: Sequence[Sealed]) -> Opened[Any] | None:
        """Return a file with more events, or None where all of them have to be folded again."""
        registers: Registers | None = before.registers
        for event in added:
            registers = before.kind.extend(registers, event) if registers else None
        if registers is None:
            return None
        events, office = {**before.events, **{e.id: e for e in added}}, self._office()
        case = before.kind.read(before.file, registers, office)
        seen = {"registers": registers, "case": case, "office": office, "foreseen": case}
        grown = replace(before, events=events, **seen)
        vars(grown)["latest"] = max(before.latest, latest(added))  # need not look at all
        return grown

    def begun(self, file: FileId, kind: FileKind[T], events: Sequence[Sealed]) -> Opened[T]:
        """Return a file that begins with events of this device, each after the one before."""
        registers: Registers | None = NOTHING
        for event in events:
            registers = kind.extend(registers, event) if registers else None
        registers = registers or kind.fold(events)
        office = self._office()
        case = kind.read(file, registers, office)
        return Opened(file, kind, {e.id: e for e in events}, registers, case, office, case)

    def keep(self, opened: Opened[Any]) -> None:
        """Remember a file; the ones not used for longest are forgotten."""
        self.forget(opened.file)
        self._kept[opened.file] = opened
        self._events += len(opened.events)
        while len(self._kept) > 1 and (len(self._kept) > MAX_FILES or self._events > MAX_EVENTS):
            self.forget(next(iter(self._kept)))

    def forget(self, file: FileId | None = None) -> None:
        """Forget one file, or all: after a transaction that failed, memory is not to be trusted."""
        if file is None:
            self._kept.clear()
            self._events = 0
        elif dropped := self._kept.pop(file, None):
            self._events -= len(dropped.events)


def _not_denied(
    kind: FileKind[Any], officers: frozenset[OfficerId], events: Iterable[Sealed]
) -> frozenset[OfficerId]:
    """Return the officers whom none of some events shuts out."""
    contents = [content for event in events if (content := event.content) is not None]
    return frozenset(
        officer
        for officer in officers
        if not any(kind.denied(content.ops, officer) for content in contents)
    )


def _guessed_readers(
    kind: FileKind[Any] | None, office: Office | None, events: Iterable[Sealed]
) -> frozenset[OfficerId]:
    """Return who is told of a file that cannot say who may have it; on the safe side."""
    if office is None:
        return frozenset()
    if kind is None:
        return frozenset(officer.id for officer in office.with_role(Role.DIRECTOR))
    return _not_denied(kind, holders(office, kind.programme), events)
