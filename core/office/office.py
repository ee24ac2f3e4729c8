# SPDX-License-Identifier: Apache-2.0
"""Owns the folded office: officers, devices, letterhead, addressees, policies, settings."""

from __future__ import annotations

from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from core.history.canonical import MalformedError
from core.history.fields import Field, FieldTable, Merge
from core.history.ops import Assign
from core.ids import FileId, InstanceId, OfficeId, OfficerId, is_id
from core.kinds import FileKind, IndexRow
from core.policy.profile import Profile, read_profile

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from core.history.canonical import Json
    from core.history.registers import Registers


class Role(StrEnum):
    """What an officer may do (`domain.md` 0)."""

    DIRECTOR = "director"
    OFFICER = "officer"
    REVIEWER = "reviewer"
    """Reviews disclosures and must never see complaints."""
    ASSISTANT = "assistant"
    AUDITOR = "auditor"
    """May verify, not read."""
    ALTERNATE = "alternate"
    """Decides and signs when the director is recused."""


@dataclass(frozen=True, slots=True)
class Officer:
    """A person of the office."""

    id: OfficerId
    name: str
    title: str
    role: Role
    active: bool
    held: frozenset[Role] = frozenset()
    """Every role that the record ever gave this person, the present one too."""


@dataclass(frozen=True, slots=True)
class Device:
    """A device instance and the key that its events are signed with."""

    instance: InstanceId
    officer: OfficerId
    public_key: str
    """Ed25519, 32 bytes in hexadecimal."""
    label: str
    revoked: bool


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands at the head of every letter."""

    organisation: str
    office_name: str
    address: tuple[str, ...] = ()
    register_prefix: str = "EO"


@dataclass(frozen=True, slots=True)
class Addressee:
    """An authority that letters go to: the head, investigations, the panel, ..."""

    name: str
    title: str
    place: str


@dataclass(frozen=True)
class Office:
    """The state of the office file."""

    id: OfficeId
    letterhead: Letterhead
    officers: Mapping[OfficerId, Officer]
    devices: Mapping[InstanceId, Device]
    addressees: Mapping[str, Addressee]
    """By function: `head`, `investigations`, `alternative_investigations`, `panel`."""
    policies: tuple[Profile, ...]
    certificates: Mapping[str, str]
    """Signing certificates trusted for letters: SHA-256 to PEM."""
    settings: Mapping[str, Any]

    def profile_on(self, day: date) -> Profile:
        """Return the policy in force on a day: the latest adopted that is valid by then.

        Before the first one is valid, the first one counts: an office that starts today takes
        in complaints of last year.
        """
        valid = [p for p in self.policies if p.valid_from <= day]
        return valid[-1] if valid else self.policies[0]

    def profile(self, key: str) -> Profile:
        """Return the adopted profile `name@version` that a case is pinned to."""
        return next(p for p in self.policies if p.key == key)

    def with_role(self, *roles: Role) -> tuple[Officer, ...]:
        """Return the active officers that have one of the roles."""
        return tuple(o for o in self.officers.values() if o.active and o.role in roles)


FIELDS = FieldTable(
    (
        Field("letterhead", Merge.DECISION),
        Field("officer/*", Merge.APPEND),
        Field("officer/*/person", Merge.DECISION),
        Field("officer/*/active", Merge.DECISION, wins=(False,)),
        Field("device/*", Merge.APPEND),
        Field("device/*/revoked", Merge.DECISION, wins=(True,)),
        Field("addressee/*", Merge.DECISION),
        Field("policy/*", Merge.APPEND),
        Field("certificate/*", Merge.APPEND),
        Field("setting/*", Merge.EASE),
        Field("legal_hold", Merge.DECISION),
    )
)


def read_office(file: FileId, registers: Registers, _: Office | None = None) -> Office:
    """Return the office that the registers of its file describe.

    What a colleague's newer or hostile program wrote out of shape is passed over: an office that
    cannot be read would lock everybody out of every case.
    """
    policies = list(_policies(registers))
    prefix = "setting/"
    return Office(
        id=OfficeId(file),
        letterhead=_letterhead(_form(registers.value("letterhead"))),
        officers=MappingProxyType(dict(_officers(registers))),
        devices=MappingProxyType(dict(_devices(registers))),
        addressees=MappingProxyType(_addressees(registers)),
        policies=tuple(sorted(policies, key=lambda p: (p.valid_from, p.key))),
        certificates=MappingProxyType(
            {item.id: str(item.value or "") for item in registers.under("certificate")}
        ),
        settings=MappingProxyType(
            {
                path.removeprefix(prefix): values[0].value
                for path, values in registers.fields.items()
                if path.startswith(prefix)
            }
        ),
    )


def _form(value: Json) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _role(name: object) -> Role:
    """Return a role; one that is not known here may do nothing with a case."""
    return next((role for role in Role if role == name), Role.AUDITOR)


def _policies(registers: Registers) -> Iterator[Profile]:
    for item in registers.under("policy"):
        with suppress(MalformedError):
            profile = read_profile(_form(item.value))
            if profile.key == item.id:
                yield profile


def _letterhead(form: Mapping[str, Any]) -> Letterhead:
    lines = form.get("address")
    return Letterhead(
        str(form.get("organisation", "")),
        str(form.get("office_name", "")),
        tuple(str(line) for line in lines) if isinstance(lines, list) else (),
        str(form.get("register_prefix", "EO")),
    )


def _roles_held(registers: Registers) -> dict[str, frozenset[Role]]:
    """Return, by the field of a person, every role that was ever entered there."""
    held: dict[str, frozenset[Role]] = defaultdict(frozenset)
    for step in registers.trail:
        for op in step.ops:
            if isinstance(op, Assign) and op.field.endswith("/person"):
                held[op.field] |= {_role(_form(op.value).get("role"))}
    return held


def _officers(registers: Registers) -> list[tuple[OfficerId, Officer]]:
    found = []
    held = _roles_held(registers)
    for item in registers.under("officer"):
        person = _form(registers.value(f"officer/{item.id}/person"))
        officer = Officer(
            OfficerId(item.id),
            str(person.get("name", "")),
            str(person.get("title", "")),
            _role(person.get("role")),
            bool(registers.value(f"officer/{item.id}/active", True)),
            held.get(f"officer/{item.id}/person", frozenset()),
        )
        found.append((officer.id, officer))
    return found


def _devices(registers: Registers) -> list[tuple[InstanceId, Device]]:
    found = []
    for item in registers.under("device"):
        form = _form(item.value)
        if not is_id(form.get("key"), 64):
            continue
        device = Device(
            InstanceId(item.id),
            OfficerId(str(form.get("officer", ""))),
            str(form.get("key", "")),
            str(form.get("label", "")),
            bool(registers.value(f"device/{item.id}/revoked", False)),
        )
        found.append((device.instance, device))
    return found


def _addressees(registers: Registers) -> dict[str, Addressee]:
    prefix = "addressee/"
    return {
        path.removeprefix(prefix): _addressee(_form(values[0].value))
        for path, values in registers.fields.items()
        if path.startswith(prefix)
    }


def _addressee(form: Mapping[str, Any]) -> Addressee:
    return Addressee(*(str(form.get(key, "")) for key in ("name", "title", "place")))


def row(office: Office) -> IndexRow:
    """Return the office file's own row; it is listed nowhere but counted by `check`."""
    return IndexRow("", office.letterhead.office_name, "office", None, None, closed=False)


OFFICE = FileKind("office", FIELDS, read_office, row)
