# SPDX-License-Identifier: Apache-2.0
"""Owns where everything of a letter stands: its content becomes pages of placed lines.

Measures are points. `start` is the side reading begins at: left, in Arabic right. Positions are
measured from the start side and from the top, and turned into page coordinates when drawn.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import resources
from core.letters import dates
from core.letters.kinds import FILES
from core.typeset.document import A4, picture_width
from core.typeset.lines import Line, break_lines
from core.typeset.shape import shape
from core.typeset.text import isolate

if TYPE_CHECKING:
    from core.letters.compose import LetterContent

MARGIN = 72.0
MEASURE = A4[0] - 2 * MARGIN
TOP = 56.0
NEXT_TOP = 92.0
BOTTOM = A4[1] - 86.0
SIGNATURE_WIDTH = 236.0
SIGNATURE_HEIGHT = 62.0
SMALL = 8.0
LOGO_HEIGHT = 44.0
_ABOVE, _BELOW = 6.0, 4.0  # what stays free above and below the place of the signature
_AFTER_HEADING = 3.0
MAX_CLOSE = 3
BULLET = "\u2022"
_BESIDE = MEASURE * 0.56
_COLONS = {"zh": "：", "fr": "\u00a0: "}


@dataclass(frozen=True, slots=True)
class Style:
    """Sizes of one language's letters: body, leading and the space between paragraphs."""

    body: float
    leading: float
    gap: float


STYLES = {
    "zh": Style(11.0, 19.0, 8.0),
    "ar": Style(11.5, 20.0, 8.0),
}
DEFAULT_STYLE = Style(10.8, 15.6, 8.4)


@dataclass(frozen=True, slots=True)
class Placed:
    """One line on a page: distance of its start from the start margin, its baseline from top."""

    line: Line
    indent: float
    y: float
    size: float
    gray: float = 0.0
    end: bool = False
    stretch: float = 0.0


class _Row(NamedTuple):
    """A line under the signature, and how it is set."""

    text: str
    size: float
    leading: float
    bold: bool = False
    gray: float = 0.0


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together in reading order, over one page or several."""

    role: str
    text: str
    lines: list[tuple[int, Placed]] = field(default_factory=list)


@dataclass(slots=True)
class Layout:
    """A letter with everything placed except what needs the number of pages."""

    paragraphs: list[Paragraph]
    pages: int
    rules: list[tuple[int, float, float]]
    logo: tuple[float, float] | None
    signature: tuple[int, float]


def lines_of(text: str, language: str, bold: bool, size: float, measure: float) -> tuple[Line, ...]:
    """Return a text broken into lines."""
    broken = _kept if len(text) <= _LONGEST_KEPT else _broken
    return broken(text, language, bold, size, measure)


def _broken(text: str, language: str, bold: bool, size: float, measure: float) -> tuple[Line, ...]:
    base = 1 if language == "ar" else 0
    clusters = shape(text, language=language, bold=bold, base=base)
    return tuple(break_lines(clusters, size, measure))


_kept = lru_cache(maxsize=128)(_broken)
"""A paragraph is measured before it is set, and set again whenever the composer shows it."""
_LONGEST_KEPT = 2_000


def label(name: str, language: str) -> str:
    """Return a fixed word of the letter's frame."""
    return resources.label(f"letter.{name}", language)


def _names(title: str, office: str) -> bool:
    """Whether a title has the whole name of the office: an ethics officer's has not."""
    _, found, after = title.casefold().partition(office.casefold())
    return bool(found) and not after[:1].islower()


