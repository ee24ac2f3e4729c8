# SPDX-License-Identifier: Apache-2.0
"""Owns the place of conflicts: what was decided differently, listed, and the one to be settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget

from core.ids import FileId
from ui.cases.stored import field_name
from ui.conflicts.contest import ContestView, about, names_in
from ui.operations.conflicts import look_at_conflicts, note_view
from ui.widgets.empty import Empty
from ui.widgets.page import Page
from ui.widgets.rows import Row, RowList
from ui.widgets.split import Split
from ui.widgets.text import button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from ui.desk import Desk
    from ui.operations.changed import Changed
    from ui.operations.conflicts import Contest

_LIST = 260


class ConflictsPage(Page):
    """One after the other; Escape goes back to where one came from."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Decided differently on two laptops"))
        self.came_from = "today"
        self._wanted = ""
        self._on_to_next = False
        self._noted: set[FileId] = set()
        self._found: dict[str, Contest] = {}
        self.back = button(self.tr("Back"), self._on_back_clicked, role="quiet")
        self.list = RowList(self.tr("Decisions in conflict"))
        self.view = ContestView(desk)
        self.stack = QStackedWidget()
        self.head.addWidget(self.back)
        self.stack.addWidget(Split(self.list, self.view, _LIST))
        self.stack.addWidget(
            Empty(
                "circle-check",
                self.tr("Nothing is in conflict"),
                self.tr("What two laptops decide differently is shown here, side by side."),
                action=self.tr("Back"),
                slot=self._on_back_clicked,
            )
        )
        self.content.addWidget(self.stack)
        self.list.chosen.connect(self._on_chosen)
        self.list.opened.connect(self._on_opened)
        self.view.settled.connect(self._on_settled)
        self.view.file_requested.connect(self._on_file_requested)

    def reload(self) -> None:
        """Read again what is in conflict."""
        look_at_conflicts().success(self._on_looked).start(self.desk, self)

    def concerns(self, changed: Changed) -> bool:
        """Tell whether something may be in conflict, or no longer."""
        return bool(changed.files) or changed.office is not None

    @property
    def spot(self) -> str:
        """The file whose conflict is shown."""
        return self.view.contest.file if self.view.contest else ""

    def go_to(self, spot: str) -> None:
        """Show the conflict of a file."""
        if spot:
            self.show_file(FileId(spot))

    def show_file(self, file: FileId) -> None:
        """Show the first conflict of a file."""
        self._wanted = file
        self.banner.clear()
        self.reload()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_back_clicked()
        else:
            super().keyPressEvent(event)

    def _on_looked(self, contests: Sequence[Contest]) -> None:
        shown, before = self.list.key, list(self._found)
        place = before.index(shown) if shown in before else 0
        self._found = {contest.key: contest for contest in contests}
        self.list.set_rows([self._row(contest) for contest in contests])
        self.stack.setCurrentIndex(0 if contests else 1)
        if not contests:
            self.view.contest = None
            return
        keys = list(self._found)
        wanted = self._first([key for key in keys if self._found[key].file == self._wanted])
        if not wanted and (self._on_to_next or shown not in self._found):
            # What was settled is gone, or waits for somebody else: the next one is at hand.
            wanted = self._first([*keys[place:], *keys[:place]])
        if wanted:
            self._wanted, self._on_to_next = "", False
            self.list.select(wanted)
            self.list.setFocus()
        self._show(self.list.key)

    def _first(self, keys: Sequence[str]) -> str:
        """Return the first of some conflicts that is still to be settled, or else the first."""
        return next((key for key in keys if not self._found[key].proposed), next(iter(keys), ""))

    def _row(self, contest: Contest) -> Row:
        field = field_name(contest.conflict.field, names_in(self.desk, contest))
        if contest.proposed:
            return Row(contest.key, field, about(contest), "", self.tr("Proposed"), "info")
        return Row(contest.key, field, about(contest), "", self.tr("To be settled"), "danger")

    def _show(self, key: str) -> None:
        contest = self._found.get(key)
        if contest is None:
            return
        self.view.show_contest(contest)
        if contest.file not in self._noted and not contest.is_of_office:
            self._noted.add(contest.file)
            note_view(file=contest.file).start(self.desk, self)

    def _on_chosen(self, key: str) -> None:
        self._show(key)

    def _on_opened(self, key: str) -> None:
        self._show(key)
        self.view.begin()

    def _on_settled(self, contest: Contest) -> None:
        left = sum(not one.proposed for one in self._found.values() if one.key != contest.key)
        self._on_to_next = True
        names = names_in(self.desk, contest)
        what = field_name(contest.conflict.field, names)
        said = (
            self.tr("A settlement is proposed: {0}. A second person has to approve it.")
            if contest.by_two
            else self.tr("Settled: {0}.")
        )
        rest = self.tr("%Ln more to settle.", "", left) if left else self.tr("That was the last.")
        self.banner.say("good", said.format(what), rest)

    def _on_file_requested(self, contest: Contest) -> None:
        if contest.is_of_office:
            self.place_requested.emit("exchange" if contest.by_two else "settings")
        else:
            self.file_requested.emit(contest.file)

    def _on_back_clicked(self) -> None:
        self.banner.clear()
        self.place_requested.emit(self.came_from)
