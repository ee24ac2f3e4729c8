# SPDX-License-Identifier: Apache-2.0
"""Owns the workflow of a policy review: every state, every action, and where each leads."""

from __future__ import annotations

from enum import StrEnum
from functools import partial

from core.casework.workflow import BACK, Rule, Workflow, lines
from core.policy_review.facts import STEP_FACTS


class State(StrEnum):
    """Where a review stands."""

    REVIEW_ASKED = "review_asked"
    IN_REVIEW = "in_review"
    COMMENTS_GIVEN = "comments_given"
    FOLLOWED_UP = "followed_up"
    """It is known what became of the comments."""
    CLOSED = "closed"
    DISPOSED = "disposed"


class Action(StrEnum):
    """What moves a review."""

    BEGIN_REVIEW = "begin_review"
    GIVE_COMMENTS = "give_comments"
    RECEIVE_DRAFT = "receive_draft"
    FOLLOW_UP = "follow_up"
    WITHDRAW = "withdraw"
    CLOSE = "close"
    REOPEN = "reopen"
    DISPOSE = "dispose"


_A, _S = Action, State
_WHOLE = ("no_conflict", "no_breach")
_CLOSING = (*_WHOLE, "no_open_proposal")

# fmt: off
RULES: tuple[Rule, ...] = (
    Rule(_A.BEGIN_REVIEW),
    Rule(_A.GIVE_COMMENTS, stops=("policy_review",)),
    Rule(_A.RECEIVE_DRAFT, starts=("policy_review",)),
    Rule(_A.FOLLOW_UP),
    Rule(_A.WITHDRAW, _CLOSING, stops=("policy_review",), outcome="withdrawn"),
    Rule(_A.CLOSE, _CLOSING),
    Rule(_A.REOPEN),
    Rule(_A.DISPOSE, (*_WHOLE, "retention_over", "no_legal_hold"), two_person=True),
)
# fmt: on
_ways = partial(lines, RULES, STEP_FACTS)


WORKFLOW = Workflow(
    opening=(State.REVIEW_ASKED,),
    lines=(
        *_ways(
            "Whoever asks for a review is owed the office's comments by a day.",
            (_S.REVIEW_ASKED, _A.BEGIN_REVIEW, _S.IN_REVIEW),
            (_S.REVIEW_ASKED, _A.GIVE_COMMENTS, _S.COMMENTS_GIVEN),
            (_S.REVIEW_ASKED, _A.WITHDRAW, _S.CLOSED),
            (_S.IN_REVIEW, _A.GIVE_COMMENTS, _S.COMMENTS_GIVEN),
            (_S.IN_REVIEW, _A.WITHDRAW, _S.CLOSED),
        ),
        *_ways(
            "A policy comes back: as another draft, or with word of what became of the comments.",
            (_S.COMMENTS_GIVEN, _A.FOLLOW_UP, _S.FOLLOWED_UP),
            (_S.COMMENTS_GIVEN, _A.RECEIVE_DRAFT, _S.IN_REVIEW),
            (_S.COMMENTS_GIVEN, _A.CLOSE, _S.CLOSED),
            (_S.FOLLOWED_UP, _A.RECEIVE_DRAFT, _S.IN_REVIEW),
            (_S.FOLLOWED_UP, _A.CLOSE, _S.CLOSED),
        ),
        *_ways(
            "A closed review is reopened with a reason, and destroyed when its time is over.",
            (_S.CLOSED, _A.REOPEN, BACK),
            (_S.CLOSED, _A.DISPOSE, _S.DISPOSED),
        ),
    ),
    decided=frozenset({State.COMMENTS_GIVEN, State.FOLLOWED_UP}),
)
"""Requests for a review, with their day and the comments given: `domain.md` 5."""
