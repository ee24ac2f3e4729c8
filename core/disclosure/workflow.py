# SPDX-License-Identifier: Apache-2.0
"""Owns the workflow of a filing: every state, every action, and where each leads."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING

from core.casework.workflow import BACK, Rule, Workflow, lines
from core.disclosure.facts import STEP_FACTS

if TYPE_CHECKING:
    from core.policy.profile import Profile


class State(StrEnum):
    """Where a filing stands (`domain.md` 4, filer states); overdue and extended are clocks'."""

    NOT_STARTED = "not_started"
    DRAFT = "draft"
    """Keyed in from paper, and not whole yet."""
    FILED = "filed"
    UNDER_REVIEW = "under_review"
    QUESTIONED = "questioned"
    """Returned to the filer with questions."""
    ANSWERED = "answered"
    CLEARED = "cleared"
    GUIDANCE_ISSUED = "guidance_issued"
    VERIFIED = "verified"
    EXEMPT = "exempt"
    CLOSED = "closed"
    DISPOSED = "disposed"


class Action(StrEnum):
    """What moves a filing."""

    START_KEYING = "start_keying"
    DISCARD_DRAFT = "discard_draft"
    FILE = "file"
    AMEND = "amend"
    BEGIN_REVIEW = "begin_review"
    ASK_FILER = "ask_filer"
    RECEIVE_ANSWER = "receive_answer"
    CLEAR = "clear"
    ISSUE_GUIDANCE = "issue_guidance"
    REVIEW_AGAIN = "review_again"
    VERIFY = "verify"
    EXEMPT = "exempt"
    LIFT_EXEMPTION = "lift_exemption"
    RELEASE = "release"
    CLOSE_UNFILED = "close_unfiled"
    SET_ASIDE = "set_aside"
    """A second filing of somebody who was registered twice; the other one counts."""
    CLOSE = "close"
    REOPEN = "reopen"
    DISPOSE = "dispose"


TWO_PERSON = "disclosure_two_person"
"""The parameter of the policy that says whether a potential conflict takes two persons."""
FILING, ENTRANT = "disclosure_filing", "disclosure_entrant"
ANSWER, REPORT, DOCUMENTS = "disclosure_answer", "disclosure_report", "disclosure_documents"
"""Clocks: parameters of the policy that say where each comes from."""

_A, _S = Action, State
_WHOLE = ("no_conflict", "no_breach")
_CLOSING = (*_WHOLE, "no_open_proposal")
_DECIDING = (*_CLOSING, "sections_checked")

# fmt: off
RULES: tuple[Rule, ...] = (
    Rule(_A.START_KEYING),
    Rule(_A.DISCARD_DRAFT),
    Rule(_A.FILE, ("brings_statement",), stops=(FILING, ENTRANT)),
    Rule(_A.AMEND, ("brings_statement",)),
    Rule(_A.BEGIN_REVIEW),
    Rule(_A.ASK_FILER, ("no_open_proposal",), starts=(ANSWER,)),
    Rule(_A.RECEIVE_ANSWER, stops=(ANSWER,)),
    Rule(_A.CLEAR, (*_DECIDING, "outcome_fits")),
    Rule(_A.ISSUE_GUIDANCE, _DECIDING, two_person=True, starts=(REPORT,)),
    Rule(_A.REVIEW_AGAIN),
    Rule(_A.VERIFY, (*_CLOSING, "is_drawn", "documents_answered"), stops=(DOCUMENTS,)),
    Rule(_A.EXEMPT, _CLOSING, two_person=True),
    Rule(_A.LIFT_EXEMPTION),
    Rule(_A.RELEASE, _CLOSING, outcome="not_required"),
    Rule(_A.CLOSE_UNFILED, _CLOSING, outcome="not_filed"),
    Rule(_A.SET_ASIDE, _CLOSING, outcome="not_required"),
    Rule(_A.CLOSE, (*_CLOSING, "guidance_reported", "verified_if_drawn", "follow_up_ended")),
    Rule(_A.REOPEN),
    Rule(_A.DISPOSE, (*_WHOLE, "retention_over", "no_legal_hold"), two_person=True),
)
# fmt: on
_UNDECIDED = (
    _S.NOT_STARTED,
    _S.DRAFT,
    _S.FILED,
    _S.UNDER_REVIEW,
    _S.QUESTIONED,
    _S.ANSWERED,
    _S.CLEARED,
)  # fmt: skip
"""Where a filing stands of which nobody has to report anything."""
_ways = partial(lines, RULES, STEP_FACTS)


