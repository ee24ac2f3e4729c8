# SPDX-License-Identifier: Apache-2.0
"""Owns the draw of a cycle: its list is fixed when it is announced, and stays with the cycle.

Who can be drawn is who had to file when the draw was announced (`population`); whoever is
registered later, or is hidden from an officer who holds the draw, changes nothing any more. The
list is what its file says: it is written first, and read back before anything is computed from it.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, NamedTuple

from core.disclosure import cycle_draw
from core.disclosure.certificate import cohort_rows, read_cohort, write_certificate
from core.disclosure.cohort import number_key
from core.disclosure.cycle import DRAW
from core.disclosure.cycle_acts import record_list
from core.disclosure.draw import SECRET, Rule, cohort_hash
from core.disclosure.handling import set_drawn
from core.disclosure.parts import Paper
from core.errors import Refusal
from core.progress import unwatched
from storage.disclosure.population import population
from storage.records.cycle import filings, forget_secret, keep_secret, own_secret
from storage.records.many import apply_many
from storage.sheets.exporting import csv_bytes
from storage.sheets.table import table_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from core.casework.needs import Given
    from core.disclosure import Cycle, Filing
    from core.disclosure.cycle import Listed
    from core.disclosure.draw import Member
    from core.history.change import Decision
    from core.ids import FileId
    from core.progress import Progress
    from storage.records.cycle import FilingRow
    from storage.records.many import Decide
    from storage.records.records import Records
    from storage.records.results import Applied


PERMILLE, SPARE = "disclosure_verification_permille", "disclosure_spares_drawn"
"""Parameters of the policy: how many are drawn, and whether those drawn last year are left out."""
_USUAL = ("group", "risk")
_LIST, _CERTIFICATE = "cohort.csv", "certificate.json"
_CSV, _JSON = "text/csv", "application/json"


class Cohort(NamedTuple):
    """Who can be drawn: the file of the list, and what it says."""

    content: bytes
    members: tuple[Member, ...]


class Held(NamedTuple):
    """What a draw gave."""

    numbers: tuple[str, ...]
    """The staff numbers, as they stand on the list."""
    marked: tuple[FileId, ...]
    """The filings here that say now that their filer was drawn."""


def proposed(cycle: Cycle) -> Rule:
    """Return the rule that the policy of a cycle proposes."""
    profile = cycle.profile
    spares = profile is None or profile.parameter(SPARE).value is not False
    permille = profile.number(PERMILLE) if profile else None
    return Rule(permille or 0, _USUAL, spare=spares)


def cohort_of(records: Records, cycle: Cycle, rule: Rule) -> Cohort | Refusal:
    """Return who has to file for a cycle, as the list of a draw; `draw.nobody` if nobody has."""
    content = csv_bytes(cohort_rows(population(records, cycle, rule), rule))
    return _read(content, rule)


def _read(content: bytes, rule: Rule) -> Cohort | Refusal:
    read = read_cohort(table_of(content).rows, rule)
    return read if isinstance(read, Refusal) else Cohort(content, read)


def announce(
    records: Records,
    file: FileId,
    rule: Rule,
    public: str,
    *,
    on: date,
    progress: Progress = unwatched,
) -> Applied[Cycle] | Refusal:
    """Fix the draw of a cycle: the list as it is here and now stays with the cycle.

    `progress` is told when the list is made; what it raises then ends it, and nothing is fixed.
    """
    cycle: Cycle = records.load(file).case
    cohort = cohort_of(records, cycle, rule)
    if isinstance(cohort, Refusal):
        return cohort
    progress(1, 2)
    by, (content, members) = records.me, cohort
    with records.transaction():
        announced = records.apply(
            file, lambda c, _: cycle_draw.announce(c, rule, members, public, by=by, on=on)
        )
        if isinstance(announced, Refusal):
            return announced
        kept = records.attach(content, _LIST, _CSV)
        facts: Given = {
            "purpose": DRAW, "name": kept.name, "sha256": kept.sha256, "rows": len(members),
        }  # fmt: skip
        listed = records.apply(file, lambda c, _: record_list(c, facts, by=by, on=on))
        if isinstance(listed, Refusal):
            raise listed.error()
        return listed


def announced_list(records: Records, cycle: Cycle) -> Cohort | Refusal:
    """Return the list with which the draw of a cycle was announced."""
    announced = cycle.announced
    if announced is None:
        return Refusal.of("disclosure.draw_not_announced")
    for one in _lists(records, cycle):
        cohort = _read(records.read_attachment(one.sha256), announced.rule)
        if isinstance(cohort, Cohort) and cohort_hash(cohort.members) == announced.cohort:
            return cohort
    return Refusal.of("disclosure.draw_list_missing")


def _lists(records: Records, cycle: Cycle) -> Iterator[Listed]:
    for one in reversed(cycle.lists):
        if one.purpose == DRAW and records.has_attachment(one.sha256):
            yield one


def commit_own(records: Records, file: FileId, *, on: date) -> Applied[Cycle] | Refusal:
    """Commit a new secret of one's own; it stays on this device until it is opened."""
    secret, by = secrets.token_bytes(SECRET), records.me
    with records.transaction():
        answer = records.apply(file, lambda c, _: cycle_draw.commit(c, secret, by=by, on=on))
        if not isinstance(answer, Refusal):
            keep_secret(records, file, secret)
        return answer


