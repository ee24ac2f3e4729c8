# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of need-to-know: who may have a case, what is withheld, what is evidence."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

import pytest

from core.casework import entering, handling, membership, need_to_know
from core.casework.breaches import breaches
from core.casework.people import may_handle
from core.history.change import Change
from core.history.ops import Assign
from core.office.office import Role
from core.retaliation import PREVENTION, RETALIATION, intake
from core.retaliation.workflow import WORKFLOWS, Action, CaseKind, State
from tests.core.retaliation.harness import SampleOffice
from tests.core.retaliation.stories import REASON, in_state

if TYPE_CHECKING:
    from core.history.ops import Op
    from tests.core.retaliation.harness import Desk

PEOPLE = frozenset(SampleOffice.PEOPLE)
TEAM = frozenset({"director", "omar", "lin", "assistant"})
"""Who may have a case about which nobody has decided anything."""


@pytest.fixture
def office() -> SampleOffice:
    return SampleOffice()


def called(office: SampleOffice, officers) -> frozenset[str]:
    return frozenset(name for name in PEOPLE if office.officer(name) in officers)


def readers(desk: Desk) -> frozenset[str]:
    return called(desk.office, RETALIATION.readers(desk.case, desk.office.office))


def withheld(desk: Desk) -> frozenset[str]:
    return called(desk.office, RETALIATION.withheld(desk.case, desk.office.office))


def shut_out(office: SampleOffice, ops: tuple[Op, ...]) -> frozenset[str]:
    return frozenset(n for n in PEOPLE if RETALIATION.denied(ops, office.officer(n)))


def let_in(office: SampleOffice, ops: tuple[Op, ...]) -> frozenset[str]:
    return frozenset(n for n in PEOPLE if RETALIATION.granted(ops, office.officer(n)))


def lin(office: SampleOffice) -> dict[str, str]:
    return {"officer": office.officer("lin"), **REASON}


def named(desk: Desk, name: str, role: str = "witness") -> None:
    desk.do(intake.add_person, {"role": role, "name": name})


def restricted(office: SampleOffice) -> Desk:
    """Return a case that only its head and its officer may have."""
    desk = in_state(office, State.RECEIVED)
    desk.do(membership.assign_officer, {"officer": desk.by})
    desk.do(membership.restrict_case, REASON)
    return desk


# Who may have it


@pytest.mark.parametrize(
    ("kind", "state"),
    [(k, s) for k in CaseKind for s in WORKFLOWS[k].states],
    ids=lambda x: x.value,
)
def test_in_every_state_the_team_may_have_a_case_and_nobody_else(office, kind, state):
    assert readers(in_state(office, state, kind)) == TEAM


def test_both_kinds_have_the_same_rules_and_the_same_programme():
    assert PREVENTION.readers is RETALIATION.readers
    assert PREVENTION.denied is RETALIATION.denied
    assert {RETALIATION.programme, PREVENTION.programme} == {"protection"}


def test_who_may_do_anything_may_have_the_case_and_the_other_way_round(office):
    desk = restricted(office)
    desk.do(membership.declare_recusal, {"officer": desk.by, **REASON})
    for name in PEOPLE:
        refusal = may_handle(desk.case, office.officer(name), clerical=True)
        assert (refusal is None) is (name in readers(desk)), name


def test_who_has_left_and_who_is_unknown_may_have_nothing(office):
    desk = in_state(office, State.RECEIVED)
    officers = dict(office.office.officers)
    gone = office.officer("lin")
    officers[gone] = replace(officers[gone], active=False)
    without = replace(office.office, officers=MappingProxyType(officers))
    assert gone not in RETALIATION.readers(desk.case, without)
    assert RETALIATION.readers(desk.case, None) == frozenset()


def test_a_role_that_does_not_handle_cases_may_not_have_one_even_if_it_was_added(office):
    desk = in_state(office, State.RECEIVED)
    for name in ("reviewer", "auditor", "alternate"):
        desk.do(membership.add_member, {"officer": office.officer(name)})
    assert readers(desk) == TEAM


def test_a_recusal_takes_the_case_from_one_and_lifting_it_gives_it_back(office):
    desk = in_state(office, State.RECEIVED)
    head = desk.at("director")
    head.do(membership.declare_recusal, lin(office))
    assert readers(head) == TEAM - {"lin"}
    head.do(membership.lift_recusal, lin(office))
    assert readers(head) == TEAM


def test_the_alternate_may_have_the_case_while_he_is_called(office):
    desk = in_state(office, State.RECEIVED)
    director = {"officer": office.officer("director"), **REASON}
    head = desk.at("director")
    head.do(membership.declare_recusal, director)
    assert readers(head) == (TEAM - {"director"}) | {"alternate"}
    alternate = head.at("alternate")
    alternate.do(membership.lift_recusal, director)
    assert readers(alternate) == TEAM
    drafts = [p for p in alternate.registers.trail if "alternate" in shut_out(office, p.ops)]
    assert len(drafts) == 1, "he gets the evidence that he is no longer called"
    alternate.at("director").do(membership.declare_recusal, director)
    again = alternate.at("director")
    again.sync(alternate)
    assert readers(again) == (TEAM - {"director"}) | {"alternate"}
    assert again.case.left_out == frozenset()
    assert breaches(again.case) == ()


def test_without_a_director_the_alternate_may_have_every_case(office):
    desk = in_state(office, State.RECEIVED)
    officers = dict(office.office.officers)
    director = office.officer("director")
    officers[director] = replace(officers[director], active=False)
    without = replace(office.office, officers=MappingProxyType(officers))
    found = called(office, RETALIATION.readers(desk.case, without))
    assert found == (TEAM - {"director"}) | {"alternate"}


