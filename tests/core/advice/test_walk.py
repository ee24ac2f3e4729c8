# SPDX-License-Identifier: Apache-2.0
"""Owns the proof by chance: officers on four laptops do whatever the rules of a request allow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.advice.clocks import answered_in_time, clocks, owed
from core.advice.counting import candidate, count
from core.advice.facts import ACT_FACTS
from core.advice.handling import REQUEST_ACTS
from core.advice.workflow import Action, State
from core.casework.entering import SHARED_INTAKE
from core.casework.handling import HANDLING_ACTS
from core.casework.path import SETTLE
from tests.core.advice.harness import RequestDesk, a_desk
from tests.core.advice.stories import LONG, STORIES
from tests.core.casework.walk import Ground, walk

if TYPE_CHECKING:
    from random import Random

    from tests.core.retaliation.harness import SampleOffice

HONEST = frozenset({
    "case.breach_closed", "case.breach_recused", "request.breach_two_requesters",
    "request.breach_two_wholes",
})  # fmt: skip
OWED = {State.OPEN, State.WAITING, State.REOPENED}


def begin(rng: Random, office: SampleOffice) -> RequestDesk:
    desk = a_desk(office)
    state = rng.choice([s for s in STORIES if s is not State.DISPOSED])
    STORIES[state](desk)
    if state is State.CLOSED:
        desk.later(LONG)
        desk.step(Action.DISPOSE, rule="Schedule 4.2")
    return desk


def check(desk: RequestDesk) -> None:
    case = desk.case
    found = clocks(case)
    for clock in found:
        assert clock.due_on >= clock.started_on
        assert clock.source
    assert [c for c in found if c.stopped_on is None] == [c for c in found[-1:] if owed(case)]
    if case.state is not State.DISPOSED:
        assert (owed(case) is not None) is (case.state in OWED), case.state
    assert answered_in_time(case) in (True, False, None)
    one = candidate(case)
    assert one is not None, "the day it came is never lost"
    assert count([one]).counted(case.file)


REQUESTS = Ground(
    begin, (*SHARED_INTAKE, *REQUEST_ACTS, *HANDLING_ACTS), ACT_FACTS, Action, HONEST, check
)


def test_five_hundred_random_moves_keep_every_invariant():
    tally = walk(REQUESTS, 500, seed=5)
    assert tally["conflicts"] > 5
    assert sum(n for k, n in tally.items() if k.startswith("done ")) > 150


@pytest.mark.soak
def test_ten_thousand_random_moves_keep_every_invariant_and_do_everything(figure):
    tally = walk(REQUESTS, 10_000, seed=2)
    acts = {a.name for a in REQUESTS.acts} | {a.value for a in Action} | {"approve", SETTLE}
    idle = {a for a in acts if not tally[f"done {a}"]}
    done = sum(n for name, n in tally.items() if name.startswith("done "))
    figure(f"walk of requests: {done} of 10000 moves taken, {len(acts) - len(idle)} of {len(acts)}")
    # Letters and breaches need a hash that chance does not hit, and few recusals live to be lifted.
    assert idle <= {"record_letter", "set_aside_breach", "lift_recusal"}, idle
