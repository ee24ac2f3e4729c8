# SPDX-License-Identifier: Apache-2.0
"""Owns .csv: which letters the bytes stand for, what separates the cells, and the cells."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from charset_normalizer import from_bytes

from core.errors import UserError
from core.tabular.cells import Fault, Row
from storage.sheets import limits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.tabular.cells import Cell

ENCODINGS = (
    "utf-8", "utf-16", "cp1252", "cp1251", "cp1256", "gb18030", "cp1250", "cp1253", "cp1254",
    "cp1255", "koi8-r", "big5", "cp932", "cp949", "cp437", "cp850", "mac-roman",
)  # fmt: skip
"""What a person can choose from when the letters are wrong: those of the six languages first."""
_GUESSED = ("cp1252", "cp1251", "cp1256", "gb18030", "koi8_r")
"""Those of the six languages: others differ from them in a few letters, and would win by chance."""
_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_SEPARATORS = (",", ";", "\t", "|")
_SAMPLE = 64 << 10
_SAMPLE_ROWS = 50
_BLOCK = 1 << 20
_SAID = re.compile(r"sep=(.)\r?\n?", re.IGNORECASE)
# Control characters that no text has: this is a picture, a program, or text in other letters.
_BINARY = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Delimited:
    """A .csv whose letters and separator are known."""

    data: bytes
    encoding: str
    guessed: bool
    """Whether nothing in the file says that it is this encoding."""
    separator: str

    def rows(self) -> Iterator[Row]:
        """Yield the rows that are not blank, or raise `UserError`."""
        number = 0
        last: list[str] = []
        lines = _noted(self._lines(), last)
        try:
            for number, cells in enumerate(csv.reader(lines, delimiter=self.separator), 1):
                if len(last) > 1 and _is_open(last, self.separator):
                    raise UserError("sheets.quotes", row=number)
                last.clear()
                if number > limits.LINES:
                    raise UserError("sheets.too_many_rows", limit=limits.ROWS)
                if len(cells) > limits.COLUMNS and any(c.strip() for c in cells[limits.COLUMNS :]):
                    raise UserError("sheets.too_many_columns", limit=limits.COLUMNS)
                kept = _trimmed(cells)
                if kept and not (number == 1 and _is_separator_line(cells, self.separator)):
                    yield Row(number, kept)
        except csv.Error:
            raise UserError("sheets.quotes", row=number + 1) from None
        except UnicodeError:
            raise UserError("sheets.encoding") from None

    def _lines(self) -> Iterator[str]:
        """Yield lines, never the whole text: it takes up to four times the file in memory."""
        held = 0
        for line in io.TextIOWrapper(io.BytesIO(self.data), self.encoding, newline=""):
            if _BINARY.search(line):
                raise UserError("sheets.not_a_spreadsheet")
            held = held + len(line) if line.count('"') % 2 else 0
            if line.count(self.separator) > 2 * _BLOCK // limits.COLUMNS:
                raise UserError("sheets.too_many_columns", limit=limits.COLUMNS)
            if max(len(line), held) > _BLOCK:
                raise UserError("sheets.cell_too_long", limit=limits.CELL)
            yield line


_GUARDED = re.compile(r"'[=+\-@\t\r']")
"""What programs put before a text so that it is no formula; see `exporting`."""


def open_delimited(data: bytes, encoding: str = "") -> Delimited:
    """Return a .csv, or raise `UserError`; `encoding` is what a person says its letters are."""
    guessed = False
    if not encoding:
        encoding, guessed = _encoding(data)
    elif encoding not in ENCODINGS:
        raise UserError("sheets.encoding")
    try:
        start = io.TextIOWrapper(io.BytesIO(data), encoding, newline="").read(_SAMPLE)
    except UnicodeError:
        raise UserError("sheets.encoding") from None
    if _BINARY.search(start):
        raise UserError("sheets.not_a_spreadsheet")
    return Delimited(data, encoding, guessed, _separator(start))


def _encoding(data: bytes) -> tuple[str, bool]:
    """Return the encoding, and whether it is a guess."""
    for mark, codec in _MARKS:
        if data.startswith(mark):
            return codec, False
    head = data[:_SAMPLE]
    for codec, at in (("utf-16-le", 1), ("utf-16-be", 0)):
        # UTF-16 without a mark: every other byte of Latin text, separators and digits is zero.
        if len(head) > 3 and head[at::2].count(0) > len(head) // 5 > 4 * head[1 - at :: 2].count(0):
            return codec, False
    if _is_utf8(data):
        return "utf-8", False
    if b"\0" in head:
        raise UserError("sheets.not_a_spreadsheet")
    letters = b"".join(re.findall(rb"[^\n]*[\x80-\xff][^\n]*\n?", data[: 16 * _SAMPLE]))[:_SAMPLE]
    best = from_bytes(letters, cp_isolation=list(_GUESSED)).best()
    if best is None:
        raise UserError("sheets.encoding")
    return best.encoding, True


def _is_utf8(data: bytes) -> bool:
    try:
        for _ in io.TextIOWrapper(io.BytesIO(data), "utf-8", newline="\n"):
            pass
    except UnicodeError:
        return False
    return True


def _separator(start: str) -> str:
    """Return what separates the cells: what the file says, else what gives the most even table."""
    if said := _SAID.match(start):
        return said[1]
    return max(_SEPARATORS, key=lambda mark: _evenness(start, mark))


def _evenness(start: str, mark: str) -> tuple[float, int]:
    """Return the share of rows as wide as most rows are, wider than one cell; and that width."""
    widths: list[int] = []
    try:
        for cells in csv.reader(io.StringIO(start, newline=""), delimiter=mark):
            if any(cells):
                widths.append(len(cells))
            if len(widths) == _SAMPLE_ROWS:
                break
    except csv.Error:
        return 0.0, 0
    wide = [width for width in widths if width > 1]
    if not wide:
        return 0.0, 0
    usual = max(set(wide), key=lambda width: (wide.count(width), width))
    return round(wide.count(usual) / len(widths), 1), usual


def _noted(lines: Iterator[str], last: list[str]) -> Iterator[str]:
    """Yield lines and note them, until somebody forgets them: those of the row being read."""
    for line in lines:
        last.append(line)
        yield line


def _is_open(lines: list[str], separator: str) -> bool:
    """Tell whether a row ends inside a quotation: then all that followed is in its last cell."""
    try:
        list(csv.reader(lines, delimiter=separator, strict=True))
    except csv.Error as error:
        return "unexpected end" in str(error)
    return False


def _is_separator_line(cells: list[str], separator: str) -> bool:
    return separator.join(cells).lower().startswith("sep=") and len("".join(cells)) <= 5


def _trimmed(cells: list[str]) -> tuple[Cell, ...]:
    last = len(cells)
    while last and not cells[last - 1].strip():
        last -= 1
    return tuple(_cell(cell) for cell in cells[:last])


def _cell(text: str) -> Cell:
    if not text:
        return None
    if _GUARDED.match(text):
        text = text[1:]
    return text if len(text) <= limits.CELL else Fault("sheets.cell_long")
