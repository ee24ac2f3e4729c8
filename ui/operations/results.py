# SPDX-License-Identifier: Apache-2.0
"""Owns the results of the disclosure programme: counting, opening a number, taking them out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from core.errors import UserError
from core.office.programmes import DISCLOSURE
from ui.operations.operation import Operation
from ui.operations.reports import write_report

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.disclosure.results import Results
    from core.figures.table import Table
    from core.ids import FileId
    from storage.records.lists import Row
    from ui.operations.open_vault import OpenVault

_AT_FIRST = 3


@dataclass(frozen=True)
class CountedResults:
    """The results of some cycles."""

    known: tuple[int, ...]
    """The years of cycles, the first one first; never empty."""
    results: Results

    @property
    def years(self) -> tuple[int, ...]:
        """The years that are told, the first one first."""
        return self.results.years


def look_at_results(
    *, years: Sequence[int] = (), on: date | None = None
) -> Operation[CountedResults]:
    """Count what the place for figures shows; without years, of the latest three cycles."""

    def work(opened: OpenVault) -> CountedResults:
        from storage import results

        records, day = opened.records, on or date.today()
        known = results.known_years(records) or [day.year]
        wanted = years or range(max(known[0], known[-1] - _AT_FIRST + 1), known[-1] + 1)
        (counted,) = opened.in_turn(partial(results.count_results, records, wanted, day))
        return CountedResults(tuple(known), counted)

    return Operation(work)


def open_result(*, table: Table, row: str, column: str) -> Operation[tuple[FileId, ...]]:
    """Return the filings that a number counts; empty names mean the total."""

    def work(opened: OpenVault) -> tuple[FileId, ...]:
        from storage import results

        return results.filings_behind(opened.records, table, row, column)

    return Operation(work)


def list_filings(*, files: Sequence[FileId]) -> Operation[Sequence[Row]]:
    """Return the rows of some filings, in this order."""

    def work(opened: OpenVault) -> Sequence[Row]:
        from core.disclosure import STATEMENT
        from storage.records.lists import of_files

        records = opened.records
        found = of_files(records.vault.db, files, records.me, (STATEMENT.name,))
        rows = {row.file: row for row in found}
        return [rows[file] for file in files if file in rows]

    return Operation(work)


def write_results(
    *, years: Sequence[int], folder: Path, language: str, whole: bool, on: date | None = None
) -> Operation[list[Path]]:
    """Write results to a folder as PDF, JSON, CSV and SVG; `whole` shows small numbers too.

    That they were taken out is entered in the access log. Whoever has no part in the programme is
    told so, and gets no tables of nothing.
    """

    def work(opened: OpenVault) -> list[Path]:
        from core.disclosure.published import report

        day = on or date.today()
        if DISCLOSURE not in opened.records.office.programmes(opened.records.me):
            raise UserError("disclosure.no_part")
        counted = look_at_results(years=years, on=day).now(opened)
        shown = report(counted.results, opened.records.office, day, whole=whole)
        if not shown.tables:
            raise UserError("disclosure.no_cycle")
        return write_report(opened, shown, folder, language)

    return Operation(work)
