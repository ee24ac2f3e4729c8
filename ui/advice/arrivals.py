# SPDX-License-Identifier: Apache-2.0
"""Owns what happens to files that are dropped on the register: noticed, entered, or proposed.

What is entered without a question can be taken back: for ten seconds the page offers it, takes
the entries out of view with that reason, and asks where they belong.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from ui.advice.entry import QuickEntry
from ui.cases.drop import DropDialog, DropIn
from ui.cases.names import isolated
from ui.operations.arrivals import enter_papers, place_mail, take_out
from ui.operations.kinds import REQUESTS
from ui.widgets.undo import Undo

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from core.ids import FileId
    from storage.intake import Attached, Message
    from ui.desk import Desk
    from ui.operations.advice import Logged
    from ui.operations.arrivals import Arrival, Entered
    from ui.operations.documents import Dropped
    from ui.widgets.page import Page


class Arrivals(DropIn):
    """Takes files in for the register."""

    def __init__(self, desk: Desk, page: Page) -> None:
        super().__init__(desk, page)
        self._proposals: list[Arrival] = []
        self._count = 0
        self._asking = False
        self._lines: list[str] = []
        self._undo: list[Entered] = []
        self.undo = Undo(page.banner, page)
        self.undo.lapsed.connect(self._undo.clear)

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
                self._enter(arrival.papers, arrival.row.file)
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

    def _on_logged(self, made: Logged) -> None:
        said = self.tr("{0} is logged.").format(isolated(made.number))
        warnings = [self._desk.language.message(warning)[0] for warning in made.warnings]
        if self._undo:
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
        self._enter(papers, file)

    def _enter(self, papers: Sequence[Message | Attached], file: FileId) -> None:
        enter_papers(file=file, papers=papers).success(self._on_entered).start(
            self._desk, self._page
        )

    def _begin(self) -> None:
        self.undo.withdraw()
        self._undo.clear()
        self._lines.clear()

    def _on_entered(self, entered: Entered) -> None:
        self._undo.append(entered)
        number = isolated(entered.number)
        count = len(entered.papers)
        self._tell(
            self.tr("%Ln file(s) entered in {0}.", "", count).format(number),
            *(self._desk.language.message(warning)[0] for warning in entered.warnings),
        )
        self._count_down()

    def _count_down(self) -> None:
        """Let the seconds run once nothing lies over what can be taken back."""
        if not self._asking:
            self.undo.count_down()

    def _tell(self, *lines: str) -> None:
        self._lines += lines
        first, *others = dict.fromkeys(self._lines)
        if self._undo:
            self.undo.offer("info", first, "\n".join(others), slot=self._take_back)
        else:
            self._page.banner.say("info", first, "\n".join(others))

    def _take_back(self) -> None:
        entered = list(self._undo)
        self._undo.clear()
        reason = self.tr("Entered in the wrong request")
        for one in entered:
            take_out(file=one.file, items=one.items, reason=reason).success(
                partial(self._on_taken_out, one)
            ).start(self._desk, self._page)

    def _on_taken_out(self, entered: Entered, _file: FileId) -> None:
        dialog = WhereDialog(self._desk, self._page, entered.papers)
        dialog.new_case_chosen.connect(partial(self._ask_new, entered.papers))
        dialog.case_chosen.connect(partial(self._take_in, entered.papers))
        dialog.open()


class WhereDialog(DropDialog):
    """Asks where papers belong: to a new request, or to one that there is."""

    kinds = REQUESTS.kinds

    def __init__(self, desk: Desk, parent: QWidget, papers: Sequence[Message | Attached]) -> None:
        super().__init__(desk, parent, papers)
        self.new.setText(self.tr("A new request"))
        self.add.setText(self.tr("Add to a request"))
        self.add.setChecked(True)
