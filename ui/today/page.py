# SPDX-License-Identifier: Apache-2.0
"""Owns Today: overdue, due soon, waiting for me, in conflict, and what came in last."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from core.errors import Refusal
from core.guidance import GUIDANCE
from core.ids import FileId
from core.kinds import APPROVAL, LETTER, SECOND_LOOK
from core.office.escrow import OPENED
from core.office.office import OFFICE
from core.office.programmes import PROTECTION, holders
from ui.advice.entry import KEYS, QuickEntry, may_log
from ui.cases.drop import DropIn
from ui.cases.due import called, due_row
from ui.cases.names import Names
from ui.disclosure.review_list import UNASSIGNED
from ui.exchange.roster import leads, part_words
from ui.operations.conflicts import is_comparable
from ui.operations.disclosure_review import TO_REVIEW
from ui.operations.exchange import is_bundle
from ui.operations.today import look_at_day
from ui.settings.escrow_text import day_of, what_happened
from ui.theme.tokens import PAD, WIDE
from ui.today.care import CareBanner
from ui.today.drafts import Drafts
from ui.today.part import Part
from ui.widgets.banner import Banner
from ui.widgets.direction import isolated
from ui.widgets.drop_target import DropTarget
from ui.widgets.empty import Empty
from ui.widgets.line import sides_of
from ui.widgets.page import Page
from ui.widgets.rows import Row
from ui.widgets.text import Label, button

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from PySide6.QtGui import QHideEvent
    from PySide6.QtWidgets import QPushButton

    from storage.records import lists
    from ui.desk import Desk
    from ui.operations.changed import Changed
    from ui.operations.documents import TakenIn
    from ui.operations.today import Day


_TOLD_FOR = timedelta(days=30)
ROSTER, REVIEWS, ASSIGN = "roster", "reviews", "assign"
"""Begin the keys of what waits in the roster, and in the work list: none of it is one file."""


class TodayPage(Page):
    """The first page: each line opens its case where the urgent thing is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, desk.language.date(date.today()))
        self.drop_in = DropIn(desk, self)
        self.overdue = Part(self.tr("Overdue"))
        self.due_today = Part(self.tr("Due today"))
        self.soon = Part(self.tr("Due soon"))
        self.passed = Part(self.tr("Dates just passed"))
        self.waiting = Part(self.tr("Waits for me"))
        self.conflicts = Part(self.tr("Conflicts"))
        self.unsent = Part(self.tr("Drafts"))
        self.mail = self._mail_button("link")
        self.recent = Part(self.tr("Came in or changed last"), self.mail)
        self.drafts = Drafts(self)
        self._contested: dict[FileId, lists.Row] = {}
        self.calm = Label(self.tr("Nothing is overdue, and nothing waits for you."), "muted")
        self.notice = Banner(WIDE)
        self.alone = Banner(WIDE)
        self.by_sheet = Banner(WIDE)
        self.care = CareBanner(desk)
        self.stack = QStackedWidget()
        self.new = button(
            self.tr("Take in a complaint"), self.drop_in.new_case, role="primary", symbol="plus"
        )
        self.head.addWidget(self.new)
        self.log = button(self.tr("Log a request"), self.log_request, symbol="message-square-text")
        self.log.setToolTip(KEYS)
        if not may_log(desk):
            self.log.hide()
        self.head.insertWidget(1, self.log)
        self.stack.addWidget(self._lists())
        for empty in self._nothing():
            self.stack.addWidget(empty)
        self.content.addWidget(self.by_sheet)
        self.content.addWidget(self.alone)
        self.content.addWidget(self.notice)
        self.content.addWidget(self.care)
        self.content.addWidget(self.stack)
        DropTarget(self).dropped.connect(self._on_files_dropped)
        self.setAccessibleName(self.tr("Today"))
        self.drop_in.taken_in.connect(self.taken_requested)
        self.drop_in.left.connect(self.reload)

    def _nothing(self) -> Iterator[Empty]:
        """Yield what stands here for want of anything: to take in complaints, or to wait."""
        title = self.tr("Nothing here yet")
        first = Empty(
            "inbox",
            title,
            self.tr("Take in a complaint, or drop an e-mail on this page."),
            action=self.tr("Take in a complaint"),
            slot=self.drop_in.new_case,
        )
        first.also(self._mail_button())
        yield first
        yield Empty("inbox", title, self.tr("What is due, and what waits for you, stands here."))

    def _mail_button(self, role: str = "") -> QPushButton:
        made = button(
            self.tr("Choose an e-mail…"), self.choose_files, role=role, symbol="mail-open"
        )
        made.setToolTip("Ctrl+O")
        return made

    @property
    def _takes_in(self) -> bool:
        """Whether who sits here has a part in the programme of complaints."""
        return self.desk.me in holders(self.desk.office, PROTECTION)

    def log_request(self) -> None:
        """Open quick entry."""
        dialog = QuickEntry(self.desk, self)
        dialog.logged.connect(self._on_logged)
        dialog.finished.connect(self.reload)
        dialog.open()

    def _on_logged(self, made: TakenIn) -> None:
        self.banner.say(
            "good",
            self.tr("{0} is logged.").format(isolated(made.number)),
            action=self.tr("Open"),
            slot=partial(self.file_requested.emit, made.file),
        )

    def _lists(self) -> QScrollArea:
        inside, scroll = QWidget(), QScrollArea()
        inside.setProperty("role", "canvas")
        self._sides = sides = sides_of()
        inside.setLayout(sides)
        sides.setContentsMargins(WIDE, 0, WIDE, WIDE)
        sides.setSpacing(WIDE)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.calm)
        ways = {
            self.conflicts: self._on_contest_opened, self.waiting: self._on_wait_opened,
            self.unsent: self.drafts.open,
        }  # fmt: skip
        for column, parts in (
            (left, (self.overdue, self.due_today, self.soon, self.passed)),
            (right, (self.waiting, self.conflicts, self.unsent, self.recent)),
        ):
            column.setSpacing(PAD)
            for part in parts:
                column.addWidget(part)
                part.opened.connect(ways.get(part, self._on_opened))
            column.addStretch(1)
            sides.addLayout(column, 1)
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return scroll

    def reload(self) -> None:
        """Read again what is urgent."""
        for way in (self.new, self.mail):
            way.setVisible(self._takes_in)
        look_at_day(on=date.today()).success(self._on_looked).start(self.desk, self)
        self.care.reload()
        self._say_what_was_opened()

    def hideEvent(self, event: QHideEvent) -> None:
        """Be read anew when it is shown: drafts are kept without a word to anybody."""
        super().hideEvent(event)
        self._stale = True

    def _say_what_was_opened(self) -> None:
        """Say for a month that a vault was opened by colleagues: nobody is to miss it."""
        since = (date.today() - _TOLD_FOR).isoformat()
        acts = [a for a in self.desk.office.escrows.acts if a.what == OPENED and a.on >= since]
        if acts:
            hint = self.tr("If that was not agreed with the owner, revoke the device.")
            day = day_of(self.desk, acts[-1])
            told = what_happened(self.desk.office, acts[-1])
            self.notice.say("warn", f"{day}: {told}", hint)

    def _say_what_nobody_has(self, alone: int) -> None:
        """Say that there are cases which nobody may handle, and nothing of them."""
        if not alone:
            self.alone.clear()
            return
        why = self.tr("Everybody who could is recused or has left.")
        what = (
            self.tr("Enter an alternate in the settings: the next exchange brings it to them.")
            if leads(self.desk)
            else self.tr("Ask the director to enter an alternate; say no more about it.")
        )
        said = self.tr(
            "%Ln case(s) on this laptop have nobody left who may handle them.", "", alone
        )
        self.alone.say("danger", said, f"{why} {what}")

    def concerns(self, changed: Changed) -> bool:
        """Tell whether cases, or the ways into the vault, may have changed."""
        return bool(changed.files) or changed.office is not None or changed.vault

    def choose_files(self) -> None:
        """Take in files that are chosen, not dragged."""
        if chosen := self.drop_in.choose():
            self._on_files_dropped(chosen)

    def _on_files_dropped(self, paths: Sequence[Path]) -> None:
        bundles = [path for path in paths if is_bundle(path)]
        if bundles:
            self.desk.courier.take_in(bundles)
            self.place_requested.emit("exchange")
        if others := [path for path in paths if path not in bundles]:
            self.drop_in.drop(others, None)

    def _on_looked(self, day: Day) -> None:
        names, urgent = Names(self.desk.language, self.desk.office), day.urgent
        on = date.today()
        self._say_what_nobody_has(day.left_alone)
        self._say_how_it_was_opened(by_sheet=day.by_sheet)
        self.overdue.show_rows(self._due(urgent.overdue, names))
        self.due_today.show_rows(self._due((d for d in urgent.due_soon if d.due_on == on), names))
        self.soon.show_rows(self._due((d for d in urgent.due_soon if d.due_on > on), names))
        self.passed.show_rows(self._due(urgent.passed, names))
        waits = [self._wait(row, names) for row in urgent.waiting_for_me]
        statements = [*self._to_review(day), *self._to_assign(day)]
        self.waiting.show_rows([*self._of_roster(names), *statements, *waits])
        self._contested = {row.file: row for row in urgent.conflicts}
        self.conflicts.show_rows([self._contest(row, names) for row in urgent.conflicts])
        self.unsent.show_rows(self.drafts.rows(day.drafts, names))
        self.recent.show_rows(self._plain(urgent.recent, names))
        self._fit()

    def _fit(self) -> None:
        """Show what there is; half of the page is not left empty where nothing is due."""
        due = (self.overdue, self.due_today, self.soon, self.passed)
        pressing = (*due, self.waiting, self.conflicts)
        calm = not any(part.count for part in pressing)
        self.calm.setVisible(calm)
        self._sides.setStretch(0, int(calm or any(part.count for part in due)))
        anything = any(part.count for part in (*pressing, self.unsent, self.recent))
        self.stack.setCurrentIndex(0 if anything else 1 if self._takes_in else 2)

    def _say_how_it_was_opened(self, *, by_sheet: bool) -> None:
        """Have whoever came in with the sheet set a passphrase: the sheet belongs in its safe."""
        if not by_sheet:
            self.by_sheet.clear()
            return
        self.by_sheet.say(
            "warn",
            self.tr("The vault was opened with the recovery sheet."),
            self.tr("Set a new passphrase now, and put the sheet back into its safe."),
            action=self.tr("Set a new passphrase…"),
            slot=self._on_passphrase_wanted,
        )

    def _on_passphrase_wanted(self) -> None:
        # Imported here: nobody else needs the ways in to see what is due.
        from ui.settings.ways_in_dialogs import NewPassphraseDialog

        dialog = NewPassphraseDialog(self.desk, self)
        dialog.rejected.connect(self.reload)
        dialog.open()

    def _due(self, found: Iterable[lists.DueRow], names: Names) -> list[Row]:
        return [due_row(due, place, names, date.today()) for place, due in enumerate(found)]

    def _plain(self, found: Iterable[lists.Row], names: Names) -> list[Row]:
        return [Row(row.file, called(row), names.state(row), row.number) for row in found]

    def _wait(self, row: lists.Row, names: Names) -> Row:
        """Return a line that says for what it waits; the state where a newer program says it."""
        chips = {
            APPROVAL: (self.tr("Approve"), "warn"),
            LETTER: (self.tr("Write the letter"), "info"),
            SECOND_LOOK: (self.tr("Take a second look"), "info"),
        }
        chip, tone = chips.get(row.waits_for, ("", ""))
        return Row(
            f"{row.file}/{row.waits_for}", called(row), names.state(row), row.number, chip, tone,
        )  # fmt: skip

    def _of_roster(self, names: Names) -> list[Row]:
        """Return a line for each change of the roster that this officer can approve."""
        return [
            Row(
                f"{ROSTER}/{change.event}", what, said, names.day(date.fromisoformat(change.on)),
                self.tr("Approve"), "warn",
            )
            for change in self.desk.office.pending
            if self.desk.me in change.approvers
            for what, said in [part_words(self.desk, change.what[0])]
        ]  # fmt: skip

    def _to_review(self, day: Day) -> list[Row]:
        """Return a line for each cycle in which statements wait for this reviewer."""
        return [
            Row(
                f"{REVIEWS}/{year}", self.tr("%Ln statement(s) to review", "", count),
                self.tr("Cycle of {0}").format(year), "", self.tr("Review"), "info",
            )
            for year, count in day.reviews.items()
        ]  # fmt: skip

    def _to_assign(self, day: Day) -> list[Row]:
        """Return a line for each cycle in which statements were filed that nobody reviews yet."""
        return [
            Row(
                f"{ASSIGN}/{year}", self.tr("%Ln statement(s) without a reviewer", "", count),
                self.tr("Cycle of {0}").format(year), "", self.tr("Assign"), "warn",
            )
            for year, count in day.unassigned.items()
        ]  # fmt: skip

    def _contest(self, row: lists.Row, names: Names) -> Row:
        """Return a line that says what the conflict holds up."""
        if not row.conflicts:
            said, _ = names.refusal(Refusal.of("window.device_twice"))
            return Row(row.file, called(row), said, row.number, self.tr("Alarm"), "danger")
        held_up = {
            OFFICE.name: self.tr("Until it is settled: no letter that would name it"),
            GUIDANCE.name: self.tr("Until it is settled: not in use, no export"),
        }
        of_case = self.tr("Until it is settled: no closing, no letter, no export")
        held = held_up.get(row.kind, of_case)
        chip = self.tr("%Ln conflict(s)", "", row.conflicts)
        return Row(row.file, called(row), held, row.number, chip, "danger")

    def _on_contest_opened(self, file: str) -> None:
        row = self._contested.get(FileId(file))
        if row is not None and is_comparable(row):
            self.conflicts_requested.emit(file)
        else:
            self._on_opened(file)

    def _on_wait_opened(self, key: str) -> None:
        file, _, what = key.partition("/")
        if file == ROSTER:
            self.place_requested.emit("exchange")
        elif file == REVIEWS:
            self.list_requested.emit("statements", f"{what}/{TO_REVIEW}")
        elif file == ASSIGN:
            self.list_requested.emit("statements", f"{what}/{TO_REVIEW}/{UNASSIGNED}")
        else:
            self.task_requested.emit(file, what)

    def _on_opened(self, key: str) -> None:
        self.file_requested.emit(key.partition("/")[0])
