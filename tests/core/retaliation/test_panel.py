# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that a case with mixed findings keeps what its letter promises: a panel review."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from core.casework import handling, steps
from core.casework.letters import Extra
from core.policy.profile import Mark
from core.retaliation import review
from core.retaliation.clocks import clocks, running
from core.retaliation.letters import fields_for
from core.retaliation.owed import letters_owed
from core.retaliation.workflow import BESIDE_PANEL, Action, State
from tests.core.retaliation import stories
from tests.core.retaliation.harness import SampleOffice
from tests.core.retaliation.stories import REASON, mixed

KEEPS = "panel_keeps_investigation_clock"
REFERRAL = {"body": "investigations", **REASON}


@pytest.fixture
def office() -> SampleOffice:
    return SampleOffice()


def panel_clock(desk):
    (clock,) = [c for c in clocks(desk.case) if c.name == "panel_review"]
    return clock


@pytest.mark.parametrize("state", BESIDE_PANEL)
def test_what_the_letter_offers_can_be_asked_until_its_last_day_wherever_the_rest_stands(
    office, state
):
    desk = office.desk()
    mixed(desk, state)
    boss = office.officer("director")
    letter = fields_for(
        "prima_facie_found", desk.case, by=boss, on=desk.on, extra=Extra("EO/1", "en")
    )
    last = letter["panel_review_by"]
    assert panel_clock(desk).due_on == last == desk.on + timedelta(days=30)
    assert "panel_review" not in {c.name for c in running(desk.case)}, "nobody is to do anything"
    desk.later(31)
    assert desk.refused(steps.advance, Action.ASK_PANEL_REVIEW, {}) == "case.panel_late"
    asked = last - timedelta(days=1)
    desk.step(Action.ASK_PANEL_REVIEW, happened_on=asked)
    assert desk.case.state is state
    assert desk.case.panel_review.pending
    assert panel_clock(desk).stopped_on == asked
    assert "status_update" in letters_owed(desk.case)
    assert desk.refused(steps.advance, Action.ASK_PANEL_REVIEW, {}) == "case.panel_pending"


@pytest.mark.parametrize("state", BESIDE_PANEL)
def test_a_panel_that_upholds_leaves_the_case_where_it_is(office, state):
    desk = office.desk()
    declined = mixed(desk, state)
    desk.step(Action.ASK_PANEL_REVIEW)
    desk.step(Action.PANEL_UPHOLDS, **REASON)
    assert desk.case.state is state
    assert not desk.case.allegation(declined).referred
    for action, given in ((Action.PANEL_UPHOLDS, REASON), (Action.ASK_PANEL_REVIEW, {})):
        assert desk.refused(steps.advance, action, given) == "case.panel_once"


@pytest.mark.parametrize("state", BESIDE_PANEL)
def test_a_panel_that_overturns_refers_the_allegation_with_the_rest(office, state):
    desk = office.desk()
    declined = mixed(desk, state)
    desk.step(Action.ASK_PANEL_REVIEW)
    desk.approve(desk.step(Action.PANEL_OVERTURNS, allegations=[declined], **REFERRAL))
    case = desk.case
    assert case.state is State.REFERRED
    assert all(a.referred for a in case.allegations)
    assert letters_owed(case)[0] == "referral_memo"
    assert [c.name for c in clocks(case) if c.name in ("investigation", "determination")
            and c.stopped_on is None] == ["investigation"]  # fmt: skip


def investigations(desk, *, keeps):
    """Return the clocks of investigations that run, if the policy says so of the panel."""
    profile = desk.case.profile
    said = replace(profile.parameter(KEEPS), value=keeps)
    profile = replace(profile, parameters={**profile.parameters, KEEPS: said})
    found = clocks(replace(desk.case, profile=profile))
    return [c for c in found if c.name == "investigation" and c.stopped_on is None]


