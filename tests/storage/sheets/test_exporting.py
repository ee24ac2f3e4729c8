# SPDX-License-Identifier: Apache-2.0
"""The register as a file: what is in it, what is not, and that nothing in it runs."""

from __future__ import annotations

import csv
import io
import json
from datetime import date

import openpyxl
import pytest

from storage.records.access import Act
from storage.sheets.exporting import ADDED, CLASSES, FORMATS, IDENTITY, csv_bytes, export
from storage.sheets.importing import take_over
from storage.sheets.table import table_of
from tests.storage.sheets.conftest import an_office
from tests.storage.sheets.files import HEADER

ON = date(2026, 11, 21)
RUNS = ("=1+2", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "'=1", 'plain, "quoted"')


@pytest.fixture
def register(records):
    lines = [
        (f"A-{n}", "2021-03-01", "Media", "", "F", f"Awa {n}", text, "2021-03-03")
        for n, text in enumerate(RUNS)
    ]
    take_over(records, table_of(csv_bytes([HEADER, *lines])), on=ON)
    return records


def test_no_cell_is_a_formula(register):
    listed = export(register, "csv", identity=True).decode("utf-8-sig")
    cells = [cell for row in csv.reader(io.StringIO(listed)) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert "'=1+2" in cells
    book = openpyxl.load_workbook(io.BytesIO(export(register, "xlsx", identity=True)))
    values = [cell for row in book.active.iter_rows() for cell in row]
    assert {cell.data_type for cell in values if cell.value} == {"s"}
    assert "=1+2" in [cell.value for cell in values]


@pytest.mark.parametrize("form", FORMATS)
def test_without_identity_nothing_is_in_it_that_a_person_wrote(register, form):
    content = export(register, form, identity=False)
    if form == "xlsx":
        book = openpyxl.load_workbook(io.BytesIO(content))
        content = repr([[c.value for c in row] for row in book.active.iter_rows()]).encode()
    assert b"A-1" in content
    for word in ("Awa", "plain", "calc", "summary", "place"):
        assert word.encode() not in content
    assert register.access_log(1)[0].act == Act.EXPORT


def test_json_says_its_schema(register):
    form = json.loads(export(register, "json", identity=True))
    assert (form["schema"], form["identity"]) == ("probitas.requests/1", True)
    assert [tuple(one) for one in form["requests"]] == [(*CLASSES, *IDENTITY, *ADDED)] * len(RUNS)
    assert [one["summary"] for one in form["requests"]] == list(RUNS)


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_what_was_exported_can_be_taken_over(register, tmp_path, form):
    content = export(register, form, identity=True)
    folder = tmp_path / "other"
    folder.mkdir()
    with an_office(folder) as other:
        take_over(other, table_of(content), on=ON)
        mine, theirs = (
            json.loads(export(records, "json", identity=True)) for records in (register, other)
        )
    for one in (*mine["requests"], *theirs["requests"]):
        del one["sheet"]
    assert mine == theirs


class StoppedError(Exception):
    """What a person who presses Stop raises in `progress`."""


@pytest.mark.parametrize("part", [0, 1])
def test_whoever_stops_it_has_taken_nothing_out(register, part):
    """Requests are read first, then written: of a large register either takes its time."""
    begun = []

    def stop(done: int, _total: int) -> None:
        if not done:
            begun.append(done)
        if len(begun) > part:
            raise StoppedError

    with pytest.raises(StoppedError):
        export(register, "xlsx", identity=False, progress=stop)
    assert not [one for one in register.access_log() if one.act == Act.EXPORT]
