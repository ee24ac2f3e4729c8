# SPDX-License-Identifier: Apache-2.0
"""Owns the TrueType file that goes into a PDF: exactly the clusters used, one glyph each.

A cluster of one glyph is copied; a cluster of several becomes a composite glyph that places
them. Hinting is dropped: composites of shaped glyphs would not match it, and print and modern
screens do not need it.
"""

from __future__ import annotations

import struct
from array import array
from functools import lru_cache
from typing import TYPE_CHECKING

from reportlab.pdfbase.ttfonts import TTFontMaker

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.typeset.fonts import Face

_WORDS, _XY, _ROUND, _MORE = 0x0001, 0x0002, 0x0004, 0x0020
_SCALE, _XY_SCALE, _TWO_BY_TWO, _INSTRUCTIONS = 0x0008, 0x0040, 0x0080, 0x0100

Placed = tuple[tuple[int, int, int], ...]
"""The glyphs of one cluster in font units: (glyph, x, y)."""


@lru_cache(maxsize=16)
def _locations(face: Face) -> array[int]:
    """Return where each glyph of a font begins in its glyf table."""
    long = struct.unpack_from(">h", face.tables["head"], 50)[0]
    places = array("L" if long and array("L").itemsize == 4 else "I" if long else "H")
    places.frombytes(face.tables["loca"])
    places.byteswap()
    return places if long else array("I", (place * 2 for place in places))


def _outline(face: Face, glyph: int) -> bytes:
    places = _locations(face)
    return face.tables["glyf"][places[glyph] : places[glyph + 1]]


def _metrics(face: Face, glyph: int) -> tuple[int, int]:
    count = struct.unpack_from(">H", face.tables["hhea"], 34)[0]
    table = face.tables["hmtx"]
    if glyph < count:
        advance, bearing = struct.unpack_from(">Hh", table, glyph * 4)
        return advance, bearing
    advance = struct.unpack_from(">H", table, (count - 1) * 4)[0]
    return advance, struct.unpack_from(">h", table, count * 4 + (glyph - count) * 2)[0]


def _strip_hints(outline: bytes) -> bytes:
    """Return a simple outline without its instructions."""
    contours = struct.unpack_from(">h", outline)[0]
    at = 10 + 2 * contours
    length = struct.unpack_from(">H", outline, at)[0]
    return outline[:at] + b"\0\0" + outline[at + 2 + length :]


class _Builder:
    """Collects outlines and renumbers the glyphs that composites refer to."""

    def __init__(self, face: Face) -> None:
        self.face = face
        self.numbers: dict[int, int] = {}
        self.outlines: list[bytes] = []
        self.metrics: list[tuple[int, int]] = []

    def copy(self, glyph: int) -> int:
        """Take over one glyph of the original with what it is composed of; return its number."""
        if glyph in self.numbers:
            return self.numbers[glyph]
        number = self.numbers[glyph] = len(self.outlines)
        outline = _outline(self.face, glyph)
        self.outlines.append(b"")
        self.metrics.append(_metrics(self.face, glyph))
        if outline and outline[:2] == b"\xff\xff":
            outline = self._renumbered(outline)
        elif outline:
            outline = _strip_hints(outline)
        self.outlines[number] = outline
        return number

    def _renumbered(self, outline: bytes) -> bytes:
        out = bytearray(outline[:10])
        at = 10
        flags = _MORE
        while flags & _MORE:
            flags, glyph = struct.unpack_from(">HH", outline, at)
            size = 4 if flags & _WORDS else 2
            size += 2 * (
                1 * bool(flags & _SCALE)
                + 2 * bool(flags & _XY_SCALE)
                + 4 * bool(flags & _TWO_BY_TWO)
            )
            out += struct.pack(">HH", flags & ~_INSTRUCTIONS, self.copy(glyph))
            out += outline[at + 4 : at + 4 + size]
            at += 4 + size
        return bytes(out)

    def compose(self, placed: Placed, advance: int) -> int:
        """Add a glyph made of placed ones; return its number."""
        box = self._box(placed)
        number = len(self.outlines)
        self.outlines.append(b"")
        self.metrics.append((max(advance, 0), box[0]))
        body = struct.pack(">h4h", -1, *box)
        for index, (glyph, x, y) in enumerate(placed):
            more = _MORE if index + 1 < len(placed) else 0
            flags = _WORDS | _XY | _ROUND | more
            body += struct.pack(">HHhh", flags, self.copy(glyph), x, y)
        self.outlines[number] = body
        return number

    def _box(self, placed: Placed) -> tuple[int, int, int, int]:
        boxes = []
        for glyph, x, y in placed:
            outline = _outline(self.face, glyph)
            if outline:
                left, bottom, right, top = struct.unpack_from(">4h", outline, 2)
                boxes.append((left + x, bottom + y, right + x, top + y))
        if not boxes:
            return (0, 0, 0, 0)
        columns = list(zip(*boxes, strict=True))
        return min(columns[0]), min(columns[1]), max(columns[2]), max(columns[3])


def build(face: Face, clusters: Sequence[tuple[Placed, int]]) -> tuple[bytes, list[int]]:
    """Return a TrueType font and, for each cluster (glyphs, advance in units), its glyph."""
    builder = _Builder(face)
    builder.copy(0)
    numbers = []
    for placed, advance in clusters:
        if len(placed) == 1 and placed[0][1:] == (0, 0):
            numbers.append(builder.copy(placed[0][0]))
        else:
            numbers.append(builder.compose(placed, advance))
    return _assembled(face, builder), numbers


def _assembled(face: Face, builder: _Builder) -> bytes:
    count = len(builder.outlines)
    glyf = bytearray()
    loca = [0]
    for outline in builder.outlines:
        glyf += outline + b"\0" * (-len(outline) % 4)
        loca.append(len(glyf))
    head = bytearray(face.tables["head"])
    struct.pack_into(">h", head, 50, 1)
    hhea = bytearray(face.tables["hhea"])
    struct.pack_into(">H", hhea, 34, count)
    maxp = bytearray(face.tables["maxp"])
    struct.pack_into(">H", maxp, 4, count)
    struct.pack_into(">8H", maxp, 14, 2, 0, 0, 0, 0, 0, 0, 0)
    deepest = max((len(o) for o in builder.outlines), default=0)
    struct.pack_into(">HH", maxp, 28, max(16, min(deepest // 8, 0xFFFF)), 4)
    maker = TTFontMaker()
    maker.add("glyf", bytes(glyf) or b"\0")
    maker.add("loca", struct.pack(f">{count + 1}L", *loca))
    maker.add("hmtx", b"".join(struct.pack(">Hh", *pair) for pair in builder.metrics))
    maker.add("head", bytes(head))
    maker.add("hhea", bytes(hhea))
    maker.add("maxp", bytes(maxp))
    return bytes(maker.makeStream())
