# SPDX-License-Identifier: Apache-2.0
"""Owns who must file: the staff list, the rules that pick from it, and what a new list changes.

Source: `domain.md` 4, registration. A rule names grades or functions and says why; whoever any
rule picks is in the cohort, and each is shown with every rule that picked them. Nobody is picked
by hand: whom the office wants beside the rules has a rule of their own, by number.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, fields
from datetime import date, timedelta
from typing import TYPE_CHECKING

from core.disclosure.sections import FormKind
from core.errors import Refusal
from core.tabular.cells import key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

ENTRANT_DAYS = 30
"""A new entrant files within so many days of joining (`domain.md` 4)."""
_ANY = "*"


@dataclass(frozen=True, slots=True)
class Person:
    """A row of the staff list."""

    number: str
    """The staff number, which stays when a name changes."""
    name: str
    grade: str
    function: str
    office: str = ""
    email: str = ""
    language: str = "en"
    joined_on: date | None = None
    leaves_on: date | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """Who must file, and why."""

    by: str
    """`grade`, `function` or `number`."""
    of: tuple[str, ...]
    """The grades, functions or numbers. `P-*` is every grade of that letter; `procurement` is
    every function that has the word. Letter case, accents and punctuation make no difference."""
    why: str
    """The reason, or the paragraph that asks for it."""

    def picks(self, person: Person) -> bool:
        """Tell whether somebody must file by this rule."""
        said = key_of(getattr(person, self.by))
        return bool(said) and any(_MEANS[self.by](one, said) for one in self.of)


def _means_grade(wanted: str, said: str) -> bool:
    # Offices write `D-1`, `D1` and `D 1`.
    said, plain = said.replace(" ", ""), key_of(wanted).replace(" ", "")
    if not wanted.strip().endswith(_ANY):
        return plain == said
    return bool(plain) and said.startswith(plain) and said[len(plain) :].isdigit()


def _means_function(wanted: str, said: str) -> bool:
    # Words, so that `audit` is not found in `auditorium`.
    return bool(key_of(wanted)) and f" {key_of(wanted)} " in f" {said} "


def _means_number(wanted: str, said: str) -> bool:
    return key_of(wanted) == said


_MEANS = {"grade": _means_grade, "function": _means_function, "number": _means_number}


def rule_fault(rule: Rule) -> Refusal | None:
    """Return why a rule is none, or None."""
    if rule.by not in _MEANS or not any(key_of(one) for one in rule.of):
        return Refusal.of("cohort.rule_empty")
    return None if rule.why.strip() else Refusal.of("cohort.rule_why")


@dataclass(frozen=True, slots=True)
class Picked:
    """Somebody who must file."""

    person: Person
    rules: tuple[Rule, ...]
    """Every rule that says so."""
    kind: FormKind
    due_on: date


@dataclass(frozen=True, slots=True)
class Window:
    """The time of a cycle."""

    covers: date
    """The last day of the year that it is about."""
    opens_on: date
    due_on: date


def cohort(people: Iterable[Person], rules: Sequence[Rule], window: Window) -> tuple[Picked, ...]:
    """Return who must file, by number.

    Who joined after the year that is covered files as an entrant, within `ENTRANT_DAYS` but not
    before the window is over; who leaves before it is over files as one who departs, by then.
    """
    picked = []
    for person in people:
        if found := tuple(rule for rule in rules if rule.picks(person)):
            kind, due = _due(person, window)
            picked.append(Picked(person, found, kind, due))
    return tuple(sorted(picked, key=lambda p: p.person.number))


def _due(person: Person, window: Window) -> tuple[FormKind, date]:
    if person.leaves_on is not None and person.leaves_on <= window.due_on:
        return FormKind.DEPARTURE, person.leaves_on
    if person.joined_on is not None and person.joined_on > window.covers:
        return FormKind.ENTRANT, max(window.due_on, person.joined_on + timedelta(days=ENTRANT_DAYS))
    return FormKind.ANNUAL, window.due_on


@dataclass(frozen=True, slots=True)
class Reach:
    """What a rule does to a cohort."""

    rule: Rule
    picked: int
    alone: int
    """How many are in the cohort by this rule only: whom it would lose without it."""


def reaches(picked: Sequence[Picked], rules: Sequence[Rule]) -> tuple[Reach, ...]:
    """Return what each rule does, for a person to see before it is in force."""
    return tuple(
        Reach(
            rule,
            sum(rule in p.rules for p in picked),
            sum(p.rules == (rule,) for p in picked),
        )
        for rule in rules
    )


def list_faults(rows: Iterable[tuple[int, Person]]) -> dict[int, Refusal]:
    """Return what is wrong with which row of a staff list.

    A number that stands twice with the same facts is one person, and no fault; with two grades or
    two names it is for the office to say which is right.
    """
    seen: dict[str, list[tuple[int, Person]]] = defaultdict(list)
    faults: dict[int, Refusal] = {}
    for row, person in rows:
        for needed in ("number", "name", "grade"):
            if not getattr(person, needed):
                faults[row] = Refusal.of("cohort.cell_missing", fact=needed)
        if person.number:
            seen[person.number].append((row, person))
    for number, alike in seen.items():
        first_row, first = alike[0]
        for row, person in alike[1:]:
            if person != first:
                faults[row] = Refusal.of("cohort.twice", number=number, row=first_row)
    return faults


@dataclass(frozen=True, slots=True)
class Change:
    """What a corrected list says otherwise of somebody, or of a year to the next."""

    number: str
    before: Person | None
    """None for somebody who is new on the list."""
    now: Person | None
    """None for somebody who is no longer on it."""

    @property
    def changed(self) -> tuple[str, ...]:
        """The facts that differ, by name; none of somebody who is new or gone."""
        if self.before is None or self.now is None:
            return ()
        return tuple(
            f.name for f in fields(Person)
            if getattr(self.before, f.name) != getattr(self.now, f.name)
        )  # fmt: skip


def changes(before: Mapping[str, Person], now: Mapping[str, Person]) -> tuple[Change, ...]:
    """Return what differs between two lists, by number: nobody else is touched."""
    return tuple(
        Change(number, before.get(number), now.get(number))
        for number in sorted(before.keys() | now.keys())
        if before.get(number) != now.get(number)
    )
