# SPDX-License-Identifier: Apache-2.0
"""Owns what a chart says: the numbers of tables as rows of bars, in a language.

A bar stands for one cell of a table, so it can be opened to the records behind it as the number
can. What the office does not tell has no bar but a star, in the chart as in the table.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import resources
from core.figures.report import NOT_SHOWN, title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.figures.report import Report
    from core.figures.suppress import Cell
    from core.figures.table import Table

MOST_SERIES = 3
"""So many bars of one row can be told apart by their pattern; of more years the latest count."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A number of a chart."""

    number: int | None
    """None where it is not shown."""
    table: Table
    cell: Cell
    """Row and column of the count in the table."""


@dataclass(frozen=True, slots=True)
class Row:
    """What a row of bars is called, and one bar for each series."""

    name: str
    bars: tuple[Bar, ...]


@dataclass(frozen=True)
class Chart:
    """Rows of bars."""

    name: str
    """Names the file it is written to."""
    of: str
    """The name of the table that it shows."""
    title: str
    series: tuple[str, ...]
    """What the bars of a row are called, in their order; one alone needs no name."""
    rows: tuple[Row, ...]
    language: str
    percent: bool = False
    longest: int = 1
    """What the longest bar stands for."""

    def said(self, bar: Bar) -> str:
        """Return a number as it stands beside its bar."""
        if bar.number is None:
            return NOT_SHOWN
        return f"{bar.number}\u00a0%" if self.percent else str(bar.number)

    def sentence(self, row: Row, place: int) -> str:
        """Return what a bar says in words, for who does not see it."""
        named = ", ".join(name for name in (row.name, self.series[place]) if name)
        return f"{named}: {self.said(row.bars[place])}"

    @property
    def sentences(self) -> tuple[str, ...]:
        """All that the chart says."""
        return tuple(self.sentence(row, i) for row in self.rows for i in range(len(row.bars)))


def charts(report: Report, language: str) -> tuple[Chart, ...]:
    """Return the charts of a report, in its order."""
    return tuple(_charts(report, language))


def _charts(report: Report, language: str) -> Iterator[Chart]:
    before = {then.name: now for now, then in report.series}
    for place, table in enumerate(report.tables):
        columns = table.columns.shown
        if report.ends_in_share(table):
            yield _in_time(report, table, language)
        elif table.name in before:
            years = [c for c in columns if _differ(before[table.name], table, c)]
            yield from (_twice(report, before[table.name], table, y, language) for y in years)
        elif not place:
            yield _figure_1(report, table, columns[-1], language)
        else:
            yield _years(report, table, columns[-MOST_SERIES:], language)


def _figure_1(report: Report, table: Table, year: str, language: str) -> Chart:
    """Return Figure 1: all requests of the latest year, as shares by category."""
    rows = tuple(
        Row(
            report.row_name(table, row, language),
            (Bar(report.share(table, row, year), table, (row, year)),),
        )
        for row in table.rows.values
    )
    heading = resources.label("figures.figure_1", language).format(year=year)
    return scaled(Chart("figure_1", table.name, heading, ("",), rows, language, percent=True))


def _years(report: Report, table: Table, years: tuple[str, ...], language: str) -> Chart:
    """Return a chart of the latest years: their shares, or counts where not all rows have one."""
    percent = table.name in report.in_shares and not table.rows.also
    read = report.share if percent else report.number
    rows = tuple(
        Row(
            report.row_name(table, row, language),
            tuple(Bar(read(table, row, year), table, (row, year)) for year in years),
        )
        for row in table.rows.shown
    )
    heading = title(table, language)
    return scaled(Chart(table.name, table.name, heading, years, rows, language, percent=percent))


def _in_time(report: Report, table: Table, language: str) -> Chart:
    """Return the share of answers in time by year."""
    rows = tuple(
        Row(year, (Bar(report.answered_in_time.get(int(year)), table, ("yes", year)),))
        for year in table.columns.shown
    )
    heading = resources.label("figures.share", language)
    return Chart(table.name, table.name, heading, ("",), rows, language, True, 100)


def _differ(now: Table, then: Table, year: str) -> bool:
    rows = {*now.rows.shown, *then.rows.shown}
    return any(now.number(row, year) != then.number(row, year) for row in rows)


def _twice(report: Report, now: Table, then: Table, year: str, language: str) -> Chart:
    """Return an old year as it was counted then, and as it is counted today."""
    rows = tuple(
        Row(
            report.row_name(then if row in then.rows.shown else now, row, language),
            tuple(Bar(report.number(t, row, year), t, (row, year)) for t in (then, now)),
        )
        for row in dict.fromkeys((*then.rows.shown, *now.rows.shown))
    )
    series = tuple(resources.label(f"figures.{way}", language) for way in ("then", "today"))
    heading = f"{title(then, language)}, {year}"
    return scaled(Chart(f"{then.name}_{year}", then.name, heading, series, rows, language))


def scaled(chart: Chart) -> Chart:
    """Return a chart whose longest bar stands for its greatest number."""
    most = max((bar.number or 0 for row in chart.rows for bar in row.bars), default=0)
    return replace(chart, longest=max(1, most))
