# SPDX-License-Identifier: Apache-2.0
"""Owns the spreadsheets that are broken, foreign, or made to do harm."""

from __future__ import annotations

import io
import random
import struct
import zipfile
from datetime import date, timedelta
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

import openpyxl

from tests.storage.sheets.files import (
    GOOD,
    LINE,
    MAIN,
    PARTS,
    delimited,
    packed,
    rows,
    saved,
    text,
    xlsx,
    zipped,
)
from tests.storage.sheets.odd import Odd, changed

if TYPE_CHECKING:
    from collections.abc import Iterator


@cache
def _noise(size: int) -> str:
    return "".join(random.Random(1).choices("abcdefgh", k=size))


@cache
def _numbers(count: int, form: str) -> str:
    chance = random.Random(1)
    return "".join(form.format(chance.random()) for _ in range(count))


def bombs() -> Iterator[Odd]:
    """What expands, and what has no end."""
    yield Odd(
        "300 MiB of nothing",
        lambda: packed(sheet1=b"<a>" + bytes(300 << 20)),
        refused="sheets.bomb",
        slow=True,
    )
    yield Odd(
        "a picture of 700 MiB",
        lambda: packed(xl__media__a=bytes(700 << 20)),
        refused="sheets.bomb",
        slow=True,
    )
    yield Odd(
        "3,000 entries",
        lambda: packed(**{f"xl__e{n}": "" for n in range(3000)}),
        refused="sheets.bomb",
    )
    yield Odd(
        "a million columns",
        lambda: packed("<row>" + "<c><v>1</v></c>" * 1_000_000 + "</row>"),
        refused="sheets.bomb",
    )
    yield Odd(
        "200,000 columns of noise",
        lambda: packed(f"<row>{_numbers(200_000, '<c><v>{}</v></c>')}</row>"),
        refused="sheets.too_many_columns",
    )
    yield Odd(
        "501 columns",
        lambda: packed(f"<row>{'<c><v>1</v></c>' * 501}</row>"),
        refused="sheets.too_many_columns",
    )
    yield Odd(
        "a million columns, csv",
        lambda: b"1," * 1_000_000 + b"1",
        refused="sheets.too_many_columns",
    )
    yield Odd("501 columns, csv", lambda: b"1," * 500 + b"1", refused="sheets.too_many_columns")
    yield Odd(
        "the last column",
        lambda: packed(rows(LINE + '<c r="XFD2"><v>1</v></c>')),
        refused="sheets.too_many_columns",
    )
    yield Odd(
        "an address beyond",
        lambda: packed(rows('<c r="ZZZ2"><v>1</v></c>')),
        refused="sheets.too_many_columns",
    )


def endless() -> Iterator[Odd]:
    """Cells, tags and quotes that have no end."""
    yield Odd(
        "a cell of 3 million",
        lambda: packed(rows(text(_noise(3_000_000)))),
        refused="sheets.cell_too_long",
        slow=True,
    )
    yield Odd(
        "a cell of 3 million, csv",
        lambda: delimited(changed(name=_noise(3_000_000))),
        refused="sheets.cell_too_long",
    )
    some = "x " * 60_000
    yield Odd(
        "a cell of 120,000",
        lambda: packed(rows(LINE.replace("Press", some))),
        errors=("sheets.cell_long",),
    )
    yield Odd(
        "a cell of 120,000, csv",
        lambda: delimited(changed(summary=some)),
        errors=("sheets.cell_long",),
    )
    yield Odd(
        "a tag without end",
        lambda: packed(f"<row {_noise(3_000_000)}"),
        refused="sheets.cell_too_long",
    )
    yield Odd(
        "a quote without end",
        lambda: delimited(changed(name='"')) + b"a,b\r\n" * 400_000,
        refused="sheets.quotes",
    )


def nested() -> Iterator[Odd]:
    """Parts that multiply, and what hides rows from whoever counts tags."""
    yield Odd("rows in rows", lambda: packed("<row>" * 30_000), refused="sheets.too_many_columns")
    yield Odd(
        "one text of 100,000 parts",
        lambda: packed(
            sharedStrings=f"<sst {MAIN}><si>{_numbers(100_000, '<r><t>{}</t></r>')}</si></sst>"
        ),
        refused="sheets.too_many_columns",
    )
    yield Odd(
        "900,000 fonts",
        lambda: packed(
            styles=f"<styleSheet {MAIN}><fonts>{'<font/>' * 900_000}</fonts></styleSheet>"
        ),
        refused="sheets.bomb",
    )
    yield Odd(
        "comments that hide rows",
        lambda: packed("<!-- </sheetData> -->" + rows(LINE)),
        refused="sheets.damaged",
    )
    yield Odd(
        "an instruction that hides rows",
        lambda: packed("<?a </row> ?>" + rows(LINE)),
        refused="sheets.damaged",
    )


