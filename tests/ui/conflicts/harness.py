# SPDX-License-Identifier: Apache-2.0
"""Owns how tests work where two laptops differ: a window here, records without one there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QAbstractButton, QLabel

from tests.ui.cases.harness import TODAY, Seat, buttons, click, enter

if TYPE_CHECKING:
    from core.ids import FileId
    from storage.records.records import Records
    from ui.conflicts.contest import ContestView
    from ui.conflicts.page import ConflictsPage
    from ui.conflicts.sides import Side


def exchange(seat: Seat, colleague: Records) -> None:
    """Give each what the other has."""
    colleague.ingest(seat.ask(lambda mine: mine.events()))
    theirs = colleague.events()
    seat.ask(lambda mine: mine.ingest(theirs))


def decide(colleague: Records, file: FileId, act: Any, **facts: Any) -> None:
    """Have the colleague do something on the other laptop."""
    me = colleague.me
    answer = colleague.apply(file, lambda case, _: act(case, facts, by=me, on=TODAY))
    assert hasattr(answer, "events"), answer


def page_of(seat: Seat) -> ConflictsPage:
    """Return the page of conflicts, which must be what is shown."""
    seat.settle()
    assert seat.window.frame.place == "conflicts"
    page: ConflictsPage = seat.window.frame._built["conflicts"]
    return page


def compare(seat: Seat, file: FileId) -> ContestView:
    """Go from a case to what is in conflict in it."""
    seat.open(file)
    seat.press(COMPARE)
    return page_of(seat).view


COMPARE = "Compare and settle"


def choose(view: ContestView, who: str, reason: str) -> None:
    """Let the decision of somebody stand."""
    side_of(view, who).pick.setChecked(True)
    enter(view.reason, reason)
    click(view.verb)


def side_of(view: ContestView, who: str) -> Side:
    return next(side for side in view.sides if who in side.pick.text())


def marked(side: Side) -> list[str]:
    return [part for prose in side.texts.values() for part in prose.marked]


def labels(side: Side) -> str:
    return "\n".join(label.text() for label in side.findChildren(QLabel))


def offer(seat: Seat) -> QAbstractButton:
    """Return the button by which the case on the screen offers to compare."""
    (found,) = buttons(seat.window, COMPARE)
    return found


def offered(seat: Seat) -> bool:
    """Tell whether the case on the screen offers to compare."""
    return bool(buttons(seat.window, COMPARE))
