# SPDX-License-Identifier: Apache-2.0
"""Owns the workflow: every state, every action, and one line for each way from one to the next.

`RULES` says for each action what must hold (`guards`, see `core.retaliation.guards`), whether a
second person must approve, which letter it calls for, which clocks it starts and stops.
`TRANSITIONS` says where it leads from each state. What has no line is refused. States and actions
are stored by name; a name that was ever stored keeps its meaning for good.
"""

from __future__ import annotations

from enum import StrEnum
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING

from core.casework.workflow import BACK, Rule, Transition, Workflow, lines
from core.retaliation.facts import STEP_FACTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from core.casework.workflow import Way


class CaseKind(StrEnum):
    """The two kinds of case of this package."""

    RETALIATION = "retaliation"
    PREVENTION = "prevention"


class State(StrEnum):
    """Where a case stands."""

    ENQUIRY = "enquiry"
    RECEIVED = "received"
    PRELIMINARY_REVIEW = "preliminary_review"
    SUSPENDED = "suspended"
    INFORMAL_RESOLUTION = "informal_resolution"
    NO_PRIMA_FACIE = "no_prima_facie"
    PANEL_REVIEW = "panel_review"
    PRIMA_FACIE = "prima_facie"
    REFERRED = "referred"
    UNDER_INVESTIGATION = "under_investigation"
    FINAL_REVIEW = "final_review"
    ESTABLISHED = "established"
    NOT_ESTABLISHED = "not_established"
    AFTERCARE = "aftercare"
    SIGNALLED = "signalled"
    MONITORING = "monitoring"
    CLOSED = "closed"
    DISPOSED = "disposed"


class Action(StrEnum):
    """What moves a case, or is recorded as a step of its procedure."""

    FILE_COMPLAINT = "file_complaint"
    GIVE_ADVICE = "give_advice"
    REFER_ELSEWHERE = "refer_elsewhere"
    ACKNOWLEDGE = "acknowledge"
    REQUEST_INFORMATION = "request_information"
    COMPLETE_FILE = "complete_file"
    SUSPEND = "suspend"
    RESUME = "resume"
    CLOSE_SUSPENDED = "close_suspended"
    START_INFORMAL = "start_informal"
    CONFIRM_RESOLUTION = "confirm_resolution"
    RESOLUTION_FAILED = "resolution_failed"
    WITHDRAW = "withdraw"
    OUT_OF_SCOPE = "out_of_scope"
    FIND_NO_PRIMA_FACIE = "find_no_prima_facie"
    FIND_PRIMA_FACIE = "find_prima_facie"
    ASK_PANEL_REVIEW = "ask_panel_review"
    PANEL_UPHOLDS = "panel_upholds"
    PANEL_OVERTURNS = "panel_overturns"
    REFER = "refer"
    REFER_ALTERNATIVE = "refer_alternative"
    BEGIN_INVESTIGATION = "begin_investigation"
    EXTEND_INVESTIGATION = "extend_investigation"
    RECEIVE_REPORT = "receive_report"
    DETERMINE_ESTABLISHED = "determine_established"
    DETERMINE_NOT_ESTABLISHED = "determine_not_established"
    BEGIN_AFTERCARE = "begin_aftercare"
    CLOSE = "close"
    BEGIN_MONITORING = "begin_monitoring"
    DECLINE_PREVENTION = "decline_prevention"
    RAISE_COMPLAINT = "raise_complaint"
    END_MONITORING = "end_monitoring"
    REOPEN = "reopen"
    DISPOSE = "dispose"


BESIDE_PANEL = (
    State.PRIMA_FACIE, State.REFERRED, State.UNDER_INVESTIGATION, State.FINAL_REVIEW,
)  # fmt: skip
"""States of a case with a prima facie finding, while the panel may review another finding."""

REFERRALS = (Action.REFER, Action.REFER_ALTERNATIVE, Action.PANEL_OVERTURNS)
"""What hands a case to those who investigate."""

_WHOLE = ("no_conflict", "no_breach")
_CLOSING = (*_WHOLE, "no_open_proposal")
_A = Action
_S = State


_OFF = ("preliminary_review", "safety_valve")  # what ends with the preliminary review

