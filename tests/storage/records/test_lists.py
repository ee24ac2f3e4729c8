# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that lists, counts and Today say what the files say, in any order asked for."""

from __future__ import annotations

import itertools
import random
from dataclasses import replace
from datetime import date, timedelta

import pytest

from core.kinds import Due
from storage.records.check import check_history
from storage.records.kinds import Kinds
from storage.records.lists import AT_MOST, RECENT
from storage.records.records import Records
from tests.cases import in_each
from tests.storage.records.conftest import DIRECTOR, OTHER, Clock
from tests.storage.records.memo import KINDS, LETTER, MEMO, ON, opened, set_field
from tests.storage.records.memo import row as memo_row

STATES = ("enquiry", "review", "closed")
CATEGORIES = ("", "advice", "media")


@pytest.fixture
def office(records):
    """Sixty files of two kinds in several states, and what was put in."""
    rng = random.Random(1)
    made = {}
    with records.transaction():
        for number in range(60):
            kind = rng.choice((MEMO, LETTER))
            said = {
                "title": rng.choice(("Élan", "echo", "Zebra", "äpfel", "omega")) + f" {number}",
                "number": f"EO/{number:03d}",
                "state": rng.choice(STATES),
                "owner": rng.choice((DIRECTOR, OTHER)),
                "category": rng.choice(CATEGORIES),
            }
            if rng.random() < 0.5:
                said["due"] = (ON + timedelta(days=rng.randrange(-20, 40))).isoformat()
            made[records.create(kind, opened(**said))] = {"kind": kind.name, **said}
    return records, made


def test_a_list_shows_what_was_asked_for(office):
    records, made = office
    for kinds in (None, ["memo"], ["letter"], ["memo", "letter"], []):
        for states in (None, ["review"], ["enquiry", "closed"]):
            for owner in (None, DIRECTOR):
                for closed in (None, True, False):
                    expected = {
                        file
                        for file, said in made.items()
                        if (kinds is None or said["kind"] in kinds)
                        and (not states or said["state"] in states)
                        and owner in (None, said["owner"])
                        and closed in (None, said["state"] == "closed")
                    }
                    page = records.list(
                        kinds=kinds, states=states, owner=owner, closed=closed, limit=100
                    )
                    assert {row.file for row in page.rows} == expected
                    assert page.total == len(expected)


@in_each(
    "closed, states, sort",
    itertools.product(
        (None, True, False), (None, ["review", "closed"]), ("changed", "number", "state")
    ),
)
def test_a_list_of_one_category_has_it_alone_in_order_and_counts_it(office, closed, states, sort):
    records, made = office
    asked = {"category": "media", "closed": closed, "states": states, "sort": sort}
    expected = {
        file
        for file, said in made.items()
        if said["category"] == "media"
        and closed in (None, said["state"] == "closed")
        and (not states or said["state"] in states)
    }
    everything = records.list(**asked, limit=100)
    assert {row.file for row in everything.rows} == expected
    shown = [(getattr(row, sort)) for row in everything.rows]
    assert shown == sorted(shown, reverse=True)
    pages = [records.list(**asked, offset=offset, limit=5) for offset in range(0, 30, 5)]
    assert tuple(row for page in pages for row in page.rows) == everything.rows
    assert {page.total for page in pages} == {len(expected)}


def test_a_file_that_is_classed_anew_moves_to_the_other_list(office):
    records, _ = office
    (row, *_) = records.list(category="media").rows
    before = records.list(category="media").total, records.list(category="advice").total
    records.apply(row.file, set_field("category", "advice"))
    after = records.list(category="media").total, records.list(category="advice").total
    assert after == (before[0] - 1, before[1] + 1)
    assert row.file in {r.file for r in records.list(category="advice", limit=100).rows}
    assert check_history(records.vault, KINDS).ok


def test_words_and_facets_narrow_a_list_together(office):
    records, made = office
    expected = {
        file
        for file, said in made.items()
        if said["category"] == "media" and "Zebra" in said["title"]
    }
    assert expected
    found = records.list(text="zebra", facets={"category": "media"}, limit=100)
    assert {row.file for row in found.rows} == expected
    assert found.total == len(expected)
    alone = records.list(facets={"category": "media", "year": "2021"}, limit=3)
    assert alone.total == records.list(category="media").total
    assert len(alone.rows) == 3


