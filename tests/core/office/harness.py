# SPDX-License-Identifier: Apache-2.0
"""Owns an office of people with devices, who do what the rules allow, or forge what they like.

staff = Staff("ada")                        Ada founds the office
staff.admit("bo", Role.OFFICER)             her card is entered, approved where that is needed
staff.do("ada", changes.retire_officer, ...)
staff.forge("bo", Add(...), actor="ada")    whatever bytes a device can sign
staff.sync()                                everybody has everything
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.errors import Refusal
from core.history.change import Change
from core.history.event import Author, Sealed
from core.history.ops import Add, Assign, Op, Payload
from core.ids import EventId, FileId, InstanceId, OfficeId, OfficerId
from core.office import changes
from core.office.card import Card, make_card
from core.office.instance import instance_of, vouch
from core.office.office import OFFICE, Letterhead, Office, Role, read_office
from tests.core.retaliation.harness import Laptop, an_id

if TYPE_CHECKING:
    from core.history.registers import Registers

ON = date(2021, 3, 4)
ID = OfficeId(an_id("office of the staff"))
FILE = FileId(ID)


def officer(name: str) -> OfficerId:
    return OfficerId(an_id(f"officer {name}"))


def key_of(name: str) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(hashlib.sha256(name.encode()).digest())


def instance(name: str) -> InstanceId:
    return instance_of(key_of(name).public_key().public_bytes_raw())


def card(name: str, title: str = "") -> Card:
    """Return the card of a device; a name such as `bo/2` is another device of Bo's."""
    exchange = hashlib.shake_256(f"exchange {name}".encode()).hexdigest(1216)
    return make_card(key_of(name), exchange, officer(name.partition("/")[0]), (name, title), 1)


def vouched(old: str, new: str, owner: str | None = None) -> Add:
    """Return the entry by which a restored backup of one device enters itself as another."""
    owner = owner or old.partition("/")[0]
    entry = {
        **card(new).entry(officer(owner), ""),
        "vouched_by": instance(old),
        "voucher": vouch(key_of(old), ID, instance(new)),
    }
    return Add(f"device/{instance(new)}", entry)


class Staff:
    """The office; each device has its own events."""

    def __init__(self, founder: str) -> None:
        self.laptops: dict[str, Laptop] = {}
        change = changes.found(Letterhead("Org", "Office"), card(founder), profiles=(), on=ON)
        self.laptop(founder).write(FILE, change)

    def laptop(self, name: str) -> Laptop:
        """Return a device, made when it is first asked for; it has nothing then."""
        if name not in self.laptops:
            owner = officer(name.partition("/")[0])
            self.laptops[name] = Laptop(Author(ID, instance(name), owner, key_of(name)))
        return self.laptops[name]

    def events(self, name: str) -> list[Sealed]:
        return self.laptop(name).events(FILE)

    def registers(self, name: str) -> Registers:
        return OFFICE.fold(self.events(name))

    def office(self, name: str) -> Office:
        return read_office(FILE, self.registers(name))

    def try_to(self, name: str, rule: Any, *args: Any, by: str = "", **more: Any) -> Any:
        """Ask a rule on a device; seal what it answers as `by`. Return the last event or a refusal.

        Rules that want the registers after the office get them.
        """
        registers = self.registers(name)
        office = read_office(FILE, registers)
        wanted = rule.__code__.co_varnames[1] == "registers"
        answer = rule(office, *((registers,) if wanted else ()), *args, **more)
        if isinstance(answer, Refusal):
            return answer
        assert isinstance(answer, Change)
        with self.acting(name, by):
            return self.laptop(name).write(FILE, answer)[-1].id

    def do(self, name: str, rule: Any, *args: Any, by: str = "", **more: Any) -> EventId:
        event = self.try_to(name, rule, *args, by=by, **more)
        assert not isinstance(event, Refusal), event
        return event

    def forge(
        self, name: str, *ops: Op, actor: str = "", deps: tuple[EventId, ...] | None = None
    ) -> EventId:
        """Sign any operations on a device as anybody; with `deps`, as if no more had been seen."""
        laptop = self.laptop(name)
        with self.acting(name, actor):
            if deps is None:
                return laptop.seal(FILE, "forged", Payload(ops, ON.isoformat())).id
            event = laptop.author.seal(
                FILE, "forged", Payload(ops, ON.isoformat()), seq=1, prev=None, deps=deps,
                hlc=laptop.clock,
            )  # fmt: skip
        laptop.files.setdefault(FILE, {})[event.id] = event
        return event.id

    def acting(self, name: str, actor: str) -> _Acting:
        return _Acting(self.laptop(name), officer(actor) if actor else None)

    def sync(self, *names: str) -> None:
        """Give all devices, or those named, what any of them has."""
        among = [self.laptop(name) for name in names or tuple(self.laptops)]
        events = [event for laptop in among for event in laptop.events(FILE)]
        for laptop in among:
            laptop.take(FILE, events)

    def admit(self, name: str, role: Role, *, second: str = "") -> None:
        """Enter a person with a device, and have `second` approve it."""
        director = next(iter(self.laptops))
        event = self.do(director, changes.admit, card(name), role, ON)
        self.laptop(name)
        self.sync()
        if second:
            self.do(second, changes.approve, event, officer(second), ON)
            self.sync()
        assert instance(name) in self.office(director).devices

    def code(self, name: str, event: EventId) -> str:
        """Return why an event has no effect, as a device sees it; empty if it has."""
        return self.registers(name).void.get(event, "")


def role(office: Office, name: str) -> Role:
    return office.officers[officer(name)].role


def refused(answer: object) -> str:
    """Return the code of a refusal."""
    assert isinstance(answer, Refusal), answer
    return answer.code


def retire(staff: Staff, name: str, by: str = "ada") -> EventId:
    return staff.do(by, changes.retire_officer, officer(name), ON, "left")


def entered(name: str) -> tuple[Op, ...]:
    """Return the operations that enter a person as an officer."""
    person = {"name": name, "title": "", "role": "officer"}
    return Add(f"officer/{officer(name)}", {}), Assign(f"officer/{officer(name)}/person", person)


class _Acting:
    """A device that signs as somebody for a moment."""

    def __init__(self, laptop: Laptop, actor: OfficerId | None) -> None:
        self._laptop, self._author, self._actor = laptop, laptop.author, actor

    def __enter__(self) -> None:
        if self._actor is not None:
            self._laptop.author = replace(self._author, actor=self._actor)

    def __exit__(self, *_: object) -> None:
        self._laptop.author = self._author


def team() -> Staff:
    """Return a director, two officers, a reviewer and an alternate, each with a device."""
    staff = Staff("ada")
    staff.admit("bo", Role.OFFICER)
    staff.admit("cy", Role.OFFICER, second="bo")
    staff.admit("eve", Role.REVIEWER, second="bo")
    staff.admit("di", Role.ALTERNATE, second="cy")
    return staff
