# SPDX-License-Identifier: Apache-2.0
"""Owns what the office file says of vaults that two colleagues can open together.

How they do is `storage/escrow`'s. Here is the trace of it, which reaches everybody and which
nobody can take back: who holds a vault, who has helped to open it, and that it was opened. What
counts is what the device concerned wrote itself; another's word about it is passed over.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from core.history.change import Change
from core.history.fields import Field, Merge
from core.history.ops import Add, Put
from core.ids import InstanceId, OfficerId, is_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from core.history.ops import Op
    from core.history.registers import Registers

FIELDS = (
    Field("escrow/*", Merge.EASE),
    Field("escrow_help/*/*", Merge.APPEND),
    Field("escrow_opening/*/*", Merge.APPEND),
)
HELPED = "helped"
OPENED = "opened"
_ACTS = {"escrow_help": HELPED, "escrow_opening": OPENED}
_NAME_DIGITS = 64


@dataclass(frozen=True, slots=True)
class Escrow:
    """A vault that any two of some devices open together."""

    vault: str
    """Its identifier, 32 hexadecimal digits."""
    device: InstanceId
    """The device that the vault is."""
    holders: tuple[InstanceId, ...]
    on: str
    """The day, ISO 8601."""


@dataclass(frozen=True, slots=True)
class EscrowAct:
    """That somebody helped to open a vault, or that it was opened."""

    what: str
    """`HELPED` or `OPENED`."""
    vault: str
    request: str
    """Name of the request, 64 hexadecimal digits: the same for what belongs together."""
    device: InstanceId
    """Where it happened."""
    by: OfficerId
    on: str
    helpers: tuple[InstanceId, ...] = ()
    """Whose parts opened it."""


@dataclass(frozen=True, slots=True)
class Escrows:
    """All that is known of it."""

    held: tuple[Escrow, ...] = ()
    acts: tuple[EscrowAct, ...] = ()
    """In the order of the history."""

    def of(self, device: InstanceId) -> Escrow | None:
        """Return who holds the vault that a device is."""
        return next((escrow for escrow in self.held if escrow.device == device), None)


def read_escrows(registers: Registers) -> Escrows:
    """Return what the history of the office says; what is out of shape is passed over."""
    held: dict[InstanceId, Escrow] = {}
    acts: list[EscrowAct] = []
    for step in registers.trail:
        on = step.payload.on if step.payload else ""
        for op in () if step.id in registers.void else step.ops:
            form, path = _form(op)
            match path:
                case ["escrow", device] if device == step.event.instance:
                    escrow = Escrow(_vault(form), InstanceId(device), _devices(form), on)
                    held.pop(escrow.device, None)
                    if escrow.vault and escrow.holders:
                        held[escrow.device] = escrow
                case [("escrow_help" | "escrow_opening") as kind, request, device] if (
                    device == step.event.instance and is_id(request, _NAME_DIGITS) and _vault(form)
                ):
                    acts.append(
                        EscrowAct(
                            _ACTS[kind], _vault(form), request, InstanceId(device),
                            step.event.actor, on, _devices(form),
                        )
                    )  # fmt: skip
    return Escrows(tuple(held.values()), tuple(acts))


def set_escrow(device: InstanceId, vault: str, holders: tuple[InstanceId, ...], on: date) -> Change:
    """Say who can open this device's vault together; with no holders, nobody any more."""
    form = {"vault": vault, "devices": list(holders)}
    return Change.of("escrow_set", Put(f"escrow/{device}", form), on=on)


def helped(device: InstanceId, vault: str, request: str, on: date) -> Change:
    """Say that this device gives out its part for a request."""
    form = {"vault": vault, "devices": []}
    return Change.of("escrow_helped", Add(f"escrow_help/{request}/{device}", form), on=on)


def opened(
    device: InstanceId, vault: str, request: str, helpers: tuple[InstanceId, ...], on: date
) -> Change:
    """Say that this device's vault was opened by the parts of others."""
    form = {"vault": vault, "devices": list(helpers)}
    return Change.of("escrow_opened", Add(f"escrow_opening/{request}/{device}", form), on=on)


def _form(op: Op) -> tuple[Mapping[str, Any], list[str]]:
    match op:
        case Put(field=path, value=dict() as form) | Add(item=path, value=dict() as form):
            return form, path.split("/")
        case _:
            return {}, []


def _vault(form: Mapping[str, Any]) -> str:
    vault = form.get("vault")
    return str(vault) if is_id(vault) else ""


def _devices(form: Mapping[str, Any]) -> tuple[InstanceId, ...]:
    return tuple(_instances(form.get("devices")))


def _instances(value: object) -> Iterator[InstanceId]:
    for one in value if isinstance(value, list) else ():
        if is_id(one):
            yield InstanceId(str(one))
