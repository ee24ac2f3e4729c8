# SPDX-License-Identifier: Apache-2.0
"""Owns the table of counts: rows, columns, totals, shares, and the records behind each number."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from operator import itemgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    Facets = Mapping[str, str]

TOTAL = ""
"""The row, or the column, of the sums: no record has an empty facet of a kind that is counted."""


@dataclass(frozen=True, slots=True)
class Axis:
    """What the rows or the columns of a table stand for."""

    facet: str
    """The facet that is told apart, such as `category`."""
    values: tuple[str, ...]
    """Its values, in the order in which they are shown."""
    also: Mapping[str, Facets] = field(default_factory=dict)
    """Values that are counted by other facets than this one, and shown beside the others: the
    records of such a row may stand in another table too, and it is in no total."""
    within: Mapping[str, Facets] = field(default_factory=dict)
    """Parts of the total that are counted once more, "of which": the rows of two of them may share
    records, so they add up to nothing, but each has a share of the total."""
    total: bool = True
    """Whether the sum over the values is shown. Where the same people come again in each value,
    such as years, it counts nobody."""

    def where(self, value: str) -> Facets:
        """Return the facets that a record of a row or column has."""
        if value == TOTAL:
            return {}
        return self.also.get(value) or self.within.get(value) or {self.facet: value}

    @property
    def shown(self) -> tuple[str, ...]:
        """All values, those counted otherwise last."""
        return (*self.values, *self.within, *self.also)

    @property
    def lines(self) -> tuple[str, ...]:
        """All values and the total as they stand below each other."""
        total = (TOTAL,) if self.total else ()
        return (*self.values, *total, *self.within, *self.also)


@dataclass(frozen=True)
class Table:
    """Counts by two axes."""

    name: str
    rows: Axis
    columns: Axis
    where: Facets
    """The facets that every record counted in it has."""
    numbers: Mapping[tuple[str, str], int]
    """By row and column; what is not there is 0. With the totals, under `TOTAL`."""

    def number(self, row: str = TOTAL, column: str = TOTAL) -> int:
        """Return a count."""
        return self.numbers.get((row, column), 0)

    def records(self, row: str = TOTAL, column: str = TOTAL) -> Facets:
        """Return the facets that the records behind a count have."""
        return {**self.where, **self.rows.where(row), **self.columns.where(column)}

    def behind(self, row: str = TOTAL, column: str = TOTAL) -> Mapping[str, tuple[str, ...]]:
        """Return, for each facet that matters, the values of which a record behind a count has one.

        A total counts what has a row and a column here, and nothing else.
        """
        found: dict[str, tuple[str, ...]] = {
            name: (value,) for name, value in self.records(row, column).items()
        }
        for value, axis in ((row, self.rows), (column, self.columns)):
            if value == TOTAL:
                found[axis.facet] = axis.values
        return found

    def column(self, column: str = TOTAL) -> Mapping[str, int]:
        """Return the counts of a column by row, the total apart."""
        return {row: self.number(row, column) for row in self.rows.values}


@dataclass(frozen=True)
class Cube:
    """How many records there are with which values of all facets that some tables ask for."""

    facets: tuple[str, ...]
    cells: Sequence[Any]
    """In each the values in the order of the facets, and then the number of records."""

    def along(self, first: str, second: str, *more: str) -> list[tuple[Facets, int]]:
        """Return how many there are with which of some facets, whatever their others are.

        A table that asks for few is made from far fewer counts.
        """
        facets = (first, second, *more)
        values = itemgetter(*map(self.facets.index, facets))
        numbers: Counter[tuple[str, ...]] = Counter()
        for cell in self.cells:
            numbers[values(cell)] += cell[-1]
        return [(dict(zip(facets, known, strict=True)), n) for known, n in numbers.items()]


def tabulate(
    name: str,
    counts: Iterable[tuple[Facets, int]],
    rows: Axis,
    columns: Axis,
    where: Facets = MappingProxyType({}),
) -> Table:
    """Count records into a table; `counts` says how many records there are with which facets.

    A record whose facet is none of an axis's values is in no cell and in no total of that axis:
    a table says what it counts. `Axis.also` rows are not part of the totals, and those `within`
    are in them already.
    """
    numbers: Counter[tuple[str, str]] = Counter()
    for facets, number in counts:
        wide = [r for r in rows.also if _has(facets, rows.also[r])]
        wide += [r for r in rows.within if _has(facets, {**where, **rows.within[r]})]
        if _has(facets, where):
            own = [facets[rows.facet]] if facets.get(rows.facet) in rows.values else []
            for column in _columns(facets, columns):
                for row in (*own, TOTAL) if own else ():
                    numbers[row, column] += number
        for column in _columns(facets, columns):
            for row in wide:
                numbers[row, column] += number
    return Table(name, rows, columns, where, MappingProxyType(dict(numbers)))


def _columns(facets: Facets, columns: Axis) -> Sequence[str]:
    value = facets.get(columns.facet)
    return (value, TOTAL) if value is not None and value in columns.values else ()


def _has(facets: Facets, wanted: Facets) -> bool:
    return all(facets.get(name) == value for name, value in wanted.items())


def shares(counts: Mapping[str, int], digits: int = 0) -> Mapping[str, Decimal]:
    """Return each count as a percentage of their sum; together they are 100, but of nothing 0.

    By largest remainder: what rounding down takes from all goes to those it took most from. One
    that is rounded by itself may make 101 of the whole, or with a table of another kind 108.6.
    """
    total, scale = sum(counts.values()), 10**digits
    if not total:
        return dict.fromkeys(counts, Decimal(0).scaleb(-digits))
    least = {name: 100 * scale * number // total for name, number in counts.items()}
    taken = sorted(
        counts, key=lambda name: (-(100 * scale * counts[name] % total), -counts[name], name)
    )
    for name in taken[: 100 * scale - sum(least.values())]:
        least[name] += 1
    return {name: Decimal(number).scaleb(-digits) for name, number in least.items()}


def percent(part: int, whole: int, digits: int = 0) -> Decimal:
    """Return a share that stands alone as a percentage, rounded half up; 0 of nothing."""
    exact = Fraction(100 * part * 10**digits, whole) if whole else Fraction(0)
    return Decimal(int(exact + Fraction(1, 2))).scaleb(-digits)
