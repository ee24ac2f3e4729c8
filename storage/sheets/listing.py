# SPDX-License-Identifier: Apache-2.0
"""Owns rows of a list as a file: .xlsx or .csv, by the schema in FORMAT.md."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.casework.people import officer_name
from storage.records.access import Act
from storage.sheets.exporting import csv_bytes, xlsx_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.progress import Progress
    from storage.records.lists import Row
    from storage.records.records import Records

COLUMNS = ("number", "kind", "state", "closed", "opened_on", "next_due", "handled_by")
IDENTITY = ("title",)
FORMATS = ("xlsx", "csv")
_AT_ONCE = 1_000


def export_list(
    records: Records,
    rows: Sequence[Row],
    form: str,
    *,
    identity: bool,
    progress: Progress,
) -> bytes:
    """Return rows in one of `FORMATS`; that they left is in the access log.

    Without identity nothing is in it that says who a file is about.
    """
    columns = (*COLUMNS, *(IDENTITY if identity else ()))
    table = [columns]
    for number, row in enumerate(rows):
        if number % _AT_ONCE == 0:
            progress(number, len(rows))
        table.append(_cells(records, row)[: len(columns)])
    records.note_access(Act.EXPORT, detail_code="list/identity" if identity else "list")
    return csv_bytes(table) if form == "csv" else xlsx_bytes(table, "List")


def _cells(records: Records, row: Row) -> tuple[str, ...]:
    return (
        row.number, row.kind, row.state, "yes" if row.closed else "no",
        row.opened_on.isoformat() if row.opened_on else "",
        row.next_due.isoformat() if row.next_due else "",
        officer_name(records.office, row.owner) or "", row.title,
    )  # fmt: skip
