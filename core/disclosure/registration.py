# SPDX-License-Identifier: Apache-2.0
"""Owns the plan of a registration: what a staff list and the rules make of the files of a cycle.

A list is taken in before the window opens, and again, corrected, while people file. Each time
this says whom to register, of whom which facts are said otherwise, and who is registered and
would not be today; and nobody else is touched. Who is gone keeps the file: whether they file as
one who departs or are exempt is for a person to decide, with a reason.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from core.disclosure.cohort import Change, changes, cohort, number_key, reaches
from core.disclosure.facts import GONE, LISTED, UNPICKED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from core.disclosure.cohort import Person, Picked, Reach, Rule, Window
    from core.disclosure.sections import FormKind
    from core.ids import FileId


@dataclass(frozen=True, slots=True)
class Registered:
    """A statement file of the cycle, as far as a registration asks."""

    file: FileId
    person: Person
    kind: FormKind
    due_on: date | None
    """As registered; extensions are apart from it."""
    risk: str
    why: tuple[str, ...]
    """The reasons of the rules that picked them."""
    filed: bool = False
    """Whether a statement came: then the form and the day are no longer the list's to change."""
    exempt: bool = False
    released: bool = False
    """Whether somebody said that they need not file after all."""
    absent: str = ""
    """Why the list before would not have registered them: one of `facts.ABSENCES`."""
    stays: bool = False
    """Whether somebody said that the filing is kept although they are absent."""
    closed: bool = False
    """Whether nothing more happens to the file: no list changes it."""

    @property
    def required(self) -> bool:
        """Whether they have to file, or had to."""
        return not self.exempt and not self.released


