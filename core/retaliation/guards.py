# SPDX-License-Identifier: Apache-2.0
"""Owns what must hold before a step: one function a guard, by the name that the table uses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.errors import Refusal
from core.policy.days import period_end
from core.retaliation.breaches import breaches
from core.retaliation.clocks import clocks, filing_deadline
from core.retaliation.workflow import BESIDE_PANEL, State

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.policy.profile import Profile
    from core.retaliation.case import RetaliationCase
    from core.retaliation.needs import Facts


@dataclass(frozen=True, slots=True)
class Ask:
    """A step that somebody wants to take."""

    case: RetaliationCase
    profile: Profile
    facts: Facts
    on: date
    """The day it happens."""
    proposal: str = ""
    """The proposal that is being approved, if this is an approval."""


def refused(names: tuple[str, ...], ask: Ask) -> Refusal | None:
    """Return the first refusal of the named guards, or None."""
    return next((r for r in (GUARDS[name](ask) for name in names) if r is not None), None)


def _unless(holds: object, code: str, **params: str | int) -> Refusal | None:
    return None if holds else Refusal.of(code, **params)


def _applicant_named(ask: Ask) -> Refusal | None:
    applicant = ask.case.applicant
    return _unless(applicant and applicant.name, "case.applicant_missing")


def _not_acknowledged(ask: Ask) -> Refusal | None:
    return _unless(ask.case.acknowledged_on is None, "case.already_acknowledged")


def _has_report(ask: Ask) -> Refusal | None:
    return _unless(ask.case.reports, "case.report_missing")


def _has_allegation(ask: Ask) -> Refusal | None:
    return _unless(ask.case.allegations, "case.allegation_missing")


def _filed_in_time(ask: Ask) -> Refusal | None:
    last, filed = filing_deadline(ask.case, ask.profile), ask.case.filed_on
    late = last is not None and filed is not None and filed > last
    if not late or last is None or ask.facts.get("late_reason"):
        return None
    return Refusal.of("case.filed_late", day=last.isoformat())


def _consent(purpose: str) -> Callable[[Ask], Refusal | None]:
    def guard(ask: Ask) -> Refusal | None:
        return _unless(ask.case.consent(purpose), "case.consent_missing", purpose=purpose)

    return guard


def _consent_if_handed_over(ask: Ask) -> Refusal | None:
    return _consent("refer")(ask) if ask.facts.get("handed_over") else None


def _no_conflict(ask: Ask) -> Refusal | None:
    return _unless(not ask.case.conflicts, "case.conflict_open", count=len(ask.case.conflicts))


def _no_breach(ask: Ask) -> Refusal | None:
    found = breaches(ask.case)
    return _unless(not found, "case.breach_open", count=len(found))


def _no_open_proposal(ask: Ask) -> Refusal | None:
    waiting = [p for p in ask.case.open_proposals if p.id != ask.proposal]
    return _unless(not waiting, "case.proposal_open", count=len(waiting))


def _findings_complete(ask: Ask) -> Refusal | None:
    missing = sum(not a.reviewed for a in ask.case.allegations)
    return _unless(ask.case.allegations and not missing, "case.finding_missing", count=missing)


def _prima_facie_found(ask: Ask) -> Refusal | None:
    return _unless(any(a.referred for a in ask.case.allegations), "case.no_prima_facie_finding")


def _no_prima_facie_found(ask: Ask) -> Refusal | None:
    found = any(a.prima_facie.answer == "yes" for a in ask.case.allegations)
    return _unless(not found, "case.prima_facie_finding")


def _evidence_complete(ask: Ask) -> Refusal | None:
    missing = sum(a.referred and not a.clear_and_convincing.answer for a in ask.case.allegations)
    return _unless(not missing, "case.evidence_missing", count=missing)


def _retaliation_found(ask: Ask) -> Refusal | None:
    return _unless(any(a.established for a in ask.case.allegations), "case.not_found")


def _no_retaliation_found(ask: Ask) -> Refusal | None:
    return _unless(not any(a.established for a in ask.case.allegations), "case.found")


def _panel_due(ask: Ask) -> date | None:
    ends = [c.due_on for c in clocks(ask.case) if c.name == "panel_review"]
    return max(ends, default=None)


def _has_declined(ask: Ask) -> Refusal | None:
    return _unless(any(a.declined for a in ask.case.allegations), "case.panel_not_needed")


def _panel_window_open(ask: Ask) -> Refusal | None:
    review = ask.case.panel_review
    if review is not None and not review.pending:
        return Refusal.of("case.panel_once")
    # With no prima facie case at all, a request that waits is a state of its own.
    if review is not None and ask.case.state in BESIDE_PANEL:
        return Refusal.of("case.panel_pending")
    last = _panel_due(ask)
    return _unless(last is None or ask.on <= last, "case.panel_late", day=str(last))


def _panel_window_over(ask: Ask) -> Refusal | None:
    review, last = ask.case.panel_review, _panel_due(ask)
    over = (review is not None and not review.pending) or last is None or ask.on > last
    return _unless(over, "case.panel_window_open", day=str(last))


def _panel_asked(ask: Ask) -> Refusal | None:
    review = ask.case.panel_review
    if review is None:
        return Refusal.of("case.panel_not_asked")
    return _unless(review.pending, "case.panel_once")


def _overturns_declined(ask: Ask) -> Refusal | None:
    named = ask.facts.get("allegations")
    chosen = [ask.case.allegation(str(a)) for a in named] if isinstance(named, list) else []
    return _unless(all(a is not None and a.declined for a in chosen), "case.panel_referred_already")


def _panel_settled(ask: Ask) -> Refusal | None:
    """Hold a determination back while the panel may still add an allegation to it."""
    if ask.case.panel_review is not None:
        return _unless(not ask.case.panel_review.pending, "case.panel_pending")
    return _panel_window_over(ask)


def _extension_later(ask: Ask) -> Refusal | None:
    now = [c.due_on for c in clocks(ask.case) if c.name == "investigation" and not c.stopped_on]
    until = date.fromisoformat(str(ask.facts["until"]))
    return _unless(
        not now or until > max(now), "case.extension_not_later", day=str(max(now or [until]))
    )


def _has_baseline(ask: Ask) -> Refusal | None:
    return _unless(ask.case.baseline, "case.baseline_missing")


def _has_recommendation(ask: Ask) -> Refusal | None:
    return _unless(ask.case.recommendations, "case.recommendation_missing")


def _aftercare_done(ask: Ask) -> Refusal | None:
    """Hold a case until its check-ins are made and its recommendations answered."""
    if ask.facts.get("ended_early"):
        return None
    done = {c.months for c in ask.case.check_ins}
    left = [m for m in ask.profile.numbers("aftercare_check_ins") if m not in done]
    open_ones = [r for r in ask.case.recommendations if not r.settled]
    return _unless(
        not left and not open_ones, "case.aftercare_open", count=len(left) + len(open_ones)
    )


def _has_link(ask: Ask) -> Refusal | None:
    return _unless(ask.case.links, "case.link_missing")


def _retention_over(ask: Ask) -> Refusal | None:
    rule = ask.profile.parameter(f"retention_{ask.case.outcome}")
    closed = next((s.on for s in reversed(ask.case.way) if s.state is State.CLOSED), None)
    last = period_end(closed, rule, ask.profile.calendar) if closed else None
    if last is None:
        return Refusal.of("case.retention_unknown")
    return _unless(ask.on > last, "case.retention_runs", day=last.isoformat())


def _no_legal_hold(ask: Ask) -> Refusal | None:
    return _unless(not ask.case.legal_hold, "case.legal_hold")


GUARDS: Mapping[str, Callable[[Ask], Refusal | None]] = MappingProxyType(
    {
        "applicant_named": _applicant_named,
        "not_acknowledged": _not_acknowledged,
        "has_report": _has_report,
        "has_allegation": _has_allegation,
        "filed_in_time": _filed_in_time,
        "consent_await": _consent("await_other_process"),
        "consent_management": _consent("engage_management"),
        "consent_refer": _consent("refer"),
        "consent_prevention": _consent("prevention"),
        "consent_if_handed_over": _consent_if_handed_over,
        "no_conflict": _no_conflict,
        "no_breach": _no_breach,
        "no_open_proposal": _no_open_proposal,
        "findings_complete": _findings_complete,
        "prima_facie_found": _prima_facie_found,
        "no_prima_facie_found": _no_prima_facie_found,
        "evidence_complete": _evidence_complete,
        "retaliation_found": _retaliation_found,
        "no_retaliation_found": _no_retaliation_found,
        "has_declined": _has_declined,
        "panel_asked": _panel_asked,
        "overturns_declined": _overturns_declined,
        "panel_settled": _panel_settled,
        "panel_window_open": _panel_window_open,
        "panel_window_over": _panel_window_over,
        "extension_later": _extension_later,
        "has_baseline": _has_baseline,
        "has_recommendation": _has_recommendation,
        "aftercare_done": _aftercare_done,
        "has_link": _has_link,
        "retention_over": _retention_over,
        "no_legal_hold": _no_legal_hold,
    }
)
