# SPDX-License-Identifier: Apache-2.0
"""Owns what the window does with requests: log, list, look, take in mail, count."""

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
from storage.records import lists, people
from storage.records.facets import facets_of, files_with_facet, known_values, years_of
from ui.operations.becoming import refusals
from ui.operations.cases import CaseView, act_on, seen
from ui.operations.documents import TakenIn, begun, opened_file
from ui.operations.kinds import REQUESTS
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
    becoming: Mapping[str, Refusal | None]
    """What a request can become (`ui.operations.becoming`), and why it cannot here, or None."""


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
) -> Operation[TakenIn]:
    """Log a request, with what came in, and with the answer if it was given at once.

    `answer` is its facts, the channel apart: an answer goes back as the question came. `walks` are
    the decision trees walked with who asks. Either all of it is entered, or nothing. Without a
    number it gets the device's next one.
    """

    def work(opened: OpenVault) -> TakenIn:
        records = opened.records
        day = on or date.today()
        with records.transaction():
            number = str(facts.get("number") or records.next_number(REQUESTS.series, day.year))
            decision = log_request(
                records.office, {**facts, "number": number}, by=records.me, on=day
            )
            made = begun(opened, REQUEST, decision, papers, day)
            for walk in walks:
                act_on(records, made.file, "record_tree", walk_facts(walk), day)
            if answer:
                _answer(records, made.file, {**answer, "channel": facts.get("channel")}, day)
            return made

    return Operation(work, changes=lambda made, at: opened_file(made, REQUEST.programme, at))


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
    year: str,
    sort: Sort,
    descending: bool,
    offset: int,
    limit: int,
) -> Operation[RegisterPage]:
    """Read one page of the register; an empty category or year means all of them."""

    def work(opened: OpenVault) -> RegisterPage:
        page: Page = opened.records.list(
            kinds=REQUESTS.kinds, text=text, states=states or None, closed=closed, sort=sort,
            descending=descending, offset=offset, limit=limit, category=category,
            facets={"year": year} if year else None,
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
        return RequestView(**view, pairs=pairs, counted_for=counted_for, becoming=refusals(records))

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


def known_years() -> Operation[Sequence[str]]:
    """Return the years in which requests came, the latest first."""
    return Operation(lambda opened: years_of(opened.records))


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
