# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that requests live in vaults like any file, and are counted for who looks."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

import pytest

from core.advice import REQUEST
from core.advice.handling import classify, count_apart, count_as_part
from core.advice.opening import log_request
from core.advice.workflow import Action
from core.casework.entering import add_email
from core.casework.membership import declare_recusal
from core.casework.steps import advance
from core.figures.table import TOTAL
from core.office.changes import adopt_policy
from resources import read_json
from storage.figures import (
    conflicted,
    count_by_month,
    count_in_time,
    count_requests,
    doubtful,
    in_doubt,
    requests_behind,
)
from storage.records.check import check_history
from storage.records.facets import years_of
from tests.core.advice.harness import ANONYMOUS, GIFT, TOLD
from tests.storage.sync.team import ON, Team, code_of, done

if TYPE_CHECKING:
    from core.ids import FileId
    from tests.storage.sync.team import Laptop

LATER = ON + timedelta(days=60)


def log(laptop: Laptop, number: str = "ADV-1", **facts) -> FileId:
    given = GIFT | {"number": number} | facts
    decision = log_request(laptop.records.office, given, by=laptop.officer, on=ON)
    return done(laptop.records.create(REQUEST, decision))


def step(laptop: Laptop, file: FileId, action: Action, on: date = ON, **facts) -> None:
    me = laptop.officer
    done(laptop.records.apply(file, lambda case, _: advance(case, action, facts, by=me, on=on)))


def do(laptop: Laptop, file: FileId, act, **facts) -> None:
    me = laptop.officer
    done(laptop.records.apply(file, lambda case, _: act(case, facts, by=me, on=ON)))


def say(laptop: Laptop, file: FileId, act, other: FileId) -> None:
    """Say how a request counts beside another one."""
    me, facts = laptop.officer, {"file": other, "number": "ADV-1", "reason": "The gift."}
    done(laptop.records.apply(file, lambda case, _: act(case, facts, by=me, on=ON)))


def figures(laptop: Laptop, on: date = ON):
    return count_requests(laptop.records, (2020, 2021), on)


def facets(laptop: Laptop) -> set[tuple[str, ...]]:
    rows = laptop.vault.db.query(
        "SELECT f.file, x.name, x.value FROM facet_row x JOIN file_row f ON f.no = x.file"
    )
    return {tuple(row) for row in rows}


@pytest.fixture
def ada(team) -> Laptop:
    return team["ada"]


@pytest.fixture
def prompt(ada) -> Laptop:
    """Return a laptop of an office whose policy gives seven days to answer."""
    policy = read_json("policy/unicef_sample.json")
    ada.office(lambda office, _: adopt_policy(office, policy, ON))
    assert ada.records.office.profile_on(ON).number("advice_response") == 7
    return ada


def test_a_request_logged_on_one_laptop_reaches_another_and_counts_there_too(team, ada):
    file = log(ada)
    team.exchange("ada", "bo")
    bo = team["bo"]
    assert bo.records.load(file).case.summary == GIFT["summary"]
    assert facets(bo) == facets(ada) != set()
    assert [hit.kind for hit in bo.records.search("supplier")] == ["request"]
    assert figures(bo).table_1.number("confidential_advice", "2021") == 1


def test_a_reviewer_of_disclosures_never_gets_one_and_counts_none(tmp_path):
    team = Team.make(tmp_path, ("ada", "bo", "eve"))
    try:
        file = log(team["bo"])
        team.exchange()
        eve = team["eve"]
        assert team["ada"].records.load(file)
        assert file not in eve.files()
        assert facets(eve) == set()
        assert figures(eve).table_1.number() == 0
        # Not even with the whole vault of somebody else: rows are for who looks.
        assert requests_behind(eve.records, figures(eve).table_1, TOTAL, TOTAL, ON) == ()
    finally:
        team.close()


def test_an_officer_who_asks_the_office_something_is_not_shown_his_own_request(team, ada):
    file = log(team["bo"], name="Ada Director")
    log(team["bo"], "ADV-2")
    team.exchange()
    assert file not in ada.files()
    assert file in team["cy"].files()
    assert [figures(team[name]).table_1.number() for name in ("ada", "bo", "cy")] == [1, 2, 2]


def test_a_recused_officer_s_laptop_gives_a_request_back_with_all_that_counts_it(team, ada):
    file = log(ada)
    team.exchange()
    ada.act(file, declare_recusal, officer=team["bo"].officer, reason="Her sister.")
    team.exchange()
    assert facets(team["bo"]) == set()
    assert figures(team["bo"]).table_1.number() == 0
    assert figures(team["cy"]).table_1.number() == 1
    assert check_history(team["bo"].vault).findings == ()


