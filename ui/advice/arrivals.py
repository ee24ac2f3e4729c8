# SPDX-License-Identifier: Apache-2.0
"""Owns what happens to files that are dropped on the register: noticed, entered, or proposed.

The seconds in which an entry can be taken back run when no question lies over the page any more.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.advice.entry import QuickEntry
from ui.cases.drop import DropDialog, DropIn
from ui.operations.arrivals import place_mail
from ui.operations.kinds import REQUESTS
from ui.widgets.direction import isolated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from core.ids import FileId
    from storage.intake import Attached, Message
    from ui.desk import Desk
    from ui.operations.arrivals import Arrival
    from ui.operations.documents import Dropped, TakenIn
    from ui.widgets.page import Page


class Arrivals(DropIn):
    """Takes files in for the register."""

    def __init__(self, desk: Desk, page: Page) -> None:
        super().__init__(desk, page)
        self._proposals: list[Arrival] = []
        self._count = 0
        self._asking = False
        self._lines: list[str] = []

    @property
    def question_class(self) -> type[DropDialog]:
        """What asks where papers belong that were entered in the wrong request."""
        return WhereDialog

    def new_case(self) -> None:
        """Log a request without any file."""
        self._ask_new(())

    def _on_read(self, file: FileId | None, dropped: Dropped) -> None:
        for refusal in dropped.refused:
            self._page.show_refusal(refusal)
        if dropped.read and file is not None:
            self._take_in(dropped.read, file)
        elif dropped.read:
            place_mail(papers=dropped.read).success(self._on_placed).start(self._desk, self._page)

    def _on_placed(self, arrivals: Sequence[Arrival]) -> None:
        self._begin()
        for arrival in arrivals:
            if arrival.row is None:
                self._proposals.append(arrival)
            elif arrival.known:
                number = isolated(arrival.row.number)
                self._tell(self.tr("{0} has this message already.").format(number))
            else:
                super()._take_in(arrival.papers, arrival.row.file)
        self._count = len(self._proposals)
        self._propose()

    def _propose(self) -> None:
        """Ask about the next proposal; the others wait for it."""
        self._asking = bool(self._proposals)
        if not self._asking:
            self._count_down()
            return
        arrival = self._proposals.pop(0)
        place = (self._count - len(self._proposals), self._count)
        dialog = QuickEntry(self._desk, self._page, arrival.papers, place)
        dialog.logged.connect(self._on_logged)
        dialog.finished.connect(self._propose)
        dialog.open()

    def _ask_new(self, papers: Sequence[Message | Attached]) -> None:
        dialog = QuickEntry(self._desk, self._page, papers)
        dialog.logged.connect(self._on_logged)
        dialog.open()

    def _on_logged(self, made: TakenIn) -> None:
        said = self.tr("{0} is logged.").format(isolated(made.number))
        warnings = [self._desk.language.message(warning)[0] for warning in made.warnings]
        if self._taken:
            # What was entered without a question can be taken back still.
            self._tell(said, *warnings)
            return
        self._page.banner.say(
            "warn" if made.warnings else "good",
            said,
            "\n".join(warnings),
            action=self.tr("Open"),
            slot=partial(self.case_opened.emit, made.file),
        )

    def _take_in(self, papers: Sequence[Message | Attached], file: FileId) -> None:
        self._begin()
        super()._take_in(papers, file)

    def _begin(self) -> None:
        self._forget()
        self._lines.clear()

    def _on_taken_in(self, taken: TakenIn) -> None:
        self._taken += [taken] if taken.items else []
        self._tell(
            self.tr("%Ln file(s) entered in {0}.", "", len(taken.papers)).format(
                isolated(taken.number)
            ),
            *(self._desk.language.message(warning)[0] for warning in taken.warnings),
        )
        self._count_down()

    def _count_down(self) -> None:
        """Let the seconds run once nothing lies over what can be taken back."""
        if not self._asking:
            self.undo.count_down()

    def _tell(self, *lines: str) -> None:
        self._lines += lines
        first, *others = dict.fromkeys(self._lines)
        self._offer("info", first, others)


class WhereDialog(DropDialog):
    """Asks where papers belong: to a new request, or to one that there is."""

    kinds = REQUESTS.kinds

    def __init__(self, desk: Desk, parent: QWidget, papers: Sequence[Message | Attached]) -> None:
        super().__init__(desk, parent, papers)
        self.new.setText(self.tr("A new request"))
        self.add.setText(self.tr("Add to a request"))
        self.add.setChecked(True)
