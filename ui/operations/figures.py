# SPDX-License-Identifier: Apache-2.0
"""Owns the figures of the register: counting them, opening a number, taking them out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from core.errors import UserError
from ui.operations.copies import write_copy
from ui.operations.operation import Operation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from core.advice.figures import Figures
    from core.figures.table import Table
    from core.ids import FileId
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
    """Write figures to a folder as PDF, JSON and CSV; `whole` shows small numbers too.

    That they were taken out is entered in the access log.
    """

    def work(opened: OpenVault) -> list[Path]:
        from core.advice.figures import report
        from core.figures import export, page
        from storage import figures

        records, day = opened.records, on or date.today()
        found = figures.count_requests(records, years, day)
        shown = report(found, records.office, day, whole=whole)
        files = {
            "figures.pdf": page.as_pdf(shown, language),
            "figures.json": export.as_json(shown, language),
            **{f"{t.name}.csv": export.as_csv(shown, t, language) for t in shown.tables},
        }
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError("copy.not_written", name=folder.name) from error
        records.note_access("export", None, "figures")
        for name, content in files.items():
            write_copy(folder / name, content)
        return [folder / name for name in files]

    return Operation(work)
