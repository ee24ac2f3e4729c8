# SPDX-License-Identifier: Apache-2.0
"""Owns a desk with a policy review on it, and ways to bring one to each state."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from core.errors import Refusal
from core.ids import FileId, new_id
from core.policy_review import POLICY_REVIEW, opening
from core.policy_review.workflow import Action, State
from tests.core.retaliation.harness import Desk, RefusedError, SampleOffice

if TYPE_CHECKING:
    from collections.abc import Callable

    from core.history.change import Decision
    from core.policy_review.case import PolicyReview

DRAFT = {
    "number": "PR-2021-001", "language": "en", "policy": "Policy on child safeguarding",
    "unit": "Programme Group", "question": "Does it bear on reports of misconduct?",
    "version": "Draft 2", "due_on": date(2021, 3, 20), "name": "Awa Diallo",
    "email": "awa@example.org",
}  # fmt: skip
LONG = 366 * 21
"""Days after which every time of retention is over."""


class ReviewDesk(Desk):
    """One officer's view of one review."""

    case: PolicyReview

    def ask_review(self, **facts: Any) -> Decision:
        """Ask to open a review, as `DRAFT` says unless `facts` say otherwise."""
        return opening.open_review(self.office.office, DRAFT | facts, by=self.by, on=self.on)

    def open(self, **facts: Any) -> None:
        """Open the review."""
        decision = self.ask_review(**facts)
        if isinstance(decision, Refusal):
            raise RefusedError(decision)
        self.laptop.write(self.file, decision)


def a_desk(office: SampleOffice, name: str = "omar") -> ReviewDesk:
    """Return a desk with a new, empty review."""
    return ReviewDesk(office, name, FileId(new_id()), POLICY_REVIEW)


def asked(desk: ReviewDesk) -> None:
    desk.open()


def in_review(desk: ReviewDesk) -> None:
    asked(desk)
    desk.step(Action.BEGIN_REVIEW)


def commented(desk: ReviewDesk) -> None:
    in_review(desk)
    desk.later(3)
    desk.step(Action.GIVE_COMMENTS, comments="Name the channels for reports.")


def followed_up(desk: ReviewDesk) -> None:
    commented(desk)
    desk.later(40)
    desk.step(Action.FOLLOW_UP, taken="some", issued_on=desk.on)


def closed(desk: ReviewDesk) -> None:
    followed_up(desk)
    desk.step(Action.CLOSE)


def disposed(desk: ReviewDesk) -> None:
    closed(desk)
    desk.later(LONG)
    desk.approve(desk.step(Action.DISPOSE, rule="Retention schedule 4.2"))


STORIES: dict[State, Callable[[ReviewDesk], None]] = {
    State.REVIEW_ASKED: asked,
    State.IN_REVIEW: in_review,
    State.COMMENTS_GIVEN: commented,
    State.FOLLOWED_UP: followed_up,
    State.CLOSED: closed,
    State.DISPOSED: disposed,
}


def in_state(office: SampleOffice, state: State) -> ReviewDesk:
    """Return a desk with a review in a state."""
    desk = a_desk(office)
    STORIES[state](desk)
    return desk
