# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that requests as they are recorded are counted by the rule, a hundred thousand."""

from __future__ import annotations

from datetime import date, timedelta
from time import process_time

import pytest

from core.advice.counting import Candidate, candidate, count
from core.advice.handling import count_apart, count_as_part, name_requester
from core.advice.workflow import Action, State
from core.casework import entering, handling
from core.casework.breaches import breaches
from core.ids import FileId
from tests.core.advice.harness import ANONYMOUS, TOLD, RequestDesk, a_desk
from tests.core.advice.stories import LONG, REASON, in_state
from tests.core.retaliation.harness import SampleOffice


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


@pytest.mark.soak
@pytest.mark.parametrize("shape", SIZES)
def test_a_hundred_thousand_requests_are_counted_in_under_two_seconds(shape, figure):
    candidates = SIZES[shape](100_000)
    begun = process_time()
    result = count(candidates)
    took = process_time() - begun
    figure(f"counting 100,000 requests, {shape}: {took:.2f} s, {len(result.doubtful)} in doubt")
    assert len(result.standing_for) == 100_000
    assert took < 2
