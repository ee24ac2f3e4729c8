# SPDX-License-Identifier: Apache-2.0
"""The calendar file: every deadline's day, a code, and nothing that a stranger may not see."""

from __future__ import annotations

from datetime import timedelta

import icalendar
import pytest

from storage.calendar import export_deadlines
from storage.records.access import Act
from storage.records.codes import code_of
from storage.records.deadlines import MOST, Wanted, deadlines
from tests.storage.records.conftest import DIRECTOR, OTHER
from tests.storage.records.memo import LETTER, MEMO, ON, opened, set_field


@pytest.fixture
def office(records):
    """Four files: one long overdue, two due on one day, one for which no clock runs."""
    made = {}
    for title, kind, owner, days in (
        ("Rosa Alvarez", MEMO, DIRECTOR, -30),
        ("Omar Said", MEMO, OTHER, 3),
        ("Ming Li", LETTER, DIRECTOR, 3),
        ("Nobody", MEMO, DIRECTOR, None),
    ):
        due = {} if days is None else {"due": (ON + timedelta(days=days)).isoformat()}
        made[title] = records.create(kind, opened(title, f"EO/{title[:2]}", owner=owner, **due))
    return records, made


def events(content: bytes) -> list[icalendar.Event]:
    return icalendar.Calendar.from_ical(content).walk("VEVENT")


def titles(found) -> list[str]:
    return [one.row.title for one in found]


def test_deadlines_are_those_between_two_days_of_some_kinds_and_of_one_officer(office):
    records, _ = office
    assert titles(deadlines(records, Wanted()))[0] == "Rosa Alvarez"
    assert set(titles(deadlines(records, Wanted(start=ON)))) == {"Omar Said", "Ming Li"}
    assert titles(deadlines(records, Wanted(end=ON))) == ["Rosa Alvarez"]
    assert not deadlines(records, Wanted(start=ON, end=ON + timedelta(days=3)))
    assert titles(deadlines(records, Wanted(kinds=["letter"]))) == ["Ming Li"]
    assert titles(deadlines(records, Wanted(owner=OTHER))) == ["Omar Said"]


def test_the_file_has_a_whole_day_and_a_code_for_each_deadline(office):
    records, made = office
    content, count = export_deadlines(records, Wanted(start=ON))
    day = ON + timedelta(days=3)
    found = events(content)
    assert count == len(found) == 2
    for event in found:
        assert event.decoded("dtstart") == day
        assert not hasattr(event.decoded("dtstart"), "hour")
        assert event.decoded("dtend") == day + timedelta(days=1)
    said = {str(event["summary"]) for event in found}
    assert said == {f"Probitas {code_of(made[who])}" for who in ("Omar Said", "Ming Li")}


def test_the_file_has_all_of_more_deadlines_than_are_shown_at_once(office):
    records, _ = office
    db = records.vault.db
    with db.transaction():
        db.execute_many(
            "INSERT INTO due_row SELECT file, place + ?, clock, started_on, due_on, source, paused"
            " FROM due_row LIMIT 1",
            [(place,) for place in range(1, MOST + 1)],
        )
    assert len(deadlines(records, Wanted())) == MOST
    content, count = export_deadlines(records, Wanted())
    assert count == content.count(b"BEGIN:VEVENT") == MOST + 3


def test_nothing_else_is_in_it(office):
    records, made = office
    content, _ = export_deadlines(records, Wanted())
    allowed = {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "CLASS", "TRANSP"}
    assert {name for event in events(content) for name in event} == allowed
    text = content.decode()
    for secret in ("Rosa", "Omar", "EO/", "answer", "memo", "letter", *made.values()):
        assert secret not in text, secret


def test_it_is_what_other_programs_take(office):
    """RFC 5545: 3.1 the line ends, 3.6 what a calendar says of itself, 3.8.4.7 names apart."""
    content, _ = export_deadlines(office[0], Wanted())
    assert content.startswith(b"BEGIN:VCALENDAR\r\n")
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert content.count(b"\n") == content.count(b"\r\n")
    assert max(map(len, content.split(b"\r\n"))) <= 75
    calendar = icalendar.Calendar.from_ical(content)
    assert calendar["version"] == "2.0"
    names = [str(event["uid"]) for event in calendar.walk("VEVENT")]
    assert len(set(names)) == len(names) == 3
    assert b"DTSTART;VALUE=DATE:" in content


def test_a_deadline_that_moves_keeps_its_name(office):
    records, made = office
    before = {str(e["uid"]) for e in events(export_deadlines(records, Wanted())[0])}
    records.apply(made["Omar Said"], set_field("due", (ON + timedelta(days=9)).isoformat()))
    after = events(export_deadlines(records, Wanted())[0])
    assert {str(e["uid"]) for e in after} == before
    assert ON + timedelta(days=9) in {e.decoded("dtstart") for e in after}


def test_that_it_left_is_in_the_access_log(office):
    records, _ = office
    export_deadlines(records, Wanted())
    (noted,) = records.access_log(1)
    assert (noted.act, noted.detail, noted.file) == (Act.EXPORT, "calendar", None)


def test_who_knows_the_code_finds_the_file(office):
    records, made = office
    code = code_of(made["Omar Said"])
    for typed in (code, code.lower(), code.replace("-", ""), f" {code.replace('-', ' ')} "):
        assert [hit.file for hit in records.search(typed)] == [made["Omar Said"]]
    assert not records.search("0000-0000")


def test_who_may_not_have_the_file_does_not_find_it_by_its_code(office):
    records, _ = office
    hidden = records.create(MEMO, opened("Hidden", "EO/H", hidden_from=[DIRECTOR]))
    assert not records.search(code_of(hidden))
