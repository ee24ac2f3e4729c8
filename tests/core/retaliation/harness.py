# SPDX-License-Identifier: Apache-2.0
"""Owns an office in memory: laptops that seal drafts, keep events, and exchange them by union.

    office = SampleOffice()
    case = office.laptop("director").open(...)
    case = office.laptop("director").do(case, advance, Action.SUSPEND, {...})

Nothing is faked: events are signed, commitments checked, and a case is what the fold reads.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Self

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.casework import steps
from core.casework.acts import added
from core.errors import Refusal
from core.history.change import Change, named
from core.history.event import ZERO, Author, Hlc, Sealed
from core.history.fold import fold
from core.history.ops import Payload
from core.ids import FileId, OfficeId, OfficerId, new_id
from core.office import changes as office_changes
from core.office.card import make_card
from core.office.changes import found, set_addressee
from core.office.instance import instance_of
from core.office.office import OFFICE, Addressee, Letterhead, Office, Role, read_office
from core.retaliation import RETALIATION, opening
from core.retaliation.workflow import Action, CaseKind, State
from resources import read_json

if TYPE_CHECKING:
    from core.history.registers import Registers
    from core.kinds import FileKind
    from core.retaliation.case import RetaliationCase

TODAY = date(2021, 3, 1)


def an_id(name: str) -> str:
    """Return an identifier that is the same in every run."""
    return hashlib.sha256(name.encode()).hexdigest()[:32]


class RefusedError(AssertionError):
    """A rule said no where the test needed a yes."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(f"{refusal.code} {dict(refusal.params)}")
        self.refusal = refusal


@dataclass
class Laptop:
    """A device of one officer: the events it has, by file."""

    author: Author
    files: dict[FileId, dict[str, Sealed]] = field(default_factory=dict)
    clock: Hlc = ZERO
    skew: int = 0
    """Milliseconds that this laptop's clock is wrong by."""
    now: int = 1_600_000_000_000

    def events(self, file: FileId) -> list[Sealed]:
        """Return the events of a file that have come here."""
        return list(self.files.get(file, {}).values())

    def write(self, file: FileId, change: Change) -> list[Sealed]:
        """Seal the events of a change and keep them."""
        sealed: list[Sealed] = []
        for d in change.drafts:
            ops = named(d.ops, [event.id for event in sealed])
            sealed.append(self.seal(file, d.kind, Payload(ops, d.on.isoformat(), d.reason)))
        return sealed

    def seal(self, file: FileId, kind: str, payload: Payload) -> Sealed:
        """Seal the next event of this laptop in a file."""
        known = self.files.setdefault(file, {})
        mine = [e for e in known.values() if e.event.instance == self.author.instance]
        last = max(mine, key=lambda e: e.event.seq, default=None)
        inner = {p for e in known.values() for p in (*e.event.deps, e.event.prev)}
        self.now += 1000
        self.clock = self.clock.tick(max(0, self.now + self.skew))
        event = self.author.seal(
            file,
            kind,
            payload,
            seq=last.event.seq + 1 if last else 1,
            prev=last.id if last else None,
            deps=tuple(i for i in known if i not in inner),
            hlc=self.clock,
        )
        known[event.id] = event
        return event

    def take(self, file: FileId, events: list[Sealed]) -> None:
        """Receive events from a colleague."""
        known = self.files.setdefault(file, {})
        for event in events:
            if event.id not in known:
                known[event.id] = event
                self.clock = max(self.clock, event.event.hlc)

    def copy(self) -> Laptop:
        """Return another that has the same events."""
        return replace(self, files={file: dict(events) for file, events in self.files.items()})


