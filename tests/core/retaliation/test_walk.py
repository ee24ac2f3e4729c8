# SPDX-License-Identifier: Apache-2.0
"""Owns the proof by chance: officers on four laptops do whatever the rules of a complaint allow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from core.casework.breaches import breaches
from core.casework.handling import HANDLING_ACTS
from core.casework.letters import letters_open
from core.casework.path import SETTLE
from core.retaliation import PREVENTION, RETALIATION
from core.retaliation.clocks import clocks
from core.retaliation.facts import ACT_FACTS
from core.retaliation.intake import INTAKE_ACTS
from core.retaliation.review import REVIEW_ACTS
from core.retaliation.workflow import Action, CaseKind, State
from tests.core.casework.walk import Ground, walk
from tests.core.retaliation import stories

if TYPE_CHECKING:
    from random import Random

    from tests.core.retaliation.harness import Desk, SampleOffice

HONEST = frozenset({
    "case.breach_closed", "case.breach_two_applicants", "case.breach_findings",
    "case.breach_recused", "case.breach_unapproved",
})  # fmt: skip


def begin(rng: Random, office: SampleOffice) -> Desk:
    kind = PREVENTION if rng.random() < 0.1 else RETALIATION
    first = office.desk("omar", kind)
    start = rng.choice([s for s in stories.STORIES if s is not State.DISPOSED])
    if kind is RETALIATION and rng.random() < 0.7:
        stories.STORIES[start](first)
    else:
        first.open(State.RECEIVED)
    return first


def check(desk: Desk) -> None:
    case = desk.case
    for clock in clocks(case):
        assert clock.due_on >= clock.started_on
        assert clock.source
    if case.conflicts or breaches(case):
        assert all(o.refusal for o in letters_open(case, by=desk.by, on=desk.on))


COMPLAINTS = Ground(
    begin, (*INTAKE_ACTS, *REVIEW_ACTS, *HANDLING_ACTS), ACT_FACTS, Action, HONEST, check
)


def test_five_hundred_random_moves_keep_every_invariant():
    tally = walk(COMPLAINTS, 500, seed=5)
    assert tally["conflicts"] > 5
    assert sum(n for k, n in tally.items() if k.startswith("done ")) > 150


@pytest.mark.soak
def test_ten_thousand_random_moves_keep_every_invariant_and_do_everything(figure):
    tally = walk(COMPLAINTS, 10_000, seed=2)
    acts = {a.name for a in COMPLAINTS.acts} | {a.value for a in Action} | {"approve", SETTLE}
    idle = {a for a in acts if not tally[f"done {a}"]}
    done = sum(count for name, count in tally.items() if name.startswith("done "))
    figure(f"walk: 10000 moves, {done} taken, {len(acts) - len(idle)} of {len(acts)} acts done")
    # Letters and breaches need a hash that chance does not hit.
    assert len(idle) < 12, idle


def test_both_kinds_are_walked():
    assert set(CaseKind) == {CaseKind(RETALIATION.name), CaseKind(PREVENTION.name)}
