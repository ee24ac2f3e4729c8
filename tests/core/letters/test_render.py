# SPDX-License-Identifier: Apache-2.0
"""Every kind in every language: it is set, it reads back, and nothing leaves the page."""

from __future__ import annotations

import io
import itertools
from datetime import date

import pypdfium2
import pytest
from PIL import Image, ImageChops

from core.letters import layout
from core.letters.kinds import FINAL, KINDS
from core.letters.render import render
from core.typeset.text import plain
from resources import LANGUAGES
from tests.cases import in_each
from tests.core.letters import reading, samples

EVERY = list(itertools.product(KINDS, LANGUAGES))
_IN_TURN = itertools.cycle(language for language in LANGUAGES if language != "ar")
SOME = [(kind, language) for kind in KINDS for language in ("ar", next(_IN_TURN))]


@pytest.fixture(params=[SOME, pytest.param(EVERY, marks=pytest.mark.soak)], ids=["some", "every"])
def letters(request) -> list[tuple[str, str]]:
    """Kinds and languages: each kind in Arabic and one of the others, or in all of them."""
    return request.param


def furniture(content, pages: int, page: int) -> list[str]:
    """Return what stands at head and foot of a page besides the letter itself."""
    rows = layout.footer(content, page, pages)
    lines = ["".join(line.text for line in row) for row in rows]
    return [*lines, content.letterhead.organisation] if page > 1 else lines


def body_of(content, pages: list[str]) -> str:
    """Return the letter's own text from extracted pages, heads and feet taken out."""
    language = content.language
    kept = []
    for number, text in enumerate(pages, start=1):
        read = reading.normal(text, language)
        for line in furniture(content, len(pages), number):
            wanted = reading.normal(line, language)
            assert wanted in read
            read = read.replace(wanted, " ")
        kept.append(read)
    return reading.normal(" ".join(kept), language)


def expected(content) -> str:
    paragraphs = [content.subject, *(text for _, text in content.body)]
    marked = [
        f"{layout.BULLET} {text}" if role == "item" else text
        for role, text in [("paragraph", content.subject), *content.body]
    ]
    assert len(marked) == len(paragraphs)
    return reading.normal(plain(" ".join(marked)), content.language)


@pytest.mark.skipif(not reading.HAS_POPPLER, reason="poppler-utils is not installed")
def test_poppler_reads_every_letter_back_as_it_was_put_in(letters) -> None:
    for kind, language in letters:
        content = samples.content(kind, language)
        pages = reading.by_poppler(samples.pdf(kind, language))
        assert expected(content) in body_of(content, pages), (kind, language)


def test_pdfium_reads_every_letter_back_as_it_was_put_in(letters) -> None:
    for kind, language in letters:
        if language != "ar":
            content = samples.content(kind, language)
            pages = reading.by_pdfium(samples.pdf(kind, language))
            assert expected(content) in body_of(content, pages), (kind, language)


@in_each("kind", KINDS)
def test_an_arabic_letter_tells_a_screen_reader_its_text_in_logical_order(kind) -> None:
    content = samples.content(kind, "ar")
    told = reading.actual_texts(samples.pdf(kind, "ar"))
    for text in (content.subject, *(text for _, text in content.body)):
        assert plain(text) in told


def test_nothing_stands_in_the_margins(letters) -> None:
    for picture in (p for each in letters for p in reading.page_images(samples.pdf(*each))):
        ink = ImageChops.invert(picture).getbbox()
        assert ink
        width, height = picture.size
        assert ink[0] >= layout.MARGIN - 3
        assert ink[2] <= width - layout.MARGIN + 3
        assert ink[1] >= 45
        assert ink[3] <= height - 25


def test_the_same_content_makes_the_same_bytes() -> None:
    content = samples.content("determination_established", "ar")
    assert render(content) == render(content)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_says_its_title_author_and_language(language) -> None:
    content = samples.content("closing", language)
    document = pypdfium2.PdfDocument(render(content))
    about = document.get_metadata_dict()
    catalogue = render(content)
    document.close()
    assert about["Title"] == plain(content.subject)
    assert content.letterhead.organisation in about["Author"]
    assert about["CreationDate"].startswith("D:20210304")
    assert f"/Lang ({language})".encode() in catalogue
    assert b"/Direction /R2L" in catalogue if language == "ar" else b"/L2R" in catalogue


