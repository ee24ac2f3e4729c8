# SPDX-License-Identifier: Apache-2.0
"""Owns how a list that was taken in stays with its cycle: the file, and how it is to be read."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.disclosure.cycle_acts import record_list
from core.errors import Refusal

if TYPE_CHECKING:
    from datetime import date

    from core.casework.needs import Given
    from core.disclosure import Cycle
    from storage.records.records import Records
    from storage.sheets.table import Table

_MEDIA = {
    True: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    False: "text/csv",
}
"""Of a list, by whether it has sheets."""


@dataclass(frozen=True)
class Brought:
    """The file of a list that is to be taken in."""

    name: str
    data: bytes = field(repr=False)
    sheet: str = ""
    """Of an .xlsx; empty for the first that has rows."""
    encoding: str = ""
    """Of a .csv; empty to let the program find out."""


def keep_list(
    records: Records,
    cycle: Cycle,
    purpose: str,
    brought: Brought,
    table: Table,
    *,
    rows: int,
    on: date,
) -> None:
    """Keep a list with a cycle, unless it is the one that it has; within a transaction.

    The sheet and the encoding that a person chose are kept: whoever looks in the list again reads
    what that person saw.
    """
    last = cycle.last_list(purpose)
    chosen = (table.sha256, brought.sheet, brought.encoding)
    if last is not None and (last.sha256, last.sheet, last.encoding) == chosen:
        return
    kept = records.attach(brought.data, brought.name, _MEDIA[bool(table.sheets)])
    facts: Given = {
        "purpose": purpose, "name": kept.name, "sha256": kept.sha256, "rows": rows,
        "sheet": brought.sheet, "encoding": brought.encoding,
    }  # fmt: skip
    by = records.me
    answer = records.apply(cycle.file, lambda c, _: record_list(c, facts, by=by, on=on))
    if isinstance(answer, Refusal):
        raise answer.error()
