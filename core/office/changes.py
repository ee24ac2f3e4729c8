# SPDX-License-Identifier: Apache-2.0
"""Owns the decisions about the office itself: found it, people, devices, letterhead, policy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from core.errors import Refusal
from core.history.canonical import MalformedError
from core.history.change import Change, Decision, Draft
from core.history.ops import Add, Assign, Put
from core.policy.profile import read_profile

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from core.history.canonical import Json
    from core.history.registers import Registers
    from core.ids import InstanceId, OfficerId
    from core.office.office import Addressee, Letterhead, Office, Role


def found(
    letterhead: Letterhead,
    director: OfficerId,
    person: Mapping[str, Json],
    device: tuple[InstanceId, str],
    *,
    profiles: tuple[Mapping[str, Any], ...],
    on: date,
) -> Change:
    """Return the first events of an office: its name, its founder, his device, its policies.

    `person` has `name`, `title` and `role`; `device` is the instance and its public key.
    """
    instance, key = device
    return Change(
        (
            Draft("office_founded", (Assign("letterhead", _letterhead(letterhead)),), on),
            Draft("officer_added", _officer(director, person), on),
            Draft("device_added", (_device(instance, key, director, ""),), on),
            *(Draft("policy_adopted", (_policy(p),), on) for p in profiles),
        )
    )


def add_officer(
    office: Office, officer: OfficerId, name: str, title: str, role: Role, *, on: date
) -> Decision:
    """Enter a person of the office."""
    if not name.strip():
        return Refusal.of("office.name_missing")
    if officer in office.officers:
        return Refusal.of("office.officer_known")
    person = {"name": name.strip(), "title": title.strip(), "role": role.value}
    return Change.of("officer_added", *_officer(officer, person), on=on)


def change_officer(
    registers: Registers, officer: OfficerId, person: Mapping[str, Json], on: date
) -> Decision:
    """Correct a person's name, title or role."""
    if f"officer/{officer}" not in registers.items:
        return Refusal.of("office.officer_unknown")
    return Change.of(
        "officer_changed", registers.assign(f"officer/{officer}/person", dict(person)), on=on
    )


def retire_officer(registers: Registers, officer: OfficerId, on: date, reason: str) -> Decision:
    """Record that a person has left; what they signed stays."""
    if f"officer/{officer}" not in registers.items:
        return Refusal.of("office.officer_unknown")
    return Change.of(
        "officer_retired",
        registers.assign(f"officer/{officer}/active", value=False),
        on=on,
        reason=reason,
    )


def add_device(
    office: Office, instance: InstanceId, key: str, officer: OfficerId, label: str, *, on: date
) -> Decision:
    """Enter a device instance; from then on its signatures count."""
    if instance in office.devices:
        return Refusal.of("office.device_known")
    if officer not in office.officers:
        return Refusal.of("office.officer_unknown")
    return Change.of("device_added", _device(instance, key, officer, label), on=on)


def set_letterhead(registers: Registers, letterhead: Letterhead, on: date) -> Decision:
    """Change what stands at the head of letters from now on."""
    if not letterhead.organisation.strip() or not letterhead.office_name.strip():
        return Refusal.of("office.name_missing")
    return Change.of(
        "letterhead_set", registers.assign("letterhead", _letterhead(letterhead)), on=on
    )


def set_addressee(registers: Registers, function: str, addressee: Addressee, on: date) -> Decision:
    """Say who holds a function that letters are addressed to."""
    form = {"name": addressee.name, "title": addressee.title, "place": addressee.place}
    return Change.of("addressee_set", registers.assign(f"addressee/{function}", form), on=on)


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


def _device(instance: InstanceId, key: str, officer: OfficerId, label: str) -> Add:
    return Add(f"device/{instance}", {"key": key, "officer": officer, "label": label})


def _policy(profile: Mapping[str, Any]) -> Add:
    return Add(f"policy/{profile['name']}@{profile['version']}", dict(profile))
