# SPDX-License-Identifier: Apache-2.0
"""Owns the field classes: how two laptops' edits of one field merge, declared in one table.

A path is segments joined by `/`; a pattern may have `*` for a segment that is an identifier.
Every path that a file kind's events touch must match one line of its table; a test walks them.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.history.canonical import Json


class Merge(Enum):
    """The class of a field; see `core.history`."""

    APPEND = "A"
    DECISION = "B"
    EASE = "C"


@dataclass(frozen=True, slots=True)
class Field:
    """One line of the table."""

    pattern: str
    merge: Merge
    wins: tuple[Json, ...] = ()
    """Values that beat a concurrent other value without asking: recusal beats a grant."""
    removable: bool = False
    """Class D: the item may be taken out of view by `Remove`. Only for class A."""
    at_once: bool = False
    """Class B, and says who may have the file: counts for that before its ancestors have come."""


@dataclass(frozen=True)
class FieldTable:
    """All fields of one kind of file."""

    lines: tuple[Field, ...]
    hold: str = "legal_hold"
    """A class B field; while any of its values is true, no removal takes effect."""

    def of(self, path: str) -> Field | None:
        """Return the line that a path matches, or None: written by a newer program."""
        segments = path.split("/")
        for first in (segments[0], "*"):
            for pattern, line in self._index.get((first, len(segments)), ()):
                if _matches(pattern, segments):
                    return line
        return None

    @cached_property
    def _index(self) -> Mapping[tuple[str, int], list[tuple[list[str], Field]]]:
        """The lines by first segment and length: a fold asks for every operation it meets."""
        index: dict[tuple[str, int], list[tuple[list[str], Field]]] = defaultdict(list)
        for line in self.lines:
            pattern = line.pattern.split("/")
            index[pattern[0], len(pattern)].append((pattern, line))
        return index


def _matches(pattern: list[str], segments: list[str]) -> bool:
    return pattern == segments or all(p in ("*", s) for p, s in zip(pattern, segments, strict=True))
