# SPDX-License-Identifier: Apache-2.0
"""Owns figures as files for other programs, CSV and JSON; FORMAT.md says what is in them."""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING

from core.figures.grid import NOTHING, grid
from core.figures.table import TOTAL

if TYPE_CHECKING:
    from decimal import Decimal

    from core.figures.grid import Entry
    from core.figures.report import Report
    from core.figures.table import Table

VERSION = 2
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_csv(report: Report, table: Table, language: str) -> bytes:
    """Return a table as CSV: UTF-8 with a byte-order mark, as spreadsheet programs expect it."""
    shown = grid(report, table, language, every_share=True, totals=True)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    heads = (head.replace("\u00a0%", " (%)") for head in shown.heads)
    writer.writerow([_safe(cell) for cell in (report.title(table, language), *heads)])
    for line in shown.lines:
        writer.writerow([_safe(line.name), *map(_cell, line.entries)])
    for sentence in report.said(table, language):
        writer.writerow([_safe(sentence)])
    return out.getvalue().encode("utf-8-sig")


def _cell(entry: Entry) -> str:
    if entry.number is None:
        return "" if entry.missing == NOTHING else entry.missing
    return str(entry.number)


def _safe(text: str) -> str:
    """Return text that no spreadsheet program takes for a formula: policies name their own keys."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def as_json(report: Report, language: str) -> bytes:
    """Return all tables as JSON."""
    form = {
        "format": "probitas/figures",
        "report": report.name,
        "version": VERSION,
        "organisation": report.organisation,
        "office": report.office,
        "policy": report.policy,
        "counted_on": report.counted_on.isoformat(),
        "years": list(report.years),
        "smallest_shown": report.smallest,
        "language": language,
        "tables": [_table(report, table, language) for table in report.tables],
    }
    return (json.dumps(form, ensure_ascii=False, indent=2) + "\n").encode()


def _table(report: Report, table: Table, language: str) -> dict[str, object]:
    rates = report.rates.get(table.name)
    form: dict[str, object] = {
        "name": table.name,
        "title": report.title(table, language),
        "by": table.rows.facet,
        "across": table.columns.facet,
        "rows": [_row(report, table, row, language) for row in table.rows.shown],
        "total": _row(report, table, TOTAL, language) if table.rows.total else None,
        "remarks": list(report.said(table, language)),
    }
    if rates is not None:
        form["rate"] = {
            "label": report.rate_name(table, language),
            "percent": {line: _number(share) for line, share in rates.by.items()},
        }
    return form


def _row(report: Report, table: Table, row: str, language: str) -> dict[str, object]:
    columns, rows = table.columns.shown, table.rows
    form: dict[str, object] = {
        "key": row,
        "label": report.row_name(table, row, language),
        "in_total": row not in rows.also and row not in rows.within,
        "counts": {column: report.number(table, row, column) for column in columns},
    }
    if table.name in report.in_shares:
        form["percent"] = {column: _number(report.share(table, row, column)) for column in columns}
    if table.columns.total:
        form["total"] = report.number(table, row)
    return form


def _number(share: Decimal | None) -> int | float | None:
    if share is None:
        return None
    return int(share) if share == share.to_integral_value() else float(share)
