# SPDX-License-Identifier: Apache-2.0
"""Who must file follows from the list and the rules, and a corrected list changes what it says."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from core.disclosure.cohort import (
    Change,
    Person,
    Rule,
    Window,
    changes,
    cohort,
    number_key,
    reaches,
    read_rule,
    rule_fault,
    stated_fault,
)
from core.disclosure.sections import FormKind
from core.errors import Refusal
from core.history.canonical import MalformedError, decode, encode

WINDOW = Window(covers=date(2020, 12, 31), opens_on=date(2021, 3, 1), due_on=date(2021, 4, 30))
DIRECTORS = Rule("grade", ("D-*", "ASG"), "D-1 and above")
BUYERS = Rule("function", ("procurement", "approvisionnement", "采购"), "whoever buys")
AWA = Person("100234", "Awa Diallo", "P-4", "Procurement Manager", joined_on=date(2015, 2, 1))


def picked(person: Person, *rules: Rule):
    return next(iter(cohort([person], rules or (DIRECTORS, BUYERS), WINDOW)), None)


@pytest.mark.parametrize(
    ("grade", "must"),
    [
        ("D-1", True),
        ("d2", True),
        ("D-2 ", True),
        ("P-1", False),
        ("ASG", True),
        ("DG", False),
        ("", False),
    ],
)
def test_a_rule_of_grades_means_grades_and_beginnings(grade: str, must: bool) -> None:
    assert (picked(replace(AWA, grade=grade, function="")) is not None) is must


@pytest.mark.parametrize(
    ("function", "must"),
    [
        ("Procurement Manager", True),
        ("Senior procurement associate", True),
        ("Procurements", False),
        ("Chef de l’approvisionnement", True),
        ("采购", True),
        ("Driver", False),
    ],
)
def test_a_rule_of_functions_means_words(function: str, must: bool) -> None:
    assert (picked(replace(AWA, function=function)) is not None) is must


def test_everybody_is_shown_with_every_rule_that_picked_them() -> None:
    director = replace(AWA, grade="D-1")
    assert picked(director).rules == (DIRECTORS, BUYERS)
    assert picked(AWA).rules == (BUYERS,)


def test_a_rule_tells_how_many_it_adds_and_how_many_only_it_adds() -> None:
    people = [
        AWA,
        replace(AWA, number="2", grade="D-1"),
        replace(AWA, number="3", grade="D-1", function=""),
    ]
    rules = (DIRECTORS, BUYERS)
    found = [(r.picked, r.alone) for r in reaches(cohort(people, rules, WINDOW), rules)]
    assert found == [(2, 1), (2, 1)]


def test_somebody_beside_the_rules_has_a_rule_by_number() -> None:
    driver = replace(AWA, function="Driver")
    assert picked(driver) is None
    assert picked(driver, Rule("number", ("100234",), "sits on a tender board")) is not None


@pytest.mark.parametrize(
    ("given", "kind", "due"),
    [
        ({}, FormKind.ANNUAL, date(2021, 4, 30)),
        ({"joined_on": date(2020, 12, 31)}, FormKind.ANNUAL, date(2021, 4, 30)),
        ({"joined_on": date(2021, 1, 1)}, FormKind.ENTRANT, date(2021, 4, 30)),
        ({"joined_on": date(2021, 4, 20)}, FormKind.ENTRANT, date(2021, 5, 20)),
        ({"leaves_on": date(2021, 4, 1)}, FormKind.DEPARTURE, date(2021, 4, 1)),
        ({"leaves_on": date(2021, 5, 1)}, FormKind.ANNUAL, date(2021, 4, 30)),
    ],
)
def test_entrants_have_thirty_days_and_leavers_until_they_leave(given, kind, due) -> None:
    found = picked(replace(AWA, **given))
    assert (found.kind, found.due_on) == (kind, due)


def test_a_policy_may_give_entrants_other_days() -> None:
    entrant = replace(AWA, joined_on=date(2021, 4, 20))
    (found,) = cohort([entrant], (BUYERS,), replace(WINDOW, entrant_days=60))
    assert found.due_on == date(2021, 6, 19)


def test_a_rule_without_anybody_or_without_a_reason_is_none() -> None:
    assert rule_fault(BUYERS) is None
    assert rule_fault(replace(BUYERS, of=(" ", "-"))) == Refusal.of("cohort.rule_empty")
    assert rule_fault(replace(BUYERS, by="name")) == Refusal.of("cohort.rule_empty")
    assert rule_fault(replace(BUYERS, why=" ")) == Refusal.of("cohort.rule_why")


@pytest.mark.parametrize("given", [{"why": "w" * 301}, {"of": ("Buyer", "b" * 301)}])
def test_a_rule_too_long_to_be_kept_is_refused_and_one_of_old_is_read(given) -> None:
    long = replace(BUYERS, **given)
    assert stated_fault(BUYERS) is None
    assert stated_fault(long).code == "case.text_too_long"
    assert read_rule(long.form()) == long


@pytest.mark.parametrize(
    ("one", "other"), [("00123", "123"), ("12 34", "1234"), ("١٢٣", "123"), ("a-7", "A7")]
)
def test_a_number_is_the_same_however_a_spreadsheet_writes_it(one: str, other: str) -> None:
    assert number_key(one) == number_key(other)
    named = Rule("number", (one,), "sits on a tender board")
    assert picked(replace(AWA, number=other), named) is not None


def test_numbers_that_differ_stay_apart() -> None:
    assert len({number_key(n) for n in ("1", "10", "100", "0", "1a", "a1")}) == 6


@pytest.mark.parametrize(
    ("rule", "grade"),
    [("G-*", "GS-6"), ("GS-6", "G6"), ("С-*", "P-4"), ("NPO*", "NO-C"), ("p5", "P-5/II")],
)
def test_a_rule_and_a_list_may_write_a_grade_differently(rule: str, grade: str) -> None:
    named = Rule("grade", (rule,), "policy")
    assert picked(replace(AWA, grade=grade), named) is not None
    assert picked(replace(AWA, grade="D-1"), named) is None


def test_every_level_of_national_officers_is_a_letter() -> None:
    nationals = Rule("grade", ("NO-*",), "policy")
    assert picked(replace(AWA, grade="NO-C"), nationals) is not None
    assert picked(replace(AWA, grade="NOX"), nationals) is None


def test_somebody_has_the_highest_risk_of_the_rules_that_pick_them() -> None:
    low, high = replace(DIRECTORS, risk="low"), replace(BUYERS, risk="high")
    assert picked(replace(AWA, grade="D-1"), low, high).risk == "high"
    assert picked(AWA).risk == ""
    assert rule_fault(replace(low, risk="grave")) == Refusal.of("cohort.rule_risk")


def test_a_rule_is_read_as_it_was_stored_or_not_at_all() -> None:
    stored = replace(BUYERS, risk="high").form()
    assert read_rule(decode(encode(stored))) == replace(BUYERS, risk="high")
    for change in ({"by": "name"}, {"of": []}, {"why": ""}, {"of": "D"}, {"more": 1}):
        with pytest.raises(MalformedError):
            read_rule({**stored, **change})


def test_a_corrected_list_changes_only_what_it_says_otherwise() -> None:
    married = replace(AWA, name="Awa Diallo-Sow")
    gone, new, same = (replace(AWA, number=n) for n in ("1", "2", "3"))
    before = {p.number: p for p in (AWA, gone, same)}
    now = {p.number: p for p in (married, new, same)}
    found = changes(before, now)
    assert found == (
        Change("1", gone, None),
        Change("100234", AWA, married),
        Change("2", None, new),
    )
    assert [c.changed for c in found] == [(), ("name",), ()]
