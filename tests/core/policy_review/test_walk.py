# SPDX-License-Identifier: Apache-2.0
"""Owns the proof by chance: officers on four laptops do whatever the rules of a review allow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.policy_review.acts import POLICY_ACTS
from core.policy_review.clocks import clocks, running
from core.policy_review.facts import ACT_FACTS
from core.policy_review.workflow import Action, State
from tests.core.casework.walk import Ground, walk
from tests.core.policy_review.harness import LONG, STORIES, ReviewDesk, a_desk

if TYPE_CHECKING:
    from random import Random

    from tests.core.retaliation.harness import SampleOffice

OWED = {State.REVIEW_ASKED, State.IN_REVIEW}


def begin(rng: Random, office: SampleOffice) -> ReviewDesk:
    desk = a_desk(office)
    state = rng.choice([s for s in STORIES if s is not State.DISPOSED])
    STORIES[state](desk)
    if state is State.CLOSED:
        desk.later(LONG)
        desk.step(Action.DISPOSE, rule="Schedule 4.2")
    return desk


def check(desk: ReviewDesk) -> None:
    case = desk.case
    assert all(clock.source for clock in clocks(case))
    if case.state is not State.DISPOSED:
        assert bool(running(case)) is (case.state in OWED), case.state


REVIEWS = Ground(
    begin, POLICY_ACTS, ACT_FACTS, Action,
    frozenset({"case.breach_closed", "case.breach_recused"}), check,
)  # fmt: skip


def test_five_hundred_random_moves_keep_every_invariant():
    tally = walk(REVIEWS, 500, seed=5)
    assert tally["conflicts"] > 5
    assert sum(n for k, n in tally.items() if k.startswith("done ")) > 150
