# SPDX-License-Identifier: Apache-2.0
"""Owns figures as a PDF: tables set in ruled lines, shares as bars, in six languages.

Where reading begins on the right the tables do too: names on the right, years towards the left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import resources
from core.figures.report import NOT_SHOWN, title
from core.figures.table import TOTAL
from core.letters import dates
from core.letters.layout import BOTTOM, DEFAULT_STYLE, MARGIN, MEASURE, STYLES, lines_of
from core.typeset.document import A4, Document
from core.typeset.metadata import Metadata
from core.typeset.text import isolate, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.figures.report import Report
    from core.figures.table import Table
    from core.typeset.structure import Element

_TOP = 56.0
_SMALL = 8.5
_SIZE = 9.5
_LEADING = 14.0
_NUMBER = 44.0
"""The width of a column of numbers; more years than fit are narrower."""
_LEAST_NAME = 150.0
_BAR = 150.0
_THICK = 7.0
_AIR = 12.0


def as_pdf(report: Report, language: str) -> bytes:
    """Return all tables of a report as a PDF."""
    return _Page(report, language).draw()


class _Page:
    """Draws from the top down; knows which side is the start."""

    def __init__(self, report: Report, language: str) -> None:
        self.report = report
        self.language = language
        self.style = STYLES.get(language, DEFAULT_STYLE)
        self.base = 1 if language == "ar" else 0
        self.y = _TOP
        author = f"{report.organisation}, {report.office}"
        name = self.text("title")
        self.document = Document(
            Metadata(name, plain(author), name, language, report.counted_on, bool(self.base))
        )

    def text(self, key: str) -> str:
        return resources.label(f"figures.{key}", self.language)

    def draw(self) -> bytes:
        report = self.report
        self.put(report.organisation, gray=0.3)
        self.put(report.office, gray=0.3)
        self.y += 8
        self.put(self.text("title"), role="H1", size=18, leading=24, bold=True)
        self.y += 3
        day = dates.formal(report.counted_on, self.language)
        counted = self.text("counted_on").format(day=day, policy=isolate(report.policy))
        self.put(counted, gray=0.3)
        if report.smallest is None:
            self.put(self.text("whole"), gray=0.3)
        elif report.hides:
            self.put(self.text("suppressed").format(smallest=report.smallest), gray=0.3)
        for place, table in enumerate(report.tables):
            self.table(table)
            if not place:
                self.bars(table)
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
        report, columns = self.report, table.columns.shown
        last = columns[-1] if table.name in report.in_shares else None
        rows = (*table.rows.values, TOTAL, *table.rows.also)
        self.heading(title(table, self.language), len(rows))
        element = self.document.element("Table")
        heads = [*columns, *([f"{last}\u00a0%"] if last else [])]
        self.row(element, "", heads, head=True)
        self.line(0.8)
        for row in rows:
            if row == TOTAL:
                self.line(0.4)
            cells = [_cell(report.number(table, row, column)) for column in columns]
            if last is not None:
                beside = row in table.rows.also
                cells.append("" if beside else _cell(report.share(table, row, last)))
            name = report.row_name(table, row, self.language)
            self.row(element, name, cells, bold=row == TOTAL)
        if report.ends_in_share(table):
            shares = [_cell(report.answered_in_time.get(int(c)), "–") for c in columns]
            self.row(element, self.text("share"), shares, bold=True)
        self.line(0.8)

    def bars(self, table: Table) -> None:
        """Set the shares of the latest year as bars: Figure 1."""
        year = table.columns.shown[-1]
        rows = table.rows.values
        shares = {row: self.report.share(table, row, year) for row in rows}
        longest = max([1, *(share for share in shares.values() if share)])
        self.heading(self.text("figure_1").format(year=year), len(rows))
        element = self.document.element("Table")
        for row, share in shares.items():
            shown = NOT_SHOWN if share is None else f"{share}\u00a0%"
            top = self.y
            self.row(element, self.report.row_name(table, row, self.language), [shown], beside=_BAR)
            if share:
                width = (_BAR - _AIR) * share / longest
                x = MARGIN + _BAR - _AIR - width if self.base else A4[0] - MARGIN - _BAR + _AIR
                self.document.rule(x, A4[1] - top - _LEADING + 3, width, _THICK, 0.45)

    def row(
        self,
        table: Element,
        name: str,
        cells: Sequence[str],
        *,
        head: bool = False,
        bold: bool = False,
        beside: float = 0.0,
    ) -> None:
        """Set a name and numbers; `beside` is the room that stays free after the last of them."""
        wide = min(_NUMBER, (MEASURE - beside - _LEAST_NAME) / max(1, len(cells)))
        room = MEASURE - beside - wide * len(cells) - 6
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
            element = self.document.element("TH" if head else "TD", cell, row)
            end = MEASURE - beside - wide * (len(cells) - 1 - place)
            for line in lines_of(cell, "en", bold or head, _SIZE, MEASURE):
                # Units stand below units: numbers end on the right in every language.
                left = A4[0] - MARGIN - end
                inner = max(left, left + wide - _AIR - line.width)
                x = inner if self.base else MARGIN + end - line.width
                self.document.line(line, x, A4[1] - first, _SIZE, element=element)

    def line(self, thickness: float) -> None:
        """Draw a line under what was set."""
        self.y += 4
        self.document.rule(MARGIN, A4[1] - self.y, MEASURE, thickness, 0.4)


def _cell(number: int | None, missing: str = NOT_SHOWN) -> str:
    return missing if number is None else str(number)
