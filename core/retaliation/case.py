# SPDX-License-Identifier: Apache-2.0
"""Owns the case: what folding the events of one file says, as one frozen value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from core.ids import OfficerId
from core.retaliation import path
from core.retaliation.parts import (
    Allegation,
    Consent,
    Document,
    Email,
    Entry,
    Form,
    Note,
    Origin,
    Person,
    Report,
    Request,
    Service,
)
from core.retaliation.results import (
    Baseline,
    CheckIn,
    LetterRecord,
    Link,
    Measure,
    PanelReview,
    Proposal,
    Recommendation,
)
from core.retaliation.workflow import Action, CaseKind, State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from core.history.ops import Assign
    from core.history.registers import Conflict, Item, Registers
    from core.ids import EventId, FileId
    from core.office.office import Office
    from core.policy.profile import Profile

T = TypeVar("T")

CLOSED = frozenset({State.CLOSED, State.DISPOSED})


@dataclass(frozen=True, slots=True)
class Recusal:
    """An officer who must not handle the case, and why."""

    officer: OfficerId
    reason: str


def _entries(collection: str, read: Callable[[Entry], T]) -> cached_property[tuple[T, ...]]:
    """Return the property of a case that is the entries of a collection which are in view.

    They are read when they are asked for: a case may have a thousand notes that nobody looks at.
    """

    def entries(case: RetaliationCase) -> tuple[T, ...]:
        registers = case.registers
        return tuple(
            read(Entry(item.id, _origin(registers, item), Form(item.value), registers, item))
            for item in registers.under(collection)
        )

    return cached_property(entries)


def _origin(registers: Registers, item: Item) -> Origin:
    step = registers.step(item.event)
    return Origin(step.event.actor, step.id, _day(step.payload.on if step.payload else ""))


@dataclass(frozen=True)
class RetaliationCase:
    """A retaliation or prevention case."""

    file: FileId
    kind: CaseKind
    registers: Registers
    office: Office | None
    number: str
    language: str
    """The applicant's language, of letters."""
    profile: Profile | None
    """The policy it is pinned to; None when the office file has not adopted it."""
    profile_key: str
    steps: Mapping[EventId, path.Step]
    standing: tuple[path.Step, ...]
    """Where it stands: several while two laptops moved it to different states."""
    acknowledged_on: date | None
    investigation_until: date | None
    panel_review: PanelReview | None
    mediation: tuple[date, date | None] | None
    legal_hold: str
    """The reason why nothing of it may be removed or destroyed, or empty."""
    baseline: Baseline | None
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

    persons = _entries("person", Person.read)
    service = _entries("service", Service.read)
    reports = _entries("report", Report.read)
    allegations = _entries("allegation", Allegation.read)
    notes = _entries("note", Note.read)
    contacts = _entries("contact", Note.read)
    emails = _entries("email", Email.read)
    documents = _entries("document", Document.read)
    requests = _entries("request", Request.read)
    consents = _entries("consent", Consent.read)
    measures = _entries("measure", Measure.read)
    recommendations = _entries("recommendation", Recommendation.read)
    check_ins = _entries("check_in", CheckIn.read)
    letters = _entries("letter", LetterRecord.read)
    proposals = _entries("proposal", Proposal.read)
    links = _entries("link", Link.read)

    @property
    def state(self) -> State:
        """Where the case stands; with an open conflict, the first of the places."""
        states = [s.state for s in self.standing if s.state is not None]
        first = State.ENQUIRY if self.kind is CaseKind.RETALIATION else State.SIGNALLED
        return states[0] if states else first

    @cached_property
    def way(self) -> tuple[path.Step, ...]:
        """The steps that led here, the first one first."""
        return path.way(self.standing[0]) if self.standing else ()

    @property
    def closed(self) -> bool:
        """Whether nothing more is expected."""
        return self.state in CLOSED

    @property
    def opened_on(self) -> date | None:
        """The day the office first heard of it."""
        return self.way[0].on if self.way else None

    @property
    def filed_on(self) -> date | None:
        """The day a formal complaint was received; None for an enquiry."""
        return next((s.on for s in self.way if s.state is State.RECEIVED), None)

    @property
    def outcome(self) -> str:
        """How it was closed, a key of the profile's outcomes; empty while open."""
        last = next((s for s in reversed(self.way) if s.state in CLOSED), None)
        return last.outcome if last and self.closed else ""

    @property
    def closing_reason(self) -> str:
        """Why it was closed."""
        last = next((s for s in reversed(self.way) if s.state is State.CLOSED), None)
        return last.facts.text("reason") if last and self.closed else ""

    @property
    def applicant(self) -> Person | None:
        """Who asks for protection; None for an anonymous enquiry."""
        return next((p for p in self.persons if p.role == "applicant"), None)

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """Decisions made differently on two laptops, which someone must settle."""
        return self.registers.conflicts

    @property
    def open_proposals(self) -> tuple[Proposal, ...]:
        """What waits for a second person and is still possible."""
        return tuple(
            p for p in self.proposals
            if not p.verdict and (p.state == self.state or p.action == path.SETTLE)
        )  # fmt: skip

    def last(self, *actions: Action) -> path.Step | None:
        """Return the last step by one of the actions, or None."""
        return next((s for s in reversed(self.way) if s.action in actions), None)

    def person(self, item: str) -> Person | None:
        """Return a person by id."""
        return next((p for p in self.persons if p.id == item), None)

    def allegation(self, item: str) -> Allegation | None:
        """Return an allegation by id."""
        return next((a for a in self.allegations if a.id == item), None)

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
        return frozenset(o for o in (_officer(v.value) for v in standing) if o)

    def supposing(self, ops: Iterable[Assign]) -> RetaliationCase:
        """Return the case as it would be if decisions were made that are not yet."""
        return _read(self.kind, self.file, self.registers.supposing(ops), self.office)

    def recused(self, officer: OfficerId) -> bool:
        """Tell whether an officer must not handle the case."""
        return any(r.officer == officer for r in self.recusals)


