# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that records give the published results, and that shares of them add up."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from core.disclosure.printed import share_fault, shares_in
from core.disclosure.published import report
from core.disclosure.results import COUNTED, Counted, Course, results, totals_of
from core.figures.table import TOTAL, Cube
from resources import LANGUAGES, read_json
from tests.core.retaliation.harness import SampleOffice

if TYPE_CHECKING:
    from core.figures.report import Report

FACTS = read_json("facts/ethics_office_2021.json")["disclosure"]
SERIES = [
    (year, required, Decimal(str(rate))) for year, required, rate in FACTS["compliance_by_year"]
]
ON = date(2021, 12, 31)
OFFICE = SampleOffice().office
FILERS = {year: required for year, required, _ in SERIES if year in (2020, 2021)}
GROUPS = {
    2020: {"director": 150, "international_professional": 1003, "national_officer": 371,
           "general_service": 102},
    2021: {"director": 144, "international_professional": 1025, "national_officer": 382,
           "general_service": 126},
}  # fmt: skip
"""2020 is printed in shares alone: these counts give them. In 2021 directors are in the 1,169."""
DECLARED = {
    2020: {"spouse_organisation": 76, "spouse_un": 158, "relative_un": 265, "activity": 78},
    2021: {"spouse_organisation": 59, "spouse_un": 171, "relative_un": 481, "activity": 79},
}
PRINTED = {
    "spouse_organisation": "spouse_works_for_organisation",
    "spouse_un": "spouse_works_for_other_un_or_affiliated",
    "relative_un": "relatives_work_for_other_un_or_affiliated",
    "activity": "outside_activity_or_leadership_role",
}
COURSES = [
    *(
        Course(
            year, date(year - 1, 12, 31),
            totals={"required": required, "complied": round(required * rate / 100)},
            source="Annual report 2021, Table 3",
        )
        for year, required, rate in SERIES
        if year not in FILERS
    ),
    Course(2020, date(2019, 12, 31), date(2020, 1, 1), reached={"closing": date(2021, 1, 31)}),
    Course(
        2021, date(2020, 12, 31), date(2021, 3, 1),
        targets={"filing": date(2021, 4, 30), "closing": date(2021, 10, 31)},
        reached={"filing": date(2021, 5, 7), "closing": date(2021, 10, 31)},
    ),
]  # fmt: skip


def nth(counts: dict[str, int], place: int) -> str:
    for name, size in counts.items():
        if place < size:
            return name
        place -= size
    return ""


def filings(year: int):
    """Yield the facets of each filing of a year as published, along `COUNTED`."""
    drawn = {2020: 65, 2021: 67}[year]
    outcomes = {"potential_conflict": 17, "already_mitigated": 300, "nothing_to_declare": 1000}
    for place in range(FILERS[year]):
        is_drawn = place % 25 == 0 and place // 25 < drawn
        yield (
            str(year), "yes", "yes", "in_time", nth(GROUPS[year], place),
            nth(outcomes, place) or "no_conflict",
            "yes" if is_drawn else "", "cleared" if is_drawn else "open",
            (date(year, 3, 1) + timedelta(days=filed_after(place))).isoformat(),
            date(year, 10, 31).isoformat(),
        )  # fmt: skip


def filed_after(place: int) -> int:
    """Return after how many days the filing of a place came: 77 at once, 100 at last."""
    return 0 if place < 77 else 60 if place < 1577 else 67


@pytest.fixture(scope="module")
def counted() -> Counted:
    """Return every published filing of two years, counted one by one."""
    numbers = Counter(facets for year in FILERS for facets in filings(year))
    declared = [
        ({"year": str(year), "declared": name}, number)
        for year, counts in DECLARED.items()
        for name, number in counts.items()
    ]
    return Counted(Cube(COUNTED, [(*facets, n) for facets, n in numbers.items()]), declared)


@pytest.fixture(scope="module")
def found(counted):
    return results(counted, COURSES, (2020, 2021), ON, of_which=True)


@pytest.fixture(scope="module")
def told(found) -> Report:
    return report(found, OFFICE, ON, whole=True)


def shares(told: Report, table, year: int) -> dict[str, Decimal]:
    return {row: told.share(table, row, str(year)) for row in table.rows.shown}


def test_table_3_is_the_published_series_to_the_digit(found, told):
    rates = told.rates["table_3"].by
    assert [
        (int(year), found.compliance.number(year), rates[year])
        for year in found.compliance.rows.values
    ] == SERIES
    assert found.entered == tuple(range(2011, 2020))


def test_table_3_goes_back_eleven_years_from_the_last_that_is_told(counted):
    older = [Course(year, totals={"required": 9, "complied": 9}) for year in (2009, 2010)]
    table = results(counted, [*older, *COURSES], (2020, 2021), ON, of_which=True).compliance
    assert table.rows.values == tuple(str(year) for year in range(2011, 2022))
    table = results(counted, [*older, *COURSES], (2020,), ON, of_which=True).compliance
    assert table.rows.values == tuple(str(year) for year in range(2010, 2021))


