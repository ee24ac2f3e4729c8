# SPDX-License-Identifier: Apache-2.0
"""Owns tables as somebody is shown them: named in a language, with or without small cells."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING

import resources
from core.figures.suppress import hidden_in_all
from core.figures.table import TOTAL, percent, shares
from core.letters import dates

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.figures.suppress import Cell
    from core.figures.table import Table

NOT_SHOWN = "*"
DAY = "day"
"""In place of a group of labels: the values of a facet are days."""
_LISTED = {"ar": (": ", "؛ "), "fr": ("\u00a0: ", "\u00a0; "), "zh": ("：", "；")}
_COMMA = ("es", "fr", "ru")
"""The languages that write decimals with a comma; our Arabic texts write numbers as in English."""


@dataclass(frozen=True, slots=True)
class Rates:
    """The share of one value in each line of a table that tells two apart.

    It is told though a number behind it is small: it says how the office works, not who asked.
    """

    by: Mapping[str, Decimal | None]
    """By the values of the other axis; None where there is nothing to have a share of."""
    of: str = "yes"
    """The value whose share it is."""
    beside: bool = False
    """Whether the lines are the rows: the shares stand in a column beside them, not in a row
    below."""

    def cell(self, line: str) -> Cell:
        """Return the cell that is counted in a share."""
        return (line, self.of) if self.beside else (self.of, line)


@dataclass(frozen=True, slots=True)
class Named:
    """What a remark names by its label."""

    label: str
    """In the labels of the report."""


@dataclass(frozen=True, slots=True)
class Remark:
    """A sentence below the heading of a table."""

    label: str
    """In the labels of the report."""
    filled: Mapping[str, str | date | Decimal | Named] = field(default_factory=dict)
    """What its braces hold, as the language writes it."""
    listed: Mapping[str, int] = field(default_factory=dict)
    """Numbers by year, as `{listed}`."""
    counts: bool = True
    """Whether the numbers count people: then small ones are told as such outside the office."""


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
    """For each facet of a row or column the group of labels that names its values, or `DAY`;
    without one they stand as they are."""
    in_shares: frozenset[str]
    """The tables whose shares are shown beside the counts."""
    smallest: int | None
    """The smallest count that is shown; None: all are, for the office alone."""
    rates: Mapping[str, Rates] = field(default_factory=dict)
    """By table."""
    series: tuple[tuple[Table, Table], ...] = ()
    """Tables of which there are two: as counted today, and as counted in their years."""
    remarks: Mapping[str, tuple[Remark, ...]] = field(default_factory=dict)
    """By table."""
    name: str = "figures"
    """The group of labels that names its tables, and the file that it is written to."""
    digits: int = 0
    """The decimals of a share."""

    @cached_property
    def hidden(self) -> Mapping[str, frozenset[Cell]]:
        """The cells that are not shown, by table."""
        if self.smallest is None:
            return {table.name: frozenset() for table in self.tables}
        return hidden_in_all(self.tables, self.smallest, self.series)

    def number(self, table: Table, row: str = TOTAL, column: str = TOTAL) -> int | None:
        """Return a count; None where it is not shown."""
        return None if (row, column) in self.hidden[table.name] else table.number(row, column)

    def share(self, table: Table, row: str, column: str = TOTAL) -> Decimal | None:
        """Return a row's percentage of a column's total; None where it is not shown.

        What is counted beside the others has no share. The shares of the others add up to 100,
        with that of all that is not shown as one.
        """
        number, whole = self.number(table, row, column), self.number(table, TOTAL, column)
        if number is None or whole is None or row in table.rows.also:
            return None
        if row == TOTAL or row in table.rows.within:
            return percent(number, whole, self.digits)
        told = {one: self.number(table, one, column) for one in table.rows.values}
        known = {one: counted for one, counted in told.items() if counted is not None}
        return shares({**known, TOTAL: whole - sum(known.values())}, self.digits)[row]

    def label(self, key: str, language: str) -> str:
        """Return a text that this report has words of its own for."""
        return resources.label(f"{self.name}.{key}", language)

    def title(self, table: Table, language: str) -> str:
        """Return the heading of a table; one of a single year names it."""
        return self.label(table.name, language).format(year=self.years[-1])

    def row_name(self, table: Table, row: str, language: str) -> str:
        """Return the name of a row; a key of the office's own that has none is its words."""
        axis = table.rows
        group = self.name if row in (*axis.also, *axis.within) else self.names_in.get(axis.facet)
        return _name(group, row, language)

    def column_name(self, table: Table, column: str, language: str) -> str:
        """Return the name of a column."""
        return _name(self.names_in.get(table.columns.facet), column, language)

    def rate_name(self, table: Table, language: str) -> str:
        """Return what the shares of a table are called that has `rates`."""
        return self.label(f"rate.{table.name}", language)

    def said(self, table: Table, language: str) -> tuple[str, ...]:
        """Return what is to be known of a table, in sentences."""
        return tuple(self._sentence(one, language) for one in self.remarks.get(table.name, ()))

    def _sentence(self, remark: Remark, language: str) -> str:
        filled = {name: self._filled(value, language) for name, value in remark.filled.items()}
        smallest = (self.smallest if remark.counts else None) or 0
        fewer = resources.label("figures.fewer", language).format(smallest=smallest)
        colon, semicolon = _LISTED.get(language, (": ", "; "))
        listed = (
            f"{name}{colon}{fewer if 0 < number < smallest else number}"
            for name, number in remark.listed.items()
        )
        return self.label(remark.label, language).format(**filled, listed=semicolon.join(listed))

    def _filled(self, value: int | str | date | Decimal | Named, language: str) -> str:
        if isinstance(value, Named):
            return self.label(value.label, language)
        # Words are kept as they were entered, unless they cite what has a name in the language.
        return written(
            resources.source(value, language) if isinstance(value, str) else value, language
        )

    @property
    def hides(self) -> bool:
        """Whether anything is not shown."""
        return any(self.hidden.values())


def _name(group: str | None, value: str, language: str) -> str:
    """Return the name of a value; a group may have a name for its total."""
    if group is None and value != TOTAL:
        return value
    if group == DAY and value != TOTAL:
        return dates.formal(date.fromisoformat(value), language)
    try:
        return resources.label(f"{group}.{value or 'total'}", language)
    except KeyError:
        return value.replace("_", " ") or resources.label("figures.total", language)


def written(value: int | str | date | Decimal, language: str) -> str:
    """Return a number or a day as a language writes it."""
    if isinstance(value, date):
        return dates.formal(value, language)
    if isinstance(value, Decimal) and language in _COMMA:
        return str(value).replace(".", ",")
    return str(value)


def per_cent(number: str, language: str) -> str:
    """Return a share with its sign, which Chinese writes without a space."""
    return f"{number}%" if language == "zh" else f"{number}\u00a0%"


def note(report: Report, language: str) -> str:
    """Return the sentence below what is handed out: whether small numbers are in it."""
    if report.smallest is None:
        return resources.label("figures.whole", language)
    if not report.hides:
        return ""
    return resources.label("figures.suppressed", language).format(smallest=report.smallest)
