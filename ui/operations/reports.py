# SPDX-License-Identifier: Apache-2.0
"""Owns how a report of figures is written to a folder, whatever it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.errors import UserError
from ui.operations.copies import write_copy

if TYPE_CHECKING:
    from pathlib import Path

    from core.figures.report import Report
    from ui.operations.open_vault import OpenVault

MOST_YEARS = 10
"""So many columns a page can hold."""


def write_report(opened: OpenVault, shown: Report, folder: Path, language: str) -> list[Path]:
    """Write a report as PDF, JSON, CSV and SVG, and enter in the access log that it left."""
    from core.figures import export, page
    from core.figures.chart import charts
    from core.figures.report import note
    from core.figures.svg import as_svg

    said = note(shown, language)
    files = {
        f"{shown.name}.pdf": page.as_pdf(shown, language, opened.progress),
        f"{shown.name}.json": export.as_json(shown, language),
        **{f"{t.name}.csv": export.as_csv(shown, t, language) for t in shown.tables},
        **{f"{c.name}.svg": as_svg(c, said) for c in charts(shown, language)},
    }
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError("copy.not_written", name=folder.name) from error
    opened.records.note_access("export", None, shown.name)
    for name, content in files.items():
        write_copy(folder / name, content)
    return [folder / name for name in files]
