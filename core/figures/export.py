# SPDX-License-Identifier: Apache-2.0
"""Owns figures as files for other programs, CSV and JSON; FORMAT.md says what is in them."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

import resources
from core.figures.report import NOT_SHOWN, title
from core.figures.table import TOTAL

if TYPE_CHECKING:
    from core.figures.report import Report
    from core.figures.table import Table

VERSION = 1
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_csv(report: Report, table: Table, language: str) -> bytes:
    """Return a table as CSV: UTF-8 with a byte-order mark, as spreadsheet programs expect it."""
    columns = (*table.columns.shown, TOTAL) if len(table.columns.shown) > 1 else table.columns.shown
    total = resources.label("figures.total", language)
    shares = [*columns] if table.name in report.in_shares else []
    head = [title(table, language), *(column or total for column in columns)]
    head += [f"{column or total} (%)" for column in shares]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([_safe(cell) for cell in head])
    for row in (*table.rows.values, TOTAL, *table.rows.also):
        cells = [_cell(report.number(table, row, column)) for column in columns]
        if row not in table.rows.also:
            cells += [_cell(report.share(table, row, column)) for column in shares]
        writer.writerow([_safe(report.row_name(table, row, language)), *cells])
    if report.ends_in_share(table):
        known = (report.answered_in_time.get(int(column)) for column in table.columns.shown)
        cells = ["" if share is None else str(share) for share in known]
        writer.writerow([resources.label("figures.share", language), *cells])
    return out.getvalue().encode("utf-8-sig")


def _cell(number: int | None) -> str:
    return NOT_SHOWN if number is None else str(number)


def _safe(text: str) -> str:
    """Return text that no spreadsheet program takes for a formula: policies name their own keys."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def as_json(report: Report, language: str) -> bytes:
    """Return all tables as JSON."""
    form = {
        "format": "probitas/figures",
        "version": VERSION,
        "organisation": report.organisation,
        "office": report.office,
        "policy": report.policy,
        "counted_on": report.counted_on.isoformat(),
        "years": list(report.years),
        "smallest_shown": report.smallest,
        "language": language,
        "tables": [_table(report, table, language) for table in report.tables],
        "answered_in_time_percent": {
            str(year): share for year, share in report.answered_in_time.items()
        },
    }
    return (json.dumps(form, ensure_ascii=False, indent=2) + "\n").encode()


def _table(report: Report, table: Table, language: str) -> dict[str, object]:
    return {
        "name": table.name,
        "title": title(table, language),
        "by": table.rows.facet,
        "rows": [_row(report, table, row, language) for row in table.rows.shown],
        "total": _row(report, table, TOTAL, language),
    }


def _row(report: Report, table: Table, row: str, language: str) -> dict[str, object]:
    columns = table.columns.shown
    return {
        "key": row,
        "label": report.row_name(table, row, language),
        "in_total": row not in table.rows.also,
        "counts": {column: report.number(table, row, column) for column in columns},
        "percent": {column: report.share(table, row, column) for column in columns},
        "total": report.number(table, row),
    }
