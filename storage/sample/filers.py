# SPDX-License-Identifier: Apache-2.0
"""Owns who files in the sample office, and what they declare: as many of each as were published.

Most who file in one year file in the next. What somebody declares is drawn once for both years by
the same chance in each sample, so that most statements say what last year's said.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from itertools import cycle, product
from random import Random
from typing import TYPE_CHECKING, Any

from core.disclosure.declared import ACTIVITY, RELATIVE_UN, SPOUSE_ORGANISATION, SPOUSE_UN
from core.disclosure.grades import GROUPS
from core.disclosure.results import DIRECTOR, PROFESSIONAL
from core.disclosure.sections import FormKind, sections_of
from core.disclosure.statement import Statement, read_statement
from core.errors import Refusal
from resources import read_json

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

YEARS = (2020, 2021)
_TURNOVER = 14
"""One in so many gives up a post in which one files."""
_OWNERS = 0.35
"""The share of filers who declare anything that they own."""
_FIRST_NUMBER = 410_000
_JOINED = date(2002, 1, 7)
_DRAWN = (
    SPOUSE_ORGANISATION, "relative", ACTIVITY, "own", "moved", "story",
    *(f"conflict {year}" for year in YEARS),
)  # fmt: skip
"""What a filer has luck in."""
_PUBLISHED = {
    SPOUSE_ORGANISATION: "spouse_works_for_organisation",
    SPOUSE_UN: "spouse_works_for_other_un_or_affiliated",
    RELATIVE_UN: "relatives_work_for_other_un_or_affiliated",
    ACTIVITY: "outside_activity_or_leadership_role",
}
_PERCENT = 100
_CONFLICTS = "potential_conflict_guidance_issued"


@dataclass(frozen=True)
class Numbers:
    """How many there are of what in a year."""

    groups: Mapping[str, int]
    declared: Mapping[str, int]
    conflicts: int

    @property
    def filers(self) -> int:
        """How many file."""
        return sum(self.groups.values())


def published(year: int) -> Numbers:
    """Return the numbers of a year: as printed, or those that give the shares that were printed."""
    facts = read_json("facts/ethics_office_2021.json")["disclosure"]
    required = next(n for y, n, _ in facts["compliance_by_year"] if y == year)
    if year == YEARS[-1]:
        counts = dict(facts["composition_2021_counts"])
        directors = counts.pop("directors_of_which")
        within = counts.pop("international_professional_incl_directors")
        groups = {DIRECTOR: directors, PROFESSIONAL: within - directors, **counts}
        declared = facts["declared_2021_counts"]
        conflicts = declared[_CONFLICTS]
    else:
        shares = {k.removesuffix("s"): v for k, v in facts["composition_2020_percent"].items()}
        groups = {group: round(required * shares[group] / _PERCENT) for group in GROUPS}
        shares = facts["declared_2020_percent"]
        declared = {name: round(required * share / _PERCENT) for name, share in shares.items()}
        conflicts = round(required / _PERCENT)
    return Numbers(groups, {k: declared[name] for k, name in _PUBLISHED.items()}, conflicts)


def part_of(numbers: Numbers, part: int) -> Numbers:
    """Return one part in so many of some numbers, at least one of each."""

    def some(of: Mapping[str, int]) -> Mapping[str, int]:
        return {name: max(1, number // part) for name, number in of.items()}

    return Numbers(some(numbers.groups), some(numbers.declared), max(1, numbers.conflicts // part))


@dataclass(frozen=True)
class Filer:
    """Somebody who files."""

    number: str
    name: str
    grade: str
    post: str
    office: str
    language: str
    joined_on: date
    kin: tuple[str, str]
    """What a spouse and another relative are called."""
    luck: Mapping[str, float]


@dataclass(frozen=True)
class Declared:
    """What a filer declares in a year."""

    filer: Filer
    relations: frozenset[str]
    """Of `core.disclosure.declared.DECLARED`."""
    conflicted: bool
    """Whether the review finds a potential conflict."""
    statement: Statement


class Filers:
    """Everybody who files in any of the years."""

    def __init__(self, form: Mapping[str, Any], numbers: Mapping[int, Numbers]) -> None:
        """Draw them."""
        self._form, self._numbers = form, numbers
        self._chance = Random(YEARS[-1])  # noqa: S311 - a sample, no secret
        self._names = {code: self._named(of) for code, of in form["names"].items()}
        self._next = _FIRST_NUMBER
        self._pools = {group: list(self._pool(group)) for group in GROUPS}
        self.others = list(self._people(form["others"], form["others"]["count"]))
        """Who is on the staff list and does not file."""

    def of(self, year: int) -> list[Filer]:
        """Return who files in a year."""
        numbers = self._numbers[year].groups
        return [
            filer
            for group in GROUPS
            for filer in self._pools[group][self._gone(group, year) :][: numbers[group]]
        ]

    def declared(self, year: int) -> dict[str, Declared]:
        """Return what everybody declares in a year, by staff number."""
        filers, numbers = self.of(year), self._numbers[year]
        count = numbers.declared
        by_spouse = _by_luck(filers, SPOUSE_ORGANISATION)
        inside, both = count[SPOUSE_ORGANISATION], count[SPOUSE_ORGANISATION] + count[SPOUSE_UN]
        declaring = {
            SPOUSE_ORGANISATION: by_spouse[:inside],
            SPOUSE_UN: by_spouse[inside:both],
            RELATIVE_UN: _by_luck(filers, "relative")[: count[RELATIVE_UN]],
            ACTIVITY: _by_luck(filers, ACTIVITY)[: count[ACTIVITY]],
        }
        numbers_of = {name: {f.number for f in some} for name, some in declaring.items()}
        conflicted = _by_luck(declaring[ACTIVITY], f"conflict {year}")[: numbers.conflicts]
        return {
            filer.number: Declared(
                filer,
                relations := frozenset(n for n, of in numbers_of.items() if filer.number in of),
                filer in conflicted,
                self._statement(filer, relations, year),
            )
            for filer in filers
        }

    def rows(self, year: int) -> Iterator[tuple[str, ...]]:
        """Yield the staff list of a year, its header first: who files, and who does not."""
        yield (
            "Index number", "Name", "Grade", "Functional title", "Duty station", "E-mail",
            "Language", "Entry on duty",
        )  # fmt: skip
        for one in sorted((*self.of(year), *self.others), key=lambda f: f.number):
            yield (
                one.number, one.name, one.grade, one.post, one.office,
                f"staff.{one.number}@sample.example", one.language, one.joined_on.isoformat(),
            )  # fmt: skip

    def _gone(self, group: str, year: int) -> int:
        """Return how many of a group have left since the first year."""
        return (year - YEARS[0]) * -(-self._numbers[YEARS[0]].groups[group] // _TURNOVER)

    def _pool(self, group: str) -> Iterator[Filer]:
        size = max(self._gone(group, y) + n.groups[group] for y, n in self._numbers.items())
        return self._people(self._form["groups"][group], size)

    def _people(self, of: Mapping[str, Any], size: int) -> Iterator[Filer]:
        languages = [*self._form["names"]]
        weights = [self._form["names"][code]["share"] for code in languages]
        grades, posts = cycle(of["grades"]), cycle(of["posts"])
        for _ in range(size):
            (language,) = self._chance.choices(languages, weights)
            self._next += self._chance.randint(1, 9)
            name, *kin = next(self._names[language])
            yield Filer(
                str(self._next), name, next(grades), next(posts),
                self._chance.choice(self._form["offices"]), language,
                _JOINED + timedelta(days=self._chance.randrange(6000)), (kin[0], kin[1]),
                {name: self._chance.random() for name in _DRAWN},
            )  # fmt: skip

    def _named(self, of: Mapping[str, Any]) -> Iterator[list[str]]:
        """Yield a name and those of two relatives; nobody is called as somebody else is."""
        everybody = (*of["women"], *of["men"])
        pairs = list(product(everybody, of["families"]))
        self._chance.shuffle(pairs)
        for given, family in pairs:
            others = self._chance.sample(everybody, 2)
            yield [
                f"{family}{one}" if of.get("families_first") else f"{one} {family}"
                for one in (given, *others)
            ]

    def _statement(self, filer: Filer, relations: frozenset[str], year: int) -> Statement:
        said = self._form["statement"]
        chance = Random(filer.number)  # noqa: S311 - the same entries each year
        sections: dict[str, list[Mapping[str, Any]]] = {
            section.name: [] for section in sections_of(FormKind.ANNUAL)
        }
        sections["relatives"] += _relatives(filer, relations, said, chance)
        activity = chance.choice(said["activities"])
        if ACTIVITY in relations:
            rest = {"whose": "self", "paid": False, "approved": chance.random() < 0.8}
            sections["activities"].append({**activity, **rest})
        if filer.luck["own"] < _OWNERS:
            worth = chance.randrange(12, 400) * 100_000
            if year == YEARS[-1] and filer.luck["moved"] < 0.3:
                worth += 250_000
            amount = {"hundredths": worth, "currency": chance.choice(said["currencies"])}
            owner = {"whose": chance.choice(("self", "self", "spouse")), "amount": amount}
            sections["assets"].append({**chance.choice(said["assets"]), **owner})
        read = read_statement(
            {
                "format": "probitas.statement",
                "version": 1,
                "kind": FormKind.ANNUAL.value,
                "language": filer.language,
                "signed_on": f"{year}-04-06",
                "sections": sections,
                "remarks": "",
            }
        )
        if isinstance(read, Refusal):
            raise read.error()
        return read


def _by_luck(filers: Iterable[Filer], name: str) -> Sequence[Filer]:
    return sorted(filers, key=lambda filer: filer.luck[name])


def _relatives(
    filer: Filer, relations: frozenset[str], said: Mapping[str, Any], chance: Random
) -> Iterator[Mapping[str, Any]]:
    """Yield the relatives that somebody declares."""
    employer, post = chance.choice(said["employers"]), chance.choice(said["posts"])
    spouse = {"name": filer.kin[0], "relation": "spouse", "post": post}
    if SPOUSE_ORGANISATION in relations:
        yield {**spouse, "works_for": "organisation"}
    if SPOUSE_UN in relations:
        yield {**spouse, "works_for": "un", "employer": employer}
    other = {"employer": chance.choice(said["employers"]), "works_for": "un"}
    relation = chance.choice(("sibling", "parent", "child", "other"))
    if RELATIVE_UN in relations:
        yield {**other, "name": filer.kin[1], "relation": relation}


__all__ = ["YEARS", "Declared", "Filer", "Filers", "Numbers", "part_of", "published"]
