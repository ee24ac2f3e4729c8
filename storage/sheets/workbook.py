# SPDX-License-Identifier: Apache-2.0
"""Owns the cells of an .xlsx: which sheets there are, and their rows, one by one."""

from __future__ import annotations

import io
import re
import struct
import warnings
import zlib
from datetime import date, datetime
from functools import cache
from typing import TYPE_CHECKING
from zipfile import BadZipFile

from defusedxml.ElementTree import iterparse
from openpyxl.reader.excel import ExcelReader
from openpyxl.styles.stylesheet import apply_stylesheet
from openpyxl.utils import column_index_from_string
from openpyxl.utils.datetime import from_excel
from openpyxl.utils.escape import unescape
from openpyxl.xml.constants import SHEET_MAIN_NS

from core.errors import UserError
from core.tabular.cells import Fault, Row
from storage.sheets import limits
from storage.sheets.container import open_container

if TYPE_CHECKING:
    from collections.abc import Container, Iterator
    from xml.etree.ElementTree import Element

    from core.tabular.cells import Cell

_BROKEN = (
    BadZipFile, zlib.error, struct.error, SyntaxError, OSError, EOFError, ValueError,
    TypeError, LookupError, AttributeError, ArithmeticError, RuntimeError,
)  # fmt: skip
"""What the libraries raise on a broken file. SyntaxError is the one of XML."""
_ROW, _VALUE, _FORMULA, _INLINE, _LETTERS, _DATA = (
    f"{{{SHEET_MAIN_NS}}}{tag}" for tag in ("row", "v", "f", "is", "t", "sheetData")
)
_ADDRESS = re.compile(r"([A-Z]{1,3})\d+")


class Workbook:
    """An .xlsx whose list of sheets, texts and styles have been read."""

    def __init__(self, data: bytes) -> None:
        """Read all but the cells, or raise `UserError`."""
        self._container = open_container(data)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of what openpyxl does not keep
                self._read(ExcelReader(io.BytesIO(data), read_only=True, keep_links=False))
        except RecursionError:
            raise UserError("sheets.damaged") from None
        except _BROKEN as error:
            raise UserError("sheets.damaged") from error
        if not self._parts:
            raise UserError("sheets.empty")
        if len(self._parts) > limits.SHEETS:
            raise UserError("sheets.too_many_sheets", limit=limits.SHEETS)

    def _read(self, reader: ExcelReader) -> None:
        reader.read_manifest()
        reader.read_strings()
        reader.read_workbook()
        apply_stylesheet(reader.archive, reader.wb)
        names = self._container.merged  # Every part that is XML has its entry.
        self._parts = {
            str(sheet.name): str(rel.target)
            for sheet, rel in reader.parser.find_sheets()
            if rel.target in names and "chartsheet" not in rel.Type
        }
        self._texts = reader.shared_strings
        self._epoch = reader.wb.epoch
        # Styles, by their number.
        self._days: Container[int] = vars(reader.wb)["_date_formats"]
        self._spans: Container[int] = vars(reader.wb)["_timedelta_formats"]

    @property
    def sheets(self) -> tuple[str, ...]:
        """The names of the sheets, charts apart."""
        return tuple(self._parts)

    def rows(self, sheet: str) -> Iterator[Row]:
        """Yield the rows of a sheet that are not blank, or raise `UserError`."""
        part = self._parts[sheet]
        below = _Below(self._container.merged[part])
        try:
            with self._container.archive.open(part) as source:
                for number, cells in self._cells(iterparse(source, forbid_dtd=True)):
                    kept = _trimmed(below.filled(number, cells))
                    if kept:
                        yield Row(number, kept)
        except RecursionError:
            raise UserError("sheets.damaged") from None
        except _BROKEN as error:
            raise UserError("sheets.damaged") from error

    def _cells(self, events: Iterator[tuple[str, Element]]) -> Iterator[tuple[int, list[Cell]]]:
        number = 0
        for _, element in events:
            if element.tag == _ROW:
                stated = int(element.get("r") or number + 1)
                if stated <= number:
                    raise ValueError("rows out of order")
                number = stated
                yield number, self._row(element)
                element.clear()
            elif element.tag == _DATA:
                return

    def _row(self, row: Element) -> list[Cell]:
        cells: list[Cell] = []
        column = 0
        for element in row:
            address = element.get("r")
            column = _column(address) if address else column + 1
            value = self._value(element)
            if value is None:
                continue
            if column > limits.COLUMNS:
                raise UserError("sheets.too_many_columns", limit=limits.COLUMNS)
            if column <= len(cells):
                raise ValueError("cells out of order")
            cells.extend([None] * (column - 1 - len(cells)))
            cells.append(value)
        return cells

    def _value(self, cell: Element) -> Cell:
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            inline = cell.find(_INLINE)
            return (
                None
                if inline is None
                else _text("".join(part.text or "" for part in inline.iter(_LETTERS)))
            )
        value = cell.find(_VALUE)
        # What a formula computed to nothing is a text: a number without a figure was not computed.
        if value is None or (kind == "n" and not value.text):
            return Fault("sheets.cell_formula") if cell.find(_FORMULA) is not None else None
        return self._saved(kind, value.text or "", int(cell.get("s") or 0))

    def _saved(self, kind: str, text: str, style: int) -> Cell:
        match kind:
            case "s":
                value: Cell = _text(self._texts[int(text)])
            case "str":
                value = _text(text)
            case "n":
                value = self._number(text, style)
            case "b":
                value = text.strip() in ("1", "true")
            case "d":
                value = _moment(datetime.fromisoformat(text))
            case _:
                value = Fault("sheets.cell_error")
        return value

    def _number(self, text: str, style: int) -> Cell:
        number = float(text)
        if style not in self._days:
            return int(number) if number.is_integer() and abs(number) < 2**53 else number
        if style in self._spans:
            return _text(text)
        try:
            return _moment(from_excel(number, self._epoch))
        except (ValueError, OverflowError):
            return Fault("sheets.cell_day")


