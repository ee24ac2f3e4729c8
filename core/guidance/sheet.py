# SPDX-License-Identifier: Apache-2.0
"""Owns guidance on paper: a note or a decision tree as a PDF, in one of its languages.

A tree is set as numbered places: a question says for each answer at which number to go on. So it
is walked on paper as it is in the window, and read aloud by a program that reads to people.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

import resources
from core.guidance.trees import Leaf, said
from core.letters import dates
from core.letters.layout import BOTTOM, DEFAULT_STYLE, MARGIN, MEASURE, SMALL, STYLES, lines_of
from core.policy.profile import Mark
from core.typeset.document import A4, Document
from core.typeset.metadata import Metadata
from core.typeset.text import isolate, plain

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from core.guidance.guidance import Text
    from core.guidance.trees import Tree
    from core.office.office import Letterhead
    from core.policy.profile import Profile
    from core.typeset.lines import Line

_TOP = 52.0
_FOOT = A4[1] - 44.0
_COLONS = {"zh": "：", "fr": "\u00a0: "}


class Written(Protocol):
    """What an office wrote, or what came with the program: a text in languages, and its rules."""

    @property
    def topic(self) -> str:
        """A key of the profile's advice categories, or nothing."""

    @property
    def source(self) -> str:
        """The rules it stands on."""

    @property
    def texts(self) -> Mapping[str, Text]:
        """By language."""


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph: what it says, what it is, and how it is set."""

    text: str
    role: str = "P"
    size: float = 0.0
    bold: bool = False
    gray: float = 0.0
    indent: float = 0.0
    above: float = 0.0


@dataclass(slots=True)
class _Page:
    lines: list[tuple[Line, Block, float]] = field(default_factory=list)
    """Each line, the paragraph that it is of, and its distance from the top."""


def note_sheet(
    guidance: Written, letterhead: Letterhead, language: str, on: date, mark: Mark | None = None
) -> bytes:
    """Return a precedent, note, template or snippet as a PDF.

    `mark` says how sure the source is of what came with the program. Raise `KeyError` for a
    language that it is not written in.
    """
    text = guidance.texts[language]
    blocks = [
        *_head(text.title, guidance.topic, letterhead, language, on),
        *(Block(line, above=4) for line in text.body.split("\n") if line.strip()),
        *_source(guidance.source, language, mark),
    ]
    return _Sheet(text.title, letterhead, language, on).draw(blocks)


def tree_sheet(
    tree: Tree, profile: Profile, letterhead: Letterhead, language: str, on: date
) -> bytes:
    """Return a decision tree as a PDF, with the policy's parameters in its texts."""
    title = tree.title[language]
    blocks = [
        *_head(title, tree.topic, letterhead, language, on),
        *_places(tree, profile, language),
    ]
    return _Sheet(title, letterhead, language, on).draw(blocks)


def _head(
    title: str, topic: str, letterhead: Letterhead, language: str, on: date
) -> Iterator[Block]:
    yield Block(letterhead.organisation, size=9.5, gray=0.3)
    yield Block(letterhead.office_name, size=9.5, gray=0.3)
    yield Block(title, role="H1", size=18, bold=True, above=10)
    about = [resources.label(f"advice_categories.{topic}", language)] if topic else []
    under = "  ·  ".join([*about, dates.formal(on, language)])
    yield Block(under, size=9.5, gray=0.3, above=6)


def _source(source: str, language: str, mark: Mark | None) -> Iterator[Block]:
    if source:
        colon = _COLONS.get(language, ": ")
        told = resources.source(source, language)
        # What is cited in its own words keeps its own direction; a symbol in front turns no line.
        cited = isolate(source) if told == source else told
        text = f"{resources.label('fact.source', language)}{colon}{cited}"
        if mark is Mark.PRESUMED:
            text += f"  ·  {resources.label(f'mark.{mark}', language)}"
        yield Block(text, size=8.5, gray=0.3, above=4)


def _places(tree: Tree, profile: Profile, language: str) -> Iterator[Block]:
    numbers = {key: place for place, key in enumerate(tree.order(), start=1)}
    for key, number in numbers.items():
        node = tree.nodes[key]
        if isinstance(node, Leaf):
            yield Block(f"{number}.  {said(node.say, profile, language)}", above=12)
            yield from _source(node.source, language, node.mark)
            continue
        yield Block(f"{number}.  {said(node.ask, profile, language)}", "H2", bold=True, above=14)
        for answer in node.answers:
            goes = resources.label("guidance_sheet.go_to", language)
            goes = goes.format(place=numbers[answer.to])
            yield Block(f"{answer.says[language]}  —  {goes}", indent=18, above=3)


class _Sheet:
    """Sets paragraphs from the top down, over as many pages as it takes."""

    def __init__(self, title: str, letterhead: Letterhead, language: str, on: date) -> None:
        self.language = language
        self.style = STYLES.get(language, DEFAULT_STYLE)
        self.base = 1 if language == "ar" else 0
        author = f"{letterhead.organisation}, {letterhead.office_name}"
        about = Metadata(
            title=plain(title),
            author=plain(author),
            subject=plain(title),
            language=language,
            on=on,
            right_to_left=bool(self.base),
        )
        self.document = Document(about)

    def draw(self, blocks: list[Block]) -> bytes:
        """Set everything; return the file."""
        pages = self._placed(blocks)
        elements = {id(b): self.document.element(b.role, b.text) for b in blocks}
        for number, page in enumerate(pages, start=1):
            if number > 1:
                self.document.next_page()
            for line, block, y in page.lines:
                x = MARGIN + block.indent
                if self.base:
                    x = A4[0] - x - line.width
                size = block.size or self.style.body
                element = elements[id(block)]
                self.document.line(
                    line, x, A4[1] - y, size, base=self.base, element=element, gray=block.gray
                )
            self._foot(number, len(pages))
        return self.document.finish()

    def _placed(self, blocks: list[Block]) -> list[_Page]:
        pages, y = [_Page()], _TOP
        for block in blocks:
            size = block.size or self.style.body
            leading = max(size * 1.4, self.style.leading if not block.size else 0.0)
            lines = lines_of(block.text, self.language, block.bold, size, MEASURE - block.indent)
            y += block.above
            # A heading is not left alone at the foot of a page, nor is the first of several lines.
            together = 3 if block.role == "H2" else min(2, len(lines))
            if y + together * leading > BOTTOM and pages[-1].lines:
                pages.append(_Page())
                y = _TOP
            for line in lines:
                if y + leading > BOTTOM:
                    pages.append(_Page())
                    y = _TOP
                y += leading
                pages[-1].lines.append((line, block, y))
        return pages

    def _foot(self, page: int, pages: int) -> None:
        text = resources.label("letter.page", self.language).format(page=page, pages=pages)
        line = lines_of(text, self.language, False, SMALL, MEASURE)[0]
        x = A4[0] - MARGIN - line.width if self.base else MARGIN
        self.document.line(line, x, A4[1] - _FOOT, SMALL, base=self.base, gray=0.35)
