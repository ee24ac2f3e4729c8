# SPDX-License-Identifier: Apache-2.0
"""Owns what the rows of somebody else's table say, and what is wrong with them, by row and column.

What a cell says is found here; whether that can be is for the rules of the kind of table.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import Refusal
from core.tabular.cells import Fault, key_of, letters, line_of, text_of
from core.tabular.columns import Words
from core.tabular.days import Order, day_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from core.tabular.cells import Cell, Row
    from core.tabular.columns import Known, Sought, Survey


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a cell, or with a row or column as a whole."""

    row: int
    column: str
    """As the spreadsheet program shows it (`C`); empty for the row as a whole."""
    name: str
    """What the header calls the column."""
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class Repeat:
    """A row that is left out; `refusal` says why: what it says is known, or it says nothing."""

    row: int
    refusal: Refusal


@dataclass(frozen=True, kw_only=True)
class Checked:
    """What came of looking at every row of a table."""

    rows: int
    """Rows below the header that are not blank."""
    repeats: tuple[Repeat, ...]
    problems: tuple[Problem, ...]
    remarks: tuple[Problem, ...] = ()
    """What a person should look at, and what hinders nothing."""

    @property
    def ready(self) -> bool:
        """Whether there is nothing wrong."""
        return not self.problems


def open_questions(seen: Survey) -> Iterator[Problem]:
    """Yield what is wrong with the table as a whole."""
    for fact in seen.missing:
        yield Problem(seen.header, "", "", Refusal.of("sheets.column_missing", fact=fact))
    for place, name in enumerate(seen.names):
        if name in seen.undecided:
            yield Problem(seen.header, letters(place), name, Refusal.of("sheets.days_undecided"))


class Reader:
    """Reads rows: cells to facts, as the survey says."""

    def __init__(self, seen: Survey, sought: Sought, known: Known) -> None:
        self._sought = sought
        meaning = seen.meaning
        self._names = seen.names
        # Until somebody says how a column writes days, one way serves to find what else is wrong.
        orders = {name: found[0] for name, found in seen.undecided.items()}
        self._columns = [
            (place, meaning.columns[name], orders.get(name) or Order(stated))
            for place, name in enumerate(seen.names)
            if meaning.columns.get(name)
            if (stated := meaning.orders.get(name, "ymd"))
        ]
        self._unsure = frozenset(seen.undecided)
        self._place = {fact: place for place, fact, _ in self._columns}
        self.words = {fact: Words(fact, known, meaning) for fact in sought.chosen}

    def values(self, row: Row) -> Iterator[tuple[str, str | Refusal]]:
        """Yield what each column says: days in ISO 8601, words of ours, texts, or what is wrong.

        After the columns come the words that stand for a column that is not there.
        """
        for place, fact, order in self._columns:
            cell = row.cells[place] if place < len(row.cells) else None
            yield fact, self._value(fact, cell, order)
        for fact, words in self.words.items():
            if fact not in self._place:
                yield fact, words.key("") or ""

    def problem(self, row: int, fact: str, refusal: Refusal) -> Problem:
        """Return a problem, at the column that has the fact."""
        place = self._place.get(fact)
        if place is None:
            return Problem(row, "", "", refusal)
        return Problem(row, letters(place), self._names[place], refusal)

    def sure(self, problems: Iterable[Problem]) -> list[Problem]:
        """Return those that are not about a column of which a person has to say how it is read."""
        return [problem for problem in problems if problem.name not in self._unsure]

    def _value(self, fact: str, cell: Cell, order: Order) -> str | Refusal:
        if isinstance(cell, Fault):
            return Refusal.of(cell.code)
        if fact in self._sought.days:
            day = day_of(cell, order)
            if day is None and (said := line_of(cell)) and key_of(said) not in self._sought.undated:
                return Refusal.of("sheets.day_unread", fact=fact)
            return day.isoformat() if day else ""
        if fact in self.words:
            key = self.words[fact].key(line_of(cell))
            return Refusal.of("sheets.word_unknown", fact=fact) if key is None else key
        return text_of(cell) if fact in self._sought.texts else line_of(cell)
