# SPDX-License-Identifier: Apache-2.0
"""Owns the calendar's place: a month with the day that is chosen beside it, or all in one list."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.calendar.export import ExportDeadlines
from ui.calendar.month import Entry, MonthSheet, same_day
from ui.cases.due import due_row, tone_of, who
from ui.cases.names import Names
from ui.operations.calendar import MOST, Wanted, kinds_of, read_deadlines
from ui.theme.tokens import GAP, ROW, WIDE
from ui.theme.zoom import px
from ui.widgets.choice import Choice
from ui.widgets.empty import Empty
from ui.widgets.line import letters_are_large, line_of, sides_of
from ui.widgets.page import Page
from ui.widgets.rows import RowList
from ui.widgets.text import Label, button, tool

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import QModelIndex

    from storage.records.lists import DueRow
    from ui.desk import Desk
    from ui.operations import Job
    from ui.operations.changed import Changed
    from ui.widgets.rows import Row

MONTH, LIST = "month", "list"
_ALL, _MINE = "all", "mine"
_BESIDE, _MOST = 320, 480
"""Pixels of what is due on a day, beside the month: where there is room, it is read whole."""
_SHEET = 300
"""Pixels of a month that stands above its day: each week has two lines."""


class CalendarPage(Page):
    """What is due when."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Calendar"))
        self.names = Names(desk.language, desk.office)
        self.sheet = MonthSheet(desk.language, self.tr("Days of the month"))
        self.month = Label(role="heading")
        self.of_day = Label(role="heading")
        self.day_rows = RowList(self.tr("Due on the chosen day"), whole=True)
        self.rows = RowList(self.tr("Everything that is due"))
        self.nothing = Label(self.tr("Nothing is due on this day."), "muted")
        self.count = Label(role="muted")
        self.view: Choice[str] = Choice()
        self.whose: Choice[str] = Choice()
        self.kind: Choice[str] = Choice()
        self._found: Sequence[DueRow] = ()
        self._job: Job | None = None
        self._stack = QStackedWidget()
        self._assemble()
        self._fill_choices()
        self.sheet.day_chosen.connect(self._on_day_chosen)
        self.sheet.opened.connect(self._on_opened)
        self.sheet.entered.connect(self._on_day_entered)
        for rows in (self.day_rows, self.rows):
            rows.opened.connect(self._on_opened)
            rows.clicked.connect(partial(self._on_clicked, rows))
        self._show_day()

    def _assemble(self) -> None:
        export = button(self.tr("Export…"), self._on_export, symbol="download")
        self.head.addWidget(export)
        before = tool("chevron-left", self.tr("Month before (Page Up)"), partial(self._turn, 1))
        after = tool("chevron-right", self.tr("Month after (Page Down)"), partial(self._turn, -1))
        self._turns = QWidget()
        turns = QHBoxLayout(self._turns)
        turns.setContentsMargins(0, 0, 0, 0)
        turns.setSpacing(GAP)
        turns.addWidget(before)
        turns.addWidget(after)
        turns.addWidget(button(self.tr("Today"), self._on_today))
        turns.addWidget(self.month)
        self.month.setWordWrap(False)
        bar = line_of()
        bar.setContentsMargins(WIDE, 0, WIDE, GAP)
        bar.setSpacing(GAP)
        bar.addWidget(self._turns)
        bar.addWidget(self.count)
        bar.addWidget(QWidget(), 1)
        for choice, width in ((self.view, 150), (self.whose, 150), (self.kind, 200)):
            choice.setMaximumWidth(px(width))
            bar.addWidget(choice, width)
        self.count.setWordWrap(False)
        inside = QVBoxLayout()
        inside.setContentsMargins(WIDE, 0, WIDE, WIDE)
        inside.addWidget(self._stack)
        self.content.addLayout(bar)
        self.content.addLayout(inside, 1)
        self._stack.addWidget(self._month_and_day())
        self._stack.addWidget(self.rows)
        self._stack.addWidget(
            Empty("calendar-clock", self.tr("Nothing is due"), self.tr("No clock runs here."))
        )

    def _month_and_day(self) -> QWidget:
        both, column = QWidget(), QVBoxLayout()
        sides = sides_of()
        both.setLayout(sides)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(WIDE)
        sides.addWidget(self.sheet, 3)
        sides.addLayout(column, 1)
        column.setSpacing(GAP)
        column.addWidget(self.of_day)
        column.addWidget(self.nothing)
        column.addWidget(self.day_rows, 1)
        column.addStretch()
        if letters_are_large():  # beside the day, no name of a weekday would be whole
            self.sheet.setMinimumHeight(px(_SHEET))
            self.day_rows.setMinimumHeight(2 * px(ROW))
            return both
        for part in (self.of_day, self.nothing, self.day_rows):
            part.setMaximumWidth(px(_MOST))
        self.day_rows.setMinimumWidth(px(_BESIDE))
        return both

    def _fill_choices(self) -> None:
        office, me = self.desk.office, self.desk.me
        kinds = kinds_of(office, me) if office is not None and me is not None else ()
        self.view.fill([(MONTH, self.tr("Month")), (LIST, self.tr("List"))], MONTH)
        self.whose.fill([(_ALL, self.tr("Everybody’s")), (_MINE, self.tr("Mine"))], _ALL)
        named = [(kind, self.names.of("case_kind", kind)) for kind in kinds]
        self.kind.fill([("", self.tr("Every kind of file")), *named], "")
        for choice, name in (
            (self.view, self.tr("Shown as")),
            (self.whose, self.tr("Whose deadlines")),
            (self.kind, self.tr("Kind of file")),
        ):
            choice.setAccessibleName(name)
            choice.activated.connect(self.reload)

    @property
    def spot(self) -> str:
        """The day and the view."""
        return f"{self.sheet.day.isoformat()}/{self.view.value}"

    def go_to(self, spot: str) -> None:
        """Choose a day and a view."""
        day, _, view = spot.partition("/")
        self.view.choose(view)
        self.sheet.choose(date.fromisoformat(day))
        self.reload()

    @property
    def wanted(self) -> Wanted:
        """What is asked for: the sheet, or everything."""
        start, end = self.sheet.span if self.view.value == MONTH else (None, None)
        kinds = [self.kind.value] if self.kind.value else []
        mine = self.desk.me if self.whose.value == _MINE else None
        return Wanted(start, end, kinds, mine)

    def reload(self, *_: object) -> None:
        """Read what is due in the days that are shown."""
        if self._job is not None:
            self._job.drop()
        reading = read_deadlines(wanted=self.wanted)
        self._job = reading.success(self._on_read).start(self.desk, self)

    def concerns(self, changed: Changed) -> bool:
        """Tell whether clocks may have changed."""
        return bool(changed.files) or changed.office is not None

    def _on_read(self, found: Sequence[DueRow]) -> None:
        self._job = None
        self.names = Names(self.desk.language, self.desk.office)
        self._found = found
        by_month = self.view.value == MONTH
        self._turns.setVisible(by_month)
        self._say_count()
        self.count.setVisible(not by_month or self._cut)
        if by_month:
            self._stack.setCurrentIndex(0)
            self._show_month()
            return
        self._stack.setCurrentIndex(1 if found else 2)
        self.rows.set_rows(self._lines(enumerate(found)))

    @property
    def _cut(self) -> bool:
        """Whether there may be more than was read."""
        return len(self._found) >= MOST

    def _say_count(self) -> None:
        said = self.tr("The first %Ln deadline(s)", "", len(self._found))
        if not self._cut:
            said = self.tr("%Ln deadline(s)", "", len(self._found))
        self.count.setText(said)

    def _show_month(self) -> None:
        today, entries = date.today(), defaultdict[date, list[Entry]](list)
        for place, due in enumerate(self._found):
            tone = tone_of(due.clock, (due.due_on - today).days)
            entries[due.due_on].append(Entry(f"{due.row.file}/{place}", who(due), tone))
        self.sheet.show_entries(today, entries)
        self._show_day()

    def _show_day(self) -> None:
        day, locale = self.sheet.day, self.desk.language.locale
        shown = QDate(day.year, day.month, day.day)
        name = self.desk.language.month(day.month)
        said = self.tr("{0} {1}").format(name, locale.toString(shown, "yyyy"))
        self.month.setText(said)
        self.of_day.setText(locale.toString(shown, QLocale.FormatType.LongFormat))
        due = [(n, one) for n, one in enumerate(self._found) if one.due_on == day]
        # Which day it is stands above them.
        self.day_rows.set_rows([replace(row, meta="") for row in self._lines(due)])
        self.day_rows.setVisible(bool(due))
        # Of a day after the last that was read nobody knows whether nothing is due.
        self.nothing.setVisible(not due and not (self._cut and day > self._found[-1].due_on))

    def _lines(self, found: Iterable[tuple[int, DueRow]]) -> list[Row]:
        today = date.today()
        return [due_row(due, place, self.names, today) for place, due in found]

    def _on_day_chosen(self, day: date) -> None:
        before = self.sheet.span
        self.sheet.choose(day)
        if self.sheet.span == before:
            self._show_day()
        else:
            self._found = ()
            self._show_month()
            self.reload()

    def _turn(self, months: int) -> None:
        self.sheet.go(same_day(self.sheet.day, months))

    def _on_today(self) -> None:
        self.sheet.go(date.today())
        self.sheet.setFocus()

    def _on_day_entered(self) -> None:
        """Open the only deadline of the day, or go to its list."""
        due = [one for one in self._found if one.due_on == self.sheet.day]
        if len(due) == 1:
            self.file_requested.emit(due[0].row.file)
        elif due:
            self.day_rows.setFocus()
            self.day_rows.setCurrentIndex(self.day_rows.model().index(0, 0))

    def _on_clicked(self, rows: RowList, index: QModelIndex) -> None:
        rows.activated.emit(index)

    def _on_opened(self, key: str) -> None:
        self.file_requested.emit(key.partition("/")[0])

    def _on_export(self) -> None:
        ahead = Wanted(date.today(), None, self.wanted.kinds, self.wanted.owner)
        dialog = ExportDeadlines(self.desk, self, ahead)
        dialog.written.connect(self._on_written)
        dialog.open()

    def _on_written(self, count: int) -> None:
        self.banner.say(
            "good",
            self.tr("%Ln deadline(s) were written to the calendar file.", "", count),
            self.tr("Days that move here do not move there: write the file again then."),
        )
