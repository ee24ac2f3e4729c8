# SPDX-License-Identifier: Apache-2.0
"""Owns what a list of vendors or partners says: whom it names, by which number and other names.

Such a list comes from a purchasing system, with hundreds of thousands of rows. A row that cannot
be read is left out and said, and hinders no other: nothing is taken over from the list, it is only
looked into. What hinders is a table in which nobody can tell the column of the names.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.disclosure.matching.index import Entry
from core.errors import Refusal
from core.progress import unwatched
from core.tabular import columns
from core.tabular.cells import key_of, line_of
from core.tabular.reading import Checked, Problem, Reader, Repeat, open_questions
from resources import read_json

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from core.progress import Progress
    from core.tabular.cells import Row
    from core.tabular.columns import Meaning, Sought, Survey

FACTS = ("number", "name", "other_name", "owner")
_NO_WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType({})


@cache
def sought() -> Sought:
    """Return what is looked for in a list of vendors or partners."""
    names = columns.named(read_json("sheets/vendors.json")["columns"])
    return columns.Sought("vendors", FACTS, names, necessary=("name",))


def survey(rows: Sequence[Row], said: Meaning | None = None) -> Survey:
    """Look at a list that is not empty; one with a single column is a list of names."""
    seen = columns.survey(rows, sought(), _NO_WORDS, said)
    if seen.missing and len(seen.names) == 1 and said is None:
        meaning = replace(seen.meaning, columns={seen.names[0]: "name"})
        # Its first row is no header: it would be called like one.
        return replace(seen, header=0, meaning=meaning, missing=())
    return seen


@dataclass(frozen=True, kw_only=True)
class Listed(Checked):
    """Who is on a list."""

    entries: tuple[Entry, ...]
    """In the order of the list, each once."""


def read_listed(
    rows: Sequence[Row],
    seen: Survey,
    progress: Progress = unwatched,
) -> Listed:
    """Return who is on a list, as its survey says. What `progress` raises ends it."""
    below = [row for row in rows if row.number > seen.header]
    taken = _Taken(seen)
    if not seen.missing:
        for done, row in enumerate(below):
            if done % 1000 == 0:
                progress(done, len(below))
            taken.take(row)
    return Listed(
        rows=len(below),
        entries=tuple(taken.entries),
        repeats=tuple(taken.repeats),
        problems=tuple(open_questions(seen)),
        remarks=tuple(taken.remarks),
    )


class _Taken:
    """What was taken from the rows so far."""

    def __init__(self, seen: Survey) -> None:
        self.entries: dict[Entry, int] = {}
        """With the row of each."""
        self.repeats: list[Repeat] = []
        self.remarks: list[Problem] = []
        self._reader = Reader(seen, sought(), _NO_WORDS)
        # Without a header, what stands first is a name like the others.
        self._names = {key_of(name) for name in seen.names} if seen.header else set()

    def take(self, row: Row) -> None:
        """Take a row: an entry, a repeat, or what is wrong with it."""
        if self._names.issuperset(key_of(line_of(c)) for c in row.cells if line_of(c)):
            self.repeats.append(Repeat(row.number, Refusal.of("cohort.row_header")))
            return
        given: dict[str, str] = {}
        for fact, value in self._reader.values(row):
            if isinstance(value, Refusal):
                self.remarks.append(self._reader.problem(row.number, fact, value))
            elif value:
                given[fact] = value
        others = tuple(given[fact] for fact in ("other_name", "owner") if fact in given)
        name, *others_left = (given["name"], *others) if "name" in given else others or ("",)
        if not key_of(name):
            self.repeats.append(Repeat(row.number, Refusal.of("matching.unnamed")))
            return
        entry = Entry(given.get("number", ""), name, tuple(others_left))
        first = self.entries.setdefault(entry, row.number)
        if first != row.number:
            self.repeats.append(Repeat(row.number, Refusal.of("sheets.row_twice", row=first)))
