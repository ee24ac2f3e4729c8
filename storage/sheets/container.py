# SPDX-License-Identifier: Apache-2.0
"""Owns the look at an .xlsx before anything is parsed: what it is, and whether it keeps to bounds.

An .xlsx is a zip of XML. What it declares of itself is compared with the bounds; then every part
that will be parsed is expanded once, block by block, and the tags are counted: parsers hold a row
until it ends, so a row that does not end, or a tag, must not come to them. Documents of another
encoding than UTF-8 would hide their tags from this, and document types can say anything; no
spreadsheet program writes either.
"""

from __future__ import annotations

import io
import re
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from openpyxl.utils import column_index_from_string

from core.errors import UserError
from storage.sheets import limits

if TYPE_CHECKING:
    from zipfile import ZipInfo

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
ZIP = b"PK\x03\x04"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_MANIFEST = "[Content_Types].xml"
_LOCKED = 1
_BLOCK = 1 << 16
_OVERLAP = 512
"""Bytes of the block before that are looked at again: a tag may lie across."""
_ROW = re.compile(rb"<(?:\w+:)?row[\s/>]")
_TEXT = re.compile(rb"<(?:\w+:)?si[\s/>]")
_END = re.compile(rb"</(?:\w+:)?(?:row|si)\s*>|<(?:\w+:)?row[^<>]*/>")
_LAST = re.compile(rb"</(?:\w+:)?sheetData\s*>|<(?:\w+:)?sheetData[^<>]*/>")
_MERGED = re.compile(
    rb"""<(?:\w+:)?mergeCell\s[^<>]*?ref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"""
)
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']*)""")
_BROKEN = (BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)
"""What `zipfile` raises: RuntimeError for an entry with a password."""


@dataclass
class Container:
    """An .xlsx that keeps to the bounds."""

    archive: ZipFile
    merged: dict[str, list[tuple[int, int, int]]]
    """By the name of a sheet's part: column, counted from 1, first row and last row of the cells
    that stand below each other and were merged."""


def open_container(data: bytes) -> Container:
    """Return the container of an .xlsx that keeps to the bounds, or raise `UserError`."""
    if data.startswith(COMPOUND):
        raise UserError("sheets.password" if _ENCRYPTED in data else "sheets.old_format")
    try:
        archive = ZipFile(io.BytesIO(data))
    except _BROKEN as error:
        raise UserError("sheets.damaged") from error
    entries = archive.infolist()
    _check_entries(entries)
    found = Container(archive, {})
    for entry in entries:
        if entry.filename.endswith((".xml", ".rels")):
            _check_part(found, entry)
    return found


def _check_entries(entries: list[ZipInfo]) -> None:
    names = {entry.filename for entry in entries}
    if any(entry.flag_bits & _LOCKED for entry in entries):
        raise UserError("sheets.password")
    if "xl/workbook.bin" in names:
        raise UserError("sheets.old_format")
    if _MANIFEST not in names or not any(name.startswith("xl/") for name in names):
        raise UserError("sheets.not_a_spreadsheet")
    if len(entries) != len(names):
        raise UserError("sheets.damaged")  # Two of one name: programs differ about which counts.
    if len(entries) > limits.ENTRIES or sum(e.file_size for e in entries) > limits.TOTAL:
        raise UserError("sheets.bomb")
    for entry in entries:
        packed = max(entry.compress_size, 1)
        if entry.file_size > limits.SMALL and entry.file_size > limits.RATIO * packed:
            raise UserError("sheets.bomb")


def _check_part(found: Container, entry: ZipInfo) -> None:
    name = entry.filename
    if name.startswith("xl/worksheets/") and not name.endswith(".rels"):
        most, scan = limits.SHEET, _Scan(rows=True)
    elif name.lower().endswith("sharedstrings.xml"):
        most, scan = limits.STRINGS, _Scan(rows=True)
    else:
        most, scan = limits.PART, _Scan(rows=False)
        if entry.file_size > most and not _is_parsed(name):
            return
    if entry.file_size > most:
        raise UserError("sheets.too_big", limit=most // limits.MIB)
    try:
        with found.archive.open(entry) as part:
            while block := part.read(_BLOCK):
                scan.take(block)
    except _BROKEN as error:
        raise UserError("sheets.damaged") from error
    found.merged[name] = scan.merged


def _is_parsed(name: str) -> bool:
    """Tell whether a part is held whole; drawings, pivot tables and comments are not looked at."""
    return name.count("/") <= 1 or name.endswith(".rels")


class _Scan:
    """Counts what parsers hold: rows, texts, tags in each, bytes between two tags."""

    def __init__(self, *, rows: bool) -> None:
        self.merged: list[tuple[int, int, int]] = []
        self._has_rows = rows
        self._before = b""
        self._rows = self._texts = self._tags = self._quiet = 0
        self._ended = False

    def take(self, block: bytes) -> None:
        """Look at the next block."""
        if not self._before:
            block = block.removeprefix(b"\xef\xbb\xbf")
            declared = _DECLARED.match(block)
            strange = declared and declared[1].lower() not in (b"utf-8", b"us-ascii")
            if strange or b"\0" in block[:64]:
                raise UserError("sheets.damaged")
        old, whole = len(self._before), self._before + block
        # What is neither tag nor text could hide the end of a row; nobody writes it.
        if b"<!" in whole if self._has_rows else b"<!DOCTYPE" in whole or b"<!ENTITY" in whole:
            raise UserError("sheets.damaged")
        if self._has_rows:
            self._count(whole, old)
        self._before = whole[-_OVERLAP:]

    def _count(self, whole: bytes, old: int) -> None:
        if whole.count(b"<?", max(1, old - 1)):
            raise UserError("sheets.damaged")
        self._rows += sum(m.end() > old for m in _ROW.finditer(whole))
        self._texts += sum(m.end() > old for m in _TEXT.finditer(whole))
        if self._rows > limits.LINES or self._texts > limits.DIFFERENT:
            raise UserError("sheets.too_many_rows", limit=limits.ROWS)
        if not self._ended:
            self._count_tags(whole, old)
            self._ended = _LAST.search(whole) is not None
        if self._ended and b"mergeCell" in whole:
            self._merge(whole, old)

    def _count_tags(self, whole: bytes, old: int) -> None:
        start = old
        for end in (m.end() for m in _END.finditer(whole)):
            if end > old:
                self._require_few(whole.count(b"<", start, end))
                self._tags, start = 0, end
        self._require_few(whole.count(b"<", start))
        last = whole.rfind(b"<", old)
        self._quiet = self._quiet + len(whole) - old if last < 0 else len(whole) - last
        if self._quiet > limits.TAG:
            raise UserError("sheets.cell_too_long", limit=limits.CELL)

    def _require_few(self, more: int) -> None:
        self._tags += more
        if self._tags > limits.TAGS:
            raise UserError("sheets.too_many_columns", limit=limits.COLUMNS)

    def _merge(self, whole: bytes, old: int) -> None:
        for found in _MERGED.finditer(whole):
            if found.end() > old and found[2] != found[3]:
                column = column_index_from_string(found[1].decode())
                self.merged.append((column, int(found[2]), int(found[3])))
        if len(self.merged) > limits.MERGED:
            raise UserError("sheets.too_many_rows", limit=limits.ROWS)