class _Below:
    """Gives cells that were merged with those below them to all of these rows."""

    def __init__(self, merged: list[tuple[int, int, int]]) -> None:
        self._waiting = sorted((m for m in merged if m[0] <= limits.COLUMNS), key=lambda m: -m[1])
        self._standing: list[tuple[int, int, Cell]] = []

    def filled(self, number: int, cells: list[Cell]) -> list[Cell]:
        """Return the cells of a row, and those that were merged down to it."""
        if not self._waiting and not self._standing:
            return cells
        while self._waiting and self._waiting[-1][1] <= number:
            column, first, last = self._waiting.pop()
            if first == number and column <= len(cells):
                self._standing.append((column, last, cells[column - 1]))
        self._standing = [one for one in self._standing if one[1] >= number]
        if any(cell is not None for cell in cells):  # A row with nothing of its own stays blank.
            for column, _, value in self._standing:
                cells.extend([None] * (column - len(cells)))
                if cells[column - 1] is None:
                    cells[column - 1] = value
        return cells


@cache
def _letters(name: str) -> int:
    return column_index_from_string(name)


def _column(address: str) -> int:
    found = _ADDRESS.fullmatch(address)
    if found is None:
        raise ValueError("no address of a cell")
    return _letters(found[1])


def _text(text: str | None) -> Cell:
    if not text:
        return None
    if len(text) > limits.CELL:
        return Fault("sheets.cell_long")
    return unescape(text) if "_x" in text else text


def _moment(value: object) -> Cell:
    """Return a moment as a day where it is midnight, and what is no moment as text."""
    if isinstance(value, datetime):
        midnight = not (value.hour or value.minute or value.second or value.microsecond)
        return value.date() if midnight else value.replace(microsecond=0)
    return value if isinstance(value, date) else str(value)


def _trimmed(cells: list[Cell]) -> tuple[Cell, ...]:
    """Return cells up to the last that says something; none at all if none does."""
    last = len(cells)
    while last:
        cell = cells[last - 1]
        if cell is not None and not (isinstance(cell, str) and not cell.strip()):
            break
        last -= 1
    return tuple(cells[:last])