WORKFLOW = Workflow(
    opening=(State.NOT_STARTED,),
    lines=(
        *_ways(
            "Whoever is registered files, is exempt, or need not file after all.",
            (_S.NOT_STARTED, _A.START_KEYING, _S.DRAFT),
            (_S.NOT_STARTED, _A.FILE, _S.FILED),
            (_S.NOT_STARTED, _A.EXEMPT, _S.EXEMPT),
            (_S.NOT_STARTED, _A.RELEASE, _S.CLOSED),
            (_S.NOT_STARTED, _A.CLOSE_UNFILED, _S.CLOSED),
            (_S.DRAFT, _A.FILE, _S.FILED),
            (_S.DRAFT, _A.DISCARD_DRAFT, _S.NOT_STARTED),
            (_S.EXEMPT, _A.LIFT_EXEMPTION, _S.NOT_STARTED),
            (_S.EXEMPT, _A.CLOSE, _S.CLOSED),
        ),
        *_ways(
            "What is blank or as last year is cleared at a glance.",
            (_S.FILED, _A.CLEAR, _S.CLEARED, "blank_or_unchanged"),
        ),
        *_ways(
            "A statement is reviewed, with questions to the filer, to an outcome.",
            (_S.FILED, _A.BEGIN_REVIEW, _S.UNDER_REVIEW),
            (_S.UNDER_REVIEW, _A.ASK_FILER, _S.QUESTIONED),
            (_S.UNDER_REVIEW, _A.CLEAR, _S.CLEARED),
            (_S.UNDER_REVIEW, _A.ISSUE_GUIDANCE, _S.GUIDANCE_ISSUED),
            (_S.QUESTIONED, _A.ASK_FILER, _S.QUESTIONED),
            (_S.QUESTIONED, _A.RECEIVE_ANSWER, _S.ANSWERED),
            (_S.ANSWERED, _A.ASK_FILER, _S.QUESTIONED),
            (_S.ANSWERED, _A.CLEAR, _S.CLEARED),
            (_S.ANSWERED, _A.ISSUE_GUIDANCE, _S.GUIDANCE_ISSUED),
            (_S.CLEARED, _A.REVIEW_AGAIN, _S.UNDER_REVIEW),
            (_S.GUIDANCE_ISSUED, _A.REVIEW_AGAIN, _S.UNDER_REVIEW),
            (_S.VERIFIED, _A.REVIEW_AGAIN, _S.UNDER_REVIEW),
        ),
        *_ways(
            "An amendment is filed anew, whatever had become of what it replaces.",
            (_S.FILED, _A.AMEND, _S.FILED),
            (_S.UNDER_REVIEW, _A.AMEND, _S.FILED),
            (_S.QUESTIONED, _A.AMEND, _S.FILED),
            (_S.ANSWERED, _A.AMEND, _S.FILED),
            (_S.CLEARED, _A.AMEND, _S.FILED),
            (_S.GUIDANCE_ISSUED, _A.AMEND, _S.FILED),
            (_S.VERIFIED, _A.AMEND, _S.FILED),
        ),
        *_ways(
            "Of somebody who was registered twice, one filing counts and the other is set aside.",
            *((state, _A.SET_ASIDE, _S.CLOSED) for state in _UNDECIDED),
        ),
        *_ways(
            "Whoever was drawn is verified; then the filing is closed with the cycle.",
            (_S.CLEARED, _A.VERIFY, _S.VERIFIED),
            (_S.CLEARED, _A.CLOSE, _S.CLOSED),
            (_S.GUIDANCE_ISSUED, _A.VERIFY, _S.VERIFIED),
            (_S.GUIDANCE_ISSUED, _A.CLOSE, _S.CLOSED),
            (_S.VERIFIED, _A.CLOSE, _S.CLOSED),
        ),
        *_ways(
            "A closed filing is reopened with a reason, and destroyed when its time is over.",
            (_S.CLOSED, _A.REOPEN, BACK),
            (_S.CLOSED, _A.DISPOSE, _S.DISPOSED),
        ),
    ),
    decided=frozenset({State.CLEARED, State.GUIDANCE_ISSUED, State.EXEMPT}),
)
"""One filer, one cycle; a potential conflict takes two persons."""

ALONE = replace(
    WORKFLOW,
    lines=tuple(
        replace(line, rule=replace(line.rule, two_person=False))
        if line.action is Action.ISSUE_GUIDANCE
        else line
        for line in WORKFLOW.lines
    ),
)
"""The same where the policy lets one reviewer find a potential conflict."""


def workflow_of(profile: Profile | None) -> Workflow:
    """Return the table under a policy; one that says nothing leaves it at two persons."""
    alone = profile is not None and profile.parameter(TWO_PERSON).value is False
    return ALONE if alone else WORKFLOW
