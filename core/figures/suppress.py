# SPDX-License-Identifier: Apache-2.0
"""Owns what of a table may leave the office: small cells are taken out, and what betrays them.

A count of three people in a small duty station names them to whoever knows the place
(`domain.md` 0, small cells suppressed). A cell alone does not help: the reader subtracts the rest
from the total. So in each row and each column that has one cell missing, another one goes too.

Where one year is counted in two ways, the difference of two cells is a count as well: that of the
few who moved. Then what was counted before is the one that goes. So it is with what is told "of
which": the rest of what it is a part of is a count, and if that is small the part goes.

What is not shown gives nothing away: where the sum over a line is nowhere shown, one of its cells
may be the only one that is missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.figures.table import TOTAL

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from core.figures.table import Table

Cell = tuple[str, str]


def hidden_in_all(
    tables: Sequence[Table], smallest: int, series: Iterable[tuple[Table, Table]] = ()
) -> Mapping[str, frozenset[Cell]]:
    """Return the cells that are not shown of tables that leave the office together, by table.

    One number can stand in several tables: where one of them hides it, none may show it. `series`
    names those of the tables of which the second counts the same as the first in another way.
    """
    known = {table.name: frozenset[Cell]() for table in tables}
    known |= {other.name: _near(one, other, smallest) for one, other in series}
    hidden = {t.name: hidden_cells(t, smallest, known[t.name]) for t in tables}
    while True:
        secret = {_counted(t, cell) for t in tables for cell in hidden[t.name]}
        known = {
            t.name: hidden[t.name] | {c for c in _every(t) if _counted(t, c) in secret}
            for t in tables
        }
        if known == hidden:
            return hidden
        hidden = {t.name: hidden_cells(t, smallest, known[t.name]) for t in tables}


def _near(one: Table, other: Table, smallest: int) -> frozenset[Cell]:
    """Return the cells of a table that differ from another's by few."""
    return frozenset(
        cell
        for cell in _every(other)
        if 0 < abs(one.number(*cell) - other.number(*cell)) < smallest
    )


def _counted(table: Table, cell: Cell) -> frozenset[tuple[str, str]]:
    return frozenset(table.records(*cell).items())


def _every(table: Table) -> Iterator[Cell]:
    for row in (*table.rows.shown, TOTAL):
        for column in (*table.columns.shown, TOTAL):
            yield row, column


def hidden_cells(
    table: Table, smallest: int, known: frozenset[Cell] = frozenset()
) -> frozenset[Cell]:
    """Return the cells, by row and column, that are not shown outside the office.

    `smallest` is the smallest count that may be shown. A count of nobody names nobody and is
    shown, unless it has to go with another. Totals are shown, but for those that are small
    themselves. What is hidden for another reason is `known`.
    """
    hidden = {cell for cell in _inner(table) if 0 < table.number(*cell) < smallest}
    hidden |= {*_parts(table, smallest), *known}
    while more := set(_betraying(table, hidden)):
        hidden |= more
    totals = {(TOTAL, column) for column in (*table.columns.shown, TOTAL)}
    totals |= {(row, TOTAL) for row in table.rows.shown}
    small = {cell for cell in totals if 0 < table.number(*cell) < smallest}
    return frozenset(hidden | small)


def _inner(table: Table) -> Iterator[Cell]:
    for row in table.rows.shown:
        for column in table.columns.values:
            yield row, column


def _parts(table: Table, smallest: int) -> Iterator[Cell]:
    """Yield the cells told "of which" that leave few of what they are a part of."""
    rows = table.rows
    for row in rows.within:
        part = rows.where(row).items()
        wholes = [TOTAL, *(value for value in rows.values if rows.where(value).items() <= part)]
        for column in table.columns.shown:
            number = table.number(row, column)
            if any(0 < table.number(whole, column) - number < smallest for whole in wholes):
                yield row, column


def _betraying(table: Table, hidden: set[Cell]) -> Iterator[Cell]:
    """Yield, for each line with one cell missing, the cell whose loss costs the reader least."""
    rows, columns = table.rows.values, table.columns.values
    lines: list[list[Cell]] = []
    if table.columns.total:
        lines += [[(row, column) for column in columns] for row in table.rows.shown]
    if table.rows.total:
        lines += [[(row, column) for row in rows] for column in columns]
    for line in lines:
        missing = [cell for cell in line if cell in hidden]
        rest = [cell for cell in line if cell not in hidden]
        if len(missing) == 1 and rest:
            # One of nobody would be no cover: then the small one could still be worked out.
            yield min(rest, key=lambda cell: (table.number(*cell) == 0, table.number(*cell), cell))