def test_a_part_is_counted_for_its_whole_and_a_pair_said_apart_is_two(ada):
    whole, part, other = (log(ada, f"ADV-{n}") for n in (1, 2, 3))
    assert figures(ada).table_1.number() == 3
    assert len(in_doubt(ada.records)) == 2
    say(ada, part, count_as_part, whole)
    say(ada, other, count_apart, whole)
    table = figures(ada).table_1
    assert table.number() == 2
    assert requests_behind(ada.records, table, TOTAL, TOTAL, ON) == (whole, other)
    assert in_doubt(ada.records) == ()


def test_the_same_question_again_is_in_doubt_within_two_months_and_a_thread_however_late(ada):
    first, again = log(ada, "ADV-1"), log(ada, "ADV-2", received_on=ON - timedelta(days=60))
    long_ago = log(ada, "ADV-3", received_on=ON - timedelta(days=121))
    log(ada, "ADV-4", subcategory="outside_activities")
    log(ada, "ADV-5", name="Moussa Ba", email="moussa@example.org")
    assert in_doubt(ada.records) == ((again, first),)
    for file in (first, long_ago):
        do(ada, file, add_email, sender="awa@example.org", message_id="1@x")
    assert in_doubt(ada.records) == ((long_ago, first), (again, first))
    years = (ON.year, (ON - timedelta(days=121)).year)
    assert doubtful(ada.records, years) == (long_ago, again, first)
    assert doubtful(ada.records, (1999,)) == ()


def test_what_is_in_conflict_is_named_beside_the_figures_that_count_it(team, ada):
    bo = team["bo"]
    file, other = log(ada, "ADV-1"), log(ada, "ADV-2", subcategory="outside_activities")
    team.exchange("ada", "bo")
    assert conflicted(bo.records, (ON.year,)) == ()
    do(ada, file, classify, category="training")
    do(bo, file, classify, category="media")
    team.exchange("ada", "bo")
    assert conflicted(ada.records, (ON.year,)) == conflicted(bo.records, (ON.year,)) == (file,)
    assert conflicted(ada.records, (ON.year - 1,)) == ()
    assert figures(ada).table_1.number() == 2
    assert other not in conflicted(ada.records, (ON.year,))


def test_the_years_of_what_is_shown_are_offered_the_latest_first(ada):
    assert years_of(ada.records) == []
    for n, day in enumerate((date(2019, 3, 1), date(2021, 3, 1), date(2019, 4, 1))):
        log(ada, f"ADV-{n}", received_on=day)
    assert years_of(ada.records) == ["2021", "2019"]


def test_what_two_laptops_said_differently_of_a_pair_counts_as_two_and_is_shown(team, ada):
    bo = team["bo"]
    whole, part = log(ada, "ADV-1"), log(ada, "ADV-2")
    team.exchange("ada", "bo")
    say(ada, part, count_as_part, whole)
    say(bo, part, count_apart, whole)
    assert (figures(ada).table_1.number(), figures(bo).table_1.number()) == (1, 2)
    team.exchange("ada", "bo")
    assert figures(ada).table_1.number() == figures(bo).table_1.number() == 2
    assert [set(pair) for pair in in_doubt(bo.records)] == [{whole, part}]


def test_a_part_counts_itself_for_an_officer_who_may_not_have_its_whole(team, ada):
    whole, part = log(ada, "ADV-1"), log(ada, "ADV-2")
    say(ada, part, count_as_part, whole)
    ada.act(whole, declare_recusal, officer=team["bo"].officer, reason="Her sister.")
    team.exchange()
    bo = figures(team["bo"]).table_1
    assert requests_behind(team["bo"].records, bo, TOTAL, "2021", ON) == (part,)
    assert requests_behind(ada.records, bo, TOTAL, "2021", ON) == (whole,)


def test_an_answer_counts_as_in_time_late_or_not_yet_on_the_day_that_one_asks(prompt):
    answer = partial(step, prompt, action=Action.ANSWER, answer="No.")
    answer(log(prompt, "ADV-1"), on=ON + timedelta(days=7))
    answer(log(prompt, "ADV-2"), on=ON + timedelta(days=8), late_reason="Leave.")
    waiting = log(prompt, "ADV-3")
    asked = log(prompt, "ADV-4")
    step(prompt, asked, Action.ASK_REQUESTER, question="Which supplier?")
    for number, days, why in (("ADV-5", 2, {}), ("ADV-6", 20, {"late_reason": "Leave."})):
        left = log(prompt, number)
        step(prompt, left, Action.WITHDRAW, on=ON + timedelta(days=days), how="orally", **why)
    log(prompt, "ADV-7", **TOLD)

    def counted(on: date) -> tuple[int, int]:
        table = figures(prompt, on).answers
        return table.number("yes", "2021"), table.number("no", "2021")

    assert counted(ON + timedelta(days=7)) == (1, 2)
    assert counted(LATER) == (1, 3)
    late = requests_behind(prompt.records, figures(prompt, LATER).answers, "no", TOTAL, LATER)
    assert waiting in late and asked not in late


