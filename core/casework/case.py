# SPDX-License-Identifier: Apache-2.0
"""Owns what every file of casework is, as one frozen value: where it stands, who handles it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Self, TypeVar

from core.casework import path
from core.casework.forms import Entry, Form, as_officer, origin, table
from core.casework.parts import Consent, Document, Email, LetterRecord, Link, Note, Person, Proposal
from core.casework.workflow import CLOSED, DISPOSED
from core.ids import OfficerId

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import date
    from enum import StrEnum

    from core.casework.practice import Practice
    from core.casework.workflow import Workflow
    from core.history.ops import Assign
    from core.history.registers import Conflict, Registers
    from core.ids import EventId, FileId
    from core.office.office import Office
    from core.policy.profile import Profile


T = TypeVar("T")


def entries(collection: str, read: Callable[[Entry], T]) -> cached_property[tuple[T, ...]]:
    """Return the property of a file that is the entries of a collection which are in view.

    They are read when they are asked for: a case may have a thousand notes that nobody looks at.
    """

    def found(case: Case) -> tuple[T, ...]:
        registers = case.registers
        return tuple(
            read(Entry(item.id, origin(registers, item), Form(item.value), registers, item))
            for item in registers.under(collection)
        )

    return cached_property(found)


@dataclass(frozen=True, slots=True)
class Recusal:
    """An officer who must not handle the case, and why."""

    officer: OfficerId
    reason: str


@dataclass(frozen=True)
class Case(ABC):
    """A file of casework; each kind has a class of its own with what it adds."""

    programme: ClassVar[str]
    """The programme (`core.office.programmes`) whose officers may have it."""
    principal_role: ClassVar[str]
    """The role of the person whose matter it is."""

    file: FileId
    registers: Registers
    office: Office | None
    number: str
    language: str
    """The language of letters."""
    profile: Profile | None
    """The policy it is pinned to; None when the office file has not adopted it."""
    profile_key: str
    steps: Mapping[EventId, path.Step]
    standing: tuple[path.Step, ...]
    """Where it stands: several while two laptops moved it to different states."""
    legal_hold: str
    """The reason why nothing of it may be removed or destroyed, or empty."""
    assigned: OfficerId | None
    members: Mapping[OfficerId, bool]
    restricted: bool
    """Whether only the head, who is assigned and who was added may have it."""
    restriction_reason: str
    left_out: frozenset[OfficerId]
    """Officers whom a restriction shut out without aiming at them; see `need_to_know`."""
    recusals: tuple[Recusal, ...]
    namesakes: Mapping[OfficerId, str]
    """Officers who bear the name of someone in the case and are someone else: the reason."""
    set_aside: Mapping[str, str]
    """Breaches that a person has answered for: the event, and the reason."""
    tags: tuple[str, ...]

    persons = entries("person", Person.read)
    notes = entries("note", Note.read)
    emails = entries("email", Email.read)
    documents = entries("document", Document.read)
    consents = entries("consent", Consent.read)
    letters = entries("letter", LetterRecord.read)
    proposals = entries("proposal", Proposal.read)
    links = entries("link", Link.read)

    @property
    @abstractmethod
    def practice(self) -> Practice:
        """How a file of the kind is worked."""

    @abstractmethod
    def reread(self, registers: Registers) -> Self:
        """Return the file that other registers of it describe."""

    @property
    def workflow(self) -> Workflow:
        """The table of its kind."""
        return self.practice.workflow

    @property
    def state(self) -> StrEnum:
        """Where the case stands; with an open conflict, the first of the places."""
        states = [s.state for s in self.standing if s.state is not None]
        return states[0] if states else self.workflow.opening[0]

    @cached_property
    def way(self) -> tuple[path.Step, ...]:
        """The steps that led here, the first one first."""
        return path.way(self.standing[0]) if self.standing else ()

    @property
    def closed(self) -> bool:
        """Whether nothing more is expected."""
        return self.state in (CLOSED, DISPOSED)

    @property
    def opened_on(self) -> date | None:
        """The day the office first heard of it."""
        return self.way[0].on if self.way else None

    @property
    def outcome(self) -> str:
        """How it was closed, a key of the profile's outcomes; empty while open."""
        last = next((s for s in reversed(self.way) if s.state in (CLOSED, DISPOSED)), None)
        return last.outcome if last and self.closed else ""

    @property
    def closing_reason(self) -> str:
        """Why it was closed."""
        last = next((s for s in reversed(self.way) if s.state == CLOSED), None)
        return last.facts.text("reason") if last and self.closed else ""

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Decisions made differently on two laptops, which someone must settle."""
        return self.registers.conflicts

    @property
    def open_proposals(self) -> tuple[Proposal, ...]:
        """What waits for a second person, unless the file was moved on by somebody who had seen it.

        A step that another laptop took meanwhile does not bury what was proposed there: it holds
        up what follows until it is given back, or the file is where it was proposed again.
        """
        return tuple(
            p for p in self.proposals
            if not p.verdict
            and (p.state == self.state or p.action == path.SETTLE or self._overtaken(p))
        )  # fmt: skip

    def _overtaken(self, proposal: Proposal) -> bool:
        """Tell whether the file was moved on by somebody who had not seen a proposal."""
        saw = self.registers.lineage.saw
        return any(not saw(step.event, proposal.origin.event) for step in self.standing)

    def last(self, *actions: str) -> path.Step | None:
        """Return the last step by one of the actions, or None."""
        return next((s for s in reversed(self.way) if s.action in actions), None)

    @property
    def principal(self) -> Person | None:
        """Whose matter it is: who asks, and whom letters go to; None when nobody is named."""
        return next((p for p in self.persons if p.role == self.principal_role), None)

    def person(self, item: str) -> Person | None:
        """Return a person by id."""
        return next((p for p in self.persons if p.id == item), None)

    def proposal(self, item: str) -> Proposal | None:
        """Return a proposal by id."""
        return next((p for p in self.proposals if p.id == item), None)

    def has(self, collection: str, item: str) -> bool:
        """Tell whether an entry is in view."""
        found = self.registers.items.get(f"{collection}/{item}")
        return found is not None and found.removed_by is None

    def consent(self, purpose: str, person: str = "") -> Consent | None:
        """Return the consent that stands for a purpose, and a person if one is named."""
        return next(
            (
                c for c in self.consents
                if c.active and c.purpose == purpose and (not person or c.person in ("", person))
            ),
            None,
        )  # fmt: skip

    @property
    def assignees(self) -> frozenset[OfficerId]:
        """Who is assigned: several while two laptops assigned different officers."""
        standing = self.registers.fields.get("assigned", ())
        return frozenset(o for o in (as_officer(v.value) for v in standing) if o)

    def supposing(self, ops: Iterable[Assign]) -> Self:
        """Return the case as it would be if decisions were made that are not yet."""
        return self.reread(self.registers.supposing(ops))

    def recused(self, officer: OfficerId) -> bool:
        """Tell whether an officer must not handle the case."""
        return officer in self._recused

    @cached_property
    def _recused(self) -> frozenset[OfficerId]:
        return frozenset(r.officer for r in self.recusals)


def read_common(
    file: FileId, registers: Registers, office: Office | None, workflow: Workflow
) -> dict[str, Any]:
    """Return the fields of `Case` that the registers of a file describe, by name."""
    key = str(registers.value("profile") or "")
    known = {p.key: p for p in office.policies} if office else {}
    found = path.steps(workflow, registers)
    return {
        "file": file,
        "registers": registers,
        "office": office,
        "number": str(registers.value("number") or ""),
        "language": str(registers.value("language") or "en"),
        "profile": known.get(key),
        "profile_key": key,
        "steps": found,
        "standing": path.standing(registers, found),
        "legal_hold": str(registers.value("legal_hold") or ""),
        **_handling(registers),
        "tags": tuple(k for k, v in table(registers, "tag") if v is True),
    }


def _handling(registers: Registers) -> dict[str, Any]:
    """Return who handles a file and who may have it."""
    return {
        "assigned": as_officer(registers.value("assigned")),
        "members": {
            OfficerId(k): v is True for k, v in table(registers, "member") if v is not None
        },
        "restricted": bool(registers.value("restricted")),
        "restriction_reason": str(registers.value("restricted/reason") or ""),
        "left_out": frozenset(OfficerId(k) for k, v in table(registers, "left_out") if v is True),
        "recusals": tuple(
            Recusal(OfficerId(k), str(registers.value(f"recusal/{k}/reason") or ""))
            for k, v in table(registers, "recusal")
            if v is True
        ),
        "namesakes": {OfficerId(k): str(v or "") for k, v in table(registers, "namesake")},
        "set_aside": {k: str(v or "") for k, v in table(registers, "set_aside")},
    }