def read_case(file: FileId, registers: Registers, office: Office | None) -> RetaliationCase:
    """Return the retaliation case that the registers of its file describe."""
    return _read(CaseKind.RETALIATION, file, registers, office)


def read_prevention(file: FileId, registers: Registers, office: Office | None) -> RetaliationCase:
    """Return the prevention case that the registers of its file describe."""
    return _read(CaseKind.PREVENTION, file, registers, office)


def _read(
    kind: CaseKind, file: FileId, registers: Registers, office: Office | None
) -> RetaliationCase:
    key = str(registers.value("profile") or "")
    known = {p.key: p for p in office.policies} if office else {}
    mediation = Form(registers.value("mediation"))
    mediated_from = mediation.day("from")
    found = path.steps(kind, registers)
    return RetaliationCase(
        file=file,
        kind=kind,
        registers=registers,
        office=office,
        number=str(registers.value("number") or ""),
        language=str(registers.value("language") or "en"),
        profile=known.get(key),
        profile_key=key,
        steps=found,
        standing=path.standing(registers, found),
        acknowledged_on=Form(registers.value("acknowledged")).day("on"),
        investigation_until=Form(registers.value("deadline/investigation")).day("until"),
        panel_review=PanelReview.read(
            Form(registers.value("panel_review/asked")),
            Form(registers.value("panel_review/decision")),
        ),
        mediation=(mediated_from, mediation.day("to")) if mediated_from else None,
        legal_hold=str(registers.value("legal_hold") or ""),
        baseline=Baseline.read(Form(registers.value("baseline"))),
        assigned=_officer(registers.value("assigned")),
        members={OfficerId(k): v is True for k, v in _table(registers, "member") if v is not None},
        restricted=bool(registers.value("restricted")),
        restriction_reason=str(registers.value("restricted/reason") or ""),
        left_out=frozenset(OfficerId(k) for k, v in _table(registers, "left_out") if v is True),
        recusals=tuple(
            Recusal(OfficerId(k), str(registers.value(f"recusal/{k}/reason") or ""))
            for k, v in _table(registers, "recusal")
            if v is True
        ),
        namesakes={OfficerId(k): str(v or "") for k, v in _table(registers, "namesake")},
        set_aside={k: str(v or "") for k, v in _table(registers, "set_aside")},
        tags=tuple(k for k, v in _table(registers, "tag") if v is True),
    )


def _officer(value: object) -> OfficerId | None:
    return OfficerId(value) if isinstance(value, str) and value else None


def _table(registers: Registers, name: str) -> list[tuple[str, object]]:
    """Return the standing value of each field directly under a name."""
    prefix = name + "/"
    return [
        (field[len(prefix) :], values[0].value)
        for field, values in registers.fields.items()
        if field.startswith(prefix) and "/" not in field[len(prefix) :]
    ]


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
