# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that results are counted from filings as they stand, and open to those behind."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from core.disclosure import STATEMENT
from core.disclosure.published import report
from core.figures.table import TOTAL
from storage.results import count_results, counted, courses, filings_behind, known_years
from tests.bench.offices import found_office
from tests.storage.programme import ON, Programme
from tests.storage.published import DECLARED, FACTS, GRADES, write_cycles

if TYPE_CHECKING:
    from core.disclosure import Filing


@pytest.fixture(scope="module")
def programme(tmp_path_factory):
    """Return a programme with nine filings of 2021 and the totals of 2020."""
    made = Programme(found_office(tmp_path_factory.mktemp("results")))
    with made.records.transaction():
        made.run()
    yield made
    made.records.close()


@pytest.fixture(scope="module")
def found(programme):
    return count_results(programme.records, (2020, 2021), ON)


def filings_of(programme: Programme) -> list[Filing]:
    page = programme.records.list(kinds=[STATEMENT.name], limit=100)
    return [programme.records.load(row.file).case for row in page.rows]


def column(table, year: str = "2021") -> dict[str, int]:
    return {row: table.number(row, year) for row in table.rows.shown if table.number(row, year)}


def test_filings_count_as_they_stand(found):
    assert found.compliance.number("2021") == 8
    assert found.compliance.number("2021", "yes") == 6
    assert column(found.filing) == {"in_time": 6, "late": 1, "missing": 1, "exempt": 1}
    assert column(found.composition) == {
        "international_professional": 4, "national_officer": 1, "general_service": 2, "other": 1,
        "of_which_directors": 2,
    }  # fmt: skip
    assert column(found.outcomes) == {"nothing_to_declare": 4, "no_conflict": 2, "open": 1}
    assert column(found.declared) == {
        "yes": 7, "spouse_organisation": 1, "relative_un": 2, "activity": 2,
    }  # fmt: skip
    assert column(found.verification) == {"open": 1}


def test_who_may_still_file_or_be_reviewed_has_not_failed_to_comply(programme, found):
    assert (found.compliance.number("2021", "no"), found.compliance.number("2021", "not_yet")) == (
        0,
        2,
    )
    states = {
        programme.records.load(file).case.state.value
        for file in filings_behind(programme.records, found.compliance, "2021", "not_yet")
    }
    assert states == {"not_started", "filed"}
    told = report(found, programme.records.office, ON, whole=True)
    assert any(
        "The cycle of 2021 is not closed yet" in r for r in told.said(found.compliance, "en")
    )


def test_every_number_opens_as_many_filings_as_it_says(programme, found):
    opened = 0
    for table in found.tables:
        for row in table.rows.lines:
            for shown in table.columns.lines:
                number = table.number(row, shown)
                in_2020 = "2020" in (row, shown)
                behind = filings_behind(programme.records, table, row, shown)
                if table.rows.total or row != TOTAL:
                    assert len(behind) == (0 if in_2020 else number), (table.name, row, shown)
                    opened += bool(behind)
    assert opened > 40


def test_what_opens_is_what_was_counted(programme, found):
    def grades(table, row):
        files = filings_behind(programme.records, table, row, "2021")
        return sorted(programme.records.load(file).case.filer.grade for file in files)

    assert grades(found.composition, "of_which_directors") == ["D-1", "D-2"]
    assert grades(found.composition, "international_professional") == ["D-1", "D-2", "P-4", "P-5"]
    assert grades(found.declared, "activity") == ["G-6", "P-4"]
    assert grades(found.filing, "late") == ["P-5"]
    assert grades(found.filing, "exempt") == ["P-3"]


def test_counts_are_those_of_the_filings_read_one_by_one(programme, found):
    cases = [case for case in filings_of(programme) if case.state != "closed"]
    assert found.filing.number("late", "2021") == sum(bool(case.late) for case in cases)
    assert found.compliance.number("2021", "yes") == sum(case.complied for case in cases)
    declared = Counter(name for case in cases if case.latest for name in case.latest.declared)
    assert {name: n for name, n in column(found.declared).items() if name != "yes"} == declared


def test_a_year_without_filings_counts_by_its_totals_and_opens_none(programme, found):
    assert found.entered == (2020,)
    assert found.courses[2020].source == "Report"
    assert found.compliance.number("2020", "yes") == 1626
    assert found.composition.number("of_which_directors", "2020") == 150
    assert known_years(programme.records) == [2020, 2021]


def test_progress_is_told_by_the_days_on_which_statements_came(programme, found):
    assert found.progress.number("2021-04-04", "filed") == 6
    assert found.progress.number("2021-05-09", "filed") == 7
    assert found.progress.number("2021-05-30", "reviewed") == 0
    assert found.progress.number("2021-06-06", "reviewed") == 6
    assert found.by_target == {"filing": 6}
    files = filings_behind(programme.records, found.progress, "2021-05-09", "filed")
    assert len(files) == 7


def test_a_filing_that_is_hidden_from_who_looks_is_in_no_number(programme):
    records = programme.records
    (first, *_) = records.list(kinds=[STATEMENT.name], limit=1).rows
    before = counted(records)
    db = records.vault.db
    (number,) = db.query("SELECT no FROM file_row WHERE file = ?", (first.file,))[0]
    with pytest.raises(ZeroDivisionError), records.transaction():
        db.execute("INSERT INTO hidden_row (file, officer) VALUES (?, ?)", (number, records.me))
        after = counted(records)
        assert sum(c[-1] for c in after.filings.cells) == sum(
            c[-1] for c in before.filings.cells
        ) - 1  # fmt: skip
        raise ZeroDivisionError


def test_a_table_of_something_else_is_refused(programme, found):
    rows = replace(found.filing.rows, facet="grade")
    with pytest.raises(ValueError, match="something else"):
        filings_behind(programme.records, replace(found.filing, rows=rows), "in_time", "2021")


def test_courses_tell_targets_and_length(programme):
    (before, cycle) = courses(programme.records)
    assert (before.year, cycle.year) == (2020, 2021)
    assert cycle.targets == {"filing": date(2021, 4, 30)}
    assert cycle.months is None


@pytest.mark.soak
def test_the_published_results_come_out_of_a_vault_with_every_filing(tmp_path):
    made = Programme(found_office(tmp_path))
    write_cycles(made, {year: sum(grades.values()) for year, grades in GRADES.items()})
    found = count_results(made.records, (2020, 2021), ON)
    told = report(found, made.records.office, ON, whole=True)
    assert [
        [int(year), found.compliance.number(year), float(told.rates["table_3"].by[year])]
        for year in found.compliance.rows.values
    ] == FACTS["compliance_by_year"]
    counts = FACTS["composition_2021_counts"]
    assert [found.composition.number(row, "2021") for row in found.composition.rows.shown] == [
        counts["international_professional_incl_directors"], counts["national_officer"],
        counts["general_service"], counts["directors_of_which"],
    ]  # fmt: skip
    for year, declared in DECLARED.items():
        assert {n: found.declared.number(n, str(year)) for n in declared} == declared
    assert found.outcomes.number("potential_conflict", "2021") == 17
    assert found.verification.number("cleared", "2021") == 67
    behind = filings_behind(made.records, found.outcomes, "potential_conflict", "2021")
    assert len(behind) == 17
    made.records.close()
