# SPDX-License-Identifier: Apache-2.0
"""Owns the making of spreadsheets by hand: honest ones, and ones that no program would write."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

import openpyxl

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OF = "application/vnd.openxmlformats-package.relationships+xml"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
HEADER = ("Number", "Received", "Category", "Sub-category", "Gender", "Name", "Summary", "Answered")
GOOD = ("A-1", date(2021, 3, 1), "Advice", "Gifts", "F", "Awa Diallo", "A gift", date(2021, 3, 3))
PARTS: Mapping[str, str] = {
    "[Content_Types].xml": f"""<Types xmlns="{_PACKAGE}/content-types">
        <Default Extension="xml" ContentType="application/xml"/>
        <Default Extension="rels" ContentType="{_OF}"/>
        <Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>
        <Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/>
        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/>
        <Override PartName="/xl/sharedStrings.xml" ContentType="{_TYPE}.sharedStrings+xml"/>
        </Types>""",
    "_rels/.rels": f"""<Relationships {_RELATIONS}>
        <Relationship Id="r1" Type="{_REL}/officeDocument" Target="xl/workbook.xml"/>
        </Relationships>""",
    "xl/workbook.xml": f"""<workbook {MAIN} xmlns:r="{_REL}"><workbookPr/>
        <sheets><sheet name="Log" sheetId="1" r:id="r1"/></sheets></workbook>""",
    "xl/_rels/workbook.xml.rels": f"""<Relationships {_RELATIONS}>
        <Relationship Id="r1" Type="{_REL}/worksheet" Target="worksheets/sheet1.xml"/>
        <Relationship Id="r2" Type="{_REL}/styles" Target="styles.xml"/>
        <Relationship Id="r3" Type="{_REL}/sharedStrings" Target="sharedStrings.xml"/>
        </Relationships>""",
    "xl/styles.xml": f"""<styleSheet {MAIN}><fonts count="1"><font/></fonts>
        <fills count="1"><fill><patternFill patternType="none"/></fill></fills>
        <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
        <cellXfs count="2"><xf/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>""",
    "xl/sharedStrings.xml": f"<sst {MAIN}><si><t>Media</t></si></sst>",
}  # fmt: skip
DAY = '<c s="1"><v>44256</v></c>'
"""1 March 2021."""


def text(value: str) -> str:
    """Return a cell with a text."""
    return f'<c t="inlineStr"><is><t xml:space="preserve">{escape(value)}</t></is></c>'


def rows(*lines: str) -> str:
    """Return rows of cells, the header first."""
    head = "".join(map(text, ("Received", "Category", "Name", "Summary")))
    return "".join(f"<row>{line}</row>" for line in (head, *lines))


LINE = DAY + text("Media") + text("Awa") + text("Press")


def packed(body: str = rows(LINE), *, tail: str = "", **parts: bytes | str | None) -> bytes:
    """Return an .xlsx with these rows; parts by a word of their name are replaced, or left out."""
    sheet = f"<worksheet {MAIN}><sheetData>{body}</sheetData>{tail}</worksheet>"
    found: dict[str, bytes | str] = {**PARTS, "xl/worksheets/sheet1.xml": sheet}
    for word, content in parts.items():
        name = next((n for n in found if word in n), word.replace("__", "/"))
        if content is None:
            del found[name]
        else:
            found[name] = content
    return zipped(found)


def zipped(parts: Mapping[str, bytes | str]) -> bytes:
    """Return a zip."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def xlsx(*lines: Sequence[Any], header: Sequence[str] = HEADER, epoch_1904: bool = False) -> bytes:
    """Return what openpyxl writes."""
    book = openpyxl.Workbook()
    if epoch_1904:
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    sheet = book.active
    for line in (header, *lines):
        sheet.append(list(line))
    return saved(book)


def saved(book: openpyxl.Workbook) -> bytes:
    """Return a workbook's bytes."""
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def delimited(
    *lines: Sequence[Any], header: Sequence[str] = HEADER, mark: str = ",", end: str = "\r\n",
    encoding: str = "utf-8",
) -> bytes:  # fmt: skip
    """Return a .csv."""
    whole = [mark.join("" if c is None else str(c) for c in line) for line in (header, *lines)]
    return "".join(line + end for line in whole).encode(encoding)
