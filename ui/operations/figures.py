# SPDX-License-Identifier: Apache-2.0
"""Owns the figures of the register: counting, opening a number, taking them out."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from core.errors import UserError
from core.office.programmes import ADVICE
from ui.operations.operation import Operation
from ui.operations.reports import write_report

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.advice.figures import Figures, Timeliness
    from core.figures.report import Report
    from core.figures.table import Table
    from core.ids import FileId
    from storage.records.lists import Row
    from ui.operations.open_vault import OpenVault


def count_requests(*, years: Sequence[int], on: date | None = None) -> Operation[Figures]:
    """Count the requests of some years that this officer may have."""

    def work(opened: OpenVault) -> Figures:
        from storage import figures

        return figures.count_requests(opened.records, years, on or date.today())

    return Operation(work)


def open_number(
    *, table: Table, row: str, column: str, on: date | None = None
) -> Operation[tuple[FileId, ...]]:
    """Return the requests that a number counts; empty names mean the total."""

    def work(opened: OpenVault) -> tuple[FileId, ...]:
        from storage import figures

        return figures.requests_behind(opened.records, table, row, column, on or date.today())

    return Operation(work)


def write_figures(
    *, years: Sequence[int], folder: Path, language: str, whole: bool, on: date | None = None
) -> Operation[list[Path]]:
    """Write figures to a folder as PDF, JSON, CSV and SVG; `whole` shows small numbers too.

    That they were taken out is entered in the access log. Whoever has no part in requests is told
    so, and gets no tables of nothing.
    """

    def work(opened: OpenVault) -> list[Path]:
        from core.advice.figures import report
        from storage import figures

        records, day = opened.records, on or date.today()
        if ADVICE not in records.office.programmes(records.me):
            raise UserError("request.no_part")
        (found,) = opened.in_turn(partial(figures.count_requests, records, years, day))
        return write_report(
            opened, report(found, records.office, day, whole=whole), folder, language
        )

    return Operation(work)


def draw_report(*, report: Report, language: str) -> Operation[bytes]:
    """Return a report as a PDF, of whatever it is."""

    def work(opened: OpenVault) -> bytes:
        from core.figures.page import as_pdf

        return as_pdf(report, language, opened.progress)

    return Operation(work, database=False)


@dataclass(frozen=True)
class Counted:
    """The figures of some years, and of the latest of them by month."""

    known: tuple[int, ...]
    """The years in which requests came, the first one first; never empty."""
    figures: Figures
    by_month: Table
    in_time: Timeliness
    conflicted: tuple[FileId, ...]
    """Requests of these years on which two laptops differ: counted by one of the versions."""
    doubtful: tuple[FileId, ...]
    """Requests of these years that may be one with another, and are counted as two."""

    @property
    def years(self) -> tuple[int, ...]:
        """The years that are told, the first one first."""
        return self.figures.years


def look_at_figures(*, years: Sequence[int] = (), on: date | None = None) -> Operation[Counted]:
    """Count what the place for figures shows; without years, of the latest three."""

    def work(opened: OpenVault) -> Counted:
        from storage import figures
        from storage.records.facets import years_of

        records, day = opened.records, on or date.today()
        known = sorted(map(int, years_of(records))) or [day.year]
        wanted = years or range(max(known[0], known[-1] - 2), known[-1] + 1)
        counted = opened.in_turn(
            partial(figures.count_requests, records, wanted, day),
            partial(figures.count_by_month, records, wanted[-1], day),
            partial(figures.count_in_time, records, wanted[-1], day),
            partial(figures.conflicted, records, wanted),
            partial(figures.doubtful, records, wanted),
        )
        return Counted(tuple(known), *counted)

    return Operation(work)


def list_behind(*, files: Sequence[FileId]) -> Operation[Sequence[Row]]:
    """Return the rows of some requests, in this order."""

    def work(opened: OpenVault) -> Sequence[Row]:
        from ui.operations.advice import rows_of

        rows = {row.file: row for row in rows_of(opened.records, files)}
        return [rows[file] for file in files if file in rows]

    return Operation(work)
