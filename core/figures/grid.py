# SPDX-License-Identifier: Apache-2.0
"""Owns a table as lines of cells: the page, the CSV and the window show the same ones.

Counts come first, then shares of the columns that are asked for. A share of answers in time, or of
those who comply, stands below the counts of a year or beside them (`Rates`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.figures.report import NOT_SHOWN, written
from core.figures.table import TOTAL

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from decimal import Decimal

    from core.figures.report import Report
    from core.figures.suppress import Cell
    from core.figures.table import Table

BELOW = "*"
"""The row of the shares that stand below the others."""
NOTHING = "–"
"""Where there is nothing to have a share of."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A number of a line."""

    number: int | Decimal | None
    at: Cell
    """Row and column of the count in the table."""
    missing: str = NOT_SHOWN
    """What stands there without a number."""

    def said(self, language: str) -> str:
        """Return what stands there."""
        return self.missing if self.number is None else written(self.number, language)


@dataclass(frozen=True, slots=True)
class Line:
    """A row as it is shown."""

    row: str
    """Its value, `TOTAL`, or `BELOW`."""
    name: str
    entries: tuple[Entry, ...]
    strong: bool = False
    """Whether it is a total, or a share below."""


@dataclass(frozen=True, slots=True)
class Grid:
    """A table as it is shown."""

    heads: tuple[str, ...]
    """The names of the columns of numbers."""
    lines: tuple[Line, ...]


def grid(report: Report, table: Table, language: str, *, every_share: bool, totals: bool) -> Grid:
    """Return a table in a language: shares of the last column or of all, sums over columns or not.

    A table that has the shares of one value for each line has no others.
    """
    rates = report.rates.get(table.name)
    columns: Sequence[str] = table.columns.shown
    if rates is not None and rates.beside:
        columns = (TOTAL, *columns)  # the whole that the share at the end is of
    elif totals and table.columns.total and len(columns) > 1:
        columns = (*columns, TOTAL)
    shares: Sequence[str] = columns if every_share else table.columns.shown[-1:]
    if table.name not in report.in_shares:
        shares = ()
    named = [report.column_name(table, column, language) for column in columns]
    heads = [*named, *(f"{report.column_name(table, c, language)}\u00a0%" for c in shares)]
    if rates is not None and rates.beside:
        heads.append(report.rate_name(table, language))
    lines = list(_lines(report, table, language, columns, shares))
    if rates is not None and not rates.beside:
        below = [
            Entry(rates.by.get(column), rates.cell(column), NOTHING if column else "")
            for column in (*columns, *(TOTAL for _ in shares))
        ]
        name = report.rate_name(table, language)
        lines.append(Line(BELOW, name, tuple(below), strong=True))
    return Grid(tuple(heads), tuple(lines))


def _lines(
    report: Report,
    table: Table,
    language: str,
    columns: Sequence[str],
    shares: Sequence[str],
) -> Iterator[Line]:
    rates = report.rates.get(table.name)
    for row in table.rows.lines:
        entries = [Entry(report.number(table, row, c), (row, c)) for c in columns]
        without = "" if row in table.rows.also else NOT_SHOWN
        entries += [Entry(report.share(table, row, c), (row, c), without) for c in shares]
        if rates is not None and rates.beside:
            entries.append(Entry(rates.by.get(row), rates.cell(row), NOTHING))
        name = report.row_name(table, row, language)
        yield Line(row, name, tuple(entries), strong=row == TOTAL)
