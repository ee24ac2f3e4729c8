# SPDX-License-Identifier: Apache-2.0
"""Owns a second judge of the roster, as section 3 of FORMAT.md has it: slow, plain, line by line.

Signatures are not its matter: it is given events that verify.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from tests.core.office.stranger import plainly

if TYPE_CHECKING:
    from collections.abc import Callable

ROSTER = ("officer", "device", "approval", "rejection")
ROLES = ("director", "alternate", "officer", "assistant", "reviewer", "auditor")
NEVER = {"reviewer": ["protection"]}


class Event:
    """What of an event is needed here."""

    def __init__(self, data: bytes, payload: bytes) -> None:
        self.id = hashlib.sha256(b"probitas/event/1\0" + data).hexdigest()
        form = json.loads(data)
        self.office, self.inst, self.actor = form["office"], form["inst"], form["actor"]
        self.parents = {*form["deps"]} | ({form["prev"]} if form["prev"] else set())
        self.place = (form["hlc"], self.id)
        self.ops = json.loads(payload)["ops"]
        self.seen: set[str] = set()
        """Itself and its ancestors."""

    def roster(self) -> list[Any]:
        return [op for op in self.ops if segments(op)[0] in ROSTER]


def segments(op: list[Any]) -> list[str]:
    return [""] if op[0] == "erase" else str(op[1]).split("/")


def in_order(events: list[Event]) -> list[Event]:
    """Order events as section 7 of core/history/FORMAT.md does; what waits is left out."""
    done: dict[str, Event] = {}
    while ready := [e for e in events if e.id not in done and e.parents <= {*done}]:
        event = min(ready, key=lambda e: e.place)
        event.seen = {event.id}.union(*(done[p].seen for p in event.parents))
        done[event.id] = event
    return list(done.values())


def verifies(key: str, signature: object, message: bytes) -> bool:
    try:
        raw = bytes.fromhex(str(signature))
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(key)).verify(raw, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def is_named(instance: str, form: Any) -> bool:
    key = form.get("key") if isinstance(form, dict) else None
    if not isinstance(key, str) or len(key) != 64 or set(key) - set("0123456789abcdef"):
        return False
    name = hashlib.sha256(b"probitas/instance/1\0" + bytes.fromhex(key)).hexdigest()
    return name[:32] == instance


@dataclass
class Standing:
    """Who is who after some roster events, given in the order of the fold."""

    events: list[Event]
    officers: set[str] = field(default_factory=set)
    entries: dict[str, list[tuple[Event, Any]]] = field(default_factory=dict)
    shares: dict[str, list[tuple[Event, str]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for event in self.events:
            for op in event.ops:
                match op[0], segments(op):
                    case "add", ["officer", officer]:
                        self.officers.add(officer)
                    case "add", ["device", device] if is_named(device, op[2]):
                        self.entries.setdefault(device, []).append((event, op[2]))
                    case "add", ["device", device, "shared", officer]:
                        self.shares.setdefault(device, []).append((event, officer))

    def values(self, path: str) -> list[tuple[Event, Any]]:
        """Return what stands: the last assign of each event, unless one that saw it replaced it."""
        said = {e.id: (e, op[2]) for e in self.events for op in e.ops if op[:2] == ["assign", path]}
        gone = {
            old for e in self.events for op in e.ops if op[:2] == ["assign", path]
            for old in op[3] if old in e.seen
        }  # fmt: skip
        return [value for event, value in said.items() if event not in gone]

    def role(self, officer: str) -> str:
        persons = [value for _, value in self.values(f"officer/{officer}/person")]
        person = min(persons, key=plainly) if persons else None
        role = person.get("role") if isinstance(person, dict) else None
        return role if role in ROLES else "auditor"

    def active(self, officer: str) -> bool:
        stands = self.values(f"officer/{officer}/active")
        return officer in self.officers and all(value for _, value in stands)

    def owners(self, device: str) -> set[str]:
        return {str(form.get("officer", "")) for _, form in self.entries.get(device, [])}

    def vouchers(self, device: str) -> list[tuple[Event, str | None]]:
        """Return, for each entry of a device, who vouched for it."""
        return [
            (event, str(form["vouched_by"]) if event.inst == device and form.get("vouched_by")
             else None)
            for event, form in self.entries.get(device, [])
        ]  # fmt: skip

    @cached_property
    def sharing(self) -> dict[str, set[tuple[Event, str]]]:
        """Return who shares which device by which event: of itself, and then by vouching."""
        found = {device: set(shares) for device, shares in self.shares.items()}
        return self.grown(found, lambda old, entry: {s for s in old if s[0].id in entry.seen})

    @cached_property
    def revoking(self) -> dict[str, set[Event]]:
        """Return by which events devices are revoked: themselves, and then by vouching."""
        found = {
            device: {e for e, v in self.values(f"device/{device}/revoked") if v is True}
            for device in self.entries
        }
        return self.grown(
            found, lambda old, entry: {e for e in old if entry.id not in e.seen}, every=True
        )

    def grown(
        self, found: dict[str, set[Any]], inherits: Callable[..., set[Any]], *, every: bool = False
    ) -> dict[str, set[Any]]:
        """Let devices inherit from who vouched for them, until nothing changes any more."""
        before = None
        while before != (before := {device: len(what) for device, what in found.items()}):
            for device in self.entries:
                parts = [
                    inherits(found.get(old or "", set()), entry)
                    for entry, old in self.vouchers(device)
                ]
                if all(parts) or not every:
                    found[device] = found.get(device, set()).union(*parts)
        return found

    def actors(self, device: str) -> set[str]:
        return self.owners(device) | {officer for _, officer in self.sharing.get(device, ())}

    def revoked(self, device: str) -> bool:
        return bool(self.revoking.get(device))

    def own(self, officer: str) -> set[str]:
        mine = {device for device in self.entries if officer in self.owners(device)}
        return {device for device in mine if not self.revoked(device)}

    def having(self, *roles: str) -> set[str]:
        return {o for o in self.officers if self.active(o) and self.role(o) in roles}

    def directors(self) -> set[str]:
        return self.having("director") or self.having("alternate")

    def seconds(self) -> set[str]:
        able = {o for d in self.entries if not self.revoked(d) for o in self.actors(d)}
        return self.having("director", "officer", "alternate") & able


class Judge:
    """Judges a history; `verdicts` says of each event `counts`, `waits`, `void` or `nobody`."""

    def __init__(self, events: list[Event]) -> None:
        self.trail = in_order(events)
        self.founder = ""
        self.verdicts: dict[str, str] = {}
        self.proposed: dict[str, Event] = {}
        self.approved: dict[str, list[str]] = {}
        self.rejected: dict[str, list[str]] = {}
        for event in self.trail:
            self.verdicts[event.id] = self.judged(event)
        for event_id in set(self.proposed) - set(self.approved):
            self.verdicts[event_id] = "waits"

    def present(self) -> Standing:
        return Standing([e for e in self.trail if self.verdicts[e.id] == "counts" and e.roster()])

    def standing(self, past: set[str]) -> Standing:
        def counts(e: Event) -> bool:
            agreed = e.id not in self.proposed or past & {*self.approved.get(e.id, [])}
            return e.id in past and self.verdicts[e.id] == "counts" and bool(agreed)

        return Standing([e for e in self.trail if e.roster() and counts(e)])

    def judged(self, e: Event) -> str:
        if not e.parents:  # 1
            first = not self.founder
            self.founder = self.founder or e.inst
            return "counts" if first else "nobody"
        if any(op[0] == "erase" for op in e.ops):  # 2
            return "void"
        past = e.seen - {e.id}
        s = self.standing(past)
        if not s.entries:  # 3
            return "counts" if e.inst == self.founder else "nobody"
        if self.renews(e, s):  # 4
            return "counts"
        acts = e.actor in s.actors(e.inst) and s.active(e.actor)
        if e.inst not in s.entries or s.revoked(e.inst) or not acts:  # 5
            return "nobody"
        if any(segments(op)[0] in ("approval", "rejection") for op in e.ops):  # 6
            return "counts" if len(e.ops) == 1 and self.answers(e, past, s) else "void"
        if not e.roster():  # 7
            return "counts"
        shared = ["shared", e.actor]
        if e.inst in s.own(e.actor) and all(
            op[0] == "add" and segments(op)[2:] == shared for op in e.ops
        ):  # 8
            return "counts"
        if e.actor not in s.directors() or not all(self.allowed(op, e, s) for op in e.roster()):
            return "void"  # 9
        if s.seconds() - {e.actor} - self.deprived(e, s):  # 10
            self.proposed[e.id] = e
        return "counts"

    def renews(self, e: Event, s: Standing) -> bool:
        if e.inst in s.entries or len(e.ops) != 1 or e.ops[0][:2] != ["add", f"device/{e.inst}"]:
            return False
        form = e.ops[0][2]
        if not is_named(e.inst, form) or form.get("officer") != e.actor or not s.active(e.actor):
            return False
        old = str(form.get("vouched_by"))
        if e.actor not in s.owners(old) or s.revoked(old):
            return False
        vouched = b"probitas/vouch/1\0" + bytes.fromhex(e.office) + bytes.fromhex(e.inst)
        return verifies(s.entries[old][0][1]["key"], form.get("voucher"), vouched)

    def answers(self, e: Event, past: set[str], s: Standing) -> bool:
        kind, *path = segments(e.ops[0])
        change = self.proposed.get(path[0] if path else "")
        if e.ops[0][0] != "add" or path[1:] != [e.actor] or change is None:
            return False
        if change.id not in past:
            return False
        own = s.own(e.actor)
        others = s.seconds() - {change.actor}
        able = others - self.concerned(change, s) or others
        second = e.actor in able and (not own or e.inst in own)
        late = kind == "approval" and past & {*self.rejected.get(change.id, [])}
        if not (kind == "rejection" and e.actor == change.actor) and (late or not second):
            return False
        said = self.approved if kind == "approval" else self.rejected
        said.setdefault(change.id, []).append(e.id)
        return True

    def allowed(self, op: list[Any], e: Event, s: Standing) -> bool:
        match segments(op):
            case ["device", device, "shared", officer]:
                return device == e.inst and not s.own(officer)
            case ["officer", officer, "programme", programme] if op[0] == "assign":
                role = s.role(officer)
                never = role == "auditor" or programme in NEVER.get(role, [])
                return op[2] is False or not never
        return True

    def concerned(self, e: Event, s: Standing) -> set[str]:
        whom: set[str] = set()
        for op in e.roster():
            match segments(op):
                case ["officer", officer, *_]:
                    whom.add(officer)
                case ["device", device, *rest]:
                    whom |= s.owners(device)
                    if rest[:1] == ["shared"]:
                        whom.add(rest[1])
                    elif not rest and isinstance(op[2], dict):
                        whom.add(str(op[2].get("officer")))
        return whom

    def deprived(self, e: Event, s: Standing) -> set[str]:
        whom: set[str] = set()
        for op in e.roster():
            match op[0], segments(op), op[2]:
                case "assign", ["officer", officer, "active"], False:
                    whom.add(officer)
                case "assign", ["device", device, "revoked"], True:
                    whom |= s.owners(device)
                case _:
                    return set()
        return whom if len(whom) == 1 else set()
