# SPDX-License-Identifier: Apache-2.0
"""Owns the spreadsheets whose rows have mistakes: words, rows, blanks."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import openpyxl

from tests.storage.sheets.files import (
    GOOD,
    HEADER,
    saved,
)
from tests.storage.sheets.odd import Odd, both, changed

if TYPE_CHECKING:
    from collections.abc import Iterator


def words() -> Iterator[Odd]:
    """Words that nobody knows, and blanks."""
    unknown, missing = "sheets.word_unknown", "case.fact_missing"
    for fact in ("category", "gender"):
        yield from both(f"unknown {fact}", changed(**{fact: "Zorb"}), errors=(unknown,))
    yield from both("unknown sub-category", changed(subcategory="Zorb"), errors=(unknown,))
    yield from both("no category", changed(category=""), errors=(missing,))
    yield from both("no sub-category", changed(subcategory="n/a"), errors=(missing,))
    yield from both(
        "sub-category of media",
        changed(category="Media"),
        errors=("request.subcategory_of_advice",),
    )
    yield from both(
        "no column of days", ("Media",), header=("Category",), errors=("sheets.column_missing",)
    )
    yield from both(
        "no columns we know",
        ("x", "y"),
        header=("Foo", "Bar"),
        errors=("sheets.column_missing",) * 2,
    )
    for language, words in {
        "fr": ("Reçue le", "Catégorie", "médias"),
        "es": ("Fecha", "Categoría", "Prensa"),
        "ru": ("Дата", "Категория", "Пресса"),
        "ar": ("التاريخ", "الفئة", "صحافة"),
        "zh": ("日期", "类别", "媒体"),
    }.items():
        yield from both(
            f"in {language}",
            ("2021-03-01", words[2].replace("médias", "Presse")),
            header=words[:2],
            entries=1,
            says=("category", "media"),
        )
    yield from both(
        "M beside F", changed(gender="M"), changed(number="A-2"), entries=2, says=("gender", "man")
    )
    yield from both(
        "M beside H",
        changed(gender="M"),
        changed(number="A-2", gender="H"),
        entries=2,
        says=("gender", "woman"),
    )
    yield from both("M alone", changed(gender="M"), errors=(unknown,))


def lines() -> Iterator[Odd]:
    """What is wrong with a row."""
    order = "case.day_order"
    yield from both("answered before it came", changed(answered=date(2021, 2, 1)), errors=(order,))
    yield from both(
        "told, and answered",
        changed(category="For information", subcategory=""),
        errors=("sheets.attention_answered",),
    )
    header = (*HEADER, "Closed", "Type of requester", "E-mail address")
    yield from both(
        "closed, not answered",
        (*changed(answered=""), date(2021, 4, 1)),
        header=header,
        errors=("sheets.closed_unanswered",),
    )
    yield from both(
        "closed before answered", (*GOOD, date(2021, 3, 2)), header=header, errors=(order,)
    )
    yield from both(
        "anonymous with a name",
        (*GOOD, "", "anonymous"),
        header=header,
        errors=("request.anonymous_named",),
    )
    yield from both(
        "named without a name",
        (*changed(name=""), "", "named"),
        header=header,
        errors=("case.fact_missing",),
    )


def repeats() -> Iterator[Odd]:
    """Rows that are long, that repeat others, and rows with several faults."""
    yield from both("a long name", changed(name="x" * 301), errors=("case.text_too_long",))
    yield from both(
        "a long summary becomes the question", changed(summary="word " * 100), entries=1
    )
    yield from both("no summary", changed(summary=""), entries=1)
    yield from both("the same twice", GOOD, GOOD, entries=1)
    yield from both(
        "one number, two requests",
        GOOD,
        changed(name="Bo"),
        entries=1,
        errors=("sheets.number_twice",),
    )
    yield from both("no numbers", changed(number=""), changed(number="", name="Bo"), entries=2)
    yield from both("no numbers, the same twice", changed(number=""), changed(number=""), entries=1)
    yield from both(
        "no numbers, nobody named",
        changed(number="", name=""),
        changed(number="", name=""),
        entries=2,
    )
    yield from both(
        "three errors in a row",
        changed(received="soon", category="Zorb", gender="Zorb"),
        errors=("sheets.day_unread", "sheets.word_unknown", "sheets.word_unknown"),
    )
    yield from both(
        "one bad among good",
        GOOD,
        changed(number="A-2", category="Zorb"),
        changed(number="A-3"),
        entries=2,
        errors=("sheets.word_unknown",),
    )


def blanks() -> Iterator[Odd]:
    """Blank rows and cells."""
    none = (None,) * len(HEADER)
    spaces = (" ",) * len(HEADER)
    for name, lines in {
        "before": (none, GOOD),
        "between": (GOOD, none, none, changed(number="A-2")),
        "of spaces": (GOOD, spaces),
        "at the end": (GOOD, *[none] * 1000),
    }.items():
        count = sum(line[0] not in (None, " ") for line in lines)
        yield from both(f"blank rows {name}", *lines, entries=count)
    wide = (*HEADER, *[None] * 3000)
    yield from both("blank columns", (*GOOD, *[None] * 3000), header=wide, entries=1)
    yield from both("a title above", HEADER, GOOD, header=("Register of requests 2021",), entries=1)
    yield from both(
        "five lines above",
        ("", "Office"),
        (),
        ("by", "Ana"),
        HEADER,
        GOOD,
        header=("Register",),
        entries=1,
    )
    yield Odd("nothing", lambda: b"", refused="sheets.empty")
    yield Odd("spaces", lambda: b" \r\n\r\n", refused="sheets.empty")
    yield Odd("separators", lambda: b",,,\r\n,,,\r\n", refused="sheets.empty")
    yield Odd("a mark alone", lambda: b"\xef\xbb\xbf", refused="sheets.empty")
    yield Odd("an empty workbook", lambda: saved(openpyxl.Workbook()), refused="sheets.empty")
    yield from both("a header alone", entries=0)
