# SPDX-License-Identifier: Apache-2.0
"""Owns tables as somebody is shown them: named in a language, with or without small cells."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import resources
from core.figures.suppress import hidden_in_all
from core.figures.table import TOTAL, percent

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from core.figures.suppress import Cell
    from core.figures.table import Table

NOT_SHOWN = "*"


@dataclass(frozen=True)
class Report:
    """Tables that are handed out together."""

    organisation: str
    office: str
    policy: str
    """The profile, `name@version`, whose categories the tables have."""
    years: tuple[int, ...]
    counted_on: date
    tables: tuple[Table, ...]
    names_in: Mapping[str, str]
    """For each facet of a row the group of labels that names its values."""
    in_shares: frozenset[str]
    """The tables whose shares are shown beside the counts."""
    smallest: int | None
    """The smallest count that is shown; None: all are, for the office alone."""
    answered_in_time: Mapping[int, int | None]
    """The percentage of each year. It says how the office works, not who asked."""
    series: tuple[tuple[Table, Table], ...] = ()
    """Tables of which there are two: as counted today, and as counted in their years."""

    @cached_property
    def hidden(self) -> Mapping[str, frozenset[Cell]]:
        """The cells that are not shown, by table."""
        if self.smallest is None:
            return {table.name: frozenset() for table in self.tables}
        return hidden_in_all(self.tables, self.smallest, self.series)

    def number(self, table: Table, row: str = TOTAL, column: str = TOTAL) -> int | None:
        """Return a count; None where it is not shown."""
        return None if (row, column) in self.hidden[table.name] else table.number(row, column)

    def share(self, table: Table, row: str, column: str = TOTAL) -> int | None:
        """Return a row's percentage of a column's total; None where it is not shown.

        What is counted beside the others has no share.
        """
        number, whole = self.number(table, row, column), self.number(table, TOTAL, column)
        if number is None or whole is None or row in table.rows.also:
            return None
        return percent(number, whole)

    def row_name(self, table: Table, row: str, language: str) -> str:
        """Return the name of a row; a key of the office's own that has none is its words."""
        if row == TOTAL:
            return resources.label("figures.total", language)
        group = "figures" if row in table.rows.also else self.names_in[table.rows.facet]
        try:
            return resources.label(f"{group}.{row}", language)
        except KeyError:
            return row.replace("_", " ")

    def ends_in_share(self, table: Table) -> bool:
        """Tell whether a table is the one of answers, under which their share is shown."""
        return table.rows.facet == "in_time"

    @property
    def hides(self) -> bool:
        """Whether anything is not shown."""
        return any(self.hidden.values())


def title(table: Table, language: str) -> str:
    """Return the heading of a table."""
    return resources.label(f"figures.{table.name}", language)


def note(report: Report, language: str) -> str:
    """Return the sentence below what is handed out: whether small numbers are in it."""
    if report.smallest is None:
        return resources.label("figures.whole", language)
    if not report.hides:
        return ""
    return resources.label("figures.suppressed", language).format(smallest=report.smallest)
