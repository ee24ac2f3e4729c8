# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that whatever a hostile laptop signs, a request is read, and the rules hold."""

from __future__ import annotations

import itertools
from random import Random
from typing import TYPE_CHECKING, Any

import pytest

import resources
from core.advice import REQUEST, row
from core.advice.clocks import answered_in_time, clocks
from core.advice.counting import candidate, count
from core.advice.fields import FIELDS
from core.advice.handling import REQUEST_ACTS
from core.advice.workflow import Action, State
from core.casework.breaches import breaches
from core.casework.steps import advance, open_actions
from core.errors import Refusal
from core.history import ops as operations
from core.history.ops import Assign, Erase, Payload, hollow
from tests.cases import in_each
from tests.core.advice.stories import STORIES, in_state
from tests.core.retaliation.guess import facts
from tests.core.retaliation.harness import SampleOffice

if TYPE_CHECKING:
    from tests.core.advice.harness import RequestDesk

RUBBISH: tuple[Any, ...] = (
    None, 0, -1, True, "", "x", [], [1], {}, {"on": 5}, {"on": "soon"}, {"a": {}}, {"part": "yes"},
    {"category": ["x"]}, {"kind": {}}, {"happened_on": "9999-12-31"}, {"state": "open"},
    {"received_on": "0001-01-01", "in_time": 7},
)  # fmt: skip


@pytest.fixture
def office() -> SampleOffice:
    return SampleOffice()


def forge(desk: RequestDesk, kind: str, *ops: Any) -> None:
    """Write what no honest program writes, properly signed."""
    desk.laptop.seal(desk.file, kind, Payload(ops, desk.on.isoformat(), "forged"))


def step(desk: RequestDesk, state: str, action: str, outcome: str = "") -> Assign:
    form = {
        "state": state, "action": action, "on": desk.on.isoformat(), "facts": {},
        "outcome": outcome,
    }  # fmt: skip
    return desk.registers.assign("state", form)


def read_all(desk: RequestDesk) -> None:
    """Read everything that can be read of a request."""
    case = desk.case
    assert REQUEST.row(case).state == case.state
    open_actions(case, by=desk.by, on=desk.on)
    clocks(case)
    answered_in_time(case)
    breaches(case)
    row(case)
    if one := candidate(case):
        count([one])
    parts = (case.questions, case.answers, case.referrals, case.counted, case.part_of)
    assert repr((*parts, case.classes, case.first_answered_on))


@pytest.mark.parametrize("seed", range(6))
def test_whatever_stands_in_any_field_a_request_can_be_read(office, seed):
    rng = Random(seed)
    for round_ in range(10):
        desk = in_state(office, rng.choice([s for s in STORIES if s is not State.DISPOSED]))
        ops = []
        for line in FIELDS.lines:
            path = line.pattern.replace("*", f"{round_:032x}")
            name = {"A": "Add", "B": "Assign", "C": "Put"}[line.merge.value]
            ops.append(getattr(operations, name)(path, rng.choice(RUBBISH)))
        desk.laptop.seal(desk.file, "forged", Payload(tuple(ops), "not a day", ""))
        read_all(desk)


def test_rubbish_in_place_of_what_stands_can_be_read(office):
    rng = Random(1)
    for value in RUBBISH:
        desk = in_state(office, rng.choice([State.WAITING, State.REFERRED, State.CLOSED]))
        fields = [f for f in desk.registers.fields if f not in ("profile", "state")]
        forge(desk, "forged", *(desk.registers.assign(f, value) for f in fields))
        read_all(desk)


@in_each("state, action", itertools.product(State, ["teleport", *Action]))
def test_a_step_that_the_table_does_not_have_has_no_effect(office, state, action):
    desk = in_state(office, state)
    lines = [t.to for t in desk.case.workflow.from_state(state) if t.action == action]
    for to in State:
        if to in lines or "back" in lines:
            continue
        # One after another: none has an effect, so the next one begins where all began.
        forge(desk, action, step(desk, to, action))
        assert desk.case.state is state, to


@pytest.mark.parametrize("outcome", ["answered", "withdrawn", ""])
def test_a_closing_says_no_other_outcome_than_the_table(office, outcome):
    desk = in_state(office, State.REFERRED)
    forge(desk, "close", step(desk, "closed", "close", outcome))
    assert desk.case.state is State.REFERRED
    assert [b.code for b in breaches(desk.case)] == ["case.breach_illegal_step"]


def test_a_disposal_forged_by_one_person_has_no_effect_and_is_seen(office):
    desk = in_state(office, State.CLOSED)
    forge(desk, "dispose", step(desk, "disposed", "dispose", "answered"))
    assert desk.case.state is State.CLOSED
    assert [b.code for b in breaches(desk.case)] == ["case.breach_unapproved"]


def test_an_erasure_outside_a_disposal_is_seen_and_blocks_closing(office):
    desk = in_state(office, State.ANSWERED)
    victim = desk.registers.trail[1]
    forge(desk, "erased", Erase(victim.id, tuple(hollow(op) for op in victim.ops), "none"))
    assert "case.breach_erased" in [b.code for b in breaches(desk.case)]
    assert desk.refused(advance, Action.CLOSE, {}) == "case.breach_open"


def test_what_a_disposal_keeps_cannot_be_said_of_a_request_that_is_not_destroyed(office):
    desk = in_state(office, State.OPEN)
    day = desk.case.opened_on
    kept = {"received_on": "2019-01-01", "in_time": "yes"}
    forge(desk, "kept", desk.registers.assign("kept", kept))
    assert desk.case.opened_on == day
    assert answered_in_time(desk.case) is None


def test_a_long_chain_of_forged_steps_does_not_stop_the_reader(office):
    desk = in_state(office, State.ANSWERED)
    form = {"state": "disposed", "action": "dispose", "on": "2021-03-11", "facts": {}}
    for _ in range(1_100):
        standing = desk.laptop.events(desk.file)[-1].id
        forge(desk, "dispose", Assign("state", form, (standing,)))
    assert desk.case.state is State.ANSWERED


@pytest.mark.parametrize("act", REQUEST_ACTS, ids=lambda a: a.name)
def test_every_act_writes_only_declared_fields_and_refuses_in_words(office, act):
    """Each act is tried in every state with facts drawn by chance."""
    rng = Random(act.name)
    done = 0
    for state in State:
        desk = in_state(office, state)
        for _ in range(8):
            decision = desk.ask(act, facts(rng, desk, act.needs))
            if isinstance(decision, Refusal):
                assert all(resources.message(decision.code, "fr", decision.params))
                continue
            desk.laptop.write(desk.file, decision)
            assert desk.case.registers.unknown == ()
            done += 1
    assert done
