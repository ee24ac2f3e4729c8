# SPDX-License-Identifier: Apache-2.0
"""Owns what changes of the roster say that have no effect yet, or will have none.

A second person decides on what a change does, so it is described by its operations. The kind of
an event is only a word that its author chose.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core.history.ops import Add, Assign
from core.ids import EventId, InstanceId, OfficerId
from core.office.authority import PENDING
from core.office.instance import exchange_key_in, words_of
from core.office.standing import is_roster, path_of, seconds_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.history.ops import Op
    from core.history.registers import Registers, Step
    from core.office.standing import Standing


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that a change does: see `WHAT`."""

    what: str
    officer: OfficerId | None = None
    instance: InstanceId | None = None
    name: str = ""
    """The person's name, the device's label, or the programme."""
    role: str = ""
    words: tuple[str, ...] = ()
    """Of a device that is entered: what to compare with its owner."""


WHAT = (
    "officer_added", "person_set", "retired", "returned", "programme_granted",
    "programme_withheld", "device_added", "device_revoked", "device_restored", "shared", "other",
)  # fmt: skip
"""Everything that a part can be; labels `roster.<what>` name them."""


@dataclass(frozen=True, slots=True)
class PendingChange:
    """A change of the roster that waits for a second person."""

    event: EventId
    what: tuple[Part, ...]
    by: OfficerId
    on: str
    """The day, ISO 8601."""
    reason: str
    approvers: frozenset[OfficerId]
    """Who can be the second person; whom it concerns only if there is nobody else."""


@dataclass(frozen=True, slots=True)
class VoidChange:
    """An event of the office file that has no effect, and the code that says why."""

    event: EventId
    code: str
    what: tuple[Part, ...]
    by: OfficerId
    on: str


def pending(registers: Registers, standing: Standing) -> tuple[PendingChange, ...]:
    """Return the changes that wait, the oldest first."""
    return tuple(
        PendingChange(
            step.id,
            parts(step.ops),
            step.event.actor,
            step.payload.on if step.payload else "",
            step.payload.reason if step.payload else "",
            seconds_for(step.ops, step.event.actor, standing),
        )
        for step in _void(registers)
        if registers.void[step.id] == PENDING
    )


def void(registers: Registers) -> tuple[VoidChange, ...]:
    """Return what has no effect and will have none, the oldest first."""
    return tuple(
        VoidChange(
            step.id,
            registers.void[step.id],
            parts(step.ops),
            step.event.actor,
            step.payload.on if step.payload else "",
        )
        for step in _void(registers)
        if registers.void[step.id] != PENDING
    )


def parts(ops: tuple[Op, ...]) -> tuple[Part, ...]:
    """Return what a change of the roster does."""
    named: dict[str, dict[str, Any]] = {}
    for op in ops:
        match op, path_of(op):
            case Assign(value=dict() as person), ["officer", officer, "person"]:
                named[officer] = person
    added = {path_of(op)[1] for op in ops if isinstance(op, Add) and len(path_of(op)) == 2}
    return tuple(part for op in ops if is_roster(op) for part in _part(op, named, added))


def _part(op: Op, named: dict[str, dict[str, Any]], added: set[str]) -> Iterator[Part]:
    match op, path_of(op):
        case Add(), ["officer", officer]:
            yield _person("officer_added", officer, named.get(officer, {}))
        case Assign(), ["officer", officer, "person"]:
            if officer not in added:
                yield _person("person_set", officer, named.get(officer, {}))
        case Assign(value=value), ["officer", officer, "active"]:
            yield Part("returned" if value else "retired", OfficerId(officer))
        case Assign(value=value), ["officer", officer, "programme", programme]:
            what = "programme_granted" if value else "programme_withheld"
            yield Part(what, OfficerId(officer), name=programme)
        case Add(value=value), ["device", device]:
            yield _device(InstanceId(device), value if isinstance(value, dict) else {})
        case Assign(value=value), ["device", device, "revoked"]:
            yield Part(
                "device_revoked" if value else "device_restored", instance=InstanceId(device)
            )
        case Add(), ["device", device, "shared", officer]:
            yield Part("shared", OfficerId(officer), InstanceId(device))
        case _:
            yield Part("other")


def _person(what: str, officer: str, person: dict[str, Any]) -> Part:
    name, role = str(person.get("name", "")), str(person.get("role", ""))
    return Part(what, OfficerId(officer), name=name, role=role)


def _device(instance: InstanceId, form: dict[str, Any]) -> Part:
    label, owner = str(form.get("label", "")), OfficerId(str(form.get("officer", "")))
    exchange = exchange_key_in(form)
    words = words_of(str(form["key"]), exchange) if exchange else ()
    return Part("device_added", owner, instance, label, words=words)


def _void(registers: Registers) -> Iterator[Step]:
    return (step for step in registers.trail if step.id in registers.void)
