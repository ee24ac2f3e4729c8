# SPDX-License-Identifier: Apache-2.0
"""Owns what the window does with requests: log, list, look, take in mail, count, carry over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from core.advice import REQUEST
from core.advice.case import ServiceRequest
from core.advice.counting import candidate, count
from core.advice.opening import log_request
from core.casework.steps import advance
from core.errors import Refusal
from core.office.programmes import PROTECTION, holders
from core.retaliation import RETALIATION
from core.retaliation.opening import open_case
from core.retaliation.workflow import State
from storage.records import lists, people
from storage.records.facets import facets_of, files_with_facet, known_values
from ui.operations.cases import CaseView, seen
from ui.operations.changed import Changed
from ui.operations.documents import TakenIn, enter
from ui.operations.kinds import CASES, REQUESTS, acts_of
from ui.operations.operation import Operation
from ui.operations.precedents import walk_facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from core.casework.needs import Fact, Given
    from core.guidance.trees import Walk
    from core.ids import FileId
    from storage.intake import Attached, Message
    from storage.records.lists import Page, Row, Sort
    from storage.records.records import Records
    from ui.operations.open_vault import OpenVault

_LISTED = ("category", "subcategory")
_COUNTED = ("gender", "staff_category", "location", "place")
_LIKE = 30
"""So many requests of one person are held against one another on its page."""
OFFERED = 8


@dataclass(frozen=True)
class Logged(TakenIn):
    """A request that was logged."""

    number: str


@dataclass(frozen=True)
class RegisterPage:
    """Some rows of the register, and how each is classed."""

    rows: tuple[Row, ...]
    total: int
    classes: Mapping[FileId, Mapping[str, str]]


@dataclass(frozen=True)
class Pair:
    """Another request that may be the same one."""

    row: Row
    contradicted: bool
    """It was said to be the same, and to be another: on two laptops, or of two requests."""


@dataclass(frozen=True)
class RequestView(CaseView):
    """A request as an officer sees it, and how it counts beside others."""

    pairs: tuple[Pair, ...]
    """Those that nobody has decided yet."""
    counted_for: tuple[Row, ...]
    """Requests that were said to be part of this one."""
    enquiry_refusal: Refusal | None
    """Why it cannot become a retaliation enquiry here, or None."""


@dataclass(frozen=True)
class Person:
    """Somebody who has asked before."""

    name: str
    details: Mapping[str, Fact]
    """What the last request says: post, office, e-mail, and how that person is counted."""


def log(
    *,
    facts: Given,
    answer: Given | None = None,
    papers: Sequence[Message | Attached] = (),
    walks: Sequence[Walk] = (),
    on: date | None = None,
) -> Operation[Logged]:
    """Log a request, with what came in, and with the answer if it was given at once.

    `answer` is its facts, the channel apart: an answer goes back as the question came. `walks` are
    the decision trees walked with who asks. Either all of it is entered, or nothing. Without a
    number it gets the device's next one.
    """

    def work(opened: OpenVault) -> Logged:
        records = opened.records
        day = on or date.today()
        with records.transaction():
            number = str(facts.get("number") or records.next_number(REQUESTS.series, day.year))
            decision = log_request(
                records.office, {**facts, "number": number}, by=records.me, on=day
            )
            file = records.create(REQUEST, decision)
            if isinstance(file, Refusal):
                raise file.error()
            warnings: list[Refusal] = []
            for place, paper in enumerate(papers):
                opened.progress(place, len(papers))
                warnings += enter(opened, file, paper, day)
            for walk in walks:
                act_on(records, file, "record_tree", walk_facts(walk), day)
            if answer:
                _answer(records, file, {**answer, "channel": facts.get("channel")}, day)
            return Logged(file, len(papers), tuple(warnings), number)

    return Operation(work, changes=lambda made, at: Changed(at, frozenset({made.file})))


def _answer(records: Records, file: FileId, facts: Given, on: date) -> None:
    """Answer a request that has just been logged; what is wrong with that undoes the logging."""
    given = records.apply(
        file, lambda case, _: advance(case, "answer", facts, by=records.me, on=on)
    )
    if isinstance(given, Refusal):
        raise given.error()


def list_requests(
    *,
    text: str,
    states: tuple[str, ...],
    closed: bool | None,
    category: str,
    sort: Sort,
    descending: bool,
    offset: int,
    limit: int,
) -> Operation[RegisterPage]:
    """Read one page of the register; an empty category means all of them."""

    def work(opened: OpenVault) -> RegisterPage:
        page: Page = opened.records.list(
            kinds=REQUESTS.kinds, text=text, states=states or None, closed=closed, sort=sort,
            descending=descending, offset=offset, limit=limit, category=category,
        )  # fmt: skip
        files = [row.file for row in page.rows]
        return RegisterPage(page.rows, page.total, facets_of(opened.records, files, _LISTED))

    return Operation(work)


def look_at_request(
    *, file: FileId, on: date | None = None, note: bool = True
) -> Operation[RequestView]:
    """Read a request, and those that may be one with it."""

    def work(opened: OpenVault) -> RequestView:
        records = opened.records
        view = seen(opened, file, on, note=note)
        pairs, counted_for = _beside(records, view["case"])
        return RequestView(
            **view, pairs=pairs, counted_for=counted_for, enquiry_refusal=_no_enquiry(records)
        )

    return Operation(work)


def _beside(records: Records, case: ServiceRequest) -> tuple[tuple[Pair, ...], tuple[Row, ...]]:
    """Return the pairs that a request is in doubt with, and the requests counted as part of it."""
    mine = candidate(case)
    if mine is None:
        return (), ()
    parts = files_with_facet(records, "part_of", [case.file])
    wanted = {
        *mine.part_of, *mine.apart_from, *parts,
        *files_with_facet(records, "person", mine.person)[:_LIKE],
        *files_with_facet(records, "thread", mine.threads)[:_LIKE],
    }  # fmt: skip
    rows = {row.file: row for row in rows_of(records, wanted - {case.file})}
    others = (candidate(records.load(file).case) for file in rows)
    found = count([mine, *(other for other in others if other is not None)])
    pairs = {
        next(other for other in pair if other != case.file): told is found.contradicted
        for told in (found.doubtful, found.contradicted)
        for pair in told
        if case.file in pair
    }
    return (
        tuple(Pair(rows[other], said) for other, said in pairs.items()),
        tuple(rows[part] for part in parts if part in rows),
    )


def rows_of(records: Records, files: Iterable[FileId]) -> tuple[Row, ...]:
    """Return the rows of those of some requests that are shown."""
    return lists.of_files(records.vault.db, files, records.me, REQUESTS.kinds)


def _no_enquiry(records: Records) -> Refusal | None:
    mine = records.me in holders(records.office, PROTECTION)
    return None if mine else Refusal.of("case.role")


def become_enquiry(*, file: FileId, on: date | None = None) -> Operation[FileId]:
    """Open a retaliation enquiry with what a request knows, each tied to the other.

    The request stays what it was and is counted as before; its papers stay in it.
    """

    def work(opened: OpenVault) -> FileId | Refusal:
        records = opened.records
        day = on or date.today()
        if refusal := _no_enquiry(records):
            return refusal
        with records.transaction():
            request: ServiceRequest = records.load(file).case
            number = records.next_number(CASES.series, day.year)
            facts = {**_known(request), "number": number}
            made = records.create(
                RETALIATION,
                open_case(records.office, facts, by=records.me, on=day, start=State.ENQUIRY),
            )
            if isinstance(made, Refusal):
                raise made.error()
            said = "\n\n".join(part for part in (request.summary, request.question) if part)
            tied: Given = {"file": made, "number": number, "why": "became"}
            back: Given = {"file": file, "number": request.number, "why": "related"}
            note: Given = {"kind": "note", "text": said}
            for where, act, given in (
                (file, "relate", tied), (made, "link_case", back), (made, "add_note", note),
            ):  # fmt: skip
                act_on(records, where, act, given, day)
            return made

    return Operation(work, changes=lambda made, at: Changed(at, frozenset({file, made})))


def act_on(records: Records, file: FileId, act: str, facts: Given, on: date) -> None:
    """Do an act within the caller's transaction; one that is refused undoes all of it."""
    done = records.apply(
        file, lambda case, _: acts_of(case)[act](case, facts, by=records.me, on=on)
    )
    if isinstance(done, Refusal):
        raise done.error()