def test_the_close_never_begins_a_page_alone() -> None:
    for count in range(1, 40):
        terms = "\n".join(["One more condition that both sides have agreed to."] * count)
        placed = layout.Setter(samples.content("informal_resolution", "en", terms=terms)).lay_out()
        close = next(p for p in placed.paragraphs if p.text == "Yours sincerely,")
        page = close.lines[0][0]
        assert page == placed.signature[0]
        before = placed.paragraphs[placed.paragraphs.index(close) - 1]
        assert sum(number == page for number, _ in before.lines) >= 2 or page == 0


def test_no_paragraph_leaves_a_single_line_on_a_page() -> None:
    for count in range(1, 60):
        terms = "\n".join([samples.REASON["en"] * 4] * count)
        placed = layout.Setter(samples.content("informal_resolution", "en", terms=terms)).lay_out()
        for paragraph in placed.paragraphs:
            pages = [number for number, _ in paragraph.lines]
            assert len(set(pages)) == 1 or min(pages.count(page) for page in set(pages)) >= 2


def test_chinese_lines_never_begin_with_a_pause() -> None:
    for kind in KINDS:
        placed = layout.Setter(samples.content(kind, "zh")).lay_out()
        for paragraph in placed.paragraphs:
            for _, line in paragraph.lines:
                assert line.line.text[0] not in "，。；：、）》！？”"
                assert line.line.text[-1] not in "（《“"


def test_a_logo_is_drawn_and_the_text_makes_room() -> None:
    picture = io.BytesIO()
    Image.new("RGB", (300, 100), "#000000").save(picture, "PNG")
    bare = samples.content("withdrawal", "en")
    head = samples.letterhead("en", logo=picture.getvalue())
    with_logo = type(bare)(
        **{name: getattr(bare, name) for name in bare.__slots__} | {"letterhead": head}
    )
    page = reading.page_images(render(with_logo))[0]
    assert page.getpixel((int(layout.MARGIN) + 10, 70)) < 10
    placed = layout.Setter(with_logo).lay_out()
    assert placed.paragraphs[0].lines[0][1].indent > 132


def test_a_date_field_left_empty_leaves_its_paragraph_out() -> None:
    full = samples.content("interim_recommendation", "en")
    without = samples.content("interim_recommendation", "en", contested_action_on=None)
    assert len(without.body) < len(full.body)
    assert "31\u00a0March 2021" not in "".join(text for _, text in without.body)


def test_a_letter_of_another_day_says_that_day() -> None:
    content = samples.content("closing", "fr", letter_date=date(2021, 4, 1))
    text = " ".join(reading.by_pdfium(render(content)))
    assert "1er avril 2021" in reading.normal(text)


def test_the_close_of_a_letter_stands_on_the_page_of_its_signature(letters) -> None:
    # However long the letter is: a line more at a time moves the close over the page's end.
    for (kind, language), more in itertools.product(letters, range(0, 12, 3)):
        reason = "\n".join(["One more line."] * more)
        if kind in FINAL and more:
            continue
        added = {} if kind in FINAL else {"additional": reason}
        content = samples.content(kind, language, **added)
        placed = layout.Setter(content).lay_out()
        close = next(p for p in placed.paragraphs if p.text == content.body[-1][1])
        assert close.lines[-1][0] == placed.signature[0], (kind, language)


@pytest.mark.parametrize(
    ("language", "title", "said"),
    [
        ("en", "Director", True),
        ("en", "Ethics Officer", True),
        ("en", "Director, Ethics Office", False),
        ("en", "Head of the ETHICS OFFICE", False),
        ("zh", "道德操守办公室主任", False),
    ],
)
def test_the_office_is_named_once_under_the_signature(language, title, said) -> None:
    content = samples.content("closing", language, officer_title=title)
    below = [p.text for p in layout.Setter(content).lay_out().paragraphs[-3:]]
    assert (content.letterhead.office_name in below) is said


@in_each(("kind", "language"), EVERY)
def test_a_heading_is_never_the_last_line_of_a_page(kind, language) -> None:
    reasons = samples.REASON[language]
    for more in (0, 3, 5):
        content = samples.content(kind, language, addressee_title=f"{reasons} " * more)
        paragraphs = layout.Setter(content).lay_out().paragraphs
        for above, below in itertools.pairwise(paragraphs):
            if above.role == "H2":
                assert above.lines[-1][0] == below.lines[0][0], (above.text, more)
