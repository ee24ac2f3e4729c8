# SPDX-License-Identifier: Apache-2.0
"""Owns taking requests over from a spreadsheet: a dry run, then all rows in one transaction."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.advice import REQUEST
from core.advice.columns import sought, survey
from core.advice.importing import plan
from core.advice.taking_over import take_over as requests_history
from core.advice.taking_over import who_may
from core.errors import Refusal, UserError
from core.progress import unwatched
from storage.sheets.known import known
from storage.sheets.remembered import remember, remembered

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from core.advice.importing import Plan
    from core.casework.needs import Facts
    from core.history.change import Change
    from core.ids import FileId
    from core.progress import Progress
    from core.tabular.columns import Meaning, Survey
    from storage.records.records import Records
    from storage.sheets.table import Table

SERIES = "ADV"
"""The series of the numbers that are drawn for rows without one."""


@dataclass(frozen=True)
class DryRun:
    """What a table looks like, and what taking it over would do."""

    survey: Survey
    plan: Plan


@dataclass(frozen=True, slots=True)
class TakenOver:
    """What was taken over."""

    files: tuple[FileId, ...]
    repeats: int
    """Rows that were left out because their requests are known."""


@contextmanager
def _uncollected() -> Iterator[None]:
    """Let Python look for no cycles in what grows meanwhile: there are none.

    To look through ten million objects again and again takes a sixth of an import.
    """
    looks = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looks:
            gc.enable()


def dry_run(
    records: Records,
    table: Table,
    said: Meaning | None = None,
    *,
    on: date,
    language: str = "en",
    progress: Progress = unwatched,
) -> DryRun:
    """Say what taking a table over would do; write nothing.

    `said` is what a person says that columns and words mean; else what was `remembered` counts.
    `language` is that of requests that do not say theirs. `progress` is told how many rows of how
    many were looked at; what it raises ends the run.
    """
    if refusal := who_may(records.office, records.me):
        raise UserError(refusal.code, **refusal.params)
    profile = records.office.profile_on(on)
    seen = survey(table.rows, profile, said or remembered(records, sought()), language)
    found = known(records, table.sha256)
    return DryRun(seen, plan(table.rows, seen, profile, on=on, known=found, progress=progress))


def take_over(
    records: Records,
    table: Table,
    said: Meaning | None = None,
    *,
    on: date,
    language: str = "en",
    progress: Progress = unwatched,
) -> TakenOver:
    """Take every row of a table over that is new, or none; remember what columns and words mean.

    Raise `UserError` `sheets.faulty` if anything is wrong with any row. What `progress` raises
    while rows are written undoes all of them. One row and another are as far apart as they were
    in the register: the events of each are its own file's.
    """
    with _uncollected(), records.transaction():
        run = dry_run(records, table, said, on=on, language=language, progress=progress)
        if not run.plan.ready:
            raise UserError("sheets.faulty", count=len(run.plan.problems))
        total = len(run.plan.entries)

        def changes() -> Iterator[Change]:
            for done, entry in enumerate(run.plan.entries):
                if done % 50 == 0:
                    progress(done, total)
                facts = _numbered(records, entry.facts)
                yield requests_history(
                    records.office, facts, by=records.me, sheet=table.sha256, row=entry.row
                )

        files = records.create_many(REQUEST, changes())
        if isinstance(files, Refusal):
            raise UserError(files.code, **files.params)
        remember(records, sought(), run.survey.meaning)
        progress(total, total)
    return TakenOver(tuple(files), len(run.plan.repeats))


def _numbered(records: Records, facts: Facts) -> Facts:
    if "number" in facts:
        return facts
    year = int(str(facts["received_on"])[:4])
    return {**facts, "number": records.next_number(SERIES, year)}
