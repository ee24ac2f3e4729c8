# SPDX-License-Identifier: Apache-2.0
"""Owns the draw of a cycle: committed, announced, opened and held by several officers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from core.casework.people import officer_name
from core.disclosure.draw import shares_of
from core.disclosure.parts import Paper
from core.errors import Refusal
from core.ids import OfficerId
from ui.operations.changed import Changed, Done, recorded
from ui.operations.copies import write_copy
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from pathlib import Path

    from core.disclosure import Cycle
    from core.disclosure.draw import Rule, Share
    from core.ids import FileId
    from storage.disclosure.draws import Held
    from storage.records.cycle import FilingRow
    from storage.records.results import Applied
    from ui.operations.open_vault import OpenVault

STAGES = COMMITTING, OPENING, HOLDING, HELD = ("committing", "opening", "holding", "held")
"""What a draw waits for: that it is announced, for secrets, to be held, nothing."""


class Committed(NamedTuple):
    """An officer whose secret is part of a draw."""

    officer: OfficerId
    name: str
    opened: bool


@dataclass(frozen=True)
class DrawView:
    """The draw of a cycle as it stands."""

    cycle: Cycle
    stage: str
    """One of `STAGES`."""
    committed: Sequence[Committed]
    at_hand: bool
    """Whether one's own secret can be opened on this laptop."""
    rule: Rule
    """The one that was announced, or that the policy proposes."""
    size: int
    """How many can be drawn from, before those whom the rule spares."""
    shares: Sequence[Share]
    drawn: Sequence[FilingRow]
    """The filings here of those who were drawn, by number."""
    unmarked: int
    """How many of these were drawn elsewhere by somebody who may not see them."""
    refusal: Refusal | None
    """Why nobody can draw, or go on: nobody has filed, the list has not come, ..."""


def look_at_draw(*, cycle: FileId) -> Operation[DrawView]:
    """Return how far the draw of a cycle is, and what it would be by the proposed rule."""

    def work(opened: OpenVault) -> DrawView:
        from storage.disclosure.draws import announced_list, cohort_of, proposed, unmarked
        from storage.records.cycle import filings, own_secret

        records = opened.records
        known: Cycle = records.load(cycle).case
        announced = known.announced
        rule = announced.rule if announced else proposed(known)
        cohort = announced_list(records, known) if announced else cohort_of(records, known, rule)
        rows = filings(records, known.year) if known.drawn else []
        members = () if isinstance(cohort, Refusal) else cohort.members
        committed = [
            Committed(one, officer_name(records.office, one), one in known.opened)
            for one in map(OfficerId, announced.commitments if announced else known.committed)
        ]
        return DrawView(
            known, _stage(known), committed,
            own_secret(records, cycle) is not None, rule, len(members),
            announced.shares if announced else shares_of(rule, members) if members else (),
            [row for row in rows if "drawn" in row.facets],
            len(unmarked(known, rows)),
            cohort if isinstance(cohort, Refusal) else None,
        )  # fmt: skip

    return Operation(work)


def _stage(cycle: Cycle) -> str:
    if cycle.drawn:
        return HELD
    if cycle.announced is None:
        return COMMITTING
    opened = cycle.announced.commitments.keys() <= cycle.opened.keys()
    return HOLDING if opened else OPENING


def preview_draw(*, cycle: FileId, rule: Rule) -> Operation[Sequence[Share]]:
    """Return how many a rule would draw of each stratum, or why it cannot be drawn by."""

    def work(opened: OpenVault) -> Sequence[Share] | Refusal:
        from core.disclosure.draw import announce
        from storage.disclosure.draws import cohort_of

        known: Cycle = opened.records.load(cycle).case
        cohort = cohort_of(opened.records, known, rule)
        if isinstance(cohort, Refusal):
            return cohort
        # Two stand in for those who have yet to commit: the rule alone is asked.
        tried = announce(known.number, rule, cohort.members, {"1": "", "2": ""})
        return tried if isinstance(tried, Refusal) else tried.shares

    return Operation(work)


