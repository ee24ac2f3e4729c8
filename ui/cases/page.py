# SPDX-License-Identifier: Apache-2.0
"""Owns the place for cases: the list, and beside it the case that is open."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.office.programmes import PROTECTION
from ui.cases.case_list import CaseList
from ui.cases.case_page import CasePage
from ui.cases.drop import DropIn
from ui.letters.composer import Composer
from ui.letters.issued import IssuedLetter
from ui.lists.assigning import AssignDialog
from ui.lists.listing import ExportList
from ui.lists.many import Called
from ui.lists.views import view_commands
from ui.theme.tokens import GAP, WIDE
from ui.theme.zoom import px
from ui.widgets.direction import isolated
from ui.widgets.drop_target import DropTarget
from ui.widgets.line import line_of
from ui.widgets.page import Page
from ui.widgets.split import DETAIL_WIDTH, Sides
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from core.errors import Refusal
    from core.ids import FileId
    from storage.letters import Issued
    from storage.records.lists import Row
    from ui.desk import Desk
    from ui.operations.changed import Changed
    from ui.operations.documents import TakenIn
    from ui.widgets.commands import Command

_LIST = 320


class CasesPage(Page):
    """List and case. The list is a table until a case is open; then it makes room.

    The place of another kind of file is a subclass, with a list, a page and a way in of its own.
    """

    list_class: type[CaseList] = CaseList
    case_class: type[CasePage] = CasePage
    drop_class: type[DropIn] = DropIn
    programmes = frozenset({PROTECTION})
    """Whose officers are given these files."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.list = self.list_class(desk, date.today)
        self.case = self.case_class(desk)
        self.drop_in = self.drop_class(desk, self)
        self._split = Sides(_LIST)
        self._head = QWidget()
        said = self.list.said
        self.new = button(said.new, self.drop_in.new_case, role="primary", symbol="plus")

        self.count = Label(role="muted")
        self.count.setWordWrap(False)
        self.assign = button(self.tr("Assign…"), partial(self._with_chosen, self._ask_officer),
                             role="quiet", symbol="user")  # fmt: skip
        self.copy = button(self.tr("Export chosen…"), partial(self._with_chosen, self._ask_place),
                           role="quiet", symbol="download")  # fmt: skip

        head = line_of()
        self._head.setLayout(head)
        head.setSpacing(GAP)
        head.setContentsMargins(WIDE, WIDE // 2, WIDE, 0)
        head.addWidget(Label(said.table, "title"), 1)
        for part in (self.count, self.copy, self.assign, self.new):
            head.addWidget(part)
        self.new.setToolTip("Ctrl+N")
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.list, 1)
        self._split.addWidget(left)
        self._split.addWidget(self.case)
        self.content.addWidget(self._split)

        self.case.setVisible(False)
        DropTarget(self).dropped.connect(self._on_files_dropped)
        self.setAccessibleName(said.table)
        self._connect()
        self._on_selected(0)

    def _connect(self) -> None:
        self.list.case_chosen.connect(self.open_case)
        self.list.selected.connect(self._on_selected)
        self.list.new_requested.connect(self.drop_in.new_case)
        self.case.close_requested.connect(self.close_case)
        # Tied to it may be a file of another kind, which is shown at another place.
        self.case.case_requested.connect(self.file_requested)
        self.case.conflicts_requested.connect(self.conflicts_requested)
        self.case.letter_requested.connect(self._on_letter_requested)
        self.case.issued_requested.connect(self._on_issued_requested)
        self.case.barred.connect(self._on_case_barred)
        self.case.link_requested.connect(self.drop_in.link)
        self.case.files_requested.connect(self.choose_files)
        self.drop_in.case_opened.connect(self._on_case_opened)
        self.drop_in.taken_in.connect(self.show_taken)
        self.drop_in.file_requested.connect(self.file_requested)
        new = QShortcut(QKeySequence("Ctrl+N"), self)
        new.activated.connect(self.drop_in.new_case)

    @property
    def file(self) -> FileId | None:
        """The case that is open."""
        return self.case.file

    def reload(self) -> None:
        """Read again what is shown."""
        if self.list.model.total:
            self.list.refresh()
        else:
            self.list.start()
        self.case.reload()

    def concerns(self, changed: Changed) -> bool:
        """Tell whether cases or names of officers may have changed."""
        return bool(changed.files) or changed.office is not None

    def show_file(self, file: FileId) -> None:
        """Show a case at what is most urgent in it."""
        self.open_case(file, at="urgent")
        self.case.take_keys()

    def show_task(self, file: FileId, what: str) -> None:
        """Show a case where it waits for an approval or a letter, or at one of its parts."""
        self.open_case(file, at=what)
        self.case.take_keys()

    def show_taken(self, taken: TakenIn) -> None:
        """Show the case into which papers went, and what is to be said of them."""
        self._on_case_opened(taken.file)
        self.drop_in.tell(taken)

    def commands(self) -> Iterator[Command]:
        """Yield what can be done with the case that is open, and the views of the list."""
        if self.file is not None:
            yield from self.case.commands()
        yield from view_commands(self.list, self.list.arrangement, self.list.said.table)

    def open_case(self, file: FileId, *, at: str = "") -> None:
        """Show a case beside the list, at one of its parts or where something waits."""
        self.banner.clear()
        self.case.show_case(file, at)
        if not self.case.isVisibleTo(self):
            self.case.setVisible(True)
            self._head.setVisible(False)
            self.list.set_narrow(narrow=True)
            for part in (self.list, self.list.parentWidget()):
                part.layout().activate()  # or else it would be as wide as the table's filters
            self._split.share()
            self._make_room()
        self.list.mark(file)

    def close_case(self) -> None:
        """Go back to the table."""
        if not self.case.isVisibleTo(self):
            return
        self.case.forget()
        self.case.setVisible(False)
        self._head.setVisible(True)
        self.list.set_narrow(narrow=False)
        self._make_room()
        self.list.mark("")
        self.list.table.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show list and case side by side, or the case alone."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Hide the list where it would leave no room for a case, as with large letters."""
        both = self.width() >= px(_LIST + DETAIL_WIDTH)
        self.list.parentWidget().setVisible(both or not self.case.isVisibleTo(self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the table with Escape, if nothing inside wanted the key."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_case()
        else:
            super().keyPressEvent(event)

    def _on_selected(self, count: int) -> None:
        """Say how many are chosen, and offer what can be done with several."""
        several = count > 1
        self.count.setText(self.tr("%Ln chosen", "", count) if several else "")
        for part in (self.copy, self.assign):
            part.setVisible(several)

    def _with_chosen(self, slot: Callable[[Sequence[Row]], None]) -> None:
        """Go on with the rows that are chosen."""
        self.banner.clear()
        self.list.picked().success(slot).start(self.desk, self)

    def _ask_officer(self, rows: Sequence[Row]) -> None:
        if rows:
            called = [Called(row.file, row.title or row.number) for row in rows]
            dialog = AssignDialog(self.desk, self, called, self.programmes)
            dialog.told.connect(partial(self.banner.say, "good"))
            dialog.open()

    def _ask_place(self, rows: Sequence[Row]) -> None:
        dialog = ExportList(self.desk, self, rows)
        dialog.written.connect(self._on_written)
        dialog.open()

    def _on_written(self) -> None:
        self.banner.say(
            "info", self.tr("A copy was written. Outside the vault nothing protects it any more.")
        )

    def choose_files(self) -> None:
        """Take in files that are chosen, not dragged."""
        if chosen := self.drop_in.choose():
            self._on_files_dropped(chosen)

    def _on_files_dropped(self, paths: Sequence[Path]) -> None:
        self.drop_in.drop(paths, self.file)

    def _on_case_opened(self, file: FileId) -> None:
        self.open_case(file)
        self.case.take_keys()

    def _on_case_barred(self, refusal: Refusal) -> None:
        self.close_case()
        self.show_refusal(refusal)

    def _on_letter_requested(self, file: FileId, kind: str) -> None:
        composer = Composer(self.desk, file, kind, self)
        composer.issued.connect(self._on_issued)
        composer.open()

    def _on_issued(self, issued: Issued) -> None:
        """Offer the letter, which goes out next: to be printed, or as a copy."""
        self.case.banner.say(
            "good",
            self.tr("{0} is signed and issued.").format(isolated(issued.register_number)),
            action=self.tr("Show"),
            slot=partial(self._show_issued, issued.file, issued.letter),
        )

    def _show_issued(self, file: FileId, letter: str) -> None:
        # The offer has gone, and the keys with it: they are to stay in the case.
        self.case.tabs.tabBar().setFocus()
        self._on_issued_requested(file, letter)

    def _on_issued_requested(self, file: FileId, letter: str) -> None:
        IssuedLetter(self.desk, file, letter, self).open()
