# SPDX-License-Identifier: Apache-2.0
"""Owns the letters about a cycle as a whole: what they tell is gathered here, signed and kept."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias, cast

from core.casework.people import officer_name
from core.casework.workflow import DISPOSE
from core.disclosure.reports import (
    Disposed,
    Filed,
    Unfiled,
    disposal,
    non_compliance,
    record_report,
    report_refusal,
)
from core.disclosure.workflow import State
from core.errors import Refusal
from core.letters.render import render
from core.letters.sign import sign
from core.progress import unwatched
from storage.disclosure.disposal import destroy_key_with_the_last
from storage.letters import UNNUMBERED, draft_of, next_number, record
from storage.records.cycle import filings
from storage.signing import kept_identity

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from core.casework.letters import Wish
    from core.disclosure import Cycle, Filing
    from core.ids import FileId, OfficerId
    from core.progress import Progress
    from storage.letters import Draft, Issued
    from storage.records.cycle import FilingRow
    from storage.records.records import Records


About: TypeAlias = "Filed | Disposed"
"""What a letter tells of a cycle."""


_NOT_OWED = ("filed", "exempt", "released")
"""Facets of a filing that owes no statement, or not any more."""


def filed(records: Records, cycle: FileId, on: date, progress: Progress = unwatched) -> Filed:
    """Return who of a cycle has filed, who still has time on a day, and who has not filed.

    `progress` is told how many files of how many were read; what it raises ends it.
    """
    rows = filings(records, _cycle(records, cycle).year)
    done = sum(bool(row.one("filed")) for row in rows)
    owing = [
        row for row in rows if row.state != State.DISPOSED and not any(map(row.one, _NOT_OWED))
    ]
    owed = list(_read(records, owing, progress))
    over = [case for case in owed if case.due_on is not None and case.due_on < on]
    return Filed(done, len(owed) - len(over), [_unfiled(case) for case in over])


def _unfiled(case: Filing) -> Unfiled:
    who = case.filer
    post = ", ".join(filter(None, (who.grade, who.function, who.office)))
    due = cast("date", case.due_on)
    return Unfiled(who.name, post, due, case.reminded, case.closing_reason)


def disposed(
    records: Records, cycle: FileId, progress: Progress = unwatched
) -> tuple[Disposed, ...]:
    """Return what was destroyed of a cycle, by day, rule and the persons who decided."""
    found: dict[tuple[date, str, str, str], list[str]] = defaultdict(list)
    office = records.office
    rows = filings(records, _cycle(records, cycle).year)
    gone = [row for row in rows if row.state == State.DISPOSED]
    for case in _read(records, gone, progress):
        step = case.way[-1]
        approved = [p for p in case.proposals if p.action == DISPOSE and p.verdict == "approved"]
        if step.on is not None and approved:
            by = officer_name(office, approved[-1].origin.by), officer_name(office, step.by)
            found[(step.on, step.facts.text("rule"), *by)].append(case.number)
    return tuple(Disposed(*said, numbers) for said, numbers in sorted(found.items()))


def preview_report(
    records: Records, cycle: FileId, wish: Wish, about: About, *, by: OfficerId
) -> bytes | Refusal:
    """Return a letter about a cycle as it would be issued now."""
    made = _drafted(records, cycle, wish, about, by=by, number=UNNUMBERED)
    return made if isinstance(made, Refusal) else render(made.content)


def issue_report(
    records: Records, cycle: FileId, wish: Wish, about: About, *, by: OfficerId
) -> Issued | Refusal:
    """Sign a letter about a cycle and put it on record, or say why not."""
    made = _drafted(records, cycle, wish, about, by=by, number=next_number(records, cycle))
    if isinstance(made, Refusal):
        return made
    signer = kept_identity(records, by)
    if isinstance(signer, Refusal):
        return signer
    signed = sign(render(made.content), signer, at=made.at)
    if isinstance(signed, Refusal):
        return signed
    with records.transaction():
        if isinstance(about, Disposed):
            # What says that statements are destroyed must not leave a key to their answers.
            destroy_key_with_the_last(records, cycle, about.rule, on=wish.on, actor=by)
        return record(records, made, signed, signer.name, by=by, enter=record_report)


def _drafted(
    records: Records, file: FileId, wish: Wish, about: About, *, by: OfficerId, number: str
) -> Draft | Refusal:
    cycle = _cycle(records, file)
    extra = replace(wish.extra, register_number=number, language=wish.language)
    if refusal := report_refusal(cycle, by):
        return refusal
    if isinstance(about, Filed):
        fields = non_compliance(cycle, about, by=by, on=wish.on, extra=extra)
    else:
        fields = disposal(cycle, about, by=by, on=wish.on, extra=extra)
    return draft_of(records, file, wish, number, fields)


def _cycle(records: Records, file: FileId) -> Cycle:
    return cast("Cycle", records.load(file).case)


def _read(records: Records, rows: Sequence[FilingRow], progress: Progress) -> Iterator[Filing]:
    for place, row in enumerate(rows):
        progress(place, len(rows))
        yield cast("Filing", records.load(row.file).case)
