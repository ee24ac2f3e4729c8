# SPDX-License-Identifier: Apache-2.0
"""Owns the register as a file: .xlsx, .csv or JSON, by the schema in FORMAT.md.

What an officer may not have is not in what he exports. Without identity nothing is in it that a
person wrote or that says who it is; what the classes leave can still be one person where an office
is small, and is for the office's own use.
"""

from __future__ import annotations

import csv
import io
import json
from typing import TYPE_CHECKING, Any, cast

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from core.advice import REQUEST
from core.advice.clocks import clocks, timeliness
from core.advice.workflow import State
from core.errors import UserError
from core.progress import unwatched
from storage.records.access import Act

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from core.advice import ServiceRequest
    from core.ids import FileId
    from core.progress import Progress
    from storage.records.records import Records


SCHEMA = "probitas.requests/1"
CLASSES = (
    "number", "received_on", "language", "state", "outcome", "category", "subcategory", "channel",
    "location", "gender", "staff_category", "requester", "answered_on", "in_time", "due_on",
    "closed_on", "part_of", "tags", "sheet",
)  # fmt: skip
IDENTITY = ("place", "name", "post", "office", "email", "summary", "question", "answer",
            "late_reason")  # fmt: skip
ADDED = ("referred_to",)
"""Of later than the first version: at the end, with identity or without."""
FORMATS = ("xlsx", "csv", "json")
_RUNS = ("=", "+", "-", "@", "\t", "\r")
_PAGE = 500
_MAX_CELL = 32_767
"""Characters that Excel keeps of a cell."""


def export(
    records: Records,
    form: str,
    *,
    identity: bool,
    progress: Progress = unwatched,
) -> bytes:
    """Return the register in one of `FORMATS`; that it left is in the access log.

    `progress` is told how many requests of how many are read, then of how many are rows of a
    sheet; what it raises ends the export.
    """
    columns = (*CLASSES, *(IDENTITY if identity else ()), *ADDED)
    rows, contested = [], 0
    for case in _requests(records, progress):
        rows.append(_row(case, columns))
        contested += bool(case.conflicts)
    if contested:
        # One of the values would stand there as if it had been decided.
        raise UserError("sheets.conflict_open", count=contested)
    if form == "json":
        content = _json(rows, identity=identity)
    else:
        table = [columns, *(tuple(row[name] for name in columns) for row in rows)]
        content = csv_bytes(table) if form == "csv" else xlsx_bytes(table, "Requests", progress)
    records.note_access(Act.EXPORT, detail_code="requests/identity" if identity else "requests")
    return content


def _requests(records: Records, progress: Progress) -> Iterator[ServiceRequest]:
    """Yield the requests that the officer at work may have, by their numbers."""
    done = 0
    while True:
        page = records.list(
            kinds=(REQUEST.name,), sort="number", descending=False, offset=done, limit=_PAGE
        )
        for row in page.rows:
            progress(done, page.total)
            done += 1
            if (case := _case(records, row.file)) is not None:
                yield case
        if not page.rows:
            return


def _case(records: Records, file: FileId) -> ServiceRequest | None:
    try:
        return cast("ServiceRequest", records.load(file).case)
    except UserError as error:
        if error.code == "records.file_unreadable":
            return None  # A newer program's: lists show that it is here.
        raise


def _row(case: ServiceRequest, columns: Sequence[str]) -> dict[str, str]:
    person, classes = case.principal, case.classes
    running = [clock for clock in clocks(case) if clock.stopped_on is None]
    answers = [answer for answer in case.answers if answer.text or answer.late_reason]
    whole = case.part_of
    closed = next((s.on for s in reversed(case.way) if s.state == State.CLOSED), None)
    every: dict[str, Any] = {
        "number": case.number,
        "received_on": case.opened_on,
        "language": case.language,
        "state": case.state.value,
        "outcome": case.outcome,
        "category": classes.category,
        "subcategory": classes.subcategory,
        "channel": classes.channel,
        "location": classes.location,
        "gender": classes.gender,
        "staff_category": classes.staff_category,
        "requester": case.requester_kind,
        "answered_on": case.first_answered_on,
        "in_time": timeliness(case),
        "due_on": min((clock.due_on for clock in running), default=None),
        "closed_on": closed if case.closed else None,
        "part_of": whole.number if whole else "",
        "tags": "; ".join(sorted(case.tags)),
        "sheet": case.imported,
        "place": classes.place,
        "name": person.name if person else "",
        "post": person.post if person else "",
        "office": person.office if person else "",
        "email": person.email if person else "",
        "summary": case.summary,
        "question": case.question,
        "answer": "\n\n".join(answer.text for answer in answers if answer.text),
        "late_reason": next((a.late_reason for a in answers if a.late_reason), ""),
        "referred_to": case.referrals[0].to if case.referrals else "",
    }
    return {name: _text(every[name]) for name in columns}


def _text(value: Any) -> str:  # noqa: ANN401 - a day or a text
    return value.isoformat() if hasattr(value, "isoformat") else str(value or "")


def _json(rows: Iterable[dict[str, str]], *, identity: bool) -> bytes:
    form = {"schema": SCHEMA, "identity": identity, "requests": list(rows)}
    return (json.dumps(form, ensure_ascii=False, indent=1) + "\n").encode()


def csv_bytes(rows: Iterable[Sequence[str]]) -> bytes:
    """Return rows as .csv: UTF-8 with a mark, so that Excel reads the letters; CR LF (RFC 4180)."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    for row in rows:
        writer.writerow([harmless(cell) for cell in row])
    return out.getvalue().encode("utf-8-sig", "replace")


def harmless(text: str) -> str:
    """Return a text that no spreadsheet program takes for a formula."""
    return f"'{text}" if text.startswith(_RUNS) or text.startswith("'") else text


def xlsx_bytes(rows: Sequence[Sequence[str]], title: str, progress: Progress = unwatched) -> bytes:
    """Return rows as a workbook of one sheet, every cell a text."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title)
    sheet.freeze_panes = "A2"
    for place, row in enumerate(rows):
        if place % _PAGE == 0:
            progress(place, len(rows))
        cells = []
        for text in row:
            cell = WriteOnlyCell(sheet, value=text[:_MAX_CELL] or None)
            if text:
                cell.data_type = "s"  # else a text that begins with = would be a formula
            cells.append(cell)
        sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
