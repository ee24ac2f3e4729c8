# SPDX-License-Identifier: Apache-2.0
"""Owns the way from the record to the merge fields of each kind of letter."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from core.casework.people import heads
from core.retaliation.clocks import clocks
from core.retaliation.review import protects
from core.retaliation.workflow import REFERRALS, Action

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from core.ids import OfficerId
    from core.retaliation.case import RetaliationCase
    from core.retaliation.making import Fields, Making
    from core.retaliation.parts import Allegation


def _line(text: str) -> str:
    """Return a text on one line."""
    return " ".join(text.split())


def _action(number: int, allegation: Allegation) -> Fields:
    return {
        "number": number,
        "action": _line(allegation.what).rstrip(".。"),  # the sentence of the letter goes on
        "action_date": allegation.on,
    }


def _numbered(make: Making) -> list[tuple[int, Allegation]]:
    return list(enumerate(make.case.allegations, 1))


def _acknowledgement(make: Making) -> Fields:
    complete = make.done_on(Action.COMPLETE_FILE) is not None
    valve = make.due("safety_valve")
    open_still = valve is not None and valve >= make.on
    return {
        "received_on": make.case.filed_on,
        "complete": complete,
        "review_due": make.due("preliminary_review") if complete else None,
        "safety_valve_on": valve if open_still else None,
        "panel_name": make.panel_name() if open_still else "",
        "allegations": [
            {**_action(n, a), "action_state": make.name("detriment_states", a.state)}
            for n, a in _numbered(make)
        ],
    }


def _request(make: Making) -> Fields:
    wanted = [
        r
        for r in make.case.requests
        if r.answered_on is None and r.person in ("", make.extra.person)
    ]
    days = [r.answer_by for r in wanted if r.answer_by is not None]
    return {
        "received_on": make.case.filed_on,
        "questions": [{"number": n, "text": r.what} for n, r in enumerate(wanted, 1)],
        "reply_by": make.extra.reply_by or max(days, default=None),
    }


def _preliminary(make: Making) -> list[Fields]:
    return [
        {
            **_action(n, a),
            "protected_activity": a.protected_activity.answer == "yes",
            "prima_facie": a.prima_facie.answer == "yes",
            "reasons": _reasons(a),
        }
        for n, a in _numbered(make)
    ]


def _reasons(allegation: Allegation) -> str:
    said = (allegation.protected_activity.reason, allegation.prima_facie.reason)
    return "\n".join(reason for reason in dict.fromkeys(said) if reason)


def _prima_facie_found(make: Making) -> Fields:
    allegations = _preliminary(make)
    declined = not all(row["prima_facie"] for row in allegations)
    return {
        "received_on": make.case.filed_on,
        "complete_on": make.done_on(Action.COMPLETE_FILE),
        "allegations": allegations,
        "investigating_body": make.body_name(),
        "investigation_due": make.due("investigation"),
        **(_panel_review(make) if declined else {}),
    }


def _panel_review(make: Making) -> Fields:
    """Return who reviews a finding against the applicant, and until when it may be asked."""
    return {"panel_review_by": make.due("panel_review"), "panel_name": make.panel_name()}


def _no_prima_facie(make: Making) -> Fields:
    return {
        "received_on": make.case.filed_on,
        "complete_on": make.done_on(Action.COMPLETE_FILE),
        "allegations": _preliminary(make),
        **_panel_review(make),
    }


def _referral(make: Making) -> Fields:
    case = make.case
    alternative = make.body() == "alternative_investigations"
    applicant = case.applicant
    return {
        "applicant_name": applicant.name if applicant else "",
        "investigating_body": make.body_name(),
        "alternative": alternative,
        "conflict_reason": make.fact("reason", *REFERRALS) if alternative else "",
        "received_on": case.filed_on,
        "complete_on": make.done_on(Action.COMPLETE_FILE),
        "allegations": [
            {
                **_action(n, a),
                "prima_facie": a.referred,
                "reasons": a.panel.reason if a.panel.answer == "yes" else _reasons(a),
            }
            for n, a in _numbered(make)
        ],
        "retaliators": [
            {"name": p.name, "post": p.post or p.office}
            for p in case.persons
            if p.role == "alleged_retaliator"
        ],
        "protected_activities": [
            {
                "what": _line(r.what),
                "when": r.on,
                "channel": _channel(make, r.channel),
            }
            for r in case.reports
            if protects(r, make.profile)
        ],
        "document_count": len(case.documents),
        "report_due": make.due("investigation"),
    }


def _channel(make: Making, channel: str) -> str:
    known = channel in make.profile.items("authorised_channels")
    return make.name("authorised_channels" if known else "other_channels", channel)


def _interim(make: Making) -> Fields:
    case = make.case
    applicant = case.applicant
    waiting = [m for m in case.measures if not m.answer]
    acts = [a.act_on for a in case.allegations if a.act_on and a.state != "taken"]
    answers = [
        c.due_on for c in clocks(case) if c.name == "measure_answer" and c.stopped_on is None
    ]
    return {
        "applicant_name": applicant.name if applicant else "",
        "measures": [
            {
                "measure": make.name("measure_kinds", m.kind),
                "valid_from": m.wanted_from,
                "valid_to": m.wanted_to,
                "reason": m.text,
            }
            for m in waiting
        ],
        "contested_action_on": min(acts, default=None),
        "answer_by": max(answers, default=None),
    }


def _status(make: Making) -> Fields:
    case = make.case
    return {
        "state_name": make.name("state", case.state.value),
        "since": case.way[-1].on,
        "next_step": make.extra.next_step or make.name("next_step", case.state.value),
        "next_due": _next_due(make),
    }


def _next_due(make: Making) -> date | None:
    """Return when the stage the case is in ends, if a clock of the office's own says so."""
    stages = ("preliminary_review", "investigation", "determination", "check_in")
    ends = [
        c.due_on
        for c in clocks(make.case)
        if c.name in stages and c.running and c.due_on >= make.on
    ]
    return min(ends, default=None)


