# SPDX-License-Identifier: Apache-2.0
"""Owns the side of a colleague who helps: what a request is, and answering it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import Refusal, UserError
from core.office import escrow
from storage.escrow.messages import ALTERED, Answer, read_request
from storage.records.access import Act

if TYPE_CHECKING:
    from core.ids import OfficerId
    from core.office.office import Device
    from storage.escrow.messages import Request
    from storage.records.records import Records


@dataclass(frozen=True, slots=True)
class Plea:
    """A request as the helper sees it, who has to know whose vault it is and compare the words."""

    owner: OfficerId
    label: str
    """What the owner's device is called."""
    words: tuple[str, ...]
    again: bool
    """Whether this device has answered it before."""


def look(records: Records, data: bytes) -> Plea:
    """Return what a request asks of this device; raise `UserError` if it is not to be helped."""
    request, device = _judge(records, data)
    name = request.name.hex()
    again = any(
        (act.what, act.request, act.device) == (escrow.HELPED, name, records.instance)
        for act in records.office.escrows.acts
    )
    return Plea(device.officer, device.label, request.words, again)


def answer(records: Records, data: bytes) -> bytes:
    """Give out this device's part for a request, once its words were compared.

    That it does is on record before the answer is there.
    """
    request, _ = _judge(records, data)
    part = request.part(records.instance, records.journal.device.exchange)
    if part is None:
        raise UserError(ALTERED)
    today = records.journal.now().date()
    change = escrow.helped(records.instance, request.vault, request.name.hex(), today)
    written = records.apply_office(lambda _office, _registers: change)
    if isinstance(written, Refusal):
        raise UserError(written.code, **written.params)
    records.note_access(Act.SECURITY, None, "escrow_helped")
    return Answer.to(request, records.instance, part).write()


def _judge(records: Records, data: bytes) -> tuple[Request, Device]:
    """Return a request that this device may answer, and the device whose vault it is."""
    request = read_request(data)
    office = records.office
    known = [held for held in office.escrows.held if held.vault == request.vault]
    if not known:
        raise UserError("vault.escrow_unknown_vault")
    mine = [held for held in known if records.instance in held.holders]
    if not mine or records.instance not in request.parts:
        raise UserError("vault.escrow_not_holder")
    # A vault restored from a backup is another device with the same identifier.
    devices = [office.devices[held.device] for held in mine if held.device in office.devices]
    active = [device for device in devices if not (device.revoked or device.suspended)]
    if not active:
        raise UserError("vault.escrow_revoked")
    if request.part(records.instance, records.journal.device.exchange) is None:
        raise UserError(ALTERED)
    return request, active[-1]
