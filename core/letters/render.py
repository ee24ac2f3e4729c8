# SPDX-License-Identifier: Apache-2.0
"""Owns the drawing of a letter: placed lines to PDF bytes, without a signature yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.letters import layout
from core.letters.layout import MARGIN, MEASURE
from core.typeset.document import A4, Document, picture_width
from core.typeset.metadata import Metadata
from core.typeset.text import plain

if TYPE_CHECKING:
    from core.letters.compose import LetterContent
    from core.letters.layout import Paragraph, Placed
    from core.typeset.structure import Element

_FOOT = A4[1] - 58.0


def render(content: LetterContent) -> bytes:
    """Return the letter as a PDF with an empty signature field; same content, same bytes."""
    placed = layout.Setter(content).lay_out()
    about = Metadata(
        title=plain(content.subject),
        author=plain(f"{content.letterhead.organisation}, {content.letterhead.office_name}"),
        subject=content.register_number,
        language=content.language,
        on=content.letter_date,
        right_to_left=content.language == "ar",
    )
    document = Document(about)
    return _Page(document, content).draw(placed)


class _Page:
    """Draws page by page; knows which side is the start."""

    def __init__(self, document: Document, content: LetterContent) -> None:
        self.document = document
        self.content = content
        self.base = 1 if content.language == "ar" else 0

    def draw(self, placed: layout.Layout) -> bytes:
        document = self.document
        elements = self._elements(placed.paragraphs)
        by_page: dict[int, list[tuple[Placed, Element]]] = {}
        for paragraph, element in zip(placed.paragraphs, elements, strict=True):
            for page, line in paragraph.lines:
                by_page.setdefault(page, []).append((line, element))
        for page in range(placed.pages):
            if page:
                document.next_page()
                self._short_head()
            for number, y, thickness in placed.rules:
                if number == page:
                    document.rule(MARGIN, A4[1] - y, MEASURE, thickness, 0.25)
            if page == 0 and placed.logo and self.content.letterhead.logo:
                self._logo(*placed.logo)
            for line, element in by_page.get(page, ()):
                self._line(line, element)
            self._footer(page + 1, placed.pages)
            if page == placed.signature[0]:
                self._signature(placed.signature[1])
        return document.finish()

    def _elements(self, paragraphs: list[Paragraph]) -> list[Element]:
        elements = []
        group: Element | None = None
        for paragraph in paragraphs:
            if paragraph.role != "LI":
                group = None
                elements.append(self.document.element(paragraph.role, paragraph.text))
                continue
            group = group or self.document.element("L")
            item = self.document.element("LI", parent=group)
            elements.append(self.document.element("LBody", paragraph.text, parent=item))
        return elements

    def _x(self, width: float, indent: float, *, end: bool) -> float:
        if bool(self.base) != end:
            return A4[0] - MARGIN - indent - width
        return MARGIN + indent

    def _line(self, line: Placed, element: Element | None) -> None:
        width = line.line.width
        if line.stretch:
            width += line.stretch * (sum(not c.is_space for c in line.line.clusters) - 1)
        self.document.line(
            line.line,
            self._x(width, line.indent, end=line.end),
            A4[1] - line.y,
            line.size,
            base=self.base,
            element=element,
            gray=line.gray,
            stretch=line.stretch,
        )

    def _logo(self, top: float, height: float) -> None:
        logo = self.content.letterhead.logo
        if logo:
            width = min(picture_width(logo, height), MEASURE / 3)
            x = self._x(width, 0, end=False)
            self.document.image(logo, x, A4[1] - top - height, width, height)

    def _short_head(self) -> None:
        """Pages after the first repeat who writes, small, over a hairline."""
        content = self.content
        text = content.letterhead.organisation
        line = layout.lines_of(text, content.language, False, layout.SMALL, MEASURE)[0]
        self._line(layout.Placed(line, 0, 62, layout.SMALL, 0.35), None)
        self.document.rule(MARGIN, A4[1] - 70, MEASURE, 0.5, 0.6)

    def _footer(self, page: int, pages: int) -> None:
        number, register, *head = layout.footer(self.content, page, pages)
        self.document.rule(MARGIN, A4[1] - _FOOT + 12, MEASURE, 0.5, 0.6)
        small = layout.SMALL
        self._line(layout.Placed(register[0], 0, _FOOT, small, 0.35), None)
        self._line(layout.Placed(number[0], 0, _FOOT, small, 0.35, end=True), None)
        for index, line in enumerate(head[0] if head else ()):
            y = _FOOT + 11 + 9 * index
            self._line(layout.Placed(line, 0, y, small - 1.2, 0.45), None)

    def _signature(self, top: float) -> None:
        width, height = layout.SIGNATURE_WIDTH, layout.SIGNATURE_HEIGHT
        x = self._x(width, 0, end=False)
        self.document.signature(x, A4[1] - top - height, width, height)