def test_what_was_entered_as_totals_is_said_with_its_source(found, told):
    said = told.said(found.compliance, "en")
    assert said == (
        "Length of the cycle in months: 2020: 13; 2021: 8.",
        "The figures of 2011–2019 were entered as totals. Source: Annual report 2021, Table 3.",
    )


def test_what_a_cycle_keeps_gives_the_same_results_without_its_filings(counted, found):
    kept = [
        Course(year, totals=totals_of(counted, year), source="records") for year in (2020, 2021)
    ]
    nothing = Counted(Cube(COUNTED, []), [])
    again = results(nothing, kept, (2020, 2021), ON, of_which=True)
    for name in ("composition", "filing", "outcomes", "declared", "verification"):
        before, after = getattr(found, name), getattr(again, name)
        for row in before.rows.lines:
            for year in ("2020", "2021"):
                assert after.number(row, year) == before.number(row, year), (name, row)
    assert again.compliance.number("2021", "yes") == 1677
    told = report(again, OFFICE, ON, whole=True).said(again.compliance, "en")
    assert told == (
        "The figures of 2020–2021 are the totals that were kept when the cycle was closed.",
    )


def test_statements_count_where_there_are_any_whatever_totals_were_entered(counted, found):
    courses = [
        replace(course, totals={"required": 9, "complied": 9}) if course.year == 2021 else course
        for course in COURSES
    ]
    again = results(counted, courses, (2020, 2021), ON, of_which=True)
    assert again.compliance.numbers == found.compliance.numbers


def test_directors_of_which_are_told_once_more_and_the_shares_add_up(found, told):
    table, printed = found.composition, FACTS["composition_2021_percent"]
    of_2021 = shares(told, table, 2021)
    assert {name: float(share) for name, share in of_2021.items()} == {
        "international_professional": printed["international_professional_incl_directors"],
        "national_officer": printed["national_officer"],
        "general_service": printed["general_service"],
        "of_which_directors": printed["directors_of_which"],
    }
    counts = FACTS["composition_2021_counts"]
    assert table.number("of_which_directors", "2021") == counts["directors_of_which"]
    assert table.number("international_professional", "2021") == 1169
    assert sum(of_2021[row] for row in table.rows.values) == 100
    assert "among the international professional staff" in told.said(table, "en")[0]


def test_directors_apart_give_the_shares_printed_for_2020(counted):
    apart = results(counted, COURSES, (2020, 2021), ON, of_which=False)
    told = report(apart, OFFICE, ON, whole=True)
    of_2020 = shares(told, apart.composition, 2020)
    printed = FACTS["composition_2020_percent"]
    assert {name.removesuffix("s"): share for name, share in printed.items()} == {
        name: float(share) for name, share in of_2020.items()
    }
    assert sum(of_2020.values()) == sum(shares(told, apart.composition, 2021).values()) == 100
    assert told.said(apart.composition, "en")[0].startswith("Directors are counted apart")


def test_a_grade_in_no_group_has_a_row_so_that_shares_are_of_all(counted):
    odd = ("2021", "yes", "yes", "in_time", "other", "no_conflict", "", "open", "", "", 3)
    more = replace(counted, filings=Cube(COUNTED, [*counted.filings.cells, odd]))
    table = results(more, COURSES, (2021,), ON, of_which=True).composition
    assert table.number("other", "2021") == 3
    assert table.number(TOTAL, "2021") == 1680


@pytest.mark.parametrize("year", [2020, 2021])
def test_the_published_relations_and_activities_come_out(found, told, year):
    printed = FACTS[f"declared_{year}_percent"]
    of_year = shares(told, found.declared, year)
    assert {PRINTED[name]: float(of_year[name]) for name in PRINTED} == printed
    assert found.declared.number("yes", str(year)) == FILERS[year]
    for name, number in DECLARED[year].items():
        assert found.declared.number(name, str(year)) == number


def test_outcomes_and_verification_are_the_published_ones(found, told):
    of_2021 = shares(told, found.outcomes, 2021)
    printed = FACTS["outcome_2021_percent"]
    assert of_2021["potential_conflict"] == printed["potential_conflict_guidance_issued"]
    assert 100 - of_2021["potential_conflict"] == printed["nothing_to_declare_or_already_mitigated"]
    assert sum(of_2021.values()) == 100
    assert found.outcomes.number("potential_conflict", "2021") == 17
    table, drawn = found.verification, FACTS["verification_2021"]
    assert table.number(TOTAL, "2021") == table.number("cleared", "2021") == drawn["count"]
    assert "2021: 4.0 per cent" in told.said(table, "en")[1]


