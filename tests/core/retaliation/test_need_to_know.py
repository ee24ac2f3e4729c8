# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of need-to-know: who may have a case, and what is withheld."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import pytest

from core.casework import entering, handling, membership
from core.casework.breaches import breaches
from core.casework.people import may_handle
from core.errors import Refusal
from core.office.office import Role
from core.retaliation import PREVENTION, RETALIATION, opening
from core.retaliation.workflow import WORKFLOWS, Action, CaseKind, State
from tests.core.retaliation.access import (
    PEOPLE,
    TEAM,
    called,
    lin,
    named,
    readers,
    restricted,
    shut_out,
    withheld,
)
from tests.core.retaliation.harness import SampleOffice
from tests.core.retaliation.stories import REASON, in_state


@pytest.fixture
def office() -> SampleOffice:
    return SampleOffice()


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
    opened = opening.open_case(without, {}, by=omar, on=desk.on)
    assert opened == Refusal.of("case.role")


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


# The last one


def small(office: SampleOffice, *names: str) -> None:
    """Let everybody but some leave the office."""
    officers = {
        i: replace(o, active=o.active and i in {office.officer(n) for n in names})
        for i, o in office.office.officers.items()
    }
    office.office = replace(office.office, officers=MappingProxyType(officers))


def recuse(office: SampleOffice, name: str) -> dict[str, str]:
    return {"officer": office.officer(name), **REASON}


def test_the_last_who_may_handle_a_case_is_not_recused_from_it(office):
    desk = in_state(office, State.RECEIVED)
    small(office, "director", "omar", "assistant")
    head = desk.at("director")
    desk.do(membership.declare_recusal, recuse(office, "omar"))
    head.sync(desk)
    assert head.refused(membership.declare_recusal, recuse(office, "director")) == (
        "case.nobody_left"
    )
    assert readers(head) == {"director", "assistant"}


def test_with_an_alternate_in_the_office_the_last_other_may_be_recused(office):
    desk = in_state(office, State.RECEIVED)
    small(office, "director", "alternate")
    head = desk.at("director")
    head.do(membership.declare_recusal, recuse(office, "director"))
    assert readers(head) == {"alternate"}


def test_without_a_head_the_last_officer_stays_on_the_case(office):
    desk = in_state(office, State.RECEIVED)
    small(office, "director", "omar", "assistant")
    desk.do(membership.assign_officer, {"officer": desk.by})
    desk.at("director").do(membership.declare_recusal, recuse(office, "director"))
    desk.sync(desk.at("director"))
    assert desk.refused(membership.remove_member, recuse(office, "omar")) == "case.nobody_left"
    desk.do(membership.restrict_case, REASON)
    assistant = {"officer": office.officer("assistant")}
    assert desk.refused(membership.assign_officer, assistant) == "case.nobody_left"
    assert readers(desk) == {"omar"}


def test_two_recusals_side_by_side_hide_the_case_from_both_until_an_alternate_is_called(office):
    """Neither is let in for want of others: he may be whom the complaint is about."""
    desk = in_state(office, State.RECEIVED)
    everybody = office.office
    small(office, "director", "omar")
    head = desk.at("director")
    desk.do(membership.declare_recusal, recuse(office, "omar"))
    head.do(membership.declare_recusal, recuse(office, "director"))
    desk.sync(head)
    assert readers(desk) == frozenset()
    office.office = everybody
    assert readers(desk) == {"alternate", "lin", "assistant"}
    desk.at("alternate").do(membership.lift_recusal, recuse(office, "omar"))
