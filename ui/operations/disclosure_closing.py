# SPDX-License-Identifier: Apache-2.0
"""Owns the end of a cycle: what hinders it, a second registration settled, statements destroyed."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

from core.casework.guards import retained_until
from core.casework.people import approvers
from core.casework.steps import approve
from core.casework.workflow import DISPOSE
from core.disclosure import twice
from core.disclosure.cohort import number_key
from core.disclosure.hindrance import HINDRANCES, hindrance
from core.disclosure.workflow import State
from core.errors import Refusal
from ui.operations.changed import Changed
from ui.operations.many import Bulk, changed, each
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date, datetime

    from core.casework.needs import Given
    from core.disclosure import Filing
    from core.history.change import Decision
    from core.ids import FileId, OfficerId
    from storage.records.cycle import FilingRow
    from storage.records.many import Decide
    from ui.operations.disclosure_cycles import CycleView
    from ui.operations.open_vault import OpenVault


def hindering(view: CycleView) -> Mapping[str, Sequence[FilingRow]]:
    """Return the filings that are not closed by what hinders each: `core.disclosure.hindrance`."""
    again = {row.file for row in _second(view.rows)}
    found: dict[str, list[FilingRow]] = defaultdict(list)
    for row in view.rows:
        if not row.closed:
            name = hindrance(
                row.facets, row.state, view.standing[row.file],
                conflicts=row.conflicts, twice=row.file in again,
            )  # fmt: skip
            found[name].append(row)
    return {name: found[name] for name in HINDRANCES if name in found}


def of_one_person(rows: Sequence[FilingRow], row: FilingRow) -> Sequence[FilingRow]:
    """Return the filings of whoever files one, the one that would count first."""
    key = number_key(row.one("number"))
    same = [r for r in rows if number_key(r.one("number")) == key and "released" not in r.facets]
    # Of two, the one that counts is the same on every laptop.
    return sorted(same, key=lambda r: ("filed" not in r.facets, r.file))


def _second(rows: Sequence[FilingRow]) -> Iterator[FilingRow]:
    people: dict[str, list[FilingRow]] = defaultdict(list)
    for row in rows:
        if row.one("number"):
            people[number_key(row.one("number"))].append(row)
    for some in people.values():
        if len(some) > 1:
            yield from of_one_person(some, some[0])[1:]


def set_aside(*, files: Sequence[FileId], stays: str, reason: str, on: date) -> Operation[Bulk]:
    """Close the other filings of one person; `stays` is the register number of the one that counts.

    Its number stands in theirs, and nothing of any is lost.
    """
    facts: Given = {"instead": stays, "reason": reason}

    def decide(case: Filing, me: OfficerId) -> Decision:
        return twice.set_aside(case, facts, by=me, on=on)

    return Operation(lambda opened: each(opened, files, decide), changes=changed)


class Ending(NamedTuple):
    """The filings of a closed cycle, on their way to being destroyed."""

    kept: Sequence[FilingRow]
    proposed: Sequence[FilingRow]
    """Those of them that wait for a second person."""
    gone: int

    @classmethod
    def of(cls, view: CycleView) -> Ending:
        """Return how far it is."""
        kept = [row for row in view.rows if row.state != State.DISPOSED]
        waiting = [row for row in kept if DISPOSE in row.facets.get("proposal", ())]
        return cls(kept, waiting, len(view.rows) - len(kept))


class Retention(NamedTuple):
    """Which filings can be destroyed on a day, and from when the others can."""

    over: tuple[FileId, ...]
    first: date | None
    """The day on which the next one can be; None when all can."""
    last: date | None
    """The day on which all can be."""


def look_at_retention(*, files: Sequence[FileId], on: date) -> Operation[Retention]:
    """Return how long the policy keeps some closed filings."""

    def work(opened: OpenVault) -> Retention:
        from storage.records.many import load_many

        over, ends = [], []
        for number, one in enumerate(load_many(opened.records, files)):
            opened.progress(number, len(files))
            case: Filing = one.case
            last = retained_until(case, case.profile) if case.profile else None
            if last is None or last < on:
                over.append(one.file)
            else:
                ends.append(last + timedelta(days=1))
        return Retention(tuple(over), min(ends, default=None), max(ends, default=None))

    return Operation(work)


def who_approves(*, files: Sequence[FileId]) -> Operation[Sequence[OfficerId]]:
    """Return who can approve here that filings are destroyed, of those with a way into this vault.

    They are asked of the first: proposals that are made together have one drafter.
    """

    def work(opened: OpenVault) -> Sequence[OfficerId]:
        here = {slot.officer for slot in opened.vault.slots() if slot.officer}
        for file in files:
            case: Filing = opened.records.load(file).case
            for one in case.open_proposals:
                if one.action == DISPOSE:
                    return [o for o in approvers(case, one.origin.by) if o in here]
        return ()

    return Operation(work)


def approve_disposals(
    *, cycle: FileId, files: Sequence[FileId], officer: OfficerId, passphrase: str, on: date
) -> Operation[Bulk]:
    """Give the second person's word that filings are destroyed, as whose passphrase this is.

    With the last of a cycle the key goes to which its forms were sealed.
    """

    def work(opened: OpenVault) -> Bulk | Refusal:
        from storage.disclosure.disposal import destroy_key_with_the_last
        from storage.records.many import apply_many

        records = opened.records
        if opened.vault.verify_secret(passphrase, officer) is None:
            records.note_access("refused", cycle, "window.not_their_passphrase")
            return Refusal.of("window.not_their_passphrase")

        def acts() -> Iterator[tuple[FileId, Decide]]:
            for number, file in enumerate(files):
                opened.progress(number, len(files))
                yield file, lambda case, _: _approved(case, by=officer, on=on)

        told, rule = Bulk(), ""
        with records.transaction():
            for file, answer in zip(files, apply_many(records, acts(), actor=officer), strict=True):
                if isinstance(answer, Refusal):
                    told.refused[file] = answer
                else:
                    told.done.append(file)
                    rule = answer.case.way[-1].facts.text("rule")
            destroy_key_with_the_last(records, cycle, rule, on=on, actor=officer)
        return told

    def changes(told: Bulk, at: datetime) -> Changed | None:
        return Changed(at, frozenset((cycle, *told.done))) if told.done else None

    return Operation(work, changes=changes)


def _approved(case: Filing, *, by: OfficerId, on: date) -> Decision:
    proposal = next((p for p in case.open_proposals if p.action == DISPOSE), None)
    if proposal is None:
        return Refusal.of("closing.nothing_proposed")
    return approve(case, {"proposal": proposal.id}, by=by, on=on)
