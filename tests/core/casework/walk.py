# SPDX-License-Identifier: Apache-2.0
"""Owns the walk by chance: officers on several laptops do whatever the rules let them do.

What differs between kinds of file is a `Ground`: how a file begins, what can be done to it, and
what must hold of it beside what holds of every file.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import timedelta
from random import Random
from typing import TYPE_CHECKING, Any

import resources
from core.casework import handling, steps
from core.casework.breaches import breaches
from core.casework.path import SETTLE, approvals
from core.casework.workflow import CLOSED
from core.errors import Refusal
from core.history.fold import fold
from core.office.office import Role
from tests.core.retaliation.guess import facts
from tests.core.retaliation.harness import SampleOffice

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from enum import StrEnum

    from core.casework.acts import Act
    from core.casework.case import Case
    from core.casework.needs import Need
    from tests.core.retaliation.harness import Desk

NEVER = frozenset({Role.REVIEWER, Role.AUDITOR})
RARE = {"declare_recusal", "remove_member", "set_legal_hold", "remove_item"}


@dataclass(frozen=True)
class Ground:
    """What a walk goes over."""

    begin: Callable[[Random, SampleOffice], Desk]
    acts: tuple[Act[Any], ...]
    """What is done besides steps; the first stands in where chance hits a rare one."""
    needs: Mapping[str, tuple[Need, ...]]
    actions: type[StrEnum]
    honest: frozenset[str]
    """What honest laptops can break together; illegal steps and erasures they cannot write."""
    check: Callable[[Desk], None]
    """What must hold of the kind alone."""
    office: Callable[[], SampleOffice] = SampleOffice
    laptops: tuple[str, ...] = ("lin", "director", "alternate")
    """Whose laptops work on it beside the first; the last one's hardly ever."""
    never: frozenset[Role] = NEVER
    """Who may never have it."""
    besides: Callable[[Random, Desk], Any] | None = None
    """What is done now and then besides steps and acts: a decision, or None."""


def walk(ground: Ground, count: int, seed: int) -> Counter[str]:
    """Let chance make as many moves; return what was done, refused and found."""
    rng = Random(seed)
    office = ground.office()
    tally: Counter[str] = Counter()
    moves = 0
    while moves < count:
        length = min(rng.choice((40, 100, 160)), count - moves)
        _play(ground, rng, office, length, tally)
        moves += length
    return tally


def _play(
    ground: Ground, rng: Random, office: SampleOffice, moves: int, tally: Counter[str]
) -> None:
    """Open a file, let chance act on it on four laptops, then bring them together."""
    first = ground.begin(rng, office)
    desks = [first, *map(first.at, ground.laptops)]
    for _ in range(moves):
        desk = rng.choices(desks, weights=(8, 4, 4, 1))[0]
        if rng.random() < 0.25:
            desk.sync(rng.choice([d for d in desks if d is not desk]))
        desk.on = max(d.on for d in desks) + timedelta(days=rng.choice((0, 0, 1, 20)))
        _move(ground, rng, desk, tally)
        if rng.random() < 0.1:
            _check(ground, desk, tally)
    for desk in desks:
        desk.sync(first)
    for desk in desks:
        first.sync(desk)
    heads = {d.registers.head for d in desks if not d.sync(first)}
    assert len(heads) == 1
    _same_in_any_order(rng, first)


def _move(ground: Ground, rng: Random, desk: Desk, tally: Counter[str]) -> None:
    name, decision = _choose(ground, rng, desk)
    if isinstance(decision, Refusal):
        tally[f"refused {decision.code}"] += 1
        for language in ("en", "ar"):
            assert all(resources.message(decision.code, language, decision.params))
        return
    tally[f"done {name}"] += 1
    desk.laptop.write(desk.file, decision)
    _quick(desk.case)


def _choose(ground: Ground, rng: Random, desk: Desk) -> tuple[str, Any]:
    case = desk.case
    roll = rng.random()
    if ground.besides is not None and rng.random() < 0.2:
        return "besides", ground.besides(rng, desk)
    if case.open_proposals and roll < 0.3:
        rule = rng.choice((steps.approve, steps.approve, steps.return_to_drafter))
        needs = ground.needs[rule.__name__]
        given = facts(rng, desk, needs) | {"proposal": rng.choice(case.open_proposals).id}
        return rule.__name__, desk.ask(rule, given)
    if case.conflicts and roll < 0.6:
        given = facts(rng, desk, ground.needs[SETTLE])
        return SETTLE, desk.ask(handling.settle_conflict, given)
    if roll < 0.7:
        every = list(ground.actions)
        lines = [a for a in every if case.workflow.find(case.state, a)]
        onward = [a for a in lines if case.workflow.find(case.state, a).to != CLOSED]
        lines = onward if onward and rng.random() < 0.8 else lines
        action = rng.choice(lines if lines and rng.random() < 0.95 else every)
        line = case.workflow.find(case.state, action)
        given = facts(rng, desk, line.needs) if line else {}
        return action.value, desk.ask(steps.advance, action, given)
    act = rng.choice(ground.acts)
    if act.name in RARE and rng.random() < 0.8:
        act = ground.acts[0]
    return act.name, desk.ask(act, facts(rng, desk, act.needs))


def _quick(case: Case) -> None:
    assert case.registers.unknown == ()
    assert case.registers.waiting == ()
    assert case.state in case.workflow.states


def _check(ground: Ground, desk: Desk, tally: Counter[str]) -> None:
    case = desk.case
    found = {b.code for b in breaches(case)}
    assert found <= ground.honest, found
    tally.update(found)
    tally["conflicts"] += len(case.conflicts)
    assert desk.kind.row(case).state == case.state
    _need_to_know(ground, desk)
    options = steps.open_actions(case, by=desk.by, on=desk.on)
    if case.conflicts or found:
        assert all(o.refusal for o in options if o.two_person)
    _two_persons(ground, case)
    ground.check(desk)


def _need_to_know(ground: Ground, desk: Desk) -> None:
    """Nobody has what he may not, and what shuts somebody out says nothing else."""
    case, kind = desk.case, desk.kind
    officers = case.office.officers
    readers = kind.readers(case, case.office)
    assert not any(case.recused(o) or officers[o].role in ground.never for o in readers)
    for past in case.registers.trail:
        out = [o for o in officers if kind.denied(past.ops, o)]
        assert len(out) <= 1
        if out and past.payload is not None:
            assert (len(past.ops), past.payload.reason) == (1, "")


def _two_persons(ground: Ground, case: Case) -> None:
    """Every step that takes two persons was taken by two."""
    words = approvals(case.registers)
    for before, step in zip(case.way, case.way[1:], strict=False):
        if before.state is None or step.action == SETTLE:
            continue
        line = case.workflow.find(before.state, ground.actions(step.action))
        assert line is not None
        if line.two_person:
            assert words[step.event].drafter != words[step.event].approver == step.by


def _same_in_any_order(rng: Random, desk: Desk) -> None:
    events = desk.laptop.events(desk.file)
    registers = desk.registers
    rng.shuffle(events)
    again = fold(events, desk.kind.fields)
    assert again == registers
    assert len(again.trail) == len(events)
