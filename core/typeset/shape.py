# SPDX-License-Identifier: Apache-2.0
"""Owns the step from characters to clusters: HarfBuzz's glyphs, grouped by what a reader sees.

A cluster is the smallest thing that is measured, broken at, reordered and extracted: a letter
with its marks, a ligature, a Hanzi. Widths are in thousandths of the font size.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import uharfbuzz as hb  # type: ignore[import-untyped]

from core.typeset import bidi, fonts

if TYPE_CHECKING:
    from core.typeset.fonts import Face

_TAGS = {"zh": "zh-Hans"}


@dataclass(frozen=True, slots=True)
class Cluster:
    """One or more characters and the glyphs that stand for them, as (glyph, x, y)."""

    text: str
    level: int
    face: Face
    glyphs: tuple[tuple[int, int, int], ...]
    advance: int

    @property
    def is_space(self) -> bool:
        """Whether a line may end here without anything being set."""
        return self.text in _SPACES


_SPACES = frozenset(
    " \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000"
)
_SKIPPED = {"Mn", "Mc", "Me", "Cf"}


@lru_cache(maxsize=16384)
def _script(char: str) -> str:
    """Return the script of a letter, by the first word of its name; empty for common ones."""
    if char.isascii():
        return "LATIN" if char.isalpha() else ""
    if unicodedata.category(char)[0] != "L":
        return ""
    return unicodedata.name(char, "").split(" ")[0]


def _faces(text: str, levels: list[int], language: str, bold: bool) -> list[Face | None]:
    """Choose a font for each character; digits and signs follow the letters beside them."""
    chosen: list[Face | None] = []
    current: Face | None = None
    for index, char in enumerate(text):
        found = fonts.choose(char, language, bold)
        turned = index > 0 and levels[index] != levels[index - 1]
        if turned:
            current = None
        category = unicodedata.category(char)
        if category in _SKIPPED:
            before = chosen[-1] if chosen else None
            found = before if before and _has(before, char, category) else found
        elif _script(char):
            current = found
        elif current is not None and char.isascii() and _has(current, char, category):
            found = current
        chosen.append(found)
    return chosen


def _has(face: Face, char: str, category: str) -> bool:
    return category == "Cf" or ord(char) in face.coverage


def shape(text: str, *, language: str, bold: bool = False, base: int = 0) -> list[Cluster]:
    """Return the clusters of a cleaned text (isolates allowed) in logical order."""
    bare, levels = bidi.resolve(text, base)
    faces = _faces(bare, levels, language, bold)
    clusters: list[Cluster] = []
    start = 0
    script = ""
    for index in range(len(bare) + 1):
        if index < len(bare):
            found = _script(bare[index])
            joined = index == start or (
                levels[index] == levels[start]
                and faces[index] is faces[start]
                and (not found or not script or found == script)
            )
            if joined:
                script = script or found
                continue
        if index > start:
            run = bare[start:index]
            clusters += _run(run, levels[start], faces[start], language, bold)
        start = index
        script = _script(bare[index]) if index < len(bare) else ""
    return clusters


def _run(text: str, level: int, face: Face | None, language: str, bold: bool) -> list[Cluster]:
    if face is None:
        return [_replacement(char, level, bold) for char in text]
    return [
        Cluster(part, level, face, glyphs, advance)
        for part, glyphs, advance in _shaped(text, level % 2 == 1, face, language)
    ]


def _replacement(char: str, level: int, bold: bool) -> Cluster:
    """Set a character that no font has as a box: visible, and extracted as itself."""
    face = fonts.face("sans", bold)
    mark = face.shaper.get_nominal_glyph(0xFFFD) or 0
    return Cluster(char, level, face, ((mark, 0, 0),), face.advance(mark))


_Shaped = tuple[str, tuple[tuple[int, int, int], ...], int]


@lru_cache(maxsize=4096)
def _shaped(text: str, backward: bool, face: Face, language: str) -> tuple[_Shaped, ...]:
    """Shape one run of one font and direction; the same run comes often, in every letter."""
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if backward else "ltr"
    buffer.language = _TAGS.get(language, language)
    hb.shape(face.shaper, buffer)
    grouped: dict[int, list[tuple[int, int, int]]] = {}
    widths: dict[int, int] = {}
    unit = fonts.UNITS / face.upem
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        glyphs = grouped.setdefault(info.cluster, [])
        width = widths.get(info.cluster, 0)
        x, y = width + position.x_offset, position.y_offset
        glyphs.append((info.codepoint, x, y))
        widths[info.cluster] = width + position.x_advance
    starts = sorted(grouped)
    ends = [*starts[1:], len(text)]
    return tuple(
        (text[start:end], tuple(grouped[start]), round(widths[start] * unit))
        for start, end in zip(starts, ends, strict=True)
    )
