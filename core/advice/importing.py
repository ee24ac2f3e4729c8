# SPDX-License-Identifier: Apache-2.0
"""Owns what the rows of somebody else's register say: requests, errors by row and column, repeats.

Every error of a row is found, not the first. A row that is repeated, in the table or in the
vault, is no error: it is left out and listed. Nothing is recorded here; storage takes the entries
over, all of them or none.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from core.advice.columns import NEEDS, first_line, known_words, sought
from core.advice.taking_over import TAKEN_OVER, fault
from core.casework.needs import MAX_LINE, check
from core.errors import Refusal
from core.progress import unwatched
from core.tabular.cells import key_of
from core.tabular.reading import Checked, Problem, Reader, Repeat, open_questions
from resources import label

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence
    from datetime import date

    from core.casework.needs import Fact, Facts
    from core.policy.profile import Profile
    from core.progress import Progress
    from core.tabular.cells import Row
    from core.tabular.columns import Survey

_UNNUMBERED = "-"
"""Stands for a number that is drawn when the row is taken over."""

Print: TypeAlias = "tuple[str, str, str]"
"""What two entries of one request have alike: the day, the summary, who asked."""


@dataclass(frozen=True)
class Known:
    """What is in the vault already."""

    rows: Mapping[int, str] = field(default_factory=dict)
    """Rows of the same file that were taken over, and the numbers of their requests."""
    numbers: Container[str] = frozenset()
    """The numbers of requests, as `key_of` gives them."""
    prints: Container[Print] = frozenset()


@dataclass(frozen=True, slots=True)
class Entry:
    """A row that can be taken over. Without a number in `facts` one is drawn for it."""

    row: int
    facts: Facts


@dataclass(frozen=True, kw_only=True)
class Plan(Checked):
    """What taking a table over would do."""

    entries: tuple[Entry, ...]
    years: Mapping[str, int]
    """How many entries came in each year."""
    categories: Mapping[str, int]
    """How many entries there are of each category."""


def plan(
    rows: Sequence[Row],
    seen: Survey,
    profile: Profile,
    *,
    on: date,
    known: Known,
    progress: Progress = unwatched,
) -> Plan:
    """Return what taking a table over would do; `on` is today. What `progress` raises ends it."""
    below = [row for row in rows if row.number > seen.header]
    problems = list(open_questions(seen))
    entries: list[Entry] = []
    repeats: list[Repeat] = []
    if not seen.missing:
        reader, once = _Requests(seen, profile, on), _Once(known)
        for done, row in enumerate(below):
            if done % 500 == 0:
                progress(done, len(below))
            if row.number in known.rows:
                number = known.rows[row.number]
                repeats.append(Repeat(row.number, Refusal.of("sheets.row_known", number=number)))
                continue
            facts = reader.read(row)
            if isinstance(facts, list):
                problems += facts
                continue
            answer = once.meets(row.number, facts)
            if isinstance(answer, Repeat):
                repeats.append(answer)
            elif isinstance(answer, Refusal):
                problems.append(reader.problem(row.number, "number", answer))
            else:
                entries.append(Entry(row.number, facts))
    return Plan(
        rows=len(below),
        entries=tuple(entries),
        repeats=tuple(repeats),
        problems=tuple(problems),
        years=Counter(str(entry.facts.get("received_on", ""))[:4] for entry in entries),
        categories=Counter(str(entry.facts.get("category", "")) for entry in entries),
    )


class _Requests(Reader):
    """Reads rows: cells to the facts of requests."""

    def __init__(self, seen: Survey, profile: Profile, on: date) -> None:
        super().__init__(seen, sought(), known_words(profile))
        self._profile, self._on = profile, on

    def read(self, row: Row) -> Facts | list[Problem]:
        """Return the facts of a row, or all that is wrong with it and not with a column."""
        given: dict[str, Fact] = {}
        wrong: list[Problem] = []
        for fact, value in self.values(row):
            if isinstance(value, Refusal):
                wrong.append(self.problem(row.number, fact, value))
            elif value:
                given[fact] = value
        self._complete(given)
        found = check(TAKEN_OVER, given, self._profile, self._on)
        if wrong or isinstance(found, Refusal):
            bad = {problem.name for problem in wrong}
            more = (p for p in self._all_wrong(row.number, given) if p.name not in bad)
            return self.sure((*wrong, *more))
        if clash := fault(found):
            return self.sure((self.problem(row.number, *clash),))
        if found["number"] == _UNNUMBERED:
            del found["number"]
        return found

    def _complete(self, given: dict[str, Fact]) -> None:
        """Add what follows from the rest: a register of figures may have no words at all."""
        given.setdefault("number", _UNNUMBERED)
        # Where the name should be, registers say that there is none.
        unnamed = self.words["requester"].key(str(given.get("name", "")))
        if unnamed and unnamed != "named":
            del given["name"]
            given.setdefault("requester", unnamed)
        given.setdefault("requester", "named" if "name" in given else "anonymous")
        summary, question = str(given.get("summary", "")), str(given.get("question", ""))
        if len(summary) > MAX_LINE and not question:
            given["question"] = summary
        if len(summary) > MAX_LINE or not summary:
            given["summary"] = first_line(summary or question, MAX_LINE) or self._subject(given)

    def _subject(self, given: Mapping[str, Fact]) -> str:
        for fact in ("subcategory", "category"):
            if key := given.get(fact):
                return label(f"{NEEDS[fact].of}.{key}", str(given.get("language", "en")))
        return "-"

    def _all_wrong(self, row: int, given: Mapping[str, Fact]) -> Iterator[Problem]:
        for need in TAKEN_OVER:
            one = {need.name: given[need.name]} if need.name in given else {}
            found = check((need,), one, self._profile, self._on)
            if isinstance(found, Refusal):
                yield self.problem(row, need.name, found)


class _Once:
    """Remembers what rows and requests have been met."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self._numbers: dict[str, tuple[int, Print]] = {}
        self._prints: dict[Print, int] = {}

    def meets(self, row: int, facts: Facts) -> Repeat | Refusal | None:
        """Return that a request is a repeat, or why its number cannot be; None if it is new."""
        mark = print_of(facts)
        if "number" in facts:
            return self._numbered(row, key_of(str(facts["number"])), mark)
        if not mark[2]:
            return None  # Of two who gave no name nobody can say that they are one.
        if mark in self._known.prints:
            return Repeat(row, Refusal.of("sheets.request_known"))
        first = self._prints.setdefault(mark, row)
        return None if first == row else Repeat(row, Refusal.of("sheets.row_twice", row=first))

    def _numbered(self, row: int, number: str, mark: Print) -> Repeat | Refusal | None:
        if number in self._known.numbers:
            return Repeat(row, Refusal.of("sheets.number_known"))
        first, other = self._numbers.setdefault(number, (row, mark))
        if first == row:
            return None
        if mark == other:
            return Repeat(row, Refusal.of("sheets.row_twice", row=first))
        return Refusal.of("sheets.number_twice", row=first)


def print_of(facts: Mapping[str, object]) -> Print:
    """Return what two entries of one request have alike."""
    person = str(facts.get("email") or facts.get("name") or "")
    return str(facts["received_on"]), key_of(str(facts["summary"])), key_of(person)