_GENDERS = {"woman": "woman", "man": "man"}


def _known(request: ServiceRequest) -> dict[str, Fact]:
    """Return what an enquiry can take over from a request."""
    known: dict[str, Fact] = {"language": request.language, "received_on": request.opened_on}
    person = request.principal
    if person is not None:
        known |= {
            "name": person.name, "post": person.post, "office": person.office,
            "email": person.email, "gender": _GENDERS.get(request.classes.gender),
        }  # fmt: skip
    return known


def known_places() -> Operation[Sequence[str]]:
    """Return the duty stations of the requests so far, the most used first."""
    return Operation(lambda opened: known_values(opened.records, "place", 2_000))


def known_people(*, text: str) -> Operation[Sequence[Person]]:
    """Return who has asked before and has these words in the name, the latest first."""

    def work(opened: OpenVault) -> Sequence[Person]:
        records = opened.records
        found = people.known_people(
            records, text, kind=REQUEST.name, role=ServiceRequest.principal_role, limit=OFFERED
        )
        classes = facets_of(records, [one.file for one in found], _COUNTED)
        return [Person(one.name, {**_facts_of(one), **classes.get(one.file, {})}) for one in found]

    return Operation(work)


def _facts_of(person: people.Known) -> dict[str, Fact]:
    return {
        name: str(person.details.get(name) or "") for name in ("post", "office", "email", *_COUNTED)
    }
