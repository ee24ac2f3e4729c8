# SPDX-License-Identifier: Apache-2.0
"""Owns what a kind of file is: its field table, its reader, and its row in lists.

A new kind of case is a folder in core with one `FileKind`, and a page in ui. Storage knows
nothing else about a kind: it folds the events with `fields`, reads them with `read`, and lists
what `row` says. If a new kind needs more than this, the design is wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from core.history.fields import FieldTable
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


@dataclass(frozen=True, slots=True)
class IndexRow:
    """What lists, Today and counts show of a file without opening it."""

    number: str
    title: str
    state: str
    opened_on: date | None
    owner: OfficerId | None
    closed: bool
    waiting_for: tuple[OfficerId, ...] = ()
    """Officers whose approval or answer the file waits for."""
    due: tuple[Due, ...] = ()
    conflicts: int = 0
    hidden_from: tuple[OfficerId, ...] = ()
    """Recused officers: they are shown nothing of the file, not even that it exists."""


@dataclass(frozen=True)
class FileKind(Generic[T]):
    """How a kind of file is folded, read and listed."""

    name: str
    fields: FieldTable
    read: Callable[[FileId, Registers, Office | None], T]
    """Registers to a frozen dataclass; the office gives officers and policy profiles."""
    row: Callable[[T], IndexRow]
