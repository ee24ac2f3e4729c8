# SPDX-License-Identifier: Apache-2.0
"""Owns what is done to many filings at once: an act, a step, and clearing at a glance.

All of it is one transaction: whoever gives up in between has done nothing. A filing that cannot is
left as it was, with the reason, and the others go on.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from core.casework.steps import advance
from core.errors import Refusal
from ui.operations.changed import Changed
from ui.operations.kinds import FILINGS
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date, datetime

    from core.casework.needs import Given
    from core.disclosure import Filing
    from core.disclosure.glance import Glance
    from core.disclosure.workflow import Action
    from core.history.change import Decision
    from core.history.registers import Registers
    from core.ids import FileId, OfficerId
    from ui.operations.open_vault import OpenVault


@dataclass
class Bulk:
    """What came of an act on many filings."""

    done: list[FileId] = field(default_factory=list)
    refused: dict[FileId, Refusal] = field(default_factory=dict)
    """Which were left as they were, and why."""


def act_on_many(*, files: Sequence[FileId], act: str, facts: Given, on: date) -> Operation[Bulk]:
    """Do an act on each filing: remind, extend, assign, ..."""

    def decide(case: Filing, me: OfficerId) -> Decision:
        return FILINGS.acts[act](case, facts, by=me, on=on)

    return Operation(lambda opened: each(opened, files, decide), changes=changed)


def advance_many(
    *, files: Sequence[FileId], action: Action, facts: Given, on: date
) -> Operation[Bulk]:
    """Take a step with each filing, or draft it for a second person: exempt, release, close, ..."""

    def decide(case: Filing, me: OfficerId) -> Decision:
        return advance(case, action, facts, by=me, on=on)

    return Operation(lambda opened: each(opened, files, decide), changes=changed)


def glance(*, file: FileId) -> Operation[Glance]:
    """Show a statement for clearing at a glance; that it was shown is entered."""

    def work(opened: OpenVault) -> Glance:
        from core.disclosure.glance import glance_at
        from storage.disclosure.before import Before

        records = opened.records
        case: Filing = records.load(file).case
        records.note_access("view", file, "glance")
        return glance_at(case, Before(records, case.cycle.year).of(case.filer.number))

    return Operation(work)


def clear_glanced(*, seen: Mapping[FileId, str], on: date) -> Operation[Bulk]:
    """Clear what is blank or as last year and was shown: of each the version that was seen.

    What was amended since then is refused, and so is what has to be reviewed.
    """

    def work(opened: OpenVault) -> Bulk:
        from core.disclosure.glance import clear_at_a_glance
        from storage.disclosure.before import Before

        earlier: dict[str, Before] = {}

        def decide(case: Filing, me: OfficerId) -> Decision:
            year = case.cycle.year
            if year not in earlier:
                earlier[year] = Before(opened.records, year)
            before = earlier[year].of(case.filer.number)
            return clear_at_a_glance(case, before, seen[case.file], by=me, on=on)

        return each(opened, tuple(seen), decide)

    return Operation(work, changes=changed)


def each(
    opened: OpenVault, files: Sequence[FileId], decide: Callable[[Filing, OfficerId], Decision]
) -> Bulk:
    """Record what is decided of each filing, all in one transaction, and say what came of it."""
    from storage.records.many import apply_many

    records = opened.records

    def one(case: Any, _: Registers) -> Decision:  # noqa: ANN401 - of the kind
        return decide(case, records.me)

    def acts() -> Iterator[tuple[FileId, Callable[[Any, Registers], Decision]]]:
        for number, file in enumerate(files):
            opened.progress(number, len(files))
            yield file, one

    told = Bulk()
    for file, answer in zip(files, apply_many(records, acts()), strict=True):
        if isinstance(answer, Refusal):
            told.refused[file] = answer
        else:
            told.done.append(file)
    return told


def changed(told: Bulk, at: datetime) -> Changed | None:
    """Return what an act on many changed."""
    return Changed(at, frozenset(told.done)) if told.done else None
