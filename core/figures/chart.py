# SPDX-License-Identifier: Apache-2.0
"""Owns what a chart says: the numbers of tables as rows of bars, in a language.

A bar stands for one cell of a table, so it can be opened to the records behind it as the number
can. What the office does not tell has no bar but a star, in the chart as in the table.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import resources
from core.figures.report import NOT_SHOWN, per_cent, written
from core.figures.table import TOTAL

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from core.figures.report import Rates, Report
    from core.figures.suppress import Cell
    from core.figures.table import Table

MOST_SERIES = 3
"""So many bars of one row can be told apart by their pattern; of more years the latest count."""
_SHARED = "table_1"
"""The table whose chart shows its latest year in shares: Figure 1."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A number of a chart."""

    number: int | Decimal | None
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
    longest: float = 1
    """What the longest bar stands for."""

    def said(self, bar: Bar) -> str:
        """Return a number as it stands beside its bar."""
        if bar.number is None:
            return NOT_SHOWN
        said = written(bar.number, self.language)
        return per_cent(said, self.language) if self.percent else said

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
    for table in report.tables:
        columns = table.columns.shown
        if rates := report.rates.get(table.name):
            yield _rates(report, table, rates, language)
        if table.name in before:
            years = [c for c in columns if _differ(before[table.name], table, c)]
            yield from (_twice(report, before[table.name], table, y, language) for y in years)
        elif table.name == _SHARED:
            yield _figure_1(report, table, columns[-1], language)
        elif rates is None:
            yield _years(report, table, columns[-MOST_SERIES:], language)
        elif rates.beside:
            yield _totals(report, table, language)


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
    # A whole of which all rows are parts would dwarf them.
    axis = table.rows
    told = axis.shown if axis.total or not axis.within else tuple(axis.within)
    rows = tuple(
        Row(
            report.row_name(table, row, language),
            tuple(Bar(read(table, row, year), table, (row, year)) for year in years),
        )
        for row in told
    )
    heading = report.title(table, language)
    series = tuple(report.column_name(table, year, language) for year in years)
    return scaled(Chart(table.name, table.name, heading, series, rows, language, percent=percent))


def _rates(report: Report, table: Table, rates: Rates, language: str) -> Chart:
    """Return the share of one value, such as of answers in time, line by line."""
    lines, name = (
        (table.rows, report.row_name) if rates.beside else (table.columns, report.column_name)
    )
    rows = tuple(
        Row(name(table, line, language), (Bar(rates.by.get(line), table, rates.cell(line)),))
        for line in lines.shown
    )
    heading = report.rate_name(table, language)
    return Chart(table.name, table.name, heading, ("",), rows, language, True, 100)


def _totals(report: Report, table: Table, language: str) -> Chart:
    """Return the whole that each line of a table has a share of."""
    rows = tuple(
        Row(report.row_name(table, r, language), (Bar(report.number(table, r), table, (r, TOTAL)),))
        for r in table.rows.shown
    )
    name = f"{table.name}_total"
    heading = report.label(name, language)
    return scaled(Chart(name, table.name, heading, ("",), rows, language))


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
    heading = f"{report.title(then, language)}, {year}"
    return scaled(Chart(f"{then.name}_{year}", then.name, heading, series, rows, language))


def scaled(chart: Chart) -> Chart:
    """Return a chart whose longest bar stands for its greatest number."""
    most = max((bar.number or 0 for row in chart.rows for bar in row.bars), default=0)
    return replace(chart, longest=max(1, float(most)))
