# SPDX-License-Identifier: Apache-2.0
"""Taking a register of 50,000 requests over, against reading the file and writing the bytes.

What is least: openpyxl reads every cell of the same file, and one transaction of SQLCipher writes
every row that the import leaves in the vault, into the same tables: events and payloads, and what
lists and search need. Nobody can have a register in a vault for less. Beside it stands what it
costs against the events and payloads alone.
"""

from __future__ import annotations

import io
import json
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

import openpyxl
import pytest

from storage.records.words import indexed
from storage.sheets.importing import take_over
from storage.sheets.table import table_of
from storage.vault.database import Database
from tests.bench.measure import report, timed
from tests.bench.offices import make_office

if TYPE_CHECKING:
    from pathlib import Path

    from storage.records.records import Records

ROWS = 50_000
ON = date(2026, 11, 21)
HEADER = (
    "No", "Received", "Answered", "Category", "Sub-category", "Channel", "Location",
    "Duty station", "Gender", "Staff category", "Name", "E-mail address", "Question", "Answer",
    "Language",
)  # fmt: skip
HISTORY = ("event", "payload")
DERIVED = ("file_row", "snapshot", "facet_row", "bound_row")


@pytest.fixture(scope="module")
def register() -> bytes:
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Log")
    sheet.append(HEADER)
    for n in range(ROWS):
        day = date(2015, 1, 1) + timedelta(days=n % 3000)
        sheet.append((
            f"ADV-{n}", day, day + timedelta(days=n % 9), "Confidential advice",
            "Outside activities", "E-mail", "Country office", f"Station {n % 190}", "Woman",
            "National officer", f"Awa Diallo {n}", f"awa{n}@example.org",
            f"May I accept offer {n} to teach a course on Saturdays, for a fee, at a university?",
            "Yes, with the approval of the head of office, outside working hours.", "en",
        ))  # fmt: skip
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_50000_requests_cost_at_most_three_times_reading_and_writing_them(register, tmp_path):
    records = make_office(tmp_path, 0)
    ours = timed(lambda: take_over(records, table_of(register), on=ON))
    assert records.list(kinds=("request",), limit=1).total == ROWS
    reading = timed(lambda: read_all(register))
    history = copying(records, tmp_path / "history.db", HISTORY, words=False)
    whole = copying(records, tmp_path / "whole.db", (*HISTORY, *DERIVED), words=True)
    records.close()
    strict = ours / (reading + history)
    print(f"\nimport: {ours:.1f} s; openpyxl {reading:.1f} s, events {history:.1f} s,"  # noqa: T201
          f" all rows {whole:.1f} s; against events alone {strict:.2f}")  # fmt: skip
    report(f"import of {ROWS} requests", ours, reading + whole, 3, "s")


def read_all(register: bytes) -> None:
    book = openpyxl.load_workbook(io.BytesIO(register), read_only=True, data_only=True)
    assert sum(1 for _ in book.active.iter_rows(values_only=True)) == ROWS + 1


def copying(records: Records, path: Path, tables: tuple[str, ...], *, words: bool) -> float:
    """Return the seconds that writing the rows of some tables takes, in one transaction."""
    source = records.vault.db
    held = {name: [tuple(row) for row in source.query(f"SELECT * FROM {name}")] for name in tables}
    texts = [(c[0], indexed(json.loads(c[4]))) for c in held["snapshot"]] if words else []
    raw = Database(path, bytes(range(48)))
    made = "SELECT sql FROM sqlite_master WHERE sql NOT NULL AND type IN ('table', 'index')"
    for (sql,) in source.query(f"{made} ORDER BY type DESC"):
        if not re.search(r"TABLE '?(word_|sqlite_)", sql):
            raw.execute(sql)
    raw.execute("INSERT INTO word (word, rank) VALUES ('secure-delete', 1)")

    def write() -> None:
        with raw.transaction():
            for name, rows in held.items():
                marks = ", ".join("?" * len(rows[0])) if rows else ""
                raw.execute_many(f"INSERT INTO {name} VALUES ({marks})", rows)
            raw.execute_many("INSERT INTO word (rowid, text) VALUES (?, ?)", texts)

    taken = timed(write)
    raw.close()
    return taken