def _determined(make: Making) -> Fields:
    return {
        "report_received_on": make.done_on(Action.RECEIVE_REPORT),
        "allegations": [
            {
                **_action(n, a),
                "retaliation": a.established,
                "reasons": a.clear_and_convincing.reason,
            }
            for n, a in _numbered(make)
            if a.referred
        ],
    }


def _established(make: Making) -> Fields:
    return {**_determined(make), "recommended": bool(make.case.recommendations)}


def _recommendations(make: Making) -> Fields:
    case = make.case
    applicant = case.applicant
    head = make.addressee("head")
    answers = [c.due_on for c in clocks(case) if c.name == "recommendation_answer"]
    return {
        **_determined(make),
        "applicant_name": applicant.name if applicant else "",
        "recommendations": [
            {
                "number": n,
                "text": r.text,
                "addressee": r.addressee or (head.title if head else ""),
            }
            for n, r in enumerate(case.recommendations, 1)
        ],
        "answer_by": max(answers, default=None),
    }


def _informal(make: Making) -> Fields:
    text = make.fact("confirmed_on", Action.CONFIRM_RESOLUTION)
    return {
        "terms": make.fact("terms", Action.CONFIRM_RESOLUTION),
        "confirmed_on": date.fromisoformat(text) if text else None,
    }


def _withdrawal(make: Making) -> Fields:
    return {
        "withdrawn_on": make.done_on(Action.WITHDRAW),
        "reason": make.fact("reason", Action.WITHDRAW),
    }


def _closing(make: Making) -> Fields:
    case = make.case
    outcome = make.name("outcomes", case.outcome)
    return {
        "outcome_name": outcome,
        "closed_on": case.way[-1].on,
        "reasons": case.closing_reason or outcome,
    }


def _recusal(make: Making) -> Fields:
    officer = make.recused()
    others = [o for o in (make.case.assigned,) if o and o != officer.id]
    taken_by = make.office.officers.get(others[0]) if others else next(iter(heads(make.case)), None)
    return {
        "recused_officer": officer.name,
        "recused_on": _recused_on(make.case, officer.id),
        "replaced_by": taken_by.name if taken_by else "",
    }


def _recused_on(case: RetaliationCase, officer: OfficerId) -> date | None:
    values = case.registers.fields.get(f"recusal/{officer}", ())
    events = {event for value in values for event in value.events}
    days = [p.payload.on for p in case.registers.trail if p.id in events and p.payload]
    return date.fromisoformat(min(days)) if days else None


FIELDS_OF: Mapping[str, Callable[[Making], Fields]] = {
    "acknowledgement": _acknowledgement,
    "request_for_information": _request,
    "prima_facie_found": _prima_facie_found,
    "no_prima_facie": _no_prima_facie,
    "referral_memo": _referral,
    "interim_recommendation": _interim,
    "status_update": _status,
    "determination_established": _established,
    "determination_not_established": _determined,
    "determination_recommendations": _recommendations,
    "informal_resolution": _informal,
    "withdrawal": _withdrawal,
    "closing": _closing,
    "recusal_certificate": _recusal,
}
