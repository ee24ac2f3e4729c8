# SPDX-License-Identifier: Apache-2.0
"""Owns the odd spreadsheets that can be read: letters, days, formulas, merged cells, sheets."""

from __future__ import annotations

from datetime import date, datetime
from itertools import product
from typing import TYPE_CHECKING

import openpyxl

from tests.storage.sheets.files import (
    DAY,
    GOOD,
    HEADER,
    LINE,
    delimited,
    packed,
    rows,
    saved,
    text,
    xlsx,
)
from tests.storage.sheets.odd import Odd, both, changed

if TYPE_CHECKING:
    from collections.abc import Iterator


def letters() -> Iterator[Odd]:
    """Encodings, separators, ends of lines."""
    names = {
        "cp1252": "Zoë Müller-Françoise a reçu un cadeau à Genève et une élève créée",
        "cp1251": "Ольга Петрова получила подарок от поставщика и просит совета",
        "cp1256": "السيدة فاطمة العلي تلقت هدية من أحد الموردين وتطلب المشورة",
        "gb18030": "李明女士收到供应商的礼品，请问可以接受吗，应当如何处理",
    }
    plain = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32")
    for encoding, mark, end in product((*plain, *names), (",", ";", "\t", "|"), ("\r\n", "\n")):
        who = names.get(encoding, "Zoë Müller")
        line = changed(name=who)
        yield Odd(
            f"{encoding} {mark!r} {end!r}",
            lambda e=encoding, m=mark, n=end, w=line: delimited(w, mark=m, end=n, encoding=e),
            entries=1,
            says=("name", who),
        )
    for said in (";", "#", ":"):
        start = f"sep={said}\r\n".encode()
        yield Odd(f"sep={said}", lambda m=said, s=start: s + delimited(GOOD, mark=m), entries=1)
    yield Odd("lone CR", lambda: delimited(GOOD, end="\r"), entries=1)
    yield Odd("no end of the last line", lambda: delimited(GOOD)[:-2], entries=1)


_DAY_WRITTEN = {
    "%Y-%m-%d": "ISO",
    "%Y-%m-%dT%H:%M:%S": "ISO with time",
    "%d.%m.%Y": "d.m.y",
    "%d/%m/%Y": "d/m/y",
    "%d-%m-%Y": "d-m-y",
    "%m/%d/%Y": "m/d/y",
    "%m-%d-%Y": "m-d-y",
    "%Y/%m/%d": "y/m/d",
    "%Y.%m.%d": "y.m.d",
    "%Y年%m月%d日": "Chinese",
    "%d.%m.%Y г.": "Russian",
    "%m/%d/%Y %H:%M": "m/d/y with time",
}


def days() -> Iterator[Odd]:
    """Days as text, where one cell of the column tells the order."""
    for form, name in _DAY_WRITTEN.items():
        lines = [
            changed(number=f"A-{n}", received=day.strftime(form), answered="")
            for n, day in enumerate((date(2021, 3, 4), date(2021, 5, 28)))
        ]
        yield from both(name, *lines, entries=2, says=("received_on", "2021-03-04"))
    for form in ("%d/%m/%y", "%m/%d/%y"):
        lines = [
            changed(number=f"A-{n}", received=day.strftime(form), answered="")
            for n, day in enumerate((date(2021, 3, 4), date(2021, 5, 28), date(2005, 12, 31)))
        ]
        yield from both(f"two digits {form}", *lines, entries=3, says=("received_on", "2021-03-04"))


