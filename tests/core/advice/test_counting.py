# SPDX-License-Identifier: Apache-2.0
"""Owns the table of the counting rule: forty situations, and what the register says of each.

A line is a request: its letter, the day it came in 2021, who asked, about what, and what officers
said or what is known of it. `counted` are the requests that are counted; `doubt` are pairs that
the program asks about; `clash` are pairs that were said to be one and to be two.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from time import process_time
from typing import NamedTuple

import pytest

from core.advice.counting import NEAR, Candidate, candidate, count
from core.advice.handling import count_apart, count_as_part, name_requester
from core.advice.workflow import Action, State
from core.casework import entering, handling
from core.casework.breaches import breaches
from core.ids import FileId
from tests.core.advice.harness import ANONYMOUS, TOLD, RequestDesk, a_desk
from tests.core.advice.stories import LONG, REASON, in_state
from tests.core.retaliation.harness import SampleOffice

ADVICE = {
    "gifts": "gifts_honours_hospitality",
    "outside activities": "outside_activities",
    "retaliation advice": "protection_against_retaliation",
}
OTHER = {
    "retaliation": "protection_against_retaliation",
    "told only": "brought_to_attention",
    "training": "training",
    "misconduct": "suspected_misconduct_reported",
}


class Situation(NamedTuple):
    """What happened, the requests, and what is to come of it."""

    what: str
    requests: str
    counted: str
    doubt: str = ""
    clash: str = ""


SITUATIONS = (
    # One person, one set of facts.
    Situation("one request", "A  1 Mar  Awa  gifts", "A"),
    Situation(
        "one set of facts with many messages is one request, for they are all in it",
        "A  1 Mar  Awa  gifts  mail m1, mail m2, mail m3, mail m4",
        "A",
    ),
    Situation(
        "the same person again, and nobody has said yet: two, and the office is asked",
        "A  1 Mar  Awa  gifts\nB  3 Mar  Awa  gifts",
        "AB", doubt="AB",
    ),
    Situation(
        "the same person again about the same facts",
        "A  1 Mar  Awa  gifts\nB  3 Mar  Awa  gifts  part of A",
        "A",
    ),
    Situation(
        "one person with two sets of facts about one subject",
        "A  1 Mar  Awa  gifts\nB  3 Mar  Awa  gifts  apart from A",
        "AB",
    ),
    Situation(
        "said on the earlier request, the answer is the same",
        "A  1 Mar  Awa  gifts  apart from B\nB  3 Mar  Awa  gifts",
        "AB",
    ),
    Situation(
        "said on both, the answer is the same",
        "A  1 Mar  Awa  gifts  apart from B\nB  3 Mar  Awa  gifts  apart from A",
        "AB",
    ),
    Situation(
        "one person with two sets of facts about two subjects is not asked about",
        "A  1 Mar  Awa  gifts\nB  3 Mar  Awa  outside activities",
        "AB",
    ),
    Situation(
        "two subjects, and yet one set of facts: an officer may say so",
        "A  1 Mar  Awa  gifts\nB  3 Mar  Awa  outside activities  part of A",
        "A",
    ),
    Situation(
        "sixty days on it may still be the same",
        "A  1 Mar  Awa  gifts\nB  30 Apr  Awa  gifts",
        "AB", doubt="AB",
    ),
    Situation(
        "later than that nobody is asked",
        "A  1 Mar  Awa  gifts\nB  1 May  Awa  gifts",
        "AB",
    ),
    Situation(
        "and yet an officer may say that it is the same",
        "A  1 Mar  Awa  gifts\nB  1 Oct  Awa  gifts  part of A",
        "A",
    ),
    Situation(
        "three times the same person: each is asked about once",
        "A  1 Mar  Awa  gifts\nB  3 Mar  Awa  gifts\nC  5 Mar  Awa  gifts",
        "ABC", doubt="AB BC",
    ),
    Situation(
        "the third is part of the first; the second is still asked about, once",
        "A  1 Mar  Awa  gifts\nB  3 Mar  Awa  gifts\nC  5 Mar  Awa  gifts  part of A",
        "AB", doubt="AB",
    ),
    Situation(
        "told apart from the last, it may be part of the one before",
        "A  1 Mar  Awa  gifts\nB  3 Mar  Awa  gifts  apart from A\n"
        "C  5 Mar  Awa  gifts  apart from B",
        "ABC", doubt="AC",
    ),
    # Several people.
    Situation(
        "two people with one set of facts are two requests",
        "A  1 Mar  Awa  gifts\nB  1 Mar  Bo  gifts",
        "AB",
    ),
    Situation("a group is one request", "A  1 Mar  a group  gifts", "A"),
    Situation(
        "two groups are two, and nobody can tell that they are one",
        "A  1 Mar  a group  gifts\nB  1 Mar  a group  gifts",
        "AB",
    ),
    Situation(
        "one of the group had asked alone before; an officer says that it is the same",
        "A  1 Mar  Awa  gifts\nB  3 Mar  a group  gifts  part of A",
        "A",
    ),
    Situation(
        "anonymous twice is two, and nobody is asked",
        "A  1 Mar  anonymous  gifts\nB  1 Mar  anonymous  gifts",
        "AB",
    ),
    Situation(
        "anonymous twice, and an officer knows the voice",
        "A  1 Mar  anonymous  gifts\nB  2 Mar  anonymous  gifts  part of A",
        "A",
    ),
    Situation(
        "anonymous first and named later is asked about only if a message shows it",
        "A  1 Mar  anonymous  gifts\nB  2 Mar  Awa  gifts",
        "AB",
    ),
    # Messages.
    Situation(
        "one message in two mailboxes, logged by two officers",
        "A  1 Mar  Awa  gifts  mail m1\nB  1 Mar  Awa  gifts  mail m1",
        "AB", doubt="AB",
    ),
    Situation(
        "the same, logged under two subjects",
        "A  1 Mar  Awa  gifts  mail m1\nB  1 Mar  Awa  misconduct  mail m1",
        "AB", doubt="AB",
    ),
    Situation(
        "the same, once without the name",
        "A  1 Mar  anonymous  gifts  mail m1\nB  1 Mar  Awa  gifts  mail m1",
        "AB", doubt="AB",
    ),
    Situation(
        "a thread that goes on after half a year is asked about however late",
        "A  1 Mar  Awa  gifts  mail m1\nB  1 Oct  Awa  gifts  mail m1",
        "AB", doubt="AB",
    ),
    Situation(
        "one message, two persons in it: told apart",
        "A  1 Mar  Awa  gifts  mail m1\nB  1 Mar  Bo  gifts  mail m1, apart from A",
        "AB",
    ),
    # Lines of their own.
    Situation(
        "what was only brought to attention is counted, in a line of its own",
        "A  1 Mar  Awa  told only\nB  2 Mar  Awa  gifts",
        "AB",
    ),
    Situation(
        "told twice, it may be one",
        "A  1 Mar  Awa  told only\nB  2 Mar  Awa  told only",
        "AB", doubt="AB",
    ),
    Situation(
        "told, then asked about the same in a request of its own",
        "A  1 Mar  Awa  told only  part of B\nB  2 Mar  Awa  gifts",
        "B",
    ),
    Situation(
        "advice about retaliation, logged in both places where the report shows it",
        "A  1 Mar  Awa  retaliation\nB  2 Mar  Awa  retaliation advice",
        "AB", doubt="AB",
    ),
    Situation(
        "the same, decided: it is counted once",
        "A  1 Mar  Awa  retaliation\nB  2 Mar  Awa  retaliation advice  part of A",
        "A",
    ),
    Situation(
        "training and advice of one person are two services",
        "A  1 Mar  Awa  training\nB  2 Mar  Awa  gifts",
        "AB",
    ),
    # Parts of parts, and circles.
    Situation(
        "a part of a part is part of the whole",
        "A  1 Mar  Awa  gifts\nB  2 Mar  Awa  gifts  part of A\nC  3 Mar  Awa  gifts  part of B",
        "A",
    ),
    Situation(
        "the whole may be the later one",
        "A  1 Mar  Awa  gifts  part of B\nB  2 Mar  Awa  gifts",
        "B",
    ),
    Situation(
        "two that are each part of the other: the earlier stands",
        "A  1 Mar  Awa  gifts  part of B\nB  2 Mar  Awa  gifts  part of A",
        "A",
    ),
    Situation(
        "a circle of three with one more that leads into it",
        "A  1 Mar  Awa  gifts  part of C\nB  2 Mar  Awa  gifts  part of A\n"
        "C  3 Mar  Awa  gifts  part of B\nD  4 Mar  Awa  gifts  part of C",
        "A",
    ),
    Situation(
        "part of a request that is not on this laptop: it is counted here",
        "A  1 Mar  Awa  gifts  part of Z",
        "A",
    ),
    Situation(
        "told apart as parts, told apart as wholes",
        "A  1 Mar  Awa  gifts\nB  2 Mar  Awa  gifts  part of A\nC  3 Mar  Awa  gifts  apart from B",
        "AC",
    ),
    Situation(
        "two wholes with parts are asked about as wholes, once",
        "A  1 Mar  Awa  gifts\nB  2 Mar  Awa  gifts  part of A\n"
        "C  3 Mar  Awa  gifts\nD  4 Mar  Awa  gifts  part of C",
        "AC", doubt="AC",
    ),
    Situation(
        "a part that is near makes its whole near",
        "A  1 Jan  Awa  gifts\nB  1 Mar  Awa  gifts  part of A\nC  2 Apr  Awa  gifts",
        "AC", doubt="AC",
    ),
    # Decided on two laptops differently.
    Situation(
        "one laptop says one, the other says two, on one request: two, and shown",
        "A  1 Mar  Awa  gifts\nB  3 Mar  Awa  gifts  part of A, apart from A",
        "AB", clash="AB",
    ),
    Situation(
        "the same, said on the two requests",
        "A  1 Mar  Awa  gifts  apart from B\nB  3 Mar  Awa  gifts  part of A",
        "AB", clash="AB",
    ),
    Situation(
        "two laptops made one request part of two: it counts with the earlier; are those one?",
        "A  1 Mar  Awa  gifts\nB  2 Mar  Bo  training\nC  3 Mar  Awa  outside activities  "
        "part of A, part of B",
        "AB", doubt="AB",
    ),
    Situation(
        "the same, and the two are two",
        "A  1 Mar  Awa  gifts\nB  2 Mar  Bo  training  apart from A\n"
        "C  3 Mar  Awa  outside activities  part of A, part of B",
        "AB", clash="AB",
    ),
    Situation(
        "both are part of one, and were told apart",
        "A  1 Mar  Awa  gifts\nB  2 Mar  Awa  gifts  part of A\n"
        "C  3 Mar  Awa  gifts  part of A, apart from B",
        "A", clash="BC",
    ),
)  # fmt: skip


def request_of(line: str) -> Candidate:
    letter, day, who, subject, *rest = re.split(r"  +", line.strip())
    said = re.findall(r"(part of|apart from|mail) (\w+)", rest[0] if rest else "")
    named = who not in ("anonymous", "a group")
    return Candidate(
        FileId(letter),
        datetime.strptime(f"{day} 2021", "%d %b %Y").date(),
        OTHER.get(subject, "confidential_advice"),
        ADVICE.get(subject, ""),
        person=frozenset({f"mail {who.lower()}@example.org"} if named else ()),
        threads=frozenset(of for what, of in said if what == "mail"),
        part_of=frozenset(FileId(of) for what, of in said if what == "part of"),
        apart_from=frozenset(FileId(of) for what, of in said if what == "apart from"),
    )


@pytest.mark.parametrize("situation", SITUATIONS, ids=lambda s: s.what)
def test_each_situation_counts_as_the_table_says(situation):
    found = [request_of(line) for line in situation.requests.splitlines()]
    for order in (found, found[::-1]):
        result = count(order)
        assert "".join(sorted(f for f in result.standing_for if result.counted(f))) == (
            situation.counted
        )
        assert {"".join(pair) for pair in result.doubtful} == set(situation.doubt.split())
        assert {"".join(pair) for pair in result.contradicted} == set(situation.clash.split())


def test_there_are_at_least_forty_situations_and_no_two_alike():
    assert len({s.requests for s in SITUATIONS}) == len(SITUATIONS) >= 40


def test_what_is_a_part_has_its_whole_named():
    a, b, c = (request_of(line) for line in (
        "A  1 Mar  Awa  gifts", "B  2 Mar  Awa  gifts  part of A", "C  3 Mar  Awa  gifts  part of B"
    ))  # fmt: skip
    assert count([a, b, c]).standing_for == {"A": "A", "B": "A", "C": "A"}


# From records


@pytest.fixture
def office() -> SampleOffice:
    return SampleOffice()


def counts(*desks: RequestDesk):
    return count([one for desk in desks if (one := candidate(desk.case))])


def two(office: SampleOffice, **second: object) -> tuple[RequestDesk, RequestDesk]:
    one, other = a_desk(office), a_desk(office)
    one.open()
    other.open(**{"number": "ADV-2021-002", **second})
    return one, other


def about(desk: RequestDesk) -> dict[str, str]:
    return {"file": desk.file, "number": desk.case.number, **REASON}


def test_an_officer_decides_that_two_requests_are_one_and_may_change_his_mind(office):
    one, other = two(office)
    assert len(counts(one, other).doubtful) == 1
    other.do(count_as_part, about(one))
    assert counts(one, other).standing_for[other.file] == one.file
    assert other.case.part_of is not None
    assert other.case.part_of.number == "ADV-2021-001"
    other.do(count_apart, about(one))
    result = counts(one, other)
    assert result.counted(other.file)
    assert (result.doubtful, result.contradicted) == ((), ())


def test_a_request_is_part_of_one_other_at_most_and_never_of_itself(office):
    one, other = two(office)
    third = a_desk(office)
    third.open(number="ADV-2021-003")
    third.do(count_as_part, about(one))
    assert third.refused(count_as_part, about(other)) == "request.part_already"
    assert third.refused(count_as_part, about(third)) == "request.same_request"
    assert third.refused(count_apart, about(third)) == "request.same_request"


def test_two_laptops_that_decide_a_pair_differently_are_shown_until_a_person_settles_it(office):
    one, other = two(office)
    lin = other.at("lin")
    other.do(count_as_part, about(one))
    lin.do(count_apart, about(one))
    other.sync(lin)
    for desk in (other, lin):
        result = counts(one, desk)
        assert result.counted(other.file)
        assert result.contradicted == ((one.file, other.file),) or result.contradicted == (
            (other.file, one.file),
        )
    conflict = other.case.conflicts[0]
    part = next(v for v in conflict.values if "True" in str(v.value))
    settled = {"field": conflict.field, "choice": part.events[0], "reason": "One gift"}
    other.do(handling.settle_conflict, settled)
    assert not counts(one, other).counted(other.file)


def test_two_laptops_that_name_two_wholes_are_shown_as_a_breach(office):
    one, other = two(office)
    third = a_desk(office)
    third.open(number="ADV-2021-003")
    lin = third.at("lin")
    third.do(count_as_part, about(one))
    lin.do(count_as_part, about(other))
    third.sync(lin)
    assert [b.code for b in breaches(third.case)] == ["request.breach_two_wholes"]
    assert third.registers.head == lin.registers.head
    assert counts(one, other, third) == counts(one, other, lin)
    third.do(count_apart, about(other))
    assert breaches(third.case) == ()
    assert counts(one, other, third).standing_for[third.file] == one.file


def test_a_name_in_another_order_is_the_same_person_and_an_address_is_enough(office):
    assert len(counts(*two(office, name="DIALLO, Awa", email=None)).doubtful) == 1
    assert len(counts(*two(office, name="A. D.", email="AWA@example.org")).doubtful) == 1
    assert counts(*two(office, name="Bo Ss", email="bo@example.org")).doubtful == ()


def test_who_is_anonymous_or_a_group_is_nobody_that_could_be_recognised(office):
    assert counts(*two(office, **ANONYMOUS)).doubtful == ()
    assert counts(*two(office, requester="group")).doubtful == ()


def test_who_withdraws_his_name_is_no_longer_recognised(office):
    one, other = two(office)
    other.do(name_requester, {"requester": "anonymous"})
    assert other.case.principal is None
    assert counts(one, other).doubtful == ()


def test_one_e_mail_on_two_requests_puts_them_in_doubt(office):
    one, other = two(office, **ANONYMOUS)
    for desk in (one, other):
        desk.do(entering.add_email, {"sender": "x@example.org", "message_id": "<1@example.org>"})
    assert len(counts(one, other).doubtful) == 1


def test_what_was_brought_to_attention_counts_by_its_new_category_once_something_is_asked(office):
    desk = a_desk(office)
    desk.open(**TOLD)
    assert candidate(desk.case).subject == "brought_to_attention"
    given = {"category": "confidential_advice", "subcategory": "outside_activities"}
    desk.step(Action.ASK_ADVICE, question="May I speak there?", **given)
    found = candidate(desk.case)
    assert (found.category, found.subcategory) == ("confidential_advice", "outside_activities")
    assert desk.case.classes.location == "country_office", "the other classes stay"


def test_a_destroyed_request_counts_as_before(office):
    desk = in_state(office, State.CLOSED)
    one = a_desk(office)
    one.open()
    desk.do(count_as_part, about(one))
    before = candidate(desk.case)
    desk.later(LONG)
    desk.approve(desk.step(Action.DISPOSE, rule="Schedule 4.2"))
    after = candidate(desk.case)
    assert (after.received_on, after.subject) == (before.received_on, before.subject)
    assert after.part_of == before.part_of == {one.file}
    assert after.person == frozenset()


# At size

SIZES = {
    "a thousand people ask about everything": lambda n: many(n, lambda i: f"p{i % 1000}"),
    "one person asks about everything": lambda n: many(n, lambda _: "p"),
    "one thread holds everything": lambda n: many(n, lambda i: f"p{i}", thread="t"),
    "each is a part of the one before": lambda n: many(n, lambda _: "p", part=lambda i: i - 1),
    "each is a part of the one after": lambda n: many(n, lambda _: "p", part=lambda i: i + 1),
    "all are parts of one, in one thread": lambda n: many(
        n, lambda i: f"p{i}", thread="t", part=lambda _: 0
    ),
    "all are in one circle": lambda n: many(n, lambda _: "p", part=lambda i: (i + 1) % n),
    "each is told apart from the one before": lambda n: many(
        n, lambda _: "p", thread="t", apart=lambda i: i - 1
    ),
}


def many(size, who, thread="", part=None, apart=None) -> list[Candidate]:
    first = date(2019, 1, 1)
    return [
        Candidate(
            FileId(f"{i:08d}"), first + timedelta(days=i % 1095), "training",
            person=frozenset({who(i)}), threads=frozenset({thread} if thread else ()),
            part_of=frozenset({FileId(f"{part(i):08d}")} if part else ()),
            apart_from=frozenset({FileId(f"{apart(i):08d}")} if apart else ()),
        )
        for i in range(size)
    ]  # fmt: skip


@pytest.mark.parametrize(
    "shape", [next(iter(SIZES)), *(pytest.param(s, marks=pytest.mark.soak) for s in [*SIZES][1:])]
)
def test_a_hundred_thousand_requests_are_counted_in_under_two_seconds(shape, figure):
    candidates = SIZES[shape](100_000)
    begun = process_time()
    result = count(candidates)
    took = process_time() - begun
    figure(f"counting 100,000 requests, {shape}: {took:.2f} s, {len(result.doubtful)} in doubt")
    assert len(result.standing_for) == 100_000
    assert took < 2


def test_the_window_of_doubt_is_as_the_table_says():
    assert timedelta(days=60) == NEAR