def test_whether_an_investigation_begins_anew_after_the_panel_is_for_the_policy(office):
    desk = office.desk()
    declined = mixed(desk, State.UNDER_INVESTIGATION)
    (before,) = investigations(desk, keeps=False)
    desk.step(Action.ASK_PANEL_REVIEW)
    desk.later(10)
    desk.approve(desk.step(Action.PANEL_OVERTURNS, allegations=[declined], **REFERRAL))
    (anew,), (kept,) = (investigations(desk, keeps=keeps) for keeps in (False, True))
    assert anew.started_on > before.started_on
    assert kept.started_on == before.started_on
    assert desk.case.profile.parameter(KEEPS).mark is Mark.PRESUMED, "no rule says so"


def test_after_a_report_the_panel_begins_another_investigation_whatever_the_policy(office):
    desk = office.desk()
    declined = mixed(desk, State.FINAL_REVIEW)
    assert not investigations(desk, keeps=True)
    desk.step(Action.ASK_PANEL_REVIEW)
    desk.approve(desk.step(Action.PANEL_OVERTURNS, allegations=[declined], **REFERRAL))
    assert len(investigations(desk, keeps=True)) == 1


def test_a_panel_decides_only_when_asked_and_only_about_what_was_declined(office):
    desk = office.desk()
    declined = mixed(desk)
    (found,) = [a.id for a in desk.case.allegations if a.id != declined]
    overturn = {"allegations": [declined], **REFERRAL}
    for action, given in ((Action.PANEL_UPHOLDS, REASON), (Action.PANEL_OVERTURNS, overturn)):
        assert desk.refused(steps.advance, action, given) == "case.panel_not_asked"
    desk.step(Action.ASK_PANEL_REVIEW)
    about_all = {**overturn, "allegations": [declined, found]}
    refused = desk.refused(steps.advance, Action.PANEL_OVERTURNS, about_all)
    assert refused == "case.panel_referred_already"


def test_where_everything_is_prima_facie_there_is_nothing_to_ask_and_no_clock(office):
    desk = office.desk()
    stories.prima_facie(desk)
    assert desk.refused(steps.advance, Action.ASK_PANEL_REVIEW, {}) == "case.panel_not_needed"
    assert not [c for c in clocks(desk.case) if c.name == "panel_review"]


def test_a_determination_waits_for_the_panel(office):
    desk = office.desk()
    mixed(desk, State.FINAL_REVIEW)
    for allegation in desk.case.allegations:
        if allegation.referred:
            answer = {"question": "clear_and_convincing", "answer": "no", **REASON}
            desk.do(review.make_finding, {"allegation": allegation.id, **answer})
    determine = (steps.advance, Action.DETERMINE_ESTABLISHED, REASON)
    assert desk.refused(*determine) == "case.panel_window_open"
    desk.step(Action.ASK_PANEL_REVIEW)
    desk.later(40)
    assert desk.refused(*determine) == "case.panel_pending"
    desk.step(Action.PANEL_UPHOLDS, **REASON)
    desk.approve(desk.step(Action.DETERMINE_ESTABLISHED, **REASON))
    assert desk.case.state is State.ESTABLISHED


def test_two_laptops_that_differ_on_what_the_panel_decided_need_two_persons_to_settle(office):
    desk = office.desk()
    declined = mixed(desk, State.REFERRED)
    desk.step(Action.ASK_PANEL_REVIEW)
    other = desk.at("lin")
    desk.step(Action.PANEL_UPHOLDS, **REASON)
    other.approve(other.step(Action.PANEL_OVERTURNS, allegations=[declined], **REFERRAL))
    desk.sync(other)
    (conflict,) = desk.case.conflicts
    assert conflict.field == "panel_review/decision"
    assert desk.case.allegation(declined).referred == other.case.allegation(declined).referred
    choice = conflict.values[0].events[0]
    given = {"field": conflict.field, "choice": choice, **REASON}
    proposal = desk.do(handling.settle_conflict, given)
    assert desk.case.conflicts == (conflict,), "one person alone must not settle it"
    assert desk.case.proposal(proposal).action == "settle_conflict"
