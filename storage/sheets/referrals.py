# SPDX-License-Identifier: Apache-2.0
"""Owns the register of referrals as a file: .xlsx or .csv, by the schema in FORMAT.md."""

from __future__ import annotations

from typing import TYPE_CHECKING

from storage.records.access import Act
from storage.sheets.exporting import csv_bytes, xlsx_bytes

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from storage.records.records import Records
    from storage.records.referrals import Referred

COLUMNS = (
    "number", "kind", "referred_on", "channel", "disclosed", "standing", "answer_due", "result",
    "came_back_on",
)  # fmt: skip
IDENTITY = ("title",)
FORMATS = ("xlsx", "csv")


def export_referrals(
    records: Records, found: Iterable[Referred], form: str, *, identity: bool, on: date
) -> bytes:
    """Return lines of the register in one of `FORMATS`; that it left is in the access log.

    Without identity nothing is in it that a person wrote or that says who it is.
    """
    columns = (*COLUMNS, *(IDENTITY if identity else ()))
    table = [columns, *(_row(one, on)[: len(columns)] for one in found)]
    detail = "referrals/identity" if identity else "referrals"
    records.note_access(Act.EXPORT, detail_code=detail)
    return csv_bytes(table) if form == "csv" else xlsx_bytes(table, "Referrals")


def _row(one: Referred, on: date) -> tuple[str, ...]:
    what = one.what
    return (
        one.number, one.kind, what.on.isoformat(), what.to, what.disclosed, what.standing(on),
        what.due_on.isoformat() if what.due_on else "", what.result,
        what.came_back_on.isoformat() if what.came_back_on else "", one.title,
    )  # fmt: skip
