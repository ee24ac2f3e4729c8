# SPDX-License-Identifier: Apache-2.0
"""Owns figures as a PDF: tables set in ruled lines, each with its chart, in six languages.

Where reading begins on the right the tables do too: names on the right, years towards the left.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from core.figures.chart import charts
from core.figures.drawing import SIZE, draw
from core.figures.grid import grid
from core.figures.report import note
from core.figures.table import TOTAL
from core.letters import dates
from core.letters.layout import BOTTOM, DEFAULT_STYLE, MARGIN, MEASURE, STYLES, lines_of
from core.progress import unwatched
from core.typeset.document import A4, Document
from core.typeset.metadata import Metadata
from core.typeset.text import isolate, plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.figures.chart import Chart
    from core.figures.drawing import Drawing
    from core.figures.report import Report
    from core.figures.table import Table
    from core.progress import Progress
    from core.typeset.structure import Element

_TOP = 56.0
_SMALL = 8.5
_SIZE = 9.5
_LEADING = 14.0
_NUMBER, _WIDEST = 44.0, 92.0
"""The width of a column of numbers; more years than fit are narrower, words make it wider."""
_HEAD_LINES = 2
"""On so many lines the name of a column has room."""
_LEAST_NAME = 150.0
_AIR = 12.0
_HEADING = 44.0
_LEAST_ROWS = 12
"""So many rows of a chart stand together with its title, if it has them."""
_FAINT = (0.6, 0.6, 0.6)
INK = (0.106, 0.353, 0.612)
"""What bars are drawn with outside the window, here and in an SVG."""


def as_pdf(report: Report, language: str, progress: Progress = unwatched) -> bytes:
    """Return all tables of a report as a PDF.

    `progress` is told how many tables of how many are set; what it raises ends it.
    """
    return _Page(report, language).draw(progress)


class _Page:
    """Draws from the top down; knows which side is the start."""

    def __init__(self, report: Report, language: str) -> None:
        self.report = report
        self.language = language
        self.style = STYLES.get(language, DEFAULT_STYLE)
        self.base = 1 if language == "ar" else 0
        self.y = _TOP
        self.wide = _NUMBER
        author = f"{report.organisation}, {report.office}"
        name = report.label("title", language)
        self.document = Document(
            Metadata(name, plain(author), name, language, report.counted_on, bool(self.base))
        )

    def draw(self, progress: Progress) -> bytes:
        """Set the head, then each table with its charts."""
        report = self.report
        self.put(report.organisation, gray=0.3)
        self.put(report.office, gray=0.3)
        self.y += 8
        self.put(report.label("title", self.language), role="H1", size=18, leading=24, bold=True)
        self.y += 3
        day = dates.formal(report.counted_on, self.language)
        counted = report.label("counted_on", self.language).format(
            day=day, policy=isolate(report.policy)
        )
        self.put(counted, gray=0.3)
        if said := note(report, self.language):
            self.put(said, gray=0.3)
        drawn = charts(report, self.language)
        for place, table in enumerate(report.tables):
            progress(place, len(report.tables))
            self.table(table)
            for chart in drawn:
                if chart.of == table.name:
                    self.chart(chart, titled=chart.title != report.title(table, self.language))
        return self.document.finish()

    def put(
        self,
        text: str,
        *,
        role: str = "P",
        size: float = _SMALL + 1,
        leading: float = 0.0,
        bold: bool = False,
        gray: float = 0.0,
    ) -> None:
        """Set a paragraph below the last one."""
        element = self.document.element(role, text)
        for line in lines_of(text, self.language, bold, size, MEASURE):
            self.y += leading or size * 1.4
            x = A4[0] - MARGIN - line.width if self.base else MARGIN
            self.document.line(
                line, x, A4[1] - self.y, size, base=self.base, element=element, gray=gray
            )

    def heading(self, text: str, rows: int) -> None:
        """Set the heading of what has so many rows, on a page that has room for some of them."""
        needed = 40 + _LEADING * min(rows, 12)
        if self.y + needed > BOTTOM:
            self.next_page()
        self.y += 18
        self.put(text, role="H2", size=self.style.body + 0.5, leading=17, bold=True)
        self.y += 3

    def next_page(self) -> None:
        """Go on at the top of another page."""
        self.document.next_page()
        self.y = _TOP

    def table(self, table: Table) -> None:
        """Set a table: counts by year, and the latest year's shares where it has any."""
        shown = grid(self.report, table, self.language, every_share=False, totals=False)
        self.heading(self.report.title(table, self.language), len(shown.lines))
        for sentence in self.report.said(table, self.language):
            self.put(sentence, gray=0.3)
        self.y += 3
        element = self.document.element("Table")
        self.head(element, shown.heads)
        self.line(0.8)
        for line in shown.lines:
            if line.row == TOTAL:
                self.line(0.4)
            cells = [entry.said(self.language) for entry in line.entries]
            self.row(element, line.name, cells, bold=line.strong)
        self.line(0.8)

    def chart(self, chart: Chart, *, titled: bool) -> None:
        """Set a chart; one that is longer than a page goes on on the next."""
        rows = list(chart.rows)
        first = draw(replace(chart, rows=tuple(rows[:_LEAST_ROWS])), MEASURE)
        if self.y + _HEADING + min(first.height, BOTTOM - _TOP) > BOTTOM:
            self.next_page()
        self.y += 18
        if titled:
            self.put(chart.title, role="H2", size=self.style.body + 0.5, leading=17, bold=True)
            self.y += 6
        element = self.document.element("Table")
        while rows:
            count = len(rows)
            drawing = draw(replace(chart, rows=tuple(rows)), MEASURE)
            while self.y + drawing.height > BOTTOM and count > 1:
                count -= 1
                drawing = draw(replace(chart, rows=tuple(rows[:count])), MEASURE)
            self.drawing(drawing, element)
            rows = rows[count:]
            if rows:
                self.next_page()

    def drawing(self, drawing: Drawing, table: Element) -> None:
        """Paint a drawing here; for a reader who does not see it, it is a table."""
        top = A4[1] - self.y
        for box in drawing.boxes:
            sides = (MARGIN + box.x, top - box.y - box.height, box.width, box.height)
            if box.full:
                self.document.fill(sides, INK)
            self.document.outline(sides, 0.7, INK)
        for one in drawing.strokes:
            ends = (MARGIN + one.x, top - one.y), (MARGIN + one.to_x, top - one.to_y)
            self.document.stroke(*ends, 0.7, _FAINT if one.faint else INK)
        elements = self._elements(drawing, table)
        for text in drawing.texts:
            language = "en" if text.place >= 0 else self.language
            (line,) = lines_of(text.text, language, False, SIZE, MEASURE * 2)
            x = MARGIN + text.x - (line.width if text.from_right else 0)
            self.document.line(
                line, x, top - text.y, SIZE, base=0 if text.place >= 0 else self.base,
                element=elements[text.row, text.place],
            )  # fmt: skip
        self.y += drawing.height

    def _elements(self, drawing: Drawing, table: Element) -> Mapping[tuple[int, int], Element]:
        """Return the elements of the texts of a drawing, by row and bar; the legend is the head."""
        chart, made = drawing.chart, self.document.element
        found = {}
        if len(chart.series) > 1:
            found[-1, -1] = made("TH", ", ".join(chart.series), made("TR", parent=table))
        for number, row in enumerate(chart.rows):
            line = made("TR", parent=table)
            found[number, -1] = made("TH", row.name, line)
            for place, bar in enumerate(row.bars):
                found[number, place] = made("TD", chart.said(bar), line)
        return found

    def head(self, table: Element, names: Sequence[str]) -> None:
        """Set the names of the columns, which are as wide as the longest word of them."""
        language = self.language
        needed = [
            line.width / parts
            for name in names
            for text, parts in ((name, _HEAD_LINES), *((word, 1) for word in name.split(" ")))
            for line in lines_of(text, language, True, _SIZE, MEASURE)
        ]
        wanted = min(_WIDEST, max(needed, default=0.0) + _AIR)
        self.wide = min(max(_NUMBER, wanted), (MEASURE - _LEAST_NAME) / max(1, len(names)))
        told = [lines_of(name, language, True, _SIZE, self.wide - _AIR / 2) for name in names]
        deep = max(map(len, told), default=1)
        row = self.document.element("TR", parent=table)
        for place, (name, lines) in enumerate(zip(names, told, strict=True)):
            element = self.document.element("TH", name, row)
            base = 0 if name[:1].isdigit() else self.base
            for number, line in enumerate(lines):
                y = self.y + _LEADING * (deep - len(lines) + number + 1)
                x = self.left(place, len(names), line.width)
                self.document.line(line, x, A4[1] - y, _SIZE, base=base, element=element)
        self.y += _LEADING * deep

    def left(self, place: int, count: int, width: float) -> float:
        """Return where a number begins: units stand below units in every language."""
        end = MEASURE - self.wide * (count - 1 - place)
        if not self.base:
            return MARGIN + end - width
        left = A4[0] - MARGIN - end
        return max(left, left + self.wide - _AIR - width)

    def row(self, table: Element, name: str, cells: Sequence[str], *, bold: bool = False) -> None:
        """Set a name and numbers."""
        room = MEASURE - self.wide * len(cells) - 6
        lines = lines_of(name, self.language, bold, _SIZE, room)
        if self.y + _LEADING * max(1, len(lines)) > BOTTOM:
            self.next_page()
        row = self.document.element("TR", parent=table)
        named = self.document.element("TH", name, row)
        first = self.y + _LEADING
        for line in lines:
            self.y += _LEADING
            x = A4[0] - MARGIN - line.width if self.base else MARGIN
            self.document.line(line, x, A4[1] - self.y, _SIZE, base=self.base, element=named)
        self.y = max(self.y, first)
        for place, cell in enumerate(cells):
            element = self.document.element("TD", cell, row)
            for line in lines_of(cell, "en", bold, _SIZE, MEASURE):
                x = self.left(place, len(cells), line.width)
                self.document.line(line, x, A4[1] - first, _SIZE, element=element)

    def line(self, thickness: float) -> None:
        """Draw a line under what was set."""
        self.y += 4
        self.document.rule(MARGIN, A4[1] - self.y, MEASURE, thickness, 0.4)
