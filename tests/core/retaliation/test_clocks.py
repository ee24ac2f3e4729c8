# SPDX-License-Identifier: Apache-2.0
"""Owns the proof of the deadlines of a case: when each starts, pauses, stops, and by which rule."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from core.casework import membership, steps
from core.retaliation import RETALIATION, intake, opening, review, row
from core.retaliation.clocks import clocks, running, warnings
from core.retaliation.workflow import Action, CaseKind, State
from tests.core.retaliation import stories
from tests.core.retaliation.harness import TODAY, SampleOffice
from tests.core.retaliation.stories import REASON, in_state

if TYPE_CHECKING:
    from core.policy.clocks import Clock
    from tests.core.retaliation.harness import Desk


@pytest.fixture
def office() -> SampleOffice:
    return SampleOffice()


def clock(desk: Desk, name: str) -> Clock:
    return next(c for c in clocks(desk.case) if c.name == name)


def days(count: int) -> date:
    return TODAY + timedelta(days=count)


def test_an_enquiry_has_no_deadline_of_a_complaint(office):
    assert clocks(in_state(office, State.ENQUIRY).case) == ()


def test_a_complaint_starts_acknowledgement_and_safety_valve_but_not_the_review(office):
    desk = in_state(office, State.RECEIVED)
    assert {c.name: c.due_on for c in running(desk.case)} == {
        "acknowledgement": days(7), "safety_valve": days(45),
    }  # fmt: skip


def test_a_complaint_received_on_friday_and_typed_on_monday_counts_from_friday(office):
    desk = office.desk()
    desk.open(State.RECEIVED, received_on=TODAY - timedelta(days=3))
    assert clock(desk, "acknowledgement").started_on == days(-3)
    assert desk.case.filed_on == days(-3)


def test_the_acknowledgement_stops_its_clock_and_is_not_made_twice(office):
    desk = in_state(office, State.RECEIVED)
    desk.later(2)
    desk.step(Action.ACKNOWLEDGE)
    assert clock(desk, "acknowledgement").stopped_on == days(2)
    assert clock(desk, "acknowledgement").met is True
    assert desk.refused(steps.advance, Action.ACKNOWLEDGE, {}) == "case.already_acknowledged"


def test_the_review_clock_starts_when_the_file_is_complete_and_names_its_paragraph(office):
    desk = in_state(office, State.PRELIMINARY_REVIEW)
    found = clock(desk, "preliminary_review")
    assert (found.started_on, found.due_on) == (TODAY, days(30))
    assert "preliminary review" in found.source


def test_a_suspension_moves_the_end_by_as_many_days_as_it_took(office):
    desk = in_state(office, State.SUSPENDED)
    assert clock(desk, "preliminary_review").paused
    assert next(d for d in row(desk.case).due if d.clock == "preliminary_review").paused
    desk.later(400)
    assert not clock(desk, "preliminary_review").overdue_on(desk.on)
    desk.step(Action.RESUME, **REASON)
    assert clock(desk, "preliminary_review").due_on == days(430)
    assert clock(desk, "preliminary_review").running


def test_a_question_pauses_only_if_the_policy_says_so(office):
    desk = in_state(office, State.PRELIMINARY_REVIEW)
    request = desk.step(Action.REQUEST_INFORMATION, what="The decision, please")
    assert clock(desk, "preliminary_review").running
    desk.later(10)
    desk.do(intake.information_received, {"request": request, "on": desk.on})
    assert clock(desk, "preliminary_review").due_on == days(30)
    again = {"request": request, "on": desk.on}
    assert desk.refused(intake.information_received, again) == "case.already_answered"


def test_both_review_clocks_stop_with_the_finding(office):
    desk = in_state(office, State.NO_PRIMA_FACIE)
    for name in ("preliminary_review", "safety_valve"):
        assert clock(desk, name).stopped_on == days(10)
    assert clock(desk, "panel_review").due_on == days(40)


def test_the_panel_is_asked_in_time_or_not_at_all_and_only_once(office):
    desk = in_state(office, State.NO_PRIMA_FACIE)
    assert desk.refused(steps.advance, Action.CLOSE, REASON) == "case.panel_window_open"
    desk.later(31)
    assert desk.refused(steps.advance, Action.ASK_PANEL_REVIEW, {}) == "case.panel_late"
    desk.step(Action.ASK_PANEL_REVIEW, happened_on=days(40))
    desk.step(Action.PANEL_UPHOLDS, **REASON)
    assert desk.refused(steps.advance, Action.ASK_PANEL_REVIEW, {}) == "case.panel_once"
    desk.step(Action.CLOSE, **REASON)
    assert desk.case.outcome == "no_prima_facie"


def test_the_investigation_is_extended_only_to_a_later_day(office):
    desk = in_state(office, State.UNDER_INVESTIGATION)
    due = clock(desk, "investigation").due_on
    same = {"until": due, **REASON}
    assert desk.refused(steps.advance, Action.EXTEND_INVESTIGATION, same) == (
        "case.extension_not_later"
    )
    later = due + timedelta(days=60)
    desk.step(Action.EXTEND_INVESTIGATION, until=later, **REASON)
    assert clock(desk, "investigation").due_on == clock(desk, "investigation").extended_to == later


def test_another_body_gets_a_full_time_of_its_own(office):
    desk = in_state(office, State.UNDER_INVESTIGATION)
    desk.later(30)
    drafted = desk.step(Action.REFER_ALTERNATIVE, body="alternative_investigations", **REASON)
    desk.approve(drafted)
    first, second = (c for c in clocks(desk.case) if c.name == "investigation")
    assert first.stopped_on == second.started_on == desk.on
    assert second.due_on == desk.on + timedelta(days=120)


def test_the_report_starts_the_determination(office):
    desk = in_state(office, State.FINAL_REVIEW)
    assert clock(desk, "investigation").stopped_on == desk.on
    assert clock(desk, "determination").due_on == desk.on + timedelta(days=30)


def test_answers_to_recommendations_are_awaited_even_after_closing(office):
    desk = in_state(office, State.AFTERCARE)
    desk.step(Action.CLOSE, ended_early=True, **REASON)
    assert [c.name for c in running(desk.case)] == ["recommendation_answer"]
    desk.later(40)
    item = desk.case.recommendations[0].id
    answer = {"recommendation": item, "answer": "no_answer", "on": desk.on}
    desk.do(review.answer_recommendation, answer)
    late = {"recommendation": item, "answer": "accepted", "on": desk.on}
    desk.do(review.answer_recommendation, late)
    assert desk.refused(review.answer_recommendation, late) == "case.already_answered"
    assert clock(desk, "recommendation_answer").met is False


def test_check_ins_come_after_3_6_and_12_months_and_then_it_may_close(office):
    desk = in_state(office, State.AFTERCARE)
    begun = desk.on
    due = [c.due_on for c in running(desk.case) if c.name == "check_in"]
    assert [(d.year, d.month) for d in due] == [
        (2021, 10), (2022, 1), (2022, 7),
    ]  # fmt: skip
    assert begun.day in {d.day for d in due}
    assert desk.refused(steps.advance, Action.CLOSE, REASON) == "case.aftercare_open"
    for months in (3, 6, 12):
        desk.later(100)
        check = {"months": months, "on": desk.on, "grade": "P-3", "supervisor": "New Boss"}
        desk.do(review.check_in, check)
        assert desk.refused(review.check_in, check) == "case.already_answered"
    item = desk.case.recommendations[0].id
    answer = {"recommendation": item, "answer": "accepted", "on": desk.on}
    desk.do(review.answer_recommendation, answer)
    assert desk.refused(steps.advance, Action.CLOSE, REASON) == "case.aftercare_open"
    desk.do(review.implement, {"recommendation": item, "on": desk.on, "how": "Renewed"})
    desk.step(Action.CLOSE, **REASON)
    assert desk.case.outcome == "established"


def test_a_check_in_says_what_is_no_longer_as_it_was(office):
    desk = in_state(office, State.AFTERCARE)
    check = {"months": 3, "on": desk.on, "grade": "P-3", "supervisor": "New Boss"}
    desk.do(review.check_in, check | {"new_detriment": True})
    found = desk.case.check_ins[0]
    assert found.now is not None
    assert desk.case.baseline is not None
    assert found.now.changed_from(desk.case.baseline) == ("supervisor",)
    assert desk.refused(review.set_baseline, {"grade": "P-4"}) == "case.baseline_fixed"


def test_a_measure_is_awaited_then_expires_and_warns_ahead(office):
    desk = in_state(office, State.PRELIMINARY_REVIEW)
    span = {"from": desk.on, "to": desk.on + timedelta(days=60)}
    wanted = {"kind": "suspend_action", "text": "To avoid harm", **span}
    measure = desk.do(review.recommend_measure, wanted)
    assert clock(desk, "measure_answer").due_on == days(30)
    early = {"measure": measure, **span}
    assert desk.refused(review.apply_measure, early) == "case.measure_not_accepted"
    desk.do(review.decide_measure, {"measure": measure, "answer": "accepted", "on": desk.on})
    desk.do(review.apply_measure, early)
    assert clock(desk, "measure_expires").due_on == days(60)
    assert "measure_expires" not in {c.name for c in warnings(desk.case, days(45))}
    assert "measure_expires" in {c.name for c in warnings(desk.case, days(46))}


def test_the_contested_act_and_the_end_of_the_contract_are_watched(office):
    desk = in_state(office, State.PRELIMINARY_REVIEW)
    assert clock(desk, "contested_act").due_on == days(90)
    ends = {"grade": "P-3", "contract_end": days(50)}
    desk.do(review.set_baseline, ends)
    assert clock(desk, "contract_end").due_on == days(50)
    desk.step(Action.WITHDRAW, how="orally")
    assert running(desk.case) == ()


def test_a_late_complaint_needs_a_reason_and_mediation_buys_time(office):
    desk = office.desk()
    desk.open(State.RECEIVED)
    desk.do(intake.add_report, report(desk))
    act = {"kind": "threat", "what": "A threat", "on": days(-366), "state": "taken"}
    desk.do(intake.add_allegation, {**act, "why": "So near"})
    assert desk.refused(steps.advance, Action.COMPLETE_FILE, {}) == "case.filed_late"
    desk.do(intake.record_mediation, {"from": days(-100), "to": days(-50)})
    desk.step(Action.COMPLETE_FILE)


def test_a_late_complaint_is_taken_up_with_a_reason(office):
    desk = office.desk()
    desk.open(State.RECEIVED)
    desk.do(intake.add_report, report(desk))
    act = {"kind": "threat", "what": "A threat", "on": days(-800), "state": "taken"}
    desk.do(intake.add_allegation, {**act, "why": "So near"})
    desk.do(intake.record_mediation, {"from": days(-700), "to": days(-1)})
    assert desk.refused(steps.advance, Action.COMPLETE_FILE, {}) == "case.filed_late"
    desk.step(Action.COMPLETE_FILE, late_reason="The applicant was ill")


def report(desk: Desk) -> dict[str, object]:
    return {
        "kind": "report", "what": "Fraud", "to_whom": "Hotline", "channel": "hotline",
        "on": desk.on - timedelta(days=900),
    }  # fmt: skip


def test_prevention_looks_again_and_again(office):
    desk = in_state(office, State.MONITORING, CaseKind.PREVENTION)
    assert clock(desk, "check_in").due_on == date(2021, 6, 1)
    desk.later(90)
    desk.do(review.check_in, {"months": 3, "on": desk.on, "grade": "P-3"})
    assert clock(desk, "check_in").due_on == desk.on.replace(month=8, day=30)


def test_the_policy_of_the_filing_day_stays_when_the_office_adopts_another(office):
    from core.office.changes import adopt_policy
    from resources import read_json

    desk = in_state(office, State.RECEIVED)
    newer = dict(read_json("policy/un_secretariat.json"), valid_from="2021-03-02")
    office.laptops["director"].write(office.id, adopt_policy(office.office, newer, desk.on))
    office.office = office.read()
    assert desk.case.profile_key == "unicef_sample@1"
    assert clock(desk, "acknowledgement").due_on == days(7)
    desk.later(5)
    other = office.desk()
    other.on = desk.on
    other.open(State.RECEIVED)
    assert other.case.profile_key == "un_secretariat@2017.2.rev1"
    assert [c.name for c in running(other.case)] == ["safety_valve"]


def test_an_enquiry_that_becomes_a_complaint_takes_the_policy_of_that_day(office):
    from core.office.changes import adopt_policy
    from resources import read_json

    desk = in_state(office, State.ENQUIRY)
    newer = dict(read_json("policy/un_secretariat.json"), valid_from="2021-03-02")
    office.laptops["director"].write(office.id, adopt_policy(office.office, newer, desk.on))
    office.office = office.read()
    desk.later(5)
    desk.step(Action.FILE_COMPLAINT)
    assert desk.case.profile_key == "un_secretariat@2017.2.rev1"


def test_a_row_for_the_lists_says_what_is_due_and_who_is_waited_for(office):
    desk = in_state(office, State.PRIMA_FACIE)
    desk.do(membership.assign_officer, {"officer": desk.by})
    desk.step(Action.REFER, body="investigations", **REASON)
    found = RETALIATION.row(desk.case)
    assert (found.number, found.title, found.state) == (
        "RET-2021-001", "Awa Diallo", "prima_facie",
    )  # fmt: skip
    assert found.owner == desk.by
    # The director for the referral, the officer for the letter that the finding called for.
    assert found.waiting_for == ((office.officer("director"), "approval"), (desk.by, "letter"))
    assert [d.clock for d in found.due] == ["contested_act"]
    assert not found.closed


def test_new_detriment_opens_a_case_of_its_own_tied_to_this_one(office):
    desk = in_state(office, State.AFTERCARE)
    act = {"kind": "threat", "what": "Another", "on": desk.on, "state": "taken", "why": "Again"}
    assert desk.refused(intake.add_allegation, act) == "case.not_in_state"
    other = office.desk()
    facts = {"number": "RET-2021-009", "language": "fr", "name": "Awa Diallo"}
    answer = opening.open_linked(
        desk.case, office.office, facts, file=other.file, by=desk.by, on=desk.on
    )
    assert isinstance(answer, tuple)
    other.laptop.write(other.file, answer[0])
    desk.laptop.write(desk.file, answer[1])
    assert other.case.state is State.RECEIVED
    assert [(link.file, link.why) for link in desk.case.links] == [(other.file, "new_detriment")]


def test_stories_end_where_they_say(office):
    assert stories.in_state(office, State.SUSPENDED).case.state is State.SUSPENDED
