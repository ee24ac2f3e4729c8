# SPDX-License-Identifier: Apache-2.0
"""Owns the place for figures: the years, which figures there are, and the one that is shown."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from core.figures.report import note
from ui.figures.behind import Behind
from ui.figures.canvas import Canvas
from ui.figures.export import ExportFigures
from ui.figures.numbers import Numbers
from ui.figures.printed import CheckPrinted
from ui.figures.sources import SOURCES, sources_of
from ui.figures.unsure import Unsure
from ui.operations.copies import enter_paper
from ui.operations.figures import draw_report
from ui.operations.reports import MOST_YEARS
from ui.theme.tokens import GAP, PAD, WIDE
from ui.theme.zoom import px
from ui.widgets.choice import Choice
from ui.widgets.page import Page
from ui.widgets.paper import put_on_paper
from ui.widgets.progress import Looking
from ui.widgets.rows import Row, RowList
from ui.widgets.split import Split
from ui.widgets.text import Label, button, tool
from ui.widgets.tick import Tick
from ui.widgets.working import Working

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from PySide6.QtGui import QKeyEvent

    from core.figures.chart import Bar
    from core.figures.report import Report
    from core.ids import FileId
    from ui.desk import Desk
    from ui.figures.sources import Source
    from ui.figures.views import View
    from ui.operations.changed import Changed
    from ui.operations.figures import Counted
    from ui.operations.results import CountedResults

_LIST = 290
_WIDE, _START = Qt.AlignmentFlag(0), Qt.AlignmentFlag.AlignLeading
_YEAR = 110


class FiguresPage(Page):
    """The list of figures, and beside it the chosen one, or the requests behind a number."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Figures"))
        self._years: tuple[int, ...] = ()
        self._source = SOURCES[0]
        self._counted: Counted | CountedResults | None = None
        self._views: dict[str, View] = {}
        self._wanted = ""
        self.of: Choice[str] = Choice()
        self.first: Choice[int] = Choice()
        self.last: Choice[int] = Choice()
        self.outside = Tick(self.tr("As shown outside the office"))
        self.export = button(self.tr("Export"), self._on_export_clicked, symbol="download")
        self.print = tool("printer", self.tr("Print…"), self._on_print_clicked)
        self.list = RowList(self.tr("Figures"))
        self.looking = Looking(self, self.reload)
        self.behind = Behind(desk)
        self.unsure = Unsure()
        self._shown = QScrollArea()
        self._stack = QStackedWidget()
        self._set_up()
        self._hold_paper(ready=False)

    def _set_up(self) -> None:
        for choice, name in (
            (self.first, self.tr("First year")),
            (self.last, self.tr("Last year")),
        ):
            choice.setAccessibleName(name)
            choice.setToolTip(name)
            choice.setFixedWidth(px(_YEAR))
            choice.activated.connect(partial(self._on_year_chosen, choice))
        self.outside.setToolTip(self.tr("Hides numbers so small that they could identify people"))
        for part in (self.outside, self._span(), self.print, self.export):
            self.head.addWidget(part)
        self._shown.setWidgetResizable(True)
        self._shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._stack.addWidget(self._shown)
        self._stack.addWidget(self.behind)
        self.content.addWidget(self.looking)
        self.content.addWidget(self.unsure)
        self.content.addWidget(Split(self._listed(), self._stack, _LIST), 1)
        self.outside.toggled.connect(self._on_outside_toggled)
        self.list.chosen.connect(self._on_chosen)
        self.unsure.opened.connect(self._on_found)
        self.behind.closed.connect(self._on_behind_closed)
        self.behind.file_chosen.connect(self.file_requested)

    def _span(self) -> QWidget:
        """Return the years from the first to the last: one thing, which no line divides."""
        made = QWidget()
        parts = QHBoxLayout(made)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(GAP)
        for part in (self.first, Label("–"), self.last):
            parts.addWidget(part)
        return made

    def _listed(self) -> QWidget:
        """Return the list of figures, under the choice between reports."""
        self.of.setAccessibleName(self.tr("Report"))
        self.of.setToolTip(self.of.accessibleName())
        self.of.activated.connect(self._on_report_chosen)
        made = QWidget()
        parts = QVBoxLayout(made)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(0)
        chosen = QWidget()
        around = QVBoxLayout(chosen)
        around.setContentsMargins(GAP, GAP, GAP, GAP)
        around.addWidget(self.of)
        self._choice = chosen
        parts.addWidget(chosen)
        parts.addWidget(self.list, 1)
        return made

    def reload(self) -> None:
        """Count again what whoever sits here may have."""
        offered = sources_of(self.desk)
        if not offered:
            return
        if self._source not in offered:
            self._take(offered[0])
        self.of.fill([(one.name, one.shown_title()) for one in offered], self._source.name)
        self._choice.setVisible(len(offered) > 1)
        source = self._source
        counting = source.look_at(years=self._years).success(partial(self._on_counted, source))
        self.looking.begin(self.desk, counting)

    def concerns(self, changed: Changed) -> bool:
        """Tell whether files, or the lists they are counted by, may have changed."""
        return bool(changed.files) or changed.office is not None

    @property
    def spot(self) -> str:
        """The report, its years and the figure that are shown."""
        years = f"{self._years[0]}-{self._years[-1]}" if self._years else ""
        return f"{self._source.name} {years} {self.list.key}"

    def go_to(self, spot: str) -> None:
        """Show a figure of a report and some years."""
        report, _, rest = spot.partition(" ")
        years, _, name = rest.partition(" ")
        first, _, last = years.partition("-")
        self._take(next((one for one in SOURCES if one.name == report), self._source))
        if first:
            self._years = tuple(range(int(first), int(last) + 1))
        self._wanted = name
        self.reload()

    @property
    def report(self) -> Report:
        """The figures as the box says: whole, or as they would leave the office."""
        return self._report(whole=not self.outside.isChecked())

    @property
    def on_paper(self) -> Report:
        """The figures as they leave the office, and so as they are printed: without small ones."""
        return self._report(whole=False)

    def _report(self, *, whole: bool) -> Report:
        office, counted = self.desk.office, self._counted
        if office is None or counted is None:
            raise LookupError("nothing is counted yet")
        return self._source.report(counted, office, date.today(), whole)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back from the requests behind a number with Escape."""
        if event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is self.behind:
            self._on_behind_closed()
        else:
            super().keyPressEvent(event)

    def _take(self, source: Source) -> None:
        """Turn to a report; what was counted for another one says nothing of it."""
        if source is not self._source:
            self._source, self._counted, self._years = source, None, ()
            self._hold_paper(ready=False)

    def _hold_paper(self, *, ready: bool) -> None:
        """Let be printed and written only what has been counted."""
        self.export.setEnabled(ready)
        self.print.setEnabled(ready)

    def _on_report_chosen(self, _index: int) -> None:
        self._take(next(one for one in SOURCES if one.name == self.of.value))
        self._stack.setCurrentWidget(self._shown)
        self.reload()

    def _on_counted(self, source: Source, counted: Counted | CountedResults) -> None:
        if source is not self._source:
            return
        self._counted = counted
        self._years = counted.years
        self.unsure.show_counted(counted)
        offered = range(
            min(*counted.known, self._years[0]), max(*counted.known, self._years[-1]) + 1
        )
        for choice, year in ((self.first, self._years[0]), (self.last, self._years[-1])):
            choice.fill([(one, str(one)) for one in offered], year)
        self._show()

    def _show(self) -> None:
        found = self._source.views(self._counted, self.report, self.desk.language)
        there = {view.name: view for view in found}
        chosen = self._wanted or self.list.key
        self._wanted = ""
        self._views = {}  # what is selected here is shown below, once
        self.list.set_rows([Row(v.name, v.called, v.more) for v in found])
        self._hold_paper(ready=bool(found))
        if not found:
            self._show_parts(Label(self.tr("There is nothing to count yet."), "muted"))
            return
        self.list.select(chosen if chosen in there else found[0].name)
        self._views = there
        self._show_view(there[self.list.key])

    def _show_view(self, view: View) -> None:
        self._show_parts(*self._said(view), *self._parts(view))

    def _show_parts(self, *shown: QWidget) -> None:
        column = QWidget()
        parts = QVBoxLayout(column)
        parts.setContentsMargins(WIDE, GAP, WIDE, WIDE)
        parts.setSpacing(PAD)
        for part in shown:
            parts.addWidget(part, 0, _START if isinstance(part, QPushButton) else _WIDE)
        parts.addStretch(1)
        self._shown.setWidget(column)

    def _hides(self, view: View) -> bool:
        return view.inside_only and self.outside.isChecked()

    def _said(self, view: View) -> Iterator[QWidget]:
        """Yield the heading, and what is to be known of the figure."""
        language = self.desk.language.code
        yield Label(view.title, "heading")
        said = note(view.report, language)
        if self._hides(view):
            said = self.tr("These numbers are so small that they stay inside the office.")
        tables = () if self._hides(view) else view.tables
        remarks = "\n".join(one for t in tables for one in view.report.said(t, language))
        for text in (said, remarks):
            if text:
                yield Label(text, "muted")

    def _parts(self, view: View) -> Iterator[QWidget]:
        """Yield charts and tables; a table that the figure is named after comes before them."""
        if self._hides(view):
            return
        named_after_table = bool(view.charts) and view.charts[0].title != view.title
        if named_after_table:
            yield from self._numbers(view)
        for chart in view.charts:
            if chart.title != view.title:
                yield Label(chart.title, "heading")
            canvas = Canvas(chart)
            canvas.opened.connect(partial(self._on_opened, chart.title))
            yield canvas
        if not named_after_table:
            yield from self._numbers(view)
        if view.name in self._source.checked:
            yield button(self.tr("Check printed shares…"), self._on_check_clicked)

    def _numbers(self, view: View) -> Iterator[QWidget]:
        for table in view.tables:
            name = view.report.title(table, self.desk.language.code)
            if len(view.tables) > 1:
                yield Label(name, "heading")
            made = Numbers(view.report, table, self.desk.language.code, name, view.heads)
            made.opened.connect(partial(self._on_opened, name))
            yield made

    def _on_chosen(self, name: str) -> None:
        if name in self._views:
            self._show_view(self._views[name])
            self._stack.setCurrentWidget(self._shown)

    def _on_outside_toggled(self, _on: bool) -> None:
        if self._counted is not None:
            self._show()
            self._stack.setCurrentWidget(self._shown)

    def _on_year_chosen(self, choice: Choice[int], _index: int) -> None:
        """Keep the first year before the last, and no more of them than a page can hold."""
        first, last = self.first.value, self.last.value
        if first is None or last is None:
            return
        if choice is self.first:
            last = min(max(first, last), first + MOST_YEARS - 1)
        else:
            first = max(min(first, last), last - MOST_YEARS + 1)
        self._years = tuple(range(first, last + 1))
        self.reload()

    def _on_opened(self, of: str, bar: Bar, sentence: str) -> None:
        row, column = bar.cell
        self._source.open_number(table=bar.table, row=row, column=column).success(
            partial(self._on_found, sentence, of=of)
        ).start(self.desk, self)

    def _on_found(self, sentence: str, files: Sequence[FileId], of: str = "") -> None:
        self.behind.show_files(sentence, files, self._source, of)
        self._stack.setCurrentWidget(self.behind)

    def _on_behind_closed(self) -> None:
        self._stack.setCurrentWidget(self._shown)
        (self._shown.focusWidget() or self.list).setFocus()

    def _on_check_clicked(self) -> None:
        CheckPrinted(self.desk, self).open()

    def _on_print_clicked(self) -> None:
        report = self.on_paper
        drawing = draw_report(report=report, language=self.desk.language.code)
        Working(self.desk, self, self.tr("Printing")).begin(
            drawing, partial(self._on_drawn, report.name)
        )

    def _on_drawn(self, what: str, pdf: bytes) -> None:
        put_on_paper(enter_paper(pdf=pdf, what=what), self.desk, self)

    def _on_export_clicked(self) -> None:
        dialog = ExportFigures(self.desk, self, self._years, self._source)
        dialog.written.connect(self._on_written)
        dialog.open()

    def _on_written(self, folder: Path) -> None:
        self.banner.say("good", self.tr("The figures are written."), str(folder))
