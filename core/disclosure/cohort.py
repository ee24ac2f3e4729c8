# SPDX-License-Identifier: Apache-2.0
"""Owns who must file: the staff list, the rules that pick from it, and what a new list changes.

Source: `domain.md` 4, registration. A rule names grades or functions and says why; whoever any
rule picks is in the cohort, and each is shown with every rule that picked them. Nobody is picked
by hand: whom the office wants beside the rules has a rule of their own, by number.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, fields
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from core.casework.needs import MAX_LINE, text_fault
from core.disclosure.sections import FormKind
from core.disclosure.spelling import plain_grade
from core.errors import Refusal
from core.history.canonical import MalformedError
from core.tabular.cells import key_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from core.history.canonical import Json

ENTRANT_DAYS = 30
"""What a policy that says nothing of it means (`domain.md` 4)."""
RISKS = ("high", "medium", "low")
"""From the highest."""
ANY = "*"
"""At the end of a grade: every level of it."""
_LETTERED = frozenset("abcde")
"""The levels of national officers: NO-A to NO-E."""


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


_FACTS = tuple(f.name for f in fields(Person))


def number_key(number: str) -> str:
    """Return a staff number as it is compared: spreadsheets drop its zeros, people add spaces."""
    plain = key_of(number).replace(" ", "")
    ascii_ = "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in plain)
    return ascii_.lstrip("0") or ascii_


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
    risk: str = ""
    """How much the office looks at whom it picks, one of `RISKS`; empty where it says nothing."""

    def picks(self, person: Person) -> bool:
        """Tell whether somebody must file by this rule."""
        said = key_of(getattr(person, self.by))
        return bool(said) and any(_MEANS[self.by](one, said) for one in self.of)

    def form(self) -> dict[str, Json]:
        """Return what is stored."""
        return {"by": self.by, "of": list(self.of), "why": self.why, "risk": self.risk}


def read_rule(form: Json) -> Rule:
    """Return a stored rule, or raise `MalformedError`."""
    match form:
        case {"by": str(by), "of": [*of], "why": str(why), "risk": str(risk), **rest} if (
            not rest and all(isinstance(one, str) for one in of)
        ):
            rule = Rule(by, tuple(str(one) for one in of), why, risk)
        case _:
            raise MalformedError("not a rule of a cohort")
    if rule_fault(rule):
        raise MalformedError("a rule that picks nobody or gives no reason")
    return rule


def _means_grade(wanted: str, said: str) -> bool:
    # Offices write `D-1`, `D1` and `D 1`.
    said = _grade(said)
    if not wanted.strip().endswith(ANY):
        return _grade(wanted) == said
    plain = _category(wanted)
    level = said[len(plain) :] if plain and said.startswith(plain) else ""
    return level.isdigit() or level in _LETTERED


@lru_cache(maxsize=4096)
def _grade(written: str) -> str:
    return key_of(plain_grade(written) or written).replace(" ", "")


@lru_cache(maxsize=256)
def _category(wanted: str) -> str:
    """Return how every grade of a category begins: `gs` for `G-*`."""
    plain = wanted.strip().removesuffix(ANY)
    known = plain_grade(f"{plain}1")
    return _grade(known)[:-1] if known else _grade(plain)


def _means_function(wanted: str, said: str) -> bool:
    # Words, so that `audit` is not found in `auditorium`.
    return bool(key_of(wanted)) and f" {key_of(wanted)} " in f" {said} "


def _means_number(wanted: str, said: str) -> bool:
    return number_key(wanted) == number_key(said)


_MEANS = {"grade": _means_grade, "function": _means_function, "number": _means_number}


def rule_fault(rule: Rule) -> Refusal | None:
    """Return why a rule is none, or None."""
    if rule.by not in _MEANS or not any(key_of(one) for one in rule.of):
        return Refusal.of("cohort.rule_empty")
    if rule.risk and rule.risk not in RISKS:
        return Refusal.of("cohort.rule_risk")
    return None if rule.why.strip() else Refusal.of("cohort.rule_why")


def stated_fault(rule: Rule) -> Refusal | None:
    """Return why a rule cannot be stated from now on, or None; one of old is read at any length."""
    if fault := rule_fault(rule) or text_fault(rule.why, MAX_LINE, fact="why"):
        return fault
    return next(filter(None, (text_fault(one, MAX_LINE) for one in rule.of)), None)


@dataclass(frozen=True, slots=True)
class Picked:
    """Somebody who must file."""

    person: Person
    rules: tuple[Rule, ...]
    """Every rule that says so."""
    kind: FormKind
    due_on: date

    @property
    def risk(self) -> str:
        """The highest risk that a rule names; empty if none does."""
        return next((risk for risk in RISKS if any(r.risk == risk for r in self.rules)), "")


@dataclass(frozen=True, slots=True)
class Window:
    """The time of a cycle."""

    covers: date
    """The last day of the year that it is about."""
    opens_on: date
    due_on: date
    entrant_days: int = ENTRANT_DAYS
    """Of the policy: a new entrant files within so many days of joining."""


def cohort(people: Iterable[Person], rules: Sequence[Rule], window: Window) -> tuple[Picked, ...]:
    """Return who must file, by number.

    Who joined after the year that is covered files as an entrant, within `Window.entrant_days` but
    not before the window is over; who leaves before it is over files as one who departs, by then.
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
        within = person.joined_on + timedelta(days=window.entrant_days)
        return FormKind.ENTRANT, max(window.due_on, within)
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
            name for name in _FACTS if getattr(self.before, name) != getattr(self.now, name)
        )


def changes(before: Mapping[str, Person], now: Mapping[str, Person]) -> tuple[Change, ...]:
    """Return what differs between two lists, by number: nobody else is touched."""
    return tuple(
        Change(number, before.get(number), now.get(number))
        for number in sorted(before.keys() | now.keys())
        if before.get(number) != now.get(number)
    )
