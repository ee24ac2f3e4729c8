# SPDX-License-Identifier: Apache-2.0
"""Owns the proof by chance: officers on three laptops do whatever the rules let them do."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

import resources
from core.casework import handling, steps
from core.casework.breaches import breaches
from core.casework.handling import HANDLING_ACTS
from core.casework.path import SETTLE, approvals
from core.errors import Refusal
from core.history.fold import fold
from core.office.office import Role
from core.retaliation import PREVENTION, RETALIATION, row
from core.retaliation.clocks import clocks
from core.retaliation.facts import ACT_FACTS
from core.retaliation.fields import FIELDS
from core.retaliation.intake import INTAKE_ACTS
from core.retaliation.letters import letters_open
from core.retaliation.review import REVIEW_ACTS
from core.retaliation.workflow import Action, CaseKind, State
from tests.core.retaliation import stories
from tests.core.retaliation.guess import facts
from tests.core.retaliation.harness import Desk, SampleOffice

if TYPE_CHECKING:
    from core.retaliation.case import RetaliationCase

ACTS = (*INTAKE_ACTS, *REVIEW_ACTS, *HANDLING_ACTS)
NEVER = {Role.REVIEWER, Role.AUDITOR}
RARE = {"declare_recusal", "remove_member", "set_legal_hold", "remove_item"}
HONEST = {
    "case.breach_closed", "case.breach_two_applicants", "case.breach_findings",
    "case.breach_recused", "case.breach_unapproved",
}  # fmt: skip
"""What honest laptops can break together; illegal steps and erasures they cannot write."""


def play(rng: Random, office: SampleOffice, moves: int, tally: Counter[str]) -> None:
    """Open a case, let chance act on it on three laptops, then bring them together."""
    kind = PREVENTION if rng.random() < 0.1 else RETALIATION
    first = office.desk("omar", kind)
    start = rng.choice([s for s in stories.STORIES if s is not State.DISPOSED])
    if kind is RETALIATION and rng.random() < 0.7:
        stories.STORIES[start](first)
    else:
        first.open(State.RECEIVED)
    desks = [first, first.at("lin"), first.at("director"), first.at("alternate")]
    for _ in range(moves):
        desk = rng.choices(desks, weights=(8, 4, 4, 1))[0]
        if rng.random() < 0.25:
            desk.sync(rng.choice([d for d in desks if d is not desk]))
        desk.on = max(d.on for d in desks) + timedelta(days=rng.choice((0, 0, 1, 20)))
        _move(rng, desk, tally)
        if rng.random() < 0.1:
            _check(desk, tally)
    for desk in desks:
        desk.sync(first)
    for desk in desks:
        first.sync(desk)
    heads = {d.registers.head for d in desks if not d.sync(first)}
    assert len(heads) == 1
    _same_in_any_order(rng, first)


def _move(rng: Random, desk: Desk, tally: Counter[str]) -> None:
    name, decision = _choose(rng, desk)
    if isinstance(decision, Refusal):
        tally[f"refused {decision.code}"] += 1
        for language in ("en", "ar"):
            assert all(resources.message(decision.code, language, decision.params))
        return
    tally[f"done {name}"] += 1
    desk.laptop.write(desk.file, decision)
    _quick(desk.case)


def _choose(rng: Random, desk: Desk) -> tuple[str, Any]:
    case = desk.case
    roll = rng.random()
    if case.open_proposals and roll < 0.3:
        rule = rng.choice((steps.approve, steps.approve, steps.return_to_drafter))
        needs = ACT_FACTS[rule.__name__]
        given = facts(rng, desk, needs) | {"proposal": rng.choice(case.open_proposals).id}
        return rule.__name__, desk.ask(rule, given)
    if case.conflicts and roll < 0.6:
        given = facts(rng, desk, ACT_FACTS[SETTLE])
        return SETTLE, desk.ask(handling.settle_conflict, given)
    if roll < 0.7:
        lines = [a for a in Action if case.workflow.find(case.state, a)]
        onward = [a for a in lines if case.workflow.find(case.state, a).to is not State.CLOSED]
        lines = onward if onward and rng.random() < 0.8 else lines
        action = rng.choice(lines if lines and rng.random() < 0.95 else list(Action))
        line = case.workflow.find(case.state, action)
        given = facts(rng, desk, line.needs) if line else {}
        return action.value, desk.ask(steps.advance, action, given)
    act = rng.choice(ACTS)
    if act.name in RARE and rng.random() < 0.8:
        act = INTAKE_ACTS[0]
    return act.name, desk.ask(act, facts(rng, desk, act.needs))


def _quick(case: RetaliationCase) -> None:
    assert case.registers.unknown == ()
    assert case.registers.waiting == ()
    assert case.state in case.workflow.states


def _check(desk: Desk, tally: Counter[str]) -> None:
    case = desk.case
    found = {b.code for b in breaches(case)}
    assert found <= HONEST, found
    tally.update(found)
    tally["conflicts"] += len(case.conflicts)
    for clock in clocks(case):
        assert clock.due_on >= clock.started_on
        assert clock.source
    assert row(case).state == case.state
    _need_to_know(case)
    options = steps.open_actions(case, by=desk.by, on=desk.on)
    if case.conflicts or found:
        two = [o for o in options if o.two_person]
        assert all(o.refusal for o in two)
        assert all(o.refusal for o in letters_open(case, by=desk.by, on=desk.on))
    _two_persons(case)


def _need_to_know(case: RetaliationCase) -> None:
    """Nobody has what he may not, and what shuts somebody out says nothing else."""
    officers = case.office.officers
    readers = RETALIATION.readers(case, case.office)
    assert not any(case.recused(o) or officers[o].role in NEVER for o in readers)
    for past in case.registers.trail:
        out = [o for o in officers if RETALIATION.denied(past.ops, o)]
        assert len(out) <= 1
        if out and past.payload is not None:
            assert (len(past.ops), past.payload.reason) == (1, "")


def _two_persons(case: RetaliationCase) -> None:
    """Every step that takes two persons was taken by two."""
    words = approvals(case.registers)
    for before, step in zip(case.way, case.way[1:], strict=False):
        if before.state is None or step.action == SETTLE:
            continue
        line = case.workflow.find(before.state, Action(step.action))
        assert line is not None
        if line.two_person:
            assert words[step.event].drafter != words[step.event].approver == step.by


def _same_in_any_order(rng: Random, desk: Desk) -> None:
    events = desk.laptop.events(desk.file)
    registers = desk.registers
    rng.shuffle(events)
    again = fold(events, FIELDS)
    assert again == registers
    assert len(again.trail) == len(events)


def walk(count: int, seed: int) -> Counter[str]:
    rng = Random(seed)
    office = SampleOffice()
    tally: Counter[str] = Counter()
    moves = 0
    while moves < count:
        length = min(rng.choice((40, 100, 160)), count - moves)
        play(rng, office, length, tally)
        moves += length
    return tally


def test_two_thousand_random_moves_keep_every_invariant():
    tally = walk(2_000, seed=5)
    assert tally["conflicts"] > 20
    assert sum(n for k, n in tally.items() if k.startswith("done ")) > 600


@pytest.mark.soak
def test_ten_thousand_random_moves_keep_every_invariant_and_do_everything(figure):
    tally = walk(10_000, seed=2)
    acts = {a.name for a in ACTS} | {a.value for a in Action} | {"approve", SETTLE}
    idle = {a for a in acts if not tally[f"done {a}"]}
    done = sum(count for name, count in tally.items() if name.startswith("done "))
    figure(f"walk: 10000 moves, {done} taken, {len(acts) - len(idle)} of {len(acts)} acts done")
    # Letters and breaches need a hash that chance does not hit.
    assert len(idle) < 12, idle


def test_both_kinds_are_walked():
    assert set(CaseKind) == {CaseKind(RETALIATION.name), CaseKind(PREVENTION.name)}