class Setter:
    """Places paragraphs one below the other and begins new pages."""

    def __init__(self, content: LetterContent) -> None:
        self.content = content
        self.language = content.language
        self.style = STYLES.get(content.language, DEFAULT_STYLE)
        self.page = 0
        self.y = TOP
        self.paragraphs: list[Paragraph] = []
        self.rules: list[tuple[int, float, float]] = []

    def lay_out(self) -> Layout:
        """Place the whole letter."""
        logo = self._letterhead()
        self._references()
        self._subject()
        keeps = self._keeps()
        for (role, text), keep in zip(self.content.body, keeps, strict=True):
            self._body(role, text, keep)
        signature = self._signature()
        return Layout(self.paragraphs, self.page + 1, self.rules, logo, signature)

    def put(
        self,
        text: str,
        *,
        role: str = "P",
        size: float | None = None,
        leading: float | None = None,
        bold: bool = False,
        gray: float = 0.0,
        indent: float = 0.0,
        measure: float | None = None,
        end: bool = False,
        keep: float = 0.0,
    ) -> Paragraph:
        """Set a paragraph here; `keep` points must still fit below it."""
        size = size or self.style.body
        leading = leading or self.style.leading
        width = (measure or MEASURE) - indent
        lines = lines_of(text, self.language, bold, size, width)
        added = Paragraph(role, text)
        self.paragraphs.append(added)
        room = self._room(lines, leading, keep)
        for index, line in enumerate(lines):
            if index == room:
                self.new_page()
                room += self._room(lines[index:], leading, keep)
            self.y += leading
            stretch = self._stretch(line, size, width)
            placed = Placed(line, indent, self.y, size, gray, end, stretch)
            added.lines.append((self.page, placed))
        return added

    def _room(self, lines: tuple[Line, ...], leading: float, keep: float) -> int:
        """Return how many lines go on this page; never one line alone above or below.

        What must be kept below takes the last two lines with it to the next page.
        """
        left = BOTTOM - self.y
        if len(lines) * leading + keep <= left:
            return len(lines)
        fits = int(left / leading)
        room = min(fits, len(lines) - 2 if keep else len(lines))
        if len(lines) - room == 1:
            room -= 1
        if room >= 2:
            return room
        fresh = self.page > 0 and self.y <= NEXT_TOP
        return max(1, min(fits, len(lines))) if fresh else 0

    def _stretch(self, line: Line, size: float, width: float) -> float:
        """Return the space that brings a line of Chinese to the full measure."""
        slack = width - line.width
        if self.language != "zh" or line.last or not 0 < slack < 2 * size:
            return 0.0
        gaps = sum(not cluster.is_space for cluster in line.clusters) - 1
        return slack / gaps if gaps > 0 else 0.0

    def new_page(self) -> None:
        """Continue at the top of a new page, under a short head."""
        self.page += 1
        self.y = NEXT_TOP

    def _letterhead(self) -> tuple[float, float] | None:
        head = self.content.letterhead
        logo = None
        indent = 0.0
        if head.logo:
            logo = (TOP - 4, LOGO_HEIGHT)
            indent = min(picture_width(head.logo, LOGO_HEIGHT), MEASURE / 3) + 14
        top = self.y
        address_width = 132.0 if head.address_lines else 0.0
        measure = MEASURE - address_width - (16 if address_width else 0)
        self.put(
            head.organisation, size=13.6, leading=18, bold=True, indent=indent, measure=measure
        )
        self.put(head.office_name, size=11, leading=16, gray=0.25, indent=indent, measure=measure)
        below = self.y
        self.y = top + 2
        for line in head.address_lines:
            self.put(
                isolate(line), size=SMALL, leading=11.5, gray=0.35, measure=address_width, end=True
            )
        self.y = max(below, self.y, top + (LOGO_HEIGHT if logo else 0)) + 12
        self.rules.append((0, self.y, 1.1))
        self.y += 12
        return logo

    def _references(self) -> None:
        """Addressee on the start side; register number, case and date beside it."""
        content = self.content
        top = self.y
        self.put(
            label("confidential", self.language), size=9.5, leading=13.5, bold=True, measure=_BESIDE
        )
        self.y += 7
        for line in content.addressee:
            self.put(isolate(line), measure=_BESIDE)
        below = self.y
        self.y = top
        colon = _COLONS.get(self.language, ": ")
        for name, value in (
            ("register", content.register_number),
            (FILES.get(content.kind, "case"), content.case_number),
        ):
            text = f"{label(name, self.language)}{colon}{isolate(value)}"
            self.put(text, size=9, leading=13.5, gray=0.2, measure=MEASURE - _BESIDE - 12, end=True)
        day = dates.formal(content.letter_date, self.language)
        self.put(day, size=9, leading=13.5, gray=0.2, measure=MEASURE - _BESIDE - 12, end=True)
        self.y = max(below, self.y) + 18

    def _subject(self) -> None:
        size = self.style.body + 1.2
        self.put(
            self.content.subject, role="H1", size=size, leading=self.style.leading + 1, bold=True
        )
        self.y += 6

    def _keeps(self) -> list[float]:
        """Return what each paragraph must leave below: the close and signature stay together.

        The close is the one-line paragraphs at the end; they never begin a page alone.
        """
        body = self.content.body
        keeps = [0.0] * len(body)
        below = self.style.gap + self._signature_height()
        for index in range(len(body) - 1, -1, -1):
            role, text = body[index]
            keeps[index] = below
            count = self._count(text)
            if count > 1 or role != "paragraph" or len(body) - index > MAX_CLOSE:
                break
            below += self.style.leading + self.style.gap
        for index, (role, _) in enumerate(body[:-1]):
            if role == "heading":  # goes with the lines that the next paragraph has together
                count = self._count(body[index + 1][1])
                whole = count < 4
                after = self.style.leading * (count if whole else 2)
                after += _AFTER_HEADING + (keeps[index + 1] if whole else 0.0)
                keeps[index] = max(after, keeps[index])
        return keeps

    def _count(self, text: str) -> int:
        return len(lines_of(text, self.language, False, self.style.body, MEASURE))

    def _body(self, role: str, text: str, keep: float) -> None:
        if role == "heading":
            self.y += 5
            self.put(text, role="H2", bold=True, keep=keep)
            self.y += _AFTER_HEADING
        elif role == "item":
            self._item(text, keep)
        else:
            if self.paragraphs[-1].role == "LI":
                self.y += self.style.gap / 2
            self.put(text, keep=keep)
            self.y += self.style.gap

    def _item(self, text: str, keep: float) -> None:
        paragraph = self.put(text, role="LI", indent=15, keep=keep)
        page, first = paragraph.lines[0]
        bullet = lines_of(BULLET, "en", False, first.size, MEASURE)[0]
        paragraph.lines.insert(0, (page, Placed(bullet, 3, first.y, first.size)))
        self.y += self.style.gap / 2

    def _under_signature(self) -> list[_Row]:
        """Return the lines under the place of the signature.

        A title that names the office, as "Director, Ethics Office", has said which one it is.
        """
        content, style = self.content, self.style
        office = content.letterhead.office_name
        rows = [
            _Row(isolate(content.officer_name), style.body, style.leading, bold=True),
            _Row(isolate(content.officer_title), style.body, style.leading),
        ]
        if not _names(content.officer_title, office):
            rows.append(_Row(office, style.body, style.leading))
        if content.approver_name:
            approved = label("approved_by", self.language) + _COLONS.get(self.language, ": ")
            rows.append(_Row(approved + isolate(content.approver_name), 9.0, 16.0, gray=0.25))
        return rows

    def _signature_height(self) -> float:
        lines = sum(
            row.leading * len(lines_of(row.text, self.language, row.bold, row.size, MEASURE))
            for row in self._under_signature()
        )
        return _ABOVE + SIGNATURE_HEIGHT + _BELOW + lines

    def _signature(self) -> tuple[int, float]:
        """Name and office under the place of the signature; all of it stays together."""
        if self.y + self._signature_height() > BOTTOM:
            self.new_page()
        top = self.y + _ABOVE
        page = self.page
        self.y = top + SIGNATURE_HEIGHT + _BELOW
        for row in self._under_signature():
            self.put(row.text, size=row.size, leading=row.leading, bold=row.bold, gray=row.gray)
        return page, top


def footer(content: LetterContent, page: int, pages: int) -> tuple[tuple[Line, ...], ...]:
    """Return the two parts of a page's foot: the page number, and number and head of the case."""
    language = content.language
    number = label("page", language).format(page=page, pages=pages)
    rows = [lines_of(number, language, False, SMALL, MEASURE)]
    colon = _COLONS.get(language, ": ")
    register = f"{label('register', language)}{colon}{isolate(content.register_number)}"
    rows.append(lines_of(register, language, False, SMALL, MEASURE - 90))
    if content.head:
        history = label(f"{FILES.get(content.kind, 'history')}_head", language)
        head = f"{history}{colon}{isolate(content.head)}"
        rows.append(lines_of(head, language, False, SMALL - 1.2, MEASURE))
    return tuple(rows)