def doctypes() -> Iterator[Odd]:
    """Document types: entities that expand, that are fetched."""
    laughs = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    kinds = {
        "laughs": f'<!DOCTYPE x [<!ENTITY a0 "ha">{laughs}]>',
        "a file": '<!DOCTYPE x [<!ENTITY a9 SYSTEM "file:///etc/passwd">]>',
        "a server": '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
    }
    parts = {**PARTS, "xl/worksheets/sheet1.xml": f"<worksheet {MAIN}><sheetData/></worksheet>"}
    for (name, kind), part in product(kinds.items(), parts):
        yield Odd(
            f"{name} in {part}",
            lambda k=kind, p=part: zipped({**parts, p: k + parts[p]}),
            refused="sheets.damaged",
        )
    for part in ("xl/workbook.xml", "xl/worksheets/sheet1.xml"):
        wide = ('<?xml version="1.0" encoding="utf-16"?>' + parts[part]).encode("utf-16")
        yield Odd(
            f"utf-16 in {part}",
            lambda p=part, w=wide: zipped({**parts, p: w}),
            refused="sheets.damaged",
        )


def truncated() -> Iterator[Odd]:
    """Files of which the end did not come."""
    for share in range(1, 20):
        yield Odd(
            f"{share * 5} % of a workbook",
            lambda s=share: xlsx(GOOD)[: len(xlsx(GOOD)) * s // 20],
            refused="sheets.damaged",
        )


def torn_parts() -> Iterator[Odd]:
    """Parts that are missing or are not what they say."""
    refused = {
        "Content_Types": "sheets.not_a_spreadsheet",
        "xl/workbook.xml": "sheets.damaged",
        "workbook.xml.rels": "sheets.damaged",
    }
    for part, code in refused.items():
        yield Odd(f"without {part}", lambda p=part: packed(**{p: None}), refused=code)
    yield Odd("without styles", lambda: packed(styles=None), errors=("sheets.day_unread",))
    yield Odd(
        "without texts, which nothing needs",
        lambda: packed(sharedStrings=None),
        refused="sheets.damaged",
    )
    for part in sorted(PARTS.keys() - {"_rels/.rels"}):  # which nothing reads
        yield Odd(
            f"{part} is not XML", lambda p=part: packed(**{p: "<no"}), refused="sheets.damaged"
        )
    for body in (
        '<row><c t="s"><v>9</v></c></row>',
        '<row><c t="s"><v>x</v></c></row>',
        "<row><c><v>x</v></c></row>",
        '<row r="x"/>',
        '<row r="2"/><row r="1"/>',
        '<row><c r="1A"/></row>',
        '<row><c s="x"><v>1</v></c></row>',
        "<row><c><v>1</v></row>",
        '<row><c r="B1"><v>1</v></c><c r="A1"><v>1</v></c></row>',
        '<row><c t="d"><v>never</v></c></row>',
        "<row>&nbsp;</row>",
    ):
        yield Odd(f"torn {body}", lambda b=body: packed(b), refused="sheets.damaged")

    def twice() -> bytes:
        out = io.BytesIO(packed())
        with zipfile.ZipFile(out, "a") as archive:
            archive.writestr("xl/extra.xml", "<a/>")
            archive.filelist[-1].filename = "xl/workbook.xml"
            archive._didModify = True
        return out.getvalue()

    yield Odd("two parts of one name", twice, refused="sheets.damaged")


def foreign() -> Iterator[Odd]:
    """Other kinds of file."""
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000)
    yield Odd(
        "a password",
        lambda: ole + "EncryptedPackage".encode("utf-16-le"),
        refused="sheets.password",
    )
    yield Odd(
        "an old .xls", lambda: ole + "Workbook".encode("utf-16-le"), refused="sheets.old_format"
    )
    yield Odd(
        "an .xlsb",
        lambda: zipped({"[Content_Types].xml": "<a/>", "xl/workbook.bin": b"x"}),
        refused="sheets.old_format",
    )
    yield Odd(
        "macros",
        lambda: packed(
            xl__vbaProject=b"\0" * 500,
            Content_Types=PARTS["[Content_Types].xml"].replace(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
            ),
        ),
        entries=1,
    )


