# SPDX-License-Identifier: Apache-2.0
"""Owns which colleagues hold parts of this vault, and keeping that true as devices change.

An officer holds on one device, the newest that is in use: whoever has a new laptop looks for what
is needed there. When the roster changes, the slot is sealed anew to the devices of today; who has
none any more drops out, and with fewer than two the slot goes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import Refusal, UserError
from core.ids import InstanceId
from core.office import escrow
from storage.records.access import Act
from storage.sync.bundle import is_public_key
from storage.vault.escrow import FEWEST, MOST, Holder

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from core.ids import OfficerId
    from core.office.office import Device
    from storage.records.records import Records


def candidates(records: Records) -> Mapping[OfficerId, Device]:
    """Return who could hold parts of this vault, and on which device each would."""
    return {officer: device for officer, device in _usable(records) if not device.suspended}


def choose(records: Records, officers: Iterable[OfficerId]) -> None:
    """Let any two of two or three colleagues open this vault; with nobody, none."""
    wanted, able = tuple(dict.fromkeys(officers)), candidates(records)
    if wanted and not (FEWEST <= len(wanted) <= MOST and all(one in able for one in wanted)):
        raise UserError("vault.escrow_holders")
    if not records.is_enrolled:
        raise UserError("records.not_enrolled")
    _seal(records, tuple(_holder(one, able[one]) for one in wanted))
    _tell(records)


def renew(records: Records) -> bool:
    """Seal to the devices of today if the roster has changed; return whether it was needed."""
    held = records.vault.escrow_holders
    usable: dict[OfficerId, Device] = {}
    for officer, device in _usable(records):
        # A device whose revocation is only proposed holds on until there is another.
        if officer not in usable or not device.suspended:
            usable[officer] = device
    officers = [h.officer for h in held]
    fresh = tuple(_holder(o, d) for one in officers for o, d in usable.items() if o == one)
    if fresh != held:
        _seal(records, fresh if len(fresh) >= FEWEST else ())
    if records.is_enrolled:
        _tell(records)
    return fresh != held


def _usable(records: Records) -> Iterable[tuple[OfficerId, Device]]:
    """Yield the devices in use of active colleagues, older ones first."""
    office, own = records.office, records.journal.device.officer
    for device in office.devices.values():
        officer = office.officers.get(device.officer)
        colleague = officer is not None and officer.active and officer.id != own
        able = not device.revoked and is_public_key(bytes.fromhex(device.exchange_key))
        if colleague and able:
            yield device.officer, device


def _holder(officer: OfficerId, device: Device) -> Holder:
    return Holder(officer, device.instance, bytes.fromhex(device.exchange_key))


def _seal(records: Records, holders: tuple[Holder, ...]) -> None:
    records.note_access(Act.SECURITY, None, "escrow_set")
    records.vault.set_escrow(holders)


def _tell(records: Records) -> None:
    """Say in the office file who holds this vault, unless it says so."""
    vault, device = records.vault.vault_id.hex(), records.instance
    held = tuple(InstanceId(h.instance) for h in records.vault.escrow_holders)
    known = records.office.escrows.of(device)
    said = (known.vault, known.holders) if known else (vault, ())
    if said == (vault, held):
        return
    change = escrow.set_escrow(device, vault, held, records.journal.now().date())
    answer = records.apply_office(lambda _office, _registers: change)
    if isinstance(answer, Refusal):
        raise UserError(answer.code, **answer.params)
