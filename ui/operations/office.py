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
    from datetime import date

    from core.ids import EventId, InstanceId
    from core.office.office import Addressee, Letterhead, Role
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
    return Operation(
        lambda opened: opened.records.apply_office(
            lambda office, registers: changes.change_officer(
                office, registers, officer, person, _today()
            )
        ),
        changes=recorded,
    )


def retire_officer(*, officer: OfficerId, reason: str) -> Recorded:
    """Record that a person has left, revoke their devices, and close their ways in."""

    def work(opened: OpenVault) -> Applied[Any] | Refusal:
        answer = opened.records.apply_office(
            lambda office, registers: changes.retire_officer(
                office, registers, officer, _today(), reason
            )
        )
        close_ways_in(opened)
        return answer

    return Operation(work, changes=recorded)


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
    return Operation(
        lambda opened: opened.records.apply_office(
            lambda office, registers: changes.revoke_device(
                office, registers, instance, reason, _today()
            )
        ),
        changes=recorded,
    )


def approve_change(*, event: EventId) -> Recorded:
    """Approve, as the second person, a change of the roster."""

    def work(opened: OpenVault) -> Applied[Any] | Refusal:
        by = opened.records.me
        answer = opened.records.apply_office(
            lambda office, _: changes.approve(office, event, by, _today())
        )
        close_ways_in(opened)
        return answer

    return Operation(work, changes=recorded)


def reject_change(*, event: EventId, reason: str) -> Recorded:
    """Reject a change of the roster, or take one's own back."""
    return Operation(
        lambda opened: opened.records.apply_office(
            lambda office, _: changes.reject(office, event, opened.records.me, reason, _today())
        ),
        changes=recorded,
    )


def close_ways_in(opened: OpenVault) -> None:
    """Close the ways into this vault of who has left the office."""
    officers = opened.records.office.officers
    for info in opened.vault.slots():
        person = officers.get(OfficerId(info.officer))
        if person is not None and not person.active and info.slot_id != opened.vault.slot_id:
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