@in_each(
    "sort, descending",
    itertools.product(
        ("changed", "number", "title", "state", "opened_on", "next_due"), (False, True)
    ),
)
def test_pages_together_are_the_whole_list_in_order(office, sort, descending):
    records, made = office
    whole = records.list(sort=sort, descending=descending, limit=100).rows
    pages = [
        records.list(sort=sort, descending=descending, offset=start, limit=7).rows
        for start in range(0, 63, 7)
    ]
    assert len(whole) == len(made)
    keys = [getattr(row, sort) or date.max for row in whole]
    paged = [getattr(row, sort) or date.max for page in pages for row in page]
    assert paged == keys
    if sort != "title":
        assert keys == sorted(keys, reverse=descending)


def test_titles_are_sorted_without_regard_to_case_and_accents(records):
    for title in ("zebra", "Élan", "echo", "Äpfel", "ELBOW"):
        records.create(MEMO, opened(title))
    titles = [row.title for row in records.list(sort="title", descending=False).rows]
    assert titles == ["Äpfel", "echo", "Élan", "ELBOW", "zebra"]


def test_counts_follow_every_change(office):
    records, made = office
    rng = random.Random(2)
    for file in rng.sample(list(made), 20):
        state = rng.choice(STATES)
        records.apply(file, set_field("state", state))
        made[file]["state"] = state
    expected = {}
    for said in made.values():
        key = (said["kind"], said["state"], said["state"] == "closed")
        expected[key] = expected.get(key, 0) + 1
    counts = {key: n for key, n in records.counts().items() if key[0] != "office"}
    assert counts == expected


def test_today_shows_what_is_late_what_is_soon_and_who_waits(office):
    records, made = office
    today = records.today(ON)
    due = {f: date.fromisoformat(s["due"]) for f, s in made.items() if s.get("due")
           and s["state"] != "closed"}  # fmt: skip
    assert {d.row.file for d in today.overdue} == {f for f, d in due.items() if d < ON}
    soon = {f for f, d in due.items() if ON <= d <= ON + timedelta(days=14)}
    assert {d.row.file for d in today.due_soon} == soon
    assert [d.due_on for d in today.overdue] == sorted(d.due_on for d in today.overdue)
    assert len(today.recent) == RECENT
    assert today.waiting_for_me == ()
    file = next(iter(made))
    records.apply(file, set_field("waiting_for", [OTHER]))
    assert [row.file for row in records.today(ON, OTHER).waiting_for_me] == [file]
    assert records.today(ON, DIRECTOR).waiting_for_me == ()
    assert records.today(ON).recent[0].file == file


def test_a_closed_file_is_never_due(records):
    file = records.create(MEMO, opened("Late", due="2021-01-01"))
    assert len(records.today(ON).overdue) == 1
    records.apply(file, set_field("state", "closed"))
    assert records.today(ON).overdue == ()
    assert records.list().rows[0].next_due is None


def test_a_list_names_the_clock_that_is_next_and_none_that_merely_passes(records):
    kind = replace(MEMO, name="dated", row=_with_clocks)
    records = Records(records.vault, now=Clock(), kinds=Kinds((kind,)))
    for due, *next_ in (
        ("2021-06-01", date(2021, 6, 1), "answer"),
        ("2021-01-05", date(2021, 1, 5), "answer"),  # the day on which another passes
        (None, None, ""),
    ):
        records.create(kind, opened("Dated", due=due))
        (row, *_) = records.list(sort="changed").rows
        assert [row.next_due, row.next_clock] == next_
    assert {due.clock for due in records.today(ON).overdue} == {"answer"}


def test_what_merely_passed_is_never_overdue_and_is_told_for_a_fortnight(records):
    kind = replace(MEMO, name="dated", row=_with_clocks)
    records = Records(records.vault, now=Clock(), kinds=Kinds((kind,)))
    records.create(kind, opened("Dated", due=None))
    for day, told in (
        (date(2021, 1, 5), False),
        (date(2021, 1, 6), True),
        (date(2021, 1, 19), True),
        (date(2021, 1, 20), False),
    ):
        today = records.today(day)
        assert [d.clock for d in today.passed] == ["contract_end"] * told, day
        assert today.overdue == ()
    assert [d.clock for d in records.today(date(2021, 1, 5)).due_soon] == ["contract_end"]


def _with_clocks(memo):
    passed = Due("contract_end", date(2021, 1, 1), date(2021, 1, 5), "memo 2")
    row = memo_row(memo)
    return replace(row, due=(passed, *row.due))


def test_today_is_bounded(records):
    with records.transaction():
        for number in range(AT_MOST + 5):
            records.create(MEMO, opened(f"Late {number}", due="2021-01-01"))
    assert len(records.today(ON).overdue) == AT_MOST


def test_the_office_file_is_in_no_list(records):
    assert records.list().total == 0
    assert records.today(ON).recent == ()
    assert KINDS.listed == ("memo", "letter")
