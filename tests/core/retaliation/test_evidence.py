# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of what an event that shuts somebody out says, and of what wins over it."""

from __future__ import annotations

import pytest

from core.casework import entering, membership, need_to_know
from core.casework.breaches import breaches
from core.history.change import Change
from core.history.ops import Assign
from core.retaliation.workflow import State
from tests.core.retaliation.access import (
    PEOPLE,
    TEAM,
    called,
    let_in,
    lin,
    named,
    readers,
    restricted,
    shut_out,
)
from tests.core.retaliation.harness import SampleOffice
from tests.core.retaliation.stories import REASON, in_state


@pytest.fixture
def office() -> SampleOffice:
    return SampleOffice()


SECRET = "A brother of the alleged retaliator"


@pytest.mark.parametrize("name", ["declare_recusal", "remove_member", "restrict_case"])
def test_the_evidence_says_who_is_shut_out_and_nothing_else(office, name):
    desk = in_state(office, State.RECEIVED).at("director")
    before = {past.id for past in desk.registers.trail}
    desk.do(getattr(membership, name), _facts(office, name))
    new = [past for past in desk.registers.trail if past.id not in before]
    evidence = [past for past in new if "lin" in shut_out(office, past.ops)]
    assert len(evidence) == 1
    payload = evidence[0].payload
    assert len(payload.ops) == 1
    assert payload.reason == ""
    assert payload.ops[0].value in (True, False)
    assert shut_out(office, payload.ops) == {"lin"}
    assert any(SECRET in str(past.payload.form()) for past in new)
    assert "lin" not in readers(desk)


def _facts(office: SampleOffice, name: str) -> dict[str, str]:
    facts = {} if name == "restrict_case" else {"officer": office.officer("lin")}
    return {**facts, "reason": SECRET}


def test_one_event_shuts_out_one_officer_whatever_is_decided(office):
    """Each of the acts that shut out, by everybody who may, in every order that chance takes."""
    desk = restricted(office)
    head = desk.at("director")
    head.do(membership.open_to_programme, REASON)
    head.do(membership.assign_officer, {"officer": office.officer("lin")})
    head.do(membership.restrict_case, REASON)
    head.do(membership.declare_recusal, lin(office))
    head.do(membership.lift_recusal, lin(office))
    for past in head.registers.trail:
        assert len(shut_out(office, past.ops)) <= 1
        if shut_out(office, past.ops):
            assert len(past.ops) == 1


def test_whoever_loses_a_case_by_an_act_is_named_by_one_of_its_events(office):
    desk = in_state(office, State.RECEIVED).at("director")
    steps = (
        (membership.assign_officer, {"officer": office.officer("lin")}),
        (membership.restrict_case, REASON),
        (membership.assign_officer, {"officer": office.officer("assistant")}),
        (membership.add_member, {"officer": office.officer("omar")}),
        (membership.remove_member, {"officer": office.officer("omar"), **REASON}),
        (membership.declare_recusal, {"officer": office.officer("assistant"), **REASON}),
        (membership.open_to_programme, REASON),
        (membership.lift_recusal, {"officer": office.officer("assistant"), **REASON}),
        (membership.add_member, {"officer": office.officer("omar")}),
    )
    seen = {past.id for past in desk.registers.trail}
    for act, facts in steps:
        before = readers(desk)
        desk.do(act, facts)
        new = [past for past in desk.registers.trail if past.id not in seen]
        seen |= {past.id for past in new}
        out = {n for past in new for n in shut_out(office, past.ops)}
        back = {n for past in new for n in let_in(office, past.ops)}
        assert before - readers(desk) <= out, act.name
        assert out & readers(desk) == set(), act.name
        assert back & out == set(), act.name
    assert readers(desk) == TEAM


def test_an_officer_works_on_when_his_recusal_was_lifted(office):
    desk = in_state(office, State.RECEIVED)
    desk.do(membership.declare_recusal, {"officer": desk.by, **REASON})
    head = desk.at("director")
    head.do(membership.lift_recusal, {"officer": desk.by, **REASON})
    desk.sync(head)
    desk.do(entering.add_note, {"kind": "note", "text": "Back at work"})
    assert breaches(desk.case) == ()