# fmt: off
RULES: tuple[Rule, ...] = (
    Rule(_A.FILE_COMPLAINT, ("applicant_named",), letter="acknowledgement",
         starts=("acknowledgement", "safety_valve")),
    Rule(_A.GIVE_ADVICE, _CLOSING, outcome="advice_given"),
    Rule(_A.REFER_ELSEWHERE, (*_CLOSING, "consent_if_handed_over"), outcome="referred_elsewhere"),
    Rule(_A.ACKNOWLEDGE, ("not_acknowledged",), letter="acknowledgement",
         stops=("acknowledgement",)),
    Rule(_A.REQUEST_INFORMATION, letter="request_for_information"),
    Rule(_A.COMPLETE_FILE, ("applicant_named", "has_report", "has_allegation", "filed_in_time"),
         starts=("preliminary_review",)),
    Rule(_A.SUSPEND, ("consent_await",), letter="status_update"),
    Rule(_A.RESUME, letter="status_update"),
    Rule(_A.CLOSE_SUSPENDED, (*_CLOSING, "consent_await"), letter="closing", stops=_OFF,
         outcome="awaiting_other_process"),
    Rule(_A.START_INFORMAL, ("consent_management",), letter="status_update"),
    Rule(_A.CONFIRM_RESOLUTION, _CLOSING, letter="informal_resolution", stops=_OFF,
         outcome="resolved_informally"),
    Rule(_A.RESOLUTION_FAILED, letter="status_update"),
    Rule(_A.WITHDRAW, _CLOSING, letter="withdrawal", stops=(*_OFF, "prevention_check_in"),
         outcome="withdrawn"),
    Rule(_A.OUT_OF_SCOPE, (*_CLOSING, "consent_if_handed_over"), two_person=True,
         letter="closing", stops=_OFF, outcome="out_of_scope"),
    Rule(_A.FIND_NO_PRIMA_FACIE, (*_WHOLE, "findings_complete", "no_prima_facie_found"),
         two_person=True, letter="no_prima_facie", starts=("panel_review",), stops=_OFF),
    Rule(_A.FIND_PRIMA_FACIE, (*_WHOLE, "findings_complete", "prima_facie_found"),
         letter="prima_facie_found", starts=("panel_review",), stops=_OFF),
    Rule(_A.ASK_PANEL_REVIEW, ("panel_window_open",), letter="status_update",
         stops=("panel_review",)),
    Rule(_A.PANEL_UPHOLDS, letter="status_update"),
    Rule(_A.PANEL_OVERTURNS, (*_WHOLE, "overturns_declined", "consent_refer"), two_person=True,
         letter="referral_memo", starts=("investigation",)),
    Rule(_A.REFER, (*_WHOLE, "prima_facie_found", "consent_refer"), two_person=True,
         letter="referral_memo", starts=("investigation",)),
    Rule(_A.REFER_ALTERNATIVE, (*_WHOLE, "consent_refer"), two_person=True,
         letter="referral_memo", starts=("investigation",)),
    Rule(_A.BEGIN_INVESTIGATION, letter="status_update"),
    Rule(_A.EXTEND_INVESTIGATION, ("extension_later",), letter="status_update"),
    Rule(_A.RECEIVE_REPORT, letter="status_update", starts=("determination",),
         stops=("investigation",)),
    Rule(_A.DETERMINE_ESTABLISHED,
         (*_WHOLE, "panel_settled", "evidence_complete", "retaliation_found"), two_person=True,
         letter="determination_established", stops=("determination",)),
    Rule(_A.DETERMINE_NOT_ESTABLISHED,
         (*_WHOLE, "panel_settled", "evidence_complete", "no_retaliation_found"), two_person=True,
         letter="determination_not_established", stops=("determination",)),
    Rule(_A.BEGIN_AFTERCARE, ("has_baseline",), starts=("check_in",)),
    Rule(_A.CLOSE, _CLOSING, letter="closing", stops=("check_in",)),
    Rule(_A.BEGIN_MONITORING, ("consent_prevention", "has_baseline"),
         starts=("prevention_check_in",)),
    Rule(_A.DECLINE_PREVENTION, _CLOSING, outcome="consent_declined"),
    Rule(_A.RAISE_COMPLAINT, (*_CLOSING, "has_link"), stops=("prevention_check_in",),
         outcome="complaint_filed"),
    Rule(_A.END_MONITORING, _CLOSING, letter="closing", stops=("prevention_check_in",),
         outcome="prevention_ended"),
    Rule(_A.REOPEN),
    Rule(_A.DISPOSE, (*_WHOLE, "retention_over", "no_legal_hold"), two_person=True),
)
# fmt: on

