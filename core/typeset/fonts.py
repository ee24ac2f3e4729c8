# SPDX-License-Identifier: Apache-2.0
"""Owns the embedded fonts and the choice of the one that sets a character.

Letters are set in Source Serif (Latin, Cyrillic, Greek), Noto Naskh Arabic and Noto Serif SC;
Noto Sans stands behind them for what they lack. Chinese fonts are TrueType because ReportLab
and the subset we write embed no CFF outlines.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from functools import cache, lru_cache

import uharfbuzz as hb  # type: ignore[import-untyped]

import resources

UNITS = 1000
"""Glyph space of a PDF font: every measure in this package is in thousandths of the font size."""

_FILES = {
    ("serif", False): "SourceSerif4-Regular",
    ("serif", True): "SourceSerif4-Bold",
    ("arabic", False): "NotoNaskhArabic-Regular",
    ("arabic", True): "NotoNaskhArabic-Bold",
    ("chinese", False): "NotoSerifSC-Regular",
    ("chinese", True): "NotoSerifSC-Bold",
    ("sans", False): "NotoSans-Regular",
    ("sans", True): "NotoSans-Bold",
}
_SCALE = {"arabic": 1.14}
"""Naskh letters are small in their em; enlarged they match Latin of the same size by eye."""


@dataclass(frozen=True, eq=False)
class Face:
    """One font file: its tables, its shaper, and what it covers."""

    name: str
    data: bytes
    shaper: hb.Font
    upem: int
    coverage: frozenset[int]
    tables: dict[str, bytes]
    scale: float
    widths: dict[int, int] = field(default_factory=dict)

    def advance(self, glyph: int) -> int:
        """Return a glyph's width in thousandths of the font size."""
        width = self.widths.get(glyph)
        if width is None:
            width = round(self.shaper.get_glyph_h_advance(glyph) * UNITS / self.upem)
            self.widths[glyph] = width
        return width


def _tables(data: bytes) -> dict[str, bytes]:
    count = struct.unpack_from(">H", data, 4)[0]
    found: dict[str, bytes] = {}
    for index in range(count):
        tag, _, offset, length = struct.unpack_from(">4sLLL", data, 12 + 16 * index)
        found[tag.decode("ascii")] = data[offset : offset + length]
    return found


@cache
def face(family: str, bold: bool) -> Face:
    """Return one of the embedded fonts, read once."""
    name = _FILES[family, bold]
    data = resources.read_bytes(f"fonts/{name}.ttf")
    shaped = hb.Face(data)
    return Face(
        name,
        data,
        hb.Font(shaped),
        shaped.upem,
        frozenset(shaped.unicodes),
        _tables(data),
        _SCALE.get(family, 1.0),
    )


_ORDER = {
    "zh": ("chinese", "serif", "arabic", "sans"),
    "ar": ("arabic", "serif", "chinese", "sans"),
}
_DEFAULT_ORDER = ("serif", "arabic", "chinese", "sans")


@lru_cache(maxsize=65536)
def choose(char: str, language: str, bold: bool) -> Face | None:
    """Return the font that sets a character in a text of a language; None if no font has it.

    Chinese text takes its letters and digits from the Latin font and its quotation marks and
    dashes, which are full width, from the Chinese one. A rare Hanzi in bold is set in the
    regular weight: better light than missing.
    """
    order = _ORDER.get(language, _DEFAULT_ORDER)
    if language == "zh" and char.isascii():
        order = _DEFAULT_ORDER
    code = ord(char)
    for weight in (bold, False) if bold else (False,):
        for family in order:
            found = face(family, weight)
            if code in found.coverage:
                return found
    return None


@cache
def usual(language: str, bold: bool) -> Face | None:
    """Return the font that sets a whole text if it has all its characters.

    None for Chinese, where Latin and Chinese characters always come from two.
    """
    if language == "zh":
        return None
    return face(_ORDER.get(language, _DEFAULT_ORDER)[0], bold)
