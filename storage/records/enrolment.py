# SPDX-License-Identifier: Apache-2.0
"""Owns how a vault becomes a device of an office: by founding it, joining it, or being restored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.errors import UserError
from core.history.change import Draft
from core.history.ops import Add
from core.ids import OfficeId, OfficerId, is_id, new_id
from core.office import changes
from core.office.office import Role
from storage.records import device, roster
from storage.records.device import Device, code_of
from storage.records.journal import Journal

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from core.history.event import Sealed
    from core.office.office import Letterhead
    from storage.records.kinds import Kinds
    from storage.vault.vault import Vault


def found(
    vault: Vault,
    letterhead: Letterhead,
    person: tuple[str, str],
    profiles: Iterable[Mapping[str, Any]],
    *,
    now: Callable[[], datetime],
    kinds: Kinds,
) -> None:
    """Begin a new office in a new vault; `person` is the director's name and title."""
    _require_new(vault)
    name, title = (text.strip() for text in person)
    if not name or not letterhead.organisation.strip() or not letterhead.office_name.strip():
        raise UserError("office.name_missing")
    slot = vault.slot.officer
    director = OfficerId(slot if is_id(slot) else new_id())
    own = device.new_device(OfficeId(new_id()), director, ())
    change = changes.found(
        letterhead,
        director,
        {"name": name, "title": title, "role": Role.DIRECTOR.value},
        (own.instance, own.public_key),
        profiles=tuple(profiles),
        on=now().date(),
    )
    journal = Journal(vault, own, kinds, now)
    with journal.transaction():
        device.store(vault.db, own, vault.instance)
        journal.index.clear()
        journal.append(own.office_file, change.drafts, director, None)


def join(
    vault: Vault,
    office_events: Iterable[Sealed],
    officer: OfficerId,
    *,
    now: Callable[[], datetime],
    kinds: Kinds,
) -> None:
    """Make a new vault a device of an existing office, given the events of its office file.

    The device can read and take in from then on; its own work counts once it has been entered.
    """
    _require_new(vault)
    events = list(office_events)
    offices = {event.event.office for event in events}
    if len(offices) != 1:
        raise UserError("records.not_an_office")
    used = {code_of(instance) for instance in roster.claimed_keys(events)}
    own = device.new_device(offices.pop(), officer, used)
    journal = Journal(vault, own, kinds, now)
    with journal.transaction():
        device.store(vault.db, own, vault.instance)
        journal.index.clear()
        result = journal.ingest(events)
        if result.refused or result.waiting or officer not in journal.office.officers:
            raise UserError("records.not_an_office")


def reopen(vault: Vault, now: Callable[[], datetime], kinds: Kinds) -> Journal:
    """Open the records of a vault that is a device already; a restored one becomes a new one."""
    known = device.load(vault.db)
    if known is None:
        raise UserError("records.not_founded")
    own, made_for = known
    journal = Journal(vault, own, kinds, now)
    if not journal.index.is_current():
        journal.rebuild()
    return journal if made_for == vault.instance else _renewed(journal, own)


def _require_new(vault: Vault) -> None:
    if device.load(vault.db) is not None:
        raise UserError("records.already_founded")


def _renewed(old: Journal, before: Device) -> Journal:
    """Give a restored vault an identity of its own, which the old one vouches for."""
    vault, office = old.vault, old.office
    used = {code_of(instance) for instance in office.devices}
    own = device.new_device(before.office, before.officer, used)
    journal = Journal(vault, own, old.kinds, old.now)
    with journal.transaction():
        device.store(vault.db, own, vault.instance)
        if old.is_enrolled:
            entry = {
                "key": own.public_key,
                "officer": own.officer,
                "label": "",
                "vouched_by": before.instance,
                "voucher": device.vouch(before, own),
            }
            draft = Draft("device_added", (Add(f"device/{own.instance}", entry),), old.now().date())
            journal.append(own.office_file, (draft,), own.officer, journal.office_file)
    return journal
