# SPDX-License-Identifier: Apache-2.0
"""Owns the shape of a workflow: states, actions, and one line for each way between them.

Each kind of file has one `Workflow`, a table that a lawyer can read and a test can walk. What has
no line is refused. States and actions are stored by name; a name that was ever stored keeps its
meaning for good.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from enum import StrEnum

    from core.casework.needs import Need

    _Place: TypeAlias = StrEnum | str | None
    Way: TypeAlias = tuple[StrEnum, StrEnum, _Place] | tuple[StrEnum, StrEnum, _Place, str]
    """A state, an action, where it leads, and maybe one guard more than the action has."""

CLOSED = "closed"
DISPOSED = "disposed"
"""States that every workflow has, by these names: nothing more is expected; its content is gone."""
DISPOSE = "dispose"
BACK = "back"
"""The next state of a reopening: the state that the file was closed from."""


@dataclass(frozen=True, slots=True)
class Rule:
    """What holds for an action wherever it is taken."""

    action: StrEnum
    guards: tuple[str, ...] = ()
    two_person: bool = False
    letter: str = ""
    """The kind of letter that the step calls for."""
    starts: tuple[str, ...] = ()
    stops: tuple[str, ...] = ()
    outcome: str = ""
    """For what closes a file: the outcome; empty where what was decided before says."""


@dataclass(frozen=True, slots=True)
class Transition:
    """One way: from a state, by an action, to a state."""

    state: StrEnum
    rule: Rule
    """What holds for the action everywhere."""
    to: StrEnum | str | None
    """None: the file stays where it is, and the step is recorded in a field of its own."""
    extra: tuple[str, ...]
    why: str
    """The reason for the group of ways that this one belongs to."""
    needs: tuple[Need, ...]
    """What the officer states with the step."""

    @property
    def action(self) -> StrEnum:
        """What is done."""
        return self.rule.action

    @property
    def guards(self) -> tuple[str, ...]:
        """What must hold here, by name."""
        return self.rule.guards + self.extra

    @property
    def two_person(self) -> bool:
        """Whether a second person must approve before it takes effect."""
        return self.rule.two_person


def lines(
    rules: Iterable[Rule], needs: Mapping[str, tuple[Need, ...]], why: str, *ways: Way
) -> tuple[Transition, ...]:
    """Return the lines of a group of ways, and the reason for it, by the rules of their actions."""
    by_action = {rule.action: rule for rule in rules}
    return tuple(
        Transition(way[0], by_action[way[1]], way[2], way[3:], why, needs.get(way[1], ()))
        for way in ways
    )


@dataclass(frozen=True)
class Workflow:
    """The table of one kind of file."""

    opening: tuple[StrEnum, ...]
    """The states in which a file of the kind may begin; the first is where an empty one stands."""
    lines: tuple[Transition, ...]
    decided: frozenset[str] = frozenset()
    """States whose names are the outcome of a file that is closed after them."""

    @cached_property
    def _by_way(self) -> Mapping[tuple[str, str], Transition]:
        return {(line.state.value, line.action.value): line for line in self.lines}

    @cached_property
    def states(self) -> tuple[StrEnum, ...]:
        """The states that a file of the kind can be in, in the order of their declaration."""
        kind = type(self.opening[0])
        found = {s for line in self.lines for s in (line.state, line.to)}
        return tuple(state for state in kind if state in found)

    def state(self, name: str) -> StrEnum | None:
        """Return the state of a name, or None if it is of another program."""
        return next((state for state in type(self.opening[0]) if state == name), None)

    def find(self, state: str | None, action: str) -> Transition | None:
        """Return the line for an action in a state, or None: the action is refused there."""
        return self._by_way.get((str(state), str(action)))

    def from_state(self, state: str) -> tuple[Transition, ...]:
        """Return the lines that leave a state, in the order of the table."""
        return tuple(line for line in self.lines if line.state == state)

    def diagram(self) -> str:
        """Return the Mermaid state diagram, as the README shows it.

        An action that two persons take is marked with a `²`.
        """
        lines = [
            "stateDiagram-v2",
            f'    state "the state it was closed from" as {BACK}',
            *(f"    [*] --> {state}" for state in self.opening),
        ]
        for (start, to), actions in self._edges().items():
            lines.append(f"    {start} --> {to}: {', '.join(actions)}")
        lines.append(f"    {DISPOSED} --> [*]")
        return "\n".join(lines)

    def _edges(self) -> dict[tuple[str, str], list[str]]:
        edges: dict[tuple[str, str], list[str]] = {}
        for line in self.lines:
            to = line.state if line.to is None else line.to
            mark = "²" if line.two_person else ""
            edges.setdefault((line.state, to), []).append(line.action + mark)
        return edges
