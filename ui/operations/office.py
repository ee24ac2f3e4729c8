# SPDX-License-Identifier: Apache-2.0
"""Owns what is done to the office itself: people, letterhead, addressees, policy."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import resources
from core.errors import Refusal, UserError
from core.ids import OfficerId, new_id
from core.office import changes
from ui.operations.changed import recorded
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from core.history.change import Decision
    from core.history.registers import Registers
    from core.ids import EventId, InstanceId
    from core.office.card import Card
    from core.office.office import Addressee, Letterhead, Office, Role
    from storage.records.results import Applied
    from ui.operations.open_vault import OpenVault

Recorded = Operation["Applied[Office]"]


def add_officer(*, name: str, title: str, role: Role, passphrase: str) -> Recorded:
    """Enter a person of the office, who works on this device with a passphrase of their own."""
    officer = OfficerId(new_id())

    def work(opened: OpenVault) -> Applied[Any] | Refusal:
        # The way in comes first: if the rest is cut off, a way in without a person opens nothing
        # that is theirs, while a person without one could not come in.
        opened.records.note_access("security")
        slot = opened.vault.add_passphrase_slot(officer, passphrase)
        at = opened.records.instance
        answer = opened.records.apply_office(
            lambda office, _: changes.add_officer(
                office, officer, name, title, role, on=_today(), at=at
            )
        )
        if isinstance(answer, Refusal):
            opened.vault.revoke_slot(slot)
        return answer

    return Operation(work, changes=recorded)


def change_officer(*, officer: OfficerId, name: str, title: str, role: Role) -> Recorded:
    """Correct a person's name, title or role."""
    person = {"name": name.strip(), "title": title.strip(), "role": role.value}
    return _of_roster(
        lambda office, registers, _: changes.change_officer(
            office, registers, officer, person, _today()
        )
    )


def retire_officer(*, officer: OfficerId, reason: str) -> Recorded:
    """Record that a person has left, revoke their devices, and close their ways in."""
    return _of_roster(
        lambda office, registers, _: changes.retire_officer(
            office, registers, officer, _today(), reason
        )
    )


def set_programmes(*, officer: OfficerId, wanted: frozenset[str]) -> Recorded:
    """Give an officer exactly these programmes: a grant or a refusal for each that differs."""

    def work(opened: OpenVault) -> Applied[Any] | Refusal:
        records = opened.records
        answer: Applied[Any] | Refusal = Refusal.of("office.officer_unknown")
        with records.transaction():
            held = records.office.programmes(officer)
            for programme in sorted(wanted ^ held):
                answer = records.apply_office(
                    lambda office, registers, name=programme: changes.set_programme(
                        office, registers, officer, name, _today(), granted=name in wanted
                    )
                )
                if isinstance(answer, Refusal):
                    raise UserError(answer.code, **answer.params)  # so that none of them counts
        return answer

    return Operation(work, changes=recorded)


def revoke_device(*, instance: InstanceId, reason: str) -> Recorded:
    """Record that a device is lost or out of use."""
    return _of_roster(
        lambda office, registers, _: changes.revoke_device(
            office, registers, instance, reason, _today()
        )
    )


def admit_card(
    *, card: Card, role: Role | None, officer: OfficerId | None = None, label: str = ""
) -> Recorded:
    """Enter the owner of a card and the device; or a further device of an officer."""
    return _of_roster(
        lambda office, _, _me: changes.admit(
            office, card, role, _today(), officer=officer, label=label
        )
    )


def approve_change(*, event: EventId) -> Recorded:
    """Approve, as the second person, a change of the roster."""
    return _of_roster(lambda office, _, me: changes.approve(office, event, me, _today()))


def reject_change(*, event: EventId, reason: str) -> Recorded:
    """Reject a change of the roster, or take one's own back."""
    return _of_roster(lambda office, _, me: changes.reject(office, event, me, reason, _today()))


def _of_roster(decide: Callable[[Office, Registers, OfficerId], Decision]) -> Recorded:
    def work(opened: OpenVault) -> Applied[Any] | Refusal:
        me = opened.records.me
        answer = opened.records.apply_office(lambda office, known: decide(office, known, me))
        follow_roster(opened)
        return answer

    return Operation(work, changes=recorded)


def follow_roster(opened: OpenVault) -> None:
    """Bring the vault in line with who is in the office, whatever changed that.

    Who left, and who was entered but rejected, has no way in any more; what colleagues hold of
    the key is sealed to the devices they have. What cannot be done now is done at the next
    unlock, and said there: nobody is kept from working by it.
    """
    from storage.escrow.holding import renew

    try:
        _close_ways_in(opened)
        renew(opened.records)
    except UserError as error:
        opened.vault.reports.append(error.refusal)


def _close_ways_in(opened: OpenVault) -> None:
    office = opened.records.office
    waiting = {part.officer for change in office.pending for part in change.what}
    for info in opened.vault.slots():
        officer = OfficerId(info.officer)
        person = office.officers.get(officer)
        stays = person.active if person else not officer or officer in waiting
        if not stays and info.slot_id != opened.vault.slot_id:
            opened.records.note_access("security")
            opened.vault.revoke_slot(info.slot_id)


def set_letterhead(*, letterhead: Letterhead) -> Recorded:
    """Change what stands at the head of letters from now on."""
    return Operation(
        lambda opened: opened.records.apply_office(
            lambda _, registers: changes.set_letterhead(registers, letterhead, _today())
        ),
        changes=recorded,
    )


def set_addressee(*, function: str, addressee: Addressee) -> Recorded:
    """Say who holds a function that letters are addressed to."""
    return Operation(
        lambda opened: opened.records.apply_office(
            lambda _, registers: changes.set_addressee(registers, function, addressee, _today())
        ),
        changes=recorded,
    )


def adopt_policy(*, name: str) -> Recorded:
    """Adopt a shipped policy profile; cases already filed keep theirs."""
    form = resources.read_json(f"policy/{name}.json")
    return Operation(
        lambda opened: opened.records.apply_office(
            lambda office, _: changes.adopt_policy(office, form, _today())
        ),
        changes=recorded,
    )


def _today() -> date:
    return datetime.now(UTC).astimezone().date()
