# SPDX-License-Identifier: Apache-2.0
"""Owns how a deadline is said: what is due of whom, by which rule, and the time that is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.policy.clocks import PASSING
from ui.widgets.direction import in_line, isolated
from ui.widgets.rows import Row

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from core.policy.clocks import Clock
    from storage.records.lists import DueRow
    from storage.records.lists import Row as ListRow
    from ui.cases.names import Names

SOON = 14
"""Days from which on a deadline is called near."""


def due_row(due: DueRow, place: int, names: Names, today: date) -> Row:
    """Return the line of a deadline; its key begins with the file, a stroke behind it."""
    left = (due.due_on - today).days
    source = names.language.source(due.source, short=True)
    return Row(
        f"{due.row.file}/{place}",
        f"{names.of('clock', due.clock)} — {isolated(who(due))}",
        in_line((due.row.number, source)),
        names.day(due.due_on),
        time_left(due.clock, left),
        tone_of(due.clock, left),
        cut_middle=True,
    )


def who(due: DueRow) -> str:
    """Return whose deadline it is."""
    return called(due.row)


def called(row: ListRow) -> str:
    """Return what a listed file is called; one whose names are sealed has no title."""
    return row.title or _Said().nobody()


def foremost(clocks: Iterable[Clock], on: date) -> Clock | None:
    """Return of clocks in the order of their ends the one that is next: what has passed is last."""
    return min(
        clocks, key=lambda c: (c.name in PASSING and c.overdue_on(on), c.paused), default=None
    )


def tone_of(clock: str, left: int) -> str:
    """Return how much a deadline calls for something, `left` days before it."""
    if left < 0:
        return "info" if clock in PASSING else "danger"
    return "warn" if left <= SOON else "info"


def when_due(clock: str, due_on: date, today: date) -> tuple[str, str]:
    """Return how a list says that a clock is due, and in which tone: in none while it is far."""
    left = (due_on - today).days
    return time_left(clock, left), tone_of(clock, left) if left <= SOON else ""


def time_left(clock: str, left: int, *, paused: bool = False) -> str:
    """Return when a clock is due, `left` days from now; negative when that was before."""
    return _Said().of(clock, left, paused=paused)


class _Said(QObject):
    """An object only because numbers of days are translated by none but `tr`."""

    def nobody(self) -> str:
        return self.tr("Name not shown")

    def of(self, clock: str, left: int, *, paused: bool) -> str:
        if paused:
            return self.tr("waits")
        if left == 0:
            return self.tr("today")
        if left > 0:
            return self.tr("in %Ln day(s)", "", left)
        if clock in PASSING:
            return self.tr("%Ln day(s) ago", "", -left)
        return self.tr("%Ln day(s) overdue", "", -left)
