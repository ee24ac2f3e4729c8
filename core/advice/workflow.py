# SPDX-License-Identifier: Apache-2.0
"""Owns the workflow of a request: every state, every action, and where each leads."""

from __future__ import annotations

from enum import StrEnum
from functools import partial

from core.advice.facts import STEP_FACTS
from core.casework.workflow import BACK, Rule, Workflow, lines


class State(StrEnum):
    """Where a request stands."""

    OPEN = "open"
    WAITING = "waiting"
    """For the requester's answer; the clock does not run."""
    ANSWERED = "answered"
    REFERRED = "referred"
    NOTED = "noted"
    """Brought to the office's attention: no answer is owed."""
    REOPENED = "reopened"
    CLOSED = "closed"
    DISPOSED = "disposed"


class Action(StrEnum):
    """What moves a request."""

    ASK_REQUESTER = "ask_requester"
    RECEIVE_REPLY = "receive_reply"
    ANSWER = "answer"
    REFER_ON = "refer_on"
    ASK_ADVICE = "ask_advice"
    TAKE_UP_AGAIN = "take_up_again"
    WITHDRAW = "withdraw"
    LAPSE = "lapse"
    CLOSE = "close"
    REOPEN = "reopen"
    DISPOSE = "dispose"


_A, _S = Action, State
_WHOLE = ("no_conflict", "no_breach")
_CLOSING = (*_WHOLE, "no_open_proposal")
_UNANSWERED = (*_CLOSING, "lateness_explained")  # closed after its day, it counts as late

# fmt: off
RULES: tuple[Rule, ...] = (
    Rule(_A.ASK_REQUESTER),
    Rule(_A.RECEIVE_REPLY),
    Rule(_A.ANSWER, ("lateness_explained",), stops=("advice_response",)),
    Rule(_A.REFER_ON, ("consent_if_disclosed", "lateness_explained"), letter="hand_over_note",
         stops=("advice_response",)),
    Rule(_A.ASK_ADVICE, ("asks_something",), starts=("advice_response",)),
    Rule(_A.TAKE_UP_AGAIN, starts=("advice_response",)),
    Rule(_A.WITHDRAW, _UNANSWERED, stops=("advice_response",), outcome="withdrawn"),
    Rule(_A.LAPSE, _UNANSWERED, stops=("advice_response",), outcome="lapsed"),
    Rule(_A.CLOSE, _CLOSING),
    Rule(_A.REOPEN),
    Rule(_A.DISPOSE, (*_WHOLE, "retention_over", "no_legal_hold"), two_person=True),
)
# fmt: on
_ways = partial(lines, RULES, STEP_FACTS)


WORKFLOW = Workflow(
    opening=(State.OPEN, State.NOTED),
    lines=(
        *_ways(
            "A request is owed a first substantive answer; asking back pauses its clock.",
            (_S.OPEN, _A.ANSWER, _S.ANSWERED),
            (_S.OPEN, _A.REFER_ON, _S.REFERRED),
            (_S.OPEN, _A.ASK_REQUESTER, _S.WAITING),
            (_S.OPEN, _A.WITHDRAW, _S.CLOSED),
            (_S.WAITING, _A.RECEIVE_REPLY, _S.OPEN),
            (_S.WAITING, _A.ANSWER, _S.ANSWERED),
            (_S.WAITING, _A.REFER_ON, _S.REFERRED),
            (_S.WAITING, _A.WITHDRAW, _S.CLOSED),
            (_S.WAITING, _A.LAPSE, _S.CLOSED),
        ),
        *_ways(
            "What was only brought to attention stays so until the person asks for something.",
            (_S.NOTED, _A.ASK_ADVICE, _S.OPEN),
            (_S.NOTED, _A.CLOSE, _S.CLOSED),
        ),
        *_ways(
            "More about the same facts is the same request, taken up again.",
            (_S.ANSWERED, _A.TAKE_UP_AGAIN, _S.REOPENED),
            (_S.ANSWERED, _A.REFER_ON, _S.REFERRED),
            (_S.ANSWERED, _A.CLOSE, _S.CLOSED),
            (_S.REFERRED, _A.TAKE_UP_AGAIN, _S.REOPENED),
            (_S.REFERRED, _A.REFER_ON, _S.REFERRED),
            (_S.REFERRED, _A.CLOSE, _S.CLOSED),
            (_S.REOPENED, _A.ANSWER, _S.ANSWERED),
            (_S.REOPENED, _A.REFER_ON, _S.REFERRED),
            (_S.REOPENED, _A.ASK_REQUESTER, _S.WAITING),
            (_S.REOPENED, _A.WITHDRAW, _S.CLOSED),
        ),
        *_ways(
            "A closed request is reopened with a reason, and destroyed when its time is over.",
            (_S.CLOSED, _A.TAKE_UP_AGAIN, _S.REOPENED),
            (_S.CLOSED, _A.REOPEN, BACK),
            (_S.CLOSED, _A.DISPOSE, _S.DISPOSED),
        ),
    ),
    decided=frozenset({State.ANSWERED, State.REFERRED, State.NOTED}),
)
"""Advice, information, support: the eleven categories of `domain.md` 3 move in one way."""
