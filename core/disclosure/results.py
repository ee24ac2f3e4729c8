# SPDX-License-Identifier: Apache-2.0
"""Owns the results of the disclosure programme: which tables there are, and what each counts.

Source: the published report for 2021, Table 3 and the text around it
(`resources/facts/ethics_office_2021.json`, `disclosure`); `domain.md` 4.

**From facets.** Statements are not opened: what is counted of one stands in its facets, which
outlive its content. Of a cycle whose statements were never in the vault, the totals count that
were entered for it, with their source.

**Parts of a whole.** Whoever prints directors beside the professionals that they are part of prints
108.6 per cent. A table here has its parts once; what is counted once more stands below the total
as "of which", and the policy says which way the office tells its directors.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from core.disclosure.declared import DECLARED
from core.disclosure.facts import OUTCOMES
from core.disclosure.grades import GROUPS
from core.figures.table import Axis, Table, tabulate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from core.figures.table import Cube

    Counts = Iterable[tuple[Mapping[str, str], int]]
    """How many filings there are with which facets."""

COUNTED = (
    "year", "required", "complied", "filing", "group", "outcome", "drawn", "verification",
    "filed_on", "reviewed_on",
)  # fmt: skip
"""The facets along which filings are counted, each filing with one value of each: `storage.results`
makes them of those that it has. What is not decided is `OPEN`, a grade in no group `OTHER`."""
IN_SERIES = 11
"""The years of Table 3."""
FILED = ("in_time", "late")
"""What a filing may say of when its statement came, if it did."""
DIRECTOR, PROFESSIONAL = "director", "international_professional"
OF_WHICH = "disclosure_directors_of_which"
"""The parameter of the policy that counts directors among the international professionals."""
OPEN, OTHER = "open", "other"
"""What is not decided yet; a grade that the policy puts in no group."""
NOT_YET = "not_yet"
"""A filing that is not closed and may still be filed and reviewed: nobody failed to comply."""
STEPS = {"filed": "filed_on", "reviewed": "reviewed_on"}
"""What is told week by week, and the facet that says on which day."""
_STAGES = {"filing": "filed", "review": "reviewed"}
"""The stages that filings go through one by one."""
_REQUIRED = {"required": "yes"}
_MOST_WEEKS = 80
"""So many are shown of a cycle that was never closed."""
_MONTH = 30.436875
"""Days, on the average."""


@dataclass(frozen=True)
class Course:
    """A cycle as it went."""

    year: int
    """The year in which statements were filed."""
    covers: date | None = None
    opened_on: date | None = None
    targets: Mapping[str, date] = field(default_factory=dict)
    """By stage."""
    reached: Mapping[str, date] = field(default_factory=dict)
    """By stage."""
    totals: Mapping[str, int] = field(default_factory=dict)
    """Entered: `required`, `complied`, and others as `<facet>/<value>`, such as `group/director`.
    They count where the vault has no filing of the cycle."""
    source: str = ""
    """Where the totals are from."""

    @property
    def months(self) -> int | None:
        """How long the cycle took, in months; None while it is not closed."""
        closed = self.reached.get("closing")
        if self.opened_on is None or closed is None:
            return None
        return round(((closed - self.opened_on).days + 1) / _MONTH)

    def counts(self, facet: str) -> Iterator[tuple[Mapping[str, str], int]]:
        """Yield the totals that say something of a facet."""
        year = {"year": str(self.year)}
        if facet == "complied":
            complied = self.totals.get("complied", 0)
            missing = self.totals.get("required", 0) - complied
            yield {**year, **_REQUIRED, "complied": "yes", "filing": ""}, complied
            yield {**year, **_REQUIRED, "complied": "no", "filing": ""}, missing
        for key, number in self.totals.items():
            name, _, value = key.partition("/")
            if name == facet and value:
                yield (
                    {**year, **_REQUIRED, "filing": "in_time", "drawn": "yes", facet: value},
                    number,
                )


@dataclass(frozen=True)
class Results:
    """The results of some cycles, as they are published."""

    years: tuple[int, ...]
    courses: Mapping[int, Course]
    """Of all years of Table 3."""
    entered: tuple[int, ...]
    """The years that were counted from totals."""
    of_which: bool
    """Whether directors are counted among the international professionals."""
    compliance: Table
    """Table 3."""
    progress: Table
    """Of the last year: what was filed and reviewed by the end of each week."""
    composition: Table
    filing: Table
    outcomes: Table
    declared: Table
    verification: Table
    by_target: Mapping[str, int]
    """By stage whose target date has come: how many filings of the last year had gone through."""

    @property
    def tables(self) -> tuple[Table, ...]:
        """All of them, in the order of the report."""
        return (
            self.compliance, self.progress, self.filing, self.composition, self.outcomes,
            self.declared, self.verification,
        )  # fmt: skip


@dataclass(frozen=True)
class Counted:
    """What a vault has of filings, counted along facets."""

    filings: Cube
    """Along `COUNTED`."""
    declared: Counts
    """By `year` and `declared`, of those that were filed and required: one may be in several."""

    def days(self, course: Course, step: str) -> Iterator[tuple[date, int]]:
        """Yield on which day how many filings of a cycle went through one of `STEPS`."""
        facet = STEPS[step]
        for facets, number in self.filings.along("year", facet, *_REQUIRED):
            if facets["year"] == str(course.year) and _required(facets) and facets[facet]:
                yield date.fromisoformat(facets[facet]), number


def totals_of(counted: Counted, year: int) -> dict[str, int]:
    """Return what a cycle keeps of its filings when it is closed, as `Course.totals`."""
    numbers = Counter({"required": 0, "complied": 0})
    for facets, number in counted.filings.along(*COUNTED[:-2]):
        if facets["year"] != str(year) or facets["required"] != "yes":
            continue
        numbers["required"] += number
        numbers["complied"] += number if facets["complied"] == "yes" else 0
        told = ["group", "filing"]
        told += ["outcome"] if facets["filing"] in FILED else []
        told += ["verification"] if facets["drawn"] == "yes" else []
        numbers.update({f"{facet}/{facets[facet]}": number for facet in told})
    for facets, number in counted.declared:
        if facets["year"] == str(year):
            numbers[f"declared/{facets['declared']}"] += number
    return dict(numbers)


def results(
    counted: Counted, courses: Iterable[Course], years: Sequence[int], on: date, *, of_which: bool
) -> Results:
    """Return the results of some cycles; Table 3 goes back over `IN_SERIES` of those known."""
    known = {course.year: course for course in courses}
    here = {int(facets["year"]) for facets, _ in counted.filings.along("year", "required")}
    series = sorted(y for y in {*known, *here, *years} if y <= years[-1])[-IN_SERIES:]
    entered = tuple(y for y in series if y not in here and known.get(y, Course(y)).totals)
    totals = [known[year] for year in entered]

    def along(facet: str, *more: str) -> Counts:
        found = counted.filings.along("year", facet, *more)
        return [*found, *(count for course in totals for count in course.counts(facet))]

    declared = [*counted.declared, *(c for course in totals for c in course.counts("declared"))]
    last = known.get(years[-1], Course(years[-1]))
    return Results(
        tuple(years),
        {year: known.get(year, Course(year)) for year in series},
        entered,
        of_which,
        compliance=_compliance(along("complied", "required"), series),
        progress=_progress(counted, last, on),
        composition=composition(along("group", "required"), years, of_which=of_which),
        filing=_filing(along("filing", "required"), years),
        outcomes=_outcomes(along("outcome", "filing", "required"), years),
        declared=_declared(along("filing", "required"), declared, years),
        verification=_verification(along("verification", "drawn"), years),
        by_target={
            stage: sum(n for day, n in counted.days(last, step) if day <= last.targets[stage])
            for stage, step in _STAGES.items()
            if stage in last.targets and last.targets[stage] <= on
        },
    )


def _years(years: Iterable[int]) -> Axis:
    # The same people file again: over years they add up to nobody.
    return Axis("year", tuple(str(year) for year in years), total=False)


def _told(counts: Counts, years: Iterable[int]) -> Axis:
    """Return the years of which there is anything: what nobody counted is not nothing."""
    there = {facets["year"] for facets, _ in counts}
    return _years(year for year in years if str(year) in there)


def _compliance(counts: Counts, years: Iterable[int]) -> Table:
    """Return Table 3; while a cycle is open, who has not complied by then stands apart."""
    told, shown = list(counts), _years(years)
    in_time = any(
        facets["complied"] == NOT_YET and facets["year"] in shown.values and _required(facets)
        for facets, _ in told
    )
    columns = Axis("complied", ("yes", "no", *((NOT_YET,) if in_time else ())))
    return tabulate("table_3", told, shown, columns, _REQUIRED)


def composition(counts: Counts, years: Iterable[int], *, of_which: bool) -> Table:
    """Return who had to file by group of grades: directors apart, or as part of the professionals.

    A grade that is in no group has a row of its own: shares of those in some would not be of all.
    """
    told = [({**facets, "rank": _rank(facets["group"])}, number) for facets, number in counts]
    columns = _told(told, years)
    other = (OTHER,) if any(_counts_as_other(facets, columns) for facets, _ in told) else ()
    if not of_which:
        return tabulate("composition", told, Axis("group", (*GROUPS, *other)), columns, _REQUIRED)
    ranks = tuple(group for group in GROUPS if group != DIRECTOR)
    within = {"of_which_directors": {"rank": PROFESSIONAL, "group": DIRECTOR}}
    rows = Axis("rank", (*ranks, *other), within=within)
    return tabulate("composition", told, rows, columns, _REQUIRED)


def _rank(group: str) -> str:
    return PROFESSIONAL if group == DIRECTOR else group


def _counts_as_other(facets: Mapping[str, str], columns: Axis) -> bool:
    known = _required(facets) and facets["year"] in columns.values
    return known and facets["group"] not in GROUPS


def _required(facets: Mapping[str, str]) -> bool:
    return _REQUIRED.items() <= facets.items()


def _filing(counts: Counts, years: Iterable[int]) -> Table:
    """Return when statements came; who was exempt, or released, stands beside."""
    rows = Axis("filing", (*FILED, "missing"), {"exempt": {"required": "no"}})
    return tabulate("filing", counts, rows, _told(counts, years), _REQUIRED)


def _filed(counts: Counts) -> Counts:
    """Return those that were filed, as such."""
    for facets, number in counts:
        if facets["filing"] in FILED and facets["required"] == "yes":
            yield {**facets, "filed": "yes"}, number


def _outcomes(counts: Counts, years: Iterable[int]) -> Table:
    told = list(_filed(counts))
    waiting = (OPEN,) if any(facets["outcome"] == OPEN for facets, _ in told) else ()
    rows = Axis("outcome", (*OUTCOMES, *waiting))
    return tabulate("outcomes", told, rows, _told(told, years), {**_REQUIRED, "filed": "yes"})


def _declared(counts: Counts, declared: Counts, years: Iterable[int]) -> Table:
    """Return relations and activities among all that was filed; one may declare several."""
    rows = Axis(
        "filed", ("yes",), within={name: {"declared": name} for name in DECLARED}, total=False
    )
    filed = list(_filed(counts))
    told = [({**facets, **_REQUIRED}, number) for facets, number in declared]
    return tabulate("declared", [*filed, *told], rows, _told(filed, years), _REQUIRED)


def _verification(counts: Counts, years: Iterable[int]) -> Table:
    told = [(facets, number) for facets, number in counts if facets["drawn"] == "yes"]
    rows = Axis("verification", ("cleared", "follow_up", OPEN))
    return tabulate("verification", told, rows, _told(told, years), {"drawn": "yes"})


def _progress(counted: Counted, course: Course, on: date) -> Table:
    """Return how many were filed, and reviewed, by the end of each week of a cycle.

    Weeks end on Sunday; the last one is that in which the cycle was closed, or today's. What came
    before the cycle was opened stands with the first.
    """
    done = {step: list(counted.days(course, step)) for step in STEPS}
    known = [day for entries in done.values() for day, _ in entries]
    last = course.reached.get("closing", on)
    weeks = list(_weeks(course.opened_on or min(known), last))[-_MOST_WEEKS:] if known else []
    numbers = {
        (week.isoformat(), step): sum(number for day, number in entries if day <= week)
        for week in weeks
        for step, entries in done.items()
    }
    rows = Axis("until", tuple(week.isoformat() for week in weeks), total=False)
    columns = Axis("step", tuple(done), total=False)
    return Table("progress", rows, columns, {"year": str(course.year), **_REQUIRED}, numbers)


def _weeks(first: date, last: date) -> Iterator[date]:
    """Yield the last days of the weeks from one day to another."""
    end = first + timedelta(days=6 - first.weekday())
    while end < last + timedelta(days=7):
        yield end
        end += timedelta(days=7)