def commit_secret(*, cycle: FileId, on: date) -> Operation[Applied[Cycle]]:
    """Commit a new secret of one's own; it stays on this laptop until it is opened."""

    def work(opened: OpenVault) -> Applied[Cycle] | Refusal:
        from storage.disclosure.draws import commit_own

        return commit_own(opened.records, cycle, on=on)

    return Operation(work, changes=recorded)


def announce_draw(
    *, cycle: FileId, rule: Rule, public: str = "", on: date
) -> Operation[Applied[Cycle]]:
    """Fix rule, list and commitments; `public` says which number strangers will publish."""

    def work(opened: OpenVault) -> Applied[Cycle] | Refusal:
        from storage.disclosure.draws import announce

        records = opened.records
        return announce(records, cycle, rule, public, on=on, progress=opened.progress)

    return Operation(work, changes=recorded)


def open_secret(*, cycle: FileId, on: date) -> Operation[Applied[Cycle]]:
    """Open one's own secret, on the laptop on which it was committed."""

    def work(opened: OpenVault) -> Applied[Cycle] | Refusal:
        from storage.disclosure.draws import open_own

        return open_own(opened.records, cycle, on=on)

    return Operation(work, changes=recorded)


def hold_draw(*, cycle: FileId, public_value: str = "", on: date) -> Operation[Held]:
    """Hold the draw: certificate and list stay with the cycle, and whom it took is marked."""

    def work(opened: OpenVault) -> Held | Refusal:
        from storage.disclosure.draws import hold

        records = opened.records
        return hold(records, cycle, public_value, on=on, progress=opened.progress)

    def changes(held: Held, at: datetime) -> Changed:
        return Changed(at, frozenset((cycle, *held.marked)), done=Done("draw_held"))

    return Operation(work, changes=changes)


def mark_drawn(*, cycle: FileId, on: date) -> Operation[tuple[FileId, ...]]:
    """Mark the filings of those drawn whom the officer who held the draw could not see."""

    def work(opened: OpenVault) -> tuple[FileId, ...]:
        from storage.disclosure.draws import mark

        records = opened.records
        return mark(records, records.load(cycle).case, on=on, progress=opened.progress)

    def changes(files: tuple[FileId, ...], at: datetime) -> Changed:
        return Changed(at, frozenset(files), done=Done("filer_drawn"))

    return Operation(work, changes=changes)


def give_up_draw(*, cycle: FileId, reason: str, on: date) -> Operation[Applied[Cycle]]:
    """Give up a draw that cannot be held; everybody commits anew."""

    def work(opened: OpenVault) -> Applied[Cycle] | Refusal:
        from storage.disclosure.draws import give_up

        return give_up(opened.records, cycle, reason, on=on)

    return Operation(work, changes=recorded)


def announcement_sheet(*, cycle: FileId, language: str, on: date) -> Operation[bytes]:
    """Return what is printed before a draw, as a PDF in a language."""

    def work(opened: OpenVault) -> bytes | Refusal:
        from core.disclosure.announced import announcement_sheet as draw

        records = opened.records
        known: Cycle = records.load(cycle).case
        announced, office = known.announced, records.office
        if announced is None:
            return Refusal.of("disclosure.draw_not_announced")
        names = {o: officer_name(office, OfficerId(o)) for o in announced.commitments}
        return draw(announced, names, office.letterhead, language, on)

    return Operation(work)


def save_draw(*, cycle: FileId, certificate: Path, cohort: Path) -> Operation[tuple[Path, Path]]:
    """Write the certificate and the list, with which anybody recomputes the draw."""

    def work(opened: OpenVault) -> tuple[Path, Path] | Refusal:
        records = opened.records
        known: Cycle = records.load(cycle).case
        if not known.drawn:
            return Refusal.of("disclosure.not_held")
        records.note_access("export", cycle, "draw")
        for name, path in (("certificate", certificate), ("cohort", cohort)):
            paper = Paper.read(known.drawn.form(name))
            write_copy(path, records.read_attachment(paper.sha256))
        return certificate, cohort

    return Operation(work)
