# SPDX-License-Identifier: Apache-2.0
"""Owns the folded office: officers, devices, letterhead, addressees, policies, settings."""

from __future__ import annotations

from collections import defaultdict
from contextlib import suppress
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from core.errors import Refusal
from core.history.canonical import MalformedError
from core.history.fields import Field, FieldTable, Merge
from core.history.ops import Assign
from core.ids import FileId, InstanceId, OfficeId, OfficerId
from core.kinds import FileKind, IndexRow
from core.office import authority, escrow
from core.office.escrow import Escrows, read_escrows
from core.office.instance import exchange_key_in, words_of
from core.office.pending import PendingChange, VoidChange, pending, void
from core.office.programmes import PROGRAMMES, programmes_of
from core.office.roles import Role, role_of
from core.office.standing import ROSTER, read_standing
from core.policy.profile import Profile, read_profile

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from core.history.canonical import Json
    from core.history.registers import Conflict, Registers
    from core.office.standing import Standing


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
    programmes: frozenset[str] = frozenset()
    """In which parts of the office's work they have a part; see `core.office.programmes`."""


@dataclass(frozen=True, slots=True)
class Device:
    """A device instance and the key that its events are signed with."""

    instance: InstanceId
    officer: OfficerId
    public_key: str
    """Ed25519, 32 bytes in hexadecimal."""
    label: str
    actors: frozenset[OfficerId]
    """Whom it acts for: its owner, and who shares it."""
    exchange_key: str = ""
    """What bundles for it are sealed to, in hexadecimal; empty if it did not say so itself."""
    revoked: bool = False
    suspended: bool = False
    """Its revocation is proposed, and a second person has not approved it yet."""

    @property
    def words(self) -> tuple[str, ...]:
        """The eight words that its owner sees too; none without an exchange key."""
        return words_of(self.public_key, self.exchange_key) if self.exchange_key else ()


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
    """By function: `head`, `investigations`, `alternative_investigations`, `panel`, and the other
    channels that requests are handed over to."""
    policies: tuple[Profile, ...]
    certificates: Mapping[str, str]
    """Signing certificates trusted for letters: SHA-256 to PEM."""
    settings: Mapping[str, Any]
    pending: tuple[PendingChange, ...] = ()
    """Changes of the roster that wait for a second person."""
    void: tuple[VoidChange, ...] = ()
    """Events without effect: by somebody who may not, or rejected."""
    escrows: Escrows = field(default_factory=Escrows)
    """Which vaults two colleagues can open together, and when they did."""
    seconds: frozenset[OfficerId] = frozenset()
    """Who can be the second person of a change of the roster."""
    conflicts: tuple[Conflict, ...] = ()
    """Decisions made differently on two laptops, which someone must settle."""

    @property
    def head_refusal(self) -> Refusal | None:
        """Why no paper can be headed or addressed now, or None: two laptops differ about it."""
        contested = (c.field.partition("/")[0] for c in self.conflicts)
        differs = any(name in ("letterhead", "addressee") for name in contested)
        return Refusal.of("office.head_contested") if differs else None

    def second_persons(
        self, by: OfficerId, *, taken_from: OfficerId | None = None
    ) -> frozenset[OfficerId]:
        """Return whose approval a change waits for; nobody's if it counts at once.

        `taken_from` is the one person from whom a change only takes a place or devices.
        """
        return self.seconds - {by, taken_from}

    def programmes(self, officer: OfficerId) -> frozenset[str]:
        """Return the programmes that an officer has a part in; none for who has left."""
        known = self.officers.get(officer)
        return known.programmes if known and known.active else frozenset()

    def actors(self, instance: InstanceId) -> frozenset[OfficerId]:
        """Return whom a device acts for; nobody if it is not entered."""
        device = self.devices.get(instance)
        return device.actors if device else frozenset()

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
        *ROSTER,
        *escrow.FIELDS,
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
    standing = read_standing(registers)
    waiting = pending(registers, standing)
    prefix = "setting/"
    return Office(
        id=OfficeId(file),
        letterhead=_letterhead(_form(registers.value("letterhead"))),
        officers=MappingProxyType(dict(_officers(registers, standing))),
        devices=MappingProxyType(dict(_devices(standing, waiting))),
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
        pending=waiting,
        void=void(registers),
        escrows=read_escrows(registers),
        seconds=standing.seconds,
        conflicts=registers.conflicts,
    )


def _form(value: Json) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


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
        for op in () if step.id in registers.void else step.ops:
            if isinstance(op, Assign) and op.field.endswith("/person"):
                held[op.field] |= {role_of(op.value)}
    return held


def _officers(registers: Registers, standing: Standing) -> Iterator[tuple[OfficerId, Officer]]:
    held = _roles_held(registers)
    for item in registers.under("officer"):
        officer, path = OfficerId(item.id), f"officer/{item.id}"
        person, role = standing.persons[officer], standing.role(officer)
        active = officer in standing.active
        decided = {
            name: bool(registers.value(f"{path}/programme/{name}"))
            for name in PROGRAMMES
            if f"{path}/programme/{name}" in registers.fields
        }
        yield (
            officer,
            Officer(
                officer,
                str(person.get("name", "")),
                str(person.get("title", "")),
                role,
                active,
                held.get(f"{path}/person", frozenset()),
                programmes_of(role, decided) if active else frozenset(),
            ),
        )


def _devices(
    standing: Standing, waiting: tuple[PendingChange, ...]
) -> Iterator[tuple[InstanceId, Device]]:
    suspended = {
        part.instance for change in waiting for part in change.what if part.what == "device_revoked"
    }
    for instance, form in standing.forms.items():
        device = Device(
            instance,
            OfficerId(str(form.get("officer", ""))),
            standing.key(instance),
            str(form.get("label", "")),
            standing.actors(instance),
            exchange_key_in(form),
            revoked=instance in standing.revoked,
            suspended=instance in suspended,
        )
        yield instance, device


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


def readers(office: Office, _: Office | None) -> frozenset[OfficerId]:
    """Return who may have the office file: everybody who works here."""
    return frozenset(officer.id for officer in office.officers.values() if officer.active)


OFFICE = FileKind(
    "office",
    FIELDS,
    read_office,
    row,
    programme="",
    readers=readers,
    withheld=lambda _office, _same: frozenset(),
    denied=lambda _ops, _officer: False,
    granted=lambda _ops, _officer: False,
    void=authority.judge,
)

__all__ = [
    "FIELDS",
    "OFFICE",
    "Addressee",
    "Device",
    "Letterhead",
    "Office",
    "Officer",
    "Role",
    "read_office",
    "readers",
    "row",
]
