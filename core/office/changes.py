# SPDX-License-Identifier: Apache-2.0
"""Owns the decisions about the office itself: found it, people, devices, letterhead, policy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.errors import Refusal
from core.history.canonical import MalformedError
from core.history.change import Change, Decision, Draft
from core.history.ops import Add, Assign, Put
from core.history.settling import contested, over_conflict
from core.ids import OfficerId
from core.office.instance import code_of
from core.office.programmes import may_have
from core.office.roles import Role
from core.policy.profile import read_profile

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from core.history.canonical import Json
    from core.history.registers import Registers
    from core.ids import EventId, InstanceId
    from core.office.card import Card
    from core.office.office import Addressee, Letterhead, Office

_ROSTER = ("officer/", "device/")
"""How the fields begin that only the director changes, with a second person."""
_LEADING = frozenset({Role.DIRECTOR.value, Role.ALTERNATE.value})


def found(
    letterhead: Letterhead, card: Card, *, profiles: tuple[Mapping[str, Any], ...], on: date
) -> Change:
    """Return the first events of an office: its name, its founder and his device, its policies.

    The founder is in the very first event: nothing may be left for which nobody answers yet.
    """
    person = {"name": card.name, "title": card.title, "role": Role.DIRECTOR.value}
    return Change(
        (
            Draft(
                "office_founded",
                (
                    Assign("letterhead", _letterhead(letterhead)),
                    *_officer(card.officer, person),
                    _device(card, card.officer, ""),
                ),
                on,
            ),
            *(Draft("policy_adopted", (_policy(p),), on) for p in profiles),
        )
    )


def add_officer(
    office: Office,
    officer: OfficerId,
    name: str,
    title: str,
    role: Role,
    *,
    on: date,
    at: InstanceId | None = None,
) -> Decision:
    """Enter a person of the office, who works on the device `at` if there is one."""
    if not name.strip():
        return Refusal.of("office.name_missing")
    if officer in office.officers:
        return Refusal.of("office.officer_known")
    person = {"name": name.strip(), "title": title.strip(), "role": role.value}
    shared = () if at is None else (_shared(at, officer),)
    return Change.of("officer_added", *_officer(officer, person), *shared, on=on)


def admit(
    office: Office,
    card: Card,
    role: Role | None,
    on: date,
    *,
    officer: OfficerId | None = None,
    label: str = "",
) -> Decision:
    """Enter the device of a card, and its owner; its signatures count from then on.

    With `officer` it is a further device of somebody who is here already. A card by itself never
    makes its owner somebody who is: it may say that it is the director's.
    """
    refusal = _not_admitted(office, card)
    if refusal is not None:
        return refusal
    owner = office.officers.get(officer or card.officer)
    if officer is None:
        if owner is not None or role is None:
            return Refusal.of("office.officer_known")
        person = {"name": card.name, "title": card.title, "role": role.value}
        ops = (*_officer(card.officer, person), _device(card, card.officer, label))
        return Change.of("officer_admitted", *ops, on=on)
    if owner is None or not owner.active:
        return Refusal.of("office.officer_unknown")
    return Change.of("device_added", _device(card, officer, label), on=on)


def _not_admitted(office: Office, card: Card) -> Refusal | None:
    if not card.is_genuine():
        return Refusal.of("sync.card_altered")
    waiting = {part.instance for change in office.pending for part in change.what}
    known = {*office.devices, *(instance for instance in waiting if instance)}
    if card.instance in known:
        return Refusal.of("office.device_known")
    if code_of(card.instance) in {code_of(instance) for instance in known}:
        return Refusal.of("office.code_taken")
    return None


def share_device(office: Office, instance: InstanceId, officer: OfficerId, on: date) -> Decision:
    """Let a device act for an officer who is not its owner.

    It counts if it comes from a device of that officer's own; or, for an officer without one,
    from the director at this device.
    """
    if officer not in office.officers:
        return Refusal.of("office.officer_unknown")
    if instance not in office.devices:
        return Refusal.of("office.device_unknown")
    return Change.of("device_shared", _shared(instance, officer), on=on)


def change_officer(
    office: Office, registers: Registers, officer: OfficerId, person: Mapping[str, Json], on: date
) -> Decision:
    """Correct a person's name, title or role."""
    if officer not in office.officers:
        return Refusal.of("office.officer_unknown")
    if person.get("role") not in _LEADING and not _is_led_without(office, officer=officer):
        return Refusal.of("office.last_director")
    op = registers.assign(f"officer/{officer}/person", dict(person))
    return _decided(registers, Change.of("officer_changed", op, on=on))


def retire_officer(
    office: Office, registers: Registers, officer: OfficerId, on: date, reason: str
) -> Decision:
    """Record that a person has left, and revoke their devices; what they signed stays."""
    if officer not in office.officers:
        return Refusal.of("office.officer_unknown")
    if not _is_led_without(office, officer=officer):
        return Refusal.of("office.last_director")
    devices = [d.instance for d in office.devices.values() if d.officer == officer]
    return Change.of(
        "officer_retired",
        registers.assign(f"officer/{officer}/active", value=False),
        *(registers.assign(f"device/{device}/revoked", value=True) for device in devices),
        on=on,
        reason=reason,
    )


def revoke_device(
    office: Office, registers: Registers, instance: InstanceId, reason: str, on: date
) -> Decision:
    """Record that a device is lost or out of use: nothing more is sent to it or taken from it."""
    device = office.devices.get(instance)
    if device is None:
        return Refusal.of("office.device_unknown")
    if device.revoked:
        return Refusal.of("office.device_revoked")
    if not _is_led_without(office, device=instance):
        return Refusal.of("office.last_director")
    op = registers.assign(f"device/{instance}/revoked", value=True)
    return Change.of("device_revoked", op, on=on, reason=reason)


