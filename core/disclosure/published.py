# SPDX-License-Identifier: Apache-2.0
"""Owns the results as they are published: their names, and what is to be known of each table."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from core.disclosure.cycle import STAGES
from core.disclosure.results import NOT_YET, OF_WHICH
from core.figures.report import DAY, Named, Rates, Remark, Report
from core.figures.table import percent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from core.disclosure.results import Course, Results
    from core.office.office import Office

NAME = "results"
RECORDS = "records"
"""The source of totals that a cycle kept of its own filings when it was closed."""
_DIGITS = 1
"""Decimals of a share, as the published report has."""
_NAMES = {
    "complied": "results.complied",
    "filing": "results.filing",
    "group": "results.group",
    "rank": "results.rank",
    "outcome": "results.outcome",
    "filed": "results.filed",
    "verification": "results.verification",
    "step": "results.step",
    "until": DAY,
}


def of_which(office: Office, on: date) -> bool:
    """Tell whether the office counts directors among the international professionals."""
    return office.profile_on(on).flag(OF_WHICH)


def report(found: Results, office: Office, on: date, *, whole: bool) -> Report:
    """Return results as they are handed out: without small cells, unless they stay inside."""
    profile = office.profile_on(on)
    shared = (found.composition, found.filing, found.outcomes, found.declared, found.verification)
    return Report(
        organisation=office.letterhead.organisation,
        office=office.letterhead.office_name,
        policy=profile.key,
        years=found.years,
        counted_on=on,
        tables=tuple(table for table in found.tables if table.numbers),
        names_in=_NAMES,
        in_shares=frozenset(table.name for table in shared),
        smallest=None if whole else profile.number("smallest_cell"),
        rates={found.compliance.name: _compliance(found)},
        remarks={name: tuple(remarks) for name, remarks in _remarks(found).items()},
        name=NAME,
        digits=_DIGITS,
    )


def _compliance(found: Results) -> Rates:
    table = found.compliance
    numbers = {year: (table.number(year, "yes"), table.number(year)) for year in table.rows.values}
    shares = {
        year: percent(yes, all_, _DIGITS) if all_ else None for year, (yes, all_) in numbers.items()
    }
    return Rates(shares, beside=True)


def _remarks(found: Results) -> Mapping[str, Iterable[Remark]]:
    return {
        found.compliance.name: (*_lengths(found), *_so_far(found), *_sources(found)),
        found.progress.name: _stages(found),
        found.composition.name: (Remark("of_which" if found.of_which else "apart"),),
        found.declared.name: (Remark("several"),),
        found.verification.name: _drawn(found),
    }


def _lengths(found: Results) -> Iterator[Remark]:
    months = {str(year): course.months for year, course in found.courses.items()}
    told = {year: number for year, number in months.items() if number is not None}
    if told:
        yield Remark("months", listed=told, counts=False)


def _so_far(found: Results) -> Iterator[Remark]:
    """Yield which years are not over: their rates are of what was reviewed by then."""
    table = found.compliance
    if years := [int(year) for year in table.rows.values if table.number(year, NOT_YET)]:
        yield Remark("so_far", {"years": _span(years)})


def _sources(found: Results) -> Iterator[Remark]:
    """Yield which years were counted from totals, and where these are from."""
    by_source = groupby(found.entered, lambda year: found.courses[year].source)
    for source, years in by_source:
        span = _span(list(years))
        if source == RECORDS:
            yield Remark("kept", {"years": span})
        else:
            yield Remark("entered", {"years": span, "source": source})


def _span(years: list[int]) -> str:
    first, last = years[0], years[-1]
    if first < last and last - first == len(years) - 1:
        return f"{first}–{last}"
    return ", ".join(map(str, years))


def _stages(found: Results) -> Iterator[Remark]:
    """Yield the target date of each stage, when it was reached, and how far it was by then."""
    for stage in STAGES:
        yield from _stage(found, found.courses[found.years[-1]], stage)


def _stage(found: Results, course: Course, stage: str) -> Iterator[Remark]:
    target, reached = course.targets.get(stage), course.reached.get(stage)
    named: dict[str, Named | date] = {"stage": Named(f"stage.{stage}")}
    if target is not None and reached is not None:
        late = "reached_late" if reached > target else "reached"
        yield Remark(late, {**named, "target": target, "reached": reached})
    elif target is not None:
        yield Remark("awaited", {**named, "target": target})
    elif reached is not None:
        yield Remark("reached_alone", {**named, "reached": reached})
    whole = found.compliance.number(str(course.year))
    if target is not None and stage in found.by_target and whole:
        share = percent(found.by_target[stage], whole, _DIGITS)
        yield Remark(f"by_target.{stage}", {"target": target, "share": share})


def _drawn(found: Results) -> Iterator[Remark]:
    for year in found.verification.columns.values:
        if whole := found.compliance.number(year):
            drawn = found.verification.number(column=year)
            yield Remark("drawn", {"year": year, "share": percent(drawn, whole, _DIGITS)})