def ambiguous() -> Iterator[Odd]:
    """Days as text that nothing decides, or that are none."""
    for written in ("3/4/2021", "03-04-2021", "1/2/21"):
        yield from both(
            f"{written} alone",
            changed(received=written, answered=""),
            entries=1,
            errors=("sheets.days_undecided",),
        )
    yield from both(
        "5/5/2021 is one day",
        changed(received="5/5/2021", answered=""),
        entries=1,
        says=("received_on", "2021-05-05"),
    )
    for written in (
        "3 March 2021",
        "03-MAR-21",
        "3 марта 2021 г.",
        "2021 年 3 月 3 日",
        "20210303",
    ):
        yield from both(
            f"day {written}",
            changed(received=written, answered=""),
            entries=1,
            says=("received_on", "2021-03-03"),
        )
    for written in (
        "soon",
        "31/02/2021",
        "2021-13-01",
        "44256",
        "3 Marching 2021",
        "2021",
        "1/1/1",
        "-",
    ):
        unread = "case.fact_missing" if written == "" else "sheets.day_unread"
        yield from both(f"day {written}", changed(received=written), errors=(unread,))
    yield from both(
        "tomorrow", changed(received="2031-01-01", answered=""), errors=("case.day_future",)
    )
    yield from both("1066", changed(received="1066-10-14", answered=""), errors=("case.day_bad",))


def epochs() -> Iterator[Odd]:
    """1900 and 1904, and numbers that are no day."""
    days = (date(2021, 3, 1), date(1999, 12, 31), date(2004, 2, 29), datetime(2021, 3, 1, 9, 30))
    for day, mac in product(days, (False, True)):
        line = changed(received=day, answered=None)
        yield Odd(
            f"{day} {'1904' if mac else '1900'}",
            lambda w=line, m=mac: xlsx(w, epoch_1904=m),
            entries=1,
            says=("received_on", day.isoformat()[:10]),
        )
    for number in ("-5", "1e300", "99999999", "nan"):
        cell = f'<c s="1"><v>{number}</v></c>'
        yield Odd(
            f"day {number}",
            lambda c=cell: packed(rows(LINE.replace(DAY, c))),
            errors=("case.day_bad" if number == "-5" else "sheets.cell_day",),
        )
    yield Odd(
        "a number where a day should be",
        lambda: xlsx(changed(received=44256)),
        errors=("sheets.day_unread",),
    )


def formulas() -> Iterator[Odd]:
    """Saved results, and none."""
    word = '<c t="str"><f>A9</f><v>Media</v></c>'
    cells = {
        "a text": (word, {"entries": 1, "says": ("category", "media")}),
        "none": ("<c><f>A9</f></c>", {"errors": ("sheets.cell_formula",)}),
        "none, an empty value": ("<c><f>A9</f><v></v></c>", {"errors": ("sheets.cell_formula",)}),
        "none, typed as text": ('<c t="str"><f>A9</f></c>', {"errors": ("sheets.cell_formula",)}),
        "an error": ('<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', {"errors": ("sheets.cell_error",)}),
        "an empty text": ('<c t="str"><f>A9</f><v></v></c>', {"errors": ("case.fact_missing",)}),
        "a number": ("<c><f>A9</f><v>7</v></c>", {"errors": ("sheets.word_unknown",)}),
        "true": ('<c t="b"><f>A9</f><v>1</v></c>', {"errors": ("sheets.word_unknown",)}),
        "of an array": (word.replace("<f>", '<f t="array" ref="B2">'), {"entries": 1}),
        "shared": (word.replace("<f>", '<f t="shared" si="0" ref="B2:B9">'), {"entries": 1}),
    }
    for name, (cell, expected) in cells.items():
        line = LINE.replace(text("Media"), cell)
        yield Odd(f"formula: {name}", lambda w=line: packed(rows(w)), **expected)
    day = '<c s="1"><f>TODAY()</f><v>44256</v></c>'
    yield Odd(
        "formula: a day",
        lambda: packed(rows(LINE.replace(DAY, day))),
        entries=1,
        says=("received_on", "2021-03-01"),
    )
    for start in ("=1+2", "+1", "-1", "@SUM(1)", "=cmd|' /C calc'!A0"):
        yield Odd(
            f"a text that begins with {start}, csv",
            lambda s=start: delimited(changed(summary=s)),
            entries=1,
            says=("summary", start),
        )


