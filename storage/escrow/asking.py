# SPDX-License-Identifier: Apache-2.0
"""Owns the side of the vault that nobody can open: asking, and opening it with two answers."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.errors import Refusal, UserError
from core.history.canonical import MalformedError, decode, encode
from core.ids import InstanceId, is_id
from core.office import escrow as office_escrow
from storage.escrow.messages import MAX_BYTES, VERSION, Request, read_answer, request_in
from storage.records.access import Act
from storage.records.records import Records
from storage.sync.bundle.keys import RAW_BYTES, ExchangeKey
from storage.vault import disk, escrow, header
from storage.vault.opening import open_with
from storage.vault.passphrase import check_passphrase
from storage.vault.slots import OpenedSlot, mac_key

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from core.history.canonical import Json
    from storage.vault.escrow import EscrowSlot
    from storage.vault.header import Copy, Header, HeaderFile
    from storage.vault.kdf import KdfCost
    from storage.vault.keyring_store import KeyringStore

KEPT_NAME = "escrow-request"
OUTDATED = "vault.escrow_outdated"


@dataclass(frozen=True, slots=True)
class _Kept:
    request: Request
    key: ExchangeKey = field(repr=False)


def make_request(folder: Path, now: datetime) -> Request:
    """Return the request of a closed vault; the same one until the vault has another key.

    Raise `UserError` if no colleagues hold the vault.
    """
    current = header.read(folder).copies[0].header
    slot = next(_slots(current), None)
    if slot is None:
        raise UserError("vault.escrow_not_set")
    kept = _load(folder)
    if kept and kept.request.sealing == slot.sealing.hex():
        return kept.request
    key = ExchangeKey.generate()
    request = Request(
        current.vault_id.hex(),
        slot.slot_id.hex(),
        slot.sealing.hex(),
        {instance: part.hex() for instance, part in slot.parts.items()},
        key.public.hex(),
        int(now.timestamp() * 1000),
    )
    form: dict[str, Json] = {
        "escrow": "kept",
        "v": VERSION,
        "request": request.form(),
        "private": key.raw.hex(),
    }
    disk.atomic_write(folder / KEPT_NAME, encode(form))
    return request


def check_answer(folder: Path, data: bytes) -> str:
    """Return whose device has answered; raise `UserError` unless it answers the kept request."""
    (holder,) = _parts(_kept(folder), (data,))
    return holder


def _parts(kept: _Kept, answers: Sequence[bytes]) -> Mapping[str, bytes]:
    """Return the parts that answers give, by device."""
    parts: dict[str, bytes] = {}
    for data in answers:
        answer = read_answer(data)
        if answer.vault != kept.request.vault:
            raise UserError("vault.escrow_other_vault")
        if answer.request != kept.request.name.hex():
            raise UserError("vault.escrow_other_request")
        parts[answer.holder] = answer.part(kept.key)
    return parts


def open_with_answers(
    folder: Path,
    answers: Sequence[bytes],
    passphrase: str,
    *,
    keyring: KeyringStore | None,
    now: Callable[[], datetime],
    accept: Collection[str] = (),
    kdf: KdfCost | None = None,
) -> Records:
    """Open a vault with the answers of two colleagues, and give it a new passphrase and key.

    The passphrase is that of the officer whose device it is, in place of all earlier ones.
    """
    check_passphrase(passphrase, context=(folder.stem,))
    kept = _kept(folder)
    request, parts = kept.request, _parts(kept, answers)
    if len(parts) < escrow.FEWEST:
        raise UserError("vault.escrow_one_answer")

    def unlock(file: HeaderFile) -> tuple[Copy, OpenedSlot]:
        return _unlock(file, request, parts)

    vault = open_with(folder, unlock, keyring=keyring, accept=accept)
    with contextlib.ExitStack() as on_failure:
        on_failure.callback(vault.close)
        records = Records(vault, now=now)
        helpers = tuple(InstanceId(i) for i in sorted(parts))
        _leave_trace(records, request, helpers)
        vault.start_anew(records.me, passphrase, kdf=kdf)
        on_failure.pop_all()
    forget_request(folder)
    return records


def forget_request(folder: Path) -> None:
    """Destroy the kept request: its answers open nothing any more."""
    disk.remove_file(folder / KEPT_NAME)


def _unlock(
    file: HeaderFile, request: Request, parts: Mapping[str, bytes]
) -> tuple[Copy, OpenedSlot]:
    for copy in file.copies:
        for slot in _slots(copy.header):
            if slot.sealing.hex() != request.sealing:
                continue
            vmk = escrow.open_pair(copy.header.vault_id, slot, parts)
            if vmk is None:
                raise UserError("vault.escrow_altered")
            if not copy.mac_holds(mac_key(vmk)):
                raise UserError("vault.header_edited")
            return copy, OpenedSlot(slot.slot_id, vmk)
    raise UserError(OUTDATED)


def _leave_trace(records: Records, request: Request, helpers: tuple[InstanceId, ...]) -> None:
    """Write that the vault was opened, unless an earlier try has."""
    device, name = records.instance, request.name.hex()
    acts = records.office.escrows.acts
    if any((a.what, a.request, a.device) == (office_escrow.OPENED, name, device) for a in acts):
        return
    change = office_escrow.opened(
        device, request.vault, name, helpers, records.journal.now().date()
    )
    answer = records.apply_office(lambda _office, _registers: change)
    if isinstance(answer, Refusal):
        raise UserError(answer.code, **answer.params)
    records.note_access(Act.SECURITY, None, "escrow_opened")


def _slots(current: Header) -> Iterator[EscrowSlot]:
    return (escrow.read(slot) for slot in current.slots if slot.type == escrow.TYPE)


def _kept(folder: Path) -> _Kept:
    kept = _load(folder)
    if kept is None:
        raise UserError("vault.escrow_no_request")
    return kept


def _load(folder: Path) -> _Kept | None:
    """Return what was kept of a request; None if there is nothing of use."""
    path = folder / KEPT_NAME
    if not path.is_file():
        return None
    with disk.disk_errors(), path.open("rb") as file:
        data = file.read(MAX_BYTES + 1)
    try:
        form = decode(data)
    except MalformedError:
        return None
    match form:
        case {"v": 1, "request": dict() as asked, "private": private} if is_id(
            private, 2 * RAW_BYTES
        ):
            try:
                request = request_in(asked)
            except UserError:
                return None
            return _Kept(request, ExchangeKey.from_raw(bytes.fromhex(str(private))))
    return None
