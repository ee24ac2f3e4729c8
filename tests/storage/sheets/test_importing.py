# SPDX-License-Identifier: Apache-2.0
"""Taking a register over: what becomes of its rows, all or nothing, once."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date

import pytest

from core.advice.clocks import answered_in_time, timeliness
from core.advice.columns import sought
from core.advice.workflow import State
from core.casework.breaches import breaches
from core.errors import UserError
from core.tabular.columns import Meaning
from storage.records.check import check
from storage.sheets.errors_csv import errors_csv
from storage.sheets.importing import dry_run, take_over
from storage.sheets.remembered import read_meaning, remembered, write_meaning
from storage.sheets.table import table_of
from tests.storage.sheets.files import GOOD, HEADER, delimited, xlsx

ON = date(2026, 11, 21)
CLOSED = (*HEADER, "Closed")
ENDED = (*CLOSED, "Outcome", "Referred to")


def cases(records):
    return {
        case.number: case
        for row in records.list(kinds=("request",), limit=100).rows
        for case in (records.load(row.file).case,)
    }


def line(number, **facts):
    names = [name.lower().replace("-", "") for name in HEADER]
    known = dict(zip(names, GOOD, strict=True)) | {"number": number} | facts
    return tuple(known[name] for name in names)


def ended(number, answered, closed, *outcome):
    return (*line(number, answered=answered), closed, *outcome)


def test_what_was_withdrawn_lapsed_or_referred_is_taken_over_as_that(records):
    answered, closed = date(2021, 3, 3), date(2021, 3, 5)
    table = table_of(
        xlsx(
            ended("A-1", None, closed, "Withdrawn", None),
            ended("A-2", None, date(2021, 4, 30), "No reply", None),
            ended("A-3", answered, closed, "Referred", "HR"),
            ended("A-4", answered, None, None, "Ombudsman"),
            ended("A-5", answered, closed, "Answered", None),
            ended("A-6", answered, None, "Referred", None),
            header=ENDED,
        )
    )
    take_over(records, table, on=ON)
    found = cases(records)
    assert {number: (case.state, case.outcome) for number, case in found.items()} == {
        "A-1": (State.CLOSED, "withdrawn"),
        "A-2": (State.CLOSED, "lapsed"),
        "A-3": (State.CLOSED, "referred"),
        "A-4": (State.REFERRED, ""),
        "A-5": (State.CLOSED, "answered"),
        "A-6": (State.REFERRED, ""),
    }
    assert [found[f"A-{n}"].referrals[0].to for n in (3, 4, 6)] == [
        "human_resources", "ombudsman", "other",
    ]  # fmt: skip
    assert found["A-3"].referrals[0].disclosed == ""  # what nobody wrote down stays unsaid
    assert not any(case.conflicts or breaches(case) for case in found.values())
    # A hand-over in its time is an answer in time; whoever gave up was owed none in the end.
    assert [timeliness(found[f"A-{n}"]) for n in (1, 2, 3)] == ["", "", "yes"]
    assert check(records.vault).ok


@pytest.mark.parametrize(
    ("answered", "closed", "outcome", "to"),
    [
        (None, None, "Withdrawn", None),
        (date(2021, 3, 3), date(2021, 3, 5), "Withdrawn", None),
        (date(2021, 3, 3), None, "Lapsed", None),
        (None, date(2021, 3, 5), "Referred", "HR"),
        (None, None, None, "HR"),
        (date(2021, 3, 3), None, "Noted", None),
        (date(2021, 3, 3), None, "Answered", "HR"),
    ],
)
def test_an_outcome_that_does_not_go_with_the_days_is_said_at_its_column(
    records, answered, closed, outcome, to
):
    sound = ended("A-1", date(2021, 3, 3), None, "Referred", "HR")
    table = table_of(xlsx(sound, ended("A-2", answered, closed, outcome, to), header=ENDED))
    run = dry_run(records, table, on=ON)
    names = [(p.refusal.code, p.name) for p in run.plan.problems]
    assert names == [("sheets.outcome_misfit", "Outcome" if outcome else "Referred to")]


def test_a_column_of_that_name_with_other_words_is_left_out(records):
    lines = [(*line(f"A-{n}"), None, word, None) for n, word in enumerate(("see file", "tbd"))]
    run = dry_run(records, table_of(xlsx(*lines, header=ENDED)), on=ON)
    assert run.plan.ready
    assert "Outcome" not in run.survey.meaning.columns


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        (("Gifts", "Outside activities", ""), "subcategory"),
        (("Gifts", "A pen from a supplier", "A lunch"), "summary"),
        (("", "", ""), "summary"),
    ],
)
@pytest.mark.parametrize("name", ["Topic", "Sujet", "Тема", "主题"])
def test_a_topic_is_a_word_of_the_list_where_it_has_words_of_it(records, name, words, fact):
    header = tuple(name if one == "Sub-category" else one for one in HEADER)
    lines = [line(f"A-{n}", subcategory=word) for n, word in enumerate(words)]
    survey = dry_run(records, table_of(xlsx(*lines, header=header)), on=ON).survey
    assert survey.meaning.columns[name] == fact


def test_a_word_of_signs_alone_is_a_word_that_nobody_knows_and_dashes_are_none(records):
    lines = [line("A-1", category="???"), line("A-2", gender="–"), line("A-3", gender="n/a")]
    run = dry_run(records, table_of(xlsx(*lines)), on=ON)
    assert run.survey.unknown == {"category": {"???": 1}}
    assert [(p.row, p.name, p.refusal.code) for p in run.plan.problems] == [
        (2, "Category", "sheets.word_unknown")
    ]
    said = {"category": {"???": "media"}}
    told = replace(run.survey.meaning, words=said)
    again = dry_run(records, table_of(xlsx(*lines)), told, on=ON)
    assert again.survey.unknown == {}
    assert [p.name for p in again.plan.problems] == ["Sub-category"], "of the media has none"


def counted(records):
    tables = ("event", "payload", "file_row", "snapshot", "facet_row", "series", "draft")
    return [records.vault.db.query_value(f"SELECT count(*) FROM {name}") for name in tables]


def test_a_request_stands_where_the_register_left_it(records):
    table = table_of(
        xlsx(
            (*line("A-1"), date(2021, 3, 9)),
            (*line("A-2"), None),
            (*line("A-3", answered=None), None),
            (*line("A-4", answered=date(2021, 3, 20)), None),
            (*line("A-5", category="For information", subcategory=None, answered=None), None),
            (
                *line("A-6", category="For information", subcategory=None, answered=None),
                date(2021, 3, 2),
            ),
            header=CLOSED,
        )
    )
    taken = take_over(records, table, on=ON)
    found = cases(records)
    assert len(taken.files) == 6
    assert {number: case.state for number, case in found.items()} == {
        "A-1": State.CLOSED,
        "A-2": State.ANSWERED,
        "A-3": State.OPEN,
        "A-4": State.ANSWERED,
        "A-5": State.NOTED,
        "A-6": State.CLOSED,
    }
    assert [answered_in_time(found[f"A-{n}"]) for n in (1, 3, 4, 5)] == [True, None, False, None]
    assert (found["A-1"].outcome, found["A-6"].outcome) == ("answered", "noted")
    assert not any(case.conflicts or breaches(case) for case in found.values())
    first = found["A-1"]
    assert (first.opened_on, first.first_answered_on) == (date(2021, 3, 1), date(2021, 3, 3))
    assert (first.principal.name, first.summary, first.classes.gender) == (
        "Awa Diallo", "A gift", "woman",
    )  # fmt: skip
    assert first.imported == table.sha256
    assert check(records.vault).ok


def test_the_same_file_adds_nothing_however_often(records):
    data = xlsx(line("A-1"), line(None), line(None, name=None), line(None, name=None))
    assert len(take_over(records, table_of(data), on=ON).files) == 4
    before = counted(records)
    again = take_over(records, table_of(data), on=ON)
    assert (again.files, again.repeats) == ((), 4)
    assert counted(records) == before


def test_another_file_with_the_same_requests_adds_those_that_are_new(records):
    take_over(records, table_of(xlsx(line("A-1"), line(None, summary="Travel"))), on=ON)
    other = delimited(
        line("a 1"), line("", summary="TRAVEL"), line("", summary="Travel", name="Bo"), line("A-2")
    )
    run = dry_run(records, table_of(other), on=ON)
    assert [repeat.refusal.code for repeat in run.plan.repeats] == [
        "sheets.number_known", "sheets.request_known",
    ]  # fmt: skip
    assert len(take_over(records, table_of(other), on=ON).files) == 2


def test_one_error_and_nothing_is_taken_over(records):
    before = counted(records)
    table = table_of(xlsx(line("A-1"), line("A-2", category="Zorb"), line("A-3")))
    with pytest.raises(UserError, match=r"sheets\.faulty"):
        take_over(records, table, on=ON)
    assert counted(records) == before


class StoppedError(Exception):
    pass


def test_whoever_stops_it_half_way_has_nothing_half_imported(records):
    table = table_of(xlsx(*(line(f"A-{n}") for n in range(120))))
    before = counted(records)

    def stop(done, _total):
        if done >= 100:
            raise StoppedError

    with pytest.raises(StoppedError):
        take_over(records, table, on=ON, progress=stop)
    assert counted(records) == before
    assert len(take_over(records, table, on=ON).files) == 120
    assert check(records.vault).ok


def test_a_dry_run_writes_nothing_and_says_what_would_come(records):
    before = counted(records)
    table = table_of(xlsx(line("A-1"), line("A-2", category="Media", subcategory=None)))
    plan = dry_run(records, table, on=ON).plan
    assert plan.categories == {"confidential_advice": 1, "media": 1}
    assert plan.years == {"2021": 2}
    assert counted(records) == before


def test_what_a_person_says_of_columns_and_words_is_remembered(records):
    header = ("Wann", "Was", "Wer")
    table = table_of(delimited(("3/4/2021", "Presseanfrage", "Awa"), header=header))
    assert not dry_run(records, table, on=ON).plan.ready
    said = Meaning(
        {"Wann": "received_on", "Was": "category", "Wer": "name"},
        {"category": {"presseanfrage": "media"}},
        {"Wann": "dmy"},
    )
    take_over(records, table, said, on=ON)
    (case,) = cases(records).values()
    assert (case.opened_on, case.classes.category) == (date(2021, 4, 3), "media")
    later = table_of(delimited(("5/4/2021", "PRESSEANFRAGE", "Bo"), header=header))
    assert len(take_over(records, later, on=ON).files) == 1
    kept = remembered(records, sought())
    assert read_meaning(write_meaning(kept), sought()) == kept


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b'{"version": 2}', b'{"version": 1, "columns": {"a": "b"}}', b"\xff", b"[" * 9999,
     b'{"version": 1, "orders": {"a": "x"}}', b'{"version": 1, "words": {"name": {}}}'],
)  # fmt: skip
def test_a_mapping_that_cannot_be_read_is_refused(content):
    with pytest.raises(UserError, match=r"sheets\.mapping"):
        read_meaning(content, sought())


def test_a_request_without_a_number_draws_one_of_its_year(records):
    take_over(records, table_of(xlsx(line(None), line(None, name="Bo"))), on=ON)
    code = next(iter(cases(records))).split("/")[2]
    assert set(cases(records)) == {f"ADV/2021/{code}/000{n}" for n in (1, 2)}


def test_errors_are_listed_by_row_and_column_without_what_the_cells_say(records):
    table = table_of(xlsx(line("A-1", category="Zorb", received="soon"), line("A-2"), line("A-2")))
    listed = errors_csv(dry_run(records, table, on=ON).plan, "en").decode("utf-8-sig")
    rows = [row[:4] for row in csv.reader(io.StringIO(listed))]
    assert rows == [
        ["row", "column", "name", "code"],
        ["2", "B", "Received", "sheets.day_unread"],
        ["2", "C", "Category", "sheets.word_unknown"],
        ["4", "", "", "sheets.row_twice"],
    ]
    assert "Zorb" not in listed


def test_an_assistant_takes_no_register_over(records, monkeypatch):
    from core.office.changes import add_officer
    from core.office.office import Role

    records.apply_office(
        lambda office, _: add_officer(
            office, other, "Bo", "Assistant", Role.ASSISTANT, on=ON, at=records.instance
        )
    )
    monkeypatch.setattr(records, "_slot_officer", other)
    with pytest.raises(UserError, match=r"case\.role"):
        take_over(records, table_of(xlsx(line("A-1"))), on=ON)


other = "0" * 31 + "1"
