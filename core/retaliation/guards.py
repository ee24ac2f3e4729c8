# SPDX-License-Identifier: Apache-2.0
"""Owns what must hold before a step of a complaint: one function a guard, by name."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeAlias

from core.casework.guards import SHARED_GUARDS, consent_to, unless
from core.errors import Refusal
from core.retaliation.clocks import clocks, filing_deadline
from core.retaliation.workflow import BESIDE_PANEL

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.casework import guards
    from core.casework.guards import Guard
    from core.retaliation.case import RetaliationCase

Ask: TypeAlias = "guards.Ask[RetaliationCase]"


def _applicant_named(ask: Ask) -> Refusal | None:
    applicant = ask.case.applicant
    return unless(applicant and applicant.name, "case.applicant_missing")


def _not_acknowledged(ask: Ask) -> Refusal | None:
    return unless(ask.case.acknowledged_on is None, "case.already_acknowledged")


def _has_report(ask: Ask) -> Refusal | None:
    return unless(ask.case.reports, "case.report_missing")


def _has_allegation(ask: Ask) -> Refusal | None:
    return unless(ask.case.allegations, "case.allegation_missing")


def _filed_in_time(ask: Ask) -> Refusal | None:
    last, filed = filing_deadline(ask.case, ask.profile), ask.case.filed_on
    late = last is not None and filed is not None and filed > last
    if not late or last is None or ask.facts.get("late_reason"):
        return None
    return Refusal.of("case.filed_late", day=last.isoformat())


def _findings_complete(ask: Ask) -> Refusal | None:
    missing = sum(not a.reviewed for a in ask.case.allegations)
    return unless(ask.case.allegations and not missing, "case.finding_missing", count=missing)


def _prima_facie_found(ask: Ask) -> Refusal | None:
    return unless(any(a.referred for a in ask.case.allegations), "case.no_prima_facie_finding")


def _no_prima_facie_found(ask: Ask) -> Refusal | None:
    found = any(a.prima_facie.answer == "yes" for a in ask.case.allegations)
    return unless(not found, "case.prima_facie_finding")


def _evidence_complete(ask: Ask) -> Refusal | None:
    missing = sum(a.referred and not a.clear_and_convincing.answer for a in ask.case.allegations)
    return unless(not missing, "case.evidence_missing", count=missing)


def _retaliation_found(ask: Ask) -> Refusal | None:
    return unless(any(a.established for a in ask.case.allegations), "case.not_found")


def _no_retaliation_found(ask: Ask) -> Refusal | None:
    return unless(not any(a.established for a in ask.case.allegations), "case.found")


def _panel_due(ask: Ask) -> date | None:
    ends = [c.due_on for c in clocks(ask.case) if c.name == "panel_review"]
    return max(ends, default=None)


def _has_declined(ask: Ask) -> Refusal | None:
    return unless(any(a.declined for a in ask.case.allegations), "case.panel_not_needed")


def _panel_window_open(ask: Ask) -> Refusal | None:
    review = ask.case.panel_review
    if review is not None and not review.pending:
        return Refusal.of("case.panel_once")
    # With no prima facie case at all, a request that waits is a state of its own.
    if review is not None and ask.case.state in BESIDE_PANEL:
        return Refusal.of("case.panel_pending")
    last = _panel_due(ask)
    return unless(last is None or ask.on <= last, "case.panel_late", day=str(last))


def _panel_window_over(ask: Ask) -> Refusal | None:
    review, last = ask.case.panel_review, _panel_due(ask)
    over = (review is not None and not review.pending) or last is None or ask.on > last
    return unless(over, "case.panel_window_open", day=str(last))


def _panel_asked(ask: Ask) -> Refusal | None:
    review = ask.case.panel_review
    if review is None:
        return Refusal.of("case.panel_not_asked")
    return unless(review.pending, "case.panel_once")


def _overturns_declined(ask: Ask) -> Refusal | None:
    named = ask.facts.get("allegations")
    chosen = [ask.case.allegation(str(a)) for a in named] if isinstance(named, list) else []
    return unless(all(a is not None and a.declined for a in chosen), "case.panel_referred_already")


def _panel_settled(ask: Ask) -> Refusal | None:
    """Hold a determination back while the panel may still add an allegation to it."""
    if ask.case.panel_review is not None:
        return unless(not ask.case.panel_review.pending, "case.panel_pending")
    return _panel_window_over(ask)


def _extension_later(ask: Ask) -> Refusal | None:
    now = [c.due_on for c in clocks(ask.case) if c.name == "investigation" and not c.stopped_on]
    until = date.fromisoformat(str(ask.facts["until"]))
    return unless(
        not now or until > max(now), "case.extension_not_later", day=str(max(now or [until]))
    )


def _has_baseline(ask: Ask) -> Refusal | None:
    return unless(ask.case.baseline, "case.baseline_missing")


def _has_recommendation(ask: Ask) -> Refusal | None:
    return unless(ask.case.recommendations, "case.recommendation_missing")


def _aftercare_done(ask: Ask) -> Refusal | None:
    """Hold a case until its check-ins are made and its recommendations answered."""
    if ask.facts.get("ended_early"):
        return None
    done = {c.months for c in ask.case.check_ins}
    left = [m for m in ask.profile.numbers("aftercare_check_ins") if m not in done]
    open_ones = [r for r in ask.case.recommendations if not r.settled]
    return unless(
        not left and not open_ones, "case.aftercare_open", count=len(left) + len(open_ones)
    )


GUARDS: Mapping[str, Guard] = MappingProxyType(
    {
        **SHARED_GUARDS,
        "applicant_named": _applicant_named,
        "not_acknowledged": _not_acknowledged,
        "has_report": _has_report,
        "has_allegation": _has_allegation,
        "filed_in_time": _filed_in_time,
        "consent_await": consent_to("await_other_process"),
        "consent_management": consent_to("engage_management"),
        "consent_refer": consent_to("refer"),
        "consent_prevention": consent_to("prevention"),
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
    }
)