def open_own(records: Records, file: FileId, *, on: date) -> Applied[Cycle] | Refusal:
    """Open one's secret, which then needs no keeping any more.

    Not before the list is here: once all secrets are open, the draw is held by it.
    """
    cohort = announced_list(records, records.load(file).case)
    if isinstance(cohort, Refusal):
        return cohort
    secret = own_secret(records, file)
    if secret is None:
        return Refusal.of("disclosure.secret_elsewhere")
    by = records.me
    with records.transaction():
        answer = records.apply(file, lambda c, _: cycle_draw.open_secret(c, secret, by=by, on=on))
        if not isinstance(answer, Refusal):
            forget_secret(records, file)
        return answer


def give_up(records: Records, file: FileId, reason: str, *, on: date) -> Applied[Cycle] | Refusal:
    """Give up a draw that cannot be held; everybody commits anew."""
    facts: Given = {"reason": reason}
    with records.transaction():
        answer = records.apply(
            file, lambda c, _: cycle_draw.give_up(c, facts, by=records.me, on=on)
        )
        if not isinstance(answer, Refusal):
            forget_secret(records, file)
        return answer


def hold(
    records: Records,
    file: FileId,
    public_value: str,
    *,
    on: date,
    progress: Progress = unwatched,
) -> Held | Refusal:
    """Hold the draw, keep certificate and list, and mark whom it took, all of it or nothing.

    `progress` is told how many of those whom it took are marked; what it raises undoes all.
    """
    cycle: Cycle = records.load(file).case
    cohort = announced_list(records, cycle)
    if isinstance(cohort, Refusal):
        return cohort
    drawn = cycle_draw.held(cycle, cohort.members, public_value)
    if isinstance(drawn, Refusal):
        return drawn
    by, certificate = records.me, write_certificate(drawn)
    with records.transaction():
        papers = [
            Paper(kept.name, kept.size, kept.sha256, kept.media_type)
            for kept in (
                records.attach(certificate, _CERTIFICATE, _JSON),
                records.attach(cohort.content, _LIST, _CSV),
            )
        ]
        answer = records.apply(
            file, lambda c, _: cycle_draw.record_draw(c, drawn, *papers, by=by, on=on)
        )
        if isinstance(answer, Refusal):
            raise answer.error()
        return Held(drawn.numbers, mark(records, answer.case, on=on, progress=progress))


def mark(
    records: Records, cycle: Cycle, *, on: date, progress: Progress = unwatched
) -> tuple[FileId, ...]:
    """Mark the filings here whose filers were drawn, and are not marked yet; return them.

    A filing that the officer who held the draw may not see is marked by one who may. `progress` is
    told how many of how many are marked; what it raises undoes all.
    """
    facts: Given = {"certificate": Paper.read(cycle.drawn.form("certificate")).sha256}

    def decide(case: Filing, _: object) -> Decision:
        return set_drawn(case, facts, by=records.me, on=on)

    files = unmarked(cycle, filings(records, cycle.year))

    def acts() -> Iterator[tuple[FileId, Decide]]:
        for place, file in enumerate(files):
            progress(place, len(files))
            yield file, decide

    answers = apply_many(records, acts())
    return tuple(answer.file for answer in answers if not isinstance(answer, Refusal))


def unmarked(cycle: Cycle, rows: Iterable[FilingRow]) -> tuple[FileId, ...]:
    """Return the filings of a cycle whose filers were drawn and that can still be marked.

    Who never filed and was closed as such has nothing that could be verified.
    """
    drawn = set(map(number_key, cycle.drawn.texts("numbers")))
    return tuple(
        row.file
        for row in rows
        if number_key(row.one("number")) in drawn and not row.closed and "drawn" not in row.facets
    )
