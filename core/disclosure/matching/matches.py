# SPDX-License-Identifier: Apache-2.0
"""Owns what of a statement is held against which list, and what is found.

A match is a question to a reviewer, not an answer: which item of the statement, which entry of
which list, how they are alike and why. One that was dismissed is known again by its `key` as long
as the filer writes the name so and the list calls the entry so, in this year or a later one.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.disclosure import filing
from core.disclosure.matching.index import Kind
from core.progress import unwatched
from core.tabular.cells import key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from core.disclosure.matching.index import Entry, Found, Index
    from core.disclosure.matching.likeness import Likeness
    from core.disclosure.statement import Statement
    from core.progress import Progress

MAX_FOUND = 20
"""Of one name in one list: a name that is so common says nothing, and the best are shown."""
_STAFF = frozenset({Kind.STAFF})
_OTHERS = frozenset({Kind.VENDORS, Kind.PARTNERS})
_EVERY = _STAFF | _OTHERS


@dataclass(frozen=True, slots=True)
class _Asked:
    """A column of a section that may name somebody."""

    section: str
    column: str
    within: bool = False
    """Whether it is a description, which may have a name in it."""
    lists: frozenset[Kind] = _OTHERS


# A colleague may lend, pay or give; a company of the staff list there is none.
_COLUMNS = (
    _Asked("assets", "what", within=True),
    _Asked("profits", "what", within=True),
    _Asked("income", "from", lists=_EVERY),
    _Asked("options", "company"),
    _Asked("gifts", "from", lists=_EVERY),
    _Asked("liabilities", "to", lists=_EVERY),
    _Asked("activities", "organisation"),
    _Asked("relatives", "name", lists=_EVERY),
    _Asked("relatives", "employer"),
    _Asked("benefits", "from", lists=_EVERY),
    _Asked("interests", "what", within=True),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Match:
    """An item of a statement that may be an entry of a list."""

    section: str
    place: int
    """Which entry of the section, from 0."""
    column: str
    text: str
    """What the filer wrote."""
    kind: Kind
    """The list."""
    entry: Entry
    name: str
    """Which of the entry's names it is like."""
    likeness: Likeness

    @property
    def key(self) -> str:
        """The match as it is known again: what was written, and which entry it is not.

        A digest, so that it tells nothing by itself. The place in the statement is no part of
        it, nor is the number alone: a list may give it to somebody else.
        """
        said = (self.kind.value, self.entry.number, key_of(self.entry.name), key_of(self.text))
        return hashlib.sha256("\0".join(said).encode()).hexdigest()[:32]


def matches(statement: Statement, lists: Sequence[Index], *, number: str = "") -> tuple[Match, ...]:
    """Return what of a statement may be on lists: by section, entry, column, list; the best first.

    `number` is the filer's own on the staff list: nobody is their own relative.
    """
    found: list[Match] = []
    for asked in _COLUMNS:
        for place, entry in enumerate(statement.sections.get(asked.section, ())):
            text = entry.get(asked.column)
            if not isinstance(text, str):
                continue
            for index in lists:
                if index.kind in asked.lists:
                    alike = index.find(text, within=asked.within)
                    kept = (f for f in alike if not _is_filer(f, index.kind, number))
                    found += [
                        Match(asked.section, place, asked.column, text, index.kind, one.entry,
                              one.name, one.likeness)
                        for one, _ in zip(kept, range(MAX_FOUND), strict=False)
                    ]  # fmt: skip
    return tuple(found)


def _is_filer(found: Found, kind: Kind, number: str) -> bool:
    return kind is Kind.STAFF and bool(number) and key_of(found.entry.number) == key_of(number)


def matches_of_all(
    statements: Mapping[str, Statement],
    lists: Sequence[Index],
    progress: Progress = unwatched,
) -> Iterator[tuple[str, tuple[Match, ...]]]:
    """Yield for each filer, by number, what of the statement may be on lists.

    `progress` is told how many statements of how many are done; what it raises ends the run.
    """
    for done, (number, statement) in enumerate(statements.items()):
        progress(done, len(statements))
        yield number, matches(statement, lists, number=number)
    progress(len(statements), len(statements))


def to_record(
    found: Iterable[Match], dismissed: Mapping[str, str] = MappingProxyType({})
) -> list[filing.Likeness]:
    """Return matches as a filing keeps them: `filing.record_matches`.

    `dismissed` are the reasons for which such were dismissed before, by key: of the filer's
    statements of this year and of others (`filing.matches`). They stay dismissed.
    """
    return [
        filing.Likeness(
            one.kind.value, one.name, one.section, one.place, one.text, one.likeness.reason.value,
            round(1000 * one.likeness.score), one.key, dismissed.get(one.key, ""),
        )
        for one in found
    ]  # fmt: skip
