# SPDX-License-Identifier: Apache-2.0
"""Owns the list of what is wrong with a table, as a file that a person works through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from resources import message
from storage.sheets.exporting import csv_bytes

if TYPE_CHECKING:
    from core.tabular.reading import Checked


def errors_csv(found: Checked, language: str) -> bytes:
    """Return problems, remarks, then what is left out. What the cells say is not repeated."""
    rows = [("row", "column", "name", "code", "text", "hint")]
    for problem in (*found.problems, *found.remarks):
        said = message(problem.refusal.code, language, problem.refusal.params)
        rows.append((str(problem.row), problem.column, problem.name, problem.refusal.code, *said))
    for repeat in found.repeats:
        said = message(repeat.refusal.code, language, repeat.refusal.params)
        rows.append((str(repeat.row), "", "", repeat.refusal.code, *said))
    return csv_bytes(rows)
