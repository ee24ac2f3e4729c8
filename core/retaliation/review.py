# SPDX-License-Identifier: Apache-2.0
"""Owns what is found and followed up: findings, measures, recommendations, baseline, check-ins."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from core.casework.acts import OPEN, Answer
from core.errors import Refusal
from core.history.ops import Add
from core.ids import new_id
from core.policy.days import period_end
from core.retaliation.acts import DECIDED, DECIDING, FILED, FOUND, WATCHED, act
from core.retaliation.workflow import Action, State

if TYPE_CHECKING:
    from core.casework.needs import Facts
    from core.policy.profile import Profile
    from core.retaliation.acts import Doing
    from core.retaliation.parts import Allegation, Report
    from core.retaliation.results import Measure, Recommendation


def _make_finding(do: Doing) -> Answer:
    allegation = do.case.allegation(do.text("allegation"))
    if allegation is None:
        return Refusal.of("case.item_unknown", fact="allegation")
    question = do.text("question")
    final = question == "clear_and_convincing"
    if (do.case.state is State.FINAL_REVIEW) is not final:
        return Refusal.of("case.question_not_now")
    fault = {
        "protected_activity": _protection_fault,
        "prima_facie": _link_fault,
        "clear_and_convincing": _evidence_fault,
    }[question](do, allegation)
    if fault is not None:
        return fault
    finding = {"answer": do.text("answer"), "reason": do.text("reason")}
    field = f"allegation/{allegation.id}/{question}"
    return (do.case.registers.assign(field, finding),)


def _protection_fault(do: Doing, allegation: Allegation) -> Refusal | None:
    """Refuse to find a protected activity where the record shows none."""
    profile = do.case.profile
    if do.text("answer") == "no":
        consequent = allegation.prima_facie.answer == "yes"
        return Refusal.of("case.finding_contradicts") if consequent else None
    if profile is None:
        return Refusal.of("case.no_policy")
    linked = [r for r in do.case.reports if not allegation.reports or r.id in allegation.reports]
    authorised = [r for r in linked if protects(r, profile)]
    if not authorised:
        return Refusal.of("case.report_not_authorised")
    if all(reported_late(r, profile) for r in authorised):
        return Refusal.of("case.report_late")
    return None


def protects(report: Report, profile: Profile) -> bool:
    """Tell whether a report went through an authorised channel; cooperation always did."""
    return report.kind == "cooperation" or report.channel in profile.items("authorised_channels")


def reported_late(report: Report, profile: Profile) -> bool:
    """Tell whether a report came later after becoming aware than the policy allows."""
    rule = profile.parameter("report_after_awareness")
    if report.aware_on is None or report.on is None:
        return False
    last = period_end(report.aware_on, rule, profile.calendar)
    return last is not None and report.on > last


def _link_fault(do: Doing, allegation: Allegation) -> Refusal | None:
    if do.text("answer") == "yes" and allegation.protected_activity.answer != "yes":
        return Refusal.of("case.protected_first")
    return None


def _evidence_fault(_: Doing, allegation: Allegation) -> Refusal | None:
    return None if allegation.referred else Refusal.of("case.not_referred")


def _needs_consent(do: Doing, rule: str) -> Refusal | None:
    """Refuse to tell the head what the applicant has not agreed to."""
    wanted = ["engage_management"]
    if do.case.profile is not None and do.text("kind") in do.case.profile.items(rule):
        wanted.append("reassign")
    missing = next((p for p in wanted if do.case.consent(p) is None), None)
    return Refusal.of("case.consent_missing", purpose=missing) if missing else None


def _stamped(do: Doing) -> Facts:
    return {**do.facts, "happened_on": do.on.isoformat()}


def _recommend_measure(do: Doing) -> Answer:
    if refusal := _needs_consent(do, "measures_with_consent"):
        return refusal
    if do.text("to") < do.text("from"):
        return Refusal.of("case.day_order", day=do.text("from"))
    return (Add(f"measure/{new_id()}", _stamped(do)),)


def _measure(do: Doing) -> Measure | None:
    return next((m for m in do.case.measures if m.id == do.text("measure")), None)


def _recommendation(do: Doing) -> Recommendation | None:
    wanted = do.text("recommendation")
    return next((r for r in do.case.recommendations if r.id == wanted), None)


def _before(do: Doing, name: str, earliest: date | None) -> Refusal | None:
    """Refuse a day before the thing that it answers."""
    if earliest is not None and date.fromisoformat(do.text(name)) < earliest:
        return Refusal.of("case.day_order", day=earliest.isoformat())
    return None


def _answer(do: Doing, path: str, asked_on: date | None, answered: str) -> Answer:
    # "No answer" is what the office records when the time is over; an answer may still come.
    if answered not in ("", "no_answer"):
        return Refusal.of("case.already_answered")
    if do.text("answer") in ("rejected", "partly") and not do.text("reason"):
        return Refusal.of("case.fact_missing", fact="reason")
    if refusal := _before(do, "on", asked_on):
        return refusal
    form: Facts = {k: v for k, v in do.facts.items() if k in ("answer", "on", "reason")}
    return (do.case.registers.assign(path, form),)


def _decide_measure(do: Doing) -> Answer:
    measure = _measure(do)
    if measure is None:
        return Refusal.of("case.item_unknown", fact="measure")
    return _answer(do, f"measure/{measure.id}/answer", measure.recommended_on, measure.answer)


def _apply_measure(do: Doing) -> Answer:
    measure = _measure(do)
    if measure is None or measure.answer not in ("accepted", "partly"):
        return Refusal.of("case.measure_not_accepted")
    start = date.fromisoformat(do.text("from"))
    if "to" in do.facts and date.fromisoformat(do.text("to")) < start:
        return Refusal.of("case.day_order", day=start.isoformat())
    form: Facts = {k: v for k, v in do.facts.items() if k in ("from", "to")}
    return (do.case.registers.assign(f"measure/{measure.id}/in_force", form),)


def _recommend(do: Doing) -> Answer:
    if refusal := _needs_consent(do, "recommendations_with_consent"):
        return refusal
    return (Add(f"recommendation/{new_id()}", _stamped(do)),)


def _answer_recommendation(do: Doing) -> Answer:
    item = _recommendation(do)
    if item is None:
        return Refusal.of("case.item_unknown", fact="recommendation")
    path = f"recommendation/{item.id}/answer"
    return _answer(do, path, item.recommended_on, item.answer)


def _implement(do: Doing) -> Answer:
    item = _recommendation(do)
    if item is None or item.answer not in ("accepted", "partly"):
        return Refusal.of("case.measure_not_accepted")
    if refusal := _before(do, "on", item.answered_on):
        return refusal
    form = {"on": do.text("on"), "how": do.text("how")}
    return (do.case.registers.assign(f"recommendation/{item.id}/implemented", form),)


def _set_baseline(do: Doing) -> Answer:
    if do.case.last(Action.BEGIN_AFTERCARE, Action.BEGIN_MONITORING) is not None:
        return Refusal.of("case.baseline_fixed")
    return (do.case.registers.assign("baseline", do.facts),)


def _check_in(do: Doing) -> Answer:
    months = do.facts.get("months")
    aftercare = do.case.state is State.AFTERCARE
    if aftercare and do.case.profile is not None:
        if months not in do.case.profile.numbers("aftercare_check_ins"):
            return Refusal.of("case.number_bad", fact="months")
        if any(c.months == months for c in do.case.check_ins):
            return Refusal.of("case.already_answered")
    begun = do.case.last(Action.BEGIN_AFTERCARE, Action.BEGIN_MONITORING)
    if refusal := _before(do, "on", begun.on if begun else None):
        return refusal
    return (Add(f"check_in/{new_id()}", do.facts),)


make_finding = act("make_finding", "finding_made", FOUND, _make_finding)
recommend_measure = act("recommend_measure", "measure_recommended", FILED, _recommend_measure)
decide_measure = act("decide_measure", "measure_decided", OPEN, _decide_measure)
apply_measure = act("apply_measure", "measure_applied", OPEN, _apply_measure)
recommend = act("recommend", "recommended", DECIDING, _recommend)
answer_recommendation = act(
    "answer_recommendation", "recommendation_answered", DECIDED, _answer_recommendation
)
implement = act("implement", "recommendation_implemented", DECIDED, _implement)
set_baseline = act("set_baseline", "baseline_set", OPEN, _set_baseline)
check_in = act("check_in", "checked_in", WATCHED, _check_in)

REVIEW_ACTS = (
    make_finding, recommend_measure, decide_measure, apply_measure, recommend,
    answer_recommendation, implement, set_baseline, check_in,
)  # fmt: skip