def test_every_number_of_every_table_has_as_many_files_behind_it(ada):
    log(ada, "ADV-1", received_on=date(2020, 12, 31))
    log(ada, "ADV-2", **ANONYMOUS, staff_category="anonymous", gender="group_or_undisclosed")
    log(ada, "ADV-3", category="protection_against_retaliation", subcategory=None)
    log(ada, "ADV-4", location=None, received_on=date(2019, 6, 1))
    told = log(ada, "ADV-5", **TOLD)
    tables = (*figures(ada, LATER).tables, count_by_month(ada.records, 2021, LATER))
    for table in tables:
        for row in (*table.rows.shown, TOTAL):
            for column in (*table.columns.shown, TOTAL):
                behind = requests_behind(ada.records, table, row, column, LATER)
                assert len(behind) == table.number(row, column), (table.name, row, column)
    assert tables[0].number() == 4
    assert tables[-1].number("brought_to_attention", "2021-03") == 1
    behind = requests_behind(ada.records, tables[-1], "brought_to_attention", "2021-03", LATER)
    assert behind == (told,)


def test_a_policy_counts_old_requests_otherwise_and_both_series_are_opened(ada):
    media, advice = log(ada, category="media", subcategory=None), log(ada, "ADV-2")
    told = log(ada, "ADV-3", **TOLD)
    rules = [
        "media=general_information",
        "confidential_advice/gifts_honours_hospitality=confidential_advice/other_conflicts",
    ]
    policy = read_json("policy/unicef_sample.json")
    recounted = {"recounted": {"value": rules, "source": "The office", "mark": "P"}}
    policy = policy | {
        "version": "2",
        "valid_from": LATER.isoformat(),
        "parameters": policy["parameters"] | recounted,
    }
    assert figures(ada).then == ()
    ada.office(lambda office, _: adopt_policy(office, policy, ON))
    assert figures(ada).then == ()  # not yet
    found = figures(ada, LATER)

    def behind(table, row: str) -> tuple[FileId, ...]:
        return requests_behind(ada.records, table, row, "2021", LATER)

    assert behind(found.table_1, "general_information") == (media,)
    assert behind(found.table_1, "media") == ()
    assert behind(found.table_1, TOTAL) == (media, advice, told)
    assert behind(found.figure_2, "other_conflicts") == (advice,)
    table, figure = found.then
    assert behind(table, "media") == (media,)
    assert behind(table, "general_information") == ()
    assert behind(figure, "gifts_honours_hospitality") == (advice,)


def test_the_answers_of_a_month_are_opened_as_well(prompt):
    in_time, late, told = log(prompt, "ADV-1"), log(prompt, "ADV-2"), log(prompt, "ADV-3", **TOLD)
    step(prompt, in_time, Action.ANSWER, answer="No.", on=ON + timedelta(days=2))
    counted = count_in_time(prompt.records, 2021, LATER)
    cell = ("confidential_advice", "2021-03")
    assert (counted.share(*cell), counted.owed(*cell)) == (50, 2)
    assert requests_behind(prompt.records, counted.in_time, *cell, LATER) == (in_time,)
    assert requests_behind(prompt.records, counted.late, *cell, LATER) == (late,)
    assert told not in requests_behind(prompt.records, counted.late, TOTAL, TOTAL, LATER)


def test_facets_that_were_changed_are_found_and_a_rebuilt_index_has_them_again(ada):
    log(ada)
    good = facets(ada)
    ada.vault.db.execute("UPDATE facet_row SET value = 'media' WHERE name = 'category'")
    assert {f.code for f in check_history(ada.vault).findings} == {"records.index_differs"}
    ada.records.rebuild_index()
    assert facets(ada) == good
    assert check_history(ada.vault).findings == ()


def test_today_shows_a_request_whose_answer_is_due_with_its_day_and_its_reason(prompt):
    file = log(prompt)
    (due,) = prompt.records.today(ON).due_soon
    assert (due.row.file, due.row.title, due.clock) == (file, GIFT["summary"], "advice_response")
    assert due.due_on == ON + timedelta(days=7)
    assert "response target" in due.source
    (late,) = prompt.records.today(LATER).overdue
    assert late.row.file == file


def test_a_list_of_cases_has_no_requests(ada):
    log(ada)
    case = ada.open_case()
    rows = ada.records.list(kinds=("retaliation", "prevention")).rows
    assert [row.file for row in rows] == [case]
    assert code_of(ada.records.load, "0" * 32) == "records.file_unknown"