@dataclass(frozen=True, slots=True)
class Revised:
    """Somebody who is registered, and of whom the list or the rules say something else today."""

    before: Registered
    after: Registered

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts of the staff list that differ, by name."""
        return Change(self.before.person.number, self.before.person, self.after.person).changed

    @property
    def terms(self) -> tuple[str, ...]:
        """What differs of `kind`, `due_on`, `risk` and `why`."""
        return tuple(t for t in _TERMS if getattr(self.before, t) != getattr(self.after, t))


_TERMS = ("kind", "due_on", "risk", "why")


@dataclass(frozen=True)
class Plan:
    """What registering would do."""

    new: tuple[Picked, ...]
    revised: tuple[Revised, ...]
    same: int
    """How many are registered as they should be: nothing happens to them."""
    gone: tuple[Registered, ...]
    """Their files are open, and they are no longer on the list or left before the window opened."""
    unpicked: tuple[Registered, ...]
    """Their files are open and they are on the list, and no rule picks them today."""
    marks: tuple[tuple[Registered, str], ...]
    """Of whom the list before said otherwise whether they are absent, and what this one says: one
    of `facts.ABSENCES`, or `facts.LISTED`."""
    back: tuple[Registered, ...]
    """Somebody released them, and a rule picks them today."""
    exempt: tuple[Registered, ...]
    """Exempt, with a reason that was approved; they stay so, whatever the list says."""
    twice: tuple[Registered, ...]
    """Second files of people who have one: two laptops registered them."""
    left: tuple[Person, ...]
    """On the list, but left before the window opened: not registered, whatever rules say."""
    cohort: tuple[Picked, ...]
    """Who must file by the list and the rules, by number."""
    reaches: tuple[Reach, ...]
    """What each rule does."""
    since_last: tuple[Change, ...]
    """Who must file and did not last year, who did and need not, and whose facts differ."""
    required: int
    """How many must file once this is done: those without an exemption."""

    @property
    def idle(self) -> bool:
        """Whether nothing would be written."""
        return not self.new and not self.revised and not self.marks

    @property
    def undecided(self) -> int:
        """How many are absent of whom nobody said yet whether they file all the same."""
        marked = {one.file for one, _ in self.marks}
        absent = (*self.gone, *self.unpicked)
        return sum(not one.stays or one.file in marked for one in absent)

    def of_kind(self, kind: FormKind) -> tuple[Picked, ...]:
        """Return who must file a form, by number: entrants, those who depart."""
        return tuple(one for one in self.cohort if one.kind is kind)


def plan(
    people: Iterable[Person],
    rules: Sequence[Rule],
    window: Window,
    registered: Iterable[Registered] = (),
    last: Iterable[Person] = (),
    *,
    hidden: Iterable[str] = (),
) -> Plan:
    """Return what a list, without faults, and the rules change of a cycle.

    `last` are those who had to file in the cycle before, with the facts of that time. `hidden` are
    staff numbers of files that whoever asks may not see, their own mostly: nobody of these is new,
    and nothing more is said of them.
    """
    there: list[Person] = []
    left: list[Person] = []
    for person in people:
        early = person.leaves_on is not None and person.leaves_on < window.opens_on
        (left if early else there).append(person)
    listed = {number_key(person.number): person for person in there}
    picked = cohort(there, rules, window)
    now = {number_key(one.person.number): one for one in picked}
    files, twice = _files(registered)
    revised = tuple(
        Revised(one, after)
        for key, one in files.items()
        if key in listed and not one.closed
        if (after := _after(one, listed[key], now.get(key))) != one
    )
    unpicked = {
        key: one
        for key, one in files.items()
        if key not in now and not one.closed and not one.exempt
    }
    touched = unpicked.keys() | {number_key(one.before.person.number) for one in revised}
    unseen = {number_key(number) for number in hidden} - files.keys()
    new = tuple(one for key, one in now.items() if key not in files and key not in unseen)
    return Plan(
        new=new,
        revised=revised,
        same=len(files.keys() - touched),
        gone=tuple(one for key, one in unpicked.items() if key not in listed),
        unpicked=tuple(one for key, one in unpicked.items() if key in listed),
        marks=tuple(_marks(files, unpicked, listed)),
        back=tuple(one for key, one in files.items() if key in now and one.released),
        exempt=tuple(one for one in files.values() if one.exempt),
        twice=twice,
        left=tuple(left),
        cohort=picked,
        reaches=reaches(picked, rules),
        since_last=_since(last, now),
        required=len(new) + sum(one.required for one in files.values()),
    )


def _marks(
    files: Mapping[str, Registered],
    unpicked: Mapping[str, Registered],
    listed: Mapping[str, Person],
) -> Iterator[tuple[Registered, str]]:
    for key, one in files.items():
        absence = (UNPICKED if key in listed else GONE) if key in unpicked else ""
        if not one.closed and not one.exempt and absence != one.absent:
            yield one, absence or LISTED


def _files(
    registered: Iterable[Registered],
) -> tuple[dict[str, Registered], tuple[Registered, ...]]:
    """Return the file of each person by the key of the number, and what is a second one."""
    files: dict[str, Registered] = {}
    twice = []
    # Of two, the one that counts is the same on every laptop.
    for one in sorted(registered, key=lambda r: (number_key(r.person.number), not r.filed, r.file)):
        if files.setdefault(number_key(one.person.number), one) is not one:
            twice.append(one)
    return files, tuple(twice)


def _after(one: Registered, person: Person, picked: Picked | None) -> Registered:
    """Return what the file of somebody on the list should say."""
    # Spreadsheets drop zeros of a number: that is no other number.
    after = replace(one, person=replace(person, number=one.person.number))
    if picked is None or one.filed or one.exempt:
        return after
    why = tuple(rule.why for rule in picked.rules)
    return replace(after, kind=picked.kind, due_on=picked.due_on, risk=picked.risk, why=why)


def _since(last: Iterable[Person], now: Mapping[str, Picked]) -> tuple[Change, ...]:
    before = {number_key(person.number): person for person in last}
    today = {
        key: replace(p.person, number=before[key].number) if key in before else p.person
        for key, p in now.items()
    }
    return changes(before, today)
