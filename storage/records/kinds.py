# SPDX-License-Identifier: Apache-2.0
"""Owns which kinds of file there are, and how a file says of which kind it is.

A file's first event carries nothing but its kind, as `file:<name>`. All its other events descend
from that one, so a laptop that has any of them in view knows the kind. The office file needs
none: its identifier is the office's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.advice import REQUEST
from core.disclosure import CYCLE, STATEMENT
from core.guidance import GUIDANCE
from core.ids import FileId
from core.office.office import OFFICE
from core.policy_review import POLICY_REVIEW
from core.retaliation import PREVENTION, RETALIATION

if TYPE_CHECKING:
    from collections.abc import Iterable

    from core.history.event import Sealed
    from core.kinds import FileKind

_BEGINS = "file:"


class Kinds:
    """The kinds of file that this program can read, by name."""

    def __init__(self, kinds: Iterable[FileKind[Any]]) -> None:
        """Take the kinds of case; the office file is always among them."""
        self._by_name = {kind.name: kind for kind in (OFFICE, *kinds)}

    def named(self, name: str) -> FileKind[Any] | None:
        """Return a kind, or None for one of a newer program."""
        return self._by_name.get(name)

    @property
    def listed(self) -> tuple[str, ...]:
        """The names of the kinds that lists of cases show."""
        return tuple(name for name in self.readable if self._by_name[name].is_case)

    @property
    def unstirred(self) -> tuple[str, ...]:
        """The states that Today does not count as what came in."""
        return tuple(sorted({s for kind in self._by_name.values() for s in kind.unstirred}))

    @property
    def readable(self) -> tuple[str, ...]:
        """The names of all kinds but the office file."""
        return tuple(name for name in self._by_name if name != OFFICE.name)


def beginning(kind: FileKind[Any]) -> str:
    """Return the kind of event that begins a file of this kind."""
    return _BEGINS + kind.name


def begins(event_kind: str) -> bool:
    """Tell whether an event only begins a file."""
    return event_kind.startswith(_BEGINS)


def kind_name(file: FileId, events: Iterable[Sealed]) -> str:
    """Return the name of a file's kind; empty while its first event has not come.

    Should there be several first events, the smallest identifier decides, on every laptop alike.
    """
    first = None
    for sealed in events:
        event = sealed.event
        if event.file == file == FileId(event.office):
            return OFFICE.name
        if not event.deps and begins(event.kind) and (first is None or sealed.id < first.id):
            first = sealed
    return first.event.kind.removeprefix(_BEGINS) if first else ""


KINDS = Kinds((RETALIATION, PREVENTION, REQUEST, POLICY_REVIEW, GUIDANCE, CYCLE, STATEMENT))
"""What this version of the program can read."""