_group = partial(lines, RULES, STEP_FACTS)


def _ways(why: str, *ways: Way, kinds: str = "R") -> tuple[tuple[str, Transition], ...]:
    """Return the lines of a group, each with the initials of the kinds that it is for."""
    return tuple((kinds, line) for line in _group(why, *ways))


# fmt: off
_LINES: tuple[tuple[str, Transition], ...] = (
    *_ways(
        "An enquiry is advice: it becomes a complaint only when the person files one.",
        (_S.ENQUIRY, _A.FILE_COMPLAINT, _S.RECEIVED),
        (_S.ENQUIRY, _A.GIVE_ADVICE, _S.CLOSED),
        (_S.ENQUIRY, _A.REFER_ELSEWHERE, _S.CLOSED),
    ),
    *_ways(
        "A complaint is made complete first; until then the clock of the review does not run.",
        (_S.RECEIVED, _A.ACKNOWLEDGE, None),
        (_S.RECEIVED, _A.REQUEST_INFORMATION, None),
        (_S.RECEIVED, _A.COMPLETE_FILE, _S.PRELIMINARY_REVIEW),
        (_S.RECEIVED, _A.WITHDRAW, _S.CLOSED),
        (_S.RECEIVED, _A.OUT_OF_SCOPE, _S.CLOSED),
    ),
    *_ways(
        "The review ends in one of two findings, unless the applicant chooses otherwise.",
        (_S.PRELIMINARY_REVIEW, _A.ACKNOWLEDGE, None),
        (_S.PRELIMINARY_REVIEW, _A.REQUEST_INFORMATION, None),
        (_S.PRELIMINARY_REVIEW, _A.SUSPEND, _S.SUSPENDED),
        (_S.PRELIMINARY_REVIEW, _A.START_INFORMAL, _S.INFORMAL_RESOLUTION),
        (_S.PRELIMINARY_REVIEW, _A.WITHDRAW, _S.CLOSED),
        (_S.PRELIMINARY_REVIEW, _A.OUT_OF_SCOPE, _S.CLOSED),
        (_S.PRELIMINARY_REVIEW, _A.FIND_NO_PRIMA_FACIE, _S.NO_PRIMA_FACIE),
        (_S.PRELIMINARY_REVIEW, _A.FIND_PRIMA_FACIE, _S.PRIMA_FACIE),
    ),
    *_ways(
        "The case waits for another process because the applicant chose so.",
        (_S.SUSPENDED, _A.RESUME, _S.PRELIMINARY_REVIEW),
        (_S.SUSPENDED, _A.CLOSE_SUSPENDED, _S.CLOSED),
        (_S.SUSPENDED, _A.WITHDRAW, _S.CLOSED),
    ),
    *_ways(
        "An informal resolution counts once the applicant has confirmed it in writing.",
        (_S.INFORMAL_RESOLUTION, _A.CONFIRM_RESOLUTION, _S.CLOSED),
        (_S.INFORMAL_RESOLUTION, _A.RESOLUTION_FAILED, _S.PRELIMINARY_REVIEW),
        (_S.INFORMAL_RESOLUTION, _A.WITHDRAW, _S.CLOSED),
    ),
    *_ways(
        "Told that there is no prima facie case, the applicant may ask the panel, once, in time.",
        (_S.NO_PRIMA_FACIE, _A.ASK_PANEL_REVIEW, _S.PANEL_REVIEW),
        (_S.NO_PRIMA_FACIE, _A.CLOSE, _S.CLOSED, "panel_window_over"),
        (_S.PANEL_REVIEW, _A.PANEL_UPHOLDS, _S.NO_PRIMA_FACIE),
        (_S.PANEL_REVIEW, _A.PANEL_OVERTURNS, _S.REFERRED),
    ),
    *_ways(
        "A prima facie case goes to those who investigate, or to others if they are in conflict.",
        (_S.PRIMA_FACIE, _A.REFER, _S.REFERRED),
        (_S.PRIMA_FACIE, _A.WITHDRAW, _S.CLOSED),
        (_S.REFERRED, _A.BEGIN_INVESTIGATION, _S.UNDER_INVESTIGATION),
        (_S.REFERRED, _A.REFER_ALTERNATIVE, _S.REFERRED),
    ),
    *_ways(
        "The investigation has its time; more time needs a reason, and the applicant is told.",
        (_S.UNDER_INVESTIGATION, _A.EXTEND_INVESTIGATION, None),
        (_S.UNDER_INVESTIGATION, _A.REFER_ALTERNATIVE, _S.REFERRED),
        (_S.UNDER_INVESTIGATION, _A.RECEIVE_REPORT, _S.FINAL_REVIEW),
    ),
    *_ways(
        "The determination says what the findings say, allegation by allegation, nothing else.",
        (_S.FINAL_REVIEW, _A.DETERMINE_ESTABLISHED, _S.ESTABLISHED),
        (_S.FINAL_REVIEW, _A.DETERMINE_NOT_ESTABLISHED, _S.NOT_ESTABLISHED),
        (_S.ESTABLISHED, _A.BEGIN_AFTERCARE, _S.AFTERCARE, "has_recommendation"),
        (_S.NOT_ESTABLISHED, _A.BEGIN_AFTERCARE, _S.AFTERCARE),
        (_S.NOT_ESTABLISHED, _A.CLOSE, _S.CLOSED),
    ),
    *_ways(
        "What was not found prima facie beside what was can go to the panel while the rest moves.",
        *(
            way
            for state in BESIDE_PANEL
            for way in (
                (state, _A.ASK_PANEL_REVIEW, None, "has_declined"),
                (state, _A.PANEL_UPHOLDS, None, "panel_asked"),
                (state, _A.PANEL_OVERTURNS, _S.REFERRED, "panel_asked"),
            )
        ),
    ),
    *_ways(
        "Aftercare compares with the baseline to the end; new detriment is a case of its own.",
        (_S.AFTERCARE, _A.CLOSE, _S.CLOSED, "aftercare_done"),
    ),
    *_ways(
        "Prevention needs consent and no detrimental action; it watches until the risk is over.",
        (_S.SIGNALLED, _A.BEGIN_MONITORING, _S.MONITORING),
        (_S.SIGNALLED, _A.DECLINE_PREVENTION, _S.CLOSED),
        (_S.SIGNALLED, _A.RAISE_COMPLAINT, _S.CLOSED),
        (_S.MONITORING, _A.RAISE_COMPLAINT, _S.CLOSED),
        (_S.MONITORING, _A.WITHDRAW, _S.CLOSED),
        (_S.MONITORING, _A.END_MONITORING, _S.CLOSED),
        kinds="P",
    ),
    *_ways(
        "A closed case is reopened with a reason; when its time is over, two persons destroy it.",
        (_S.CLOSED, _A.REOPEN, BACK),
        (_S.CLOSED, _A.DISPOSE, _S.DISPOSED),
        kinds="RP",
    ),
)
# fmt: on

_OPENING = {
    CaseKind.RETALIATION: (State.ENQUIRY, State.RECEIVED),
    CaseKind.PREVENTION: (State.SIGNALLED,),
}
WORKFLOWS: Mapping[CaseKind, Workflow] = MappingProxyType(
    {
        kind: Workflow(
            _OPENING[kind],
            tuple(line for kinds, line in _LINES if kind.name[0] in kinds),
            frozenset({State.ESTABLISHED, State.NOT_ESTABLISHED, State.NO_PRIMA_FACIE}),
        )
        for kind in CaseKind
    }
)


def letter_of(action: str) -> str:
    """Return the kind of letter that an action calls for, or nothing."""
    return next((rule.letter for rule in RULES if rule.action == action), "")
