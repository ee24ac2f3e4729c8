# SPDX-License-Identifier: Apache-2.0
"""Owns the step from characters to clusters: HarfBuzz's glyphs, grouped by what a reader sees.

A cluster is the smallest thing that is measured, broken at, reordered and extracted: a letter
with its marks, a ligature, a Hanzi. Widths are in thousandths of the font size.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

import uharfbuzz as hb  # type: ignore[import-untyped]

from core.typeset import bidi, fonts

if TYPE_CHECKING:
    from core.typeset.fonts import Face

_TAGS = {"zh": "zh-Hans"}


class Cluster(NamedTuple):
    """One or more characters and the glyphs that stand for them, as (glyph, x, y).

    `advance` is how far the next cluster stands, `natural` the width the font declares: kerning
    is the difference. A space is where a line may end without anything being set.
    """

    text: str
    level: int
    face: Face
    glyphs: tuple[tuple[int, int, int], ...]
    advance: int
    natural: int
    is_space: bool


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
    usual = fonts.usual(language, bold)
    if usual and usual.coverage.issuperset(map(ord, text)):
        return [usual] * len(text)
    chosen: list[Face | None] = []
    current: Face | None = None
    for index, char in enumerate(text):
        found = fonts.choose(char, language, bold)
        if index and levels[index] != levels[index - 1]:
            current = None
        category = unicodedata.category(char)
        if category in _SKIPPED:
            before = chosen[-1] if chosen else None
            found = before if before and _has(before, char, category) else found
        elif _script(char):
            current = found
        elif current is not None and (char.isascii() or _is_apostrophe(text, index)):
            found = current if _has(current, char, category) else found
        chosen.append(found)
    return chosen


def _is_apostrophe(text: str, index: int) -> bool:
    """Whether a mark stands within a Latin word, where it is no quotation mark of the text."""
    beside = (text[index - 1 : index], text[index + 1 : index + 2])
    return text[index] == "’" and all(_script(char) == "LATIN" for char in beside)


def _has(face: Face, char: str, category: str) -> bool:
    return category == "Cf" or ord(char) in face.coverage


def shape(text: str, *, language: str, bold: bool = False, base: int = 0) -> list[Cluster]:
    """Return the clusters of a cleaned text (isolates allowed) in logical order."""
    bare, levels = bidi.resolve(text, base)
    faces = _faces(bare, levels, language, bold)
    clusters: list[Cluster] = []
    for start, end in _runs(bare, levels, faces):
        run, level, face = bare[start:end], levels[start], faces[start]
        if face is None:
            clusters += [_replacement(char, level, bold) for char in run]
            continue
        for word in _WORD.findall(run):
            shaper = _kept if len(word) <= _LONGEST_KEPT else _shaped
            clusters += shaper(word, level, face, language)
    return clusters


def _runs(text: str, levels: list[int], faces: list[Face | None]) -> list[tuple[int, int]]:
    """Return where stretches of one direction, one font and one script begin and end."""
    if len(set(levels)) == 1 and len(set(faces)) == 1:
        scripts = {_script(char) for char in set(text)}
        if len(scripts - {""}) <= 1:
            return [(0, len(text))]
    runs: list[tuple[int, int]] = []
    start = 0
    script = ""
    for index, char in enumerate(text):
        found = _script(char)
        if index > start and (
            levels[index] != levels[start]
            or faces[index] is not faces[start]
            or (found and script and found != script)
        ):
            runs.append((start, index))
            start, script = index, ""
        script = script or found
    if text:
        runs.append((start, len(text)))
    return runs


def _replacement(char: str, level: int, bold: bool) -> Cluster:
    """Set a character that no font has as a box: visible, and extracted as itself."""
    face = fonts.face("sans", bold)
    mark = face.shaper.get_nominal_glyph(0xFFFD) or 0
    width = face.advance(mark)
    return Cluster(char, level, face, ((mark, 0, 0),), width, width, is_space=False)


def _shaped(text: str, level: int, face: Face, language: str) -> tuple[Cluster, ...]:
    """Shape text of one font, script and direction."""
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if level % 2 else "ltr"
    buffer.language = _TAGS.get(language, language)
    hb.shape(face.shaper, buffer)
    grouped: dict[int, list[tuple[int, int, int]]] = {}
    widths: dict[int, int] = {}
    unit = fonts.UNITS / face.upem
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        glyphs = grouped.setdefault(info.cluster, [])
        width = widths.get(info.cluster, 0)
        glyphs.append((info.codepoint, width + position.x_offset, position.y_offset))
        widths[info.cluster] = width + position.x_advance
    starts = sorted(grouped)
    clusters = []
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        glyphs, advance = grouped[start], round(widths[start] * unit)
        alone = len(glyphs) == 1 and glyphs[0][1:] == (0, 0)
        natural = face.advance(glyphs[0][0]) if alone else max(advance, 0)
        part = text[start:end]
        clusters.append(
            Cluster(part, level, face, tuple(glyphs), advance, natural, part in _SPACES)
        )
    return tuple(clusters)


_kept = lru_cache(maxsize=4096)(_shaped)
"""The same words come in every letter of a language."""
_LONGEST_KEPT = 32
_WORD = re.compile(" +|[^ ]+")