def set_programme(
    office: Office,
    registers: Registers,
    officer: OfficerId,
    programme: str,
    on: date,
    *,
    granted: bool,
) -> Decision:
    """Give an officer a part in a programme beyond their role, or withhold one."""
    known = office.officers.get(officer)
    if known is None:
        return Refusal.of("office.officer_unknown")
    if granted and not may_have(known.role, programme):
        return Refusal.of("office.void_walled")
    op = registers.assign(f"officer/{officer}/programme/{programme}", value=granted)
    return Change.of("programme_set", op, on=on)


def approve(office: Office, event: EventId, by: OfficerId, on: date) -> Decision:
    """Approve, as the second person, a change of the roster."""
    waiting = next((change for change in office.pending if change.event == event), None)
    if waiting is None:
        return Refusal.of("office.not_pending")
    if by not in waiting.approvers:
        return Refusal.of("office.void_not_second")
    return Change.of("roster_approved", Add(f"approval/{event}/{by}", {}), on=on)


def reject(office: Office, event: EventId, by: OfficerId, reason: str, on: date) -> Decision:
    """Reject a change of the roster, or take one's own back."""
    waiting = next((change for change in office.pending if change.event == event), None)
    if waiting is None:
        return Refusal.of("office.not_pending")
    if by != waiting.by and by not in waiting.approvers:
        return Refusal.of("office.void_not_second")
    return Change.of("roster_rejected", Add(f"rejection/{event}/{by}", {}), on=on, reason=reason)


def set_letterhead(registers: Registers, letterhead: Letterhead, on: date) -> Decision:
    """Change what stands at the head of letters from now on."""
    if not letterhead.organisation.strip() or not letterhead.office_name.strip():
        return Refusal.of("office.name_missing")
    op = registers.assign("letterhead", _letterhead(letterhead))
    return _decided(registers, Change.of("letterhead_set", op, on=on))


def set_addressee(registers: Registers, function: str, addressee: Addressee, on: date) -> Decision:
    """Say who holds a function that letters are addressed to."""
    form = {"name": addressee.name, "title": addressee.title, "place": addressee.place}
    op = registers.assign(f"addressee/{function}", form)
    return _decided(registers, Change.of("addressee_set", op, on=on))


def settle(
    office: Office, registers: Registers, field: str, choice: str, *, reason: str, on: date
) -> Decision:
    """Settle what two laptops decided differently about the office, with a reason.

    `choice` is an event that gave the value which is to stand. What changes the roster waits for
    a second person like any other change of it.
    """
    if not reason.strip():
        return Refusal.of("case.fact_missing", fact="reason")
    chosen = contested(registers, field, choice)
    if isinstance(chosen, Refusal):
        return chosen
    person = chosen.value if field.endswith("/person") and isinstance(chosen.value, dict) else {}
    if person and person.get("role") not in _LEADING:
        officer = OfficerId(field.split("/")[1])
        if not _is_led_without(office, officer=officer):
            return Refusal.of("office.last_director")
    op = registers.assign(field, chosen.value)
    return Change.of("conflict_settled", op, on=on, reason=reason.strip())


def settled_by_two(office: Office, field: str, by: OfficerId) -> bool:
    """Tell whether what one officer settles about the office waits for a second person."""
    return field.startswith(_ROSTER) and bool(office.second_persons(by))


def _decided(registers: Registers, change: Change) -> Decision:
    return over_conflict(registers, change) or change


def adopt_policy(office: Office, profile: Mapping[str, Any], on: date) -> Decision:
    """Adopt a policy profile; cases already filed keep theirs."""
    try:
        read_profile(profile)
    except MalformedError:
        return Refusal.of("office.policy_malformed")
    op = _policy(profile)
    if any(f"policy/{known.key}" == op.item for known in office.policies):
        return Refusal.of("office.policy_known")
    return Change.of("policy_adopted", op, on=on)


def trust_certificate(fingerprint: str, pem: str, on: date) -> Change:
    """Trust a certificate for the office's letters; `fingerprint` is its SHA-256."""
    return Change.of("certificate_trusted", Add(f"certificate/{fingerprint}", pem), on=on)


def set_setting(name: str, value: Json, on: date) -> Change:
    """Set a convenience that all of the office share."""
    return Change.of("setting_set", Put(f"setting/{name}", value), on=on)


def _letterhead(letterhead: Letterhead) -> Json:
    return {
        "organisation": letterhead.organisation,
        "office_name": letterhead.office_name,
        "address": list(letterhead.address),
        "register_prefix": letterhead.register_prefix,
    }


def _officer(officer: OfficerId, person: Mapping[str, Json]) -> tuple[Add, Assign]:
    return Add(f"officer/{officer}", {}), Assign(f"officer/{officer}/person", dict(person))


def _device(card: Card, officer: OfficerId, label: str) -> Add:
    return Add(f"device/{card.instance}", card.entry(officer, label))


def _shared(instance: InstanceId, officer: OfficerId) -> Add:
    return Add(f"device/{instance}/shared/{officer}", {})


def _is_led_without(
    office: Office, *, officer: OfficerId | None = None, device: InstanceId | None = None
) -> bool:
    """Tell whether somebody could still change the roster without an officer or a device."""
    able = {
        actor
        for known in office.devices.values()
        if not known.revoked and known.instance != device
        for actor in known.actors
    }
    leading = office.with_role(Role.DIRECTOR, Role.ALTERNATE)
    return any(one.id in able and one.id != officer for one in leading)


def _policy(profile: Mapping[str, Any]) -> Add:
    return Add(f"policy/{profile['name']}@{profile['version']}", dict(profile))
