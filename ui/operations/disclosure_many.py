# SPDX-License-Identifier: Apache-2.0
"""Owns what is done to many filings at once: a step, and clearing at a glance; see `many`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.casework.steps import advance
from ui.operations.many import changed, each
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from core.casework.needs import Given
    from core.disclosure import Filing
    from core.disclosure.glance import Glance
    from core.disclosure.workflow import Action
    from core.history.change import Decision
    from core.ids import FileId, OfficerId
    from ui.operations.many import Bulk
    from ui.operations.open_vault import OpenVault


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