def unlike() -> Iterator[Odd]:
    """What is not a spreadsheet at all."""
    other = "sheets.not_a_spreadsheet"

    def locked() -> bytes:
        data = bytearray(packed())
        for mark, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
            place = data.find(mark)
            while place >= 0:
                data[place + at] |= 1
                place = data.find(mark, place + 4)
        return bytes(data)

    yield Odd("a zip with a password", locked, refused="sheets.password")
    for name in ("word/document.xml", "content.xml", "META-INF/MANIFEST.MF", "a.txt"):
        yield Odd(f"a zip of {name}", lambda n=name: zipped({n: "<a/>"}), refused=other)
    yield Odd("an empty zip", lambda: b"PK\x05\x06" + bytes(18), refused=other)
    for name, data in {
        "PDF": b"%PDF-1.7\n\0\1\2\3" * 50,
        "PNG": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4,
        "program": b"\x7fELF" + bytes(300) + b"abc",
        "noise": random.Random(2).randbytes(5000),
        "GIF": b"GIF89a\1\0\1\0\0\0\0",
        "gzip": b"\x1f\x8b\x08\0\0\0\0\0" + bytes(range(32)),
    }.items():
        yield Odd(f"a {name}", lambda d=data: d, refused=other)
    page = b"<html><table><tr><td>Date</td></tr></table></html>\n"
    yield Odd("a web page", lambda: page, errors=("sheets.column_missing",) * 2)
    yield Odd(
        "prose",
        lambda: b"Dear colleague,\r\nplease find attached.\r\n",
        errors=("sheets.column_missing",) * 2,
    )
    yield Odd("JSON", lambda: b'{"a": [1, 2]}', errors=("sheets.column_missing",) * 2)
    nul = delimited(GOOD).replace(b"Awa", b"A\0wa")
    yield Odd("a NUL in the text", lambda: nul, refused=other)
    yield Odd(
        "a bell in the text", lambda: delimited(GOOD).replace(b"Awa", b"A\7wa"), refused=other
    )


def mutated() -> Iterator[Odd]:
    """Bytes of a good workbook's sheet that changed: the zip notices."""
    whole = xlsx(*[changed(number=f"A-{n}") for n in range(200)])
    with zipfile.ZipFile(io.BytesIO(whole)) as archive:
        entry = archive.getinfo("xl/worksheets/sheet1.xml")
    start = entry.header_offset + 30 + len(entry.filename)
    chance = random.Random(3)
    for number in range(20):
        place = start + chance.randrange(entry.compress_size)
        torn = bytearray(whole)
        torn[place] ^= 1 << chance.randrange(8)
        yield Odd(f"a bit of {number}", lambda c=torn: bytes(c), refused="sheets.damaged")
    size = struct.pack("<I", 400 << 20)
    place = whole.find(b"PK\1\2", whole.find(b"PK\1\2") + 1)
    yield Odd(
        "a size that is not so",
        lambda: whole[: place + 24] + size + whole[place + 28 :],
        refused="sheets.bomb",
    )


def large() -> Iterator[Odd]:
    """As many rows as are allowed, and one more."""

    def book(count: int) -> bytes:
        made = openpyxl.Workbook(write_only=True)
        sheet = made.create_sheet("Log")
        sheet.append(["Number", "Received", "Category"])
        for n in range(count):
            sheet.append([f"A-{n}", date(2015, 1, 1) + timedelta(days=n % 2000), "Media"])
        return saved(made)

    yield Odd("200,001 rows", lambda: book(200_001), refused="sheets.too_many_rows", slow=True)
    yield Odd("199,999 requests", lambda: book(199_999), entries=199_999, slow=True)
    line = delimited(("A-1", "2021-03-01", "Media"), header=("Number", "Received", "Category"))
    yield Odd(
        "200,002 rows, csv",
        lambda: line + b"B,2021-03-01,Media\r\n" * 200_001,
        refused="sheets.too_many_rows",
        slow=True,
    )
    yield Odd("70 MiB", lambda: b"a," * (35 << 20), refused="sheets.too_big", slow=True)
    yield Odd(
        "formatted to the end",
        lambda: packed(rows(LINE) + "".join(f'<row r="{n}" s="1"/>' for n in range(3, 1_048_577))),
        entries=1,
        slow=True,
    )
