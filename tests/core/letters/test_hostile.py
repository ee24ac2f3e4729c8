# SPDX-License-Identifier: Apache-2.0
"""Hostile strings through every text field (F32): no exception, no file opened, nothing lost."""

from __future__ import annotations

import random
import sys
import time
import unicodedata
from collections import Counter
from unicodedata import bidirectional

import pytest

from core.letters.compose import LetterContent, compose
from core.letters.kinds import KINDS, FieldType, fields_of
from core.letters.render import render
from core.typeset.text import clean
from resources import LANGUAGES
from tests.core.letters import reading, samples

PARTS = [
    "<b>unclosed",
    "<img src='/etc/passwd'/>",
    "<a href='file:///etc/passwd'>x</a>",
    "<font color='[[].__class__]'>",
    "<unichar code='1'/>",
    "&amp;&#0;&lt;]]>",
    "<!-- x -->",
    "{case_number}",
    "{0.__class__}",
    "%s%n%d",
    "[if x]",
    "[end]",
    "=cmd|'/c calc'!A1",
    "+1",
    "@SUM(A1)",
    "\u202eevil\u202c",
    "\u2066\u2067\u2069",
    "\u200f\u200e\u061c",
    "\x00\x01\x1b[31m",
    "\r\n\r\n",
    "\u2028\u2029\x85",
    "\ud800",
    "\udfff\udc00",
    "\ufffe\uffff",
    "(\\)<<>>/Name%",
    ") Tj ET Q",
    "endstream endobj",
    "مُحَمَّدٌ (Ali) 12",
    "שָׁלוֹם",
    "נ12-ב",
    "李明、王。（）",
    "𠮷𠀀",
    "नमस्ते",
    "👨‍👩‍👧🏽",
    "Z̸̢̛͚͑a̷l̵g̸o̶",
    "\u0301\u0301",
    "ﷺﷻ",
    "ﬁ",
    "\u00ad\u200b\u2060",
    "\U000e0041",
    "\ue000\U0010fffd",
    "ᄀ까",
    "\u115f\u3164",
    "A" * 300,
    "字" * 300,
    "؟" * 200,
    "( " * 200,
]
WORD = 100 * 1024


def hostile(seed: int) -> str:
    random.seed(seed)
    parts = random.choices(PARTS, k=random.randrange(1, 7))
    return random.choice(["", " "]).join(parts) + "x"


def poisoned(kind: str, language: str, text: str) -> dict[str, object]:
    """Return fields of a kind with every text in them, also in lists, replaced."""

    def spoil(value: object, field: FieldType) -> object:
        return text if field in (FieldType.TEXT, FieldType.PROSE) else value

    made: dict[str, object] = {}
    declared = fields_of(kind)
    for name, value in samples.fields(kind, language).items():
        field = declared[name]
        if field.type is FieldType.LIST:
            made[name] = [
                {key: spoil(cell, field.columns[key].type) for key, cell in row.items()}
                for row in value
            ]
        else:
            made[name] = spoil(value, field.type)
    return made


class _Opened:
    """Notes the files that are opened while it watches; an audit hook cannot be removed."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.watching = False
        sys.addaudithook(self._hook)

    def _hook(self, event: str, args: tuple[object, ...]) -> None:
        if self.watching and event == "open":
            self.names.append(str(args[0]))


@pytest.fixture(scope="module")
def opened() -> _Opened:
    return _Opened()


def letter(kind: str, language: str, text: str) -> bytes:
    head = samples.letterhead(language, address_lines=(text, text))
    made = compose(kind, language, poisoned(kind, language, text), head, head=text)
    assert isinstance(made, LetterContent), made
    return render(made)


def visible(text: str, *, backward: bool) -> Counter[str]:
    """Return the characters of a text that can be seen, whatever their order and form.

    In right-to-left text PDFium mirrors signs, and tears apart what UTF-16 writes as a pair.
    """
    folded = unicodedata.normalize("NFKD", text).replace("<", ">")
    widest = "\uffff" if backward else "\U0010ffff"
    return Counter(
        c for c in folded if unicodedata.category(c)[0] in "LNS" and c != "\ufffd" and c <= widest
    )


def check(seeds: range, opened: _Opened) -> None:
    kinds = list(KINDS)
    for language in LANGUAGES:
        samples.pdf("closing", language)
    for seed in seeds:
        text = hostile(seed)
        kind, language = kinds[seed % len(kinds)], LANGUAGES[seed % len(LANGUAGES)]
        opened.watching = True
        made = letter(kind, language, text)
        opened.watching = False
        foreign = [n for n in opened.names if "/resources/" not in n and "tzdata" not in n]
        assert foreign == []
        assert made.startswith(b"%PDF")
        turned = language == "ar" or any(bidirectional(char) in ("R", "AL") for char in text)
        read = visible("".join(reading.by_pdfium(made)), backward=turned)
        assert not visible(clean(text), backward=turned) - read, (seed, text)


def test_30_hostile_strings_go_through_every_field(opened) -> None:
    check(range(30), opened)


@pytest.mark.soak
def test_1000_hostile_strings_go_through_every_field(opened, figure) -> None:
    check(range(1000, 2000), opened)
    figure("F32: 1000 hostile strings through every field of the letters, 0 failed")


@pytest.mark.parametrize(
    "char", ["ش", *(pytest.param(char, marks=pytest.mark.soak) for char in ("x", "字", "م "))]
)
def test_a_word_of_100_kib_in_a_field_makes_pages_not_a_hang(char) -> None:
    word = (char * (WORD // len(char.encode()))).strip()
    start = time.process_time()
    fields = samples.fields("withdrawal", "en", reason=word)
    made = compose("withdrawal", "en", fields, samples.letterhead("en"))
    assert isinstance(made, LetterContent)
    pdf = render(made)
    assert time.process_time() - start < 20
    read = "".join(reading.by_pdfium(pdf))
    assert read.count(char[0]) >= word.count(char[0])


@pytest.mark.soak
@pytest.mark.parametrize("name", ["addressee_name", "officer_name", "case_number", "approver_name"])
def test_a_word_of_100_kib_may_stand_in_any_line_of_the_frame(name) -> None:
    fields = samples.fields("withdrawal", "en", **{name: "x" * WORD})
    made = compose("withdrawal", "en", fields, samples.letterhead("en"))
    assert isinstance(made, LetterContent)
    assert render(made).startswith(b"%PDF")
