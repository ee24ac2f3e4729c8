# SPDX-License-Identifier: Apache-2.0
"""Owns what a staff list says: who is on it, once each, and what is wrong, by row and column.

Personnel offices keep such lists in their own way. Columns may stand anywhere and be called as
one of the six languages calls them; grades, days, languages and numbers are read as they are
commonly written. Nothing is chosen between two rows that contradict each other: an office says
which is right. What merely looks odd is a remark and hinders nothing.

The day a contract ends is no day of leaving, since most are extended: a column of that name is
left out unless a person says otherwise.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from core.casework.needs import MAX_LINE, text_fault
from core.disclosure.cohort import Person, number_key
from core.disclosure.spelling import plain_grade
from core.errors import Refusal
from core.progress import unwatched
from core.tabular import columns
from core.tabular.cells import key_of, line_of
from core.tabular.reading import Checked, Problem, Reader, Repeat, open_questions
from resources import LANGUAGES, read_json

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from core.progress import Progress
    from core.tabular.cells import Row
    from core.tabular.columns import Known, Meaning, Sought, Survey

FACTS = (
    "number", "name", "family_name", "given_name", "grade", "function", "office", "email",
    "language", "joined_on", "leaves_on",
)  # fmt: skip
_DAYS = ("joined_on", "leaves_on")
_FAR = 2200
"""A day in this year or later says that there is none: `31.12.9999`."""
_ROUNDED = re.compile(r"\d+[.,]?\d*E\+?\d+", re.IGNORECASE)
"""What a spreadsheet program makes of a long number when it writes a .csv."""
_NUMBERED = re.compile(r"\S*\d\S*|\d[\d\s]*")
"""What may be a staff number: `Total: 1,677` is none."""
_ADDRESS = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+")
_LAST_OF_CJK = "\u9fff"
_FIRST_OF_CJK = "\u3400"


@cache
def sought() -> Sought:
    """Return what is looked for in a staff list."""
    return columns.Sought(
        "staff",
        FACTS,
        columns.named({fact: _words()["columns"][fact] for fact in FACTS}),
        chosen=("language",),
        days=_DAYS,
        necessary=("number", "grade"),
        undated=frozenset(key_of(word) for word in _words()["undated"]),
    )


@cache
def known_words() -> Known:
    """Return the words for languages that need nobody to say what they mean."""
    written = _words()["words"]["language"]
    known = {key_of(word): code for code in LANGUAGES for word in (*written[code], code)}
    return MappingProxyType({"language": MappingProxyType({"": "", **known})})


@cache
def _words() -> Mapping[str, Any]:
    words: Mapping[str, Any] = read_json("sheets/staff.json")
    return words


def survey(rows: Sequence[Row], said: Meaning | None = None, language: str = "en") -> Survey:
    """Look at a list that is not empty; `language` is that of people of whom none is said.

    What a person says of it goes before that: `Meaning.defaults`.
    """
    seen = columns.survey(rows, sought(), known_words(), said, {"language": language})
    present = {seen.meaning.columns.get(name) for name in seen.names}
    # One of the two columns is enough for a name; without any, the row has none.
    unnamed = not present & {"name", "family_name", "given_name"}
    return replace(seen, missing=(*seen.missing, "name")) if unnamed else seen


@dataclass(frozen=True, kw_only=True)
class StaffList(Checked):
    """Who is on a list."""

    people: tuple[Person, ...]
    """Each once, in the order of the list; whoever has a problem is not among them."""

    def counts(self, fact: str) -> Mapping[str, int]:
        """Return how many people have each value of a fact."""
        return Counter(str(getattr(person, fact) or "") for person in self.people)


def read_staff(
    rows: Sequence[Row],
    seen: Survey,
    progress: Progress = unwatched,
) -> StaffList:
    """Return who is on a list, as its survey says. What `progress` raises ends it."""
    below = [row for row in rows if row.number > seen.header]
    taken = _Taken(seen)
    if not seen.missing:
        for done, row in enumerate(below):
            if done % 500 == 0:
                progress(done, len(below))
            taken.take(row)
    return StaffList(
        rows=len(below),
        people=tuple(person for _, person in taken.people.values()),
        repeats=tuple(taken.repeats),
        problems=(*open_questions(seen), *taken.problems),
        remarks=tuple(taken.remarks),
    )


class _Taken:
    """What was taken from the rows so far."""

    def __init__(self, seen: Survey) -> None:
        self.people: dict[str, tuple[int, Person]] = {}
        """By the key of their number, with the row."""
        self.repeats: list[Repeat] = []
        self.problems: list[Problem] = []
        self.remarks: list[Problem] = []
        self._reader = Reader(seen, sought(), known_words())
        self._names = {key_of(name) for name in seen.names}
        self._default = seen.meaning.defaults.get("language", "en")
        self._alike: dict[tuple[str, ...], int] = {}
        self._remarked: set[tuple[str, str]] = set()

    def take(self, row: Row) -> None:
        """Take a row: a person, a repeat, or what is wrong with it."""
        said = [key_of(line_of(cell)) for cell in row.cells if line_of(cell)]
        if self._names.issuperset(said):
            self.repeats.append(Repeat(row.number, Refusal.of("cohort.row_header")))
            return
        given, wrong = self._given(row)
        if code := _nobody(given, alone=len(said) == 1):
            self.repeats.append(Repeat(row.number, Refusal.of(code)))
            return
        wrong += self._faults(row, given, {problem.name for problem in wrong})
        if wrong:
            self.problems += self._reader.sure(wrong)
            return
        person = _person(given, self._default)
        if (met := self.people.get(number_key(person.number))) is not None:
            self._met_again(row, person, *met)
            return
        self.people[number_key(person.number)] = row.number, person
        self.remarks += self._odd(row, person)

    def _given(self, row: Row) -> tuple[dict[str, str], list[Problem]]:
        given: dict[str, str] = {}
        wrong: list[Problem] = []
        for fact, value in self._reader.values(row):
            if not isinstance(value, Refusal):
                given[fact] = value
            elif value.code == "sheets.word_unknown":
                self._remark(row, fact, fact, "cohort.language_unknown")
            else:
                wrong.append(self._reader.problem(row.number, fact, value))
        family, first = given.pop("family_name", ""), given.pop("given_name", "")
        if not given.get("name"):
            given["name"] = _joined(first, family)
        return given, wrong

    def _faults(self, row: Row, given: Mapping[str, str], known: set[str]) -> Iterator[Problem]:
        for fact in ("number", "name", "grade"):
            if not given.get(fact):
                refusal = Refusal.of("cohort.cell_missing", fact=fact)
                problem = self._reader.problem(row.number, fact, refusal)
                if problem.name not in known or not problem.name:
                    yield problem
        if _ROUNDED.fullmatch(given.get("number", "")):
            yield self._problem(row, "number", "cohort.number_rounded")
        for fact, value in given.items():
            if fault := text_fault(value, MAX_LINE):
                yield self._reader.problem(row.number, fact, fault)
        joined, leaves = (given.get(fact, "") for fact in _DAYS)
        if leaves and leaves < joined:
            yield self._problem(row, "leaves_on", "disclosure.leaves_before_joining", day=joined)

    def _met_again(self, row: Row, person: Person, first: int, before: Person) -> None:
        person = replace(person, number=before.number)  # Zeros and spaces make no other number.
        if person == before:
            self.repeats.append(Repeat(row.number, Refusal.of("sheets.row_twice", row=first)))
            return
        other = next(f for f in FACTS if getattr(person, f, "") != getattr(before, f, ""))
        refusal = Refusal.of("cohort.twice", number=person.number, row=first)
        self.problems.append(self._reader.problem(row.number, other, refusal))

    def _odd(self, row: Row, person: Person) -> Iterator[Problem]:
        if plain_grade(person.grade) is None:
            self._remark(row, "grade", person.grade, "cohort.grade_unknown")
        if person.email and not _ADDRESS.fullmatch(person.email):
            yield self._problem(row, "email", "cohort.email_odd")
        name = (key_of(person.name), str(person.joined_on)) if person.joined_on else ()
        for fact, mark in (("email", (person.email.casefold(),)), ("name", name)):
            if any(mark) and (first := self._alike.setdefault(mark, row.number)) != row.number:
                refusal = Refusal.of("cohort.alike", row=first)
                yield self._reader.problem(row.number, fact, refusal)
                break

    def _remark(self, row: Row, fact: str, said: str, code: str) -> None:
        """Remark on a word where it is met first: a list has it in a thousand rows."""
        if (fact, said) not in self._remarked:
            self._remarked.add((fact, said))
            self.remarks.append(self._problem(row, fact, code))

    def _problem(self, row: Row, fact: str, code: str, **params: str | int) -> Problem:
        return self._reader.problem(row.number, fact, Refusal.of(code, **params))


def _nobody(given: Mapping[str, str], *, alone: bool) -> str:
    """Return why a row is about nobody: a post that is vacant, a note, a sum; empty if it is not.

    `alone` is a row in which one cell says something.
    """
    numbered = _NUMBERED.fullmatch(given.get("number", ""))
    if not numbered and key_of(given["name"]) in _vacant():
        return "cohort.row_vacant"
    bare = alone or not given["name"]
    return "cohort.row_note" if bare and not numbered and not given.get("grade") else ""


@cache
def _vacant() -> frozenset[str]:
    return frozenset(key_of(word) for word in _words()["vacant"])


def _joined(given: str, family: str) -> str:
    """Return a name of two columns, in the order in which its script has them."""
    if given and family and all(_FIRST_OF_CJK <= c <= _LAST_OF_CJK for c in given + family):
        return family + given
    return f"{given} {family}".strip()


def _person(given: Mapping[str, str], language: str) -> Person:
    days = [date.fromisoformat(given[f]) if given.get(f) else None for f in _DAYS]
    joined, leaves = (None if day is None or day.year >= _FAR else day for day in days)
    return Person(
        given["number"],
        given["name"],
        plain_grade(given["grade"]) or given["grade"],
        given.get("function", ""),
        given.get("office", ""),
        given.get("email", ""),
        given.get("language") or language,
        joined,
        leaves,
    )