def test_a_programme_that_was_taken_from_an_officer_takes_its_cases(office):
    desk = in_state(office, State.RECEIVED)
    officers = dict(office.office.officers)
    omar = office.officer("omar")
    officers[omar] = replace(officers[omar], programmes=frozenset({"advice"}))
    without = replace(office.office, officers=MappingProxyType(officers))
    assert called(office, RETALIATION.readers(desk.case, without)) == TEAM - {"omar"}


def test_a_case_that_was_destroyed_stays_closed_to_whom_it_was_closed(office):
    desk = in_state(office, State.CLOSED)
    head = desk.at("director")
    head.do(membership.declare_recusal, lin(office))
    head.do(membership.remove_member, {"officer": office.officer("assistant"), **REASON})
    desk.sync(head)
    desk.later(366 * 21)
    desk.approve(desk.step(Action.DISPOSE, rule="Schedule 4"))
    assert desk.case.state is State.DISPOSED
    assert readers(desk) == {"director", "omar"}
    assert desk.case.recusals[0].reason == ""
    for past in desk.registers.trail:
        assert len(shut_out(office, past.ops)) <= 1
        assert not shut_out(office, past.ops) or len(past.ops) == 1


# By case


def test_a_restricted_case_is_for_the_head_who_is_assigned_and_who_was_added(office):
    desk = restricted(office)
    assert readers(desk) == {"director", "omar"}
    desk.do(membership.add_member, {"officer": office.officer("assistant")})
    assert readers(desk) == {"director", "omar", "assistant"}
    note = {"kind": "note", "text": "x"}
    assert desk.at("lin").refused(entering.add_note, note) == "case.restricted"
    desk.do(membership.open_to_programme, REASON)
    assert readers(desk) == TEAM
    assert not desk.case.restricted
    assert desk.case.left_out == frozenset()


def test_opening_a_case_does_not_bring_back_who_was_taken_off_by_name(office):
    desk = in_state(office, State.RECEIVED)
    desk.do(membership.assign_officer, {"officer": desk.by})
    desk.do(membership.remove_member, lin(office))
    desk.do(membership.restrict_case, REASON)
    desk.do(membership.open_to_programme, REASON)
    assert readers(desk) == TEAM - {"lin"}


def test_only_the_head_or_who_is_assigned_restricts_and_opens(office):
    desk = in_state(office, State.RECEIVED)
    for act in (membership.restrict_case, membership.open_to_programme):
        assert desk.refused(act, REASON) == "case.head_or_assigned"
        assert desk.refused(act, {}) == "case.fact_missing"
    head = desk.at("director")
    assert head.refused(membership.open_to_programme, REASON) == "case.not_restricted"
    head.do(membership.restrict_case, REASON)
    assert head.refused(membership.restrict_case, REASON) == "case.restricted_already"
    assert head.case.restriction_reason == REASON["reason"]


def test_another_assignment_of_a_restricted_case_takes_it_from_who_had_it(office):
    desk = restricted(office)
    head = desk.at("director")
    head.do(membership.assign_officer, {"officer": office.officer("lin")})
    assert readers(head) == {"director", "lin"}
    assert "omar" in shut_out(office, head.registers.trail[-2].ops)
    head.do(membership.assign_officer, {"officer": office.officer("omar")})
    assert readers(head) == {"director", "omar"}


def test_settling_two_assignments_of_a_restricted_case_takes_it_from_the_other(office):
    head = restricted(office).at("director")
    elsewhere = head.at("omar")
    head.do(membership.assign_officer, {"officer": office.officer("lin")})
    elsewhere.do(membership.assign_officer, {"officer": office.officer("assistant")})
    head.sync(elsewhere)
    assert readers(head) == {"director", "lin", "assistant"}, "both, until a person settles it"
    value = next(v for v in head.case.conflicts[0].values if v.value == office.officer("lin"))
    choice = {"field": "assigned", "choice": value.events[0], **REASON}
    head.do(handling.settle_conflict, choice)
    assert readers(head) == {"director", "lin"}
    assert "assistant" in shut_out(office, head.registers.trail[-2].ops)


# Proposed recusals


def test_nothing_is_sent_to_who_is_named_until_a_person_has_settled_it(office):
    desk = in_state(office, State.RECEIVED)
    named(desk, "Zhao, Lin", "alleged_retaliator")
    assert withheld(desk) == {"lin"}
    assert readers(desk) == TEAM - {"lin"}
    desk.do(membership.dismiss_recusal, lin(office))
    assert withheld(desk) == frozenset()
    assert readers(desk) == TEAM


def test_a_proposed_recusal_that_is_declared_is_no_longer_withheld_but_refused(office):
    desk = in_state(office, State.RECEIVED)
    named(desk, "Zhao, Lin")
    desk.do(membership.declare_recusal, lin(office))
    assert withheld(desk) == frozenset()
    assert readers(desk) == TEAM - {"lin"}


def test_who_has_written_in_a_case_sees_that_he_is_proposed_but_is_sent_nothing(office):
    desk = in_state(office, State.RECEIVED)
    named(desk, "Omar Haddad")
    assert "omar" in readers(desk)
    assert withheld(desk) == {"omar"}


def test_a_proposal_that_nobody_else_can_settle_hides_the_case_from_nobody(office):
    desk = in_state(office, State.RECEIVED)
    named(desk, "Ana Director")
    officers = {
        i: replace(o, active=o.role in (Role.DIRECTOR, Role.ASSISTANT))
        for i, o in office.office.officers.items()
    }
    small = replace(office.office, officers=MappingProxyType(officers))
    assert called(office, RETALIATION.readers(desk.case, small)) == {"director", "assistant"}
    assert called(office, RETALIATION.withheld(desk.case, small)) == {"director"}
    assert "director" not in readers(desk)


# Evidence


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
