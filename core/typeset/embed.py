# SPDX-License-Identifier: Apache-2.0
"""Owns an embedded font as PDF objects: codes, widths, and the characters each code stands for.

The same glyph used for two texts gets two codes, so that what is extracted is always what was
put in, also where one glyph stands for many (the box of a missing character) and where one
character turns the direction of its neighbours.
"""

from __future__ import annotations

import hashlib
import struct
from typing import TYPE_CHECKING

from core.typeset import pdf, subset
from core.typeset.fonts import UNITS

if TYPE_CHECKING:
    from reportlab.pdfbase import pdfdoc

    from core.typeset.fonts import Face
    from core.typeset.shape import Cluster

_HEAD = (
    "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
    "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
    "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
)
_TAIL = "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"


class EmbeddedFont:
    """The use of one font in one document."""

    def __init__(self, face: Face, key: str) -> None:
        self.face = face
        self.key = key
        self._codes: dict[tuple[subset.Placed, int, str], int] = {}

    @property
    def full(self) -> bool:
        """Whether all 65,535 codes are taken, so that another part of the font must be begun."""
        return len(self._codes) >= 0xFFFE

    def code(self, cluster: Cluster, extracted: str) -> int:
        """Return the code that sets a cluster and extracts as the given text."""
        key = (cluster.glyphs, cluster.natural, extracted)
        return self._codes.setdefault(key, len(self._codes) + 1)

    def install(self, document: pdfdoc.PDFDocument) -> pdfdoc.PDFObjectReference:
        """Write the font into the document and return the reference pages use."""
        used = list(self._codes)
        widths = [advance for _, advance, _ in used]
        unit = self.face.upem / UNITS
        font, numbers = subset.build(
            self.face, [(glyphs, round(advance * unit)) for glyphs, advance, _ in used]
        )
        mark = hashlib.sha256(font).digest()[:6]
        label = pdf.name("".join(chr(65 + byte % 26) for byte in mark) + "+" + self.face.name)
        program = pdf.stream(font)
        program.dictionary["Length1"] = len(font)
        descriptor = self._descriptor(label, pdf.indirect(document, program))
        glyph_map = struct.pack(f">{len(numbers) + 1}H", 0, *numbers)
        system = pdf.dictionary(
            Registry=pdf.text("Adobe"), Ordering=pdf.text("Identity"), Supplement=0
        )
        descendant = pdf.dictionary(
            Type=pdf.name("Font"),
            Subtype=pdf.name("CIDFontType2"),
            BaseFont=label,
            CIDSystemInfo=system,
            FontDescriptor=pdf.indirect(document, descriptor),
            DW=0,
            W=pdf.array(1, pdf.array(*widths)),
            CIDToGIDMap=pdf.indirect(document, pdf.stream(glyph_map)),
        )
        unicode_map = pdf.stream(self._unicode_map().encode("ascii"))
        whole = pdf.dictionary(
            Type=pdf.name("Font"),
            Subtype=pdf.name("Type0"),
            BaseFont=label,
            Encoding=pdf.name("Identity-H"),
            DescendantFonts=pdf.array(pdf.indirect(document, descendant)),
            ToUnicode=pdf.indirect(document, unicode_map),
        )
        return pdf.indirect(document, whole)

    def _descriptor(
        self, label: object, program: pdfdoc.PDFObjectReference
    ) -> pdfdoc.PDFDictionary:
        unit = UNITS / self.face.upem
        box = struct.unpack_from(">4h", self.face.tables["head"], 36)
        ascent, descent = struct.unpack_from(">hh", self.face.tables["hhea"], 4)
        return pdf.dictionary(
            Type=pdf.name("FontDescriptor"),
            FontName=label,
            Flags=4,
            FontBBox=pdf.array(*(round(side * unit) for side in box)),
            ItalicAngle=0,
            Ascent=round(ascent * unit),
            Descent=round(descent * unit),
            CapHeight=round(ascent * unit * 0.7),
            StemV=140 if self.face.name.endswith("Bold") else 80,
            FontFile2=program,
        )

    def _unicode_map(self) -> str:
        rows = [
            f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>"
            for (_, _, text), code in self._codes.items()
        ]
        blocks = [rows[start : start + 100] for start in range(0, len(rows), 100)]
        body = "".join(
            f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks
        )
        return _HEAD + body + _TAIL