def merged() -> Iterator[Odd]:
    """Cells that were merged."""
    lines = [
        changed(number=f"A-{n}", category=None if n else "Media", subcategory=None, answered=None)
        for n in range(4)
    ]

    def book(ranges: tuple[str, ...], title: bool = False) -> bytes:
        made = openpyxl.Workbook()
        if title:
            made.active.append(["Register of requests"])
        for line in (HEADER, *lines):
            made.active.append(list(line))
        for one in ranges:
            made.active.merge_cells(one)
        return saved(made)

    missing = "case.fact_missing"
    yield Odd("merged down", lambda: book(("C2:C5",)), entries=4, says=("category", "media"))
    yield Odd("merged down, half", lambda: book(("C2:C3",)), entries=2, errors=(missing,) * 2)
    yield Odd("merged title", lambda: book(("A1:H1", "C3:C6"), title=True), entries=4)
    yield Odd("merged to the side", lambda: book(("C2:D2",)), entries=1, errors=(missing,) * 3)
    yield Odd("merged block", lambda: book(("C2:D5",)), entries=4)
    for ref in ("A1:XFD1048576", "A1:A1048576", "B2:B2", "XFD1:XFD9"):
        tail = f'<mergeCells><mergeCell ref="{ref}"/></mergeCells>'
        yield Odd(f"merged {ref}", lambda t=tail: packed(tail=t), entries=1)
    many = "".join(f'<mergeCell ref="A{n}:A{n + 1}"/>' for n in range(1, 120_000, 2))
    yield Odd(
        "merged 60,000 times",
        lambda: packed(tail=f"<mergeCells>{many}</mergeCells>"),
        refused="sheets.too_many_rows",
    )


def sheets() -> Iterator[Odd]:
    """Several sheets."""

    def book(*names: str, hidden: str = "", chart: bool = False) -> bytes:
        made = openpyxl.Workbook()
        made.remove(made.active)
        for name in names:
            sheet = made.create_sheet(name)
            if name == "Log":
                for line in (HEADER, GOOD):
                    sheet.append(list(line))
            if name == hidden:
                sheet.sheet_state = "hidden"
        if chart:
            made.create_chartsheet("Chart", 0)
        return saved(made)

    yield Odd("the first is blank", lambda: book("Cover", "Log"), entries=1)
    yield Odd("many are blank", lambda: book(*(f"S{n}" for n in range(50)), "Log"), entries=1)
    yield Odd("a hidden one", lambda: book("Cover", "Log", hidden="Log"), entries=1)
    yield Odd("a chart", lambda: book("Log", chart=True), entries=1)
    yield Odd(
        "201 sheets",
        lambda: book(*(f"S{n}" for n in range(200)), "Log"),
        refused="sheets.too_many_sheets",
    )
    yield Odd(
        "a sheet that is named and not there",
        lambda: packed(worksheets=None),
        refused="sheets.empty",
    )


def quotes() -> Iterator[Odd]:
    """Quotation marks in .csv."""
    for name, cell, value in (
        ("a separator", '"Diallo, Awa"', "Diallo, Awa"),
        ("a quote", '"Awa ""A"" Diallo"', 'Awa "A" Diallo'),
        ("a line break", '"Awa\r\nDiallo"', "Awa Diallo"),
        ("in the middle", 'Awa "A" D', 'Awa "A" D'),
        ("a guard", "'=1", "=1"),
        ("an apostrophe", "'Awa", "'Awa"),
    ):
        yield Odd(
            f"quotes: {name}",
            lambda c=cell: delimited(changed(name=c)),
            entries=1,
            says=("name", value),
        )
    yield Odd(
        "quotes: not closed",
        lambda: delimited(changed(name='"Awa'), changed(number="A-2")),
        refused="sheets.quotes",
    )
