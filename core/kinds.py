# SPDX-License-Identifier: Apache-2.0
"""Owns what a kind of file is: its fields, its reader, its row in lists, who may have it.

A new kind of case is a folder in core with one `FileKind`, and a page in ui. Storage knows
nothing else about a kind: it folds the events with `fields`, reads them with `read`, and lists
what `row` says. If a new kind needs more than this, the design is wrong.

**Need-to-know.** `readers` is the one rule about who may have a file: lists, search, counts and
reading ask it, and so does whoever sends files to colleagues. `withheld` names readers, or those
who would be, to whom nothing is sent until a person has settled something. An officer whom an
event shuts out gets that event alone, as the evidence: `denied` recognises it, and `granted` one
that lets him in again. That somebody may not have a file any more can also follow from the
office file (a role, a programme, a person who left); he has that file, and needs no evidence.
`bound` says on which files such a change may bear; a kind that does not say has them all read.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, NamedTuple, TypeVar

from core.history.fold import fold
from core.history.successor import extend
from core.office.bearing import ANYTHING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from core.history.event import Sealed
    from core.history.fields import FieldTable
    from core.history.fold import Void
    from core.history.ops import Op
    from core.history.registers import Registers
    from core.ids import FileId, OfficerId
    from core.office.office import Office

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Due:
    """A clock that runs: what must happen by when, since when, and which paragraph says so."""

    clock: str
    started_on: date
    due_on: date
    source: str
    paused: bool = False


class Wait(NamedTuple):
    """An officer for whom a file waits, and for what: one of `WAITS`."""

    officer: OfficerId
    what: str


APPROVAL, LETTER, SECOND_LOOK = WAITS = ("approval", "letter", "second_look")
"""A second person's word on a proposal, a letter to be written, a second look at guidance."""


def waits(officers: Iterable[OfficerId], what: str) -> tuple[Wait, ...]:
    """Return that a file waits for some officers for the same."""
    return tuple(Wait(officer, what) for officer in sorted(officers))


@dataclass(frozen=True, slots=True)
class IndexRow:
    """What lists, Today and counts show of a file without opening it."""

    number: str
    title: str
    state: str
    opened_on: date | None
    owner: OfficerId | None
    closed: bool
    waiting_for: tuple[Wait, ...] = ()
    """For whom the file waits, and for what."""
    due: tuple[Due, ...] = ()
    conflicts: int = 0
    category: str = ""
    """What lists are narrowed by, beside the state: mostly nothing."""
    facets: frozenset[tuple[str, str]] = frozenset()
    """What it is counted, filtered and found by: names and their values. A name may have several
    values; what is not known is not there."""


@dataclass(frozen=True)
class FileKind(Generic[T]):
    """How a kind of file is folded, read and listed, and who may have it."""

    name: str
    fields: FieldTable
    read: Callable[[FileId, Registers, Office | None], T]
    """Registers to a frozen dataclass; the office gives officers and policy profiles."""
    row: Callable[[T], IndexRow]
    programme: str
    """The programme (`core.office.programmes`) that it belongs to; empty for the office file."""
    readers: Callable[[T, Office | None], frozenset[OfficerId]]
    """The officers who may have its content. Nobody else is shown that it exists."""
    withheld: Callable[[T, Office | None], frozenset[OfficerId]]
    """The officers to whom nothing of it is sent while something about them is not settled."""
    denied: Callable[[Sequence[Op], OfficerId], bool]
    """Whether an event with these operations shuts an officer out of the file."""
    granted: Callable[[Sequence[Op], OfficerId], bool]
    """Whether an event with these operations lets an officer in again."""
    bound: Callable[[T], frozenset[str]] = lambda _: frozenset({ANYTHING})
    """What more than the office bears on who may have it and for whom it waits, in the words of
    `core.office.bearing`. Files that do not say `ANYTHING` have the same readers in one office."""
    apart: frozenset[str] = frozenset()
    """Collections whose entries say nothing of the rest: neither the row, nor who may have the file
    or for whom it waits, is another because one is added."""
    is_case: bool = True
    """Whether lists of cases and Today show it; what is no case has a page of its own."""
    unstirred: frozenset[str] = frozenset()
    """States of files that were begun by the hundred, with which nobody has done anything yet:
    Today does not count them as what came in."""
    void: Void | None = None
    """Which events have no effect on the state; see `core.office.authority`."""

    def fold(self, events: Iterable[Sealed]) -> Registers:
        """Return the state that a set of events gives to a file of this kind."""
        return fold(events, self.fields, self.void)

    def extend(self, registers: Registers, sealed: Sealed) -> Registers | None:
        """Return the state with one more event, or None where the whole has to be folded."""
        return None if self.void else extend(registers, sealed, self.fields)
