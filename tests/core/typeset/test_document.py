# SPDX-License-Identifier: Apache-2.0
"""Text that is set reads back as it was put in, whatever the script."""

from __future__ import annotations

from datetime import date

import pypdfium2
import pytest

from core.typeset import fonts
from core.typeset.document import Document
from core.typeset.lines import break_lines
from core.typeset.metadata import Metadata
from core.typeset.shape import shape
from core.typeset.text import isolate, plain
from tests.core.letters import reading

ABOUT = {"title": "T", "author": "A", "subject": "S", "on": date(2021, 3, 4)}


def page_of(texts: list[str], language: str, *, bold: bool = False) -> bytes:
    base = int(language == "ar")
    document = Document(Metadata(language=language, right_to_left=bool(base), **ABOUT))
    y = 780.0
    for text in texts:
        element = document.element("P", text)
        for line in break_lines(shape(text, language=language, bold=bold, base=base), 12, 450):
            x = 522 - line.width if base else 72
            document.line(line, x, y, 12, base=base, element=element)
            y -= 22
    return document.finish()


ARABIC = [
    "قال مُحَمَّدٌ في الملف 12/2021 (UNICEF) ثم الله",
    "كتب UNICEF (New York) في 4 آذار/مارس 2021 رقم RET-2021-003 إلى السيد لاري.",
    "السلام [عليكم] (يا) أهلا: 50% و 3,000 دولار!",
    f"السيدة {isolate('Anne-Marie O’Neill')} {isolate('李明')} المحترمة، وكتاب {isolate('7')}.",
]
LATIN = [
    "Dear Mr. محمد بن علي, office fi ffi — “quoted” naïve; 李明 said नमस्ते दुनिया.",
    "Mr محمد علي",
    f"To {isolate('محمد بن علي')}, 4 March 2021",
    "Москва, «ёлка» № 5 — 4 марта 2021 г. Ελλάδα, Đặng, ŋ, ɓ",
]


@pytest.mark.skipif(not reading.HAS_POPPLER, reason="poppler-utils is not installed")
@pytest.mark.parametrize("bold", [False, True])
@pytest.mark.parametrize(("texts", "language"), [(ARABIC, "ar"), (LATIN, "en")])
def test_mixed_directions_read_back_in_logical_order(texts, language, bold) -> None:
    read = reading.by_poppler(page_of(texts, language, bold=bold))
    assert reading.normal(" ".join(read)) == reading.normal(plain(" ".join(texts)))


@pytest.mark.parametrize("texts", [ARABIC, LATIN])
def test_a_screen_reader_is_told_mixed_lines_in_logical_order(texts) -> None:
    told = reading.actual_texts(page_of(texts, "ar"))
    assert told == [plain(text) for text in texts]


@pytest.mark.parametrize("char", ["\U000131a3", "\U0001f600", "𝕏", "ꀀ", "ᚠ", "\ue123"])
def test_what_no_font_has_is_a_visible_box_and_reads_back_as_itself(char) -> None:
    assert fonts.choose(char, "en", bold=False) is None
    made = page_of([f"a{char}b"], "en")
    assert reading.normal(reading.by_pdfium(made)[0]) == f"a{char}b"
    empty = page_of(["a b"], "en")
    ink = [sum(1 for p in reading.page_images(m)[0].tobytes() if p < 128) for m in (made, empty)]
    assert ink[0] > ink[1] + 20


def test_a_rare_hanzi_is_set_in_bold_text_too() -> None:
    found = fonts.choose("䶮", "zh", bold=True)
    assert ord("䶮") not in fonts.face("chinese", bold=True).coverage
    assert (found and found.name) == "NotoSerifSC-Regular"


def test_only_embedded_fonts_are_used() -> None:
    made = page_of(ARABIC + LATIN, "ar")
    for name in (b"/Helvetica ", b"/Type1"):
        assert made.count(name) <= 2  # ReportLab's own entry, which no page selects
    document = pypdfium2.PdfDocument(made)
    fonts_used = {
        item.get_font().get_base_name() for item in document[0].get_objects() if item.type == 1
    }
    document.close()
    assert fonts_used
    assert all("+" in name or "Serif" in name or "Noto" in name for name in fonts_used)


def test_pages_are_bound_into_one_structure() -> None:
    document = Document(Metadata(language="en", **ABOUT))
    element = document.element("P", "x")
    for number in range(3):
        if number:
            document.next_page()
        line = break_lines(shape(f"part {number}", language="en"), 12, 450)[0]
        document.line(line, 72, 700, 12, element=element)
    made = document.finish()
    assert [reading.normal(text) for text in reading.by_pdfium(made)] == [
        "part 0",
        "part 1",
        "part 2",
    ]
    assert document.page_count == 3