def test_a_recused_officers_last_event_is_his_recusal(office):
    desk = in_state(office, State.RECEIVED)
    desk.do(membership.declare_recusal, {"officer": desk.by, **REASON})
    assert "omar" in shut_out(office, desk.registers.trail[-1].ops)
    assert desk.case.recusals[0].reason == REASON["reason"]
    assert breaches(desk.case) == ()


def test_what_is_not_exactly_true_or_false_shuts_nobody_out_and_lets_nobody_in(office):
    for value in (1, 0, "true", None, []):
        for field in ("recusal", "member", "left_out"):
            op = (Assign(f"{field}/{office.officer('lin')}", value),)
            assert shut_out(office, op) == let_in(office, op) == frozenset()


# Side by side


def test_a_restriction_wins_over_a_grant_that_had_not_seen_it(office):
    desk = in_state(office, State.RECEIVED)
    head = desk.at("director")
    head.do(membership.restrict_case, REASON)
    desk.do(membership.add_member, {"officer": office.officer("lin")})
    desk.sync(head)
    assert "lin" not in readers(desk)
    head.do(membership.add_member, {"officer": office.officer("lin")})
    assert "lin" in readers(head), "once it is known, the grant counts"


def test_a_recusal_wins_over_a_grant_and_an_assignment_that_had_not_seen_it(office):
    desk = in_state(office, State.RECEIVED)
    head = desk.at("director")
    head.do(membership.declare_recusal, lin(office))
    desk.do(membership.add_member, {"officer": office.officer("lin")})
    desk.do(membership.assign_officer, {"officer": office.officer("lin")})
    desk.sync(head)
    assert readers(desk) == TEAM - {"lin"}


def test_opening_beside_another_restriction_leaves_it_restricted(office):
    head = restricted(office).at("director")
    omar = head.at("omar")
    head.do(membership.open_to_programme, REASON)
    head.do(membership.restrict_case, REASON)
    omar.do(membership.open_to_programme, REASON)
    head.sync(omar)
    assert head.case.restricted
    assert "lin" not in readers(head)
    assert head.case.conflicts == ()


def test_two_recusals_of_one_officer_keep_both_reasons_and_stand(office):
    desk = in_state(office, State.RECEIVED)
    head = desk.at("director")
    named(desk, "Lin Zhao")
    desk.do(membership.declare_recusal, lin(office))
    head.do(membership.declare_recusal, {**lin(office), "reason": "Another one"})
    desk.sync(head)
    assert readers(desk) == TEAM - {"lin"}
    assert [len(c.values) for c in desk.case.conflicts] == [2]


def test_a_decision_in_conflict_is_not_decided_anew_without_settling_it(office):
    desk = in_state(office, State.RECEIVED)
    head = desk.at("director")
    desk.do(membership.assign_officer, {"officer": office.officer("omar")})
    head.do(membership.assign_officer, {"officer": office.officer("lin")})
    desk.sync(head)
    again = {"officer": office.officer("omar")}
    assert desk.refused(membership.assign_officer, again) == "case.conflict_open"


def test_entitlement_can_be_supposed_without_recording_anything(office):
    desk = in_state(office, State.RECEIVED)
    op = desk.registers.assign(f"recusal/{office.officer('lin')}", value=True)
    assert called(office, need_to_know.entitled(desk.case.supposing([op]))) == TEAM - {"lin"}
    assert readers(desk) == TEAM
    assert isinstance(desk.ask(membership.declare_recusal, {"officer": desk.by, **REASON}), Change)


def test_a_restriction_names_who_is_barred_by_his_role_too_for_roles_change(office):
    desk = restricted(office)
    named = set().union(*(shut_out(office, past.ops) for past in desk.registers.trail))
    assert named == set(PEOPLE) - {"director", "omar"}