class SampleOffice:
    """A director, two officers, an assistant, a reviewer, an auditor and an alternate."""

    PEOPLE: ClassVar = {
        "director": ("Ana Director", Role.DIRECTOR),
        "omar": ("Omar Haddad", Role.OFFICER),
        "lin": ("Lin Zhao", Role.OFFICER),
        "assistant": ("Ada Clerk", Role.ASSISTANT),
        "reviewer": ("Rex Reader", Role.REVIEWER),
        "auditor": ("Audra Checks", Role.AUDITOR),
        "alternate": ("Paul Chair", Role.ALTERNATE),
    }

    id: OfficeId
    laptops: dict[str, Laptop]
    office: Office

    def __init__(self, policy: str = "unicef_sample") -> None:
        """Copy what was founded once: that takes longer than most of what is tried in it."""
        vars(self).update(vars(_founded(type(self), policy)))
        self.laptops = {name: laptop.copy() for name, laptop in self.laptops.items()}

    def found(self, policy: str) -> None:
        """Found the office, and enter everybody and all whom it writes to, by the rules."""
        self.id, self.laptops = OfficeId(an_id("office")), {}
        file = FileId(self.id)
        for name in self.PEOPLE:
            key = Ed25519PrivateKey.from_private_bytes(hashlib.sha256(name.encode()).digest())
            instance = instance_of(key.public_key().public_bytes_raw())
            self.laptops[name] = Laptop(Author(self.id, instance, self.officer(name), key))
        director = self.laptops["director"]
        exchange = hashlib.shake_256(b"exchange").hexdigest(1216)
        person = ("Ana Director", "Director")
        card = make_card(director.author.key, exchange, self.officer("director"), person, 0)
        director.write(
            file,
            found(
                Letterhead("United Nations Children’s Fund", "Ethics Office", ("New York",)),
                card,
                profiles=(read_json(f"policy/{policy}.json"),),
                on=date(2018, 1, 1),
            ),
        )
        for name, (full, role) in self.PEOPLE.items():
            if name != "director":
                decision = office_changes.add_officer(
                    self.read(), self.officer(name), full, "", role, on=date(2018, 1, 1)
                )
                assert isinstance(decision, Change)
                director.write(file, decision)
        for function, who in (
            ("head", Addressee("Hon. Head", "Executive Director", "New York")),
            ("investigations", Addressee("Ivy Probe", "Director of Investigations", "New York")),
            ("alternative_investigations", Addressee("Otto Other", "Director", "Geneva")),
            ("panel", Addressee("Paul Chair", "Chair of the Ethics Panel", "New York")),
        ):
            registers = OFFICE.fold(director.events(file))
            decision = set_addressee(registers, function, who, date(2018, 1, 1))
            assert isinstance(decision, Change)
            director.write(file, decision)
        self.office = self.read()

    def read(self) -> Office:
        """Return the office as the director's laptop has it."""
        file = FileId(self.id)
        return read_office(file, OFFICE.fold(self.laptops["director"].events(file)))

    @staticmethod
    def officer(name: str) -> OfficerId:
        """Return an officer's id."""
        return OfficerId(an_id(f"officer {name}"))

    def desk(self, name: str = "omar", kind: FileKind[RetaliationCase] = RETALIATION) -> Desk:
        """Return a desk with a new, empty file on an officer's laptop."""
        return Desk(self, name, FileId(new_id()), kind)


@cache
def _founded(of: type[SampleOffice], policy: str) -> SampleOffice:
    made = of.__new__(of)
    made.found(policy)
    return made


@dataclass
class Desk:
    """One officer's view of one case: acts are done here, and the case read again."""

    office: SampleOffice
    name: str
    file: FileId
    kind: FileKind[RetaliationCase]
    on: date = TODAY
    _read: tuple[Any, RetaliationCase] | None = None

    @property
    def laptop(self) -> Laptop:
        return self.office.laptops[self.name]

    @property
    def by(self) -> OfficerId:
        return self.office.officer(self.name)

    @property
    def registers(self) -> Registers:
        return self.case.registers

    @property
    def case(self) -> RetaliationCase:
        """The case as this laptop has it now, folded anew whenever something came."""
        events = self.laptop.events(self.file)
        seen = (len(events), self.office.office, self.name)
        if self._read is None or self._read[0] != seen:
            registers = fold(events, self.kind.fields)
            self._read = (seen, self.kind.read(self.file, registers, self.office.office))
        return self._read[1]

    def at(self, name: str) -> Self:
        """Return another officer's desk with the same file, brought up to date."""
        other = type(self)(self.office, name, self.file, self.kind, self.on)
        other.laptop.take(self.file, self.laptop.events(self.file))
        return other

    def sync(self, other: Desk) -> None:
        """Exchange all events of the file, both ways."""
        self.laptop.take(self.file, other.laptop.events(self.file))
        other.laptop.take(self.file, self.laptop.events(self.file))

    def ask(self, rule: Any, *args: Any) -> Change | Refusal:
        """Ask a rule without recording its answer."""
        return rule(self.case, *args, by=self.by, on=self.on)

    def do(self, rule: Any, *args: Any) -> str:
        """Do what a rule allows and record it; return the id of the entry it added."""
        decision = self.ask(rule, *args)
        if isinstance(decision, Refusal):
            raise RefusedError(decision)
        self.laptop.write(self.file, decision)
        return added(decision)

    def step(self, action: Action, **facts: Any) -> str:
        """Take a step, or draft it when it takes two persons."""
        return self.do(steps.advance, action, facts)

    def refused(self, rule: Any, *args: Any) -> str:
        """Return the code with which a rule refuses."""
        decision = self.ask(rule, *args)
        assert isinstance(decision, Refusal), "was allowed"
        return decision.code

    def open(self, start: State = State.RECEIVED, **facts: Any) -> None:
        """Open the case."""
        kind = CaseKind(self.kind.name)
        given = {"number": "RET-2021-001", "language": "fr", "name": "Awa Diallo", **facts}
        decision = opening.open_case(
            self.office.office, given, by=self.by, on=self.on, start=start, kind=kind
        )
        if isinstance(decision, Refusal):
            raise RefusedError(decision)
        self.laptop.write(self.file, decision)

    def approve(self, proposal: str, by: str = "director") -> None:
        """Have another officer give the second word, and take the result back."""
        other = self.at(by)
        other.do(steps.approve, {"proposal": proposal})
        self.sync(other)

    def later(self, days: int) -> None:
        """Let days pass."""
        self.on += timedelta(days=days)
