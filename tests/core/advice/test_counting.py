# SPDX-License-Identifier: Apache-2.0
"""Owns the table of the counting rule: forty situations, and what the register says of each.

A line is a request: its letter, the day it came in 2021, who asked, about what, and what officers
said or what is known of it. `counted` are the requests that are counted; `doubt` are pairs that
the program asks about; `clash` are pairs that were said to be one and to be two.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import NamedTuple

from core.advice.counting import NEAR, Candidate, count
from core.ids import FileId
from tests.cases import in_each

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
    Situation(
        "the next is held against the whole that was heard of last",
        "A  1 Mar  Awa  gifts\nB  3 Mar  Awa  gifts  apart from A\n"
        "C  5 Mar  Awa  gifts  part of A\nD  7 Mar  Awa  gifts",
        "ABD", doubt="AD",
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


@in_each("situation", SITUATIONS)
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


def test_the_window_of_doubt_is_as_the_table_says():
    assert timedelta(days=60) == NEAR