def test_progress_adds_up_week_by_week_and_is_held_against_the_target_dates(found, told):
    table = found.progress
    first, *_, last = table.rows.values
    assert (first, last) == ("2021-03-07", "2021-10-31")
    assert [table.number(week, "filed") for week in (first, "2021-05-02", "2021-05-09", last)] == [
        77, 1577, 1677, 1677,
    ]  # fmt: skip
    assert table.number("2021-10-24", "reviewed") == 0
    assert table.number(last, "reviewed") == 1677
    said = [sentence.replace("\u00a0", " ") for sentence in told.said(table, "en")]
    assert said[0] == "Filing: target 30 April 2021, reached late, on 7 May 2021."
    assert said[1] == "By 30 April 2021, 94.0 per cent of the statements had been filed."
    assert said[2] == "Closing: target 31 October 2021, reached on 31 October 2021."


def test_a_number_of_progress_names_the_records_behind_it(found):
    behind = found.progress.behind("2021-03-07", "filed")
    assert behind["until"] == ("2021-03-07",)
    assert behind["step"] == ("filed",)
    assert behind["year"] == ("2021",)


def test_a_cycle_that_was_never_closed_has_no_endless_weeks(counted):
    open_ = [Course(2021, opened_on=date(2001, 1, 1))]
    table = results(counted, open_, (2021,), ON, of_which=True).progress
    assert len(table.rows.values) == 80
    assert table.rows.values[-1] == "2022-01-02"
    assert table.number(table.rows.values[0], "filed") == 0


def test_how_many_were_filed_by_a_day_is_told_when_the_day_has_come(counted):
    before = results(counted, COURSES, (2020, 2021), date(2021, 4, 29), of_which=True)
    assert "filing" not in before.by_target
    assert "filing" in results(counted, COURSES, (2020, 2021), ON, of_which=True).by_target


def test_outside_the_office_small_numbers_are_out_and_the_published_rates_are_not(counted):
    late = [(*facets[:3], "late", *facets[4:]) for facets in list(filings(2021))[:3]]
    cells = Counter([*late, *list(filings(2021))[3:]])
    few = replace(counted, filings=Cube(COUNTED, [(*f, n) for f, n in cells.items()]))
    found = results(few, COURSES, (2021,), ON, of_which=True)
    outside = report(found, OFFICE, ON, whole=False)
    assert outside.number(found.filing, "late", "2021") is None
    assert outside.number(found.filing, "in_time", "2021") is None  # else it gives them away
    assert outside.number(found.filing, TOTAL, "2021") == 1677
    # Three did not comply in 2012; the series is printed all the same.
    assert outside.number(found.compliance, "2012", "no") is None
    assert outside.rates["table_3"].by["2012"] == Decimal("99.9")


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_has_a_name_in_each_language(told, language):
    for table in told.tables:
        assert "{" not in told.title(table, language) + "".join(told.said(table, language))
        named = [told.row_name(table, row, language) for row in table.rows.lines]
        named += [told.column_name(table, column, language) for column in table.columns.lines]
        raw = {*table.rows.shown, *table.columns.shown} - {str(year) for year in range(2011, 2022)}
        assert not {name.replace("_", " ") for name in raw} & set(named), table.name


def test_the_printed_shares_of_2021_are_found_to_be_108_6():
    printed = {k: Decimal(str(v)) for k, v in FACTS["composition_2021_percent"].items()}
    fault = share_fault(printed)
    assert fault is not None
    assert (fault.total, fault.twice) == (Decimal("108.6"), "directors_of_which")
    fine = {k: Decimal(str(v)) for k, v in FACTS["composition_2020_percent"].items()}
    assert share_fault(fine) is None


@pytest.mark.parametrize(
    "text",
    [
        "8.6 per cent directors, 69.7% professionals, 22.8 % national and 7.5 per cent general.",
        "8,6\u00a0% de directeurs, 69,7\u00a0%, 22,8 pour cent et 7,5\u00a0%",
        "директора 8,6 процента, 69,7 процента, 22,8 %, 7,5 %",
        "主任占8.6%，专业人员69.7％，22.8%，7.5%",
        "8.6 في المائة، 69٫7٪، 22.8٪، 7.5٪",
    ],
)
def test_shares_are_read_out_of_a_text_and_the_one_that_is_in_another_is_named(text):
    fault = share_fault(shares_in(text))
    assert fault is not None
    assert fault.total == Decimal("108.6")
    assert fault.twice in ("8.6", "8,6")


@pytest.mark.parametrize(
    ("text", "total"),
    [("33 %, 33 %", 33), ("50 % and 30.5 %", Decimal("80.5")), ("1,234 % of 2021", 0)],
)
def test_other_faults_have_no_culprit(text, total):
    fault = share_fault(shares_in(text))
    if total:
        assert fault is not None and (fault.total, fault.twice) == (total, "")


@pytest.mark.parametrize("text", ["", "no shares, 2021", "33 %, 34 %, 32.9 %", "99.5 %, 0.5 %"])
def test_shares_that_can_be_of_one_whole_are_no_fault(text):
    assert share_fault(shares_in(text)) is None
