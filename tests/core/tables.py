# SPDX-License-Identifier: Apache-2.0
"""Owns what every table of a workflow is held to, whichever kind of file it is for."""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from core.casework.steps import advance
from core.casework.workflow import BACK
from core.errors import Refusal
from core.history.ops import Assign
from resources import read_json
from tests.core.retaliation.guess import facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Set
    from enum import StrEnum

    from core.casework.workflow import Rule, Workflow
    from core.history.change import Change

POLICIES = ("unicef_sample", "un_secretariat")
_README = Path(__file__).parents[2] / "README.md"


def is_as_declared(
    workflow: Workflow, rules: Iterable[Rule], actions: type[StrEnum], declared: Mapping[Any, Any]
) -> None:
    """Demand one rule for each action, and just the lines that are declared, none twice."""
    assert [rule.action for rule in rules] == list(actions)
    found = [(line.state, line.action.value) for line in workflow.lines]
    assert len(found) == len(set(found))
    assert set(found) == {(state, action) for state in declared for action in declared[state]}


def leads_everywhere(workflow: Workflow, states: type[StrEnum], last: StrEnum) -> None:
    """Demand that every state can be reached, and that all but the last can be left."""
    reached = {*workflow.opening} | {line.to for line in workflow.lines}
    assert reached - {BACK} == set(states)
    assert [state for state in states if not workflow.from_state(state)] == [last]


def is_in_the_readme(workflow: Workflow, name: str) -> None:
    """Demand that the README shows the table as it is, between two marks."""
    block = _README.read_text("utf-8").split(f"<!-- {name} -->")[1].split(f"<!-- /{name} -->")[0]
    assert workflow.diagram() in block


def policy_knows(policy: str, outcomes: Set[str], workflow: Workflow, rules: Iterable[Rule]) -> Any:
    """Demand a time of retention for every outcome; return the parameters of the policy."""
    parameters = read_json(f"policy/{policy}.json")["parameters"]
    assert set(parameters["outcomes"]["value"]) >= outcomes
    assert all(parameters[f"retention_{outcome}"]["value"] for outcome in outcomes)
    assert {r.outcome for r in rules if r.outcome} | workflow.decided == outcomes
    return parameters


def named(
    workflow: Workflow,
    actions: type[StrEnum],
    states: type[StrEnum],
    acts: Iterable[Any],
    needs: Iterable[Any],
) -> list[str]:
    """Return the keys of what has a name: the table, the acts beside it, and what both ask for."""
    acts = tuple(acts)
    keys = [f"action.{name}" for name in (*actions, *(act.name for act in acts))]
    keys += [f"event.{name}" for name in (*actions, *(act.event for act in acts))]
    keys += [f"state.{state}" for state in states]
    asked = [*needs, *(need for line in workflow.lines for need in line.needs)]
    keys += [f"fact.{need.name}" for need in asked]
    return keys + [f"{n.name}.{one}" for n in asked if "|" in n.of for one in n.of.split("|")]


def takes_drafts_or_refuses(
    desk: Any, workflow: Workflow, state: StrEnum, actions: Iterable[StrEnum], area: str
) -> None:
    """Try every action in a state: a line of the table is taken, drafted or refused in words."""
    rng = Random(state)
    messages = read_json("messages/case.json") | read_json(f"messages/{area}.json")
    for action in actions:
        line = workflow.find(state, action)
        decision = desk.ask(advance, action, facts(rng, desk, line.needs if line else ()))
        if line is None:
            assert decision == Refusal.of(
                "case.not_in_state", state=state.value, action=action.value
            )
        elif isinstance(decision, Refusal):
            assert decision.code in messages
            assert decision.code != "case.not_in_state"
        elif line.two_person:
            assert decision.drafts[0].kind == "proposed"
        else:
            assert line.to in (_leads_to(decision), BACK)


def _leads_to(change: Change) -> str | None:
    for draft in change.drafts:
        for op in draft.ops:
            if isinstance(op, Assign) and op.field == "state":
                return op.value["state"]
    return None
