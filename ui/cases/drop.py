# SPDX-License-Identifier: Apache-2.0
"""Owns what happens to files that are dropped: on a case they go in; elsewhere, a question.

What was entered in a file that there was can be taken back: for ten seconds the page offers it,
takes the entries out of view with that reason, and asks where they belong.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from ui.cases.card import Card
from ui.cases.link import LinkDialog
from ui.cases.new_case import NewCaseDialog
from ui.cases.picker import CasePicker
from ui.operations.cases import list_cases, take_out, tie_cases
from ui.operations.documents import Message, read_dropped, take_in
from ui.operations.kinds import CASES
from ui.widgets.dialog import Dialog
from ui.widgets.files import ask_files
from ui.widgets.tick import Radio
from ui.widgets.undo import Undo

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.ids import FileId
    from storage.intake import Attached
    from storage.records.lists import Page as Listed
    from ui.desk import Desk
    from ui.operations.cases import CaseView
    from ui.operations.documents import Dropped, TakenIn
    from ui.widgets.page import Page


class DropIn(QObject):
    """Takes files in for a page: into the case that is open, or where the person says."""

    case_opened = Signal(str)  # FileId of a new case
    taken_in = Signal(object)  # TakenIn: please show the case, and `tell` of it there
    left = Signal()  # the question of a new case was closed; it may have left a draft
    file_requested = Signal(str)  # FileId: of a file of another kind that is to be shown

    @property
    def question_class(self) -> type[DropDialog]:
        """What asks where files belong that were dropped on no file."""
        return DropDialog

    def __init__(self, desk: Desk, page: Page) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._taken: list[TakenIn] = []
        self.undo = Undo(page.banner, page)
        self.undo.lapsed.connect(self._taken.clear)

    def new_case(self) -> None:
        """Take in a case without any file."""
        self._ask_new(())

    def choose(self) -> list[Path]:
        """Let files be chosen instead of dragged; none when the person gave up."""
        return ask_files(self._page, self.tr("Files to take in"))

    def drop(self, paths: Sequence[Path], file: FileId | None) -> None:
        """Read files; take them in when a case is open, else ask what they are for."""
        read_dropped(paths=paths).success(partial(self._on_read, file)).start(
            self._desk, self._page
        )

    def link(self, view: CaseView) -> None:
        """Ask which other case a case is tied to, and tie it."""
        dialog = LinkDialog(self._desk, self._page, view)
        dialog.new_case_chosen.connect(partial(self._ask_linked, view))
        dialog.open()

    def _ask_linked(self, view: CaseView) -> None:
        dialog = NewCaseDialog(self._desk, self._page, like=view.case)
        dialog.opened.connect(partial(self._on_linked_opened, view))
        dialog.open()

    def _on_linked_opened(self, view: CaseView, made: TakenIn) -> None:
        tie_cases(file=view.file, other=made.file, why="new_detriment").success(
            lambda _: self.case_opened.emit(made.file)
        ).start(self._desk, self._page)

    def _on_read(self, file: FileId | None, dropped: Dropped) -> None:
        for refusal in dropped.refused:
            self._page.show_refusal(refusal)
        if not dropped.read:
            return
        if file is not None:
            self._take_in(dropped.read, file)
            return
        self._ask_where(dropped.read)

    def _ask_where(self, papers: Sequence[Message | Attached]) -> None:
        """Ask what papers are for, unless they can be for one thing alone."""
        list_cases(
            text="", states=(), closed=None, sort="changed", descending=True, offset=0, limit=1,
            kinds=self.question_class.kinds,
        ).success(partial(self._on_counted, papers)).start(self._desk, self._page)  # fmt: skip

    def _on_counted(self, papers: Sequence[Message | Attached], known: Listed) -> None:
        if not known.rows:
            self._ask_new(papers)
            return
        question = self.question_class(self._desk, self._page, papers)
        question.new_case_chosen.connect(partial(self._ask_new, papers))
        question.case_chosen.connect(partial(self._take_in, papers))
        question.open()

    def _ask_new(self, papers: Sequence[Message | Attached]) -> None:
        dialog = NewCaseDialog(self._desk, self._page, papers)
        dialog.opened.connect(self._on_taken_in)
        dialog.finished.connect(self.left)
        dialog.open()

    def _take_in(self, papers: Sequence[Message | Attached], file: FileId) -> None:
        take_in(file=file, dropped=papers).success(self._on_taken_in).start(self._desk, self._page)

    def _on_taken_in(self, taken: TakenIn) -> None:
        self.taken_in.emit(taken)

    def tell(self, taken: TakenIn) -> None:
        """Say on the page what was taken in, and offer to take it back."""
        self._forget()
        if not taken.items and not taken.warnings:
            return  # with a new case: that one was opened is said
        count = len(taken.papers)
        said = self.tr("%Ln file(s) taken in.", "", count)
        told = dict.fromkeys(self._desk.language.message(warning) for warning in taken.warnings)
        # What to do is said where there is one thing to do; else the list alone is long enough.
        lines = [" ".join(one) if len(told) == 1 else one[0] for one in told]
        self._taken += [taken] if taken.items else []
        # The file that it went to is open: nothing more need be said of it for ever.
        self._offer("warn" if told else "good", said, lines, fleeting=not told)
        self.undo.count_down()

    def _offer(self, tone: str, said: str, lines: Sequence[str], *, fleeting: bool = False) -> None:
        """Say what was done, and offer to take back what was entered in a file that there was."""
        if self._taken:
            hint = "\n".join(lines)
            self.undo.offer(tone, said, hint, slot=self._take_back, fleeting=fleeting)
        else:
            self._page.banner.say(tone, said, "\n".join(lines))

    def _forget(self) -> None:
        """Offer nothing any more of what was entered before."""
        self.undo.withdraw()
        self._taken.clear()

    def _take_back(self) -> None:
        taken = list(self._taken)
        self._taken.clear()
        reason = self.tr("Entered in the wrong file")
        for one in taken:
            take_out(file=one.file, items=one.items, reason=reason).success(
                partial(self._on_taken_out, one)
            ).start(self._desk, self._page)

    def _on_taken_out(self, taken: TakenIn, _file: FileId) -> None:
        self._ask_where(taken.papers)


class DropDialog(Dialog):
    """Asks what dropped files are for: a new complaint, or a case that there is."""

    new_case_chosen = Signal()
    case_chosen = Signal(str)  # FileId

    kinds = CASES.kinds

    def __init__(self, desk: Desk, parent: QWidget, papers: Sequence[Message | Attached]) -> None:
        super().__init__(desk, parent, self.tr("What is this for?"), self.tr("Take in"), width=600)
        self.new = Radio(self.tr("A new complaint"))
        self.add = Radio(self.tr("Add to a case"))
        self.cases = CasePicker(desk, kinds=self.kinds)
        group = QButtonGroup(self)

        for paper in papers:
            self.content.addWidget(self._card(paper))
        for choice in (self.new, self.add):
            group.addButton(choice)
            self.content.addWidget(choice)
        self.content.addWidget(self.cases)

        self.add.toggled.connect(self._on_add_toggled)
        self.new.setChecked(True)
        self.cases.setVisible(False)
        self.new.setFocus()

    def submit(self) -> None:
        """Say what was chosen."""
        if self.new.isChecked():
            self.accept()
            self.new_case_chosen.emit()
        elif self.cases.file:
            chosen = self.cases.file
            self.accept()
            self.case_chosen.emit(chosen)
        else:
            self.banner.say("danger", self.tr("Choose the file that it belongs to."))

    def _card(self, paper: Message | Attached) -> Card:
        if not isinstance(paper, Message):
            card = Card(paper.name)
            card.value(self.tr("Size"), self.desk.language.size(len(paper.data)))
            return card
        card = Card(paper.subject or self.tr("(no subject)"), chip=self.tr("E-mail"))
        card.value(self.tr("From"), str(paper.sender or ""))
        if paper.sent_at is not None:
            card.value(self.tr("Sent"), self.desk.language.moment(paper.sent_at))
        card.value(self.tr("Attachments"), "\n".join(a.name for a in paper.attachments))
        return card

    def _on_add_toggled(self, added: bool) -> None:
        self.cases.setVisible(added)
        if added:
            self.cases.filter.setFocus()
