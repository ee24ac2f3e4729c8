# SPDX-License-Identifier: Apache-2.0
"""Owns the door to spreadsheets: the bytes of a file to a table, whatever its format."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.errors import UserError
from core.progress import unwatched
from storage.intake import read_file
from storage.sheets import limits
from storage.sheets.container import COMPOUND, ZIP
from storage.sheets.delimited import open_delimited
from storage.sheets.workbook import Workbook

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from core.progress import Progress
    from core.tabular.cells import Row


@dataclass(frozen=True)
class Table:
    """A sheet of a spreadsheet."""

    sha256: str
    """Of the file, which may have other sheets."""
    sheets: tuple[str, ...]
    """The names of all sheets of the file; of a .csv, none."""
    sheet: str
    """The one that this is."""
    rows: tuple[Row, ...]
    """The rows that are not blank."""
    encoding: str = ""
    """Of a .csv."""
    guessed: bool = False
    """Whether nothing in the file says that it is this encoding: a person looks at the texts."""
    separator: str = ""
    """Of a .csv."""


def read_table(
    path: Path,
    *,
    sheet: str = "",
    encoding: str = "",
    most: int = limits.ROWS,
    progress: Progress = unwatched,
) -> Table:
    """Read a spreadsheet from a plain file: see `table_of`; also `UserError`, codes `intake.*`."""
    data = read_file(path).data
    return table_of(data, sheet=sheet, encoding=encoding, most=most, progress=progress)


def table_of(
    data: bytes,
    *,
    sheet: str = "",
    encoding: str = "",
    most: int = limits.ROWS,
    progress: Progress = unwatched,
) -> Table:
    """Read a spreadsheet, or raise `UserError`, codes `sheets.*`.

    `sheet` is the first that has rows unless one is named. `encoding` is what a person says the
    letters of a .csv are. Not more than `most` rows say something. `progress` is told how many
    rows were read, of an unknown number, which it hears as 0; what it raises ends the reading.
    """
    if len(data) > limits.FILE:
        raise UserError("sheets.too_big", limit=limits.FILE // limits.MIB)
    if not data.strip(b" \t\r\n\0"):
        raise UserError("sheets.empty")
    name = hashlib.sha256(data).hexdigest()
    if data.startswith((ZIP, COMPOUND, b"PK\x05\x06")):
        return _of_workbook(Workbook(data), name, sheet, most, progress)
    if sheet:
        raise UserError("sheets.sheet_unknown")
    known = open_delimited(data, encoding)
    rows = _taken(known.rows(), most, progress)
    if not rows:
        raise UserError("sheets.empty")
    return Table(name, (), "", rows, known.encoding, known.guessed, known.separator)


def _of_workbook(workbook: Workbook, name: str, sheet: str, most: int, progress: Progress) -> Table:
    if sheet and sheet not in workbook.sheets:
        raise UserError("sheets.sheet_unknown")
    for one in (sheet,) if sheet else workbook.sheets:
        if rows := _taken(workbook.rows(one), most, progress):
            return Table(name, workbook.sheets, one, rows)
    raise UserError("sheets.empty")


def _taken(rows: Iterator[Row], most: int, progress: Progress) -> tuple[Row, ...]:
    taken: list[Row] = []
    for row in rows:
        taken.append(row)
        if len(taken) > most:
            raise UserError("sheets.too_many_rows", limit=most)
        if len(taken) % 1000 == 0:
            progress(len(taken), 0)
    return tuple(taken)
