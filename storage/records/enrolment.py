# SPDX-License-Identifier: Apache-2.0
"""Owns how a vault becomes a device of an office: by founding it, joining it, or being restored."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.errors import UserError
from core.history.change import Draft
from core.history.ops import Add
from core.ids import OfficeId, OfficerId, is_id, new_id
from core.office import changes
from core.office.card import make_card
from core.office.instance import code_of, vouch
from storage.records import candidate, device
from storage.records.device import Device
from storage.records.journal import Journal
from storage.sync.peers import Peers
from storage.vault import state

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from core.history.event import Sealed
    from core.office.card import Card
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
    slot = vault.slot.officer
    director = OfficerId(slot if is_id(slot) else new_id())
    own = device.new_device(OfficeId(new_id()), director, ())
    card = _card(own, person, now)
    if not (card.name and letterhead.organisation.strip() and letterhead.office_name.strip()):
        raise UserError("office.name_missing")
    change = changes.found(letterhead, card, profiles=tuple(profiles), on=now().date())
    journal = Journal(vault, own, kinds, now)
    with journal.transaction():
        device.store(vault.db, own, vault.instance)
        candidate.forget(vault)
        journal.index.clear()
        journal.append(own.office_file, change.drafts, director, None)


def join(
    vault: Vault,
    office_events: Iterable[Sealed],
    *,
    now: Callable[[], datetime],
    kinds: Kinds,
) -> None:
    """Make a vault the device of an office that its card has become, given the office's events."""
    _require_new(vault)
    own = candidate.load(vault)
    events = list(office_events)
    offices = {event.event.office for event in events}
    if own is None or len(offices) != 1:
        raise UserError("records.not_an_office")
    known = Device(offices.pop(), own.card.officer, own.card.instance, own.key, own.exchange)
    journal = Journal(vault, known, kinds, now)
    with journal.transaction():
        journal.index.clear()
        result = journal.ingest(events)
        if result.refused or result.waiting or not journal.log.has_file(known.office_file):
            raise UserError("records.not_an_office")
        entered = journal.office.devices.get(known.instance)
        if entered is None or entered.revoked:
            raise UserError("records.not_admitted")
        # As whom it was entered is for the office to say, not for the card.
        owner = Device(known.office, entered.officer, known.instance, own.key, own.exchange)
        device.store(vault.db, owner, vault.instance)
        state.hand_over(vault.db, entered.officer)
        candidate.forget(vault)


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


def _card(own: Device, person: tuple[str, str], now: Callable[[], datetime]) -> Card:
    made = int(now().timestamp() * 1000)
    return make_card(own.key, own.exchange.public.hex(), own.officer, person, made)


def _renewed(old: Journal, before: Device) -> Journal:
    """Give a restored vault an identity of its own, which the old one vouches for."""
    vault, office = old.vault, old.office
    used = {code_of(instance) for instance in office.devices}
    own = device.new_device(before.office, before.officer, used)
    label = office.devices[before.instance].label if old.is_enrolled else ""
    journal = Journal(vault, own, old.kinds, old.now)
    with journal.transaction():
        device.store(vault.db, own, vault.instance)
        Peers(vault.db).begin_anew()
        if old.is_enrolled:
            entry = {
                **_card(own, ("", ""), old.now).entry(own.officer, label),
                "vouched_by": before.instance,
                "voucher": vouch(before.key, own.office, own.instance),
            }
            draft = Draft("device_added", (Add(f"device/{own.instance}", entry),), old.now().date())
            journal.append(own.office_file, (draft,), own.officer, journal.office_file)
    return journal
